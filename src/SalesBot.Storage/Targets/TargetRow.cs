using System.Data.Common;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Targets;
using SalesBot.Storage.Model;
using SalesBot.Storage.Sessions;

namespace SalesBot.Storage.Targets;

/// <summary>Reads targets by hand, since every turn tells how far along they are.</summary>
internal static class TargetRow
{
    public const string Holding =
        """
        SELECT Id, PersonId, Metric, Amount, Period, "From", Until, Start, "End", Carried, IsPrivate, Category FROM Targets
        WHERE PersonId = @0 AND "From" <= @1 AND (Until IS NULL OR Until >= @1)
        """;

    public static KnownQuery HoldingOn { get; } = new(Holding, KnownTables.Targets);

    public static Target Read(DbDataReader row)
    {
        var target = new Target(
            row.GuidAt(0), new(row.GuidAt(1)), new MetricCode(row.GetString(2)), row.GetInt64(3), Enum.Parse<PeriodKind>(row.GetString(4)),
            row.DayAt(5))
        {
            IsPrivate = row.GetBoolean(10),
            Category = row.IsDBNull(11) ? null : Enum.Parse<MetricKind>(row.GetString(11)),
        };
        if (!row.IsDBNull(7))
            target.For(new(row.DayAt(7), row.DayAt(8)), row.IsDBNull(9) ? null : row.GetInt64(9));
        target.HoldUntil(row.IsDBNull(6) ? null : row.DayAt(6));
        return target;
    }
}
