using SalesBot.Application.Calendars;
using SalesBot.Application.People;
using SalesBot.Domain.Contests;
using SalesBot.Domain.People;

namespace SalesBot.Application.Contests;

/// <summary>A side with those who count for it.</summary>
/// <param name="Side">The side.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Members">Who counts.</param>
/// <param name="Team">The team, or the team of the person; null where there is none.</param>
public sealed record SidePeople(ContestSide Side, string Name, IReadOnlyList<Person> Members, Team? Team)
{
    /// <summary>The ids of those who count.</summary>
    public IReadOnlyCollection<PersonId> Ids => [.. Members.Select(member => member.Id)];
}

/// <summary>Finds who counts for the sides of contests.</summary>
public sealed class ContestSides(IPeople people)
{
    /// <summary>The sides with those who are there on a day.</summary>
    public async Task<IReadOnlyList<SidePeople>> OfAsync(IEnumerable<ContestSide> sides, DateOnly day, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(sides);
        var found = new List<SidePeople>();
        foreach (var side in sides)
        {
            if (side.Team is { } id)
            {
                var team = await people.FindTeamAsync(id, cancellationToken);
                found.Add(new SidePeople(side, team?.Name ?? "?", await people.MembersAsync(id, day, cancellationToken), team));
                continue;
            }

            var person = await people.FindAsync(side.Person!.Value, cancellationToken);
            var home = person?.TeamId is { } own ? await people.FindTeamAsync(own, cancellationToken) : null;
            found.Add(new SidePeople(side, person?.Name ?? "?", person is null ? [] : [person], home));
        }

        return found;
    }

    /// <summary>The zone by whose clock a contest runs: that of its first side.</summary>
    public static TimeZoneInfo ZoneOf(IReadOnlyList<SidePeople> sides) =>
        sides.Select(side => side.Team?.Zone ?? (side.Members is [var first, ..] ? Zones.Find(first.TimeZoneId) : null)).FirstOrDefault(zone => zone is not null) ?? TimeZoneInfo.Utc;
}
