using SalesBot.Domain.Targets;

namespace SalesBot.Domain.People;

/// <summary>A change of what belongs to what, by name.</summary>
/// <param name="Kind">What kind of unit is made; null where an existing one is meant.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Parts">The teams and units that are to be right below it.</param>
/// <param name="IsRemoval">Whether the unit is to be removed; its parts then belong to what it belonged to.</param>
public sealed record StructureChange(GoalOwnerKind? Kind, string Unit, IReadOnlyList<string> Parts, bool IsRemoval);
