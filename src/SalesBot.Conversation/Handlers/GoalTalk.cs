using System.Globalization;
using SalesBot.Application.Messaging;
using SalesBot.Application.Targets;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Turns;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Targets;

namespace SalesBot.Conversation.Handlers;

/// <summary>Brings a draft of a target to its preview: asks for what is missing, one thing at a time, and shows what it would mean.</summary>
internal sealed class GoalTalk(PlanGoal plan, GoalHistory history, GoalDrafting drafting, GoalCards cards, GoalMemory memory)
{
    private const int MostOwners = 5;

    /// <summary>The next question, or the preview where nothing is missing.</summary>
    public async Task<Card> NextAsync(Turn turn, GoalDraft draft, string? note, CancellationToken cancellationToken) =>
        draft.Missing.Count > 0 && PlanGoal.RefusalOf(draft, turn.Today) is { } reason ? new Card(turn.Words.GoalRefused(reason))
        : draft.Missing.Count > 0
            ? await AskAsync(turn, draft, cancellationToken)
            : await PreviewAsync(turn, draft, note, cancellationToken);

    /// <summary>What the draft would mean now.</summary>
    public async Task<Card> PreviewAsync(Turn turn, GoalDraft draft, string? note, CancellationToken cancellationToken)
    {
        switch (await plan.ExecuteAsync(turn.Person, draft, turn.Today, cancellationToken))
        {
            case GoalPlanResult.Planned { Plan: var planned }:
                await memory.KeepAsync(draft with { Mark = planned.Mark }, cancellationToken);
                await memory.AskAsync(turn, draft, cancellationToken);
                return cards.Preview(turn.Words, turn.Person.Id, planned, note, turn.Today);
            // The preview before still stands, and another part can be said.
            case GoalPlanResult.Refused { Reason: GoalRefusal.PinsAboveWhole or GoalRefusal.PinsLeaveRest or GoalRefusal.PinLacksUnit } refused:
                return new Card(turn.Words.GoalRefused(refused.Reason));
            case GoalPlanResult.Refused refused:
                await memory.KeepAsync(draft with { IsSettled = true }, cancellationToken);
                return new Card(turn.Words.GoalRefused(refused.Reason));
            default:
                return new Card(turn.Words.StaleButton);
        }
    }

    /// <summary>Asks for another number in place of the one previewed.</summary>
    public async Task<Card> AskNumberAsync(Turn turn, GoalDraft draft, CancellationToken cancellationToken)
    {
        var open = draft with { Quantity = null, Percent = null, Difference = null, Mark = null };
        await memory.KeepAsync(open, cancellationToken);
        await memory.AskAsync(turn, open, cancellationToken);
        return new Card(turn.Words.NewNumber);
    }

    private async Task<Card> AskAsync(Turn turn, GoalDraft draft, CancellationToken cancellationToken)
    {
        await memory.KeepAsync(draft, cancellationToken);
        var question = await memory.AskAsync(turn, draft, cancellationToken);
        var open = await drafting.OpenAsync(turn, turn.Person, cancellationToken);
        var owner = open.FirstOrDefault(group => group.Owner == draft.Owner);
        var subject = owner ?? open.FirstOrDefault(group => group.Owner.Kind == GoalOwnerKind.Team);
        var people = (subject?.People ?? []).Select(person => person.Id).ToList();
        var month = Period.Containing(turn.Today, PeriodKind.Month).Range;
        var past = draft.Metric is { } metric
            ? await history.OfAsync(people, metric, month, await drafting.CalendarAsync(turn, cancellationToken), turn.Today, cancellationToken) : null;
        var example = turn.Words.GoalExample(
            subject?.Name, draft.Metric, Suggested(past, draft.Metric));
        var asked = draft.Missing[0];
        return new Card(turn.Words.GoalMissing(draft.Missing, draft.Metric, example))
        {
            Blocks =
            [
                .. past is null ? [] : new[] { new TextBlock(turn.Words.GoalMonths(subject?.Name ?? "", draft.Metric!.Value, past.Months)) },
                new TextBlock(turn.Words.SmartLetters(draft.Missing), TextTone.Subtle),
                .. draft.Missing.Count > 1 ? [new TextBlock(turn.Words.AskGoal(asked, draft.Metric), TextTone.Strong)] : Array.Empty<TextBlock>(),
            ],
            Buttons = cards.Choices(turn.Words, turn.Person.Id, question.Id, Choices(turn, draft, asked, past, open)),
        };
    }

    private static IEnumerable<(string Title, string Answer)> Choices(
        Turn turn, GoalDraft draft, GoalPart asked, GoalPast? past, IReadOnlyList<GoalGroup> open) => asked switch
        {
            GoalPart.Metric => new[] { Metrics.Revenue, Metrics.Order, Metrics.NewCustomer, Metrics.Visit, Metrics.Call }.Select(m => (turn.Words.Metric(m), turn.Words.Metric(m))),
            GoalPart.Period => new[] { turn.Words.ThisMonth, turn.Words.NextMonth, turn.Words.ThisQuarter }.Select(p => (p, p)),
            GoalPart.Owner => open.Where(group => group.Person is null).Take(MostOwners).Select(group => (group.Name, group.Name)),
            _ => Amounts(turn, draft.Metric, past),
        };

    // What is usual, a tenth more, and the best there ever was.
    private static IEnumerable<(string Title, string Answer)> Amounts(Turn turn, MetricCode? metric, GoalPast? past)
    {
        if (metric is not { } known || past is not { Evidence: { Months: > 0, Usual: > 0 } evidence })
            return [];
        return new[] { evidence.Usual, evidence.Usual * 11 / 10, evidence.Best }.Select(amount => Told(known, amount)).Distinct().Order()
            .Select(amount => (turn.Words.Amount(known, amount), (amount / (decimal)MinorOf(known)).ToString(CultureInfo.InvariantCulture)));
    }

    private static long? Suggested(GoalPast? past, MetricCode? metric) =>
        past is { Evidence: { Months: > 0, Usual: > 0 } evidence } && metric is { } known ? Told(known, evidence.Usual * 11 / 10) : null;

    // Suggestions are round: whole counts, money in units of ten thousand.
    private static long Told(MetricCode metric, long amount) =>
        Metrics.UnitOf(metric) == MetricUnit.Money ? Math.Max(1, (amount + 500_000) / 1_000_000) * 1_000_000 : Math.Max(1, amount);

    private static int MinorOf(MetricCode metric) => Metrics.UnitOf(metric) == MetricUnit.Money ? Metric.MinorUnitsPerUnit : 1;
}
