using SalesBot.Storage.Activities;
using SalesBot.Storage.Delivery;

namespace SalesBot.Storage.Sessions;

/// <summary>
/// What the repositories of one scope share: the writer's connection while a unit of work runs, else one that only reads. A scope does
/// one thing at a time.
/// </summary>
internal sealed class StorageSession(IConnectionSource source) : IDisposable
{
    private StorageConnection? unit;
    private StorageConnection? reader;

    /// <summary>The reports that the unit of work has added or found.</summary>
    public KeptReports Reports { get; } = new();

    /// <summary>The messages that the unit of work has added or found.</summary>
    public KeptMessages Messages { get; } = new();

    /// <summary>Whether a unit of work runs in this scope.</summary>
    public bool InUnit => unit is not null;

    public StorageConnection Connection => unit ?? (reader ??= source.RentReader());

    /// <summary>The connection that may write.</summary>
    /// <exception cref="InvalidOperationException">No unit of work runs.</exception>
    public StorageConnection Writer => unit ?? throw new InvalidOperationException("Changes are made within a unit of work.");

    public void Enter(StorageConnection writer) => unit = writer;

    /// <summary>Forgets the unit of work; objects found in it are on their own from here.</summary>
    public void Leave()
    {
        unit?.Context.ChangeTracker.Clear();
        unit = null;
        Reports.Clear();
        Messages.Clear();
    }

    /// <summary>
    /// Writes what the unit of work has changed and not written yet, so that the statements that follow see it; nothing outside of a unit.
    /// </summary>
    public async Task FlushAsync(CancellationToken cancellationToken)
    {
        if (unit is null)
            return;
        if (unit.Context.ChangeTracker.HasChanges())
            await unit.Context.SaveChangesAsync(cancellationToken);
        await Reports.FlushAsync(unit, cancellationToken);
        await Messages.FlushAsync(unit, cancellationToken);
    }

    /// <summary>The connection for a query, which sees what the unit of work has changed so far.</summary>
    public async ValueTask<StorageConnection> ForQueryAsync(CancellationToken cancellationToken)
    {
        await FlushAsync(cancellationToken);
        return Connection;
    }

    public void Dispose()
    {
        if (reader is not null)
            source.Return(reader);
        reader = null;
    }
}
