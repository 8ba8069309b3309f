using CsCheck;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Pace;
using SalesBot.Domain.Targets;
using Xunit;

namespace SalesBot.Domain.Tests.Targets;

public sealed class DayPlanTests
{
    private const string Seed = "0N0XIzNsQ0O2";
    private static readonly DateOnly First = new(2026, 10, 1);
    private static readonly DateRange October = new(First, First.AddDays(30));

    private static readonly Gen<Layered> Calendars =
        from weekdays in Gen.Enum<DayOfWeek>().Array[0, 7]
        from holidays in Gen.Int[0, 120].Array[0, 20]
        from shifted in Gen.Int[0, 120].Array[0, 5]
        select Calendar(weekdays, holidays.Select(d => First.AddDays(d)).Except(shifted.Select(d => First.AddDays(d))), shifted.Select(d => First.AddDays(d)));

    private static readonly Gen<(long Amount, DateRange Range, TimeAtWork Time, Seasons Seasons)> Cases =
        from amount in Gen.OneOf(Gen.Long[0, 100], Gen.Long[0, 1_000_000_000_000])
        from start in Gen.Int[0, 60]
        from days in Gen.Int[1, 90]
        from calendar in Calendars
        from joined in Gen.Int[-30, 90]
        from stay in Gen.Int[0, 150]
        from months in Gen.Int[0, 9].Array[12].Where(weights => weights.Any(w => w > 0))
        select (amount, new DateRange(First.AddDays(start), First.AddDays(start + days - 1)),
            new TimeAtWork(calendar.Between(First.AddDays(joined), stay > 100 ? null : First.AddDays(joined + stay))), new Seasons(months));

    [Fact]
    public void Of_AMonthOf22OverItsWorkingDays_IsOneADayAndNoneOnHolidays()
    {
        var holiday = new DateOnly(2026, 10, 1);
        var calendar = Calendar([DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday], [holiday], []).Calendar;
        var plan = Planned(21, October, new TimeAtWork(calendar));

        Assert.Equal(0, plan[holiday]);
        Assert.All(October.Each(), day => Assert.Equal(calendar.IsWorkingDay(day) ? 1 : 0, plan[day]));
    }

    [Fact]
    public void Of_Anything_AddsUpExactlyAndRestsOnDaysOff() =>
        Cases.Sample(c =>
        {
            if (DayPlan.Of(c.Amount, c.Range, c.Time, c.Seasons) is not DayPlanResult.Planned { Plan: var plan })
            {
                Assert.True(c.Amount > 0);
                Assert.All(c.Range.Each(), day => Assert.Equal(0, c.Time.HalfDaysOn(day) * c.Seasons.Of(day)));
                return;
            }

            Assert.Equal(c.Amount, plan.Amounts.Sum());
            Assert.Equal(c.Amount, plan.Sum(c.Range));
            Assert.All(plan.Amounts, amount => Assert.True(amount >= 0));
            Assert.All(c.Range.Each().Where(day => c.Time.HalfDaysOn(day) == 0), day => Assert.Equal(0, plan[day]));
        }, seed: Seed);

    [Fact]
    public void Of_EqualDays_DifferByOneUnitAtMost() =>
        Cases.Sample(c =>
        {
            if (DayPlan.Of(c.Amount, c.Range, c.Time, c.Seasons) is not DayPlanResult.Planned { Plan: var plan })
                return;
            foreach (var equal in c.Range.Each().GroupBy(day => c.Time.HalfDaysOn(day) * c.Seasons.Of(day)).Where(days => days.Key > 0))
                Assert.InRange(equal.Max(day => plan[day]) - equal.Min(day => plan[day]), 0, 1);
        }, seed: Seed);

    [Fact]
    public void Of_AnyAmount_AgreesWithPaceDayByDay() =>
        Gen.Select(Gen.Long[1, 1_000_000], Calendars).Sample((amount, layered) =>
        {
            var calendar = layered.Calendar;
            if (DayPlan.Of(amount, October, new TimeAtWork(calendar), Seasons.None) is not DayPlanResult.Planned { Plan: var plan })
                return;
            foreach (var day in October.Each())
                Assert.Equal(PaceReading.Of(amount, 0, October, calendar, day).ExpectedByToday, plan.Sum(new(First, day)));
        }, iter: 200, seed: Seed);

    [Fact]
    public void Of_NoWorkingDayLeft_IsRefused()
    {
        var weekend = new DateRange(new DateOnly(2026, 10, 3), new DateOnly(2026, 10, 4));
        Assert.Equal(new DayPlanResult.NoWorkingDay(weekend), DayPlan.Of(5, weekend, new TimeAtWork(WorkCalendar.MondayToFriday), Seasons.None));
    }

    [Fact]
    public void Capacity_OfSomebodyWhoJoinsHalfway_IsHalf()
    {
        var november = Period.Containing(new DateOnly(2027, 2, 1), PeriodKind.Month).Range;
        var whole = new TimeAtWork(WorkCalendar.MondayToFriday).Capacity(november);
        Assert.Equal(whole / 2, new TimeAtWork(new WorkCalendar([]) { JoinedOn = new DateOnly(2027, 2, 15) }).Capacity(november));
        Assert.Equal(whole / 2, new TimeAtWork(WorkCalendar.MondayToFriday, percent: 50).Capacity(november));
    }

    [Fact]
    public void Seasons_DoubleInOneMonth_DoubleItsDays()
    {
        var weights = Enumerable.Repeat(1, 12).ToArray();
        weights[10] = 2;
        var quarter = Period.Containing(First, PeriodKind.Quarter).Range;
        var plan = ((DayPlanResult.Planned)DayPlan.Of(87_000, quarter, new TimeAtWork(WorkCalendar.MondayToFriday), new Seasons(weights))).Plan;
        Assert.Equal(2 * plan[new DateOnly(2026, 10, 5)], plan[new DateOnly(2026, 11, 9)]);
    }

    private static Layered Calendar(IEnumerable<DayOfWeek> weekdays, IEnumerable<DateOnly> holidays, IEnumerable<DateOnly> shifted) => new(new CalendarLayer(
        WorkWeek.Of(weekdays.Distinct().ToArray()),
        [.. holidays.Distinct().Select(day => new NamedDay(day, NamedDayKind.Holiday, "holiday")), .. shifted.Distinct().Select(day => new NamedDay(day, NamedDayKind.Workday, "shifted"))]));

    private sealed record Layered(CalendarLayer Layer)
    {
        public WorkCalendar Calendar => new([Layer]);

        public WorkCalendar Between(DateOnly joined, DateOnly? left) => new([Layer]) { JoinedOn = joined, LeftOn = left };
    }

    private static DayPlan Planned(long amount, DateRange range, TimeAtWork time) =>
        ((DayPlanResult.Planned)DayPlan.Of(amount, range, time, Seasons.None)).Plan;
}
