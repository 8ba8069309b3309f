using System.Data.Common;
using SalesBot.Domain.Activities;
using SalesBot.Domain.People;

namespace SalesBot.Storage.Model;

/// <summary>
/// How values stand in columns; the mapping and the hand-written statements share it. Ids are 16 bytes in the order of their text, so that
/// ids that grow with time also grow in an index; instants are UTC ticks, days are day numbers: both compare as integers. Enumerations are
/// stored by name, since their numbers change when a member is put between two others.
/// </summary>
internal static class Columns
{
    public static byte[] Of(Guid id) => id.ToByteArray(bigEndian: true);

    public static byte[] Of(PersonId id) => Of(id.Value);

    public static object Of(TeamId? id) => id is { } value ? Of(value.Value) : DBNull.Value;

    public static object Of(PersonId? id) => id is { } value ? Of(value.Value) : DBNull.Value;

    public static object Of(ReportId? id) => id is { } value ? Of(value.Value) : DBNull.Value;

    public static long Of(DateTimeOffset instant) => instant.UtcTicks;

    public static object Of(DateTimeOffset? instant) => instant is { } value ? value.UtcTicks : DBNull.Value;

    public static int Of(DateOnly day) => day.DayNumber;

    public static object Of(DateOnly? day) => day is { } value ? value.DayNumber : DBNull.Value;

    public static string Of(MetricCode metric) => metric.Value;

    public static object Of(string? text) => text is null ? DBNull.Value : text;

    /// <summary>Several ids as one value: a JSON array in hexadecimal, so that one and a thousand are the same statement.</summary>
    public static string Ids(IEnumerable<Guid> ids) => $"[{string.Join(',', ids.Select(id => $"\"{id:N}\""))}]";

    public static Guid Guid(byte[] bytes) => new(bytes, bigEndian: true);

    public static DateTimeOffset Instant(long ticks) => new(ticks, TimeSpan.Zero);

    public static DateOnly Day(int number) => DateOnly.FromDayNumber(number);

    public static Guid GuidAt(this DbDataReader reader, int column) => Guid(reader.GetFieldValue<byte[]>(column));

    public static DateTimeOffset InstantAt(this DbDataReader reader, int column) => Instant(reader.GetInt64(column));

    public static DateOnly DayAt(this DbDataReader reader, int column) => Day(reader.GetInt32(column));

    public static string? TextAt(this DbDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);
}
