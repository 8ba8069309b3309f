using SalesBot.Application.Activities;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Forecasting;
using SalesBot.Domain.People;

namespace SalesBot.Application.Forecasting;

/// <summary>What some people did together, day by day, and when they work.</summary>
public sealed class Work
{
    private readonly Dictionary<MetricCode, Dictionary<DateOnly, long>> days;
    private readonly Dictionary<DateOnly, long> time = [];
    private readonly IReadOnlyCollection<WorkCalendar> calendars;

    internal Work(IReadOnlyList<DaySum> sums, IReadOnlyCollection<WorkCalendar> calendars)
    {
        days = sums.GroupBy(sum => sum.Metric).ToDictionary(
            metric => metric.Key, metric => metric.GroupBy(sum => sum.Day).ToDictionary(day => day.Key, day => day.Sum(sum => sum.Amount)));
        this.calendars = calendars;
        Since = sums.Count == 0 ? null : sums.Min(sum => sum.Day);
    }

    /// <summary>The first day of which anything is known; null where nothing is.</summary>
    public DateOnly? Since { get; }

    /// <summary>What was counted, in no order.</summary>
    public IReadOnlyCollection<MetricCode> Metrics => days.Keys;

    /// <summary>What some days brought of a metric.</summary>
    public long Amount(MetricCode metric, DateRange range) =>
        days.TryGetValue(metric, out var amounts) ? amounts.Where(day => range.Contains(day.Key)).Sum(day => day.Value) : 0;

    /// <summary>The half days of work of everybody together on a day.</summary>
    public long HalfDaysOn(DateOnly day)
    {
        // Every metric asks for the same days.
        if (!time.TryGetValue(day, out var halfDays))
            time[day] = halfDays = calendars.Sum(calendar => (long)calendar.PartOn(day).HalfDays);
        return halfDays;
    }

    /// <summary>On how many days of a range anybody works.</summary>
    public int WorkingDays(DateRange range) => range.Each().Count(day => calendars.Any(calendar => calendar.IsWorkingDay(day)));

    /// <summary>The series of a metric up to a day; null where nothing at all is known before.</summary>
    public DailySeries? Series(MetricCode metric, DateOnly upTo)
    {
        if (Since is not { } first || first > upTo)
            return null;
        var range = new DateRange(first, upTo);
        var amounts = days.GetValueOrDefault(metric) ?? [];
        return new DailySeries(first, [.. range.Each().Select(day => amounts.GetValueOrDefault(day))], [.. range.Each().Select(HalfDaysOn)]);
    }

    /// <summary>The most that any whole week before a day brought of a metric, of the last so many.</summary>
    public long BestWeek(MetricCode metric, DateOnly before, int weeks)
    {
        var week = Period.Containing(before, PeriodKind.Week).Previous();
        var best = 0L;
        for (var i = 0; i < weeks; i++, week = week.Previous())
            best = Math.Max(best, Amount(metric, week.Range));
        return best;
    }
}

/// <summary>Reads what people did, two years back.</summary>
public sealed class ReadWork(ILedger ledger, Calendars.WorkCalendars calendars)
{
    private const int YearsBack = 2;

    /// <summary>What people did together, today's included, read in one go.</summary>
    public async Task<Work> OfAsync(IReadOnlyCollection<Person> people, DateOnly today, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(people);
        var range = new DateRange(today.AddYears(-YearsBack), today);
        return new Work(
            await ledger.DailyAsync([.. people.Select(person => person.Id)], range, cancellationToken),
            [.. (await calendars.OfAsync(people, today, cancellationToken)).Values]);
    }
}
