using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Domain.Nudges;

/// <summary>A time at which a kind of nudge may be due for somebody.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Day">The local day.</param>
/// <param name="At">The instant.</param>
/// <param name="IsOwn">The person chose the time; quiet hours do not stand against it.</param>
public readonly record struct NudgeTime(NudgeKind Kind, DateOnly Day, DateTimeOffset At, bool IsOwn)
{
    /// <summary>Until when it is of use.</summary>
    public DateTimeOffset UsefulUntil => At + NudgeRule.Of(Kind).UsefulFor;

    /// <summary>The local time to which an evening reminder was put off; null where it was not.</summary>
    public TimeOnly? PutOffTo { get; init; }
}

/// <summary>Says at which times of a day somebody may hear what.</summary>
public static class NudgeTimetable
{
    /// <summary>The times of a local day, earliest first; what the person does not want is left out.</summary>
    public static IReadOnlyList<NudgeTime> On(DateOnly day, TeamSchedule schedule, NudgePreferences preferences, TimeZoneInfo zone)
    {
        ArgumentNullException.ThrowIfNull(schedule);
        ArgumentNullException.ThrowIfNull(preferences);
        var times = (from rule in NudgeRule.All
                     where rule.Cause == NudgeCause.Time && preferences.IsOn(rule.Kind)
                     let own = preferences.OwnTimeOf(rule.Kind)
                     where own is not null || schedule.Includes(rule.Kind, day)
                     select new NudgeTime(rule.Kind, day, LocalTime.InstantOf(day, own ?? schedule.TimeOf(rule.Kind), zone), own is not null)).ToList();
        if (preferences.SnoozedUntil is { } again && LocalTime.DayOf(again, zone) == day && preferences.IsOn(NudgeKind.EveningReminder))
            times.Add(new(NudgeKind.EveningReminder, day, again, IsOwn: true) { PutOffTo = LocalTime.TimeOf(again, zone) });
        return [.. times.OrderBy(time => time.At)];
    }

    /// <summary>The next time after an instant at which anything may be due, at the latest the beginning of the next local day.</summary>
    public static DateTimeOffset NextAfter(DateTimeOffset now, TeamSchedule schedule, NudgePreferences preferences, TimeZoneInfo zone)
    {
        var today = LocalTime.DayOf(now, zone);
        return On(today, schedule, preferences, zone).Select(time => time.At).Where(at => at > now)
            .Append(LocalTime.EndOf(today, zone)).Min();
    }
}
