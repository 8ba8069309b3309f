using SalesBot.Conversation.Understanding.Scanning;
using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Understanding.Lexicon;

/// <summary>Every word that is understood; immutable, built once from lists of words.</summary>
internal sealed class WordBook
{
    private readonly WordTrie<Term> words;
    private readonly NearWords nearWords;
    private readonly AddedWords? added;

    private WordBook(Dictionary<string, Term> terms)
    {
        words = new WordTrie<Term>(terms);
        nearWords = new NearWords(terms);
    }

    private WordBook(WordBook builtIn, AddedWords added)
    {
        words = builtIn.words;
        nearWords = builtIn.nearWords;
        this.added = added;
    }

    /// <summary>The built-in words of both languages.</summary>
    public static WordBook BuiltIn()
    {
        // What is listed later wins where a word stands in two lists, so the words of metrics come after those of grammar.
        var lists = ChineseWords.All.Concat(EnglishWords.All).Concat(CueWords.All).Append(Injections.All).Concat(StoryWords.All).Concat(CommandPhrases.All).Concat(CantoneseWords.All).Concat(EnglishPhrases.All).Concat(EnglishQuestions.All).Concat(MixedWords.All).Concat(EnglishChatWords.All).Concat(QuestionWords.All)
            .Concat(FirmWords.All).Append(WordList.Of(Sign.Name, KnownNames.All)).Concat(ChineseMetricWords.All).Concat(EnglishMetricWords.All)
            .Concat(TradeWords.All).Concat(EnglishTradeWords.All).Concat(TurnsOfPhrase.All);
        var terms = new Dictionary<string, Term>(StringComparer.Ordinal);
        foreach (var list in lists)
        {
            foreach (var word in list.Words.Split('|', StringSplitOptions.RemoveEmptyEntries))
            {
                var key = Key(word);
                terms[key] = terms.TryGetValue(key, out var known) ? known.With(list.Term) : list.Term;
            }
        }
        foreach (var (slip, word) in HanSlips.All())
        {
            if (terms.TryGetValue(Key(word), out var meant))
                terms.TryAdd(Key(slip), meant);
        }
        return new WordBook(terms);
    }

    /// <summary>The same book with words of an organisation, which win over built-in ones; only they are built anew.</summary>
    public WordBook With(AddedWords more) => new(this, more);

    /// <summary>The form in which a word stands in the book.</summary>
    public static string Key(string word)
    {
        var normal = Normalizer.Normalize(word);
        return new string(normal.Normal(0, normal.Length)).Replace('-', ' ');
    }

    /// <summary>The longest known word at a place.</summary>
    public Term? Longest(SourceText text, int start, out int end)
    {
        var term = words.Longest(text, start, out end);
        if (added?.Longest(text, start, out var addedEnd) is not { } own || addedEnd < end)
            return term;
        end = addedEnd;
        return own;
    }

    /// <summary>The longest measure word or unit at a place, a space before it aside.</summary>
    public Term? Measure(SourceText text, int start, out int end)
    {
        var term = Measures.Longest(text, start, out end);
        if (added?.Measure(text, start, out var addedEnd) is not { } own || addedEnd <= end)
            return term;
        end = addedEnd;
        return own;
    }

    /// <summary>The known word from which a Latin word differs by one slip of the keyboard.</summary>
    public Term? Near(ReadOnlySpan<char> word) => added?.Near(word) ?? nearWords.Find(word);
}
