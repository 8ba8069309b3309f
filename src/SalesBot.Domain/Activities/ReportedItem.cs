namespace SalesBot.Domain.Activities;

/// <summary>One fact to record.</summary>
/// <param name="Metric">What was done.</param>
/// <param name="Amount">How much: a count, or money in minor units; 0 says that explicitly none was done.</param>
/// <param name="Day">The local day on which it was done.</param>
public sealed record ReportedItem(MetricCode Metric, long Amount, DateOnly Day)
{
    /// <summary>The customers named, in order, as written.</summary>
    public IReadOnlyList<string> Customers { get; init; } = [];
}
