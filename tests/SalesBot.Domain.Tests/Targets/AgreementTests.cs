using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;
using SalesBot.Domain.Targets;
using Xunit;

namespace SalesBot.Domain.Tests.Targets;

public sealed class AgreementTests
{
    private static readonly DateTimeOffset Monday = new(2026, 11, 16, 5, 0, 0, TimeSpan.Zero);
    private static readonly (PersonId Rep, PersonId Manager) People = (new(Guid.NewGuid()), new(Guid.NewGuid()));

    private readonly Agreement agreement = new(
        Guid.NewGuid(), People.Rep, People.Manager, Metrics.Visit, PeriodKind.Week, new DateOnly(2026, 11, 16), null, 40, Monday);

    [Fact]
    public void Counter_AndKeep_PassTheWordBetweenTheTwo()
    {
        Assert.Equal(People.Rep, agreement.WaitsFor);

        Assert.True(agreement.Counter(35, Monday.AddHours(1)));
        Assert.Equal((People.Manager, 35L, Monday.AddHours(1)), (agreement.WaitsFor!.Value, agreement.Proposed!.Value, agreement.AskedAt));

        Assert.True(agreement.Keep(Monday.AddHours(2)));
        Assert.Equal((People.Rep, Monday.AddHours(2)), (agreement.WaitsFor!.Value, agreement.AskedAt));
    }

    [Fact]
    public void Accept_WhatIsAnsweredOrSuperseded_ChangesNothing()
    {
        agreement.Counter(35, Monday.AddHours(1));
        Assert.False(agreement.Accept(Monday.AddHours(2)));
        Assert.Equal((AgreementState.Countered, Monday.AddHours(1)), (agreement.State, agreement.AnsweredAt!.Value));

        agreement.Supersede(Monday.AddHours(3));
        Assert.False(agreement.Accept(Monday.AddHours(4)));
        Assert.Equal((AgreementState.Superseded, (PersonId?)null), (agreement.State, agreement.WaitsFor));
    }

    [Fact]
    public void Counter_WhatIsAccepted_ChangesNothing()
    {
        Assert.True(agreement.Accept(Monday.AddHours(1)));

        Assert.False(agreement.Counter(35, Monday.AddHours(2)));
        Assert.Equal((AgreementState.Accepted, (long?)null, Monday), (agreement.State, agreement.Proposed, agreement.AskedAt));
    }

    [Theory]
    [InlineData(40)]
    [InlineData(0)]
    [InlineData(-3)]
    public void Counter_WithNoOtherAmount_ChangesNothing(long amount)
    {
        Assert.False(agreement.Counter(amount, Monday.AddHours(1)));
        Assert.Equal(AgreementState.Open, agreement.State);
    }

    [Fact]
    public void Keep_WhereNothingWasProposed_ChangesNothing()
    {
        Assert.False(agreement.Keep(Monday.AddHours(1)));
        Assert.Equal(Monday, agreement.AskedAt);

        agreement.Accept(Monday.AddHours(2));
        Assert.False(agreement.Keep(Monday.AddHours(3)));
        Assert.Equal(AgreementState.Accepted, agreement.State);
    }
}
