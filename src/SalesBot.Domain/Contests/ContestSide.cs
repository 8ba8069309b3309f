using SalesBot.Domain.People;

namespace SalesBot.Domain.Contests;

/// <summary>One side of a contest: a team or a person.</summary>
/// <param name="Team">The team; null where the side is a person.</param>
/// <param name="Person">The person; null where the side is a team.</param>
public sealed record ContestSide(TeamId? Team, PersonId? Person)
{
    /// <summary>A team as a side.</summary>
    public static ContestSide Of(TeamId team) => new(team, null);

    /// <summary>A person as a side.</summary>
    public static ContestSide Of(PersonId person) => new(null, person);

    /// <summary>The id of the team or the person.</summary>
    public Guid Id => Team?.Value ?? Person!.Value.Value;
}
