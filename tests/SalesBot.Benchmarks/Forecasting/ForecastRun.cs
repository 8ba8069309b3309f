using System.Globalization;
using SalesBot.Application.Demo;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Tests.Forecasting.Evaluation;

namespace SalesBot.Benchmarks.Forecasting;

/// <summary>Forecasts periods that are over, each with nothing but what was known before it, beside the usual simple methods.</summary>
internal static class ForecastRun
{
    private const int SeriesOfAKind = 60;
    private const int Origins = 6;
    private const int Seed = 20261126;

    private static readonly DateTimeOffset DemoDay = new(2026, 11, 30, 18, 0, 0, TimeSpan.FromHours(8));

    public static Task<int> RunAsync()
    {
        Head("generated series, months ahead of 6 to 30 months of history");
        var all = new List<EvaluatedSeries>();
        foreach (var kind in GeneratedSeries.Kinds)
        {
            var series = GeneratedSeries.Of(kind, SeriesOfAKind, Seed, (50, 130)).ToList();
            Row(kind, RollingOrigin.Of(series, PeriodKind.Month, Origins));
            all.AddRange(series);
        }

        Row("all", RollingOrigin.Of(all, PeriodKind.Month, Origins));
        Head("generated series, weeks ahead of 14 to 26 weeks of history");
        all.Clear();
        foreach (var kind in GeneratedSeries.Kinds)
        {
            var series = GeneratedSeries.Of(kind, SeriesOfAKind, Seed, (20, 30)).ToList();
            Row(kind, RollingOrigin.Of(series, PeriodKind.Week, Origins));
            all.AddRange(series);
        }

        Row("all", RollingOrigin.Of(all, PeriodKind.Week, Origins));
        Head("generated series, months ahead of little history");
        Row("all", RollingOrigin.Of(GeneratedSeries.Kinds.SelectMany(kind => GeneratedSeries.Of(kind, SeriesOfAKind, Seed + 1, (21, 34))), PeriodKind.Month, 2));
        Head("demo history, weeks");
        foreach (var metric in new[] { Metrics.Call, Metrics.Visit, Metrics.Proposal, Metrics.Order, Metrics.Revenue })
            Row(metric.Value, RollingOrigin.Of(Demo(metric), PeriodKind.Week, Origins));
        return Task.FromResult(0);
    }

    // Each rep's, each team's and everybody's.
    private static IEnumerable<EvaluatedSeries> Demo(MetricCode metric)
    {
        var company = DemoCompany.Found("demo", DemoDay);
        var (start, end) = (new DateOnly(2026, 8, 1), new DateOnly(2026, 11, 29));
        var groups = company.Reps.Select(rep => new[] { rep })
            .Concat(company.Reps.GroupBy(rep => rep.TeamId).Select(team => team.ToArray())).Append([.. company.Reps]);
        foreach (var group in groups)
        {
            var ids = group.Select(rep => rep.Id).ToHashSet();
            var entries = company.Reports.SelectMany(report => report.Entries).Where(entry => ids.Contains(entry.PersonId) && entry.Metric == metric)
                .ToLookup(entry => entry.Day, entry => entry.Amount);
            var days = new DateRange(start, end).Each().ToList();
            var calendar = DemoTime.Company;
            yield return new EvaluatedSeries(
                metric.Value, start, [.. days.Select(day => entries[day].Sum())], [.. days.Select(day => (long)calendar.PartOn(day).HalfDays * group.Length)]);
        }
    }

    private static void Head(string title)
    {
        Console.WriteLine();
        Console.WriteLine($"{title} (MASE, sMAPE %; range: meant 80 %, 10 % on either side)");
        Console.WriteLine(
            $"{"",-14}{"n",6}  {RollingOrigin.Ours,14}{RollingOrigin.Naive,14}{RollingOrigin.SeasonalNaive,16}{RollingOrigin.Mean,14}{RollingOrigin.PlainTheta,14}{RollingOrigin.PlainDamped,14}{RollingOrigin.ThetaADay,14}   within  below  above");
    }

    private static void Row(string name, Evaluation result)
    {
        var cells = result.Scores.Select((score, i) => string.Create(CultureInfo.InvariantCulture, $"{score.Mase:0.00} {score.Smape,6:0.0}").PadLeft(i == 2 ? 16 : 14));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-14}{result.Forecasts,6}  {string.Concat(cells)}   {result.Coverage,5:0%}  {result.Below,5:0%}  {result.Above,5:0%}"));
    }
}
