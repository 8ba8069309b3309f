using SalesBot.Application.Leaderboards;
using SalesBot.Domain.Leaderboards;

namespace SalesBot.Conversation.Wording;

internal sealed partial class ChineseWording
{
    public string Passed(Board board, IReadOnlyList<BoardChange> passed, int unnamed, bool byMe, DateOnly today)
    {
        var where = $"{In(board.Period, today)}{Metric(board.Metric)}榜";
        List<string> who = [.. passed.Select(change => $"{change.Name}({Amount(board.Metric, change.Then?.Amount ?? 0)} → {Amount(board.Metric, change.Now!.Amount)})")];
        if (unnamed > 0)
            who.Add(passed.Count > 0 ? $"另外 {unnamed} 人" : $"{unnamed} 人");
        return $"{(byMe ? "⬆️" : "⬇️")} 从昨天结束到现在,{where}上{(byMe ? "你超过了" : "超过你的有")}:{List(who)}";
    }

    public string NobodyPassed(IReadOnlyList<Board> boards, bool byMe, DateOnly today)
    {
        var where = $"{In(boards[0].Period, today)}{List(boards.Select(board => Metric(board.Metric)))}榜";
        return byMe ? $"从昨天结束到现在,{where}上你还没超过谁。" : $"从昨天结束到现在,{where}上没有人超过你 👍";
    }

    public string PassedFrom(Board board, Standing then, Standing now, BoardRow? next) =>
        $"你的{Metric(board.Metric)}:{Amount(board.Metric, then.Amount)} → {Amount(board.Metric, now.Amount)},第 {then.Rank} → 第 {now.Rank}"
        + (next is null ? "" : $";前一名{next.Name}多 {Amount(board.Metric, next.Standing.Amount - now.Amount)}");
}
