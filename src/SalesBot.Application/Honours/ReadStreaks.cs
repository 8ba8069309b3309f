using SalesBot.Application.Activities;
using SalesBot.Application.Calendars;
using SalesBot.Application.Targets;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Honours;
using SalesBot.Domain.People;

namespace SalesBot.Application.Honours;

/// <summary>On which days somebody has reported, and reached every target of the day.</summary>
/// <param name="Calendar">When the person works.</param>
/// <param name="HasReported">Whether something that stands was reported for a day, an explicit none included.</param>
/// <param name="HasReached">Whether there were targets for the day and each was reached.</param>
public sealed record StreakDays(WorkCalendar Calendar, Func<DateOnly, bool> HasReported, Func<DateOnly, bool> HasReached)
{
    /// <summary>What a streak badge looks at.</summary>
    public Func<DateOnly, bool> Of(BadgeRule rule) => rule == BadgeRule.TargetStreak ? HasReached : HasReported;
}

/// <summary>The streaks of somebody.</summary>
/// <param name="Reporting">Of reporting.</param>
/// <param name="Targets">Of reaching every target of the day.</param>
/// <param name="LongestReporting">The longest one of reporting in about a year.</param>
/// <param name="NeedsToday">Today is a working day without a report yet.</param>
public sealed record PersonStreaks(Streak Reporting, Streak Targets, Streak LongestReporting, bool NeedsToday);

/// <summary>Reads streaks.</summary>
public sealed class ReadStreaks(ITeamReports reports, ITargets targets, ILedger ledger, WorkCalendars calendars)
{
    /// <summary>The streaks of a person as of a day.</summary>
    public async Task<PersonStreaks> OfAsync(Person person, DateOnly today, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        var calendar = await calendars.OfAsync(person, today, cancellationToken);
        var days = await DaysAsync(person, calendar, today, cancellationToken);
        return new PersonStreaks(
            Streak.Until(today, calendar, days.HasReported), Streak.Until(today, calendar, days.HasReached),
            Streak.Longest(Range(today), calendar, days.HasReported), calendar.IsWorkingDay(today) && !days.HasReported(today));
    }

    /// <summary>The days of a person, as far back as streaks reach.</summary>
    public async Task<StreakDays> DaysAsync(Person person, WorkCalendar calendar, DateOnly today, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        var range = Range(today);
        var reported = (await reports.DaysAsync([person.Id], range, cancellationToken))[person.Id].ToHashSet();
        var daily = (await targets.OfAsync([person.Id], range.Start, range.End, cancellationToken))[person.Id]
            .Where(target => target.Period == PeriodKind.Day).ToList();
        var sums = daily.Count == 0 ? []
            : (await ledger.OfAsync(person.Id, range, cancellationToken)).ToDictionary(sum => (sum.Metric, sum.Day), sum => sum.Amount);
        return new StreakDays(calendar, reported.Contains, HasReached);

        bool HasReached(DateOnly day)
        {
            var asked = daily.Where(target => target.HoldsOn(day)).ToList();
            return asked.Count > 0 && asked.TrueForAll(target => sums.GetValueOrDefault((target.Metric, day)) >= target.Amount);
        }
    }

    private static DateRange Range(DateOnly today) => new(today.AddDays(-Streak.Reach), today);
}
