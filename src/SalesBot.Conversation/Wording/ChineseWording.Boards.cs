using SalesBot.Application.Leaderboards;
using SalesBot.Conversation.Understanding;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Leaderboards;
using Period = SalesBot.Domain.Calendars.Period;

namespace SalesBot.Conversation.Wording;

internal sealed partial class ChineseWording
{
    public string TeamBoardButton => "团队榜";

    public string MyRankButton => "我的排名";

    public string RankWithheld => "(不公开)";

    public string SentInPrivate => "名次只告诉你本人,已私信你。";

    public string WhyButton => "为什么是这个名次";

    public string PastSame => "此后没有变化。";

    public string PastAhead => "那个时刻还没到。可以这样问:上周五下午6点的榜。";

    public string PastOnlyAmounts => "回看只支持单项指标的榜,例如“上周五下午6点的电话榜”。";

    public string BoardsAreForManagers => "排行榜怎么显示由主管来定。你可以说“我的排名”或“我不上榜”。";

    public string BoardSettingHow => $"名次数要在 1 到 {BoardPolicy.MostPlaces} 之间,例如“排行榜只显示前3”。";

    public string ScoreButton => "综合分榜";

    public string BadgeBoard => "徽章榜";

    public string PointsBoard => "积分榜";

    public string LeftOutOfBoards => "好,别人看的榜上不再有你的名字;“我的排名”你自己照样能看。想恢复就说“我要上榜”。";

    public string BackOnBoards => "好,你的名字又在榜上了。";

    public string NobodyHides => "你们团队的榜不能不上。可以和主管说说。";

    public string Figure(BoardBy by, MetricCode metric, long amount) => by switch
    {
        BoardBy.Attainment => $"{((decimal)amount / 10).ToString("0.#", Culture)}%",
        BoardBy.Score => $"{((decimal)amount / 10).ToString("0.0", Culture)}",
        BoardBy.Badges => $"{amount.ToString(Culture)} 枚",
        BoardBy.Points => $"{amount.ToString(Culture)} 分",
        _ => Amount(metric, amount),
    };

    public string BoardTitle(Board board, DateOnly today) => board.By switch
    {
        BoardBy.Attainment => $"🏆 {board.TeamName ?? "全公司"}{In(board.Period, today)}{Metric(board.Metric)}完成率榜",
        BoardBy.Score => $"🏆 {board.TeamName ?? "全公司"}{In(board.Period, today)}综合分榜",
        BoardBy.Badges => $"🏆 {board.TeamName ?? "全公司"}{In(board.Period, today)}徽章榜",
        BoardBy.Points => $"🏆 {board.TeamName ?? "全公司"}{In(board.Period, today)}积分榜",
        _ => BoardTitle(board.TeamName, board.Metric, board.Period, today),
    };

    public IReadOnlyList<string> BoardHeader(Board board) => board.By switch
    {
        BoardBy.Attainment => ["名次", "姓名", "完成率", "升降"],
        BoardBy.Score => ["名次", "姓名", "综合分", "升降"],
        BoardBy.Badges => ["名次", "姓名", "徽章", "升降"],
        BoardBy.Points => ["名次", "姓名", "积分", "升降"],
        _ => BoardHeader(board.Metric),
    };

    public string BoardCell(Board board, BoardRow row) => row.Value is { Target: { } target } value
        ? $"{Figure(board.By, board.Metric, row.Standing.Amount)}({Amount(board.Metric, value.Done)}/{Amount(board.Metric, target)})"
        : Figure(board.By, board.Metric, row.Standing.Amount);

    public string BoardRule(Board board) => board.By == BoardBy.Amount
        ? BoardFoot(board.Metric, board.Total)
        : "并列同名次,后面的名次顺延";

    public IReadOnlyList<string> BoardNotes(Board board)
    {
        var notes = board.Notes;
        var lines = new List<string>();
        if (notes.Asked is { } asked)
            lines.Add(board.Rows.Count > asked ? $"前 {asked} 名;并列的都列出来,所以有 {board.Rows.Count} 位" : $"只列前 {asked} 名");
        if (notes.Weights.Count > 0)
            lines.Add($"综合分 = {string.Join(" + ", notes.Weights.Select(part => $"{Metric(part.Weight.Metric)} {part.Weight.Percent}%({(part.ByTarget ? "对本人目标" : "对榜上最高")})"))}");
        if (board.By == BoardBy.Badges)
            lines.Add("期间得到、现在还在的徽章,同一种得几次算几枚");
        if (board.By == BoardBy.Points)
            lines.Add("徽章、纪录和表扬得来的分,兑换奖品不影响名次");
        if (notes.WithoutTarget.Count > 0)
            lines.Add($"没有目标、不参与排名:{List(notes.WithoutTarget)}");
        if (notes.Left.Count > 0)
            lines.Add($"期间离职、不再排名:{List(notes.Left.Select(one => $"{one.Name} {Amount(board.Metric, one.Amount)}"))}");
        if (notes.Joined.Count > 0)
            lines.Add($"期间新入职:{List(notes.Joined)}");
        if (notes.Late > 0)
            lines.Add($"期末之后补报 {notes.Late} 条,已计入");
        if (notes.Top is { } top)
            lines.Add($"只显示前 {top} 名,各人的名次私聊可查");
        if (notes.Hidden > 0)
            lines.Add($"{notes.Hidden} 人选择不上榜");
        return lines;
    }

    public string TeamBoardTitle(TeamBoard board, DateOnly today) => $"🏆 {In(board.Period, today)}{TeamFigure(board, Metric(board.Metric) + "完成率", Metric(board.Metric))}团队榜";

    public IReadOnlyList<string> TeamBoardHeader(TeamBoard board) =>
        ["名次", "团队", TeamFigure(board, "完成率", Metric(board.Metric)), board.By == BoardBy.Attainment ? "完成/目标" : "人均", "升降"];

    private static string TeamFigure(TeamBoard board, string attainment, string amount) => board.By switch
    {
        BoardBy.Attainment => attainment,
        BoardBy.Points => "积分",
        BoardBy.Badges => "徽章",
        _ => amount,
    };

    public string TeamBoardFoot(TeamBoard board) => board.By == BoardBy.Attainment ? "按全组完成率排名:有目标的成员一共完成的 ÷ 他们目标之和,舍到 0.1%;相同并列"
        : board.By != BoardBy.Amount ? "按合计排名,相同并列" :
        $"按总数排,并列同名次{(board.BestPerHead is { Count: > 0 } best ? $" · 人均最高:{List(best.Select(row => $"{row.Name} {PerHead(board.Metric, row.PerHead)}"))}" : "")}";

    public string TeamBoardCommand(MetricCode metric, Period period, DateOnly today) => $"{Spoken(period, today)}{Metric(metric)} 团队榜";

    public string MyRankTitle(Board board, BoardRow mine, DateOnly today) => IsBlank(mine.Standing)
        ? $"📍 {In(board.Period, today)}{BoardName(board)}:你还没有名次(共 {board.People} 人)"
        : $"📍 {In(board.Period, today)}{BoardName(board)}:你第 {mine.Standing.Rank}(共 {board.People} 人),{Figure(board.By, board.Metric, mine.Standing.Amount)}";

    // Nobody is first with nothing.
    private static bool IsBlank(Domain.Leaderboards.Standing standing) => standing is { Rank: 1, Amount: <= 0 };

    public string RankGapToFirst(string figure) => $",还差 {figure} 追平第 1 名";

    public IReadOnlyList<string> BoardHowMade(BoardQuestion question, IReadOnlyList<ScoreWeight> weights, bool isOfTeams, DateOnly today)
    {
        var board = new Board(question.Metric, question.Period, null, [], 0) { By = question.By };
        return
        [
            $"🧮 {In(question.Period, today)}{BoardName(board)}{(isOfTeams ? "(团队)" : "")}怎么算",
            question.By switch
            {
                BoardBy.Attainment => $"完成率 = 这段时间的{Metric(question.Metric)} ÷ 本人目标,舍到 0.1%;没有这项目标的人不排。",
                BoardBy.Score => WeightsAre(weights),
                BoardBy.Points => "徽章、纪录和表扬在这段时间带来的积分;兑换奖品不影响名次。",
                BoardBy.Badges => "这段时间得到、现在还在的徽章,同一种得几次算几枚。",
                _ => $"把{In(question.Period, today)}每个人上报的{Metric(question.Metric)}加起来;撤销和更正马上算进去,补报算在做事的那天。",
            },
            isOfTeams ? "团队 = 成员之和,按总数排;总数相同并列。" : "数字大的在前;数字一样就并列同名次,后面的名次顺延。升降是跟上一期比。",
        ];
    }

    public string RankGap(Board board, BoardRow mine, BoardRow? next) => IsBlank(mine.Standing)
        ? BoardNobodyYet(board)
        : next is null
        ? "你在第一位 👍"
        : $"还差 {Figure(board.By, board.Metric, next.Standing.Amount - mine.Standing.Amount)} 追平第 {next.Standing.Rank} 名";

    public string NotOnBoard(bool forTarget) => forTarget ? "这一期没有这项目标,所以没有完成率名次。" : "你不在这个榜上:只有团队成员参与排名。";

    public string WhyTitle(RankExplanation why, string? name, int? asked, DateOnly today)
    {
        var mine = why.Mine.Standing;
        if (IsBlank(mine))
            return $"🔎 {In(why.Board.Period, today)}{BoardName(why.Board)}:{BoardNobodyYet(why.Board)}";
        var claim = asked is { } rank && rank != mine.Rank ? $",不是第 {rank}" : "";
        return $"🔎 {In(why.Board.Period, today)}{BoardName(why.Board)}:{name ?? "你"}第 {mine.Rank}(共 {why.Board.People} 人){claim},{Figure(why.Board.By, why.Board.Metric, mine.Amount)}";
    }

    public string WhyAhead(RankExplanation why)
    {
        var own = why.Mine.Standing.Amount;
        var ahead = why.Ahead.Count == 0
            ? "前面没有人"
            : $"前面 {why.Ahead.Count} 人:{List(why.Ahead.Take(5).Select(row => $"{row.Name} {Figure(why.Board.By, why.Board.Metric, row.Standing.Amount)}(多 {Figure(why.Board.By, why.Board.Metric, row.Standing.Amount - own)})"))}";
        return why.Equal.Count == 0 ? $"{ahead}。数字相同才并列,后面的名次顺延。" : $"{ahead}。与 {List(why.Equal.Take(5).Select(row => row.Name))} 并列:数字相同同名次,后面顺延。";
    }

    public string WhyTarget(BoardRow row, MetricCode metric) =>
        $"完成率 = {Amount(metric, row.Value!.Done)} ÷ 目标 {Amount(metric, row.Value.Target!.Value)},舍到 0.1%";

    public string WhyPart(ScorePart part) =>
        $"{Metric(part.Weight.Metric)} {Amount(part.Weight.Metric, part.Done)} ÷ {Amount(part.Weight.Metric, part.Goal)} × {part.Weight.Percent} = {Figure(BoardBy.Score, part.Weight.Metric, part.Tenths)}";

    public string WhyTotal(FigureTrace trace) => $"{Metric(trace.Metric)} {Amount(trace.Metric, trace.Done)},来自:";

    public string WhyLine(FigureTrace trace, TracedLine line, bool isUndone, bool isLate, DateOnly today) =>
        $"{(line.TakesBack ? "↩️ " : "")}{Day(line.Day, today)} {(line.Amount > 0 ? "+" : "")}{Amount(trace.Metric, line.Amount)}{(line.Customers.Count == 0 ? "" : $"({List(line.Customers)})")}{(line.TakesBack ? " 撤销或更正" : isUndone ? " 后来撤销或更正" : "")}{(isLate ? " 补报" : "")}";

    public string WhyMore(FigureTrace trace, IReadOnlyList<TracedLine> rest) =>
        $"更早还有 {rest.Count} 条,共 {Amount(trace.Metric, rest.Sum(line => line.Amount))}";

    public string WhyTeamTitle(TeamBoard board, TeamRow mine, int? asked, DateOnly today) =>
        $"🔎{TeamBoardTitle(board, today)[2..]}:{mine.Name}第 {mine.Rank}(共 {board.Rows.Count} 个团队){(asked is { } rank && rank != mine.Rank ? $",不是第 {rank}" : "")},{Figure(board.By, board.Metric, mine.Total)}{(board.By == BoardBy.Amount ? $",{mine.Heads} 人,人均 {PerHead(board.Metric, mine.PerHead)}" : "")}";

    public string WhyTeamAgainst(TeamBoard board, TeamRow mine, TeamRow other) =>
        $"第 {other.Rank} {other.Name} {Figure(board.By, board.Metric, other.Total)}({(other.Total == mine.Total ? "相同,并列" : other.Total > mine.Total ? $"多 {Figure(board.By, board.Metric, other.Total - mine.Total)}" : $"少 {Figure(board.By, board.Metric, mine.Total - other.Total)}")})";

    public string WhyTeamMembers(TeamBoard board, IReadOnlyList<(string Name, long Amount)> members) => $"组员:{List(members.Select(member => $"{member.Name} {Figure(board.By, board.Metric, member.Amount)}"))}";

    public string NoTeamOfBoard(string name, IReadOnlyList<string> teams) => $"没找到叫“{name}”的团队。可以看:{List(teams)},例如“{(teams.Count > 0 ? teams[0] : "华东组")}本月签单榜”。";

    public string BoardOfOtherTeam(string name, string? own) => $"{name}的榜只有{name}的人和主管能看。{(own is null ? "" : $"可以看{own}的榜,说“本月签单榜”;")}各团队之间比,说“团队榜”。";

    public string BoardNobodyYet(Board board) => $"还没有人有{(board.By == BoardBy.Amount ? Metric(board.Metric) : BoardHeader(board)[2])},所以还没有名次。";

    public string TeamBoardNobodyYet(TeamBoard board) => $"还没有团队有{(board.By == BoardBy.Amount ? Metric(board.Metric) : TeamBoardHeader(board)[2])},所以还没有名次。";

    public string TeamOfBoardCommand(string team, string command) => team + command;

    public string WhichTeamsRank(IReadOnlyList<string> teams) => $"想看哪个团队的名次?有:{List(teams)}。例如“为什么{(teams.Count > 0 ? teams[0] : "华东组")}第1”。";

    public string WhyNotYours(string name) => $"{name}的明细只有本人和主管能看。";

    public string PastTitle(PastBoard past, string at, bool changesOnly, DateOnly today) => changesOnly
        ? $"🕰️ {past.Then.TeamName}{In(past.Then.Period, today)}{Metric(past.Then.Metric)}榜:现在和{at}比"
        : $"🕰️ {past.Then.TeamName}{In(past.Then.Period, today)}{Metric(past.Then.Metric)}榜,截至{at}";

    public string PastChange(BoardChange change, MetricCode metric) => change switch
    {
        { Then: null, Now: { } now } => $"{change.Name}:新上榜,{Amount(metric, now.Amount)},第 {now.Rank}",
        { Now: null, Then: { } then } => $"{change.Name}:不再上榜(当时 {Amount(metric, then.Amount)},第 {then.Rank})",
        _ => $"{change.Name}:{Amount(metric, change.Then!.Amount)} → {Amount(metric, change.Now!.Amount)},第 {change.Then.Rank} → 第 {change.Now.Rank}",
    };

    public string At(DateOnly day, TimeOnly time, DateOnly today) => $"{Day(day, today)} {time.ToString("HH:mm", Culture)}";

    public string BoardSettingPreview(BoardWish.BoardSetting setting, int top, IReadOnlyList<string> teams) =>
        $"{List(teams)}的排行榜:{Settings(setting, top)}。还没有任何改动。";

    public string BoardSettingDone(BoardWish.BoardSetting setting, int top, IReadOnlyList<string> teams) => $"✅ {List(teams)}的排行榜:{Settings(setting, top)}。";

    public string BoardsOfNoSuchTeam(string name, IReadOnlyList<string> led) => $"你没有带叫“{name}”的团队,没有改动。你带的是:{List(led)}。";

    public (string Title, string Text) BoardSettingBack(BoardWish.BoardSetting setting, string? team)
    {
        var (title, text) = SettingBack(setting);
        return (title, team + text);
    }

    private static (string Title, string Text) SettingBack(BoardWish.BoardSetting setting) => setting switch
    {
        BoardWish.BoardSetting.Top => ("显示全部", "排行榜显示全部"),
        BoardWish.BoardSetting.TeamsOnly => ("恢复个人榜", "恢复个人榜"),
        BoardWish.BoardSetting.PeopleToo => ("只看团队榜", "只看团队榜"),
        BoardWish.BoardSetting.NobodyHides => ("允许不上榜", "允许不上榜"),
        BoardWish.BoardSetting.MayHide => ("不允许不上榜", "不允许不上榜"),
        _ => ("只显示前3", "排行榜只显示前3"),
    };

    public string WeightsAre(IReadOnlyList<ScoreWeight> weights) => $"综合分 = {Weighed(weights)}。每项对本人目标;有人没有这项目标时,对榜上最高。";

    public string WeightsPreview(IReadOnlyList<ScoreWeight> before, IReadOnlyList<ScoreWeight> after, IReadOnlyList<string> teams) =>
        $"{List(teams)}的综合分改为 {Weighed(after)}(现在 {Weighed(before)})。还没有任何改动。";

    public string WeightsDone(IReadOnlyList<ScoreWeight> weights) => $"✅ 综合分 = {Weighed(weights)},马上生效。";

    public string WeightsWrong(decimal sum) => sum == 100
        ? $"权重要是整数百分比,每项只写一次,最多 {ScoreWeights.Most} 项。例如“综合分 电话20% 拜访30% 签单50%”。"
        : $"各项权重加起来要正好 100%,现在是 {sum.ToString("0.##", Culture)}%。没有改动。";

    private static string Settings(BoardWish.BoardSetting setting, int top) => setting switch
    {
        BoardWish.BoardSetting.Top => $"只显示前 {top} 名,各人名次私聊可查",
        BoardWish.BoardSetting.TeamsOnly => "只看团队榜,不比个人",
        BoardWish.BoardSetting.PeopleToo => "也看个人榜",
        BoardWish.BoardSetting.MayHide => "各人可以选择不上榜",
        BoardWish.BoardSetting.NobodyHides => "所有人都上榜",
        _ => "显示全部名次",
    };

    private string Weighed(IReadOnlyList<ScoreWeight> weights) => string.Join(" + ", weights.Select(weight => $"{Metric(weight.Metric)} {weight.Percent}%"));

    private string BoardName(Board board) => board.By switch
    {
        BoardBy.Attainment => $"{Metric(board.Metric)}完成率榜",
        BoardBy.Score => "综合分榜",
        BoardBy.Badges => "徽章榜",
        BoardBy.Points => "积分榜",
        _ => $"{Metric(board.Metric)}榜",
    };
}
