using SalesBot.Application.Activities;
using SalesBot.Application.Coaching;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Coaching;
using SalesBot.Domain.People;

namespace SalesBot.Storage.Tests.Coaching;

public sealed class StoredCoachingTests
{
    private static readonly PersonId Wang = Sample.NewPerson();
    private static readonly PersonId Li = Sample.NewPerson();
    private static readonly PersonId Boss = Sample.NewPerson();

    [Fact]
    public async Task Requests_ThatAreNotClosed_AreFoundByEitherSide()
    {
        await using var store = await TestStore.NewAsync();
        var (first, second) = (Request(Wang, "price approval"), Request(Li, "contract"));
        await store.DoAsync((IHelpRequests requests, CancellationToken token) => requests.AddAsync(first, token));
        await store.DoAsync((IHelpRequests requests, CancellationToken token) => requests.AddAsync(second, token));

        await store.DoAsync(async (IHelpRequests requests, CancellationToken token) =>
        {
            var found = await requests.FindAsync(first.Id, token);
            found!.Take(Sample.Noon);
            found.Close(Wang, Sample.Noon.AddHours(1));
        });

        Assert.Equal("contract", Assert.Single(await store.AskAsync((IHelpRequests requests, CancellationToken token) => requests.OpenToAsync(Boss, token))).Topic);
        Assert.Empty(await store.AskAsync((IHelpRequests requests, CancellationToken token) => requests.OpenByAsync([Wang], token)));
        var closed = await store.AskAsync((IHelpRequests requests, CancellationToken token) => requests.FindAsync(first.Id, token));
        Assert.Equal((HelpState.Closed, (PersonId?)Wang), (closed!.State, closed.ClosedBy));
    }

    [Fact]
    public async Task Silence_StepTakenTwice_IsTakenOnce()
    {
        await using var store = await TestStore.NewAsync();
        Task<bool> TakeAsync(DateOnly since, SilenceStep step) => store.DoAsync((ISilenceLog log, CancellationToken token) =>
            log.TakeAsync(Wang, since, step, Sample.Noon, token));

        Assert.True(await TakeAsync(Sample.Day, SilenceStep.Rep));
        Assert.False(await TakeAsync(Sample.Day, SilenceStep.Rep));
        Assert.True(await TakeAsync(Sample.Day, SilenceStep.Manager));
        Assert.True(await TakeAsync(Sample.Day.AddDays(7), SilenceStep.Rep));
    }

    [Fact]
    public async Task Items_ThatAreOpenOrDoneSince_ComeOldestFirst()
    {
        await using var store = await TestStore.NewAsync();
        AgreedItem Item(string text, int hour) => new(Guid.NewGuid(), Wang, Boss, text, Sample.Noon.AddHours(hour), Sample.Day);
        var (done, open) = (Item("done", 0), Item("open", 1));
        done.Finish(Wang, Sample.Noon.AddHours(2));
        await store.DoAsync((IOneOnOnes meetings, CancellationToken token) => meetings.AddAsync(open, token));
        await store.DoAsync((IOneOnOnes meetings, CancellationToken token) => meetings.AddAsync(done, token));

        Assert.Equal(["done", "open"], await ItemsAsync(store, Sample.Noon));
        Assert.Equal(["open"], await ItemsAsync(store, Sample.Noon.AddHours(3)));
    }

    [Fact]
    public async Task Meetings_OfAPair_AreFoundByTheirLastDay()
    {
        await using var store = await TestStore.NewAsync();
        foreach (var day in new[] { Sample.Day, Sample.Day.AddDays(7) })
            await store.DoAsync((IOneOnOnes meetings, CancellationToken token) => meetings.AddAsync(new OneOnOne(Guid.NewGuid(), Boss, Wang, day), token));

        var before = await store.AskAsync((IOneOnOnes meetings, CancellationToken token) => meetings.LastAsync(Boss, Wang, Sample.Day.AddDays(6), token));

        Assert.Equal(Sample.Day, before?.HeldOn);
        Assert.Equal(Wang, await store.AskAsync((IOneOnOnes meetings, CancellationToken token) => meetings.LastMetAsync(Boss, Sample.Day, token)));
    }

    [Fact]
    public async Task TeamReports_OfSeveral_TellWhatStands()
    {
        await using var store = await TestStore.NewAsync();
        var withdrawn = Sample.Report(Li, "2", items: [new(Metrics.Order, 1, Sample.Day)]);
        withdrawn.Withdraw(Sample.Noon);
        var won = Sample.Report(Wang, "1", items: [new(Metrics.Order, 1, Sample.Day) { Customers = ["华为"] }, new(Metrics.Revenue, 8_000_000, Sample.Day)]);
        foreach (var report in new[] { won, withdrawn })
            await store.DoAsync((IReports reports, CancellationToken token) => reports.AddAsync(report, token));
        var week = new DateRange(Sample.Day.AddDays(-2), Sample.Day.AddDays(4));

        var deal = Assert.Single(await store.AskAsync((ITeamReports reports, CancellationToken token) => reports.DealsAsync([Wang, Li], week, token)));
        Assert.Equal((Wang, Sample.Day, 1L, 8_000_000L), (deal.Person, deal.Day, deal.Orders, deal.Revenue));
        Assert.Equal(["华为"], deal.Customers);
        var heard = await store.AskAsync((ITeamReports reports, CancellationToken token) => reports.LastHeardAsync([Wang, Li], week.Start, token));
        Assert.Equal(new LastHeard(Sample.Day, Sample.Noon), Assert.Single(heard).Value);
        var days = await store.AskAsync((ITeamReports reports, CancellationToken token) => reports.DaysAsync([Wang, Li], week, token));
        Assert.Equal([Sample.Day], days[Wang]);
        Assert.Empty(days[Li]);
    }

    private static async Task<IEnumerable<string>> ItemsAsync(TestStore store, DateTimeOffset since) =>
        (await store.AskAsync((IOneOnOnes meetings, CancellationToken token) => meetings.ItemsAsync(Wang, since, token))).Select(item => item.Text);

    private static HelpRequest Request(PersonId asker, string topic) =>
        new(new(Guid.NewGuid()), new(Guid.NewGuid()), null, asker, Boss, topic, Sample.Noon);
}
