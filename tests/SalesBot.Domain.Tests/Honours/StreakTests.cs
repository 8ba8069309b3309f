using CsCheck;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Honours;
using SalesBot.Domain.People;
using Xunit;

namespace SalesBot.Domain.Tests.Honours;

public sealed class StreakTests
{
    // A Monday.
    private static readonly DateOnly Start = new(2026, 3, 2);

    private static readonly PersonId Somebody = new(Guid.Parse("00000000-0000-0000-0000-000000000001"));

    [Fact]
    public void Until_FridayAndMonday_AreTwoInARow()
    {
        DateOnly[] done = [Start.AddDays(4), Start.AddDays(7)];

        var streak = Streak.Until(Start.AddDays(7), WorkCalendar.MondayToFriday, done.Contains);

        Assert.Equal(new Streak(2, Start.AddDays(4), Start.AddDays(7)), streak);
    }

    [Fact]
    public void Until_TodayIsNotOver_AndBreaksNothing()
    {
        DateOnly[] done = [Start, Start.AddDays(1)];

        Assert.Equal(2, Streak.Until(Start.AddDays(2), WorkCalendar.MondayToFriday, done.Contains).Length);
        Assert.Equal(0, Streak.Until(Start.AddDays(3), WorkCalendar.MondayToFriday, done.Contains).Length);
    }

    [Fact]
    public void Until_LeaveAndHolidays_KeepItAndAShiftedWorkingDayBreaksIt()
    {
        var leave = new LeaveEntry(
            Guid.NewGuid(), Somebody, Guid.NewGuid(), Start.AddDays(1), Start.AddDays(1), DayPart.Whole, false, Somebody, DateTimeOffset.UnixEpoch);
        var layer = new CalendarLayer(null, [new(Start.AddDays(2), NamedDayKind.Holiday, "x"), new(Start.AddDays(5), NamedDayKind.Workday, "y")]);
        var calendar = new WorkCalendar([layer]) { Leave = LeaveDays.Of([leave]) };
        DateOnly[] done = [Start, Start.AddDays(3), Start.AddDays(4), Start.AddDays(7)];

        Assert.Equal(3, Streak.Until(Start.AddDays(4), calendar, done.Contains).Length);
        Assert.Equal(1, Streak.Until(Start.AddDays(7), calendar, done.Contains).Length);
    }

    [Fact]
    public void Until_BeforeTheFirstDay_NothingIsAsked()
    {
        var calendar = new WorkCalendar([]) { JoinedOn = Start.AddDays(2) };

        Assert.Equal(new Streak(3, Start.AddDays(2), Start.AddDays(4)), Streak.Until(Start.AddDays(4), calendar, _ => true));
    }

    [Fact]
    public void Until_OverRandomCalendars_IsWhatCountingForwardsComesTo() =>
        Gen.Select(Days, Gen.Bool.Array[120], Gen.Int[0, 119]).Sample(
            (named, done, length) =>
            {
                var (calendar, today) = (Calendar(named), Start.AddDays(length));
                bool Done(DateOnly day) => day >= Start && day <= today && done[day.DayNumber - Start.DayNumber];

                var streak = Streak.Until(today, calendar, Done);

                var (run, first, last) = (0, (DateOnly?)null, (DateOnly?)null);
                for (var day = Start; day <= today; day = day.AddDays(1))
                {
                    if (!calendar.IsWorkingDay(day))
                        continue;
                    if (Done(day))
                        (run, first, last) = (run + 1, run == 0 ? day : first, day);
                    else if (day != today)
                        (run, first, last) = (0, null, null);
                }

                // What ran into the beginning of the days that were looked at goes on before it.
                Assert.Equal(new Streak(run, run == 0 ? null : first, run == 0 ? null : last), streak);
                Assert.True(streak.Length <= Streak.Longest(new DateRange(Start, today), calendar, Done).Length);
            },
            iter: 2000, seed: "0000Str3akA1");

    [Fact]
    public void ReachedOn_OverRandomCalendars_IsTheDayOnWhichItWasSoLong() =>
        Gen.Select(Days, Gen.Bool.Array[120], Gen.Int[1, 15]).Sample(
            (named, done, wanted) =>
            {
                var (calendar, today) = (Calendar(named), Start.AddDays(119));
                bool Done(DateOnly day) => day >= Start && day <= today && (done[day.DayNumber - Start.DayNumber] || day.DayNumber % 3 != 0);
                var streak = Streak.Until(today, calendar, Done);

                if (streak.ReachedOn(wanted, calendar) is not { } reached)
                {
                    Assert.True(streak.Length < wanted);
                    return;
                }

                var range = new DateRange(streak.Start!.Value, reached);
                Assert.Equal(wanted, calendar.WorkingDays(range));
                Assert.True(Streak.Holds(range, wanted, calendar, Done));
                Assert.False(Streak.Holds(range, wanted, calendar, day => day != reached && Done(day)));
            },
            iter: 1000, seed: "0000Str3akB2");

    [Fact]
    public void Until_WhatIsNotWorked_NeverMatters() =>
        Gen.Select(Days, Gen.Bool.Array[120], Gen.Bool.Array[120]).Sample(
            (named, done, free) =>
            {
                var (calendar, today) = (Calendar(named), Start.AddDays(119));

                Assert.Equal(
                    Streak.Until(today, calendar, day => day >= Start && done[day.DayNumber - Start.DayNumber]),
                    Streak.Until(today, calendar, day => day >= Start && (calendar.IsWorkingDay(day) ? done : free)[day.DayNumber - Start.DayNumber]));
            },
            iter: 500, seed: "0000Str3akC3");

    private static readonly Gen<int[]> Days = Gen.Int[0, 9].Array[120];

    // One in ten days a holiday, one a half day, one called in, one on leave.
    private static WorkCalendar Calendar(int[] days)
    {
        var named = days.Select((kind, at) => (Kind: kind, Day: Start.AddDays(at))).Where(one => one.Kind < 3)
            .Select(one => new NamedDay(one.Day, (NamedDayKind)one.Kind, "n"));
        var leave = days.Select((kind, at) => (Kind: kind, Day: Start.AddDays(at))).Where(one => one.Kind == 3).Select(one => new LeaveEntry(
            new Guid(one.Day.DayNumber, 0, 0, new byte[8]), Somebody, Guid.Empty, one.Day, one.Day, DayPart.Whole, false, Somebody, DateTimeOffset.UnixEpoch));
        return new WorkCalendar([new CalendarLayer(null, named)]) { Leave = LeaveDays.Of(leave) };
    }
}
