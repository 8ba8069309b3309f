using System.Data.Common;

namespace SalesBot.Storage.Sessions;

/// <summary>A query whose rows may be kept in memory for as long as none of its tables changes.</summary>
/// <typeparam name="TKey">What it is asked by; equal keys mean the same rows.</typeparam>
/// <typeparam name="T">What a row becomes; it is shared, so whoever gets it does not change it.</typeparam>
/// <param name="sql">The statement.</param>
/// <param name="tables">Every table that it reads.</param>
/// <param name="values">The values of its parameters.</param>
/// <param name="read">Reads a row.</param>
internal sealed class KnownQuery<TKey, T>(string sql, KnownTables tables, Func<TKey, object?[]> values, Func<DbDataReader, T> read)
    where TKey : notnull
{
    public string Sql => sql;

    public KnownTables Tables => tables;

    public Func<TKey, object?[]> Values => values;

    public Func<DbDataReader, T> Read => read;
}
