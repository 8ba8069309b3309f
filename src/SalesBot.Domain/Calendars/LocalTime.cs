namespace SalesBot.Domain.Calendars;

/// <summary>From instants to a person's local day and back; the only place that converts.</summary>
public static class LocalTime
{
    /// <summary>The local day of an instant in a zone.</summary>
    public static DateOnly DayOf(DateTimeOffset instant, TimeZoneInfo zone) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, zone).DateTime);

    /// <summary>The local time of day of an instant in a zone.</summary>
    public static TimeOnly TimeOf(DateTimeOffset instant, TimeZoneInfo zone) =>
        TimeOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, zone).DateTime);

    /// <summary>
    /// The instant of a local time. In the hour that a spring change skips, the instant of the change; in the hour that an autumn
    /// change repeats, its first pass.
    /// </summary>
    public static DateTimeOffset InstantOf(DateOnly day, TimeOnly time, TimeZoneInfo zone)
    {
        var local = day.ToDateTime(time);
        if (zone.IsInvalidTime(local))
        {
            // Clocks go forward over this time: the first valid minute after it is the instant of the change.
            while (zone.IsInvalidTime(local))
                local = local.AddMinutes(1);
        }

        var offset = zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max() : zone.GetUtcOffset(local);
        return new DateTimeOffset(local, offset);
    }

    /// <summary>The instant at which a local day ends, which is when the next one begins.</summary>
    public static DateTimeOffset EndOf(DateOnly day, TimeZoneInfo zone) => InstantOf(day.AddDays(1), TimeOnly.MinValue, zone);
}
