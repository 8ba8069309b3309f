using SalesBot.Domain.Activities;
using SalesBot.Domain.Targets;
using Xunit;

namespace SalesBot.Domain.Tests.Targets;

public sealed class SmartCheckTests
{
    private static readonly GoalEvidence Known = new(Best: 100, Usual: 80, Months: 3);

    [Fact]
    public void Doubt_AboutAnAmount_BeginsAbove130PercentOfTheBestAndBelowTheUsual()
    {
        Assert.Null(SmartCheck.Doubt(130, Known));
        Assert.Equal(new AmountDoubt.TooHigh(100, 31), SmartCheck.Doubt(131, Known));
        Assert.Null(SmartCheck.Doubt(80, Known));
        Assert.Equal(new AmountDoubt.TooLow(80, 1), SmartCheck.Doubt(79, Known));
        Assert.Equal(new AmountDoubt.TooLow(80, 50), SmartCheck.Doubt(40, Known));
    }

    [Fact]
    public void Doubt_InAPeriodThatHasBegun_HoldsWhatIsOpenAgainstTheDaysLeft()
    {
        var rest = new GoalRest(Done: 60, Best: 20, Usual: 15, WorkingDays: 4);
        var begun = Known with { Rest = rest };

        Assert.Null(SmartCheck.Doubt(86, begun));
        Assert.Equal(new AmountDoubt.TooHigh(20, 35) { Rest = rest }, SmartCheck.Doubt(87, begun));
        Assert.Null(SmartCheck.Doubt(75, begun));
        Assert.IsType<AmountDoubt.TooLow>(SmartCheck.Doubt(74, begun));
    }

    [Fact]
    public void Doubt_WhereTooLittleIsKnown_SaysNothing()
    {
        Assert.Null(SmartCheck.Doubt(1_000_000, Known with { Months = 1 }));
        Assert.Null(SmartCheck.Doubt(1_000_000, GoalEvidence.None));
    }

    [Fact]
    public void Missing_NamesExactlyWhatIsMissing()
    {
        Assert.Equal([GoalPart.Amount, GoalPart.Owner], SmartCheck.Missing(hasMetric: true, hasAmount: false, hasPeriod: true, hasOwner: false));
        Assert.Empty(SmartCheck.Missing(true, true, true, true));
    }

    [Fact]
    public void Condition_OfAnAverageOf10_IsMetAt10AndNotAt9()
    {
        var condition = new GoalCondition(Metrics.Revenue, 10_000_000);
        Assert.False(condition.IsMet(50, 50 * 9_000_000L));
        Assert.True(condition.IsMet(50, 50 * 10_000_000L));
        Assert.False(condition.IsMet(0, 0));
        Assert.Equal(9_000_000, GoalCondition.Average(50, 50 * 9_000_000L));
    }
}
