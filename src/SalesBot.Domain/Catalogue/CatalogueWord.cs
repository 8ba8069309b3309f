namespace SalesBot.Domain.Catalogue;

/// <summary>What can be a word of a catalogue.</summary>
public static class CatalogueWord
{
    /// <summary>The most characters that a word has.</summary>
    public const int Longest = 30;

    /// <summary>
    /// Whether a text can name a metric: letters of any language, digits, spaces and a few joining marks, beginning with a letter; two
    /// characters at least, since single ones are part of too many other words.
    /// </summary>
    public static bool IsName(string? text) =>
        text is { Length: >= 2 and <= Longest } && char.IsLetter(text[0]) && text[^1] != ' ' && text.All(IsAllowed);

    /// <summary>Whether a text can be a measure word: one to ten letters.</summary>
    public static bool IsMeasure(string? text) => text is { Length: >= 1 and <= 10 } && text.All(char.IsLetter);

    /// <summary>Compares words as they are read: by their <see cref="Key"/>.</summary>
    public static IEqualityComparer<string> Comparer { get; } = new KeyComparer();

    /// <summary>
    /// Whether two words are the same to whoever reads them: the size and width of letters, traditional characters (丟 and 丢) and hyphens
    /// make no difference.
    /// </summary>
    public static bool AreSame(string? a, string? b) => a is not null && b is not null && Key(a) == Key(b);

    /// <summary>The form by which a word is known from others.</summary>
    public static string Key(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return string.Create(word.Length, word, (key, written) =>
        {
            for (var i = 0; i < key.Length; i++)
                key[i] = Plain(written[i]);
        });
    }

    private static char Plain(char c) => c switch
    {
        >= '\uFF01' and <= '\uFF5E' => char.ToLowerInvariant((char)(c - 0xFEE0)),
        '-' => ' ',
        _ => TraditionalForms.Simplify(char.ToLowerInvariant(c)),
    };

    private sealed class KeyComparer : IEqualityComparer<string>
    {
        public bool Equals(string? x, string? y) => AreSame(x, y) || x is null && y is null;

        public int GetHashCode(string obj) => Key(obj).GetHashCode(StringComparison.Ordinal);
    }

    private static bool IsAllowed(char c) => char.IsLetterOrDigit(c) || c is ' ' or '-' or '\'' or '&' or '/' or '+' or '.';
}
