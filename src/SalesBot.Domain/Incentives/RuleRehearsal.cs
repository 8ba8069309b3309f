using SalesBot.Domain.Calendars;

namespace SalesBot.Domain.Incentives;

/// <summary>Says on which days of the past a rule is tried out before it goes live.</summary>
public static class RuleRehearsal
{
    private const int Week = 7;

    /// <summary>
    /// Last month; of a campaign the latest days that are over, as many and the same days of the week as it lasts, or as many whole months.
    /// </summary>
    /// <param name="version">The rule as it would be.</param>
    /// <param name="today">The local day.</param>
    public static DateRange DaysOf(RuleVersion version, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(version);
        var month = Period.Containing(today.AddMonths(-1), PeriodKind.Month).Range;
        if (version.Until is not { } last || version.Terms is { IsMonthly: true })
            return month;
        var (first, after) = (version.From, last.AddDays(1));
        if (first.Day == 1 && after.Day == 1)
            return new DateRange(month.Start.AddMonths(1 - (((after.Year - first.Year) * 12) + after.Month - first.Month)), month.End);
        var before = first < today ? first : today;
        var weeks = (last.DayNumber - before.DayNumber + Week) / Week;
        return new DateRange(first.AddDays(-Week * weeks), last.AddDays(-Week * weeks));
    }
}
