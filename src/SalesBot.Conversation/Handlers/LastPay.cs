using System.Collections.Concurrent;
using SalesBot.Conversation.Turns;
using SalesBot.Conversation.Understanding;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Handlers;

/// <summary>
/// Whose pay of which month people looked at last in each conversation, so that "怎么算的" asks of that one. It lives as long as the process, and
/// a board that was looked at since is meant instead.
/// </summary>
internal sealed class LastPay(LastBoards boards)
{
    private const int Most = 20_000;
    private static readonly TimeSpan Life = TimeSpan.FromHours(12);
    private readonly ConcurrentDictionary<(string Channel, string Conversation, PersonId Person), (IncentiveWish Asked, DateTimeOffset At)> latest = new();

    /// <summary>Keeps what was looked at.</summary>
    public void Keep(Turn turn, IncentiveWish asked)
    {
        if (latest.Count >= Most)
            latest.Clear();
        latest[Key(turn)] = (asked, turn.Now);
    }

    /// <summary>What was looked at last; null where it is too long ago, or a board was since.</summary>
    public IncentiveWish? Last(Turn turn) =>
        latest.TryGetValue(Key(turn), out var last) && turn.Now - last.At <= Life && !(boards.At(turn) > last.At) ? last.Asked : null;

    private static (string Channel, string Conversation, PersonId Person) Key(Turn turn) =>
        (turn.Message.Conversation.Channel, turn.Message.Conversation.ConversationId, turn.Person.Id);
}
