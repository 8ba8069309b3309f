using CsCheck;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Pace;
using SalesBot.Domain.People;
using Xunit;

namespace SalesBot.Domain.Tests.Pace;

public sealed class WorkingTimePaceTests
{
    private static readonly DateOnly Monday = new(2026, 11, 23);
    private static readonly DateRange Week = Period.Containing(Monday, PeriodKind.Week).Range;
    private static readonly DateRange October = new(new(2026, 10, 1), new(2026, 10, 31));
    private static readonly WorkCalendar China = new([BuiltInHolidays.Of("CN")]);

    [Fact]
    public void T12_FortyPercentInTheMiddleOfAMonth_IsJudgedByWorkingDaysNotByTheCalendar()
    {
        // By the calendar half of October is gone on the 16th; of its 18 working days only 8, which ask for 44 of 100.
        var pace = PaceReading.Of(100, 40, October, China, new DateOnly(2026, 10, 16));

        Assert.Equal((38, 45, 11), (pace.ExpectedSoFar, pace.ExpectedByToday, pace.WorkingDaysLeft));
        Assert.Equal(PaceStatus.OnTrack, pace.Status);
        Assert.Equal(PaceStatus.AtRisk, pace.StatusAtDayEnd);
        Assert.Equal(6, pace.NeededPerDay);
    }

    [Fact]
    public void R18_ADayOfLeave_AsksForNothingAndSpreadsTheWeekOverTheRest()
    {
        var calendar = OnLeave(Monday, DayPart.Whole);

        Assert.Equal((0, 0, 4), Of(15, 0, calendar, Monday));
        Assert.Equal((4, 4, 4), Of(15, 0, calendar, Monday.AddDays(1)));
        Assert.True(PaceReading.Of(20, 0, new DateRange(Monday, Monday), calendar, Monday).AsksNothing);
        Assert.Equal(PaceStatus.OnTrack, PaceReading.Of(20, 0, new DateRange(Monday, Monday), calendar, Monday).StatusAtDayEnd);

        static (long, long, int) Of(long target, long done, WorkCalendar calendar, DateOnly day)
        {
            var pace = PaceReading.Of(target, done, Week, calendar, day);
            return (pace.ExpectedByToday, pace.MissingToday, pace.WorkingDaysLeft);
        }
    }

    [Fact]
    public void R18_HalfADayOfLeave_AsksForHalf()
    {
        var calendar = OnLeave(Monday, DayPart.Afternoon);

        Assert.Equal(10, PaceReading.Of(20, 0, new DateRange(Monday, Monday), calendar, Monday).Target);
        Assert.Equal(8, PaceReading.Of(15, 0, new DateRange(Monday, Monday), calendar, Monday).Target);

        // Nine half days ask for 15: one of them for 1.67.
        Assert.Equal(2, PaceReading.Of(15, 0, Week, calendar, Monday).ExpectedByToday);
        Assert.Equal(4, PaceReading.Of(15, 0, Week, calendar, Monday).NeededPerDay);
    }

    [Fact]
    public void R18_AWeekWithoutAnyWork_AsksForNothing()
    {
        var pace = PaceReading.Of(15, 2, Week, OnLeave(Monday, DayPart.Whole, days: 5), Monday.AddDays(2));

        Assert.Equal((true, 0, 0, 0), (pace.AsksNothing, pace.Remaining, pace.NeededPerDay, pace.MissingToday));
        Assert.Null(pace.Landing);
    }

    [Fact]
    public void T18_SomebodyWhoseDayIsAMorning_IsAskedForTheWholeDayTarget() => Assert.Equal(
        20, PaceReading.Of(20, 0, new DateRange(Monday, Monday), Mornings, Monday).Target);

    [Fact]
    public void T12_ANewcomer_IsNotBehindOnDayOneButIsOnDayTwo()
    {
        var calendar = new WorkCalendar([]) { JoinedOn = Monday.AddDays(2) };

        Assert.Equal(PaceStatus.OnTrack, PaceReading.Of(15, 0, Week, calendar, Monday.AddDays(2)).StatusAtDayEnd);
        Assert.Equal(PaceStatus.Behind, PaceReading.Of(15, 0, Week, calendar, Monday.AddDays(3)).StatusAtDayEnd);
        Assert.Equal(5, PaceReading.Of(15, 0, Week, calendar, Monday.AddDays(2)).ExpectedByToday);
    }

    [Fact]
    public void T12_SomebodyWhoLeaves_IsAskedUpToTheLastDay()
    {
        var pace = PaceReading.Of(10, 4, Week, new WorkCalendar([]) { LeftOn = Monday.AddDays(1) }, Monday.AddDays(1));

        Assert.Equal((10, 1, 6), (pace.ExpectedByToday, pace.WorkingDaysLeft, pace.NeededPerDay));
    }

    [Theory]
    [InlineData(1, 3, 0, null)] // one day gone: too early to say
    [InlineData(2, 6, 0, 15L)]
    [InlineData(2, 6, 5, 17L)] // today has already brought more than a day's rate
    [InlineData(3, 3, 0, 5L)]
    [InlineData(4, 20, 0, 25L)]
    [InlineData(5, 10, 0, null)] // Saturday: nothing is left to land
    public void T12_TheLanding_IsTheRateOfTheDaysGone(int daysIn, long before, long today, long? landing) =>
        Assert.Equal(landing, PaceReading.Of(15, before + today, Week, WorkCalendar.MondayToFriday, Monday.AddDays(daysIn), today).Landing);

    [Fact]
    public void N5_NeededPerDay_OnWednesdayWithTwelveLeft_IsFour()
    {
        var pace = PaceReading.Of(15, 3, Week, WorkCalendar.MondayToFriday, Monday.AddDays(2));

        Assert.Equal((3, 4), (pace.WorkingDaysLeft, pace.NeededPerDay));
    }

    [Fact]
    public void Part_OfAJoinerInTheMiddle_IsHalf()
    {
        Assert.Equal(50, Proration.Part(100, 22, 44));
        Assert.Equal((0, 100, 0), (Proration.Part(100, 0, 44), Proration.Part(100, 44, 44), Proration.Part(100, 5, 0)));
    }

    [Fact]
    public void OverDays_OfAnyAmountAndCalendar_AddsUpExactlyAndGivesNothingToFreeDays() =>
        Gen.Select(Gen.Long[0, 1_000_000_000_000_000], Gen.Int[0, 700], Gen.Int[0, 3].Array[7], Gen.Int[0, 40]).Sample(
            (amount, offset, parts, leaveFrom) =>
            {
                var week = default(WorkWeek);
                for (var day = 0; day < 7; day++)
                    week = week.With((DayOfWeek)day, (DayPart)parts[day]);
                var range = Period.Containing(new DateOnly(2025, 1, 1).AddDays(offset), PeriodKind.Month).Range;
                var calendar = new WorkCalendar([BuiltInHolidays.Of("CN")], new CalendarLayer(week, []))
                {
                    Leave = LeaveDays.Of([Entry(range.Start.AddDays(leaveFrom), DayPart.Morning, 9)]),
                };
                var days = Proration.OverDays(amount, range, calendar);
                Assert.Equal(calendar.HalfDays(range) == 0 ? 0 : amount, days.Sum(day => day.Amount));
                Assert.All(days, day => Assert.True(day.Amount >= 0 && (day.Amount == 0 || calendar.IsWorkingDay(day.Day))));
            },
            seed: "0000KxYzAbC2", iter: 500);

    [Fact]
    public void Of_AnyCalendar_ExpectsMoreFromDayToDayAndAllOfItOnTheLast() =>
        Gen.Select(Gen.Long[1, 1_000_000_000_000], Gen.Int[0, 700], Gen.Int[0, 27], Gen.Int[1, 3]).Sample(
            (target, offset, leaveFrom, part) =>
            {
                var month = Period.Containing(new DateOnly(2025, 1, 1).AddDays(offset), PeriodKind.Month).Range;
                var calendar = new WorkCalendar([BuiltInHolidays.Of("CN")])
                {
                    Leave = LeaveDays.Of([Entry(month.Start.AddDays(leaveFrom), (DayPart)part, 4)]),
                };
                var readings = month.Each().Select(day => PaceReading.Of(target, 0, month, calendar, day)).ToList();
                Assert.Equal(readings.Select(r => r.ExpectedByToday).Order(), readings.Select(r => r.ExpectedByToday));
                Assert.Equal(target, readings[^1].ExpectedByToday);
                Assert.All(readings, r => Assert.True(r.HalfDaysLeft == 0 || (Int128)r.NeededPerDay * Math.Max(2, r.HalfDaysLeft) / 2 >= r.Remaining));
            },
            seed: "0000KxYzAbC2", iter: 300);

    private static WorkCalendar Mornings { get; } = new([], new CalendarLayer(default(WorkWeek).With(DayOfWeek.Monday, DayPart.Morning), []));

    private static WorkCalendar OnLeave(DateOnly first, DayPart part, int days = 1) => new([]) { Leave = LeaveDays.Of([Entry(first, part, days)]) };

    private static LeaveEntry Entry(DateOnly first, DayPart part, int days)
    {
        var person = new PersonId(Guid.NewGuid());
        return new LeaveEntry(Guid.NewGuid(), person, Guid.NewGuid(), first, first.AddDays(days - 1), part, false, person, DateTimeOffset.UnixEpoch);
    }
}
