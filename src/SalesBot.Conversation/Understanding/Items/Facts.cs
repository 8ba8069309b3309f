namespace SalesBot.Conversation.Understanding.Items;

/// <summary>All that a message says was or will be done.</summary>
/// <param name="Items">What can be recorded.</param>
/// <param name="Open">What is left to ask, first things first.</param>
/// <param name="Drafts">Everything that was gathered, real or not.</param>
/// <param name="Lines">The lines from which something was taken.</param>
internal sealed record Facts(IReadOnlyList<ReadItem> Items, IReadOnlyList<OpenPoint> Open, IReadOnlyList<Draft> Drafts, IReadOnlySet<int> Lines);
