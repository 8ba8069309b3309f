using SalesBot.Application.Calendars;
using SalesBot.Application.People;
using SalesBot.Application.Targets;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Pace;
using SalesBot.Domain.People;
using SalesBot.Domain.Targets;

namespace SalesBot.Application.Tasks;

/// <summary>
/// Works out the share of somebody who has joined a team (T9): what most of the colleagues have, the middle amount of theirs, and of a period
/// that had begun by the first day the part that the working days left ask for. Changes nothing.
/// </summary>
public sealed class PlanNewcomer(IPeople people, ITargets targets, WorkCalendars calendars)
{
    /// <summary>The share; empty where the colleagues have nothing, or the person has it all.</summary>
    /// <param name="newcomer">Who has joined.</param>
    /// <param name="team">The team.</param>
    /// <param name="today">The team's local day.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<TaskList> ExecuteAsync(Person newcomer, Team team, DateOnly today, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(newcomer);
        ArgumentNullException.ThrowIfNull(team);
        var first = newcomer.JoinedOn > today ? newcomer.JoinedOn : today;
        var colleagues = (await people.MembersAsync(team.Id, first, cancellationToken))
            .Where(member => member.Role == Role.Rep && member.Id != newcomer.Id).Select(member => member.Id).ToList();
        var held = await targets.OfAsync([.. colleagues, newcomer.Id], first, first, cancellationToken);
        var own = held[newcomer.Id].Select(target => (target.Metric, target.Period)).ToHashSet();
        var usual = colleagues.SelectMany(id => held[id].DistinctBy(target => (target.Metric, target.Period, target.Start, target.End)))
            .GroupBy(target => (target.Metric, target.Period, target.Start, target.End))
            .Where(group => group.Count() * 2 >= colleagues.Count && !own.Contains((group.Key.Metric, group.Key.Period)))
            .GroupBy(group => (group.Key.Metric, group.Key.Period)).Select(same => same.OrderByDescending(group => group.First().IsForOnePeriod).First());
        var time = (Mine: await calendars.OfAsync(newcomer, first, cancellationToken), Team: await calendars.OfTeamAsync(team, first, cancellationToken));
        return new TaskList(
            [
                .. usual.OrderBy(group => group.Key.Period).SelectMany(group => Shares(newcomer, Middle(group), first, time.Mine, time.Team)),
            ],
            []);
    }

    // Of an even number the lower one: a newcomer is not asked for more than half of the others.
    private static Target Middle(IEnumerable<Target> targets)
    {
        var ordered = targets.OrderBy(target => target.Amount).ToList();
        return ordered[(ordered.Count - 1) / 2];
    }

    private static IEnumerable<PlannedTarget> Shares(Person newcomer, Target usual, DateOnly first, WorkCalendar mine, WorkCalendar team)
    {
        var period = usual.PeriodOn(first, team.Periods);
        var whole = team.HalfDays(period.Range);
        var here = mine.HalfDays(new DateRange(first, period.Range.End));
        var isPart = period.Kind != PeriodKind.Day && here < whole;
        if (isPart || usual.IsForOnePeriod)
        {
            // Money is asked for in the round sums that it has for everybody.
            var grain = GoalWeights.GrainOf(usual.Amount, 1, Metrics.UnitOf(usual.Metric));
            var part = (Proration.Part(usual.Amount, Math.Min(here, whole), whole) + (grain / 2)) / grain * grain;
            if (part > 0)
                yield return Of(part, period.Range.Start, period.Range.End);
        }

        if (!usual.IsForOnePeriod)
            yield return Of(usual.Amount, isPart ? period.Range.End.AddDays(1) : first, null);

        PlannedTarget Of(long amount, DateOnly start, DateOnly? end) =>
            new(newcomer, usual.Metric, amount, usual.Period, start, end) { Category = usual.Category };
    }
}
