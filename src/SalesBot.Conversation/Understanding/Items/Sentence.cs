using System.Collections.Immutable;
using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Scanning;
using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Understanding.Items;

/// <summary>The tokens between two ends of sentence.</summary>
internal sealed class Sentence
{
    /// <summary>Whoever writes on without a full stop is cut off here, so that looking back and forth in a sentence stays cheap.</summary>
    private const int LongestSentence = 100;

    /// <summary>A token that stands for the end.</summary>
    private static readonly Token Nothing = new(TokenKind.Mark, 0, 0) { Mark = '\n' };

    private readonly ImmutableArray<Token> tokens;
    private readonly Sign signs;

    public Sentence(ImmutableArray<Token> tokens, char endMark, int line)
    {
        (this.tokens, EndMark, Line) = (tokens, endMark, line);
        foreach (var token in tokens)
            signs |= token.Kind == TokenKind.Word ? token.Term.Signs : Sign.None;
    }

    public int Count => tokens.Length;

    public char EndMark { get; }

    public int Line { get; }

    /// <summary>The token at a place; an end of line outside the sentence.</summary>
    public Token this[int i] => (uint)i < (uint)tokens.Length ? tokens[i] : Nothing;

    public ImmutableArray<Token> Tokens => tokens;

    /// <summary>The place of one of its tokens.</summary>
    public int PlaceOf(Token token)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            if (ReferenceEquals(tokens[i], token))
                return i;
        }
        return -1;
    }

    public bool Any(Sign sign) => (signs & sign) != 0;

    /// <summary>The first place of the clause around a token: behind the comma or colon before it.</summary>
    public int ClauseStart(int i)
    {
        while (i > 0 && !EndsClause(tokens[i - 1]))
            i--;
        return i;
    }

    /// <summary>The place of the comma or colon that ends the clause around a token.</summary>
    public int ClauseEnd(int i)
    {
        while (i < tokens.Length && !EndsClause(tokens[i]))
            i++;
        return i;
    }

    private static bool EndsClause(Token token) => token.Kind == TokenKind.Mark && token.Mark is ',' or ':';

    /// <summary>Cuts a message into sentences; what stands in quotation marks around a number is somebody else's and left out.</summary>
    public static IReadOnlyList<Sentence> Split(IReadOnlyList<Token> tokens, SourceText text)
    {
        var sentences = new List<Sentence>();
        var current = new List<Token>();
        var line = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (current.Count >= LongestSentence)
            {
                sentences.Add(new Sentence([.. current], '.', line));
                current = [];
            }
            if (token.Kind == TokenKind.Mark && Marks.EndsSentence(token.Mark))
            {
                if (current.Count > 0)
                {
                    sentences.Add(new Sentence([.. current], token.Mark, line));
                    current = [];
                }
                else if (token.Mark == '?' && sentences.Count > 0 && sentences[^1].EndMark is '!' or '?')
                    sentences[^1] = new Sentence(sentences[^1].Tokens, '?', line);
                if (token.Mark == '\n')
                    line++;
            }
            else if (token.Kind == TokenKind.Mark && token.Mark is '“' or '"' && Quoted(tokens, i) is var close and > 0)
                i = close;
            else if ((token.Has(Sign.PlanHeader) || token.Has(Sign.Header) && token.Has(Sign.Negation)) && current.Count > 0 && i + 1 < tokens.Count && (tokens[i + 1].IsMark(':') || token.Has(Sign.PlanHeader) && !token.Latin && current[^1].IsMark(',') && Counts(current)))
            {
                // "…方案1份 明日计划:…", "…,明天计划5个电话": a heading inside a line begins a sentence of its own.
                sentences.Add(new Sentence([.. current], ';', line));
                current = [token];
            }
            else if (current.Count > 0 && text.IsOneOf(token.Start, token.End, "备注", "备注说明", "remark", "remarks", "note", "notes") && i + 1 < tokens.Count && tokens[i + 1].IsMark(':'))
            {
                // "…|备注:要门禁卡": what is remarked is told by itself.
                sentences.Add(new Sentence([.. current], ';', line));
                current = [token];
            }
            else if (token.Kind != TokenKind.Mark || token.Mark is not ('“' or '”' or '"' or '_'))
                current.Add(token);
        }
        if (current.Count > 0)
            sentences.Add(new Sentence([.. current], '\n', line));
        return sentences;
    }

    private static bool Counts(List<Token> tokens)
    {
        foreach (var token in tokens)
        {
            if (token.Kind == TokenKind.Figure)
                return true;
        }
        return false;
    }

    private static int Quoted(IReadOnlyList<Token> tokens, int open)
    {
        var closing = tokens[open].Mark == '“' ? '”' : '"';
        var counts = false;
        for (var i = open + 1; i < tokens.Count && i < open + 60; i++)
        {
            if (tokens[i].IsMark('\n'))
                return 0;
            if (tokens[i].IsMark(closing))
                return counts ? i : 0;
            counts |= tokens[i].Kind == TokenKind.Figure;
        }
        return 0;
    }
}
