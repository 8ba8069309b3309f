using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Understanding.Lexicon;

/// <summary>Every word that is understood; immutable, built once from lists of words.</summary>
internal sealed class WordBook
{
    private readonly WordTrie<Term> words;
    private readonly NearWords nearWords;

    private WordBook(Dictionary<string, Term> terms)
    {
        words = new WordTrie<Term>(terms);
        nearWords = new NearWords(terms);
    }

    /// <summary>The built-in words of both languages.</summary>
    public static WordBook BuiltIn() => From([]);

    /// <summary>The built-in words and those of an organisation; an added word wins over a built-in one.</summary>
    public static WordBook From(IEnumerable<WordList> added)
    {
        // What is listed later wins where a word stands in two lists, so the words of metrics come after those of grammar.
        var lists = ChineseWords.All.Concat(EnglishWords.All).Concat(CueWords.All)
            .Concat(FirmWords.All).Append(WordList.Of(Sign.Name, KnownNames.All)).Concat(ChineseMetricWords.All).Concat(EnglishMetricWords.All).Concat(added);
        var terms = new Dictionary<string, Term>(StringComparer.Ordinal);
        foreach (var list in lists)
        {
            foreach (var word in list.Words.Split('|', StringSplitOptions.RemoveEmptyEntries))
            {
                var key = new string([.. Normalizer.Normalize(word).Normal(0, Normalizer.Normalize(word).Length)]).Replace('-', ' ');
                terms[key] = terms.TryGetValue(key, out var known) ? known.With(list.Term) : list.Term;
            }
        }
        return new WordBook(terms);
    }

    /// <summary>The longest known word at a place.</summary>
    public Term? Longest(SourceText text, int start, out int end) => words.Longest(text, start, out end);

    /// <summary>The known word from which a Latin word differs by one slip of the keyboard.</summary>
    public Term? Near(ReadOnlySpan<char> word) => nearWords.Find(word);
}
