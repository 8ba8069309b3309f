using SalesBot.Application.Messaging;

namespace SalesBot.Application.Delivery;

/// <summary>So many messages at most within any stretch of time of a length.</summary>
/// <param name="Most">The messages, at least 1.</param>
/// <param name="Span">The length.</param>
public readonly record struct SendWindow(int Most, TimeSpan Span);

/// <summary>How much a channel takes from the bot.</summary>
/// <param name="Account">Names what the account's windows are counted for, such as the bot within one company.</param>
/// <param name="AccountWindows">What all conversations of the account share.</param>
/// <param name="Pace">The time between two messages of the account when many wait, so that they do not leave in bursts.</param>
/// <param name="ConversationWindows">What one conversation takes.</param>
public sealed record SendQuota(
    string Account, IReadOnlyList<SendWindow> AccountWindows, TimeSpan Pace, IReadOnlyList<SendWindow> ConversationWindows);

/// <summary>A message's place in the counting.</summary>
/// <param name="Quota">What its channel takes; null where the channel does not say.</param>
/// <param name="Conversation">The conversation, unique over all channels.</param>
public readonly record struct SendPlace(SendQuota? Quota, string Conversation)
{
    internal static SendPlace Of(SendQuota? quota, ConversationAddress address) => new(quota, $"{address.Channel}|{address.ConversationId}");
}
