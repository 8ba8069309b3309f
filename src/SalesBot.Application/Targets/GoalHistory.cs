using SalesBot.Application.Activities;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;
using SalesBot.Domain.Targets;

namespace SalesBot.Application.Targets;

/// <summary>What people did before, as far as it helps to judge a target.</summary>
/// <param name="Evidence">The best and the usual, brought to the length of the period.</param>
/// <param name="LastYear">What was done in the same days a year before; null where nothing is known.</param>
/// <param name="Months">What the last three whole months brought, the latest first.</param>
/// <param name="Done">What each did in the period up to yesterday.</param>
/// <param name="Recent">What each did in the last three whole months.</param>
public sealed record GoalPast(
    GoalEvidence Evidence, long? LastYear, IReadOnlyList<long> Months, IReadOnlyDictionary<PersonId, long> Done, IReadOnlyDictionary<PersonId, long> Recent)
{
    /// <summary>The best and the usual of each, brought to the length of the period.</summary>
    public IReadOnlyDictionary<PersonId, GoalEvidence> OfEach { get; init; } = new Dictionary<PersonId, GoalEvidence>();

    /// <summary>The same for periods to come, of which nothing is gone: what recurs is judged by those.</summary>
    public GoalPast OfWholePeriods => this with
    {
        Evidence = Evidence with { Rest = null },
        OfEach = OfEach.ToDictionary(one => one.Key, one => one.Value with { Rest = null }),
    };
}

/// <summary>Reads what was done before from the ledger.</summary>
public sealed class GoalHistory(ILedger ledger)
{
    private const int MonthsBack = 12;
    private const int MonthsUsual = 3;

    /// <summary>What people did of a metric before and in a period, as of a day.</summary>
    /// <param name="people">The people.</param>
    /// <param name="metric">The metric.</param>
    /// <param name="period">One period: this quarter, or one day of so much a day.</param>
    /// <param name="calendar">The working days.</param>
    /// <param name="today">The day.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<GoalPast> OfAsync(
        IReadOnlyList<PersonId> people, MetricCode metric, DateRange period, WorkCalendar calendar, DateOnly today, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        var ranges = new List<DateRange>(MonthsBack + 2);
        for (var month = Period.Containing(today, PeriodKind.Month).Previous(); ranges.Count < MonthsBack; month = month.Previous())
            ranges.Add(month.Range);
        ranges.Add(AYearBefore(period));
        if (today > period.Start)
            ranges.Add(new DateRange(period.Start, Earlier(period.End, today.AddDays(-1))));
        var sums = await ledger.ByPersonAsync(people, metric, ranges, cancellationToken);

        var months = sums.Take(MonthsBack).Select((month, i) => (Amount: month.Values.Sum(), WorkingDays: calendar.WorkingDays(ranges[i]))).ToList();
        var recent = sums.Take(MonthsUsual).SelectMany(month => month).GroupBy(one => one.Key, one => one.Value).ToDictionary(one => one.Key, one => one.Sum());
        var known = months.FindLastIndex(m => m.Amount > 0) + 1;
        var lastYear = sums[MonthsBack].Values.Sum();
        var hasBegun = sums.Count > MonthsBack + 1 && today <= period.End;
        var done = sums.Count > MonthsBack + 1 ? sums[^1] : new Dictionary<PersonId, long>();
        var span = new Span(calendar.WorkingDays(period), hasBegun ? calendar.WorkingDays(new DateRange(today, period.End)) : null);
        return new GoalPast(
            Evidence(months[..known], span, done.Values.Sum()), lastYear > 0 ? lastYear : null,
            [.. months.Take(Math.Min(MonthsUsual, known)).Select(m => m.Amount)], done, recent)
        {
            OfEach = people.ToDictionary(person => person, person => OfOne(
                [.. sums.Take(MonthsBack).Select((month, i) => (month.GetValueOrDefault(person), calendar.WorkingDays(ranges[i])))], span, done.GetValueOrDefault(person))),
        };
    }

    // How many working days a period has, and how many of them are left where it has begun.
    private readonly record struct Span(int WorkingDays, int? Left);

    private static GoalEvidence OfOne(List<(long Amount, int WorkingDays)> months, Span span, long done) =>
        Evidence(months[..(months.FindLastIndex(month => month.Amount > 0) + 1)], span, done);

    private static GoalEvidence Evidence(List<(long Amount, int WorkingDays)> months, Span span, long done)
    {
        if (months.Count == 0 || span.WorkingDays == 0)
            return GoalEvidence.None;
        var usual = months.Take(MonthsUsual).ToList();
        return new GoalEvidence(Best(span.WorkingDays), Usual(span.WorkingDays), months.Count)
        {
            Rest = span.Left is { } left and > 0 ? new GoalRest(done, AtLeastBest(left), Usual(left), left) : null,
        };

        long Best(int days) => months.Max(m => Scaled(m.Amount, m.WorkingDays, days));

        // In a few days a whole unit more may come than the share of a month says.
        long AtLeastBest(int days) => months.Max(m => m.WorkingDays == 0 ? 0 : (long)((((Int128)m.Amount * days) + m.WorkingDays - 1) / m.WorkingDays));

        long Usual(int days) => Scaled(usual.Sum(m => m.Amount), usual.Sum(m => m.WorkingDays), days);
    }

    private static long Scaled(long amount, int days, int toDays) => days == 0 ? 0 : (long)((Int128)amount * toDays / days);

    private static DateRange AYearBefore(DateRange days) => new(days.Start.AddYears(-1), days.End.AddYears(-1));

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}
