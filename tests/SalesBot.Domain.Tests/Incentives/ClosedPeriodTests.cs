using SalesBot.Domain.Incentives;
using SalesBot.Domain.People;
using Xunit;

namespace SalesBot.Domain.Tests.Incentives;

public sealed class ClosedPeriodTests
{
    private static readonly DateTimeOffset Closed = new(2026, 12, 1, 9, 0, 0, TimeSpan.Zero);
    private static readonly Payee Ann = new(Rules.Ann, "Ann", "East");

    [Fact]
    public void I9_AMonthThatNobodyApproved_IsNotExported()
    {
        var period = Month();

        Assert.False(period.Export(Rules.Ben, Closed.AddHours(1), [Ann]));

        Assert.Null(period.ExportedAt);
        Assert.Null(period.ExportedBy);
        Assert.Empty(period.Payees);
    }

    [Fact]
    public void I9_ExportedASecondTime_TheFirstTableStands()
    {
        var period = Month();
        period.Approve(Rules.Ann, Closed.AddHours(1));
        Assert.True(period.Export(Rules.Ben, Closed.AddHours(2), [Ann]));

        Assert.False(period.Export(Rules.Cat, Closed.AddHours(3), [Ann with { Name = "Anna" }]));

        Assert.Equal(((PersonId?)Rules.Ben, (DateTimeOffset?)Closed.AddHours(2)), (period.ExportedBy, period.ExportedAt));
        Assert.Equal(Ann, Assert.Single(period.Payees));
    }

    [Fact]
    public void I9_ApprovedASecondTime_TheFirstApprovalStands()
    {
        var period = Month();
        Assert.True(period.Approve(Rules.Ann, Closed.AddHours(1)));

        Assert.False(period.Approve(Rules.Ben, Closed.AddHours(2)));

        Assert.Equal(((PersonId?)Rules.Ann, (DateTimeOffset?)Closed.AddHours(1)), (period.ApprovedBy, period.ApprovedAt));
    }

    [Fact]
    public void I9_AMonthBeginsOnItsFirstDay() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ClosedPeriod(Guid.Empty, new OrganisationId(Guid.Empty), new DateOnly(2026, 11, 2), Rules.Ann, Closed));

    private static ClosedPeriod Month() => new(Guid.Empty, new OrganisationId(Guid.Empty), Rules.November.Start, Rules.Ann, Closed);
}
