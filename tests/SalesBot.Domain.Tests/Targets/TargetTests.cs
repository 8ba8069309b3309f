using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Pace;
using SalesBot.Domain.People;
using SalesBot.Domain.Targets;
using Xunit;

namespace SalesBot.Domain.Tests.Targets;

public sealed class TargetTests
{
    private static readonly DateOnly Wednesday = new(2026, 11, 25);
    private static readonly DateRange Quarter = Period.Containing(Wednesday, PeriodKind.Quarter).Range;

    [Fact]
    public void For_APeriodThatHasBegun_HoldsFromThenAndSpreadsTheRestOverWhatIsLeft()
    {
        var target = Of(120, Wednesday).For(Quarter, carried: 40);

        Assert.False(target.HoldsOn(Wednesday.AddDays(-1)));
        Assert.True(target.HoldsOn(Quarter.End));
        Assert.False(target.HoldsOn(Quarter.End.AddDays(1)));
        Assert.Equal(Quarter, target.PeriodOn(Wednesday).Range);
        Assert.Equal(new DateRange(Wednesday, Quarter.End), target.SpreadIn(Quarter));
    }

    [Fact]
    public void PeriodOn_OfARecurringTarget_IsThePeriodOfTheDay()
    {
        var target = new Target(Guid.NewGuid(), new PersonId(Guid.NewGuid()), Metrics.Call, 20, PeriodKind.Week, Wednesday);
        Assert.Equal(Period.Containing(Wednesday, PeriodKind.Week), target.PeriodOn(Wednesday));
        var week = Period.Containing(Wednesday, PeriodKind.Week).Range;
        Assert.Equal(week, target.SpreadIn(week));
    }

    [Fact]
    public void HoldUntil_TheDayBeforeItsFirst_HoldsOnNoDay()
    {
        var target = Of(5, Wednesday);
        target.HoldUntil(Wednesday.AddDays(-1));
        Assert.DoesNotContain(Quarter.Each(), target.HoldsOn);
    }

    [Fact]
    public void Above_WhatWasReached_AsksForTheRestOverTheDaysLeft()
    {
        // 40 of 120 are done when 12 working days are left: 80 over them, and the days before ask for no more than was done.
        var rest = new DateRange(new DateOnly(2026, 11, 16), new DateOnly(2026, 12, 1));
        var monday = PaceReading.Of(80, 0, rest, WorkCalendar.MondayToFriday, rest.Start).Above(40);

        Assert.Equal((120, 40, 40, 47), (monday.Target, monday.Done, monday.ExpectedSoFar, monday.ExpectedByToday));
        Assert.Equal((12, 7, PaceStatus.OnTrack), (monday.WorkingDaysLeft, monday.NeededPerDay, monday.Status));
        Assert.Equal(120, PaceReading.Of(80, 0, rest, WorkCalendar.MondayToFriday, rest.End).Above(40).ExpectedByToday);
    }

    private static Target Of(long amount, DateOnly from) =>
        new(Guid.NewGuid(), new PersonId(Guid.NewGuid()), Metrics.Revenue, amount, PeriodKind.Quarter, from);
}
