using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Understanding;

/// <summary>What a report that is to be taken back is called ("删掉华为那单", "undo the calls").</summary>
/// <param name="Metric">What was done, if it was named.</param>
/// <param name="HasName">A name stands beside it, which may be a customer's.</param>
/// <param name="Day">The local day that was named; null where none was.</param>
public sealed record TakenBack(MetricCode? Metric, bool HasName, DateOnly? Day);
