using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Understanding.Lexicon;

/// <summary>The words that an organisation has added; immutable.</summary>
internal sealed class AddedWords(IReadOnlyDictionary<string, Term> terms, IReadOnlyDictionary<string, Term> measures)
{
    private readonly WordTrie<Term> words = new(terms);
    private readonly NearWords nearWords = new(terms);
    private readonly WordTrie<Term>? measureWords = measures.Count > 0 ? new(measures) : null;

    public Term? Longest(SourceText text, int start, out int end) => words.Longest(text, start, out end);

    public Term? Measure(SourceText text, int start, out int end)
    {
        end = start;
        return measureWords?.Longest(text, text[start] == ' ' ? start + 1 : start, out end);
    }

    public Term? Near(ReadOnlySpan<char> word) => nearWords.Find(word);
}
