using SalesBot.Application.Messaging;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Handlers;
using SalesBot.Conversation.Understanding;

namespace SalesBot.Conversation.Turns;

/// <summary>Accepting a target or proposing another amount, and what whoever set it says to that; each side hears of it (T14).</summary>
internal sealed class AgreementTopic(AgreementSteps steps, AgreementAnswers answers) : ITopic
{
    public IReadOnlyCollection<string> Verbs { get; } = [CardVerbs.AcceptGoal, CardVerbs.CounterGoal, CardVerbs.TakeCounter, CardVerbs.KeepGoal];

    public IReadOnlyCollection<QuestionKind> Questions { get; } = [QuestionKind.CounterGoal];

    public async Task<Answer?> AnswerAsync(Turn turn, Reading reading, CancellationToken cancellationToken) =>
        reading.Agreement is { } wish && await answers.OfAsync(turn, wish, cancellationToken) is { } card ? Answer.Of(card) : null;

    public async Task<Answer> PressedAsync(Turn turn, CardAction action, CancellationToken cancellationToken)
    {
        var id = ActionTurn.Id(action, "agreement");
        return action.Verb switch
        {
            CardVerbs.AcceptGoal => Answer.InPlace(await steps.AcceptAsync(turn, id, cancellationToken)),
            CardVerbs.CounterGoal => Answer.Of(await steps.AskAsync(turn, id, cancellationToken)),
            CardVerbs.KeepGoal => Answer.InPlace(await steps.KeepAsync(turn, id, cancellationToken)),
            _ => Answer.Of(await steps.TakeAsync(turn, id, cancellationToken)),
        };
    }

    public async Task<Answer?> RepliedAsync(Turn turn, OpenQuestion question, string reply, CancellationToken cancellationToken) =>
        (turn.Understanding.ReadQuantity(reply) ?? Proposed(turn, reply)) is { } quantity && Guid.TryParseExact(question.Text, "N", out var id)
            && await steps.FindAsync(turn, id, cancellationToken) is { } found
            ? Answer.Of(await steps.CounterAsync(turn, found, quantity, cancellationToken)) : null;

    // "我觉得8家合适" answers as well as "8".
    private static decimal? Proposed(Turn turn, string reply) =>
        turn.Read(reply).Agreement is { Act: AgreementAct.Counter, Amount: { } amount } ? amount : null;
}
