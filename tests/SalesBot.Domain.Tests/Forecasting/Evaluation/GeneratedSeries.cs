using SalesBot.Domain.Forecasting;

namespace SalesBot.Domain.Tests.Forecasting.Evaluation;

/// <summary>A series made up, or lived by the demo company, with what it is called.</summary>
/// <param name="Kind">What it is like.</param>
/// <param name="Start">The first day.</param>
/// <param name="Amounts">What each day brought.</param>
/// <param name="HalfDays">The working time of each day.</param>
internal sealed record EvaluatedSeries(string Kind, DateOnly Start, long[] Amounts, long[] HalfDays)
{
    /// <summary>What was known after some days.</summary>
    public DailySeries First(int days) => new(Start, Amounts[..days], HalfDays[..days]);
}

/// <summary>Makes up what teams do day by day, of kinds that differ in what makes a forecast hard; the same seed makes the same.</summary>
internal static class GeneratedSeries
{
    private const int DaysInAYear = 365;

    private static readonly DateOnly First = new(2024, 1, 1);

    public static IReadOnlyList<string> Kinds { get; } =
        ["steady", "rising", "falling", "shifting", "seasonal", "rare deals", "lumpy revenue", "wandering"];

    public static IEnumerable<EvaluatedSeries> Of(string kind, int count, int seed, (int Fewest, int Most) weeks)
    {
        var random = new Random(seed);
        for (var i = 0; i < count; i++)
            yield return One(kind, random, random.Next(weeks.Fewest, weeks.Most + 1) * 7);
    }

    private static EvaluatedSeries One(string kind, Random random, int days)
    {
        var start = First.AddDays(random.Next(DaysInAYear));
        var people = random.Next(1, 9);
        var (usual, rise, season, shift) = (2 + (20 * random.NextDouble()), random.NextDouble(), random.NextDouble() * Math.Tau, random.Next(days / 4, days));
        var leap = random.Next(2) == 0 ? 0.6 : 1.5;
        var walk = 1.0;
        var (amounts, time) = (new long[days], new long[days]);
        for (var i = 0; i < days; i++)
        {
            var day = start.AddDays(i);
            time[i] = Working(day, people, random);
            if (i % 7 == 0)
                walk *= Math.Exp(0.08 * Normal(random));
            var level = kind switch
            {
                "rising" => 1 + (rise * i / 180),
                "falling" => Math.Max(0.2, 1 - (rise * 0.5 * i / 180)),
                "shifting" => i < shift ? 1 : leap,
                "seasonal" => 1 + (0.35 * Math.Sin((Math.Tau * day.DayOfYear / DaysInAYear) + season)),
                "wandering" => walk,
                _ => 1,
            };
            amounts[i] = kind switch
            {
                "rare deals" => Poisson(0.09 * time[i], random),
                "lumpy revenue" => Money(Poisson(0.09 * time[i], random), random),
                _ => Poisson(usual * level * time[i] / 2 * Math.Exp(0.15 * Normal(random)), random),
            };
        }

        return new EvaluatedSeries(kind, start, amounts, time);
    }

    // Weekdays, two holiday weeks a year, and somebody away now and then.
    private static long Working(DateOnly day, int people, Random random)
    {
        if (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || day is { Month: 10, Day: <= 7 } || day is { Month: 2, Day: >= 10 and <= 16 })
            return 0;
        return Enumerable.Range(0, people).Sum(_ => random.Next(20) == 0 ? 0L : 2L);
    }

    private static long Money(long deals, Random random)
    {
        var sum = 0L;
        for (var i = 0; i < deals; i++)
            sum += (long)(8_000_000 * Math.Exp(0.6 * Normal(random)));
        return sum;
    }

    private static long Poisson(double mean, Random random)
    {
        if (mean > 60)
            return Math.Max(0, (long)Math.Round(mean + (Math.Sqrt(mean) * Normal(random))));
        var (limit, product, count) = (Math.Exp(-mean), random.NextDouble(), 0L);
        for (; product > limit; count++)
            product *= random.NextDouble();
        return count;
    }

    private static double Normal(Random random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(Math.Tau * random.NextDouble());
}
