namespace SalesBot.Domain.People;

/// <summary>Identifies an organisation: one company that uses SalesBot.</summary>
/// <param name="Value">A number that grows with time.</param>
public readonly record struct OrganisationId(Guid Value);

/// <summary>Identifies a person.</summary>
/// <param name="Value">A number that grows with time.</param>
public readonly record struct PersonId(Guid Value);

/// <summary>Identifies a sales team.</summary>
/// <param name="Value">A number that grows with time.</param>
public readonly record struct TeamId(Guid Value);
