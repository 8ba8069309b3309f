using CsCheck;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;
using Xunit;

namespace SalesBot.Domain.Tests.Calendars;

public sealed class WorkCalendarTests
{
    private static readonly DateOnly Monday = new(2026, 11, 23);
    private static readonly DateOnly Saturday = new(2026, 11, 28);
    private static readonly DateRange Week = new(Monday, Monday.AddDays(6));
    private static readonly DateTimeOffset Noon = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);
    private static readonly PersonId Amy = new(Guid.NewGuid());

    [Fact]
    public void N2_AHolidayAndAShiftedSaturday_AreFollowed()
    {
        var calendar = new WorkCalendar([Layer(Holiday(Monday), Workday(Saturday))]);

        Assert.Equal(("0111110", 5), (Worked(calendar), calendar.WorkingDays(Week)));
        Assert.Equal(DayStatus.Holiday, calendar.StatusOn(Monday));
        Assert.Equal(Monday.AddDays(-3), calendar.WorkingDayBefore(Monday.AddDays(1)));
        Assert.Equal(Saturday, calendar.WorkingDayAfter(Saturday.AddDays(-1)));
    }

    [Fact]
    public void N2_ADayNamedByTwoLayers_IsSettledByTheMoreSpecificOne()
    {
        var company = Layer(Holiday(Monday), Workday(Saturday));
        var team = Layer(Workday(Monday), Holiday(Saturday));

        Assert.Equal("1111100", Worked(new WorkCalendar([company, team])));
        Assert.Equal("0111110", Worked(new WorkCalendar([team, company])));
        Assert.Equal("0111110", Worked(new WorkCalendar([team], company)));
    }

    [Fact]
    public void N2_TheWeekOfTheMostSpecificLayer_IsTheUsualWeek()
    {
        var company = new CalendarLayer(WorkWeek.Of(DayOfWeek.Monday), []);
        var team = new CalendarLayer(WorkWeek.Of(DayOfWeek.Sunday, DayOfWeek.Tuesday), []);

        Assert.Equal("0100001", Worked(new WorkCalendar([company, team])));
        Assert.Equal("1000000", Worked(new WorkCalendar([company, CalendarLayer.Empty])));
        Assert.Equal("1000000", Worked(new WorkCalendar([company, team], company)));
    }

    [Fact]
    public void N2_SomebodyPartTime_HasHolidaysButIsNotCalledInOnAShiftedSaturday()
    {
        var company = Layer(Holiday(Monday), Workday(Saturday));
        var own = new CalendarLayer(WorkWeek.Of(DayOfWeek.Monday, DayOfWeek.Tuesday).With(DayOfWeek.Wednesday, DayPart.Morning), []);

        var calendar = new WorkCalendar([company], own);

        Assert.Equal(("0110000", 3), (Worked(calendar), calendar.HalfDays(Week)));
        Assert.Equal(DayPart.Morning, calendar.PartOn(Monday.AddDays(2)));
        Assert.True(new WorkCalendar([company], new CalendarLayer(own.Week, [Workday(Saturday)])).IsWorkingDay(Saturday));
    }

    [Fact]
    public void N2_AHalfDay_LeavesTheMorningToThoseWhoWorkThen()
    {
        var half = new NamedDay(Monday, NamedDayKind.Half, "");
        var afternoons = new CalendarLayer(default(WorkWeek).With(DayOfWeek.Monday, DayPart.Afternoon), []);

        Assert.Equal(DayPart.Morning, new WorkCalendar([Layer(half)]).PartOn(Monday));
        Assert.Equal(DayPart.None, new WorkCalendar([Layer(half)], afternoons).PartOn(Monday));
        Assert.True(new WorkCalendar([Layer(half)]).IsAtWork(Monday, new TimeOnly(11, 59)));
        Assert.False(new WorkCalendar([Layer(half)]).IsAtWork(Monday, new TimeOnly(12, 0)));
    }

    [Fact]
    public void T18_BeforeJoiningAndAfterLeaving_NothingIsWorked()
    {
        var calendar = new WorkCalendar([]) { JoinedOn = Monday.AddDays(1), LeftOn = Monday.AddDays(2) };

        Assert.Equal("0110000", Worked(calendar));
        Assert.Equal(DayStatus.NotThere, calendar.StatusOn(Monday));
    }

    [Fact]
    public void R18_Leave_TakesItsPartsAwayAndEndsWithItsLastWorkingDay()
    {
        var calendar = new WorkCalendar([])
        {
            Leave = LeaveDays.Of([Entry(Monday.AddDays(3), Monday.AddDays(7)), Entry(Monday, Monday, DayPart.Afternoon)]),
        };

        Assert.Equal((DayPart.Morning, DayPart.Afternoon), (calendar.PartOn(Monday), calendar.LeaveOn(Monday)));
        Assert.Equal(DayStatus.OnLeave, calendar.StatusOn(Monday.AddDays(4)));
        Assert.Equal(DayStatus.Free, calendar.StatusOn(Saturday));
        Assert.Equal(Monday.AddDays(7), calendar.LeaveUntil(Monday.AddDays(3)));
        Assert.Null(calendar.LeaveUntil(Monday));
    }

    [Fact]
    public void R18_StatementsOfAnyKind_ComeToWhatTheyComeToDayByDay() =>
        Gen.Select(Gen.Int[0, 20], Gen.Int[0, 9], Gen.Int[1, 3], Gen.Bool, Gen.Bool).Array[0, 12].Sample(
            statements =>
            {
                var entries = statements.Select((s, i) => Entry(Monday.AddDays(s.Item1), Monday.AddDays(s.Item1 + s.Item2), (DayPart)s.Item3, s.Item4, i)).ToList();
                foreach (var (entry, s) in entries.Zip(statements).Where(pair => pair.Second.Item5))
                    entry.Withdraw(Noon);
                var leave = LeaveDays.Of(Enumerable.Reverse(entries));
                for (var day = Monday; day <= Monday.AddDays(30); day = day.AddDays(1))
                {
                    var expected = DayPart.None;
                    foreach (var entry in entries.Where(e => e.WithdrawnAt is null && e.First <= day && e.Last >= day))
                        expected = entry.IsCancellation ? expected & ~entry.Part : expected | entry.Part;
                    Assert.Equal(expected, leave.On(day));
                }
            },
            seed: "0000KxYzAbC2", iter: 500);

    [Fact]
    public void WorkWeek_OfAnyParts_SurvivesItsText() =>
        Gen.Int[0, 3].Array[7].Sample(
            parts =>
            {
                var week = default(WorkWeek);
                for (var day = 0; day < 7; day++)
                    week = week.With((DayOfWeek)day, (DayPart)parts[day]);
                Assert.Equal(week, WorkWeek.Parse(week.ToString()));
                Assert.Equal(parts.Sum(part => ((DayPart)part).HalfDays), week.HalfDays);
            },
            seed: "0000KxYzAbC2", iter: 300);

    [Theory]
    [InlineData(null)]
    [InlineData("333330")]
    [InlineData("3333400")]
    public void WorkWeek_OfAnyOtherText_IsNone(string? text) => Assert.Null(WorkWeek.Parse(text));

    [Fact]
    public void LeaveEntry_ThatIsNoLeave_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Entry(Monday, Monday.AddDays(-1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Entry(Monday, Monday.AddDays(LeaveEntry.MostDays)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Entry(Monday, Monday, DayPart.None));
    }

    private static string Worked(WorkCalendar calendar) => string.Concat(Week.Each().Select(day => calendar.IsWorkingDay(day) ? '1' : '0'));

    private static CalendarLayer Layer(params NamedDay[] days) => new(null, days);

    private static NamedDay Holiday(DateOnly day) => new(day, NamedDayKind.Holiday, "");

    private static NamedDay Workday(DateOnly day) => new(day, NamedDayKind.Workday, "");

    private static LeaveEntry Entry(DateOnly first, DateOnly last, DayPart part = DayPart.Whole, bool cancels = false, int order = 0) =>
        new(Guid.NewGuid(), Amy, Guid.NewGuid(), first, last, part, cancels, Amy, Noon.AddMinutes(order));
}
