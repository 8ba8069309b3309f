using System.Data.Common;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Targets;
using SalesBot.Storage.Model;
using SalesBot.Storage.Sessions;

namespace SalesBot.Storage.Targets;

/// <summary>Reads goals by hand, since every turn that tells how far along one is asks which of them have a condition.</summary>
internal static class GoalRow
{
    /// <summary>The goals of some people that stand and have a condition, by id; few have one, and an index holds those alone.</summary>
    public const string WithCondition =
        """
        SELECT Id, OrganisationId, ParentId, OwnerKind, OwnerId, Metric, Period, Start, "End", Amount, AverageOf, AverageAtLeast, IsPinned, Revision
        FROM Goals
        WHERE OwnerId IN (SELECT unhex(value) FROM json_each(@0)) AND AverageAtLeast IS NOT NULL AND OwnerKind = 'Person' AND Amount > 0
            AND Start <= @2 AND ("End" IS NULL OR "End" >= @1)
        ORDER BY Id
        """;

    public static KnownQuery WithConditionOf { get; } = new(WithCondition, KnownTables.Goals);

    public static Goal Read(DbDataReader row)
    {
        var goal = new Goal(
            row.GuidAt(0), new(row.GuidAt(1)), row.IsDBNull(2) ? null : row.GuidAt(2),
            new GoalOwner(Enum.Parse<GoalOwnerKind>(row.GetString(3)), row.GuidAt(4)), new MetricCode(row.GetString(5)),
            Enum.Parse<PeriodKind>(row.GetString(6)), row.DayAt(7), row.IsDBNull(8) ? null : row.DayAt(8));
        var condition = row.TextAt(10) is { } of && !row.IsDBNull(11) ? new GoalCondition(new MetricCode(of), row.GetInt64(11)) : (GoalCondition?)null;
        goal.Restore(row.GetInt64(9), condition, row.GetBoolean(12), row.GetInt32(13));
        return goal;
    }
}
