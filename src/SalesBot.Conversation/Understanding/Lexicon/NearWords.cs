using System.Collections.Frozen;

namespace SalesBot.Conversation.Understanding.Lexicon;

/// <summary>
/// Finds words that differ from a known one by one letter missing, too many, wrong or swapped with its neighbour,
/// by meeting in the middle: both sides lose one letter and are compared.
/// </summary>
internal sealed class NearWords
{
    /// <summary>Shorter words have too many neighbours that are words of their own.</summary>
    private const int ShortestWord = 6;

    private const int LongestWord = 20;

    private readonly FrozenDictionary<string, Term> shortened;

    public NearWords(IReadOnlyDictionary<string, Term> terms)
    {
        var table = new Dictionary<string, Term>(StringComparer.Ordinal);
        foreach (var (word, term) in terms)
        {
            if (word.Length is < ShortestWord or > LongestWord || term.Role == Role.Plain || !word.All(char.IsAsciiLetterLower))
                continue;
            table.TryAdd(word, term);
            for (var i = 1; i < word.Length; i++)
                table.TryAdd(word.Remove(i, 1), term);
        }
        shortened = table.ToFrozenDictionary(StringComparer.Ordinal);
    }

    public Term? Find(ReadOnlySpan<char> word)
    {
        if (word.Length is < ShortestWord or > LongestWord)
            return null;
        var written = word.ToString();
        if (shortened.TryGetValue(written, out var term))
            return term;
        for (var i = 1; i < written.Length; i++)
        {
            if (shortened.TryGetValue(written.Remove(i, 1), out term))
                return term;
        }
        return null;
    }
}
