using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Incentives;
using Xunit;
using static SalesBot.Domain.Tests.Incentives.Rules;

namespace SalesBot.Domain.Tests.Incentives;

public sealed class RuleRehearsalTests
{
    [Fact]
    public void ACampaign_IsTriedOutOnAsManyDaysOfTheSameWeekdaysThatAreOver()
    {
        var random = new Random(3);
        for (var run = 0; run < 500; run++)
        {
            var today = new DateOnly(2026, 11, 26);
            var first = today.AddDays(random.Next(-6, 30));
            var version = Version(Flat(10_000), from: first) with { Until = first.AddDays(random.Next(0, 20)) };
            if (version.Until < today || (first.Day == 1 && version.Until.Value.AddDays(1).Day == 1))
                continue;

            var days = RuleRehearsal.DaysOf(version, today);

            Assert.Equal(new DateRange(first, version.Until.Value).Days, days.Days);
            Assert.Equal(first.DayOfWeek, days.Start.DayOfWeek);
            Assert.True(days.End < today && days.End < first);
        }
    }

    [Theory]
    [InlineData("2026-12-01", "2026-12-31", "2026-10-01", "2026-10-31")]
    [InlineData("2026-12-01", "2027-01-31", "2026-09-01", "2026-10-31")]
    public void WholeMonths_AreTriedOutOnAsManyWholeMonths(string from, string until, string start, string end) =>
        Assert.Equal(
            new DateRange(DateOnly.Parse(start, null), DateOnly.Parse(end, null)),
            RuleRehearsal.DaysOf(Version(Flat(10_000), from: DateOnly.Parse(from, null)) with { Until = DateOnly.Parse(until, null) }, new DateOnly(2026, 11, 26)));

    [Fact]
    public void LessOfWhatThereIs_TakesOffExactlyThatMuchAndNeverMore()
    {
        var random = new Random(9);
        for (var run = 0; run < 500; run++)
        {
            var facts = Enumerable.Range(1, random.Next(0, 8)).Select(i => Fact(i, Ann, Metrics.Revenue, random.Next(0, 50), i)).ToList();
            var (sum, less) = (facts.Sum(fact => fact.Amount), (long)random.Next(0, 200));

            var left = EarnedFact.Less(facts, less);

            Assert.Equal(Math.Max(0, sum - less), left.Sum(fact => fact.Amount));
            Assert.All(left, fact => Assert.InRange(fact.Amount, 0, facts.Single(other => other.Entry == fact.Entry).Amount));
        }
    }
}
