namespace SalesBot.Conversation.Understanding.Text;

/// <summary>
/// A message in the form that the scanners read (half width, simplified, lower case, no invisible characters),
/// with the way back to what was written, so that names come out as the sender wrote them.
/// </summary>
internal sealed class SourceText
{
    /// <summary>Marks a picture (emoji); ends a sentence as a full stop does.</summary>
    public const char Picture = '\uE000';

    private readonly string original;
    private readonly char[] normal;
    private readonly int[] origin;

    public SourceText(string original, char[] normal, int[] origin)
    {
        this.original = original;
        this.normal = normal;
        this.origin = origin;
    }

    public int Length => normal.Length;

    /// <summary>The normal form at a place; a space outside the text, so that scanners need no bounds checks.</summary>
    public char this[int place] => (uint)place < (uint)normal.Length ? normal[place] : ' ';

    /// <summary>The character as written.</summary>
    public char Written(int place) => (uint)place < (uint)normal.Length ? original[origin[place]] : ' ';

    /// <summary>The place in the text as written.</summary>
    public int Origin(int place) => origin[place];

    public ReadOnlySpan<char> Normal(int start, int end) => normal.AsSpan(start, end - start);

    /// <summary>The text as written between two places of the normal form.</summary>
    public string Slice(int start, int end) =>
        start >= end ? "" : original[origin[start]..(origin[end - 1] + 1)];

    /// <summary>The same text with some places read as a comma: what stands there was read already.</summary>
    public SourceText Without(IReadOnlyList<(int From, int To)> spans)
    {
        var rest = (char[])normal.Clone();
        foreach (var (from, to) in spans)
        {
            rest.AsSpan(from, to - from).Fill(' ');
            rest[from] = ',';
        }

        return new SourceText(original, rest, origin);
    }

    /// <summary>The same text with some places read as gaps, so that what stands around them belongs together.</summary>
    public SourceText Blank(IReadOnlyList<(int From, int To)> spans)
    {
        var rest = (char[])normal.Clone();
        foreach (var (from, to) in spans)
            rest.AsSpan(from, to - from).Fill(' ');
        return new SourceText(original, rest, origin);
    }

    /// <summary>Whether what stands between two places is one of some words, in the normal form.</summary>
    public bool IsOneOf(int start, int end, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (end - start == word.Length && StandsAt(start, word))
                return true;
        }
        return false;
    }

    /// <summary>Whether one of some texts stands at a place, in the normal form.</summary>
    public bool StandsAtAny(int place, params ReadOnlySpan<string> texts)
    {
        foreach (var text in texts)
        {
            if (StandsAt(place, text))
                return true;
        }
        return false;
    }

    /// <summary>Whether a normal-form text stands at a place.</summary>
    public bool StandsAt(int place, string text) =>
        place >= 0 && place + text.Length <= normal.Length && normal.AsSpan(place, text.Length).SequenceEqual(text);
}
