using SalesBot.Application.Targets;
using SalesBot.Domain.ActionMaps;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Application.Forecasting;

/// <summary>The way to a revenue target, with all that it was reckoned from.</summary>
/// <param name="Group">Whose it is.</param>
/// <param name="Period">The period.</param>
/// <param name="Target">The target, money in minor units.</param>
/// <param name="Done">What the period has brought so far.</param>
/// <param name="Map">The way.</param>
/// <param name="Conversions">What comes of what.</param>
public sealed record ActionPlan(GoalGroup Group, Period Period, long Target, long Done, ActionMap Map, Conversions Conversions)
{
    /// <summary>The conversion that falls shortest of the team around, with the team's; null where none does by a tenth or more.</summary>
    public (ActionConversion Which, Conversion Own, Conversion Team)? Weakest { get; init; }

    /// <summary>How many people share it.</summary>
    public int People { get; init; }

    /// <summary>The last day of the period.</summary>
    public DateOnly Until => Period.Range.End;
}

/// <summary>The conversions by name.</summary>
public enum ActionConversion
{
    /// <summary>What an order brings.</summary>
    DealSize,

    /// <summary>Orders per proposal.</summary>
    OrdersPerProposal,

    /// <summary>Proposals per visit.</summary>
    ProposalsPerVisit,

    /// <summary>Visits per call.</summary>
    VisitsPerCall,
}

/// <summary>What came of asking for the way to a target.</summary>
public abstract record ActionPlanResult
{
    private ActionPlanResult()
    {
    }

    /// <summary>There is a way.</summary>
    /// <param name="Plan">The way.</param>
    public sealed record Solved(ActionPlan Plan) : ActionPlanResult;

    /// <summary>There is no target for the period, and none was stated.</summary>
    public sealed record NoTarget : ActionPlanResult;

    /// <summary>Too little was ever done to know what comes of what.</summary>
    /// <param name="Target">The target.</param>
    public sealed record NoConversions(long Target) : ActionPlanResult;
}

/// <summary>Solves a revenue target back into what is to be done for it.</summary>
public sealed class ReadActionMap(ReadWork work, PeriodTargets targets)
{
    // Half a year: long enough for deals, short enough to be how one works now.
    private const int WeeksBack = 26;

    /// <summary>The way to a target.</summary>
    /// <param name="group">Whose target it is.</param>
    /// <param name="around">The team to which conversions are drawn where there is little to go by.</param>
    /// <param name="period">The period.</param>
    /// <param name="stated">The target where one is stated, money in minor units.</param>
    /// <param name="ratios">The conversions that are stated.</param>
    /// <param name="today">The day.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<ActionPlanResult> ExecuteAsync(
        GoalGroup group, IReadOnlyCollection<Person> around, Period period, long? stated, StatedConversions ratios, DateOnly today,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(group);
        if ((stated ?? await targets.OfAsync(group, Metrics.Revenue, period, cancellationToken)) is not { } target)
            return new ActionPlanResult.NoTarget();
        var own = await work.OfAsync([.. group.People], today, cancellationToken);
        var team = await work.OfAsync(around, today, cancellationToken);
        var known = new DateRange(today.AddDays(-WeeksBack * 7), today.AddDays(-1));
        var (mine, theirs) = (Counts(own, known), Counts(team, known));
        if (Conversions.Of(mine, theirs, ratios) is not { } conversions)
            return new ActionPlanResult.NoConversions(target);
        var done = own.Amount(Metrics.Revenue, period.Range);
        var left = period.Range.Contains(today) ? new DateRange(today, period.Range.End) : period.Range;
        var best = new FunnelCounts(
            0, own.BestWeek(Metrics.Order, today, WeeksBack), own.BestWeek(Metrics.Proposal, today, WeeksBack),
            own.BestWeek(Metrics.Visit, today, WeeksBack), own.BestWeek(Metrics.Call, today, WeeksBack));
        return new ActionPlanResult.Solved(
            new ActionPlan(group, period, target, done, ActionMap.Of(target, done, conversions, own.WorkingDays(left), best), conversions)
            {
                Weakest = Weakest(conversions, Conversions.Of(theirs, theirs, StatedConversions.None)),
                People = group.People.Count(),
            });
    }

    private static FunnelCounts Counts(Work work, DateRange days) => new(
        work.Amount(Metrics.Revenue, days), work.Amount(Metrics.Order, days), work.Amount(Metrics.Proposal, days),
        work.Amount(Metrics.Visit, days), work.Amount(Metrics.Call, days));

    private static (ActionConversion, Conversion, Conversion)? Weakest(Conversions own, Conversions? team)
    {
        if (team is null)
            return null;
        (ActionConversion Which, Conversion Own, Conversion Team)[] all =
        [
            (ActionConversion.DealSize, own.DealSize, team.DealSize),
            (ActionConversion.OrdersPerProposal, own.OrdersPerProposal, team.OrdersPerProposal),
            (ActionConversion.ProposalsPerVisit, own.ProposalsPerVisit, team.ProposalsPerVisit),
            (ActionConversion.VisitsPerCall, own.VisitsPerCall, team.VisitsPerCall),
        ];
        var below = all.Where(one => one.Own.Source == ConversionSource.Own && one.Own.Rate * 10 <= one.Team.Rate * 9).ToList();
        return below.Count == 0 ? null : below.MinBy(one => one.Own.Rate / one.Team.Rate);
    }
}
