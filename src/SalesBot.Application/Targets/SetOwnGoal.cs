using SalesBot.Application.Activities;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;
using SalesBot.Domain.Targets;

namespace SalesBot.Application.Targets;

/// <summary>Sets a target that a person has for oneself and that nobody else sees.</summary>
public sealed class SetOwnGoal(ITargets targets, ILedger ledger)
{
    /// <summary>Sets it in place of one of the same kind.</summary>
    /// <returns>The target, or why it cannot be.</returns>
    public async Task<(Target? Target, GoalRefusal? Refusal)> ExecuteAsync(
        Person person, GoalDraft draft, DateOnly today, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(draft);
        if (draft.End is { } last && last < today)
            return (null, new GoalRefusal.Over(last));
        var (amount, refusal) = PlanGoal.AmountOf(draft, before: 0, Metrics.UnitOf(draft.Metric!.Value));
        if (refusal is not null)
            return (null, refusal);
        var start = draft.Start!.Value;
        var from = start < today ? today : start;
        var held = await targets.HoldingAsync([person.Id], draft.Metric.Value, new DateRange(from, draft.End ?? DateOnly.MaxValue), cancellationToken);
        foreach (var earlier in held.Where(target => target.IsPrivate && target.Period == draft.Each))
            await targets.HoldUntilAsync(earlier.Id, (from > earlier.From ? from : earlier.From).AddDays(-1), cancellationToken);
        var target = new Target(Guid.CreateVersion7(now), person.Id, draft.Metric.Value, amount, draft.Each!.Value, from) { IsPrivate = true };
        if (draft.IsForOnePeriod)
            target.For(new DateRange(start, draft.End!.Value), from > start ? await DoneAsync(person, draft, from, cancellationToken) : null);
        else
            target.HoldUntil(draft.End);
        await targets.AddAsync(target, cancellationToken);
        return (target, null);
    }

    private async Task<long> DoneAsync(Person person, GoalDraft draft, DateOnly from, CancellationToken cancellationToken) =>
        (await ledger.OfAsync(person.Id, new DateRange(draft.Start!.Value, from.AddDays(-1)), cancellationToken))
            .Where(sum => sum.Metric == draft.Metric).Sum(sum => sum.Amount);
}
