using SalesBot.Conversation.Understanding.Dates;
using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Understanding.Scanning;

/// <summary>Tells firms that are called by a number ("360", "7-11") from figures and days, by the names and verbs beside them.</summary>
internal static class HanNumberNames
{
    /// <summary>"拜访了58同城、360", "拜访360和华为", "见了7-11": a firm's number without a measure word where a name stands.</summary>
    public static bool IsName(IReadOnlyList<Token> tokens, int place, SourceText text)
    {
        var token = tokens[place];
        if (token is not ({ Kind: TokenKind.Figure, Measure: Thing.None, Figure: { Money: false, Scaled: false, Percent: false } } or { Kind: TokenKind.Day, Day.Form: DayForm.EitherOrder } or { Kind: TokenKind.Opaque, Duration: false })
            || place == 0 || !IsFirm(text.Normal(token.Start, token.End)) || place + 1 < tokens.Count && !EndsName(tokens[place + 1]))
            return false;
        var before = tokens[place - 1];
        if (before.Joins || before.Has(Sign.And))
            return place > 1 && IsNamed(tokens[place - 2]);
        // "拜访360、华为"; "拜访360" may be so many, "拜访了360" not.
        var aspect = before.Has(Sign.Aspect);
        var verb = aspect && place > 1 ? tokens[place - 2] : before;
        var told = verb is { Kind: TokenKind.Word, Latin: false } && (verb.Term.Takes & Thing.Name) != 0 && !verb.Term.Has(Sign.Preposition);
        return told && (aspect || text[before.End - 1] == '了' || token.Kind != TokenKind.Figure || place + 2 < tokens.Count && (tokens[place + 1].Joins || tokens[place + 1].Has(Sign.And)) && IsNamed(tokens[place + 2]));
    }

    private static bool IsFirm(ReadOnlySpan<char> written) => written is "360" or "361" or "7-11" or "711" or "4399" or "1919" or "2345" or "9377" or "163" or "58" or "51" or "1688";

    private static bool IsNamed(Token token) => token.IsUnknown || token.Brand || token.Known || (token.Term.Is & (Thing.Firm | Thing.Town)) != 0 || token.Figure is { Glued: true };

    private static bool EndsName(Token next) => next.Kind is TokenKind.Mark or TokenKind.Day || next.Has(Sign.And) || next.Spaced;
}
