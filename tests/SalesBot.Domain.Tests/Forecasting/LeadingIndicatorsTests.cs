using SalesBot.Domain.Activities;
using SalesBot.Domain.Forecasting;
using Xunit;

namespace SalesBot.Domain.Tests.Forecasting;

public sealed class LeadingIndicatorsTests
{
    private const int Runs = 60;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void D10_WhatGoesBeforeTheResult_IsFoundWithItsDistanceAndPairs(int ahead)
    {
        var random = new Random(7);
        var visits = Series(random, 40);
        var orders = Enumerable.Range(0, 40).Select(week => (week < ahead ? 20 : visits[week - ahead]) + random.Next(6)).Select(value => (double)value).ToArray();

        var found = LeadingIndicators.Of(orders, [(Metrics.Visit, visits), (Metrics.Call, Series(random, 40)), (Metrics.Demo, Series(random, 40))]);

        var one = Assert.Single(found);
        Assert.Equal((Metrics.Visit, ahead, 40 - ahead), (one.Metric, one.WeeksAhead, one.Weeks));
        Assert.InRange(one.Correlation, 0.8, 1);
    }

    [Fact]
    public void D10_Noise_SaysNothing_HoweverManyActivitiesThereAre()
    {
        var random = new Random(11);
        var spoke = Enumerable.Range(0, Runs).Count(_ => LeadingIndicators.Of(
            Series(random, 26), [.. new[] { Metrics.Call, Metrics.Visit, Metrics.Demo, Metrics.Proposal, Metrics.FollowUp, Metrics.Appointment }.Select(metric => (metric, (IReadOnlyList<double>)Series(random, 26)))]).Count > 0);

        // One in twenty by its own promise; twice that leaves room for the dice.
        Assert.InRange(spoke, 0, Runs / 10);
    }

    [Fact]
    public void D10_TwoThingsThatBothGrow_DoNotBelongTogetherForThat()
    {
        var random = new Random(13);
        var spoke = Enumerable.Range(0, Runs).Count(_ => LeadingIndicators.Of(Growing(random), [(Metrics.Call, Growing(random)), (Metrics.Visit, Growing(random))]).Count > 0);

        Assert.InRange(spoke, 0, Runs / 10);
    }

    [Fact]
    public void D10_TooFewWeeksOrNothingThatVaries_SaysNothing()
    {
        var random = new Random(17);
        var visits = Series(random, 11);
        double[] orders = [20, .. visits.SkipLast(1)];
        Assert.Empty(LeadingIndicators.Of(orders, [(Metrics.Visit, visits)]));
        Assert.Empty(LeadingIndicators.Of(new double[30], [(Metrics.Visit, Series(random, 30))]));
        Assert.Empty(LeadingIndicators.Of(Series(random, 30), [(Metrics.Visit, new double[30])]));
        Assert.Throws<ArgumentException>(() => LeadingIndicators.Of(orders, [(Metrics.Visit, Series(random, 12))]));
    }

    private static double[] Series(Random random, int weeks) => [.. Enumerable.Range(0, weeks).Select(_ => (double)random.Next(10, 60))];

    private static double[] Growing(Random random) => [.. Enumerable.Range(0, 30).Select(week => (week * 4) + (double)random.Next(10))];
}
