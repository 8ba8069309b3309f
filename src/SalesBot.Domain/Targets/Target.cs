using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Domain.Targets;

/// <summary>A quantity of a metric that a person should reach in every period of a kind; to the person it is a task.</summary>
public sealed class Target
{
    /// <summary>Sets a target.</summary>
    /// <param name="id">Identifies the target.</param>
    /// <param name="personId">Whose it is.</param>
    /// <param name="metric">What is counted.</param>
    /// <param name="amount">How much a period, above 0: a count, or money in minor units.</param>
    /// <param name="period">How long a period is.</param>
    /// <param name="from">The first day on which it holds.</param>
    public Target(Guid id, PersonId personId, MetricCode metric, long amount, PeriodKind period, DateOnly from)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(amount);
        Id = id;
        PersonId = personId;
        Metric = metric;
        Amount = amount;
        Period = period;
        From = from;
    }

    /// <summary>Identifies the target.</summary>
    public Guid Id { get; private set; }

    /// <summary>Whose it is.</summary>
    public PersonId PersonId { get; private set; }

    /// <summary>What is counted.</summary>
    public MetricCode Metric { get; private set; }

    /// <summary>How much a period: a count, or money in minor units.</summary>
    public long Amount { get; private set; }

    /// <summary>How long a period is.</summary>
    public PeriodKind Period { get; private set; }

    /// <summary>The first day on which it holds.</summary>
    public DateOnly From { get; private set; }

    /// <summary>The last day on which it holds; null while it is open.</summary>
    public DateOnly? Until { get; private set; }

    /// <summary>Whether it holds on a day.</summary>
    public bool HoldsOn(DateOnly day) => day >= From && (Until is not { } last || day <= last);
}
