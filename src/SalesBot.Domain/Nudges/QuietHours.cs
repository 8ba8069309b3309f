using SalesBot.Domain.Calendars;

namespace SalesBot.Domain.Nudges;

/// <summary>The time of day in which nothing is sent, by the person's local clock; it may reach over midnight.</summary>
/// <param name="From">When it begins.</param>
/// <param name="Until">When it ends; the same as <paramref name="From"/> for no quiet hours at all.</param>
public readonly record struct QuietHours(TimeOnly From, TimeOnly Until)
{
    /// <summary>How long after the quiet hours what has waited in them is told: people arrive first.</summary>
    public static readonly TimeSpan Settling = TimeSpan.FromMinutes(30);

    /// <summary>From nine in the evening to eight in the morning.</summary>
    public static QuietHours Usual => new(new(21, 0), new(8, 0));

    /// <summary>Whether a time lies within; the first minute does, the last does not.</summary>
    public bool Contains(TimeOnly time) => From <= Until ? time >= From && time < Until : time >= From || time < Until;

    /// <summary>
    /// When something that happens at an instant may be told: at once outside of the quiet hours, half an hour after their end within them.
    /// </summary>
    public DateTimeOffset FirstTimeFrom(DateTimeOffset instant, TimeZoneInfo zone)
    {
        var (day, time) = (LocalTime.DayOf(instant, zone), LocalTime.TimeOf(instant, zone));
        if (!Contains(time))
            return instant;
        var end = LocalTime.InstantOf(time < Until ? day : day.AddDays(1), Until, zone);
        return end + Settling;
    }

    /// <summary>
    /// The same for news that may have happened in the quiet hours: it waits for the half hour after them as well.
    /// </summary>
    public DateTimeOffset FirstTimeForNews(DateTimeOffset instant, TimeZoneInfo zone)
    {
        var (now, settled) = (FirstTimeFrom(instant, zone), FirstTimeFrom(instant - Settling, zone));
        return now > settled ? now : settled;
    }
}
