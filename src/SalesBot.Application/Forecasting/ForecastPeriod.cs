using SalesBot.Application.Targets;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Forecasting;
using SalesBot.Domain.Targets;

namespace SalesBot.Application.Forecasting;

/// <summary>Forecasts what periods bring that run or are to come; the basis of suggested targets, too.</summary>
public sealed class ForecastPeriod(ReadWork work, PeriodTargets targets)
{
    /// <summary>Forecasts one metric of a person or team.</summary>
    public async Task<PeriodForecast> ExecuteAsync(
        GoalGroup group, MetricCode metric, Period period, DateOnly today, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(group);
        var done = await work.OfAsync([.. group.People], today, cancellationToken);
        return Of(done, group, metric, period, today) with { Target = await targets.OfAsync(group, metric, period, cancellationToken) };
    }

    /// <summary>Forecasts each metric that has a target in a period, in the metrics' order, from the one with the most money.</summary>
    public async Task<IReadOnlyList<PeriodForecast>> ExecuteAsync(
        GoalGroup group, Period period, DateOnly today, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(group);
        var done = await work.OfAsync([.. group.People], today, cancellationToken);
        var forecasts = new List<PeriodForecast>();
        foreach (var metric in done.Metrics.OrderByDescending(Metrics.OrderOf))
        {
            if (await targets.OfAsync(group, metric, period, cancellationToken) is { } target)
                forecasts.Add(Of(done, group, metric, period, today) with { Target = target });
        }

        return forecasts;
    }

    private static PeriodForecast Of(Work work, GoalGroup group, MetricCode metric, Period period, DateOnly today)
    {
        var days = period.Range.Contains(today) ? new DateRange(today, period.Range.End) : period.Range;
        var series = work.Series(metric, today.AddDays(-1));
        var done = work.Amount(metric, period.Range);
        var result = series is null ? new ForecastResult.NotEnough(0, Projection.WeeksNeeded(0, days.Days))
            : Projection.Of(series, days, [.. days.Each().Select(work.HalfDaysOn)]);
        if (result is ForecastResult.Known { Forecast: var rest })
        {
            // Today is forecast with the days to come, and what it has brought already counts at least.
            var gone = period.Range.Start < today ? work.Amount(metric, new DateRange(period.Range.Start, today.AddDays(-1))) : 0;
            result = new ForecastResult.Known(rest.Above(gone).AtLeast(done));
        }

        var before = new DateRange(period.Range.Start.AddYears(-1), period.Range.End.AddYears(-1));
        return new PeriodForecast(group, metric, period, result)
        {
            Done = done,
            LastYear = work.Since <= before.Start ? work.Amount(metric, before) : null,
            Trend = series is null ? null : Projection.RecentTrend(series),
            Season = (result as ForecastResult.Known)?.Forecast.Seasons is { } seasons && seasons != Seasons.None ? SeasonOf(seasons, days) : null,
            People = group.People.Count(),
            WorkingDaysLeft = work.WorkingDays(days),
        };
    }

    private static int SeasonOf(Seasons seasons, DateRange days) =>
        (int)Math.Round((days.Each().Average(day => seasons.Of(day)) / Seasons.Average * 100) - 100);
}
