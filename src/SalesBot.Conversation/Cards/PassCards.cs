using SalesBot.Application.Leaderboards;
using SalesBot.Application.Messaging;
using SalesBot.Conversation.Wording;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Cards;

/// <summary>Says who has gone past somebody on boards between two looks, or past whom that one has gone.</summary>
internal static class PassCards
{
    private const int MostNamed = 8;

    /// <summary>The card; null where somebody is on none of the boards.</summary>
    /// <param name="words">The language.</param>
    /// <param name="boards">Two looks at each board, with those of it who may be named.</param>
    /// <param name="who">Whose places are told.</param>
    /// <param name="byMe">Whether it is told past whom that one has gone.</param>
    /// <param name="today">The local day.</param>
    public static Card? Of(IWording words, IReadOnlyList<(PastBoard Looks, IReadOnlySet<PersonId> Seen)> boards, PersonId who, bool byMe, DateOnly today)
    {
        var told = boards.Select(board => Pass(words, board.Looks, who, board.Seen, byMe, today)).OfType<(string Title, string From, bool Any, Board Board)>().ToList();
        if (told.Count == 0)
            return null;
        var any = told.Where(one => one.Any).ToList();
        if (any.Count == 0)
        {
            return new Card(words.NobodyPassed([.. told.Select(one => one.Board)], byMe, today))
            {
                Blocks = [.. told.Select(one => new TextBlock(one.From, TextTone.Subtle))],
                Buttons = [Buttons.Say(words.MyRankButton, words.MyRankButton)],
            };
        }

        return new Card(any[0].Title)
        {
            Blocks = [.. any.SelectMany((one, i) => i == 0 ? [new TextBlock(one.From, TextTone.Subtle)] : new[] { new TextBlock(one.Title, TextTone.Strong), new TextBlock(one.From, TextTone.Subtle) })],
            Buttons = [Buttons.Say(words.MyRankButton, words.MyRankButton)],
        };
    }

    private static (string Title, string From, bool Any, Board Board)? Pass(IWording words, PastBoard past, PersonId who, IReadOnlySet<PersonId> seen, bool byMe, DateOnly today)
    {
        var before = past.Then.Rows.ToDictionary(row => row.Standing.PersonId, row => row.Standing);
        if (past.Now.Rows.FirstOrDefault(row => row.Standing.PersonId == who)?.Standing is not { } now || !before.TryGetValue(who, out var then))
            return null;
        var passed = past.Now.Rows.Where(row => row.Standing.PersonId != who && before.TryGetValue(row.Standing.PersonId, out var was)
            && (byMe ? was.Rank <= then.Rank && row.Standing.Rank > now.Rank : was.Rank >= then.Rank && row.Standing.Rank < now.Rank)).ToList();
        var named = passed.Where(row => seen.Contains(row.Standing.PersonId)).Take(MostNamed).ToList();
        var next = past.Now.Rows.LastOrDefault(row => row.Standing.Rank < now.Rank && seen.Contains(row.Standing.PersonId));
        return (
            words.Passed(past.Now, [.. named.Select(row => new BoardChange(row.Name, before[row.Standing.PersonId], row.Standing))], passed.Count - named.Count, byMe, today),
            words.PassedFrom(past.Now, then, now, next), passed.Count > 0, past.Now);
    }
}
