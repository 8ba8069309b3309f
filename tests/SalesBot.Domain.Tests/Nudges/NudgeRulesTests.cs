using CsCheck;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Nudges;
using SalesBot.Domain.People;
using Xunit;

namespace SalesBot.Domain.Tests.Nudges;

public sealed class NudgeRulesTests
{
    private static readonly TimeZoneInfo Shanghai = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");
    private static readonly DateTimeOffset Noon = new(2026, 11, 25, 12, 0, 0, TimeSpan.FromHours(8));
    private static readonly WorkCalendar Weekdays = new([], null);

    [Fact]
    public void Rules_EveryKind_HasExactlyOneAndOvertakenAloneIsAskedFor()
    {
        Assert.Equal(Enum.GetValues<NudgeKind>().Order(), NudgeRule.All.Select(rule => rule.Kind).Order());
        Assert.Equal([NudgeKind.Overtaken], NudgeRule.All.Where(rule => !rule.IsOnByDefault).Select(rule => rule.Kind));
    }

    [Theory]
    [InlineData("20:59", "20:59")]
    [InlineData("21:00", "08:30")]
    [InlineData("23:00", "08:30")]
    [InlineData("07:59", "08:30")]
    [InlineData("08:00", "08:00")]
    public void QuietHours_AnEvent_IsToldAtOnceOrHalfAnHourAfterTheirEnd(string at, string told)
    {
        var happened = LocalTime.InstantOf(new DateOnly(2026, 11, 25), TimeOnly.Parse(at, null), Shanghai);

        var first = QuietHours.Usual.FirstTimeFrom(happened, Shanghai);

        Assert.Equal(TimeOnly.Parse(told, null), LocalTime.TimeOf(first, Shanghai));
        Assert.InRange(first - happened, TimeSpan.Zero, TimeSpan.FromHours(12));
    }

    [Theory]
    [InlineData("08:00", "08:30")]
    [InlineData("08:29", "08:30")]
    [InlineData("08:30", "08:30")]
    [InlineData("15:00", "15:00")]
    public void QuietHours_NewsOfTheNight_WaitsUntilPeopleHaveArrived(string at, string told)
    {
        var now = LocalTime.InstantOf(new DateOnly(2026, 11, 25), TimeOnly.Parse(at, null), Shanghai);

        Assert.Equal(TimeOnly.Parse(told, null), LocalTime.TimeOf(QuietHours.Usual.FirstTimeForNews(now, Shanghai), Shanghai));
    }

    [Fact]
    public void QuietHours_WithEqualEnds_AreNone() =>
        Gen.Int[0, 1439].Sample(minute => Assert.False(new QuietHours(new(9, 0), new(9, 0)).Contains(TimeOnly.MinValue.AddMinutes(minute))), iter: 200, seed: "0000KxYzAbC2");

    [Fact]
    public void Budget_AlwaysSendsTheMostValuableThatFitAndLosesNone() => Gen.Select(Gen.Int[0, 100].List[0, 8], Gen.Int[0, 6], Gen.Int[1, 6]).Sample(
        (values, sentToday, most) =>
        {
            var (sent, dropped) = NudgeBudget.Divide(values, value => value, sentToday, most);
            Assert.Equal(values.Order(), sent.Concat(dropped).Order());
            Assert.Equal(Math.Clamp(most - sentToday, 0, values.Count), sent.Count);
            Assert.True(sent.Count == 0 || dropped.Count == 0 || sent.Min() >= dropped.Max());
            Assert.Equal(sent.OrderDescending(), sent);
        },
        iter: 500, seed: "0000KxYzAbC2");

    [Theory]
    [InlineData(40, 105, new[] { 50, 80, 100 })]
    [InlineData(49, 50, new[] { 50 })]
    [InlineData(50, 79, new int[0])]
    [InlineData(0, 300, new[] { 50, 80, 100, 120 })]
    [InlineData(105, 40, new int[0])]
    public void Milestones_Crossed_AreThoseBetweenBeforeAndAfter(long before, long after, int[] crossed) =>
        Assert.Equal(crossed, MilestoneSteps.Crossed(100, before, after));

    [Theory]
    [InlineData(new[] { 50, 80, 100 }, new int[0], 100)]
    [InlineData(new[] { 50, 80, 100 }, new[] { 50, 80, 100 }, null)]
    [InlineData(new[] { 80 }, new[] { 100 }, null)]
    [InlineData(new[] { 80, 100 }, new[] { 80 }, 100)]
    [InlineData(new int[0], new[] { 50 }, null)]
    public void Milestones_Announced_AreTheHighestAndNeverOneBelowWhatWasTold(int[] crossed, int[] announced, int? step) =>
        Assert.Equal(step, MilestoneSteps.ToAnnounce(crossed, announced));

    [Theory]
    [InlineData(9, 0, false)]
    [InlineData(10, 0, true)]
    [InlineData(10, 1, false)]
    public void Use_TenSendsWithoutAnyReport_AreOfNone(int sends, int helped, bool none)
    {
        var latest = Enumerable.Range(0, sends).Select(i => i < helped).ToList();

        Assert.Equal(none, NudgeUse.IsOfNone(NudgeKind.EveningReminder, latest));
        Assert.False(NudgeUse.IsOfNone(NudgeKind.Milestone, latest));
    }

    [Fact]
    public void Preferences_StoppedAndResumed_AreAsUsualButForWhatWasAskedFor()
    {
        var mine = NudgePreferences.Usual.Turn(NudgeKind.Overtaken, true, Noon).Turn(NudgeKind.MorningPlan, false, Noon).Quieten(NudgeKind.BehindPace, Noon).Stop();

        Assert.All(NudgeRule.All, rule => Assert.False(mine.IsOn(rule.Kind)));
        var resumed = mine.Resume(Noon);

        Assert.All(NudgeRule.All, rule => Assert.True(resumed.IsOn(rule.Kind)));
        Assert.False(resumed.WentQuiet(NudgeKind.BehindPace));
        Assert.Equal(Noon, resumed.MeasuredFrom(NudgeKind.BehindPace));
    }

    [Fact]
    public void Preferences_Muted_WantNothingBeforeTheInstantAndEverythingFromItOn()
    {
        var mine = NudgePreferences.Usual.Mute(Noon.AddHours(1));

        Assert.False(mine.Wants(NudgeKind.EveningReminder, Noon.AddMinutes(59)));
        Assert.True(mine.Wants(NudgeKind.EveningReminder, Noon.AddHours(1)));
    }

    [Fact]
    public void Timetable_OwnTimes_TakeThePlaceOfTheTeams()
    {
        var mine = NudgePreferences.Usual.Schedule(NudgeKind.EveningReminder, new(18, 15), Noon);

        var times = NudgeTimetable.On(new(2026, 11, 25), TeamSchedule.Usual, mine, Shanghai);

        var evening = Assert.Single(times, time => time.Kind == NudgeKind.EveningReminder);
        Assert.Equal((new DateTimeOffset(2026, 11, 25, 18, 15, 0, TimeSpan.FromHours(8)), true), (evening.At, evening.IsOwn));
        Assert.Equal(new DateTimeOffset(2026, 11, 25, 8, 45, 0, TimeSpan.FromHours(8)), times[0].At);
    }

    [Fact]
    public void Timetable_Next_IsTheNextTimeOfTheDayOrTheNextDay()
    {
        Assert.Equal(new TimeOnly(16, 0), Next(Noon));
        Assert.Equal(new TimeOnly(17, 0), Next(Noon.AddHours(4)));
        Assert.Equal(TimeOnly.MinValue, Next(Noon.AddHours(5)));

        static TimeOnly Next(DateTimeOffset now) =>
            LocalTime.TimeOf(NudgeTimetable.NextAfter(now, TeamSchedule.Usual, NudgePreferences.Usual, Shanghai), Shanghai);
    }

    [Theory]
    [InlineData("2026-11-25", true)]
    [InlineData("2026-11-24", false)]
    [InlineData("2026-11-26", false)]
    public void Pace_OfAWeek_IsWarnedOfOnWednesday(string day, bool isWarning)
    {
        var date = DateOnly.Parse(day, null);

        Assert.Equal(isWarning, PaceMoments.IsWarning(date, Period.Containing(date, PeriodKind.Week), FiringDays.Wednesday, Weekdays));
    }

    [Fact]
    public void Pace_OfAMonth_IsWarnedOfWhenThreeWorkingDaysAreLeftAndEndsOnItsLastWorkingDay()
    {
        var november = Period.Containing(new(2026, 11, 1), PeriodKind.Month);

        Assert.Equal([new DateOnly(2026, 11, 26)], november.Range.Each().Where(day => PaceMoments.IsWarning(day, november, FiringDays.Wednesday, Weekdays)));
        Assert.Equal([new DateOnly(2026, 11, 30)], november.Range.Each().Where(day => PaceMoments.IsLast(day, november, Weekdays)));
    }
}
