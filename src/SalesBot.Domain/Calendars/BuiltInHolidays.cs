using System.Collections.Immutable;

namespace SalesBot.Domain.Calendars;

/// <summary>The public holidays that are known without a file.</summary>
public static class BuiltInHolidays
{
    /// <summary>The code of mainland China.</summary>
    public const string China = "CN";

    /// <summary>The countries whose holidays are known, by two-letter code.</summary>
    public static ImmutableArray<string> Countries { get; } = [China];

    /// <summary>The holidays of a country; an empty layer where none are known.</summary>
    public static CalendarLayer Of(string? country) => country == China ? ChinaHolidays.Layer : CalendarLayer.Empty;
}
