using System.Data.Common;
using Microsoft.EntityFrameworkCore.Metadata;

namespace SalesBot.Storage.Sessions;

/// <summary>
/// An open connection with the mapping's context bound to it for good, and statements that are prepared once: preparing costs more than
/// running for the small statements of a turn. Many connections never need the context, which is made when it is first asked for. Used by
/// one flow at a time.
/// </summary>
internal sealed class StorageConnection(DbConnection connection, Func<SalesDbContext> makeContext, KnownRows? known = null) : IDisposable
{
    private readonly Dictionary<string, DbCommand> prepared = new(StringComparer.Ordinal);

    private readonly Dictionary<Type, Func<object, object, bool>> looks = [];

    private SalesDbContext? context;

    public DbConnection Connection => connection;

    /// <summary>The context; from the first time it is asked for it may hold objects, until <see cref="ForgetObjects"/>.</summary>
    public SalesDbContext Context
    {
        get
        {
            IsContextUsed = true;
            return context ??= makeContext();
        }
    }

    /// <summary>What this connection has read and still knows; null where it keeps nothing.</summary>
    public KnownRows? Known => known;

    public bool IsContextUsed { get; private set; }

    public IModel Model => (context ??= makeContext()).Model;

    /// <summary>Whether two mapped objects have the very same values; false says nothing.</summary>
    public bool LooksTheSame(Type type, object one, object other)
    {
        if (!looks.TryGetValue(type, out var look))
            looks.Add(type, look = ObjectLook.Of(Model.FindEntityType(type)!));
        return look(one, other);
    }

    public void ForgetObjects()
    {
        if (IsContextUsed)
            context!.ChangeTracker.Clear();
        IsContextUsed = false;
    }

    /// <summary>Runs a statement with the values of its parameters <c>@0</c>, <c>@1</c> …</summary>
    /// <returns>How many rows it changed.</returns>
    public Task<int> ExecuteAsync(string sql, object?[] values, CancellationToken cancellationToken) =>
        Statement(sql, values).ExecuteNonQueryAsync(cancellationToken);

    public Task<int> ExecuteAsync(string sql, CancellationToken cancellationToken) => ExecuteAsync(sql, [], cancellationToken);

    /// <summary>The first row of a query; default where there is none.</summary>
    public async Task<T?> FirstAsync<T>(string sql, object?[] values, Func<DbDataReader, T> read, CancellationToken cancellationToken)
    {
        await using var reader = await Statement(sql, values).ExecuteReaderAsync(cancellationToken);
        return await reader.ReadAsync(cancellationToken) ? read(reader) : default;
    }

    /// <summary>Every row of a query.</summary>
    public async Task<List<T>> AllAsync<T>(string sql, object?[] values, Func<DbDataReader, T> read, CancellationToken cancellationToken)
    {
        var rows = new List<T>();
        await using var reader = await Statement(sql, values).ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
            rows.Add(read(reader));
        return rows;
    }

    /// <summary>Every row of a query, out of memory where that is known to be as it was.</summary>
    /// <typeparam name="TKey">What it is asked by; equal keys mean the same rows.</typeparam>
    /// <typeparam name="T">What a row becomes.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="key">What it is asked by.</param>
    /// <param name="values">The values of its parameters.</param>
    /// <param name="read">Reads a row.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async ValueTask<IReadOnlyList<T>> KnownAsync<TKey, T>(
        KnownQuery query, TKey key, Func<TKey, object?[]> values, Func<DbDataReader, T> read, CancellationToken cancellationToken)
        where TKey : notnull
    {
        if (known?.Find(query, key) is IReadOnlyList<T> rows)
            return rows;
        var found = await AllAsync(query.Sql, values(key), read, cancellationToken);
        known?.Keep(query, key, found);
        return found;
    }

    /// <summary>As <see cref="KnownAsync"/>, the first row alone; null where there is none.</summary>
    public async ValueTask<T?> FirstKnownAsync<TKey, T>(
        KnownQuery query, TKey key, Func<TKey, object?[]> values, Func<DbDataReader, T> read, CancellationToken cancellationToken)
        where TKey : notnull
        where T : class =>
        await KnownAsync(query, key, values, read, cancellationToken) is [var first, ..] ? first : null;

    public void Dispose()
    {
        foreach (var command in prepared.Values)
            command.Dispose();
        context?.Dispose();
        connection.Dispose();
    }

    private DbCommand Statement(string sql, object?[] values)
    {
        if (!prepared.TryGetValue(sql, out var command))
            prepared.Add(sql, command = Prepare(sql, values.Length));
        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        return command;
    }

    private DbCommand Prepare(string sql, int parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 0; i < parameters; i++)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = FormattableString.Invariant($"@{i}");
            command.Parameters.Add(parameter);
        }

        return command;
    }
}
