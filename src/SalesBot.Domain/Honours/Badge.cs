using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Domain.Honours;

/// <summary>What a badge is given for; a closed set, stored by name.</summary>
public enum BadgeRule
{
    /// <summary>An amount of a metric within one period.</summary>
    Amount,

    /// <summary>So many working days in a row with a report.</summary>
    ReportStreak,

    /// <summary>So many working days in a row with every target of the day reached.</summary>
    TargetStreak,
}

/// <summary>A badge as a manager has defined it. Its definition never changes: another one of the same name takes its place from a day on.</summary>
public sealed class Badge
{
    /// <summary>The most characters of a name.</summary>
    public const int LongestName = 30;

    /// <summary>The most points that a badge can bring.</summary>
    public const int MostPoints = 10_000;

    /// <summary>The most days of a streak that a badge can ask for.</summary>
    public const int LongestStreak = 250;

    /// <summary>Defines a badge.</summary>
    /// <param name="id">Identifies it.</param>
    /// <param name="organisationId">The company.</param>
    /// <param name="name">Its name, 1 to 30 characters.</param>
    /// <param name="rule">What it is given for.</param>
    /// <param name="amount">How much, above 0: a count, money in minor units, or working days of a streak.</param>
    /// <param name="from">The first local day that counts; the period in which it lies counts as a whole.</param>
    /// <param name="definedAt">When.</param>
    /// <exception cref="ArgumentException">The name is empty or too long, or the amount is not above 0.</exception>
    public Badge(Guid id, OrganisationId organisationId, string name, BadgeRule rule, long amount, DateOnly from, DateTimeOffset definedAt)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(name.Length, LongestName, nameof(name));
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(amount);
        Id = id;
        OrganisationId = organisationId;
        Name = name;
        Rule = rule;
        Amount = amount;
        From = from;
        DefinedAt = definedAt;
    }

    /// <summary>Identifies the badge.</summary>
    public Guid Id { get; private set; }

    /// <summary>The company.</summary>
    public OrganisationId OrganisationId { get; private set; }

    /// <summary>Its name, as written.</summary>
    public string Name { get; private set; }

    /// <summary>What it is given for.</summary>
    public BadgeRule Rule { get; private set; }

    /// <summary>How much: a count, money in minor units, or working days of a streak.</summary>
    public long Amount { get; private set; }

    /// <summary>The first local day that counts.</summary>
    public DateOnly From { get; private set; }

    /// <summary>When it was defined.</summary>
    public DateTimeOffset DefinedAt { get; private set; }

    /// <summary>Which metric; null for a streak.</summary>
    public MetricCode? Metric { get; init; }

    /// <summary>Within which kind of period; days for a streak.</summary>
    public PeriodKind Period { get; init; }

    /// <summary>How many points it brings; null for the company's usual number.</summary>
    public int? Points { get; init; }

    /// <summary>When it was taken out of use; null while it is given. What was earned stays.</summary>
    public DateTimeOffset? RemovedAt { get; private set; }

    /// <summary>Whether somebody who says a name means this badge.</summary>
    public bool IsCalled(string name) => Name.Equals(name?.Trim(), StringComparison.OrdinalIgnoreCase);

    /// <summary>Takes it out of use.</summary>
    public void Remove(DateTimeOffset now) => RemovedAt ??= now;
}
