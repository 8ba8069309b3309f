using SalesBot.Domain.Calendars;

namespace SalesBot.Domain.Pace;

/// <summary>Divides amounts by working time; exact, in whole units, without fractions of days.</summary>
public static class Proration
{
    /// <summary>
    /// The part of a full amount that somebody's working time asks for: half of it for half of the time. Rounded to the nearest unit, halves
    /// up, so that nothing is asked for no time and all of it for all the time.
    /// </summary>
    /// <param name="amount">What is asked for all of the time, 0 or more.</param>
    /// <param name="halfDays">The half days that somebody works.</param>
    /// <param name="ofHalfDays">The half days that a full period has; 0 asks for nothing.</param>
    public static long Part(long amount, int halfDays, int ofHalfDays)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(amount);
        ArgumentOutOfRangeException.ThrowIfNegative(halfDays);
        return ofHalfDays <= 0 ? 0 : (long)((((Int128)amount * halfDays * 2) + ofHalfDays) / ((Int128)ofHalfDays * 2));
    }

    /// <summary>
    /// An amount for a period divided over its days by the working time of each, so that the parts add up to it exactly; days without work get
    /// nothing, and so does every day where the whole period has no working time.
    /// </summary>
    public static IReadOnlyList<(DateOnly Day, long Amount)> OverDays(long amount, DateRange range, WorkCalendar calendar)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(amount);
        ArgumentNullException.ThrowIfNull(calendar);
        var all = calendar.HalfDays(range);
        var parts = new List<(DateOnly, long)>(range.Days);
        var (gone, given) = (0, 0L);
        foreach (var day in range.Each())
        {
            gone += calendar.PartOn(day).HalfDays;
            var upToHere = all == 0 ? 0 : (long)((Int128)amount * gone / all);
            parts.Add((day, upToHere - given));
            given = upToHere;
        }

        return parts;
    }

    /// <summary>
    /// What a target for each day asks for on one day: all of it where all that is usually worked then is worked, half of it, rounded up, where
    /// half of it is taken off, nothing on a free day, a holiday or a day of leave.
    /// </summary>
    public static long OfDay(long amount, DateOnly day, WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        var usual = calendar.RegularPartOn(day).HalfDays;
        return usual == 0 ? 0 : (long)((((Int128)amount * calendar.PartOn(day).HalfDays) + usual - 1) / usual);
    }
}
