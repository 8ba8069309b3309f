using System.Data.Common;
using System.Runtime.CompilerServices;
using SalesBot.Domain.Calendars;
using SalesBot.Storage.Model;
using SalesBot.Storage.Sessions;

namespace SalesBot.Storage.Calendars;

/// <summary>
/// Reads calendars by hand, since every turn that tells how far along one is asks for them.
/// </summary>
internal static class CalendarRows
{
    public const string Settings =
        """
        SELECT OwnerId, Country, Week, FirstDayOfWeek, FirstFiscalMonth, ToldOfYear, WeekFrom, WeekBefore FROM CalendarSettings
        WHERE OwnerId IN (SELECT unhex(value) FROM json_each(@0))
        """;

    public const string Changes =
        """
        SELECT Id, OwnerId, GroupId, First, Last, Kind, Name, EnteredBy, EnteredAt, WithdrawnAt FROM CalendarChanges
        WHERE OwnerId IN (SELECT unhex(value) FROM json_each(@0)) AND Last >= @1 AND First <= @2 AND WithdrawnAt IS NULL
        ORDER BY EnteredAt, Id
        """;

    public const string Leave =
        """
        SELECT Id, PersonId, GroupId, First, Last, Part, IsCancellation, EnteredBy, EnteredAt, WithdrawnAt FROM Leave
        WHERE PersonId IN (SELECT unhex(value) FROM json_each(@0)) AND Last >= @1 AND First <= @2 AND WithdrawnAt IS NULL
        ORDER BY EnteredAt, Id
        """;

    public static KnownQuery SettingsOf { get; } = new(Settings, KnownTables.CalendarSettings);

    public static KnownQuery ChangesOf { get; } = new(Changes, KnownTables.CalendarChanges);

    public static KnownQuery LeaveOf { get; } = new(Leave, KnownTables.Leave);

    /// <summary>The values of a statement about some owners' days.</summary>
    public static object?[] Values((string Owners, DateRange Days) of) => [of.Owners, Columns.Of(of.Days.Start), Columns.Of(of.Days.End)];

    public static CalendarSettings ReadSettings(DbDataReader row)
    {
        var settings = new CalendarSettings(row.GuidAt(0));
        SetCountry(settings, row.TextAt(1));
        SetWeek(settings, row.TextAt(2));
        SetFirstDayOfWeek(settings, row.TextAt(3) is { } day ? Enum.Parse<DayOfWeek>(day) : null);
        SetFirstFiscalMonth(settings, row.IsDBNull(4) ? null : row.GetInt32(4));
        SetToldOfYear(settings, row.IsDBNull(5) ? null : row.GetInt32(5));
        SetWeekFrom(settings, row.IsDBNull(6) ? null : row.DayAt(6));
        SetWeekBefore(settings, row.TextAt(7));
        return settings;
    }

    public static CalendarChange ReadChange(DbDataReader row) => new(
        row.GuidAt(0), row.GuidAt(1), row.GuidAt(2), row.DayAt(3), row.DayAt(4), Enum.Parse<NamedDayKind>(row.GetString(5)), row.GetString(6),
        row.IsDBNull(7) ? null : new(row.GuidAt(7)), row.InstantAt(8));

    public static LeaveEntry ReadLeave(DbDataReader row) => new(
        row.GuidAt(0), new(row.GuidAt(1)), row.GuidAt(2), row.DayAt(3), row.DayAt(4), Enum.Parse<DayPart>(row.GetString(5)), row.GetBoolean(6),
        new(row.GuidAt(7)), row.InstantAt(8));

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Country")]
    private static extern void SetCountry(CalendarSettings settings, string? country);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Week")]
    private static extern void SetWeek(CalendarSettings settings, string? week);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_FirstDayOfWeek")]
    private static extern void SetFirstDayOfWeek(CalendarSettings settings, DayOfWeek? day);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_FirstFiscalMonth")]
    private static extern void SetFirstFiscalMonth(CalendarSettings settings, int? month);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_ToldOfYear")]
    private static extern void SetToldOfYear(CalendarSettings settings, int? year);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_WeekFrom")]
    private static extern void SetWeekFrom(CalendarSettings settings, DateOnly? day);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_WeekBefore")]
    private static extern void SetWeekBefore(CalendarSettings settings, string? week);
}
