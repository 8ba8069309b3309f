using System.Collections.Immutable;
using SalesBot.Application.Delivery;
using SalesBot.Channels.BotFramework.Protocol;

namespace SalesBot.Channels.BotFramework.Bridge;

/// <summary>
/// The limits that Teams publishes: for the bot within a tenant, and for the bot in a thread. Its clock and the way there are not ours, so
/// each stretch of time is taken a little longer than published.
/// </summary>
internal sealed class TeamsQuota(int requestsPerSecond)
{
    private static readonly ImmutableArray<SendWindow> Thread =
    [
        new(7, TimeSpan.FromSeconds(1.05)), new(8, TimeSpan.FromSeconds(2.05)), new(60, TimeSpan.FromSeconds(30.1)), new(1800, TimeSpan.FromSeconds(3600.5)),
    ];

    private readonly ImmutableArray<SendWindow> tenant = [new(Math.Max(1, requestsPerSecond), TimeSpan.FromSeconds(1.04))];
    private readonly TimeSpan pace = TimeSpan.FromSeconds(1.02 / Math.Max(1, requestsPerSecond));

    /// <summary>What a conversation of Teams takes; null for other channels, and where the settings ask for no limits.</summary>
    public SendQuota? Of(ConversationReference reference) => requestsPerSecond > 0 && reference.ChannelId == Protocol.Channels.Msteams
        ? new SendQuota($"teams|{reference.Conversation?.TenantId}", tenant, pace, Thread)
        : null;
}
