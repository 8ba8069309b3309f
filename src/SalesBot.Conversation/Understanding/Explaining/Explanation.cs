namespace SalesBot.Conversation.Understanding.Explaining;

/// <summary>What a stretch of a message was taken for.</summary>
/// <param name="Start">Where it begins in the message as written.</param>
/// <param name="Text">The stretch as written.</param>
/// <param name="Became">What it was taken for: metric, quantity, date, customer …; ignored for what was left alone.</param>
/// <param name="Value">What it stands for, or why it was left alone; null where there is no more to say.</param>
public sealed record ExplainedSpan(int Start, string Text, string Became, string? Value);

/// <summary>How a message was read.</summary>
/// <param name="Reading">What it means.</param>
/// <param name="Rule">The rule that settled the intent.</param>
/// <param name="Spans">Which words became what, in the order in which they stand.</param>
public sealed record Explanation(Reading Reading, string Rule, IReadOnlyList<ExplainedSpan> Spans);
