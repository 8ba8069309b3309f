using System.Collections.Immutable;
using System.Globalization;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using SalesBot.Domain.Calendars;

namespace SalesBot.Host.Commands.Calendars;

/// <summary>Reads the all-day events of an iCalendar file, recurring ones of the years around the present one; events with a time are no holidays.</summary>
internal static class IcsDays
{
    private const int YearsBack = 2;
    private const int YearsAhead = 3;
    private const int MostOccurrences = 10_000;
    private const int LongestEvent = 60;

    private static readonly ImmutableArray<string> WorkWords = ["(班)", "(班)", "上班", "补班", "调休日", "working day", "workday"];
    private static readonly ImmutableArray<string> HalfWords = ["半天", "half day", "half-day"];

    public static IReadOnlyList<NamedDay> Read(string text, int year, List<string> errors)
    {
        try
        {
            if (Ical.Net.Calendar.Load(text) is { } calendar)
                return [.. Days(calendar, new DateOnly(year - YearsBack, 1, 1), new DateOnly(year + YearsAhead, 12, 31))];
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            // The reader of the format throws whatever its parts throw; to the operator they all say one thing.
            errors.Add($"it is no iCalendar file that can be read ({failure.Message.ReplaceLineEndings(" ")})");
            return [];
        }

        errors.Add("it is no iCalendar file");
        return [];
    }

    private static IEnumerable<NamedDay> Days(Ical.Net.Calendar calendar, DateOnly first, DateOnly last)
    {
        var occurrences = calendar.GetOccurrences<CalendarEvent>(new CalDateTime(first.AddDays(-LongestEvent)), null)
            .Take(MostOccurrences).TakeWhile(occurrence => occurrence.Period.StartTime.Date <= last);
        foreach (var occurrence in occurrences)
        {
            if (occurrence.Source is not CalendarEvent { IsAllDay: true } source || string.Equals(source.Status, "CANCELLED", StringComparison.OrdinalIgnoreCase))
                continue;
            var start = occurrence.Period.StartTime.Date;
            var end = occurrence.Period.EffectiveEndTime?.Date ?? start.AddDays(1);
            var name = NameOf(source);
            for (var day = start; day == start || (day < end && day.DayNumber - start.DayNumber < LongestEvent); day = day.AddDays(1))
                if (day >= first && day <= last)
                    yield return new NamedDay(day, KindOf(name), name);
        }
    }

    private static string NameOf(CalendarEvent source)
    {
        var name = (source.Summary ?? "").Trim();
        return name.Length <= CalendarChange.LongestName ? name : name[..CalendarChange.LongestName];
    }

    private static NamedDayKind KindOf(string name)
    {
        if (WorkWords.Any(word => name.Contains(word, StringComparison.OrdinalIgnoreCase)))
            return NamedDayKind.Workday;
        return HalfWords.Any(word => name.Contains(word, StringComparison.OrdinalIgnoreCase)) ? NamedDayKind.Half : NamedDayKind.Holiday;
    }
}
