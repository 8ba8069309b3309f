using CsCheck;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Forecasting;
using SalesBot.Domain.Targets;
using Xunit;

namespace SalesBot.Domain.Tests.Forecasting;

public sealed class ProjectionTests
{
    private static readonly DateOnly Monday = new(2026, 1, 5);

    private static readonly Gen<DailySeries> AnySeries =
        from days in Gen.Int[84, 500]
        from amounts in Gen.Long[-5, 1_000_000].Array[days]
        from time in Gen.Long[0, 20].Array[days]
        select new DailySeries(Monday, amounts, time);

    [Fact]
    public void Of_WhatIsAlwaysTheSame_StaysTheSame()
    {
        var forecast = Known(Projection.Of(Weekdays(16, 10), Ahead(16, 7), [2, 2, 2, 2, 2, 0, 0]));

        Assert.Equal((50, 50, 50), (forecast.Low, forecast.Likely, forecast.High));
        Assert.Equal((99, 1), (forecast.ChanceOf(50), forecast.ChanceOf(51)));
    }

    [Fact]
    public void Of_AWeekWithAHoliday_AsksForTheWorkingDaysThatAreLeft() =>
        Assert.Equal(30, Known(Projection.Of(Weekdays(16, 10), Ahead(16, 7), [2, 2, 0, 0, 2, 0, 0])).Likely);

    [Fact]
    public void Of_TwiceThePeople_BringsTwiceAsMuch() =>
        Assert.Equal(100, Known(Projection.Of(Weekdays(16, 10), Ahead(16, 7), [4, 4, 4, 4, 4, 0, 0])).Likely);

    [Fact]
    public void Of_AHolidayWeekInThePast_IsNoDent()
    {
        var (amounts, time) = (Amounts(16, 10), Time(16));
        Array.Clear(amounts, 70, 7);
        Array.Clear(time, 70, 7);

        Assert.Equal(50, Known(Projection.Of(new DailySeries(Monday, amounts, time), Ahead(16, 7), [2, 2, 2, 2, 2, 0, 0])).Likely);
    }

    [Theory]
    [InlineData(8, 7, 9)]
    [InlineData(11, 31, 13)]
    [InlineData(16, 90, 21)]
    public void Of_TooFewWeeks_SaysHowManyItTakes(int weeks, int days, int needed) =>
        Assert.Equal(new ForecastResult.NotEnough(weeks, needed), Projection.Of(Weekdays(weeks, 10), Ahead(weeks, days), new long[days]));

    [Fact]
    public void Of_ExactlyAsManyWeeksAsNeeded_IsEnough() =>
        Assert.IsType<ForecastResult.Known>(Projection.Of(Weekdays(9, 10), Ahead(9, 7), [2, 2, 2, 2, 2, 0, 0]));

    [Fact]
    public void Of_WhatWasNeverDone_IsNoForecastOfNothing() =>
        Assert.Equal(new ForecastResult.NotEnough(0, 9), Projection.Of(Weekdays(30, 0), Ahead(30, 7), [2, 2, 2, 2, 2, 0, 0]));

    [Fact]
    public void Of_AnySeries_IsInOrderAndTheSameEachTime() => AnySeries.Sample(
        series =>
        {
            var days = new DateRange(series.End.AddDays(3), series.End.AddDays(16));
            if (Projection.Of(series, days, [.. Enumerable.Repeat(6L, 14)]) is not ForecastResult.Known { Forecast: var forecast })
                return;
            Assert.True(forecast.Low >= 0 && forecast.Low <= forecast.Likely && forecast.Likely <= forecast.High);
            var chances = Enumerable.Range(0, 20).Select(i => forecast.ChanceOf(forecast.High * i / 10)).ToList();
            Assert.Equal(chances.OrderDescending(), chances);
            var again = Known(Projection.Of(series, days, [.. Enumerable.Repeat(6L, 14)]));
            Assert.Equal((forecast.Low, forecast.Likely, forecast.High), (again.Low, again.Likely, again.High));
        },
        iter: 50, threads: 1, seed: "0000KOxZx3B3");

    [Fact]
    public void ChanceOf_TheEndsOfTheRange_IsNineInTenAndOneInTen()
    {
        var random = new Random(3);
        var series = new DailySeries(Monday, [.. Amounts(40, 100).Select(amount => amount * random.Next(50, 150) / 100)], Time(40));

        var forecast = Known(Projection.Of(series, Ahead(40, 28), [.. Time(4)]));

        Assert.InRange(forecast.ChanceOf(forecast.Low), 89, 91);
        Assert.InRange(forecast.ChanceOf(forecast.Likely), 49, 51);
        Assert.InRange(forecast.ChanceOf(forecast.High), 9, 11);
        Assert.Equal(forecast.ChanceOf(forecast.Likely), forecast.Above(500).ChanceOf(forecast.Likely + 500));
        Assert.Equal(99, forecast.Above(500).ChanceOf(500));
    }

    [Fact]
    public void SeasonReading_AStrongDecember_IsFoundAndSteadyMonthsAreNot()
    {
        var (amounts, time) = (Amounts(110, 100), Time(110));
        var random = new Random(5);
        for (var i = 0; i < amounts.Length; i++)
            amounts[i] = amounts[i] * random.Next(80, 121) / 100 * (Monday.AddDays(i).Month == 12 ? 2 : 1);

        var seasons = SeasonReading.Of(new DailySeries(Monday, amounts, time));

        Assert.InRange((double)seasons.Of(new DateOnly(2027, 12, 1)) / seasons.Of(new DateOnly(2027, 6, 1)), 1.6, 2.3);
        Assert.InRange((double)seasons.Of(new DateOnly(2027, 3, 1)) / seasons.Of(new DateOnly(2027, 6, 1)), 0.9, 1.1);
        Assert.Same(Seasons.None, SeasonReading.Of(Weekdays(50, 10)));
    }

    [Fact]
    public void RecentTrend_FourWeeksAgainstEightBefore_InPercent()
    {
        var amounts = Amounts(16, 10);
        for (var i = amounts.Length - 28; i < amounts.Length; i++)
            amounts[i] = amounts[i] * 12 / 10;

        Assert.Equal(20, Projection.RecentTrend(new DailySeries(Monday, amounts, Time(16))));
        Assert.Null(Projection.RecentTrend(Weekdays(11, 10)));
    }

    private static Forecast Known(ForecastResult result) => Assert.IsType<ForecastResult.Known>(result).Forecast;

    private static DateRange Ahead(int weeks, int days) => new(Monday.AddDays(weeks * 7), Monday.AddDays((weeks * 7) + days - 1));

    private static DailySeries Weekdays(int weeks, long amount) => new(Monday, Amounts(weeks, amount), Time(weeks));

    private static long[] Amounts(int weeks, long amount) => [.. Enumerable.Range(0, weeks * 7).Select(i => i % 7 < 5 ? amount : 0)];

    private static long[] Time(int weeks) => [.. Enumerable.Range(0, weeks * 7).Select(i => i % 7 < 5 ? 2L : 0)];
}
