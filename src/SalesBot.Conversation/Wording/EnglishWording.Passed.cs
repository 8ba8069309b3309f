using SalesBot.Application.Leaderboards;
using SalesBot.Domain.Leaderboards;

namespace SalesBot.Conversation.Wording;

internal sealed partial class EnglishWording
{
    public string Passed(Board board, IReadOnlyList<BoardChange> passed, int unnamed, bool byMe, DateOnly today)
    {
        var where = $"{Metric(board.Metric).ToLower(Culture)}, {In(board.Period, today)}";
        List<string> who = [.. passed.Select(change => $"{change.Name} ({Amount(board.Metric, change.Then?.Amount ?? 0)} → {Amount(board.Metric, change.Now!.Amount)})")];
        if (unnamed > 0)
            who.Add(passed.Count > 0 ? $"{unnamed} more" : $"{unnamed} {(unnamed == 1 ? "colleague" : "colleagues")}");
        return byMe ? $"⬆️ Since yesterday you have gone past {List(who)} ({where})." : $"⬇️ Gone past you since yesterday: {List(who)} ({where}).";
    }

    public string NobodyPassed(IReadOnlyList<Board> boards, bool byMe, DateOnly today)
    {
        var where = $"{List(boards.Select(board => Metric(board.Metric).ToLower(Culture)))}, {In(boards[0].Period, today)}";
        return byMe ? $"You have gone past nobody since yesterday ({where})." : $"Nobody has gone past you since yesterday ({where}) 👍";
    }

    public string PassedFrom(Board board, Standing then, Standing now, BoardRow? next) =>
        $"Your {Metric(board.Metric).ToLower(Culture)}: {Amount(board.Metric, then.Amount)} → {Amount(board.Metric, now.Amount)}, rank {then.Rank} → {now.Rank}"
        + (next is null ? "" : $"; next ahead is {next.Name} with {Amount(board.Metric, next.Standing.Amount - now.Amount)} more");
}
