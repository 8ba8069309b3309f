using Microsoft.Data.Sqlite;
using SalesBot.Application;
using SalesBot.Storage.Sessions;

namespace SalesBot.Storage.Providers.Sqlite;

/// <summary>
/// The one connection that writes. Units of work pass through it one at a time, each within a savepoint of its own; those that came while
/// others were at work share one transaction, because committing costs a wait for the disk and little else does.
/// </summary>
internal sealed class SqliteWriter(SqliteStore store) : IDisposable, IAsyncDisposable
{
    /// <summary>The most units that share a commit, so that under load the first of them does not wait for ever.</summary>
    private const int MostUnits = 64;

    private readonly WriterQueue queue = new();
    private readonly AsyncLocal<StorageSession?> atWork = new();
    private StorageConnection? connection;
    private CommitGroup? group;

    /// <summary>The scope whose unit of work the caller is part of; null outside of units.</summary>
    public StorageSession? AtWork
    {
        get => atWork.Value is { InUnit: true } session ? session : null;
        set => atWork.Value = value;
    }

    /// <summary>Waits for the writer and begins a unit of work; <see cref="EndAsync"/> must follow.</summary>
    /// <exception cref="StoreUnavailableException">The store cannot be written now.</exception>
    public async Task<StorageConnection> BeginAsync(CancellationToken cancellationToken)
    {
        await queue.EnterAsync(cancellationToken);
        try
        {
            connection ??= store.OpenWriter();
            if (group is null)
                await BeginGroupAsync(connection);
            group ??= new();
            await connection.ExecuteAsync("SAVEPOINT unit", CancellationToken.None);
            return connection;
        }
        catch (Exception failure)
        {
            Abandon(failure);
            if (SqliteErrors.Unavailable(failure) is { } unavailable)
            {
                queue.Refuse(() => SqliteErrors.Unavailable(failure)!);
                queue.Leave();
                throw unavailable;
            }

            queue.Leave();
            throw;
        }
    }

    /// <summary>Makes the unit of work a part of the group.</summary>
    public async Task KeepAsync()
    {
        await connection!.ExecuteAsync("RELEASE unit", CancellationToken.None);
        group!.Units++;
    }

    /// <summary>Takes the unit of work back; the units before it stay, unless SQLite has given up the whole transaction by itself.</summary>
    public async Task UndoAsync(Exception failure)
    {
        try
        {
            connection?.Known?.Clear();
            if (InTransaction)
            {
                await connection!.ExecuteAsync("ROLLBACK TO unit", CancellationToken.None);
                await connection.ExecuteAsync("RELEASE unit", CancellationToken.None);
                return;
            }
        }
        catch (SqliteException second)
        {
            failure = second;
        }

        Abandon(failure);
    }

    /// <summary>Gives the writer on, or commits where nobody waits for it.</summary>
    /// <returns>Ends when the group is committed; fails where it could not be.</returns>
    public async Task<Task> EndAsync()
    {
        var current = group;
        if (current is null)
        {
            queue.Leave();
            return Task.CompletedTask;
        }

        if (current.Units >= MostUnits || !queue.TryHandOver())
        {
            await CommitAsync();
            queue.Leave();
        }

        return current.Committed;
    }

    /// <summary>Runs a statement that cannot be part of a transaction.</summary>
    public async Task ExecuteAloneAsync(string sql, CancellationToken cancellationToken)
    {
        await queue.EnterAsync(cancellationToken);
        try
        {
            await CommitAsync();
            connection ??= store.OpenWriter();
            await connection.ExecuteAsync(sql, CancellationToken.None);
        }
        catch (SqliteException failure) when (SqliteErrors.Unavailable(failure) is { } unavailable)
        {
            throw unavailable;
        }
        finally
        {
            queue.Leave();
        }
    }

    /// <summary>Closes the connection; what nobody was told to be committed is rolled back.</summary>
    public void Dispose() => Close();

    /// <summary>Closes the connection once whoever is writing has finished, such as a checkpoint at the program's end.</summary>
    public async ValueTask DisposeAsync()
    {
        await queue.EnterAsync(CancellationToken.None);
        Close();
        queue.Leave();
    }

    // Nothing of what is known may have been changed by another process since; from here to the end of the transaction none can.
    private static async Task BeginGroupAsync(StorageConnection connection)
    {
        await connection.ExecuteAsync("BEGIN IMMEDIATE", CancellationToken.None);
        connection.Known!.Observe(await connection.FirstAsync(SqliteChanges.Version, [], row => row.GetInt64(0), CancellationToken.None));
    }

    private bool InTransaction => SQLitePCL.raw.sqlite3_get_autocommit(((SqliteConnection)connection!.Connection).Handle) == 0;

    private async Task CommitAsync()
    {
        if (group is null)
            return;
        try
        {
            await connection!.ExecuteAsync("COMMIT", CancellationToken.None);
            group.Complete();
            group = null;
        }
        catch (SqliteException failure)
        {
            Abandon(failure);
        }
    }

    // A connection that has failed is not used again: closing it rolls back whatever is open.
    private void Abandon(Exception failure)
    {
        var lost = group;
        group = null;
        Close();
        lost?.Fail(SqliteErrors.Unavailable(failure) ?? new("The database did not take the changes.", failure));
    }

    private void Close()
    {
        connection?.Dispose();
        connection = null;
    }

    /// <summary>Units of work that are committed together.</summary>
    private sealed class CommitGroup
    {
        private readonly TaskCompletionSource committed = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public int Units { get; set; }

        public Task Committed => committed.Task;

        public void Complete() => committed.SetResult();

        public void Fail(StoreUnavailableException failure)
        {
            committed.SetException(failure);

            // Nobody may be waiting, where every unit of the group has failed by itself.
            _ = committed.Task.Exception;
        }
    }
}
