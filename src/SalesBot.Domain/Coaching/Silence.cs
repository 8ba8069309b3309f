using SalesBot.Domain.Calendars;

namespace SalesBot.Domain.Coaching;

/// <summary>How long nothing has been heard of somebody, by the person's own calendar: leave and free days do not count.</summary>
/// <param name="Since">The last day heard of, or the day before the first one at work; names this silence, which a report ends.</param>
/// <param name="Days">The working days since then that are over.</param>
public readonly record struct Silence(DateOnly Since, int Days)
{
    // Nobody is waited for longer; somebody who is silent for months has left in all but name.
    private const int FarthestDays = 120;

    /// <summary>The silence as it stands on a day, that day itself not counted since it is not over.</summary>
    /// <param name="lastHeard">The last local day of which or on which something was reported; null where there is none.</param>
    /// <param name="joinedOn">The first local day at work.</param>
    /// <param name="calendar">The person's own calendar.</param>
    /// <param name="today">The person's local day.</param>
    public static Silence On(DateOnly? lastHeard, DateOnly joinedOn, WorkCalendar calendar, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        var earliest = today.AddDays(-FarthestDays);
        var since = lastHeard ?? joinedOn.AddDays(-1);
        var days = 0;
        for (var day = since > earliest ? since.AddDays(1) : earliest; day < today; day = day.AddDays(1))
            days += calendar.IsWorkingDay(day) ? 1 : 0;
        return new Silence(since, days);
    }

    /// <summary>
    /// The longest run of working days without a report in a range: its first and last working day and how many; null where there is none.
    /// </summary>
    public static (DateOnly First, DateOnly Last, int Days)? Longest(DateRange range, IReadOnlySet<DateOnly> reported, WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(reported);
        ArgumentNullException.ThrowIfNull(calendar);
        (DateOnly First, DateOnly Last, int Days)? longest = null;
        (DateOnly First, DateOnly Last, int Days) run = default;
        foreach (var day in range.Each())
        {
            if (reported.Contains(day))
                run = default;
            else if (calendar.IsWorkingDay(day))
                run = (run.Days == 0 ? day : run.First, day, run.Days + 1);
            if (run.Days > (longest?.Days ?? 0))
                longest = run;
        }

        return longest;
    }
}
