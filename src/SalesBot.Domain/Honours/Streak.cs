using SalesBot.Domain.Calendars;

namespace SalesBot.Domain.Honours;

/// <summary>
/// Working days in a row on which something was done. Days that are not worked (weekends, holidays, leave, before the first day at the
/// company) neither count nor break it; a working day without it does. Today breaks nothing: it is not over.
/// </summary>
/// <param name="Length">How many working days; 0 where there is no streak.</param>
/// <param name="Start">The first of them; null where there is none.</param>
/// <param name="End">The last of them; null where there is none.</param>
public readonly record struct Streak(int Length, DateOnly? Start, DateOnly? End)
{
    /// <summary>How far back streaks are looked for, in days.</summary>
    public const int Reach = 380;

    /// <summary>No streak.</summary>
    public static Streak None => default;

    /// <summary>The streak that still runs on a day.</summary>
    /// <param name="done">Whether it was done on a local day.</param>
    /// <param name="calendar">When the person works.</param>
    /// <param name="today">The day, which may still come.</param>
    public static Streak Until(DateOnly today, WorkCalendar calendar, Func<DateOnly, bool> done)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(done);
        var (length, start, end) = (0, (DateOnly?)null, (DateOnly?)null);
        for (var day = today; today.DayNumber - day.DayNumber <= Reach && day > DateOnly.MinValue; day = day.AddDays(-1))
        {
            if (!calendar.IsWorkingDay(day))
                continue;
            if (done(day))
                (length, start, end) = (length + 1, day, end ?? day);
            else if (day != today)
                break;
        }

        return new Streak(length, start, end);
    }

    /// <summary>The longest streak within a range of days.</summary>
    public static Streak Longest(DateRange days, WorkCalendar calendar, Func<DateOnly, bool> done)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(done);
        var (best, now) = (None, None);
        foreach (var day in days.Each().Where(calendar.IsWorkingDay))
        {
            now = done(day) ? new Streak(now.Length + 1, now.Start ?? day, day) : None;
            if (now.Length > best.Length)
                best = now;
        }

        return best;
    }

    /// <summary>Whether every working day of a range was done, and at least so many are worked.</summary>
    public static bool Holds(DateRange days, long length, WorkCalendar calendar, Func<DateOnly, bool> done)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(done);
        List<DateOnly> worked = [.. days.Each().Where(calendar.IsWorkingDay)];
        return worked.Count >= length && worked.TrueForAll(day => done(day));
    }

    /// <summary>The working day on which the streak was so long; null where it is not.</summary>
    public DateOnly? ReachedOn(long length, WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return length > Length || length < 1 || Start is not { } first || End is not { } last
            ? null : new DateRange(first, last).Each().Where(calendar.IsWorkingDay).ElementAt((int)length - 1);
    }
}
