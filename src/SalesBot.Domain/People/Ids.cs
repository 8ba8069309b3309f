namespace SalesBot.Domain.People;

/// <summary>Identifies an organisation: one company that uses SalesBot.</summary>
public readonly record struct OrganisationId(Guid Value);

/// <summary>Identifies a person.</summary>
public readonly record struct PersonId(Guid Value);

/// <summary>Identifies a sales team.</summary>
public readonly record struct TeamId(Guid Value);
