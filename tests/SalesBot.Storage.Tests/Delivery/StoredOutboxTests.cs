using SalesBot.Application.Delivery;
using SalesBot.Domain.People;
using SalesBot.Storage.Sessions;

namespace SalesBot.Storage.Tests.Delivery;

public sealed class StoredOutboxTests
{
    private static readonly DateTimeOffset Now = Sample.Noon.AddMinutes(10);

    [Fact]
    public async Task Message_WhenReadBack_IsAsPut()
    {
        await using var store = await TestStore.NewAsync();
        var reply = new OutboxMessage(Guid.NewGuid(), "reply:1", MessageClass.Reply, Sample.Card, Sample.Noon, Now)
        {
            Address = Sample.Address(),
            RepliesTo = "m1",
            Replaces = "m2",
            ReplacesKey = "board:1",
        };
        var toTeam = new OutboxMessage(Guid.NewGuid(), "board:1", MessageClass.Update, Sample.Card, Sample.Noon, Now)
        {
            ToTeam = new TeamId(Guid.NewGuid()),
        };
        var toPerson = Sample.MessageTo(Sample.NewPerson(), "daily:1");
        await AddAsync(store, reply, toTeam, toPerson);

        foreach (var message in (OutboxMessage[])[reply, toTeam, toPerson])
            Assert.Equivalent(message, await FindAsync(store, message), strict: true);
    }

    [Fact]
    public async Task Progress_WhenMadeInUnitsOfTheirOwn_IsStored()
    {
        await using var store = await TestStore.NewAsync();
        var message = Sample.Message("k");
        await AddAsync(store, message);
        Action<OutboxMessage>[] steps =
        [
            known => known.BeginSending("node", Now.AddSeconds(60)),
            known => known.Postpone(Now.AddMinutes(5), "throttled"),
            known => known.BeginSending("node", Now.AddMinutes(9)),
            known => known.Deliver("1700000000000", Now.AddMinutes(6)),
        ];

        foreach (var step in steps)
        {
            step(message);
            await ChangeAsync(store, message, step);
            Assert.Equivalent(message, await FindAsync(store, message), strict: true);
        }
    }

    [Fact]
    public async Task Add_WhenTheKeyIsThere_AddsNothing()
    {
        await using var store = await TestStore.NewAsync();
        var first = Sample.Message("daily:1");

        var (added, again) = await store.DoAsync(async (IOutbox outbox, CancellationToken token) =>
            (await outbox.AddAsync(first, token), await outbox.AddAsync(Sample.Message("daily:1"), token)));
        var later = await store.DoAsync((IOutbox outbox, CancellationToken token) => outbox.AddAsync(Sample.Message("daily:1"), token));

        Assert.Equal((true, false, false), (added, again, later));
        Assert.Equal([first.Id], await DueAsync(store, Now));
    }

    [Fact]
    public async Task Add_WhenTheMessageChangesAfterwardsInTheUnit_StoresTheChange()
    {
        await using var store = await TestStore.NewAsync();
        var message = Sample.Message("k");

        await store.DoAsync<IOutbox>(async (outbox, token) =>
        {
            await outbox.AddAsync(message, token);
            message.BeginSending("node", Now.AddMinutes(1));
        });

        Assert.Equal(DeliveryState.Sending, (await FindAsync(store, message))!.State);
        Assert.Empty(await DueAsync(store, Now));
    }

    [Fact]
    public async Task Due_WhenSeveralWait_GivesTheOldestOfEachDestination()
    {
        await using var store = await TestStore.NewAsync();
        var person = Sample.NewPerson();
        var (a1, b1, a2) = (Sample.Message("a1", "a"), Sample.Message("b1", "b"), Sample.Message("a2", "a"));
        var (p1, p2) = (Sample.MessageTo(person, "p1"), Sample.MessageTo(person, "p2"));
        await AddAsync(store, a1, b1, a2, p1, p2);

        Assert.Equal([a1.Id, b1.Id, p1.Id], await DueAsync(store, Now));
        Assert.Equal([a1.Id, b1.Id], await DueAsync(store, Now, most: 2));

        await ChangeAsync(store, a1, message => message.Deliver("1", Now));
        Assert.Equal([b1.Id, a2.Id, p1.Id], await DueAsync(store, Now));
    }

    [Fact]
    public async Task Due_WhenTheFirstMustWait_HoldsTheOthersOfItsConversationBack()
    {
        await using var store = await TestStore.NewAsync();
        var (first, second) = (Sample.Message("1"), Sample.Message("2"));
        await AddAsync(store, first, second);
        await ChangeAsync(store, first, message => message.Postpone(Now.AddMinutes(5), "throttled"));

        Assert.Empty(await DueAsync(store, Now.AddMinutes(5).AddTicks(-1)));
        Assert.Equal([first.Id], await DueAsync(store, Now.AddMinutes(5)));
    }

    [Fact]
    public async Task Due_BehindAMessageThatCannotLeave_LooksAtTheFirstAloneUntilItIsSettled()
    {
        await using var store = await TestStore.NewAsync();
        var all = Enumerable.Range(1, 5).Select(number => Sample.Message($"{number}", lasts: TimeSpan.FromDays(1))).ToArray();
        await AddAsync(store, all);

        Assert.Equal(1, await LookedAtAsync());
        await ChangeAsync(store, all[0], message => message.Postpone(Now.AddHours(1), OutboxMessage.NoAddress));
        Assert.Equal(0, await LookedAtAsync());
        await ChangeAsync(store, all[0], message => message.Settle(DeliveryState.Expired, "late", Now));
        Assert.Equal([all[1].Id], await DueAsync(store, Now));
        Assert.Equal(1, await LookedAtAsync());
        await ChangeAsync(store, all[1], message => message.Deliver("1", Now));
        Assert.Equal([all[2].Id], await DueAsync(store, Now));

        async Task<long> LookedAtAsync() => await store.AskAsync((StorageSession session, CancellationToken token) => session.Connection.FirstAsync(
            "SELECT COUNT(*) FROM Outbox WHERE DueAt <= @0", [Now.UtcTicks], row => row.GetInt64(0), token));
    }

    [Fact]
    public async Task Due_WhenTheLeaseHasRunOut_GivesTheMessageAgain()
    {
        await using var store = await TestStore.NewAsync();
        var message = Sample.Message("1");
        await AddAsync(store, message, Sample.Message("2"));
        await ChangeAsync(store, message, sent => sent.BeginSending("node", Now));

        Assert.Empty(await DueAsync(store, Now));
        Assert.Equal([message.Id], await DueAsync(store, Now.AddTicks(1)));
    }

    [Fact]
    public async Task Due_WhenTheProcessDiedWhileSending_GivesTheMessageInTheNext()
    {
        await using var store = await TestStore.NewAsync();
        var message = Sample.Message("1");
        await AddAsync(store, message);
        await ChangeAsync(store, message, sent => sent.BeginSending("node", Now));

        await using var next = store.AfterCrash();
        await next.Of<IStorageMaintenance>().PrepareAsync(TestContext.Current.CancellationToken);

        var left = await next.AskAsync((IOutbox outbox, CancellationToken token) => outbox.DueAsync(9, Now.AddMinutes(1), token));
        Assert.Equal((message.Id, DeliveryState.Sending, 1), (left.Single().Id, left[0].State, left[0].Attempts));
    }

    [Fact]
    public async Task Due_WhenMessagesHaveExpired_GivesThemToBeSettled()
    {
        await using var store = await TestStore.NewAsync();
        var (waits, expired) = (Sample.Message("1", lasts: TimeSpan.FromDays(1)), Sample.Message("2", lasts: TimeSpan.FromMinutes(10)));
        var leased = Sample.Message("3", "b", lasts: TimeSpan.FromMinutes(10));
        await AddAsync(store, waits, expired, leased);
        await ChangeAsync(store, waits, message => message.Postpone(Now.AddHours(1), "quiet"));
        await ChangeAsync(store, leased, message => message.BeginSending("node", Now.AddMinutes(1)));

        Assert.Empty(await DueAsync(store, Now.AddTicks(-1)));
        Assert.Equal([expired.Id], await DueAsync(store, Now));

        await ChangeAsync(store, expired, message => message.Settle(DeliveryState.Expired, "late", Now));
        Assert.Empty(await DueAsync(store, Now));
        Assert.Equal([leased.Id], await DueAsync(store, Now.AddMinutes(2)));
    }

    [Fact]
    public async Task DeliveredId_OfAKey_IsTheChannelsOnceDelivered()
    {
        await using var store = await TestStore.NewAsync();
        var message = Sample.Message("board:1");
        await AddAsync(store, message);
        Assert.Null(await DeliveredAsync("board:1"));

        await ChangeAsync(store, message, sent => sent.Deliver("1700", Now));

        Assert.Equal("1700", await DeliveredAsync("board:1"));
        Assert.Null(await DeliveredAsync("board:2"));

        Task<string?> DeliveredAsync(string key) =>
            store.AskAsync((IOutbox outbox, CancellationToken token) => outbox.DeliveredIdAsync(key, token));
    }

    [Fact]
    public async Task Cancel_ByPrefix_EndsThePersonsWaitingMessages()
    {
        await using var store = await TestStore.NewAsync();
        var wang = Sample.NewPerson();
        var (daily, other) = (Sample.MessageTo(wang, "daily:1"), Sample.MessageTo(wang, "Daily:2"));
        var (sending, another) = (Sample.MessageTo(wang, "daily:3"), Sample.MessageTo(Sample.NewPerson(), "daily:4"));
        await AddAsync(store, daily, other, sending, another);
        await ChangeAsync(store, sending, message => message.BeginSending("node", Now.AddMinutes(1)));

        await store.DoAsync<IOutbox>((outbox, token) => outbox.CancelAsync(wang, "daily:", Now, token));

        var cancelled = await FindAsync(store, daily);
        Assert.Equal((DeliveryState.Expired, "obsolete", Now), (cancelled!.State, cancelled.LastError, cancelled.SettledAt));
        Assert.Equal(DeliveryState.Waiting, (await FindAsync(store, other))!.State);
        Assert.Equal(DeliveryState.Sending, (await FindAsync(store, sending))!.State);
        Assert.Equal(DeliveryState.Waiting, (await FindAsync(store, another))!.State);
    }

    [Fact]
    public async Task Cancel_InTheUnitThatAddedTheMessage_EndsItToo()
    {
        await using var store = await TestStore.NewAsync();
        var message = Sample.MessageTo(Sample.NewPerson(), "daily:1");

        await store.DoAsync<IOutbox>(async (outbox, token) =>
        {
            await outbox.AddAsync(message, token);
            await outbox.CancelAsync(message.ToPerson!.Value, "daily:", Now, token);
        });

        Assert.Equal(DeliveryState.Expired, (await FindAsync(store, message))!.State);
    }

    [Fact]
    public async Task ForgetBefore_AnInstant_RemovesSettledMessagesOnly()
    {
        await using var store = await TestStore.NewAsync();
        var (old, recent, waiting) = (Sample.Message("1"), Sample.Message("2", "b"), Sample.Message("3", "c"));
        await AddAsync(store, old, recent, waiting);
        await ChangeAsync(store, old, message => message.Deliver("1", Now.AddTicks(-1)));
        await ChangeAsync(store, recent, message => message.Deliver("1", Now));

        Assert.Equal(1, await store.DoAsync((IOutbox outbox, CancellationToken token) => outbox.ForgetBeforeAsync(Now, token)));

        Assert.Null(await FindAsync(store, old));
        Assert.NotNull(await FindAsync(store, recent));
        Assert.NotNull(await FindAsync(store, waiting));
    }

    private static Task AddAsync(TestStore store, params OutboxMessage[] messages) => store.DoAsync<IOutbox>(async (outbox, token) =>
    {
        foreach (var message in messages)
            await outbox.AddAsync(message, token);
    });

    private static Task ChangeAsync(TestStore store, OutboxMessage message, Action<OutboxMessage> change) =>
        store.DoAsync<IOutbox>(async (outbox, token) => change((await outbox.FindAsync(message.Id, token))!));

    private static Task<OutboxMessage?> FindAsync(TestStore store, OutboxMessage message) =>
        store.AskAsync((IOutbox outbox, CancellationToken token) => outbox.FindAsync(message.Id, token));

    private static async Task<Guid[]> DueAsync(TestStore store, DateTimeOffset now, int most = 9)
    {
        var due = await store.AskAsync((IOutbox outbox, CancellationToken token) => outbox.DueAsync(most, now, token));
        return [.. due.Select(message => message.Id)];
    }
}
