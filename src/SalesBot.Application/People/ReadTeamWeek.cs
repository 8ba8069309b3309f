using SalesBot.Application.Activities;
using SalesBot.Application.Calendars;
using SalesBot.Application.Targets;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;
using SalesBot.Domain.Targets;

namespace SalesBot.Application.People;

/// <summary>How a team did with a metric in a week.</summary>
/// <param name="Metric">The metric.</param>
/// <param name="Done">What was done: a count, or money in minor units.</param>
/// <param name="Before">What was done in the week before, up to the same weekday where the week is not over.</param>
/// <param name="Target">The week's share of all members' targets; null where nobody has one.</param>
public sealed record TeamWeekMetric(MetricCode Metric, long Done, long Before, long? Target)
{
    /// <summary>How far the target is reached, in whole percent rounded down; 0 where there is none.</summary>
    public int Percent => Target is > 0 and var target ? (int)Int128.Min(int.MaxValue, (Int128)Done * 100 / target) : 0;
}

/// <summary>How a team did in a week.</summary>
/// <param name="Team">The team.</param>
/// <param name="Week">The week.</param>
/// <param name="Metrics">Every metric with a target or anything done, in the metrics' order.</param>
/// <param name="Won">The deals of the week with who won them, oldest first.</param>
/// <param name="Silent">Who had working days in it that are over and reported for none, by name.</param>
public sealed record TeamWeek(
    Team Team, Period Week, IReadOnlyList<TeamWeekMetric> Metrics, IReadOnlyList<(Person Person, Deal Deal)> Won, IReadOnlyList<Person> Silent);

/// <summary>Reads how a team did in a week, for those who lead it; a few queries however many members there are.</summary>
public sealed class ReadTeamWeek(IPeople people, ILedger ledger, ITargets targets, ITeamReports reported, WorkCalendars calendars)
{
    /// <summary>How a team did in the week of a day, seen from another.</summary>
    public async Task<TeamWeek> ExecuteAsync(Team team, DateOnly day, DateOnly today, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(team);
        var week = Period.Containing(day, PeriodKind.Week, (await calendars.OfTeamAsync(team, day, cancellationToken)).Periods);
        var seen = new DateRange(week.Range.Start, today < week.Range.End && today >= week.Range.Start ? today : week.Range.End);
        var members = (await people.MembersAsync(team.Id, seen.End, cancellationToken)).Where(member => member.Role == Role.Rep).ToList();
        List<PersonId> ids = [.. members.Select(member => member.Id)];
        var working = await calendars.OfAsync(members, day, cancellationToken);
        var before = new DateRange(seen.Start.AddDays(-7), seen.End.AddDays(-7));
        var sums = (await ledger.OfAsync(ids, new DateRange(before.Start, seen.End), cancellationToken)).SelectMany(own => own).ToList();
        var wanted = await targets.OfAsync(ids, week.Range.Start, week.Range.End, cancellationToken);
        var shares = members.SelectMany(member => wanted[member.Id].Select(target => (target.Metric, Share: Share(target, week, working[member.Id]))))
            .GroupBy(share => share.Metric, share => share.Share).ToDictionary(metric => metric.Key, metric => Shown(metric.Key, metric.Sum()));
        var metrics = sums.Select(sum => sum.Metric).Union(shares.Keys).OrderBy(Metrics.OrderOf).Select(metric => new TeamWeekMetric(
            metric, Sum(sums, metric, seen), Sum(sums, metric, before), shares.TryGetValue(metric, out var share) ? share : null));
        var days = await reported.DaysAsync(ids, seen, cancellationToken);
        var byId = members.ToDictionary(member => member.Id);
        var deals = await reported.DealsAsync(ids, seen, cancellationToken);
        return new TeamWeek(
            team, week, [.. metrics], [.. deals.Select(deal => (byId[deal.Person], deal))],
            [.. members.Where(member => !days.Contains(member.Id) && working[member.Id].WorkingDays(seen) > 0)]);
    }

    // A week's part of a month's money is no round sum; three figures say it.
    private static long Shown(MetricCode metric, decimal share)
    {
        var step = 1m;
        if (Metrics.UnitOf(metric) == MetricUnit.Money)
            while (share >= 1000 * step)
                step *= 10;
        return (long)(Math.Floor(share / step) * step);
    }

    private static long Sum(List<DaySum> sums, MetricCode metric, DateRange days) =>
        sums.Where(sum => sum.Metric == metric && days.Contains(sum.Day)).Sum(sum => sum.Amount);

    // A day's target counts for each working day of the week; of a longer one the week bears the share of its working days.
    private static decimal Share(Target target, Period week, WorkCalendar calendar)
    {
        var days = week.Range.Each().Where(target.HoldsOn).ToList();
        if (target.Period == PeriodKind.Day)
            return (decimal)target.Amount * days.Sum(day => calendar.PartOn(day).HalfDays) / DayParts.HalvesPerDay;
        if (target.Period == PeriodKind.Week)
            return days.Count == 0 ? 0 : target.Amount;
        return days.GroupBy(day => target.PeriodOn(day, calendar.Periods)).Sum(period =>
            calendar.HalfDays(period.Key.Range) is > 0 and var all ? (decimal)target.Amount * period.Sum(day => calendar.PartOn(day).HalfDays) / all : 0);
    }
}
