namespace SalesBot.Domain.Activities;

/// <summary>The four kinds of things a sales team counts (业绩型, 行为型, 过程型, 发展型).</summary>
public enum MetricKind
{
    /// <summary>Results: orders, revenue, profit, payments.</summary>
    Performance,

    /// <summary>What a rep does: visits, calls, proposals.</summary>
    Behaviour,

    /// <summary>Steps of a piece of work: surveys, negotiations, project milestones.</summary>
    Process,

    /// <summary>Learning: training, market research, sharing.</summary>
    Development,
}

/// <summary>What an amount of a metric is measured in.</summary>
public enum MetricUnit
{
    /// <summary>Whole things; an amount of 3 is three of them.</summary>
    Count,

    /// <summary>Money; an amount is in minor units (分, cents), 100 to the unit of currency.</summary>
    Money,
}

/// <summary>Something that is counted.</summary>
/// <param name="Code">Its stable name.</param>
/// <param name="Kind">Which of the four kinds it belongs to.</param>
/// <param name="Unit">Whether its amounts are counts or money in minor units.</param>
public sealed record Metric(MetricCode Code, MetricKind Kind, MetricUnit Unit)
{
    /// <summary>How many minor units make one unit of currency.</summary>
    public const int MinorUnitsPerUnit = 100;
}
