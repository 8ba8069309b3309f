using SalesBot.Domain.People;

namespace SalesBot.Domain.Honours;

/// <summary>What points are given or taken for; a closed set, stored by name.</summary>
public enum PointCause
{
    /// <summary>A badge.</summary>
    Badge,

    /// <summary>A personal record.</summary>
    Record,

    /// <summary>Praise received.</summary>
    Kudos,

    /// <summary>Something from the reward store.</summary>
    Reward,
}

/// <summary>
/// One line of the ledger of points, which is only ever added to: what is taken back is taken back by an opposite line. The balance is the sum
/// of a person's lines. Rewards never take it below zero; only what is taken back after it was spent can, and what is earned next makes up
/// for that first.
/// </summary>
/// <param name="Id">Identifies the line, a number that grows with time.</param>
/// <param name="Key">What it is for; each is written once.</param>
/// <param name="PersonId">Whose points.</param>
/// <param name="Cause">What for.</param>
/// <param name="Amount">How many; negative where they are taken.</param>
/// <param name="Text">The badge, the reward, who praised, or the metric of a record, as it was then.</param>
/// <param name="At">When.</param>
public sealed record PointLine(Guid Id, string Key, PersonId PersonId, PointCause Cause, int Amount, string Text, DateTimeOffset At)
{
    /// <summary>The opposite line.</summary>
    /// <param name="id">Identifies it.</param>
    /// <param name="at">When.</param>
    public PointLine Opposite(Guid id, DateTimeOffset at) => this with { Id = id, Key = BackKey(Key), Amount = -Amount, At = at };

    /// <summary>The key of the line that takes another back.</summary>
    public static string BackKey(string key) => $"{key}:back";
}

/// <summary>How many points a company gives for what.</summary>
public sealed class PointRules
{
    /// <summary>The most points for anything.</summary>
    public const int Most = 10_000;

    /// <summary>The usual numbers.</summary>
    /// <param name="organisationId">The company.</param>
    public PointRules(OrganisationId organisationId) => OrganisationId = organisationId;

    /// <summary>The company.</summary>
    public OrganisationId OrganisationId { get; private set; }

    /// <summary>For a badge that says no number of its own.</summary>
    public int Badge { get; private set; } = 20;

    /// <summary>For a personal record.</summary>
    public int Record { get; private set; } = 10;

    /// <summary>For praise received.</summary>
    public int Kudos { get; private set; } = 5;

    /// <summary>How many for a cause; 0 for rewards, which cost what they cost.</summary>
    public int Of(PointCause cause) => cause switch
    {
        PointCause.Badge => Badge,
        PointCause.Record => Record,
        PointCause.Kudos => Kudos,
        _ => 0,
    };

    /// <summary>Gives another number from now on; what was given stays.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 0 or above the most, or the cause has none.</exception>
    public void Give(PointCause cause, int points)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(points);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(points, Most);
        switch (cause)
        {
            case PointCause.Badge:
                Badge = points;
                break;
            case PointCause.Record:
                Record = points;
                break;
            case PointCause.Kudos:
                Kudos = points;
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(cause), cause, "A reward has a price of its own.");
        }
    }
}
