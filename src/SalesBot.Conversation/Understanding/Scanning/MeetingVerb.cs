using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Text;
using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Understanding.Scanning;

/// <summary>Tells "meeting" the verb ("meeting 3 clients tomorrow") from the noun ("a meeting with Acme"): it opens a clause and has people for its object.</summary>
internal static class MeetingVerb
{
    private const int Reach = 6;

    private static readonly Term Verb = new(Role.Act, Metrics.Visit, Takes: Thing.Customer | Thing.Name);

    /// <summary>Gives every such verb its meaning.</summary>
    public static void Mark(SourceText text, List<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i] is { Kind: TokenKind.Word } token && token.End - token.Start == 7 && text.StandsAt(token.Start, "meeting") && Opens(tokens, i) && HasPeople(tokens, i))
                tokens[i] = token with { Term = Verb };
        }
    }

    private static bool Opens(List<Token> tokens, int place) =>
        place == 0 || tokens[place - 1].Kind is TokenKind.Mark or TokenKind.Day || tokens[place - 1].Has(Sign.Self | Sign.Copula | Sign.Plan | Sign.And);

    private static bool HasPeople(List<Token> tokens, int place)
    {
        var next = place + 1 < tokens.Count ? tokens[place + 1] : null;
        if (next?.Kind == TokenKind.Figure)
            return tokens.Skip(place + 2).Take(2).Any(t => t is { Kind: TokenKind.Word, Term.Role: Role.Thing } && (t.Term.Is & Thing.Customer) != 0);
        return next is { Kind: TokenKind.Latin, Capital: true }
            && (place > 0 && tokens[place - 1].Has(Sign.Self | Sign.Copula | Sign.Plan) || tokens.Skip(place + 2).Take(Reach).Any(t => t.Kind == TokenKind.Day));
    }
}
