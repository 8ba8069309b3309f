using System.Data.Common;
using System.Runtime.CompilerServices;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Targets;
using SalesBot.Storage.Model;

namespace SalesBot.Storage.Targets;

/// <summary>Reads targets by hand, since every turn tells how far along they are.</summary>
internal static class TargetRow
{
    public const string Holding =
        """
        SELECT Id, PersonId, Metric, Amount, Period, "From", Until FROM Targets
        WHERE PersonId = @0 AND "From" <= @1 AND (Until IS NULL OR Until >= @1)
        """;

    public static Target Read(DbDataReader row)
    {
        var target = new Target(
            row.GuidAt(0), new(row.GuidAt(1)), new MetricCode(row.GetString(2)), row.GetInt64(3), Enum.Parse<PeriodKind>(row.GetString(4)),
            row.DayAt(5));
        SetUntil(target, row.IsDBNull(6) ? null : row.DayAt(6));
        return target;
    }

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Until")]
    private static extern void SetUntil(Target target, DateOnly? day);
}
