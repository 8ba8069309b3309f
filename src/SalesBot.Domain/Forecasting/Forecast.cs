using SalesBot.Domain.Targets;

namespace SalesBot.Domain.Forecasting;

/// <summary>What came of a forecast.</summary>
public abstract record ForecastResult
{
    private ForecastResult()
    {
    }

    /// <summary>There is a range.</summary>
    /// <param name="Forecast">The range.</param>
    public sealed record Known(Forecast Forecast) : ForecastResult;

    /// <summary>Too little is known for a range that could be trusted.</summary>
    /// <param name="Weeks">How many whole weeks are known; 0 where nothing was ever done.</param>
    /// <param name="Needed">How many it takes for this period.</param>
    public sealed record NotEnough(int Weeks, int Needed) : ForecastResult;
}

/// <summary>
/// Where something is likely to end. In nine of ten cases it comes to <paramref name="Low"/> or more, and in nine of ten to
/// <paramref name="High"/> or less. The spread is the same everywhere on the scale of square roots, on which what is counted varies alike
/// whether it is much or little.
/// </summary>
/// <param name="Low">What is exceeded in nine of ten cases, 0 or more: a count, or money in minor units.</param>
/// <param name="Likely">What is exceeded as often as not.</param>
/// <param name="High">What is exceeded in one of ten cases.</param>
public sealed record Forecast(long Low, long Likely, long High)
{
    // Nine tenths of a normal distribution lie below this many deviations.
    private const double NineTenths = 1.2815515655446004;

    private readonly double root;
    private readonly double spread;
    private readonly long reached;

    internal Forecast(double likely, double spread)
        : this(Rounded(Square(Math.Max(0, Math.Sqrt(likely) - spread))), Rounded(likely), Rounded(Square(Math.Sqrt(likely) + spread))) =>
        (root, this.spread) = (Math.Sqrt(likely), spread);

    private Forecast(Forecast below, long there)
        : this(below.Low + there, below.Likely + there, below.High + there) =>
        (root, spread, reached, Seasons) = (below.root, below.spread, below.reached + there, below.Seasons);

    /// <summary>The seasons that were reckoned with; <see cref="Targets.Seasons.None"/> where none could be read, or they would not have helped.</summary>
    public Seasons Seasons { get; init; } = Seasons.None;

    /// <summary>On top of what is surely there already.</summary>
    public Forecast Above(long there) => new(this, there);

    /// <summary>The same, where it cannot end below what has been reached.</summary>
    public Forecast AtLeast(long there) => new(this, 0) { Low = Math.Max(Low, there), Likely = Math.Max(Likely, there), High = Math.Max(High, there) };

    /// <summary>In how many percent of cases an amount is reached or exceeded, 1 to 99.</summary>
    public int ChanceOf(long amount)
    {
        if (amount <= reached)
            return 99;
        var away = Math.Sqrt(amount - reached) - root;
        var chance = spread > 0 ? 1 - Normal(away * NineTenths / spread) : away <= 0 ? 1 : 0;
        return (int)Math.Clamp(Math.Round(chance * 100), 1, 99);
    }

    // The distribution function of the normal distribution (Abramowitz and Stegun 26.2.17), exact to seven places.
    private static double Normal(double z)
    {
        var t = 1 / (1 + (0.2316419 * Math.Abs(z)));
        var tail = Math.Exp(-z * z / 2) / Math.Sqrt(2 * Math.PI)
            * t * (0.319381530 + (t * (-0.356563782 + (t * (1.781477937 + (t * (-1.821255978 + (t * 1.330274429))))))));
        return z >= 0 ? 1 - tail : tail;
    }

    private static double Square(double value) => value * value;

    private static long Rounded(double value) => (long)Math.Round(Math.Min(value, 4e18), MidpointRounding.AwayFromZero);
}
