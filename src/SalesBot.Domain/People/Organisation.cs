namespace SalesBot.Domain.People;

/// <summary>A company that uses SalesBot.</summary>
public sealed class Organisation
{
    /// <summary>Sets a company up.</summary>
    /// <param name="id">Identifies the company.</param>
    /// <param name="name">The name shown to people.</param>
    /// <param name="tenantId">The chat platform's id of the company; null until the first message settles it.</param>
    public Organisation(OrganisationId id, string name, string? tenantId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Id = id;
        Name = name;
        TenantId = tenantId;
    }

    /// <summary>Identifies the company.</summary>
    public OrganisationId Id { get; private set; }

    /// <summary>The name shown to people.</summary>
    public string Name { get; private set; }

    /// <summary>The chat platform's id of the company; null until known.</summary>
    public string? TenantId { get; private set; }
}
