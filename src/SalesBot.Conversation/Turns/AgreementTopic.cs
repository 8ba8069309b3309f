using SalesBot.Application.Messaging;
using SalesBot.Application.Targets;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Handlers;
using SalesBot.Conversation.Understanding;
using SalesBot.Conversation.Understanding.Goals;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Turns;

/// <summary>Accepting a target or proposing another amount, and what whoever set it says to that; each side hears of it (T14).</summary>
internal sealed class AgreementTopic(AgreementSteps steps, AgreementAnswers answers, GoalSuggestions suggestions) : ITopic
{
    public IReadOnlyCollection<string> Verbs { get; } = [CardVerbs.AcceptGoal, CardVerbs.CounterGoal, CardVerbs.TakeCounter, CardVerbs.KeepGoal];

    public IReadOnlyCollection<QuestionKind> Questions { get; } = [QuestionKind.CounterGoal];

    public async Task<Answer?> AnswerAsync(Turn turn, Reading reading, CancellationToken cancellationToken)
    {
        if (reading.Agreement is not { } wish)
            return null;
        if (await answers.OfAsync(turn, wish, cancellationToken) is { } card)
            return Answer.Of(card);

        // "12月的目标太高了,拜访改成35行吗": nothing waits for an answer, so that it goes to whoever leads as a wish.
        return (wish.NamesTarget || wish.Standing is not null || (wish.IsLimit && wish.Days?.Start > turn.Today && wish.DaysAre > PeriodKind.Day)) && wish is { Act: AgreementAct.Counter, Amount: { } amount, Metric: { } metric } && turn.Person.Role == Role.Rep
            ? Answer.Of(await suggestions.RefuseAsync(turn, new ReadGoal(GoalAct.State) { IsSure = true, IsOwn = true, Metric = metric, Quantity = amount, Days = wish.Days, DaysAre = wish.DaysAre }, cancellationToken)) : null;
    }

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
            && await steps.FindAsync(turn, id, cancellationToken) is { } found && !IsOfAnother(turn.Read(reply), found)
            ? Answer.Of(await steps.CounterAsync(turn, found, quantity, cancellationToken)) : null;

    // "打了20个电话" is a report, and no other number for the visits that were asked about.
    private static bool IsOfAnother(Reading said, AgreementStep found) => OtherBusiness.Is(said)
        || (said is { Intent: Intent.Report or Intent.Plan } && said.Items.Any(item => item.Metric is { } metric && metric != found.Agreement.Metric));

    // "我觉得8家合适" answers as well as "8".
    private static decimal? Proposed(Turn turn, string reply) =>
        turn.Read(reply).Agreement is { Act: AgreementAct.Counter, Amount: { } amount } ? amount : null;
}
