using System.Collections.Immutable;
using SalesBot.Domain.Activities;

namespace SalesBot.Domain.ActionMaps;

/// <summary>One step of the way to a target.</summary>
/// <param name="Metric">What is done.</param>
/// <param name="Needed">How much of it the rest of the period must bring.</param>
/// <param name="PerWeek">How much a week of five working days, rounded up; all of it where no more days are left.</param>
/// <param name="PerDay">How much a working day, rounded up; all of it where none is left.</param>
/// <param name="BestWeek">The most that any known week brought.</param>
public sealed record ActionStep(MetricCode Metric, long Needed, long PerWeek, long PerDay, long BestWeek)
{
    /// <summary>Whether every week left would have to be better than the best one known.</summary>
    public required bool IsBeyondBest { get; init; }

    /// <summary>How much of the best week every week left would have to bring, in percent; null where there was none.</summary>
    public required long? PercentOfBest { get; init; }
}

/// <summary>
/// The way from a revenue target to what is to be done for it: orders, proposals, visits and calls, solved backwards from what is left of the
/// target. Every step is rounded up to whole units before the next is reckoned, so that doing them never leaves the target short.
/// </summary>
public sealed record ActionMap
{
    /// <summary>How many working days make a week here.</summary>
    public const int DaysInAWeek = 5;

    private ActionMap(long remaining, int workingDaysLeft, ImmutableArray<ActionStep> steps) =>
        (Remaining, WorkingDaysLeft, Steps) = (remaining, workingDaysLeft, steps);

    /// <summary>What is left of the target, money in minor units; 0 where it is reached.</summary>
    public long Remaining { get; }

    /// <summary>Working days left, today included.</summary>
    public int WorkingDaysLeft { get; }

    /// <summary>Orders, proposals, visits, calls.</summary>
    public ImmutableArray<ActionStep> Steps { get; }

    /// <summary>Whether it can be reached, going by the best weeks: no working day left, or a step beyond all that ever was, says no.</summary>
    public bool IsWithinReach => Remaining == 0 || (WorkingDaysLeft > 0 && !Steps.Any(step => step.IsBeyondBest));

    /// <summary>The step that asks for most against its best week; null where nothing is left or no week is known.</summary>
    public ActionStep? Bottleneck => Remaining == 0 ? null : Steps.Where(step => step.PercentOfBest is not null).MaxBy(step => step.PercentOfBest);

    /// <summary>Solves the way.</summary>
    /// <param name="target">The target, money in minor units.</param>
    /// <param name="done">What the period has brought.</param>
    /// <param name="conversions">What comes of what.</param>
    /// <param name="workingDaysLeft">Working days left, today included.</param>
    /// <param name="bestWeeks">The most that any week brought of each step; <see cref="FunnelCounts.Revenue"/> is not looked at.</param>
    public static ActionMap Of(long target, long done, Conversions conversions, int workingDaysLeft, FunnelCounts bestWeeks)
    {
        ArgumentNullException.ThrowIfNull(conversions);
        ArgumentNullException.ThrowIfNull(bestWeeks);
        ArgumentOutOfRangeException.ThrowIfNegative(workingDaysLeft);
        var remaining = Math.Max(0, target - done);
        var orders = conversions.DealSize.NeededFor(remaining);
        var proposals = conversions.OrdersPerProposal.NeededFor(orders);
        var visits = conversions.ProposalsPerVisit.NeededFor(proposals);
        var calls = conversions.VisitsPerCall.NeededFor(visits);
        return new ActionMap(remaining, workingDaysLeft,
        [
            Step(Metrics.Order, orders, bestWeeks.Orders),
            Step(Metrics.Proposal, proposals, bestWeeks.Proposals),
            Step(Metrics.Visit, visits, bestWeeks.Visits),
            Step(Metrics.Call, calls, bestWeeks.Calls),
        ]);

        ActionStep Step(MetricCode metric, long needed, long best) => new(metric, needed, Over(needed, DaysInAWeek), Over(needed, 1), best)
        {
            // Against the share of the best week that falls on these days, in whole units: one order can be signed on one day.
            IsBeyondBest = best > 0 && needed > (((Int128)best * workingDaysLeft) + DaysInAWeek - 1) / DaysInAWeek,
            PercentOfBest = best > 0 && workingDaysLeft > 0
                ? (long)Int128.Min(long.MaxValue, (Int128)needed * DaysInAWeek * 100 / ((Int128)best * workingDaysLeft)) : null,
        };

        long Over(long needed, int days) => workingDaysLeft <= days
            ? needed : (long)((((Int128)needed * days) + workingDaysLeft - 1) / workingDaysLeft);
    }
}
