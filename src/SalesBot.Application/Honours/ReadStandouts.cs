using SalesBot.Application.Activities;
using SalesBot.Application.Calendars;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Honours;
using SalesBot.Domain.People;

namespace SalesBot.Application.Honours;

/// <summary>Of whom, and of which metric, an improvement is.</summary>
/// <param name="Person">The person.</param>
/// <param name="Metric">The metric.</param>
public sealed record Improver(Person Person, MetricCode Metric);

/// <summary>A newcomer and what was done.</summary>
/// <param name="Person">The newcomer.</param>
/// <param name="Metric">The metric by which newcomers were compared.</param>
/// <param name="Amount">How much: a count, or money in minor units.</param>
public sealed record Rookie(Person Person, MetricCode Metric, long Amount);

/// <summary>Somebody who has helped others.</summary>
/// <param name="Person">The person.</param>
/// <param name="Helped">How many requests for help were taken up.</param>
/// <param name="Praised">How often colleagues have praised the person.</param>
public sealed record Helpful(Person Person, int Helped, int Praised);

/// <summary>Who stands out in a period.</summary>
/// <param name="Period">The period.</param>
/// <param name="Improved">Who has improved most, the greatest gain first; each person once.</param>
/// <param name="Rookies">The newcomers, the best first.</param>
/// <param name="Helpers">Who has helped, the most first.</param>
public sealed record Standouts(
    Period Period, IReadOnlyList<Improvement<Improver>> Improved, IReadOnlyList<Rookie> Rookies, IReadOnlyList<Helpful> Helpers)
{
    /// <summary>Nobody stands out.</summary>
    public bool IsEmpty => Improved.Count + Rookies.Count + Helpers.Count == 0;
}

/// <summary>Sees who has improved most, which newcomer is ahead and who has helped most (L10).</summary>
public sealed class ReadStandouts(ILedger ledger, IKudos kudos, WorkCalendars calendars)
{
    /// <summary>For how many days after the first day at the company somebody is a newcomer.</summary>
    public const int RookieDays = 90;

    private const int Most = 3;

    // Newcomers are compared by what counts most among what any of them has done.
    private static readonly IReadOnlyList<MetricCode> RookieMetrics = [Metrics.Revenue, Metrics.Order, Metrics.Proposal, Metrics.Visit, Metrics.Call];

    /// <summary>Who stands out among members of a team.</summary>
    /// <param name="team">The team, whose calendar says which days are compared.</param>
    /// <param name="members">Who is compared.</param>
    /// <param name="period">The period.</param>
    /// <param name="metric">The metric; null for any, and for newcomers the one that counts most.</param>
    /// <param name="today">The local day; of a period that runs, the days up to it are compared with as many working days of the one before.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<Standouts> OfAsync(
        Team team, IReadOnlyList<Person> members, Period period, MetricCode? metric, DateOnly today, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(team);
        ArgumentNullException.ThrowIfNull(members);
        var calendar = await calendars.OfTeamAsync(team, today, cancellationToken);
        var now = period.Range.End > today ? new DateRange(period.Range.Start, today) : period.Range;
        var before = Compared(period, now, calendar);
        List<PersonId> ids = [.. members.Select(member => member.Id)];
        var sums = await ledger.OfAsync(ids, new DateRange(before.Start, now.End), cancellationToken);
        return new Standouts(
            period, Improved(members, sums, before, now, metric), Rookies(members, sums, now, metric),
            await HelpersAsync(members, now, team.Zone, cancellationToken));
    }

    /// <summary>The days of the period before with which those of a period are compared: all where it is over, else as many working days.</summary>
    internal static DateRange Compared(Period period, DateRange now, WorkCalendar calendar)
    {
        var whole = period.Previous().Range;
        if (now.End >= period.Range.End)
            return whole;
        var worked = calendar.WorkingDays(now);
        var last = whole.Start;
        foreach (var day in whole.Each())
        {
            last = day;
            if (calendar.IsWorkingDay(day) && --worked <= 0)
                break;
        }

        return new DateRange(whole.Start, last);
    }

    private static IReadOnlyList<Improvement<Improver>> Improved(
        IReadOnlyList<Person> members, ILookup<PersonId, DaySum> sums, DateRange before, DateRange now, MetricCode? only)
    {
        var metrics = members.SelectMany(member => sums[member.Id]).Select(sum => sum.Metric).Distinct().Where(code => only is null || code == only);
        var ranked = metrics.SelectMany(metric => Improvements.Rank<Improver>(
            [.. members.Select(member => new Improvement<Improver>(new(member, metric), Done(member, metric, before), Done(member, metric, now)))]));
        return [.. Improvements.Order(ranked).DistinctBy(one => one.Who.Person.Id).Take(Most)];

        long Done(Person member, MetricCode metric, DateRange days) =>
            sums[member.Id].Where(sum => sum.Metric == metric && days.Contains(sum.Day)).Sum(sum => sum.Amount);
    }

    private static List<Rookie> Rookies(
        IReadOnlyList<Person> members, ILookup<PersonId, DaySum> sums, DateRange now, MetricCode? only)
    {
        var newcomers = members.Where(member => now.End.DayNumber - member.JoinedOn.DayNumber is >= 0 and < RookieDays).ToList();
        foreach (var metric in only is { } one ? [one] : RookieMetrics)
        {
            var done = newcomers.Select(member => new Rookie(
                member, metric, sums[member.Id].Where(sum => sum.Metric == metric && now.Contains(sum.Day)).Sum(sum => sum.Amount))).Where(rookie => rookie.Amount > 0);
            if (done.OrderByDescending(rookie => rookie.Amount).Take(Most).ToList() is { Count: > 0 } found)
                return found;
        }

        return [];
    }

    private async Task<IReadOnlyList<Helpful>> HelpersAsync(
        IReadOnlyList<Person> members, DateRange now, TimeZoneInfo zone, CancellationToken cancellationToken)
    {
        List<PersonId> ids = [.. members.Select(member => member.Id)];
        var (from, until) = (LocalTime.InstantOf(now.Start, TimeOnly.MinValue, zone), LocalTime.EndOf(now.End, zone));
        var helped = await kudos.HelpedAsync(ids, from, until, cancellationToken);
        var praised = await kudos.CountAsync(ids, from, until, cancellationToken);
        return
        [
            .. members.Select(member => new Helpful(member, helped.GetValueOrDefault(member.Id), praised.GetValueOrDefault(member.Id)))
                .Where(one => one.Helped + one.Praised > 0).OrderByDescending(one => one.Helped + one.Praised).ThenByDescending(one => one.Helped).Take(Most),
        ];
    }
}
