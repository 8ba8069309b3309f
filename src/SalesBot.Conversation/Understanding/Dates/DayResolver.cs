namespace SalesBot.Conversation.Understanding.Dates;

/// <summary>Turns the name of a day into the day: the latest such day for work done, the next one for work planned.</summary>
internal sealed class DayResolver(DateOnly today, string? locale)
{
    private readonly bool monthFirst = locale is not null && (locale.EndsWith("-US", StringComparison.OrdinalIgnoreCase)
        || locale.StartsWith("zh", StringComparison.OrdinalIgnoreCase)
        || locale.StartsWith("ja", StringComparison.OrdinalIgnoreCase) || locale.StartsWith("ko", StringComparison.OrdinalIgnoreCase));

    /// <summary>The day of the message.</summary>
    public DateOnly Today => today;

    /// <param name="mark">The name of the day.</param>
    /// <param name="planned">Whether the work lies ahead.</param>
    /// <param name="from">The day that "tomorrow" and the like count from.</param>
    public DateOnly? Resolve(DayMark mark, bool planned, DateOnly from) => mark.Form switch
    {
        DayForm.Offset => AddDays(from, mark.First),
        DayForm.Weekday => Weekday(mark, planned, from),
        DayForm.DayOfMonth => DayOfMonth(mark.First, planned, from),
        DayForm.EitherOrder => EitherOrder(mark, planned, from),
        _ => MonthDay(mark.First, mark.Second, mark.Year, planned, from),
    };

    /// <summary>A day without a year that comes within a few weeks, while the last one like it lies much further back.</summary>
    public bool LiesAhead(DayMark mark)
    {
        const int weeksAhead = 45;
        return Resolve(mark, planned: true, today) is { } next && Resolve(mark, planned: false, today) is { } last
            && next > today && next.DayNumber - today.DayNumber <= weeksAhead && today.DayNumber - last.DayNumber > 2 * (next.DayNumber - today.DayNumber);
    }

    private static DateOnly? Weekday(DayMark mark, bool planned, DateOnly from)
    {
        var dayOfWeek = from.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)from.DayOfWeek;
        var distance = mark.First - dayOfWeek;
        if (mark.Week is { } week)
            return AddDays(from, distance + week * 7);
        if (planned)
            return AddDays(from, distance < 0 ? distance + 7 : distance);
        return AddDays(from, distance > 0 ? distance - 7 : distance);
    }

    private static DateOnly? DayOfMonth(int day, bool planned, DateOnly from)
    {
        for (var months = 0; months <= 3; months++)
        {
            var month = new DateOnly(from.Year, from.Month, 1);
            if (planned && month > DateOnly.MaxValue.AddMonths(-4) || !planned && month < DateOnly.MinValue.AddMonths(4))
                return null;
            month = month.AddMonths(planned ? months : -months);
            if (Day(month.Year, month.Month, day) is { } found && (planned ? found >= from : found <= from))
                return found;
        }
        return null;
    }

    private DateOnly? EitherOrder(DayMark mark, bool planned, DateOnly from)
    {
        var american = MonthDay(mark.First, mark.Second, mark.Year, planned, from);
        var british = MonthDay(mark.Second, mark.First, mark.Year, planned, from);
        if (american is null || british is null)
            return american ?? british;
        return monthFirst ? american : british;
    }

    private static DateOnly? MonthDay(int month, int day, int? year, bool planned, DateOnly from)
    {
        if (year is { } named)
            return Math.Abs(named - from.Year) > FarthestYear ? null : Day(named, month, day);
        var thisYear = Day(from.Year, month, day);
        // Work done lies in the past: 30 December told on New Year's Day is of the year before.
        if (!planned && (thisYear is null || thisYear > from))
            return Day(from.Year - 1, month, day) ?? thisYear;
        if (planned && (thisYear is null || thisYear < from))
            return Day(from.Year + 1, month, day) ?? thisYear;
        return thisYear;
    }

    /// <summary>A year that nobody reports for or plans in is a slip, and its day none.</summary>
    private const int FarthestYear = 10;

    private static DateOnly? Day(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    private static DateOnly? AddDays(DateOnly from, int days)
    {
        var number = from.DayNumber + (long)days;
        return number >= DateOnly.MinValue.DayNumber && number <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber((int)number) : null;
    }
}
