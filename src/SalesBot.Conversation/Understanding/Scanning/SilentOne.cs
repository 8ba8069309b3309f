using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Numbers;
using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Understanding.Scanning;

/// <summary>A measure word right behind a verb with no number of its own: one of the thing ("签了张单", "做了次调研", "跑了趟客户").</summary>
internal static class SilentOne
{
    private const string Measures = "张份场次趟笔条套封节堂轮单";

    /// <summary>The figure of one at a place; null where the character is something else.</summary>
    public static Token? Read(SourceText text, int place, Token? before, bool spaced, WordBook words)
    {
        if (spaced || before is not { Kind: TokenKind.Word } || !Measures.Contains(text[place]) || !Follows(text, before) || text[place] == text[place + 1])
            return null;
        if (words.Longest(text, place, out var whole) is not null && whole > place + 1 || words.Longest(text, place + 1, out var end) is not { } thing || end == place + 1)
            return null;
        if (!thing.NamesMetric && (thing.Role != Role.Thing || (thing.Is & (Thing.Customer | Thing.Deal | Thing.Meeting)) == 0) || (thing.Is & Thing.Firm) != 0)
            return null;
        return new Token(TokenKind.Figure, place, place + 1) { Figure = new Figure(1) { Han = true }, Measure = Scanning.Measures.Longest(text, place, out _)?.Is ?? Thing.None };
    }

    private static bool Follows(SourceText text, Token before) =>
        text[before.End - 1] is '了' or '过' or '完' or '咗' or '成' && (before.Term.IsVerb || before.Has(Sign.Aspect));
}
