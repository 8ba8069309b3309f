using CsCheck;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Pace;
using Xunit;

namespace SalesBot.Domain.Tests.Pace;

public sealed class PaceReadingTests
{
    private static readonly DateOnly Monday = new(2026, 11, 23);
    private static readonly DateRange Week = Period.Containing(Monday, PeriodKind.Week).Range;

    [Theory]
    [InlineData(0, 3, 3, PaceStatus.OnTrack)]
    [InlineData(2, 8, 9, PaceStatus.AtRisk)]
    [InlineData(2, 9, 9, PaceStatus.OnTrack)]
    [InlineData(2, 7, 9, PaceStatus.Behind)]
    [InlineData(4, 15, 15, PaceStatus.Done)]
    [InlineData(4, 20, 15, PaceStatus.Done)]
    [InlineData(6, 14, 15, PaceStatus.AtRisk)]
    public void Of_AWeekOf15_FollowsTheWorkingDays(int daysIn, long done, long expected, PaceStatus status)
    {
        // 7 of 9 is short by more than a fifth, 8 of 9 by less.
        var pace = PaceReading.Of(15, done, Week, WorkCalendar.MondayToFriday, Monday.AddDays(daysIn));
        Assert.Equal(expected, pace.ExpectedByToday);
        Assert.Equal(status, pace.StatusAtDayEnd);
    }

    [Fact]
    public void Status_WhileTodayIsBeingWorkedOn_DoesNotAskForTodaysShare()
    {
        var monday = PaceReading.Of(15, 0, Week, WorkCalendar.MondayToFriday, Monday);
        Assert.Equal(PaceStatus.OnTrack, monday.Status);
        Assert.Equal(PaceStatus.Behind, monday.StatusAtDayEnd);
        Assert.Equal(3, PaceReading.Of(15, 0, Week, WorkCalendar.MondayToFriday, Monday.AddDays(1)).ExpectedSoFar);
        Assert.Equal(15, PaceReading.Of(15, 0, Week, WorkCalendar.MondayToFriday, Monday.AddDays(6)).ExpectedSoFar);
    }

    [Fact]
    public void NeededPerDay_OnWednesday_SpreadsTheRestOverThreeDays()
    {
        var pace = PaceReading.Of(15, 4, Week, WorkCalendar.MondayToFriday, Monday.AddDays(2));
        Assert.Equal(3, pace.WorkingDaysLeft);
        Assert.Equal(4, pace.NeededPerDay);
        Assert.Equal(5, pace.MissingToday);
    }

    [Fact]
    public void Of_ADayWithoutWork_AsksForNothing()
    {
        var saturday = Period.Containing(Monday.AddDays(5), PeriodKind.Day).Range;
        var pace = PaceReading.Of(20, 0, saturday, WorkCalendar.MondayToFriday, saturday.Start);
        Assert.Equal(0, pace.MissingToday);
        Assert.Equal(PaceStatus.OnTrack, pace.Status);
    }

    [Fact]
    public void Percent_AboveTheTarget_IsShownAsItIs() =>
        Assert.Equal(130, PaceReading.Of(10, 13, Week, WorkCalendar.MondayToFriday, Monday).Percent);

    [Fact]
    public void Of_AnyTarget_IsExpectedInFullOnTheLastWorkingDayAndNeverLessTheNextDay() =>
        Gen.Select(Gen.Long[1, 1_000_000_000_000], Gen.Int[0, 300]).Sample(
            (target, offset) =>
            {
                var month = Period.Containing(Monday.AddDays(offset), PeriodKind.Month).Range;
                var expected = month.Each().Select(day => PaceReading.Of(target, 0, month, WorkCalendar.MondayToFriday, day).ExpectedByToday).ToList();
                Assert.Equal(target, expected[^1]);
                Assert.Equal(expected.Order(), expected);
            },
            seed: "0000KxYzAbC2", iter: 200);
}
