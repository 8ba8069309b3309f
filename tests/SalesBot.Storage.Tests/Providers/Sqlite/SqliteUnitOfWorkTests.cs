using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using SalesBot.Application;
using SalesBot.Application.Activities;
using SalesBot.Application.Messaging;
using SalesBot.Domain.Activities;
using SalesBot.Storage.Sessions;

namespace SalesBot.Storage.Tests.Providers.Sqlite;

public sealed class SqliteUnitOfWorkTests
{
    [Fact]
    public async Task Unit_WithinAUnitOfTheSameScope_IsPartOfIt()
    {
        await using var store = await TestStore.NewAsync();

        await Assert.ThrowsAsync<TimeoutException>(() => store.UnitAsync<bool>(async (scope, token) =>
        {
            var inner = await scope.GetRequiredService<IUnitOfWork>().ExecuteAsync(
                within => scope.GetRequiredService<IInbox>().AcceptAsync("k", Sample.Noon, within), token);
            throw inner ? new TimeoutException() : new InvalidOperationException();
        }));

        Assert.True(await TakeAsync(store, "k"));
    }

    [Fact]
    public async Task Unit_WithinAUnitOfAnotherScope_IsRefusedInsteadOfWaitingForItself()
    {
        await using var store = await TestStore.NewAsync();

        await Assert.ThrowsAsync<InvalidOperationException>(() => store.UnitAsync((_, _) => TakeAsync(store, "k")));

        Assert.True(await TakeAsync(store, "k"));
    }

    [Fact]
    public async Task Unit_BesideAUnitOfTheSameScope_IsRefused()
    {
        await using var store = await TestStore.NewAsync();
        await using var scope = store.Services.CreateAsyncScope();
        var unit = scope.ServiceProvider.GetRequiredService<IUnitOfWork>();
        var passed = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        var first = unit.ExecuteAsync(_ => passed.Task, TestContext.Current.CancellationToken);

        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            unit.ExecuteAsync(_ => Task.FromResult(true), TestContext.Current.CancellationToken));

        passed.SetResult(true);
        Assert.True(await first);
    }

    [Fact]
    public async Task Unit_WhenAnotherProcessHoldsTheDatabase_IsRefusedWithAllThatWait()
    {
        await using var store = await TestStore.NewAsync(TimeSpan.FromSeconds(1));
        var begun = 0;
        await using (var other = new SqliteConnection($"Data Source={store.File};Pooling=False"))
        {
            await other.OpenAsync(TestContext.Current.CancellationToken);
            await using var held = other.BeginTransaction();

            var units = Enumerable.Range(0, 60).Select(_ => Task.Run(() => store.DoAsync<IInbox>((inbox, token) =>
            {
                Interlocked.Increment(ref begun);
                return inbox.AcceptAsync("k", Sample.Noon, token);
            }))).ToList();
            var causes = new HashSet<Exception?>();
            foreach (var unit in units)
            {
                var failure = await Assert.ThrowsAsync<StoreUnavailableException>(() => unit);
                Assert.Equal("The database is held by another process.", failure.Message);
                causes.Add(failure.InnerException);
            }

            // Had each of them tried by itself, the last would have waited for a minute.
            Assert.True(causes.Count < units.Count, "Units that waited were refused one by one.");
        }

        Assert.Equal(0, begun);
        Assert.True(await TakeAsync(store, "k"));
    }

    [Fact]
    public async Task Unit_WhenTheDiskIsFull_IsRefusedAndChangesNothing()
    {
        await using var store = await TestStore.NewAsync();
        await TakeAsync(store, "before");

        var failure = await Assert.ThrowsAsync<StoreUnavailableException>(() => store.UnitAsync(async (scope, token) =>
        {
            var writer = scope.GetRequiredService<StorageSession>().Writer;
            var pages = await writer.FirstAsync("PRAGMA page_count", [], row => row.GetInt64(0), token);
            await writer.FirstAsync(FormattableString.Invariant($"PRAGMA max_page_count = {pages}"), [], row => row.GetInt64(0), token);
            for (var i = 0; i < 1000; i++)
                await scope.GetRequiredService<IInbox>().AcceptAsync(FormattableString.Invariant($"{i:D1000}"), Sample.Noon, token);
            return true;
        }));

        Assert.Equal("The disk of the database is full.", failure.Message);
        Assert.False(await TakeAsync(store, "before"));
        Assert.Equal(1, await store.DoAsync((IInbox inbox, CancellationToken token) => inbox.ForgetBeforeAsync(Sample.Noon.AddTicks(1), token)));
    }

    [Fact]
    public async Task Unit_WhenTheDatabaseIsMissing_IsRefused()
    {
        await using var store = TestStore.At(TestStore.NewFolder());

        var failure = await Assert.ThrowsAsync<StoreUnavailableException>(() => TakeAsync(store, "k"));

        Assert.Equal("The database file cannot be opened.", failure.Message);
        await Assert.ThrowsAsync<StoreUnavailableException>(() =>
            store.AskAsync((IInbox inbox, CancellationToken token) => inbox.AnswerToAsync("k", token)));
    }

    [Fact]
    public async Task Unit_WhenAConstraintIsBroken_FailsAloneAndForgetsItsObjects()
    {
        await using var store = await TestStore.NewAsync();
        var person = Sample.NewPerson();
        await store.DoAsync<IReports>((reports, token) => reports.AddAsync(Sample.Report(person), token));

        await Assert.ThrowsAsync<SqliteException>(() => store.DoAsync<IReports>(async (reports, token) =>
        {
            await reports.AddAsync(new PlannedActivity(Guid.NewGuid(), person, Metrics.Visit, 1, Sample.Day, "s", Sample.Noon), token);
            await reports.AddAsync(Sample.Report(person), token);
        }));

        await store.DoAsync<IReports>((reports, token) => reports.AddAsync(Sample.Report(person, "other"), token));
        Assert.Equal(2, (await store.AskAsync((IReports reports, CancellationToken token) => reports.LatestByAsync(person, 9, token))).Count);
        Assert.Empty(await store.AskAsync((IReports reports, CancellationToken token) => reports.PlansAsync(person, Sample.Day, token)));
    }

    [Fact]
    public async Task Reading_OutsideOfAUnit_CannotWrite()
    {
        await using var store = await TestStore.NewAsync();

        var failure = await Assert.ThrowsAsync<SqliteException>(() => store.AskAsync((StorageSession session, CancellationToken token) =>
            session.Connection.ExecuteAsync("DELETE FROM Inbox", token)));

        Assert.Equal(8, failure.SqliteErrorCode);
    }

    [Fact]
    public async Task Reading_WhileAUnitIsAtWork_SeesWhatWasCommittedBefore()
    {
        await using var store = await TestStore.NewAsync();
        var report = Sample.Report(Sample.NewPerson());

        var outside = await store.UnitAsync(async (scope, token) =>
        {
            await scope.GetRequiredService<IReports>().AddAsync(report, token);
            await scope.GetRequiredService<StorageSession>().FlushAsync(token);
            return await store.AskAsync((IReports reports, CancellationToken outer) => reports.FindAsync(report.Id, outer));
        });

        Assert.Null(outside);
    }

    private static Task<bool> TakeAsync(TestStore store, string key) =>
        store.DoAsync((IInbox inbox, CancellationToken token) => inbox.AcceptAsync(key, Sample.Noon, token));
}
