using SalesBot.Channels.BotFramework.Protocol;

namespace SalesBot.Channels.BotFramework.Bridge;

/// <summary>What the clients of a channel can show.</summary>
internal static class ChannelAbilities
{
    // What Teams takes of a picture.
    private const int TeamsSide = 1024;

    /// <summary>Whether a card is shown as one; else it goes as text, with a picture beside it where there is something to compare.</summary>
    public static bool HasCards(string? channelId) => channelId != Protocol.Channels.Sms;

    /// <summary>How many pixels a picture may be wide and high; 0 where the channel does not say.</summary>
    public static int LongestSide(string? channelId) => channelId == Protocol.Channels.Msteams ? TeamsSide : 0;
}
