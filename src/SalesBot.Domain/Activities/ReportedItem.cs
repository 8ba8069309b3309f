using SalesBot.Domain.People;

namespace SalesBot.Domain.Activities;

/// <summary>A colleague who gets a part of what somebody else's report says.</summary>
/// <param name="PersonId">Who.</param>
/// <param name="TeamId">The colleague's team, so that each team's total has the part of its own member.</param>
public sealed record Credit(PersonId PersonId, TeamId? TeamId);

/// <summary>One fact to record.</summary>
/// <param name="Metric">What was done.</param>
/// <param name="Amount">How much: a count, or money in minor units; 0 says that explicitly none was done.</param>
/// <param name="Day">The local day on which it was done.</param>
public sealed record ReportedItem(MetricCode Metric, long Amount, DateOnly Day)
{
    /// <summary>The customers named, in order, as written.</summary>
    public IReadOnlyList<string> Customers { get; init; } = [];

    /// <summary>The colleague to whom it is credited; null for what the report's own person did.</summary>
    public Credit? CreditedTo { get; init; }
}
