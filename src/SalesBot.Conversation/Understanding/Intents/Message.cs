using SalesBot.Conversation.Understanding.Items;
using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Scanning;
using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Understanding.Intents;

/// <summary>A message as the readers of intents see it.</summary>
internal sealed class Message
{
    private const int LongestQuestion = 8;

    public Message(SourceText text, IReadOnlyList<Sentence> sentences, Facts facts)
    {
        Text = text;
        Sentences = sentences;
        Facts = facts;
        var words = 0;
        foreach (var sentence in sentences)
        {
            Asks |= new SentenceMood(text, sentence).Asks;
            foreach (var token in sentence.Tokens)
            {
                Signs |= token.Kind == TokenKind.Word ? token.Term.Signs : Sign.None;
                words += token.Kind == TokenKind.Mark ? 0 : 1;
            }
        }
        Words = words;
        Asks |= Has(Sign.Question);
        // "王磊这周拜访了几家": of somebody else it asks.
        if (words <= LongestQuestion && facts.Drafts is [{ Vague: true, Rep: not null }] && sentences.Any(s => s.Tokens.Any(t => t.Figure is { Vague: true } && text[t.Start] == '几')))
        {
            Signs |= Sign.Question | Sign.HowMuch;
            Asks = true;
        }
        // "打了几个电话?" asks how many.
        if (Sentences.Any(s => s.EndMark == '?' && s.Tokens.Any(t => t.Figure is { Vague: true })))
            Signs |= Sign.Question | Sign.HowMuch;
    }

    public SourceText Text { get; }

    public IReadOnlyList<Sentence> Sentences { get; }

    public Facts Facts { get; }

    /// <summary>What all words together tell.</summary>
    public Sign Signs { get; }

    /// <summary>A question mark or a question word stands somewhere.</summary>
    public bool Asks { get; }

    /// <summary>How many tokens there are, marks aside.</summary>
    public int Words { get; }

    public bool Has(Sign sign) => (Signs & sign) != 0;

    public bool HasAll(Sign signs) => (Signs & signs) == signs;

    /// <summary>The first token with a sign.</summary>
    public Token? First(Sign sign)
    {
        foreach (var sentence in Sentences)
            foreach (var token in sentence.Tokens)
                if (token.Has(sign))
                    return token;
        return null;
    }

    /// <summary>How many tokens of a kind there are.</summary>
    public int Count(TokenKind kind)
    {
        var count = 0;
        foreach (var sentence in Sentences)
            foreach (var token in sentence.Tokens)
                count += token.Kind == kind ? 1 : 0;
        return count;
    }

    public bool AnyToken(Func<Token, bool> fits) => Sentences.Any(s => s.Tokens.Any(fits));

    /// <summary>Whether a token is one of some words.</summary>
    public bool Is(Token token, params ReadOnlySpan<string> words)
    {
        return Text.IsOneOf(token.Start, token.End, words);
    }
}
