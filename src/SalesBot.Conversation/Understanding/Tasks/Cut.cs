using System.Collections.Immutable;
using SalesBot.Conversation.Understanding.Coaching;
using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Understanding.Tasks;

/// <summary>What is left of a message while words are taken off its ends.</summary>
internal sealed class Cut
{
    private static readonly ImmutableArray<char> Around = [' ', '\n', ',', '，', ':', '：', '、', '-', '@', '"', '“', '”', '「', '」', SourceText.Picture];

    private readonly SourceText source;
    private readonly string text;
    private int from;
    private int to;

    public Cut(SourceText source, int from, int to)
        : this(source, source.Normal(0, source.Length).ToString(), from, to)
    {
    }

    private Cut(SourceText source, string text, int from, int to)
    {
        (this.source, this.text) = (source, text);
        (this.from, this.to) = (from, to);
        Trim();
    }

    public bool IsEmpty => from >= to;

    public int From => from;

    public int To => to;

    /// <summary>In normal form.</summary>
    public string Normal => text[from..to];

    /// <summary>As written.</summary>
    public string Written => IsEmpty ? "" : source.Slice(from, to).AsSpan().Trim(Around.AsSpan()).ToString();

    public Cut Part(int start, int end) => new(source, text, start, end);

    /// <summary>The character at a place of the whole text.</summary>
    public char At(int place) => source[place];

    public bool Head(PhraseList words)
    {
        if (IsEmpty || Phrase.At(text, from, words) is not { } word || from + word.Length > to)
            return false;
        from += word.Length;
        Trim();
        return true;
    }

    public bool Tail(PhraseList words)
    {
        var before = to;
        foreach (var word in words)
        {
            var start = to - word.Length;
            if (start < from || string.CompareOrdinal(text, start, word, 0, word.Length) != 0
                || (start > from && Characters.IsLatin(word[0]) && Characters.IsLatin(text[start - 1])))
                continue;
            to = start;
            Trim();
            break;
        }

        return to < before;
    }

    public void Heads(PhraseList words)
    {
        while (Head(words))
        {
        }
    }

    public void Tails(PhraseList words)
    {
        while (Tail(words))
        {
        }
    }

    /// <summary>What stands before and after the first word of a list that has something before it; null where none stands there.</summary>
    public (Cut Before, Cut After)? At(PhraseList words)
    {
        for (var place = from; place < to; place++)
            if (words.At(text, place) is { } word && place + word.Length <= to)
                return (Part(from, place), Part(place + word.Length, to));
        return null;
    }

    public bool Has(PhraseList words) => !IsEmpty && Phrase.Has(text[from..to], words);

    public bool HasDigit => text.AsSpan(from, Math.Max(0, to - from)).IndexOfAnyInRange('0', '9') >= 0;

    private void Trim()
    {
        while (from < to && Around.Contains(text[from]))
            from++;
        while (to > from && Around.Contains(text[to - 1]))
            to--;
    }
}
