using System.Data.Common;
using System.Runtime.CompilerServices;
using SalesBot.Domain.Coaching;
using SalesBot.Domain.People;
using SalesBot.Storage.Model;
using SalesBot.Storage.Sessions;

namespace SalesBot.Storage.People;

/// <summary>Reads teams by hand, since every turn asks for the writer's team.</summary>
internal static class TeamRow
{
    public const string ById =
        """
        SELECT Id, OrganisationId, Name, TimeZoneId, Language, ManagerId, Schedule, SilenceSteps, CelebrateFrom FROM Teams WHERE Id = @0
        """;

    public static KnownQuery OfId { get; } = new(ById, KnownTables.Teams);

    public static Team Read(DbDataReader row)
    {
        var team = new Team(
            new(row.GuidAt(0)), new(row.GuidAt(1)), row.GetString(2), row.GetString(3), Enum.Parse<Language>(row.GetString(4)),
            StorageJson.ReadSchedule(row.GetString(6)));
        SetManagerId(team, row.IsDBNull(5) ? null : new PersonId(row.GuidAt(5)));
        SetSilenceSteps(team, StorageJson.Read<SilenceSteps>(row.GetString(7)));
        SetCelebrateFrom(team, row.IsDBNull(8) ? null : row.GetInt64(8));
        return team;
    }

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_ManagerId")]
    private static extern void SetManagerId(Team team, PersonId? manager);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_CelebrateFrom")]
    private static extern void SetCelebrateFrom(Team team, long? amount);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_SilenceSteps")]
    private static extern void SetSilenceSteps(Team team, SilenceSteps steps);
}
