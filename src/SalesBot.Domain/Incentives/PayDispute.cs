using SalesBot.Domain.People;

namespace SalesBot.Domain.Incentives;

/// <summary>An objection to an amount of money; open until whoever leads has settled it.</summary>
public sealed class PayDispute
{
    /// <summary>The most characters of what is said in a dispute.</summary>
    public const int LongestText = 1_000;

    /// <summary>Raises an objection.</summary>
    /// <param name="id">Identifies it.</param>
    /// <param name="organisationId">The company.</param>
    /// <param name="personId">Who objects.</param>
    /// <param name="number">The number by which people call it, from 1 on in each company.</param>
    /// <param name="month">The first day of the month that it is about.</param>
    /// <param name="about">What it is about, as it was shown.</param>
    /// <param name="openedAt">When.</param>
    public PayDispute(Guid id, OrganisationId organisationId, PersonId personId, int number, DateOnly month, string about, DateTimeOffset openedAt)
    {
        Id = id;
        OrganisationId = organisationId;
        PersonId = personId;
        Number = number;
        Month = month;
        About = about;
        OpenedAt = openedAt;
    }

    /// <summary>Identifies it.</summary>
    public Guid Id { get; private set; }

    /// <summary>The company.</summary>
    public OrganisationId OrganisationId { get; private set; }

    /// <summary>Who objects.</summary>
    public PersonId PersonId { get; private set; }

    /// <summary>The number by which people call it.</summary>
    public int Number { get; private set; }

    /// <summary>The first day of the month that it is about.</summary>
    public DateOnly Month { get; private set; }

    /// <summary>What it is about, as it was shown.</summary>
    public string About { get; private set; }

    /// <summary>When it was raised.</summary>
    public DateTimeOffset OpenedAt { get; private set; }

    /// <summary>When it was settled; null while it is open.</summary>
    public DateTimeOffset? SettledAt { get; private set; }

    /// <summary>Who settled it; null while it is open.</summary>
    public PersonId? SettledBy { get; private set; }

    /// <summary>Settles it, once.</summary>
    /// <returns>False where it was settled before; nothing is changed then.</returns>
    public bool Settle(PersonId by, DateTimeOffset at)
    {
        if (SettledAt is not null)
            return false;
        (SettledBy, SettledAt) = (by, at);
        return true;
    }
}

/// <summary>Something said in a dispute; only ever added.</summary>
/// <param name="Id">Identifies it, a number that grows with time.</param>
/// <param name="DisputeId">The dispute.</param>
/// <param name="By">Who said it.</param>
/// <param name="Text">What was said; how it was settled where <paramref name="Settles"/>.</param>
/// <param name="At">When.</param>
/// <param name="Settles">Whether this settled it.</param>
public sealed record DisputeNote(Guid Id, Guid DisputeId, PersonId By, string Text, DateTimeOffset At, bool Settles);
