using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;
using SalesBot.Domain.Targets;

namespace SalesBot.Application.Targets;

/// <summary>Gives somebody a target in place of those of the same kind: it holds from today on, and what held before ends the day before.</summary>
public sealed class HandOutTarget(ITargets targets)
{
    /// <summary>What is given.</summary>
    /// <param name="PersonId">To whom.</param>
    /// <param name="Metric">What is counted.</param>
    /// <param name="Amount">How much each time; 0 only ends what holds.</param>
    /// <param name="Each">For how long each time.</param>
    /// <param name="Start">The first day.</param>
    /// <param name="End">The last day; null where it recurs without an end.</param>
    public sealed record Given(PersonId PersonId, MetricCode Metric, long Amount, PeriodKind Each, DateOnly Start, DateOnly? End)
    {
        /// <summary>The one period for which it is; null where it recurs.</summary>
        public DateRange? Period { get; init; }

        /// <summary>What was reached up to yesterday in a period that has begun.</summary>
        public long Done { get; init; }

        /// <summary>Which of the four kinds it is; null where it stays what it was, else the kind of what is counted.</summary>
        public MetricKind? Category { get; init; }
    }

    /// <summary>Gives it.</summary>
    /// <returns>The change of the goal with what it did to targets.</returns>
    public async Task<GoalChange> ExecuteAsync(Given given, GoalChange change, DateOnly today, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(given);
        ArgumentNullException.ThrowIfNull(change);
        var from = given.Start < today ? today : given.Start;
        var held = await targets.HoldingAsync([given.PersonId], given.Metric, new DateRange(from, given.End ?? DateOnly.MaxValue), cancellationToken);
        var set = new List<Guid>();
        var cuts = new List<TargetCut>();
        MetricKind? kept = null;
        foreach (var target in held.Where(target => target.Period == given.Each && !target.IsPrivate))
        {
            kept ??= target.Category;
            var last = from > target.From ? from.AddDays(-1) : target.From.AddDays(-1);
            cuts.Add(new TargetCut(target.Id, target.Until, last));
            if (given.End is { } end && (target.Until is not { } until || until > end))
            {
                var rest = target.Rest(Guid.CreateVersion7(now), end.AddDays(1));
                await targets.AddAsync(rest, cancellationToken);
                set.Add(rest.Id);
            }

            await targets.HoldUntilAsync(target.Id, last, cancellationToken);
        }

        if (given.Amount > 0)
        {
            var target = new Target(Guid.CreateVersion7(now), given.PersonId, given.Metric, given.Amount, given.Each, from) { Category = given.Category ?? kept };
            if (given.Period is { } period)
                target.For(period, from > given.Start ? given.Done : null);
            else
                target.HoldUntil(given.End);
            await targets.AddAsync(target, cancellationToken);
            set.Add(target.Id);
        }

        return change with { Set = set, Cuts = cuts };
    }
}
