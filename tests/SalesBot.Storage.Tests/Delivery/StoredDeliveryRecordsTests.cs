using SalesBot.Application.Delivery;

namespace SalesBot.Storage.Tests.Delivery;

public sealed class StoredDeliveryRecordsTests
{
    private static readonly DateTimeOffset Now = Sample.Noon.AddMinutes(10);

    [Fact]
    public async Task Count_BySortStateAndReason_HoldsEveryMessageOfTheTimeOnce()
    {
        await using var store = await TestStore.NewAsync();
        var old = Message("daily:0", Sample.Noon.AddDays(-2));
        await AddAsync(store, old, Message("daily:1"), Message("daily:2"), Message("daily:3"), Message("digest:1"), Message("bare"));
        await SettleAsync(store, "daily:1", message => message.Deliver("1", Now));
        await SettleAsync(store, "daily:2", message => message.Settle(DeliveryState.Dead, "BadSyntax", Now));

        var counts = await store.AskAsync((IDeliveryRecords records, CancellationToken token) => records.CountAsync(Sample.Noon.AddDays(-1), token));

        Assert.Equal(
            [
                new("bare", DeliveryState.Waiting, null, 1), new("daily", DeliveryState.Dead, "BadSyntax", 1), new("daily", DeliveryState.Delivered, null, 1),
                new("daily", DeliveryState.Waiting, null, 1), new("digest", DeliveryState.Waiting, null, 1),
            ],
            counts);
    }

    [Fact]
    public async Task Open_HoldsWhatWaitsOrIsBeingSent_HoweverOld()
    {
        await using var store = await TestStore.NewAsync();
        await AddAsync(store, Message("daily:0", Sample.Noon.AddDays(-2)), Message("daily:1"), Message("daily:2"));
        await SettleAsync(store, "daily:1", message => message.Deliver("1", Now));
        await SettleAsync(store, "daily:2", message => message.BeginSending("node", Now.AddMinutes(1)));

        Assert.Equal(
            [new("daily", DeliveryState.Sending, null, 1), new("daily", DeliveryState.Waiting, null, 1)],
            await store.AskAsync((IDeliveryRecords records, CancellationToken token) => records.OpenAsync(token)));
    }

    [Fact]
    public async Task Dead_ReplayedInAUnit_WaitsAgain()
    {
        await using var store = await TestStore.NewAsync();
        await AddAsync(store, Message("daily:1"), Message("daily:2"));
        await SettleAsync(store, "daily:2", message => message.Settle(DeliveryState.Dead, "BadSyntax", Now));

        var dead = await store.DoAsync(async (IDeliveryRecords records, CancellationToken token) =>
        {
            var found = await records.DeadAsync(9, token);
            found.Single().Replay(Now);
            return found;
        });

        Assert.Equal("daily:2", dead.Single().Key);
        Assert.Empty(await store.AskAsync((IDeliveryRecords records, CancellationToken token) => records.DeadAsync(9, token)));
        var due = await store.AskAsync((IOutbox outbox, CancellationToken token) => outbox.DueAsync(9, Now, token));
        Assert.Contains(due, message => message.Key == "daily:2");
    }

    private static OutboxMessage Message(string key, DateTimeOffset? at = null)
    {
        var created = at ?? Sample.Noon;
        return new OutboxMessage(Guid.CreateVersion7(created), key, MessageClass.Notice, Sample.Card, created, created.AddDays(9)) { Address = Sample.Address(key) };
    }

    private static Task AddAsync(TestStore store, params OutboxMessage[] messages) => store.DoAsync<IOutbox>(async (outbox, token) =>
    {
        foreach (var message in messages)
            await outbox.AddAsync(message, token);
    });

    private static Task SettleAsync(TestStore store, string key, Action<OutboxMessage> change) => store.DoAsync<IOutbox>(async (outbox, token) =>
        change((await outbox.DueAsync(9, Now, token)).Single(message => message.Key == key)));
}
