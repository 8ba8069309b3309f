using SalesBot.Application.Messaging;
using SalesBot.Storage.Activities;
using SalesBot.Storage.Delivery;

namespace SalesBot.Storage.Sessions;

/// <summary>
/// What the repositories of one scope share: the writer's connection while a unit of work runs, else one that only reads. A scope does
/// one thing at a time.
/// </summary>
internal sealed class StorageSession(IConnectionSource source) : ITurnState, IDisposable
{
    private StorageConnection? unit;
    private StorageConnection? reader;

    private readonly ReadObjects read = new();

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
        unit?.ForgetObjects();
        unit = null;
        read.Clear();
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
        read.HandOverChanged(unit);
        if (unit.IsContextUsed)
            await SaveAsync(unit.Context, cancellationToken);
        await Reports.FlushAsync(unit, cancellationToken);
        await Messages.FlushAsync(unit, cancellationToken);
    }

    /// <summary>
    /// The connection for a statement by hand about tables that only the context writes: it sees what was changed by way of the context, and
    /// nothing else is written for it, nor does the context take over what was read by hand.
    /// </summary>
    public async ValueTask<StorageConnection> ForStatementAsync(CancellationToken cancellationToken)
    {
        if (unit is { IsContextUsed: true })
            await SaveAsync(unit.Context, cancellationToken);
        return Connection;
    }

    /// <summary>As <see cref="FlushAsync"/>, but reports only.</summary>
    public Task FlushReportsAsync(CancellationToken cancellationToken) =>
        unit is null ? Task.CompletedTask : Reports.FlushAsync(unit, cancellationToken);

    /// <summary>As <see cref="FlushAsync"/>, but outgoing messages only.</summary>
    public Task FlushMessagesAsync(CancellationToken cancellationToken) =>
        unit is null ? Task.CompletedTask : Messages.FlushAsync(unit, cancellationToken);

    /// <summary>The object with a key that the unit of work has found or added before; null where it has not, or no unit runs.</summary>
    public T? Tracked<T, TKey>(TKey key, Guid id)
        where T : class =>
        read.Find<T>(id) ?? (unit is { IsContextUsed: true } ? unit.Context.Set<T>().Local.FindEntry(key)?.Entity : null);

    /// <summary>The object to work with of one read by hand, which is left as it is: a unit of work notices what changes in it.</summary>
    public T? Track<T>(Guid id, T? stored)
        where T : class =>
        stored is null || unit is null ? stored : read.Keep(id, stored);

    /// <summary>The connection for a query of its context, which sees what the unit of work has changed so far.</summary>
    public async ValueTask<StorageConnection> ForQueryAsync(CancellationToken cancellationToken)
    {
        if (unit is not null)
            read.HandOverAll(unit);
        await FlushAsync(cancellationToken);
        return Connection;
    }

    public void Forget()
    {
        if (unit is not null)
            throw new InvalidOperationException("A unit of work still runs.");
        Dispose();
    }

    public void Dispose()
    {
        if (reader is not null)
            source.Return(reader);
        reader = null;
    }

    private static async Task SaveAsync(SalesDbContext context, CancellationToken cancellationToken)
    {
        context.ChangeTracker.DetectChanges();
        if (context.ChangeTracker.HasChanges())
            await context.SaveChangesAsync(cancellationToken);
    }
}
