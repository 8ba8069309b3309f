using System.Runtime.ExceptionServices;
using SalesBot.Application;
using SalesBot.Storage.Sessions;

namespace SalesBot.Storage.Providers.Sqlite;

/// <summary>Runs the work of one scope on the writer; work within work is part of it.</summary>
internal sealed class SqliteUnitOfWork(StorageSession session, SqliteWriter writer) : IUnitOfWork
{
    public async Task<T> ExecuteAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        if (IsWithin())
            return await work(cancellationToken);
        var connection = await writer.BeginAsync(cancellationToken);
        T? result = default;
        Exception? failure = null;
        try
        {
            session.Enter(connection);
            writer.AtWork = session;
            result = await work(cancellationToken);
            await session.FlushAsync(cancellationToken);
            session.Leave();
            await writer.KeepAsync();
        }
        catch (Exception caught)
        {
            failure = caught;
            session.Leave();
            await writer.UndoAsync(caught);
        }

        var committed = await writer.EndAsync();
        if (failure is not null)
            ExceptionDispatchInfo.Throw(SqliteErrors.Unavailable(failure) ?? failure);

        // From here on the caller cannot stop waiting: it would not know whether its changes stay.
        await committed;
        return result!;
    }

    private bool IsWithin()
    {
        if (writer.AtWork == session)
            return true;
        if (session.InUnit)
            throw new InvalidOperationException("Two units of work at the same time need two scopes.");
        if (writer.AtWork is not null)
            throw new InvalidOperationException("A unit of work within that of another scope would wait for itself.");
        return false;
    }
}
