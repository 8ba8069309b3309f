using System.Security.Cryptography;

namespace SalesBot.Channels.DirectLine;

/// <summary>The rooms of the local chat, in memory: what was reported in them is in the store, only the look of the chat is not.</summary>
internal sealed class ChatRooms
{
    /// <summary>How many rooms are kept; the one that was left alone longest goes first.</summary>
    public const int MostRooms = 200;

    private readonly Lock gate = new();
    private readonly Dictionary<string, Kept> rooms = new(StringComparer.Ordinal);
    private readonly string run = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(5));
    private long uses;

    /// <summary>A room; made where it is not there yet.</summary>
    public ChatRoom Of(Room room)
    {
        ArgumentNullException.ThrowIfNull(room);
        lock (gate)
        {
            uses++;
            if (!rooms.TryGetValue(room.Id, out var kept))
            {
                if (rooms.Count >= MostRooms)
                    rooms.Remove(rooms.MinBy(entry => entry.Value.LastUse).Key);
                // A room that was dropped and made anew begins to count anew, so the use tells its ids from the earlier ones.
                kept = new Kept(new ChatRoom(room, $"{run}-{uses:x}-"));
                rooms.Add(room.Id, kept);
            }

            kept.LastUse = uses;
            return kept.Room;
        }
    }

    private sealed class Kept(ChatRoom room)
    {
        public ChatRoom Room => room;

        public long LastUse { get; set; }
    }
}
