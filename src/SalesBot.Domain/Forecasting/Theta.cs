namespace SalesBot.Domain.Forecasting;

/// <summary>The Theta method (Assimakopoulos and Nikolopoulos): the mean of the straight line and of simple smoothing of twice the bends.</summary>
internal static class Theta
{
    private static ReadOnlySpan<double> Levels => [0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

    /// <summary>The next values after at least one.</summary>
    public static double[] Forecast(IReadOnlyList<double> values, int steps)
    {
        var (start, slope) = Line(values);
        var bent = new double[values.Count];
        for (var i = 0; i < bent.Length; i++)
            bent[i] = (2 * values[i]) - (start + (slope * i));
        var level = Smoothed(bent);
        var ahead = new double[steps];
        for (var i = 0; i < steps; i++)
            ahead[i] = (level + start + (slope * (values.Count + i))) / 2;
        return ahead;
    }

    /// <summary>The straight line of least squares: its value at the first place, and how much it rises from one to the next.</summary>
    public static (double Start, double Slope) Line(IReadOnlyList<double> values)
    {
        var (middle, mean) = ((values.Count - 1) / 2.0, values.Average());
        var (rise, run) = (0.0, 0.0);
        for (var i = 0; i < values.Count; i++)
        {
            rise += (i - middle) * (values[i] - mean);
            run += (i - middle) * (i - middle);
        }

        var slope = run > 0 ? rise / run : 0;
        return (mean - (slope * middle), slope);
    }

    private static double Smoothed(double[] values)
    {
        var (best, result) = (double.MaxValue, values[0]);
        foreach (var alpha in Levels)
        {
            var (level, errors) = (values[0], 0.0);
            for (var i = 1; i < values.Length; i++)
            {
                var error = values[i] - level;
                errors += error * error;
                level += alpha * error;
            }

            if (errors < best)
                (best, result) = (errors, level);
        }

        return result;
    }
}
