namespace SalesBot.Storage.Sessions;

/// <summary>A query whose rows may be kept in memory for as long as none of its tables changes; the rows are shared, so whoever gets them does not change them.</summary>
/// <param name="sql">The statement.</param>
/// <param name="tables">Every table that it reads.</param>
internal sealed class KnownQuery(string sql, KnownTables tables)
{
    public string Sql { get; } = sql;

    public KnownTables Tables { get; } = tables;
}
