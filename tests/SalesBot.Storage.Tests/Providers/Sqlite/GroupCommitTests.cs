using Microsoft.Extensions.DependencyInjection;
using SalesBot.Application;
using SalesBot.Application.Messaging;
using SalesBot.Storage.Sessions;

namespace SalesBot.Storage.Tests.Providers.Sqlite;

public sealed class GroupCommitTests
{
    [Fact]
    public async Task Units_WhenManyRunAtOnce_AllCount()
    {
        await using var store = await TestStore.NewAsync();

        var taken = await Task.WhenAll(Enumerable.Range(0, 200).Select(i => Task.Run(() => TakeAsync(store, FormattableString.Invariant($"{i % 100}")))));

        Assert.Equal(100, taken.Count(first => first));
        Assert.Equal(100, await CountAsync(store));
    }

    [Fact]
    public async Task Units_WhenOthersWait_AreCommittedWithThem()
    {
        await using var store = await TestStore.NewAsync();
        var (first, last) = (new Halt(), new Halt());
        var a = TakeAsync(store, "a", first);
        await first.Reached;
        var b = TakeAsync(store, "b");
        var c = TakeAsync(store, "c", last);

        first.Continue();
        await last.Reached;

        // The last of the group is still at work, so nothing can be committed, and nobody be told so.
        Assert.Equal((0, false, false), (await CountAsync(store), a.IsCompleted, b.IsCompleted));
        last.Continue();
        await Task.WhenAll(a, b, c);
        Assert.Equal(3, await CountAsync(store));
    }

    [Fact]
    public async Task Units_WhenOneFails_LeaveItAlone()
    {
        await using var store = await TestStore.NewAsync();
        var first = new Halt();
        var a = TakeAsync(store, "a", first);
        await first.Reached;
        var b = store.DoAsync<IInbox>(async (inbox, token) =>
        {
            await inbox.AcceptAsync("b", Sample.Noon, token);
            throw new TimeoutException("b");
        });
        var c = TakeAsync(store, "c");

        first.Continue();

        Assert.Equal("b", (await Assert.ThrowsAsync<TimeoutException>(() => b)).Message);
        Assert.True(await a);
        Assert.True(await c);
        Assert.Equal(2, await CountAsync(store));
        Assert.True(await TakeAsync(store, "b"));
    }

    [Fact]
    public async Task Group_WhenItIsLarge_IsCommittedThoughOthersWait()
    {
        await using var store = await TestStore.NewAsync();
        var first = new Halt();
        var units = new List<Task<bool>> { TakeAsync(store, "0", first) };
        await first.Reached;
        var seen = new List<long>();
        for (var i = 1; i < 66; i++)
        {
            var key = FormattableString.Invariant($"{i}");
            units.Add(store.DoAsync(async (IInbox inbox, CancellationToken token) =>
            {
                seen.Add(await CountAsync(store));
                return await inbox.AcceptAsync(key, Sample.Noon, token);
            }));
        }

        first.Continue();
        await Task.WhenAll(units);

        Assert.Equal([.. Enumerable.Repeat(0L, 63), 64, 64], seen);
    }

    [Fact]
    public async Task Group_WhenItsTransactionIsLost_FailsAsAWhole()
    {
        await using var store = await TestStore.NewAsync();
        var first = new Halt();
        var a = TakeAsync(store, "a", first);
        await first.Reached;

        // What SQLite does by itself after some failures of the disk.
        var b = store.UnitAsync(async (scope, token) =>
        {
            await scope.GetRequiredService<StorageSession>().Writer.ExecuteAsync("ROLLBACK", token);
            return await scope.GetRequiredService<IInbox>().AcceptAsync("b", Sample.Noon, token) ? throw new TimeoutException() : true;
        });
        first.Continue();

        await Assert.ThrowsAsync<TimeoutException>(() => b);
        await Assert.ThrowsAsync<StoreUnavailableException>(() => a);
        Assert.True(await TakeAsync(store, "a"));
    }

    [Fact]
    public async Task Group_WhenTheCommitFails_FailsAsAWholeAndChangesNothing()
    {
        await using var store = await TestStore.NewAsync();
        var first = new Halt();
        var a = TakeAsync(store, "a", first);
        await first.Reached;
        var b = store.UnitAsync(async (scope, token) =>
        {
            var writer = scope.GetRequiredService<StorageSession>().Writer;
            await writer.ExecuteAsync("PRAGMA defer_foreign_keys = ON", token);
            return await writer.ExecuteAsync("INSERT INTO Accounts VALUES ('c', 't', 'a', x'00')", token);
        });
        first.Continue();

        await Assert.ThrowsAsync<StoreUnavailableException>(() => a);
        await Assert.ThrowsAsync<StoreUnavailableException>(() => b);
        Assert.Equal(0, await CountAsync(store));
        Assert.True(await TakeAsync(store, "a"));
    }

    [Fact]
    public async Task Unit_WhenItsTaskHasEnded_SurvivesACrash()
    {
        await using var store = await TestStore.NewAsync();
        await TakeAsync(store, "a");
        await TakeAsync(store, "b");

        await using var next = store.AfterCrash();
        await next.Of<IStorageMaintenance>().PrepareAsync(TestContext.Current.CancellationToken);

        Assert.Equal(2, await CountAsync(next));
        Assert.False(await TakeAsync(next, "b"));
    }

    [Fact]
    public async Task Unit_WhenItStopsWaitingForItsTurn_IsPassedOver()
    {
        await using var store = await TestStore.NewAsync();
        var first = new Halt();
        var a = TakeAsync(store, "a", first);
        await first.Reached;
        using var patience = new CancellationTokenSource();
        await using var scope = store.Services.CreateAsyncScope();
        var b = scope.ServiceProvider.GetRequiredService<IUnitOfWork>().ExecuteAsync(
            token => scope.ServiceProvider.GetRequiredService<IInbox>().AcceptAsync("b", Sample.Noon, token), patience.Token);
        var c = TakeAsync(store, "c");

        await patience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => b);
        first.Continue();

        Assert.True(await a);
        Assert.True(await c);
        Assert.True(await TakeAsync(store, "b"));
    }

    private static Task<bool> TakeAsync(TestStore store, string key, Halt? halt = null) =>
        store.DoAsync(async (IInbox inbox, CancellationToken token) =>
        {
            var first = await inbox.AcceptAsync(key, Sample.Noon, token);
            if (halt is not null)
                await halt.WaitAsync();
            return first;
        });

    private static Task<long> CountAsync(TestStore store) => store.AskAsync((StorageSession session, CancellationToken token) =>
        session.Connection.FirstAsync("SELECT COUNT(*) FROM Inbox", [], row => row.GetInt64(0), token));

    /// <summary>Stops a unit of work in its middle until it may continue.</summary>
    private sealed class Halt
    {
        private readonly TaskCompletionSource reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource passed = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Reached => reached.Task;

        public void Continue() => passed.SetResult();

        public Task WaitAsync()
        {
            reached.SetResult();
            return passed.Task;
        }
    }
}
