using SalesBot.Domain.Calendars;
using SalesBot.Domain.Tests.Forecasting.Evaluation;
using Xunit;

namespace SalesBot.Domain.Tests.Forecasting;

/// <summary>How near forecasts come on generated series, against methods that everybody knows.</summary>
public sealed class AccuracyTests
{
    private const int SeriesOfAKind = 20;
    private const int Seed = 7;

    [Theory]
    [InlineData(PeriodKind.Month, 50, 130)]
    [InlineData(PeriodKind.Week, 20, 30)]
    public void T8_OverAllKindsOfSeries_IsAtLeastAsGoodAsEveryUsualMethod(PeriodKind kind, int fewest, int most)
    {
        var series = GeneratedSeries.Kinds.SelectMany(of => GeneratedSeries.Of(of, SeriesOfAKind, Seed, (fewest, most))).ToList();

        var result = RollingOrigin.Of(series, kind, origins: 4);

        Assert.True(result.Forecasts > 500);
        var ours = result.Of(RollingOrigin.Ours);
        Assert.All(result.Scores, other => Assert.True(
            ours.Mase <= other.Mase * Room(other) && ours.Smape <= other.Smape * Room(other), $"{ours} is worse than {other}"));

        // Theta that is told the working time as well sees what we see; a week ahead there is nothing to choose between the two.
        static double Room(Score other) => other.Method == RollingOrigin.ThetaADay ? 1.01 : 1;
    }

    [Theory]
    [InlineData(PeriodKind.Month, 50, 130)]
    [InlineData(PeriodKind.Month, 21, 34)]
    [InlineData(PeriodKind.Week, 20, 30)]
    public void T8_TheRange_HoldsWhatItPromises(PeriodKind kind, int fewest, int most)
    {
        var series = GeneratedSeries.Kinds.SelectMany(of => GeneratedSeries.Of(of, SeriesOfAKind, Seed, (fewest, most))).ToList();

        var result = RollingOrigin.Of(series, kind, origins: 4);

        // Four of five are meant to lie within, and no more than a seventh on either side, whole numbers and little history considered.
        Assert.InRange(result.Coverage, 0.75, 0.92);
        Assert.InRange(result.Below, 0.02, 0.14);
        Assert.InRange(result.Above, 0.02, 0.14);
    }

    [Theory]
    [InlineData("steady")]
    [InlineData("rising")]
    [InlineData("falling")]
    [InlineData("seasonal")]
    [InlineData("rare deals")]
    [InlineData("lumpy revenue")]
    public void T8_OnEachKindOfSeries_TheRangeIsNeitherTooNarrowNorIdle(string kind)
    {
        var result = RollingOrigin.Of(GeneratedSeries.Of(kind, SeriesOfAKind * 2, Seed, (50, 130)), PeriodKind.Month, origins: 4);

        Assert.InRange(result.Coverage, 0.70, 0.95);
    }
}
