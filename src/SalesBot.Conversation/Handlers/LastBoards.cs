using System.Collections.Concurrent;
using SalesBot.Application.Leaderboards;
using SalesBot.Conversation.Turns;
using SalesBot.Conversation.Understanding;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Handlers;

/// <summary>
/// Which board people looked at last in each conversation, so that "为什么我是第1?" asks of that one. It lives as long as the process: without
/// it such a question is about the usual board.
/// </summary>
internal sealed class LastBoards
{
    private const int Most = 20_000;
    private static readonly TimeSpan Life = TimeSpan.FromHours(12);
    private readonly ConcurrentDictionary<(string Channel, string Conversation, PersonId Person), (BoardWish Board, DateTimeOffset At)> latest = new();

    /// <summary>Keeps what was looked at.</summary>
    public void Keep(Turn turn, BoardWish board)
    {
        if (latest.Count >= Most)
            latest.Clear();
        latest[Key(turn)] = (board, turn.Now);
    }

    /// <summary>The board that was looked at last; null where it is too long ago.</summary>
    public BoardWish? Last(Turn turn) => latest.TryGetValue(Key(turn), out var last) && turn.Now - last.At <= Life ? last.Board : null;

    /// <summary>When a board was looked at last; null where none was.</summary>
    public DateTimeOffset? At(Turn turn) => latest.TryGetValue(Key(turn), out var last) ? last.At : null;

    /// <summary>A question about a rank with what it leaves open taken from the board that was looked at last.</summary>
    public BoardWish Meant(Turn turn, BoardWish asked)
    {
        if (Last(turn) is not { } board)
            return asked;
        if (asked is BoardWish.Show { Of: null } && board.Of is not null)
            asked = asked with { Of = board.Of };
        if (asked is { Kind: BoardKind.Amount, Metric: null, Span: null })
            return asked with { Kind = board.Kind, Metric = board.Metric, Span = board.Span };
        var isSame = asked.Kind == board.Kind && (asked.Kind is not (BoardKind.Amount or BoardKind.Attainment) || (asked.Metric ?? ReadLeaderboard.UsualMetric) == (board.Metric ?? ReadLeaderboard.UsualMetric));
        return asked.Span is null && isSame ? asked with { Span = board.Span } : asked;
    }

    private static (string Channel, string Conversation, PersonId Person) Key(Turn turn) =>
        (turn.Message.Conversation.Channel, turn.Message.Conversation.ConversationId, turn.Person.Id);
}
