using SalesBot.Conversation.Understanding.Dates;
using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Understanding.Tables;

/// <summary>A table in a message, heading row included; places count in the normal form.</summary>
/// <param name="Start">Where its first line begins.</param>
/// <param name="End">Where its last line ends.</param>
/// <param name="Entries">What its cells tell, row by row; totals of other rows are none.</param>
internal sealed record Table(int Start, int End, IReadOnlyList<TableEntry> Entries);

/// <summary>One figure of a table.</summary>
/// <param name="Rep">The person in whose row or column it stands; null where it is the sender's own.</param>
/// <param name="Day">The day in whose row it stands; null where the rows name none.</param>
/// <param name="Metric">What is counted.</param>
/// <param name="Quantity">How much, money in units of currency; null where the cell leaves it open ("10+").</param>
/// <param name="Currency">The currency as the cell names it, if it does.</param>
internal sealed record TableEntry(string? Rep, DayMark? Day, MetricCode Metric, decimal? Quantity, string? Currency);
