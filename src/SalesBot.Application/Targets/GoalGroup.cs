using SalesBot.Domain.People;
using SalesBot.Domain.Targets;

namespace SalesBot.Application.Targets;

/// <summary>Somebody who can have a goal, with those over whom it is divided.</summary>
/// <param name="Owner">Who.</param>
/// <param name="Name">The name shown.</param>
/// <param name="Parts">Those over whom a goal is divided, in a lasting order; none for a person.</param>
/// <param name="Person">The person, where it is one.</param>
public sealed record GoalGroup(GoalOwner Owner, string Name, IReadOnlyList<GoalGroup> Parts, Person? Person)
{
    /// <summary>Everybody in it.</summary>
    public IEnumerable<Person> People => Person is { } one ? [one] : Parts.SelectMany(part => part.People);
}
