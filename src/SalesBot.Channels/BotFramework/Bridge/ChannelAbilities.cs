using System.Collections.Frozen;
using SalesBot.Channels.BotFramework.Protocol;

namespace SalesBot.Channels.BotFramework.Bridge;

/// <summary>What the clients of a channel can show.</summary>
internal static class ChannelAbilities
{
    // What Teams takes of a picture.
    private const int TeamsSide = 1024;

    private static readonly FrozenSet<string> Spoken = FrozenSet.ToFrozenSet(["alexa", "telephony"], StringComparer.OrdinalIgnoreCase);

    // Of these the Bot Service's reference of channels says that Adaptive Cards are not shown, or only as a picture on which no button can be
    // pressed. A channel that is not known is taken to show them, as clients of Direct Line do.
    private static readonly FrozenSet<string> WithoutCards = FrozenSet.ToFrozenSet(
        ["sms", "twilio", "email", "facebook", "groupme", "kik", "line", "skype", "skypeforbusiness", "slack", "telegram", "alexa", "telephony", "acschat"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a card is shown as one; else it goes as text, with a picture beside it where there is something to compare.</summary>
    public static bool HasCards(string? channelId) => channelId is null || !WithoutCards.Contains(channelId);

    /// <summary>Whether the channel shows pictures; over the telephone and to a speaker they are read out as addresses at best.</summary>
    public static bool HasPictures(string? channelId) => channelId is null || !Spoken.Contains(channelId);

    /// <summary>How many pixels a picture may be wide and high; 0 where the channel does not say.</summary>
    public static int LongestSide(string? channelId) => channelId == Protocol.Channels.Msteams ? TeamsSide : 0;
}
