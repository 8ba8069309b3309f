namespace SalesBot.Domain.Forecasting;

/// <summary>Exponential smoothing with a trend that dies away (Gardner and McKenzie); its three numbers are those of the smallest one-step errors.</summary>
internal static class DampedTrend
{
    private const int StepsToBeginWith = 4;

    private static ReadOnlySpan<double> Levels => [0.05, 0.1, 0.2, 0.3, 0.5, 0.8];

    private static ReadOnlySpan<double> Trends => [0, 0.05, 0.1, 0.2];

    private static ReadOnlySpan<double> Dampings => [0.8, 0.9, 0.98];

    /// <summary>The next values after at least one.</summary>
    public static double[] Forecast(IReadOnlyList<double> values, int steps)
    {
        var best = (Error: double.MaxValue, Level: 0.0, Trend: 0.0, Damping: 1.0);
        foreach (var level in Levels)
        {
            foreach (var trend in Trends)
            {
                foreach (var damping in Dampings)
                {
                    var fit = Fit(values, level, Math.Min(trend, level), damping);
                    if (fit.Error < best.Error)
                        best = (fit.Error, fit.Level, fit.Trend, damping);
                    if (trend == 0)
                        break;
                }
            }
        }

        var ahead = new double[steps];
        var (at, slope) = (best.Level, best.Trend);
        for (var i = 0; i < steps; i++)
            ahead[i] = at += slope *= best.Damping;
        return ahead;
    }

    /// <summary>Where the values are now without any trend: what simple smoothing expects of every step to come.</summary>
    public static double Level(IReadOnlyList<double> values)
    {
        var best = (Error: double.MaxValue, Level: 0.0);
        foreach (var level in Levels)
            if (Fit(values, level, 0, 1) is var fit && fit.Error < best.Error)
                best = (fit.Error, fit.Level);
        return best.Level;
    }

    private static (double Error, double Level, double Trend) Fit(IReadOnlyList<double> values, double alpha, double beta, double damping)
    {
        var first = Math.Min(StepsToBeginWith, values.Count);
        var level = 0.0;
        for (var i = 0; i < first; i++)
            level += values[i] / first;
        var (trend, errors) = (0.0, 0.0);
        foreach (var value in values)
        {
            var expected = level + (damping * trend);
            var error = value - expected;
            errors += error * error;
            level = expected + (alpha * error);
            trend = (damping * trend) + (beta * error);
        }

        return (errors, level, trend);
    }
}
