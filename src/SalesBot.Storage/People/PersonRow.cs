using System.Data.Common;
using System.Runtime.CompilerServices;
using SalesBot.Domain.People;
using SalesBot.Storage.Model;
using SalesBot.Storage.Sessions;

namespace SalesBot.Storage.People;

/// <summary>Reads people by hand, since every turn asks who writes.</summary>
internal static class PersonRow
{
    public const string ById =
        """
        SELECT Id, OrganisationId, TeamId, Name, Role, Language, JoinedOn, LeftOn, TimeZoneId FROM People WHERE Id = @0
        """;

    public static KnownQuery OfId { get; } = new(ById, KnownTables.People);

    public static Person Read(DbDataReader row)
    {
        var person = new Person(
            new(row.GuidAt(0)), new(row.GuidAt(1)), row.IsDBNull(2) ? null : new TeamId(row.GuidAt(2)), row.GetString(3),
            Enum.Parse<Role>(row.GetString(4)), Enum.Parse<Language>(row.GetString(5)), row.DayAt(6));
        SetLeftOn(person, row.IsDBNull(7) ? null : row.DayAt(7));
        SetTimeZoneId(person, row.TextAt(8));
        return person;
    }

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_LeftOn")]
    private static extern void SetLeftOn(Person person, DateOnly? day);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_TimeZoneId")]
    private static extern void SetTimeZoneId(Person person, string? zone);
}
