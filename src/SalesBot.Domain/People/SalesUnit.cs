using SalesBot.Domain.Targets;

namespace SalesBot.Domain.People;

/// <summary>A product line or a region: teams, or smaller units, whose targets are one target together.</summary>
public sealed class SalesUnit
{
    /// <summary>The most characters of a name.</summary>
    public const int LongestName = 40;

    /// <summary>Sets a unit up, without teams.</summary>
    /// <param name="id">Identifies the unit.</param>
    /// <param name="organisationId">The company.</param>
    /// <param name="kind"><see cref="GoalOwnerKind.ProductLine"/> or <see cref="GoalOwnerKind.Region"/>.</param>
    /// <param name="name">The name shown, 1 to <see cref="LongestName"/> characters.</param>
    public SalesUnit(Guid id, OrganisationId organisationId, GoalOwnerKind kind, string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(name.Length, LongestName);
        if (kind is not (GoalOwnerKind.ProductLine or GoalOwnerKind.Region))
            throw new ArgumentOutOfRangeException(nameof(kind), kind, "A unit is a product line or a region.");
        Id = id;
        OrganisationId = organisationId;
        Kind = kind;
        Name = name;
        Teams = [];
    }

    /// <summary>Identifies the unit.</summary>
    public Guid Id { get; private set; }

    /// <summary>The company.</summary>
    public OrganisationId OrganisationId { get; private set; }

    /// <summary>A product line or a region.</summary>
    public GoalOwnerKind Kind { get; private set; }

    /// <summary>The name shown.</summary>
    public string Name { get; private set; }

    /// <summary>The larger unit of which it is a part; null for one right below the company.</summary>
    public Guid? ParentId { get; private set; }

    /// <summary>The teams right below it.</summary>
    public IReadOnlyList<TeamId> Teams { get; private set; }

    /// <summary>Whose targets it can have.</summary>
    public GoalOwner Owner => new(Kind, Id);

    /// <summary>Puts a team right below it.</summary>
    public void Take(TeamId team) => Teams = [.. Teams.Where(other => other != team), team];

    /// <summary>Lets a team go.</summary>
    public void Release(TeamId team) => Teams = [.. Teams.Where(other => other != team)];

    /// <summary>Puts it below a larger unit, or right below the company.</summary>
    /// <param name="parent">The larger unit; null for the company.</param>
    public void GoBelow(SalesUnit? parent) => ParentId = parent?.Id;
}
