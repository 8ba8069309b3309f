using System.Globalization;
using System.Text.Json;

namespace SalesBot.Channels.DirectLine;

/// <summary>What was said in a room, as far as it is kept.</summary>
/// <param name="Activities">What came after the watermark that was asked for, oldest first.</param>
/// <param name="Watermark">How far these go.</param>
internal sealed record Said(IReadOnlyList<JsonElement> Activities, string Watermark);

/// <summary>A room with its latest activities; safe to use from several requests at once.</summary>
/// <param name="room">Which room.</param>
/// <param name="idPrefix">
/// What ids of activities begin with; unlike those of every earlier run of the program, since ids name messages for good.
/// </param>
internal sealed class ChatRoom(Room room, string idPrefix)
{
    /// <summary>How many activities are kept.</summary>
    public const int MostActivities = 500;

    private readonly Lock gate = new();
    private readonly Queue<(long Number, string Id, JsonElement Activity)> activities = new();
    private readonly Dictionary<string, string> idsByClient = new(StringComparer.Ordinal);
    private readonly Queue<string> clientKeys = new();
    private long latest;
    private bool opened;

    /// <summary>Which room this is.</summary>
    public Room Room => room;

    /// <summary>Adds an activity.</summary>
    /// <param name="write">Writes the activity with the id that it gets.</param>
    /// <returns>The id.</returns>
    public string Add(Func<string, JsonElement> write)
    {
        lock (gate)
        {
            return AddLocked(write);
        }
    }

    /// <summary>Adds an activity unless its client has sent it before.</summary>
    /// <returns>The id that it got, now or then.</returns>
    public string AddOnce(string clientKey, Func<string, JsonElement> write)
    {
        lock (gate)
        {
            if (idsByClient.TryGetValue(clientKey, out var known))
                return known;

            var id = AddLocked(write);
            idsByClient.Add(clientKey, id);
            clientKeys.Enqueue(clientKey);
            if (clientKeys.Count > MostActivities)
                idsByClient.Remove(clientKeys.Dequeue());
            return id;
        }
    }

    /// <summary>What came after a watermark; everything where the watermark is none of this run.</summary>
    public Said After(string? watermark)
    {
        lock (gate)
        {
            var known = long.TryParse(watermark, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= latest;
            var after = known ? number : 0;
            return new Said(
                [.. activities.Where(entry => entry.Number > after).Select(entry => entry.Activity)],
                latest.ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>Whether an activity is still here.</summary>
    public bool Has(string id)
    {
        lock (gate)
        {
            return activities.Any(entry => entry.Id == id);
        }
    }

    /// <summary>Notes that somebody has opened the room.</summary>
    /// <returns>Whether it is the first time.</returns>
    public bool Open()
    {
        lock (gate)
        {
            var first = !opened;
            opened = true;
            return first;
        }
    }

    /// <summary>An id for something that happened in the room and is not shown.</summary>
    public string NewId(string what) => $"{room.Id}|{idPrefix}{what}";

    private string AddLocked(Func<string, JsonElement> write)
    {
        var number = ++latest;
        var id = $"{room.Id}|{idPrefix}{number.ToString("D7", CultureInfo.InvariantCulture)}";
        activities.Enqueue((number, id, write(id)));
        if (activities.Count > MostActivities)
            activities.Dequeue();
        return id;
    }
}
