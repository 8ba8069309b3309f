using SalesBot.Domain.People;

namespace SalesBot.Domain.Activities;

/// <summary>Something that a person said will be done; never counted as done.</summary>
public sealed class PlannedActivity
{
    /// <summary>Keeps a plan.</summary>
    /// <param name="id">Identifies the plan.</param>
    /// <param name="personId">Whose plan it is.</param>
    /// <param name="metric">What is planned.</param>
    /// <param name="amount">How much: a count, or money in minor units.</param>
    /// <param name="day">For which local day; null where none was named.</param>
    /// <param name="source">The message that it came from.</param>
    /// <param name="plannedAt">When it was said.</param>
    public PlannedActivity(Guid id, PersonId personId, MetricCode metric, long amount, DateOnly? day, string source, DateTimeOffset plannedAt)
    {
        Id = id;
        PersonId = personId;
        Metric = metric;
        Amount = amount;
        Day = day;
        Source = source;
        PlannedAt = plannedAt;
    }

    /// <summary>Identifies the plan.</summary>
    public Guid Id { get; private set; }

    /// <summary>Whose plan it is.</summary>
    public PersonId PersonId { get; private set; }

    /// <summary>What is planned.</summary>
    public MetricCode Metric { get; private set; }

    /// <summary>How much: a count, or money in minor units.</summary>
    public long Amount { get; private set; }

    /// <summary>For which local day; null where none was named.</summary>
    public DateOnly? Day { get; private set; }

    /// <summary>The message that it came from.</summary>
    public string Source { get; private set; }

    /// <summary>When it was said.</summary>
    public DateTimeOffset PlannedAt { get; private set; }
}
