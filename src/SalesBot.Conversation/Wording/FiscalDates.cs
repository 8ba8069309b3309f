using System.Globalization;
using SalesBot.Domain.Calendars;

namespace SalesBot.Conversation.Wording;

/// <summary>The days of quarters and years that are not those of the calendar: their names alone would mislead.</summary>
internal static class FiscalDates
{
    /// <summary>The days to say with a period's name; null where the name says them.</summary>
    public static DateRange? Of(Period period) =>
        period is { Kind: PeriodKind.Quarter or PeriodKind.Year, Rules.FirstFiscalMonth: > 1 } ? period.Range : null;

    /// <summary>
    /// A period of which it is not known with which month years begin: one that is neither the running nor the next by the calendar is told by
    /// its days, since its number may be another.
    /// </summary>
    public static Period Sure(Period period, DateOnly today)
    {
        if (period.Kind is not (PeriodKind.Quarter or PeriodKind.Year))
            return period;
        var now = Period.Containing(today, period.Kind);
        return period.Range == now.Range || period.Range == now.Next().Range ? period : new Period(PeriodKind.Own, period.Range);
    }

    /// <summary>The year in which the fiscal year of a quarter begins, by which it is named.</summary>
    public static int YearOf(Period quarter) => Period.Containing(quarter.Range.Start, PeriodKind.Year, quarter.Rules).Range.Start.Year;

    /// <summary>Days as 2026-04-01 – 06-30, with the second year only where it is another.</summary>
    public static string Iso(DateRange days) => string.Create(
        CultureInfo.InvariantCulture, $"{days.Start:yyyy-MM-dd} – {(days.End.Year == days.Start.Year ? days.End.ToString("MM-dd", CultureInfo.InvariantCulture) : days.End.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))}");
}
