using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using SalesBot.Application.Messaging;

namespace SalesBot.Channels.DirectLine;

/// <summary>
/// A conversation of the local chat. Its id follows from who is in it, so that it is the same one after a restart and can be reached
/// before anybody has opened it.
/// </summary>
/// <param name="Id">The conversation id.</param>
/// <param name="Scope">One person's own, or a team's.</param>
internal sealed record Room(string Id, ConversationScope Scope)
{
    /// <summary>The name of this channel.</summary>
    public const string Channel = "directline";

    private const string PrivatePrefix = "private-";
    private const string GroupPrefix = "group-";
    private const int MostIdCharacters = 100;

    /// <summary>Where messages to this room go.</summary>
    public ConversationAddress Address => new(Channel, Id, Scope, JsonSerializer.Serialize(new { conversation = Id }));

    /// <summary>The room of one person and the bot.</summary>
    public static Room OfPerson(string personId) => new(PrivatePrefix + personId, ConversationScope.Personal);

    /// <summary>The room of a team.</summary>
    public static Room OfTeam(string teamId) => new(GroupPrefix + teamId, ConversationScope.Group);

    /// <summary>The room with an id.</summary>
    /// <returns>False where no room can have that id.</returns>
    public static bool TryFind(string id, [NotNullWhen(true)] out Room? room)
    {
        ArgumentNullException.ThrowIfNull(id);
        room = null;
        if (id.StartsWith(PrivatePrefix, StringComparison.Ordinal) && IsId(id.AsSpan(PrivatePrefix.Length)))
            room = new Room(id, ConversationScope.Personal);
        else if (id.StartsWith(GroupPrefix, StringComparison.Ordinal) && IsId(id.AsSpan(GroupPrefix.Length)))
            room = new Room(id, ConversationScope.Group);
        return room is not null;
    }

    /// <summary>Whether a text can be the id of a person or a team: it goes into addresses of pages and into file-like places, so only plain signs.</summary>
    public static bool IsId(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (!char.IsAsciiLetterOrDigit(character) && character is not ('-' or '_' or '.'))
                return false;
        }

        return text.Length is > 0 and <= MostIdCharacters;
    }
}
