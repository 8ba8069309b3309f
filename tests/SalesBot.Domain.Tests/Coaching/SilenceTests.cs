using CsCheck;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Coaching;
using SalesBot.Domain.People;
using Xunit;

namespace SalesBot.Domain.Tests.Coaching;

public sealed class SilenceTests
{
    // A Thursday.
    private static readonly DateOnly Today = new(2026, 11, 26);
    private static readonly DateOnly LongAgo = new(2020, 1, 1);

    [Fact]
    public void On_AfterAWeekend_CountsWorkingDaysThatAreOver()
    {
        var silence = Silence.On(new DateOnly(2026, 11, 20), LongAgo, WorkCalendar.MondayToFriday, Today);

        Assert.Equal(new Silence(new DateOnly(2026, 11, 20), 3), silence);
    }

    [Fact]
    public void On_WithReportToday_IsNone() => Assert.Equal(0, Silence.On(Today, LongAgo, WorkCalendar.MondayToFriday, Today).Days);

    [Fact]
    public void On_ForNewcomer_BeginsWithTheFirstDay()
    {
        var silence = Silence.On(null, new DateOnly(2026, 11, 25), WorkCalendar.MondayToFriday, Today);

        Assert.Equal(new Silence(new DateOnly(2026, 11, 24), 1), silence);
    }

    [Fact]
    public void On_WithLeaveBetween_LeavesItOut()
    {
        var person = new PersonId(Guid.NewGuid());
        var leave = LeaveDays.Of([new LeaveEntry(
            Guid.NewGuid(), person, Guid.NewGuid(), new(2026, 11, 23), new(2026, 11, 24), DayPart.Whole, false, person, DateTimeOffset.UnixEpoch)]);

        Assert.Equal(1, Silence.On(new DateOnly(2026, 11, 20), LongAgo, new WorkCalendar([]) { Leave = leave }, Today).Days);
    }

    [Fact]
    public void Longest_OfSeveralRuns_IsTheFirstLongestAndSpansWeekends()
    {
        var reported = new HashSet<DateOnly> { new(2026, 11, 19), new(2026, 11, 25) };

        var first = Silence.Longest(new DateRange(new(2026, 11, 16), new(2026, 11, 25)), reported, WorkCalendar.MondayToFriday);
        var longest = Silence.Longest(new DateRange(new(2026, 11, 17), new(2026, 11, 25)), reported, WorkCalendar.MondayToFriday);

        Assert.Equal((new DateOnly(2026, 11, 16), new DateOnly(2026, 11, 18), 3), first);
        Assert.Equal((new DateOnly(2026, 11, 20), new DateOnly(2026, 11, 24), 3), longest);
    }

    [Fact]
    public void Longest_WhereEveryWorkingDayHasAReport_IsNone() => Assert.Null(Silence.Longest(
        new DateRange(new(2026, 11, 21), new(2026, 11, 23)), new HashSet<DateOnly> { new(2026, 11, 23) }, WorkCalendar.MondayToFriday));

    [Fact]
    public void On_ForAnyDays_AgreesWithTheCalendar() =>
        Gen.Int[0, 100].Sample(
            back => Assert.Equal(
                WorkCalendar.MondayToFriday.WorkingDays(new DateRange(Today.AddDays(-back - 1), Today)) - (WorkCalendar.MondayToFriday.IsWorkingDay(Today.AddDays(-back - 1)) ? 1 : 0) - 1,
                Silence.On(Today.AddDays(-back - 1), LongAgo, WorkCalendar.MondayToFriday, Today).Days),
            seed: "0000KJ3Y4Iv0", iter: 200);

    [Theory]
    [InlineData(1, "")]
    [InlineData(2, "Rep")]
    [InlineData(3, "Rep Manager")]
    [InlineData(4, "Rep Manager")]
    [InlineData(5, "Rep Manager Above")]
    [InlineData(50, "Rep Manager Above")]
    public void Due_ByUsualSteps_GrowsWithTheSilence(int days, string expected) =>
        Assert.Equal(expected, string.Join(' ', SilenceSteps.Usual.Due(days)));

    [Fact]
    public void Due_WithAStepLeftOut_SkipsIt() => Assert.Equal([SilenceStep.Above], new SilenceSteps(0, 0, 4).Due(9));

    [Theory]
    [InlineData(3, 2, 5)]
    [InlineData(-1, 2, 5)]
    [InlineData(2, 3, 61)]
    public void Steps_OutOfOrderOrRange_AreRefused(int rep, int manager, int above) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new SilenceSteps(rep, manager, above));
}
