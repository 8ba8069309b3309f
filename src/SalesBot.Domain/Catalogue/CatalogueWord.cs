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

    /// <summary>Whether two words are the same but for the size of their letters and the script (丟, 丢) in which they are written.</summary>
    public static bool AreSame(string? a, string? b) =>
        a is not null && b is not null && string.Equals(TraditionalForms.Fold(a), TraditionalForms.Fold(b), StringComparison.Ordinal);

    private static bool IsAllowed(char c) => char.IsLetterOrDigit(c) || c is ' ' or '-' or '\'' or '&' or '/' or '+' or '.';
}
