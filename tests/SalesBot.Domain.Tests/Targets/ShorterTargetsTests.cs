using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;
using SalesBot.Domain.Targets;
using Xunit;

namespace SalesBot.Domain.Tests.Targets;

/// <summary>Targets for shorter periods in a longer one: no day is left out and none counts twice.</summary>
public sealed class ShorterTargetsTests
{
    private static readonly PersonId Person = new(Guid.Parse("11111111-1111-1111-1111-111111111111"));
    private static readonly Period December = Period.Containing(new DateOnly(2026, 12, 1), PeriodKind.Month);

    // December 2026 begins on a Tuesday and ends on a Thursday: four of the five days of its first and of its last week are in it.
    [Fact]
    public void WeeksAtTheEdge_CountByTheirWorkingDays() =>
        Assert.Equal(new ShorterTargets(4 + (3 * 5) + 4, true), Of([Weekly(5, new DateOnly(2026, 1, 1))], December));

    [Fact]
    public void AWeekWithATargetOfItsOwn_IsNotLeftOut()
    {
        var before = Weekly(5, new DateOnly(2026, 1, 1));
        before.HoldUntil(new DateOnly(2026, 12, 6));
        var week = new Target(Guid.NewGuid(), Person, Metrics.Visit, 9, PeriodKind.Week, new DateOnly(2026, 12, 7)).For(new DateRange(new(2026, 12, 7), new(2026, 12, 13)), null);

        Assert.Equal(new ShorterTargets(23 - 5 + 9, true), Of([before, week, Weekly(5, new DateOnly(2026, 12, 14))], December));
    }

    [Fact]
    public void AMonthAndTheWeeksInIt_AreNotAdded()
    {
        var quarter = Period.Containing(new DateOnly(2026, 12, 1), PeriodKind.Quarter);
        var december = new Target(Guid.NewGuid(), Person, Metrics.Visit, 100, PeriodKind.Month, December.Range.Start).For(December.Range, null);

        // 43 working days of October and November by weeks of 5 are 43; December is 100 and nothing beside it.
        Assert.Equal(new ShorterTargets(143, true), Of([Weekly(5, new DateOnly(2026, 1, 1)), december], quarter));
    }

    [Fact]
    public void DaysWithoutATarget_AreSaidToBeLacking()
    {
        var week = new Target(Guid.NewGuid(), Person, Metrics.Visit, 9, PeriodKind.Week, new DateOnly(2026, 12, 7)).For(new DateRange(new(2026, 12, 7), new(2026, 12, 13)), null);

        Assert.Equal(new ShorterTargets(9, false), Of([week], December));
    }

    private static Target Weekly(long amount, DateOnly from) => new(Guid.NewGuid(), Person, Metrics.Visit, amount, PeriodKind.Week, from);

    private static ShorterTargets Of(IReadOnlyList<Target> targets, Period period) => ShorterTargets.Of(targets, period, WorkCalendar.MondayToFriday);
}
