using SalesBot.Application.Activities;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Storage.Tests.Activities;

public sealed class StoredReportsTests
{
    private static readonly PersonId Wang = Sample.NewPerson();

    [Fact]
    public async Task Report_WhenReadBack_SaysWhatWasStored()
    {
        await using var store = await TestStore.NewAsync();
        var team = new TeamId(Guid.NewGuid());
        var report = new Report(new(Guid.NewGuid()), Wang, team, Sample.NewPerson(), "msteams|c|7", Sample.Noon);
        report.Restate(
            [new(Metrics.Visit, 2, Sample.Day) { Customers = ["华为", "中兴 \"ZTE\""] }, new(Metrics.Revenue, 8_000_000, Sample.Day)], Sample.Noon);
        await store.DoAsync<IReports>((reports, token) => reports.AddAsync(report, token));

        var found = await store.AskAsync((IReports reports, CancellationToken token) => reports.FindAsync(report.Id, token));

        Assert.Equal(Told(report), Told(found!));
        Assert.Equal(["华为", "中兴 \"ZTE\""], found!.Entries[0].Customers);
        Assert.Equal(team, found.TeamId);
        Assert.Equal(report.ReportedBy, found.ReportedBy);
        Assert.Equal(Sample.Noon, found.OpenedAt);
        Assert.Equal("msteams|c|7", found.Source);
    }

    [Fact]
    public async Task Report_WhenRestatedWithdrawnAndRestoredInUnitsOfTheirOwn_KeepsEveryLineInOrder()
    {
        await using var store = await TestStore.NewAsync();
        var expected = Sample.Report(Wang);
        await store.DoAsync<IReports>((reports, token) => reports.AddAsync(expected, token));
        Action<Report>[] changes =
        [
            report => report.Restate([new(Metrics.Call, 20, Sample.Day), new(Metrics.Visit, 1, Sample.Day)], Sample.Noon.AddMinutes(1)),
            report => report.Withdraw(Sample.Noon.AddMinutes(2)),
            report => report.Restore(Sample.Noon.AddMinutes(3)),
        ];

        foreach (var change in changes)
        {
            change(expected);
            await store.DoAsync<IReports>(async (reports, token) => change((await reports.FindBySourceAsync(expected.Source, token))!));
            var found = await store.AskAsync((IReports reports, CancellationToken token) => reports.FindAsync(expected.Id, token));
            Assert.Equal(Told(expected), Told(found!));
        }
    }

    [Fact]
    public async Task Report_WhenFoundTwiceInAUnit_IsOneObject()
    {
        await using var store = await TestStore.NewAsync();
        var report = Sample.Report(Wang);

        var same = await store.DoAsync(async (IReports reports, CancellationToken token) =>
        {
            await reports.AddAsync(report, token);
            var bySource = await reports.FindBySourceAsync(report.Source, token);
            return ReferenceEquals(report, bySource) && ReferenceEquals(report, await reports.FindAsync(report.Id, token));
        });

        Assert.True(same);
    }

    [Fact]
    public async Task Report_WhenChangedOutsideOfAUnit_IsNotStored()
    {
        await using var store = await TestStore.NewAsync();
        var report = Sample.Report(Wang);
        await store.DoAsync<IReports>((reports, token) => reports.AddAsync(report, token));

        report.Withdraw(Sample.Noon);

        var found = await store.AskAsync((IReports reports, CancellationToken token) => reports.FindAsync(report.Id, token));
        Assert.False(found!.IsWithdrawn);
    }

    [Fact]
    public async Task Add_WhenNoUnitRuns_IsRefused()
    {
        await using var store = await TestStore.NewAsync();

        await Assert.ThrowsAsync<InvalidOperationException>(() => store.AskAsync(async (IReports reports, CancellationToken token) =>
        {
            await reports.AddAsync(Sample.Report(Wang), token);
            return true;
        }));
    }

    [Fact]
    public async Task LatestBy_WhenSomeAreWithdrawn_GivesTheOthersLatestFirst()
    {
        await using var store = await TestStore.NewAsync();
        var reports = Enumerable.Range(0, 5).Select(i => Sample.Report(Wang, $"msteams|c|{i}", Sample.Noon.AddMinutes(i))).ToList();
        reports[3].Withdraw(Sample.Noon.AddHours(1));
        var others = Sample.Report(Sample.NewPerson(), "msteams|c|9", Sample.Noon.AddHours(1));
        await store.DoAsync<IReports>(async (port, token) =>
        {
            foreach (var report in reports.Append(others))
                await port.AddAsync(report, token);
        });

        var latest = await store.AskAsync((IReports port, CancellationToken token) => port.LatestByAsync(Wang, 3, token));

        Assert.Equal([reports[4].Id, reports[2].Id, reports[1].Id], latest.Select(report => report.Id));
    }

    [Fact]
    public async Task Of_WhenALineWasMovedToAnotherDay_GivesTheReportOnThatDayOnly()
    {
        await using var store = await TestStore.NewAsync();
        var moved = Sample.Report(Wang, "msteams|c|1");
        var stays = Sample.Report(Wang, "msteams|c|2", Sample.Noon.AddMinutes(1));
        var withdrawn = Sample.Report(Wang, "msteams|c|3");
        withdrawn.Withdraw(Sample.Noon);
        moved.Restate([new(Metrics.Visit, 3, Sample.Day.AddDays(-1))], Sample.Noon);
        await store.DoAsync<IReports>(async (port, token) =>
        {
            await port.AddAsync(stays, token);
            await port.AddAsync(moved, token);
            await port.AddAsync(withdrawn, token);
        });

        Assert.Equal([stays.Id], await OfAsync(store, Sample.Day, Sample.Day));
        Assert.Equal([moved.Id], await OfAsync(store, Sample.Day.AddDays(-1), Sample.Day.AddDays(-1)));
        Assert.Equal([moved.Id, stays.Id], await OfAsync(store, Sample.Day.AddDays(-1), Sample.Day));
    }

    [Fact]
    public async Task Plans_WhenTheirMessageIsDropped_AreGone()
    {
        await using var store = await TestStore.NewAsync();
        var kept = new PlannedActivity(Guid.NewGuid(), Wang, Metrics.Visit, 2, Sample.Day, "msteams|c|1", Sample.Noon);
        var dropped = new PlannedActivity(Guid.NewGuid(), Wang, Metrics.Call, 5, Sample.Day, "msteams|c|2", Sample.Noon);
        var dayless = new PlannedActivity(Guid.NewGuid(), Wang, Metrics.Call, 5, null, "msteams|c|1", Sample.Noon);
        await store.DoAsync<IReports>(async (port, token) =>
        {
            await port.AddAsync(kept, token);
            await port.AddAsync(dropped, token);
            await port.AddAsync(dayless, token);
            await port.DropPlansAsync("msteams|c|2", token);
        });

        var plans = await store.AskAsync((IReports port, CancellationToken token) => port.PlansAsync(Wang, Sample.Day, token));

        var plan = Assert.Single(plans);
        Assert.Equal((kept.Id, Metrics.Visit, 2L, "msteams|c|1"), (plan.Id, plan.Metric, plan.Amount, plan.Source));
    }

    private static async Task<IEnumerable<ReportId>> OfAsync(TestStore store, DateOnly start, DateOnly end)
    {
        var found = await store.AskAsync((IReports port, CancellationToken token) => port.OfAsync(Wang, new DateRange(start, end), token));
        return found.Select(report => report.Id);
    }

    // The ids of lines differ between two objects that went through the same changes; everything else is the same.
    private static string Told(Report report) => FormattableString.Invariant($"{report.Revision} {report.IsWithdrawn} ") + string.Join(
        "; ", report.Entries.Select(line => FormattableString.Invariant(
            $"{line.PersonId.Value} {line.TeamId?.Value} {line.Metric} {line.Amount} {line.Day:O} {line.RecordedAt:O} {line.Revision} {Place(report, line.Reverses)}")));

    private static int Place(Report report, ActivityEntryId? reversed) =>
        report.Entries.Select((line, place) => line.Id == reversed ? place : -1).Max();
}
