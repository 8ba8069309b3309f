using System.Collections.Immutable;
using System.Numerics;
using System.Text;

namespace SalesBot.Storage.Sessions;

/// <summary>
/// Rows that the writing connection has read and that hold until one of their tables changes: who writes, in which team, by which calendar and
/// with which targets is asked by every turn and changes once in thousands of them. Nobody has to remember to say that something changed: the
/// database tells of each row that this connection writes, in whatever way, and of anything that another process has written. Used by one flow
/// at a time.
/// </summary>
internal sealed class KnownRows
{
    // Some rows of everybody in a large company; beyond that it is begun anew.
    private const int Most = 50_000;

    private static readonly ImmutableArray<(KnownTables Table, ImmutableArray<byte> Name)> Names =
    [
        .. Enum.GetValues<KnownTables>().Where(table => table != KnownTables.None)
            .Select(table => (table, ImmutableArray.Create(Encoding.ASCII.GetBytes(table.ToString())))),
    ];

    private readonly Dictionary<(KnownQuery Query, object Key), Rows> kept = [];
    private readonly long[] changes = new long[BitOperations.Log2((uint)Names[^1].Table) + 1];
    private long clock;
    private long version;

    /// <summary>What a query found, if nothing has changed since.</summary>
    public object? Find(KnownQuery query, object key) =>
        kept.TryGetValue((query, key), out var rows) && rows.At >= LastChange(query.Tables) ? rows.Found : null;

    /// <summary>Keeps what a query has just found.</summary>
    public void Keep(KnownQuery query, object key, object found)
    {
        if (kept.Count >= Most)
            kept.Clear();
        kept[(query, key)] = new(found, clock);
    }

    /// <summary>A row of a table was written.</summary>
    public void Changed(ReadOnlySpan<byte> table)
    {
        foreach (var (known, name) in Names)
        {
            if (table.SequenceEqual(name.AsSpan()))
            {
                changes[BitOperations.Log2((uint)known)] = ++clock;
                return;
            }
        }
    }

    /// <summary>Takes the number by which the database tells that another connection has written; forgets everything where it has.</summary>
    public void Observe(long dataVersion)
    {
        if (dataVersion != version)
            kept.Clear();
        version = dataVersion;
    }

    /// <summary>Forgets everything: what was written is taken back.</summary>
    public void Clear() => kept.Clear();

    private long LastChange(KnownTables tables)
    {
        var last = 0L;
        for (var rest = (uint)tables; rest != 0; rest &= rest - 1)
            last = Math.Max(last, changes[BitOperations.TrailingZeroCount(rest)]);
        return last;
    }

    private readonly record struct Rows(object Found, long At);
}
