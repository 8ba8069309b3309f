using CsCheck;
using SalesBot.Domain.Activities;
using SalesBot.Domain.People;
using Xunit;

namespace SalesBot.Domain.Tests.Activities;

public sealed class ReportTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Fact]
    public void Restate_WhenStatedAgain_KeepsTheOldLinesAndAddsOpposites()
    {
        var report = NewReport();
        report.Restate([Visits(3)], Now);
        report.Restate([Visits(2)], Now.AddMinutes(1));

        Assert.Equal([3, -3, 2], report.Entries.Select(e => e.Amount));
        Assert.Equal(report.Entries[0].Id, report.Entries[1].Reverses);
        Assert.Equal([2], report.Current.Select(e => e.Amount));
    }

    [Fact]
    public void Withdraw_WhenDoneTwice_TakesBackOnce()
    {
        var report = NewReport();
        report.Restate([Visits(3)], Now);

        Assert.True(report.Withdraw(Now));
        Assert.False(report.Withdraw(Now));
        Assert.Equal(0, report.Entries.Sum(e => e.Amount));
        Assert.Empty(report.Current);
    }

    [Fact]
    public void Restore_WhenWithdrawn_SaysTheSameAgainWithItsCustomers()
    {
        var report = NewReport();
        report.Restate([Visits(2) with { Customers = ["华为", "中兴"] }], Now);
        report.Withdraw(Now);

        Assert.True(report.Restore(Now));
        Assert.Equal(2, report.Entries.Sum(e => e.Amount));
        Assert.Equal(["华为", "中兴"], report.Current[0].Customers);
    }

    [Fact]
    public void Restore_WhenNeverWithdrawn_ChangesNothing()
    {
        var report = NewReport();
        report.Restate([Visits(2)], Now);

        Assert.False(report.Restore(Now));
        Assert.Single(report.Entries);
    }

    [Fact]
    public void Ledger_AfterAnyHistory_SumsToWhatTheReportSaysNow() =>
        Gen.Select(Gen.Int[0, 3], Gen.Long[0, 1000]).List[1, 30].Sample(
            history =>
            {
                var report = NewReport();
                foreach (var (act, amount) in history)
                {
                    switch (act)
                    {
                        case 0: report.Withdraw(Now); break;
                        case 1: report.Restore(Now); break;
                        default: report.Restate([Visits(amount)], Now); break;
                    }
                }

                Assert.Equal(report.Current.Sum(e => e.Amount), report.Entries.Sum(e => e.Amount));
                Assert.All(report.Entries.Where(e => e.Reverses is not null), e =>
                    Assert.Equal(-e.Amount, report.Entries.Single(old => old.Id == e.Reverses).Amount));
            },
            seed: "0000KxYzAbC1");

    private static ReportedItem Visits(long amount) => new(Metrics.Visit, amount, Today);

    private static Report NewReport()
    {
        var person = new PersonId(Guid.CreateVersion7(Now));
        return new Report(new ReportId(Guid.CreateVersion7(Now)), person, null, person, "test|1", Now);
    }
}
