using Microsoft.Extensions.DependencyInjection;
using SalesBot.Application.Activities;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;
using SalesBot.Storage.Activities;
using SalesBot.Storage.Sessions;

namespace SalesBot.Storage.Tests.Activities;

public sealed class StoredLedgerTests
{
    private static readonly PersonId Wang = Sample.NewPerson();
    private static readonly PersonId Li = Sample.NewPerson();
    private static readonly DateRange Week = new(new(2026, 3, 2), new(2026, 3, 8));

    [Fact]
    public async Task Of_WhenSeveralReportsAddUp_SumsPerMetricAndDay()
    {
        await using var store = await TestStore.NewAsync();
        await AddAsync(
            store,
            Sample.Report(Wang, "1", items: [new(Metrics.Visit, 3, Sample.Day), new(Metrics.Call, 20, Sample.Day)]),
            Sample.Report(Wang, "2", items: [new(Metrics.Visit, 2, Sample.Day), new(Metrics.Visit, 1, Week.Start)]),
            Sample.Report(Wang, "3", items: [new(Metrics.Visit, 9, Week.Start.AddDays(-1)), new(Metrics.Visit, 9, Week.End.AddDays(1))]),
            Sample.Report(Li, "4", items: [new(Metrics.Visit, 7, Sample.Day)]));

        var sums = await store.AskAsync((ILedger ledger, CancellationToken token) => ledger.OfAsync(Wang, Week, token));

        Assert.Equal(
            [new(Metrics.Visit, Week.Start, 1), new(Metrics.Call, Sample.Day, 20), new DaySum(Metrics.Visit, Sample.Day, 5)],
            sums.OrderBy(sum => sum.Day).ThenBy(sum => sum.Metric.Value, StringComparer.Ordinal));
    }

    [Fact]
    public async Task Of_WhenAskedAgainInTheUnit_SeesWhatAReportHasChangedMeanwhile()
    {
        await using var store = await TestStore.NewAsync();
        var report = Sample.Report(Wang, "1", items: [new(Metrics.Visit, 3, Sample.Day)]);
        var month = new DateRange(new(2026, 3, 1), new(2026, 3, 31));
        await AddAsync(store, Sample.Report(Wang, "0", items: [new(Metrics.Visit, 1, Week.Start), new(Metrics.Visit, 50, month.Start.AddDays(-20))]));

        await store.DoAsync<StorageSession>(async (session, token) =>
        {
            var (ledger, reports) = (new StoredLedger(session), new StoredReports(session));
            Assert.Equal(1, await VisitsAsync(month));
            await reports.AddAsync(report, token);
            Assert.Equal(4, await VisitsAsync(month));
            Assert.Equal(4, await VisitsAsync(Week));
            Assert.Equal(3, await VisitsAsync(new(Sample.Day, Sample.Day)));
            report.Restate([new(Metrics.Visit, 5, Sample.Day)], Sample.Noon);
            Assert.Equal(6, await VisitsAsync(Week));
            Assert.Equal(56, await VisitsAsync(new(month.Start.AddDays(-25), month.End)));
            Assert.Empty(await ledger.OfAsync(Li, month, token));
            Assert.Equal(6, await VisitsAsync(month));

            async Task<long> VisitsAsync(DateRange days) => (await ledger.OfAsync(Wang, days, token)).Sum(sum => sum.Amount);
        });
    }

    [Fact]
    public async Task Daily_OfSeveralPeople_SumsThemTogetherWithoutOthersAndOtherDays()
    {
        await using var store = await TestStore.NewAsync();
        await AddAsync(
            store,
            Sample.Report(Wang, "1", items: [new(Metrics.Visit, 3, Sample.Day), new(Metrics.Call, 20, Sample.Day)]),
            Sample.Report(Wang, "2", items: [new(Metrics.Visit, 9, Week.Start.AddDays(-1)), new(Metrics.Call, 0, Week.Start)]),
            Sample.Report(Li, "3", items: [new(Metrics.Visit, 7, Sample.Day)]),
            Sample.Report(Sample.NewPerson(), "4", items: [new(Metrics.Visit, 50, Sample.Day)]));

        var sums = await store.AskAsync((ILedger ledger, CancellationToken token) => ledger.DailyAsync([Wang, Li], Week, token));

        Assert.Equal(
            [new(Metrics.Call, Sample.Day, 20), new DaySum(Metrics.Visit, Sample.Day, 10)], sums.OrderBy(sum => sum.Metric.Value, StringComparer.Ordinal));
    }

    [Fact]
    public async Task ByPerson_OfRangesThatOverlapOrLieApart_SumsEachOnItsOwn()
    {
        await using var store = await TestStore.NewAsync();
        await AddAsync(
            store,
            Sample.Report(Wang, "1", items: [new(Metrics.Visit, 1, Week.Start), new(Metrics.Visit, 10, Week.Start.AddDays(3)), new(Metrics.Call, 500, Week.Start)]),
            Sample.Report(Wang, "2", items: [new(Metrics.Visit, 100, Week.End), new(Metrics.Visit, 1_000, Week.End.AddDays(1))]),
            Sample.Report(Li, "3", items: [new(Metrics.Visit, 7, Week.Start.AddDays(4))]),
            Sample.Report(Sample.NewPerson(), "4", items: [new(Metrics.Visit, 50, Week.Start)]));
        DateRange[] ranges =
        [
            Week, new(Week.Start, Week.Start), new(Week.Start.AddDays(3), Week.End.AddDays(1)), new(Week.Start.AddDays(-30), Week.Start.AddDays(-1)),
            new(Week.Start.AddDays(4), Week.Start.AddDays(4)), Week,
        ];

        var sums = await store.AskAsync((ILedger ledger, CancellationToken token) => ledger.ByPersonAsync([Wang, Li], Metrics.Visit, ranges, token));

        Assert.Equal([111, 1, 1_110, 0, 0, 111], sums.Select(range => range.GetValueOrDefault(Wang)));
        Assert.Equal([7, 0, 7, 0, 7, 7], sums.Select(range => range.GetValueOrDefault(Li)));
        Assert.All(sums, range => Assert.DoesNotContain(range, person => person.Key != Wang && person.Key != Li));
    }

    [Fact]
    public async Task Of_WhenAReportWasWithdrawn_HasNothingForItsDay()
    {
        await using var store = await TestStore.NewAsync();
        var report = Sample.Report(Wang);
        report.Withdraw(Sample.Noon);
        await AddAsync(store, report, Sample.Report(Wang, "2", items: [new(Metrics.Call, 0, Sample.Day)]));

        Assert.Empty(await store.AskAsync((ILedger ledger, CancellationToken token) => ledger.OfAsync(Wang, Week, token)));
    }

    [Fact]
    public async Task Sums_WithinAUnit_SeeWhatItHasAddedAndChanged()
    {
        await using var store = await TestStore.NewAsync();

        var seen = await store.UnitAsync(async (scope, token) =>
        {
            var ledger = scope.GetRequiredService<ILedger>();
            var report = Sample.Report(Wang);
            await scope.GetRequiredService<IReports>().AddAsync(report, token);
            var first = (await ledger.OfAsync(Wang, Week, token)).Single().Amount;
            report.Restate([new(Metrics.Visit, 5, Sample.Day)], Sample.Noon);
            var second = (await ledger.ByPersonAsync([Wang, Li], Metrics.Visit, Week, token))[Wang];
            report.Withdraw(Sample.Noon);
            return (first, second, (await ledger.ReportersAsync([Wang], Sample.Day, token)).Count);
        });

        Assert.Equal((3, 5, 0), seen);
    }

    [Fact]
    public async Task ByPerson_WhenSomebodyDidNothing_LeavesThemOut()
    {
        await using var store = await TestStore.NewAsync();
        await AddAsync(
            store, Sample.Report(Wang, "1"), Sample.Report(Wang, "2"), Sample.Report(Li, "3", items: [new(Metrics.Call, 4, Sample.Day)]));

        var sums = await store.AskAsync((ILedger ledger, CancellationToken token) =>
            ledger.ByPersonAsync([Wang, Li, Sample.NewPerson()], Metrics.Visit, Week, token));

        Assert.Equal([new(Wang, 6)], sums);
    }

    [Fact]
    public async Task Reporters_WhenSomebodySaidThereWasNothing_CountsThemToo()
    {
        await using var store = await TestStore.NewAsync();
        var (withdrew, moved) = (Sample.NewPerson(), Sample.NewPerson());
        var (withdrawn, elsewhere) = (Sample.Report(withdrew, "3"), Sample.Report(moved, "4"));
        withdrawn.Withdraw(Sample.Noon);
        elsewhere.Restate([new(Metrics.Visit, 3, Sample.Day.AddDays(-1))], Sample.Noon);
        await AddAsync(store, Sample.Report(Wang, "1", items: [new(Metrics.Visit, 0, Sample.Day)]), Sample.Report(Li, "2"), withdrawn, elsewhere);

        var reporters = await store.AskAsync((ILedger ledger, CancellationToken token) =>
            ledger.ReportersAsync([Wang, withdrew, moved], Sample.Day, token));

        Assert.Equal([Wang], reporters);
    }

    private static Task AddAsync(TestStore store, params Report[] reports) => store.DoAsync<IReports>(async (port, token) =>
    {
        foreach (var report in reports)
            await port.AddAsync(report, token);
    });
}
