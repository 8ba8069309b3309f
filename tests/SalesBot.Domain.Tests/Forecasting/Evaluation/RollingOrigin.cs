using SalesBot.Domain.Calendars;
using SalesBot.Domain.Forecasting;

namespace SalesBot.Domain.Tests.Forecasting.Evaluation;

/// <summary>How well one method did over many forecasts.</summary>
/// <param name="Method">Which.</param>
/// <param name="Mase">The mean error, the mean change from one period to the next before the forecast being 1.</param>
/// <param name="Smape">The mean error in percent of the mean of forecast and outcome.</param>
internal sealed record Score(string Method, double Mase, double Smape);

/// <summary>How well all methods did over many forecasts.</summary>
/// <param name="Scores">One for each method, the one under test first.</param>
/// <param name="Forecasts">How many forecasts there were.</param>
/// <param name="Coverage">The share of outcomes within low and high.</param>
/// <param name="Below">The share of outcomes below low.</param>
/// <param name="Above">The share of outcomes above high.</param>
internal sealed record Evaluation(IReadOnlyList<Score> Scores, int Forecasts, double Coverage, double Below, double Above)
{
    public Score Of(string method) => Scores.Single(score => score.Method == method);
}

/// <summary>
/// Forecasts the last periods of series, each with nothing but what was known before it. The other methods see the totals of whole periods,
/// which is all that they can see; only <see cref="ThetaADay"/> knows the working time of each, too.
/// </summary>
internal static class RollingOrigin
{
    public const string Ours = "SalesBot";
    public const string Naive = "naive";
    public const string SeasonalNaive = "seasonal naive";
    public const string Mean = "mean";
    public const string PlainTheta = "Theta";
    public const string PlainDamped = "damped trend";

    public const string ThetaADay = "Theta a day";

    private static readonly string[] Methods = [Ours, Naive, SeasonalNaive, Mean, PlainTheta, PlainDamped, ThetaADay];

    /// <summary>Forecasts the last whole periods of each series.</summary>
    /// <param name="series">The series.</param>
    /// <param name="kind">What is forecast: weeks or months.</param>
    /// <param name="origins">How many of the last periods of each.</param>
    public static Evaluation Of(IEnumerable<EvaluatedSeries> series, PeriodKind kind, int origins)
    {
        var errors = Methods.ToDictionary(method => method, _ => new List<(double Scaled, double Relative)>());
        var (inside, below, above) = (0, 0, 0);
        foreach (var one in series)
        {
            foreach (var (period, totals, aDay, actual) in Tasks(one, kind).TakeLast(origins))
            {
                var known = period.Range.Start.DayNumber - one.Start.DayNumber;
                var time = one.HalfDays[known..(known + period.Range.Days)];
                if (Projection.Of(one.First(known), period.Range, time) is not ForecastResult.Known { Forecast: var forecast })
                    continue;
                inside += actual >= forecast.Low && actual <= forecast.High ? 1 : 0;
                below += actual < forecast.Low ? 1 : 0;
                above += actual > forecast.High ? 1 : 0;
                var scale = Enumerable.Range(1, totals.Count - 1).Average(i => Math.Abs(totals[i] - totals[i - 1]));
                foreach (var method in Methods.Where(_ => scale > 0))
                {
                    var expected = method == ThetaADay ? Math.Max(0, Theta.Forecast(aDay, 1)[0]) * time.Sum() : Expected(method, totals, forecast, kind);
                    var error = Math.Abs(expected - actual);
                    errors[method].Add((error / scale, Relative(error, expected + actual)));
                }
            }
        }

        var all = (double)Math.Max(1, inside + below + above);
        return new Evaluation(
            [.. Methods.Select(method => new Score(method, errors[method].Average(e => e.Scaled), errors[method].Average(e => e.Relative) * 100))],
            (int)all, inside / all, below / all, above / all);
    }

    private static double Relative(double error, double both) => both > 0 ? 2 * error / both : 0;

    private static double Expected(string method, List<double> totals, Forecast forecast, PeriodKind kind)
    {
        var year = kind == PeriodKind.Month ? 12 : 52;
        return Math.Max(0, method switch
        {
            Ours => forecast.Likely,
            SeasonalNaive when totals.Count >= year => totals[^year],
            Mean => totals.Average(),
            PlainTheta => Theta.Forecast(totals, 1)[0],
            PlainDamped => DampedTrend.Forecast(totals, 1)[0],
            _ => totals[^1],
        });
    }

    // Whole periods with the totals of all whole periods before, at least three.
    private static IEnumerable<(Period Period, List<double> Before, List<double> ADay, long Actual)> Tasks(EvaluatedSeries series, PeriodKind kind)
    {
        var all = series.First(series.Amounts.Length);
        var (before, aDay) = (new List<double>(), new List<double>());
        for (var period = Period.Containing(series.Start, kind).Next(); period.Range.End <= all.End; period = period.Next())
        {
            var actual = all.Amount(period.Range);
            if (before.Count >= 3)
                yield return (period, [.. before], [.. aDay], actual);
            before.Add(actual);
            if (all.HalfDays(period.Range) is > 0 and var time)
                aDay.Add((double)actual / time);
        }
    }
}
