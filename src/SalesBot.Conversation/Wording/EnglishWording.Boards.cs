using SalesBot.Application.Leaderboards;
using SalesBot.Conversation.Understanding;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Leaderboards;
using Period = SalesBot.Domain.Calendars.Period;

namespace SalesBot.Conversation.Wording;

internal sealed partial class EnglishWording
{
    public string TeamBoardButton => "Teams";

    public string MyRankButton => "My rank";

    public string RankWithheld => "(not shown)";

    public string SentInPrivate => "A rank is for the person alone; I have sent you yours in private.";

    public string WhyButton => "Why this rank";

    public string PastSame => "Nothing has changed since.";

    public string PastAhead => "That moment has not come yet. Ask for example: board as of last Friday 6pm.";

    public string PastOnlyAmounts => "Only boards of one metric can be looked back at, for example \"calls board as of last Friday 6pm\".";

    public string BoardsAreForManagers => "How boards are shown is for the manager to settle. You can say \"my rank\" or \"hide me from the board\".";

    public string BoardSettingHow => $"Between 1 and {BoardPolicy.MostPlaces} places can be shown, for example \"show top 3 only\".";

    public string ScoreButton => "Score board";

    public string BadgeBoard => "Badge board";

    public string PointsBoard => "Points board";

    public string LeftOutOfBoards => "Done: your name is no longer on boards that others see; \"my rank\" still tells you. Say \"put me back on the board\" to return.";

    public string BackOnBoards => "Done: your name is on the boards again.";

    public string NobodyHides => "On your team's boards everybody is shown. You can talk to your manager about it.";

    public string Figure(BoardBy by, MetricCode metric, long amount) => by switch
    {
        BoardBy.Attainment => $"{((decimal)amount / 10).ToString("0.#", Culture)}%",
        BoardBy.Score => $"{((decimal)amount / 10).ToString("0.0", Culture)}",
        BoardBy.Badges => amount == 1 ? "1 badge" : $"{amount.ToString("N0", Culture)} badges",
        BoardBy.Points => amount == 1 ? "1 point" : $"{amount.ToString("N0", Culture)} points",
        _ => Amount(metric, amount),
    };

    public string BoardTitle(Board board, DateOnly today) => board.By switch
    {
        BoardBy.Attainment => $"🏆 {board.TeamName ?? "Company"}: {Metric(board.Metric).ToLowerInvariant()}, % of own target {In(board.Period, today)}",
        BoardBy.Score => $"🏆 {board.TeamName ?? "Company"}: score {In(board.Period, today)}",
        BoardBy.Badges => $"🏆 {board.TeamName ?? "Company"}: badges {In(board.Period, today)}",
        BoardBy.Points => $"🏆 {board.TeamName ?? "Company"}: points {In(board.Period, today)}",
        _ => BoardTitle(board.TeamName, board.Metric, board.Period, today),
    };

    public IReadOnlyList<string> BoardHeader(Board board) => board.By switch
    {
        BoardBy.Attainment => ["#", "Name", "% of target", "Moved"],
        BoardBy.Score => ["#", "Name", "Score", "Moved"],
        BoardBy.Badges => ["#", "Name", "Badges", "Moved"],
        BoardBy.Points => ["#", "Name", "Points", "Moved"],
        _ => BoardHeader(board.Metric),
    };

    public string BoardCell(Board board, BoardRow row) => row.Value is { Target: { } target } value
        ? $"{Figure(board.By, board.Metric, row.Standing.Amount)} ({Amount(board.Metric, value.Done)}/{Amount(board.Metric, target)})"
        : Figure(board.By, board.Metric, row.Standing.Amount);

    public string BoardRule(Board board) => board.By == BoardBy.Amount
        ? BoardFoot(board.Metric, board.Total)
        : "Equal figures share a rank and the next one skips";

    public IReadOnlyList<string> BoardNotes(Board board)
    {
        var notes = board.Notes;
        var lines = new List<string>();
        if (notes.Asked is { } asked)
            lines.Add(board.Rows.Count > asked ? $"The top {asked}; equal figures share a place, so there are {board.Rows.Count}" : $"Only the top {asked}");
        if (notes.Weights.Count > 0)
            lines.Add($"Score = {string.Join(" + ", notes.Weights.Select(part => $"{Metric(part.Weight.Metric).ToLowerInvariant()} {part.Weight.Percent}% ({(part.ByTarget ? "of own target" : "of the best here")})"))}");
        if (board.By == BoardBy.Badges)
            lines.Add("Badges given in that time and still held; one given several times counts each time");
        if (board.By == BoardBy.Points)
            lines.Add("Earned by badges, records and praise; rewards do not lower it");
        if (notes.WithoutTarget.Count > 0)
            lines.Add($"Without a target, not ranked: {List(notes.WithoutTarget)}");
        if (notes.Left.Count > 0)
            lines.Add($"Left meanwhile, no longer ranked: {List(notes.Left.Select(one => $"{one.Name} {Amount(board.Metric, one.Amount)}"))}");
        if (notes.Joined.Count > 0)
            lines.Add($"Joined meanwhile: {List(notes.Joined)}");
        if (notes.Late > 0)
            lines.Add($"{notes.Late} late {(notes.Late == 1 ? "report" : "reports")} after the end, counted");
        if (notes.Top is { } top)
            lines.Add($"Only the top {top} {(top == 1 ? "is" : "are")} shown; ask me in private for your rank");
        if (notes.Hidden > 0)
            lines.Add($"{notes.Hidden} {(notes.Hidden == 1 ? "has" : "have")} chosen not to be shown");
        return lines;
    }

    public string TeamBoardTitle(TeamBoard board, DateOnly today) =>
        $"🏆 Teams: {TeamFigure(board, $"{Metric(board.Metric).ToLowerInvariant()}, % of target", Metric(board.Metric)).ToLowerInvariant()} {In(board.Period, today)}";

    public IReadOnlyList<string> TeamBoardHeader(TeamBoard board) =>
        ["#", "Team", TeamFigure(board, "% of target", Metric(board.Metric)), board.By == BoardBy.Attainment ? "Done/target" : "A head", "Moved"];

    private static string TeamFigure(TeamBoard board, string attainment, string amount) => board.By switch
    {
        BoardBy.Attainment => attainment,
        BoardBy.Points => "Points",
        BoardBy.Badges => "Badges",
        _ => amount,
    };

    public string TeamBoardFoot(TeamBoard board) => board.By == BoardBy.Attainment
        ? "Ranked by what members with a target did together of the sum of their targets, rounded down to 0.1%; equal figures share a rank"
        : board.By != BoardBy.Amount ? "Ranked by total; equal totals share a rank" :
        $"Ranked by total; equal totals share a rank{(board.BestPerHead is { Count: > 0 } best ? $" · most per head: {List(best.Select(row => $"{row.Name} {PerHead(board.Metric, row.PerHead)}"))}" : "")}";

    public string TeamBoardCommand(MetricCode metric, Period period, DateOnly today) => $"team board {Metric(metric).ToLowerInvariant()} {Spoken(period, today)}";

    public string MyRankTitle(Board board, BoardRow mine, DateOnly today) => IsBlank(mine.Standing)
        ? $"📍 {Capital(BoardName(board))} {In(board.Period, today)}: no rank yet ({board.People} people)"
        : $"📍 {Capital(BoardName(board))} {In(board.Period, today)}: you are {mine.Standing.Rank} of {board.People} with {Figure(board.By, board.Metric, mine.Standing.Amount)}";

    // Nobody is first with nothing.
    private static bool IsBlank(Domain.Leaderboards.Standing standing) => standing is { Rank: 1, Amount: <= 0 };

    public string RankGapToFirst(string figure) => $", {figure} more to catch number 1";

    public IReadOnlyList<string> BoardHowMade(BoardQuestion question, IReadOnlyList<ScoreWeight> weights, bool isOfTeams, DateOnly today)
    {
        var board = new Board(question.Metric, question.Period, null, [], 0) { By = question.By };
        return
        [
            $"🧮 How {BoardName(board)} {In(question.Period, today)}{(isOfTeams ? " by team" : "")} is worked out",
            question.By switch
            {
                BoardBy.Attainment => $"% of target = {Metric(question.Metric).ToLowerInvariant()} in that time ÷ one's own target, rounded down to 0.1%; who has no such target is not ranked.",
                BoardBy.Score => WeightsAre(weights),
                BoardBy.Points => "Points that badges, records and praise brought in that time; rewards do not lower them.",
                BoardBy.Badges => "Badges given in that time and still held; one given several times counts each time.",
                _ => $"Everybody's reported {Metric(question.Metric).ToLowerInvariant()} {In(question.Period, today)} added up; what is undone or corrected counts at once, and a late report on the day of the work.",
            },
            isOfTeams ? "A team is the sum of its members, ranked by total; equal totals share a rank." : "The larger figure comes first; equal figures share a rank and the next one skips. Moves are against the period before.",
        ];
    }

    public string RankGap(Board board, BoardRow mine, BoardRow? next) => IsBlank(mine.Standing)
        ? BoardNobodyYet(board)
        : next is null
        ? "You are at the top 👍"
        : $"{Figure(board.By, board.Metric, next.Standing.Amount - mine.Standing.Amount)} more to catch number {next.Standing.Rank}";

    public string NotOnBoard(bool forTarget) => forTarget
        ? "There is no such target in this period, so there is no rank by target."
        : "You are not on this board: only members of teams are ranked.";

    public string WhyTitle(RankExplanation why, string? name, int? asked, DateOnly today)
    {
        var mine = why.Mine.Standing;
        if (IsBlank(mine))
            return $"🔎 {Capital(BoardName(why.Board))} {In(why.Board.Period, today)}: {BoardNobodyYet(why.Board)}";
        var claim = asked is { } rank && rank != mine.Rank ? $" (not {rank})" : "";
        return $"🔎 {Capital(BoardName(why.Board))} {In(why.Board.Period, today)}: {(name is null ? "you are" : $"{name} is")} {mine.Rank} of {why.Board.People}{claim} with {Figure(why.Board.By, why.Board.Metric, mine.Amount)}";
    }

    public string WhyAhead(RankExplanation why)
    {
        var own = why.Mine.Standing.Amount;
        var ahead = why.Ahead.Count == 0
            ? "Nobody is ahead"
            : $"{why.Ahead.Count} ahead: {List(why.Ahead.Take(5).Select(row => $"{row.Name} {Figure(why.Board.By, why.Board.Metric, row.Standing.Amount)} (+{Figure(why.Board.By, why.Board.Metric, row.Standing.Amount - own)})"))}";
        return why.Equal.Count == 0
            ? $"{ahead}. Only equal figures share a rank; the next one skips."
            : $"{ahead}. Level with {List(why.Equal.Take(5).Select(row => row.Name))}: equal figures share a rank, the next one skips.";
    }

    public string WhyTarget(BoardRow row, MetricCode metric) =>
        $"% of target = {Amount(metric, row.Value!.Done)} ÷ {Amount(metric, row.Value.Target!.Value)}, rounded down to 0.1%";

    public string WhyPart(ScorePart part) =>
        $"{Metric(part.Weight.Metric)} {Amount(part.Weight.Metric, part.Done)} ÷ {Amount(part.Weight.Metric, part.Goal)} × {part.Weight.Percent} = {Figure(BoardBy.Score, part.Weight.Metric, part.Tenths)}";

    public string WhyTotal(FigureTrace trace) => $"{Metric(trace.Metric)} {Amount(trace.Metric, trace.Done)}, out of:";

    public string WhyLine(FigureTrace trace, TracedLine line, bool isUndone, bool isLate, DateOnly today) =>
        $"{(line.TakesBack ? "↩️ " : "")}{Capital(Day(line.Day, today))} {(line.Amount > 0 ? "+" : "")}{Amount(trace.Metric, line.Amount)}{(line.Customers.Count == 0 ? "" : $" ({string.Join(", ", line.Customers)})")}{(line.TakesBack ? " taken back or corrected" : isUndone ? ", taken back or corrected later" : "")}{(isLate ? ", reported late" : "")}";

    public string WhyMore(FigureTrace trace, IReadOnlyList<TracedLine> rest) =>
        $"and {rest.Count} earlier, together {Amount(trace.Metric, rest.Sum(line => line.Amount))}";

    public string WhyTeamTitle(TeamBoard board, TeamRow mine, int? asked, DateOnly today) =>
        $"🔎{TeamBoardTitle(board, today)[2..]}: {mine.Name} is {mine.Rank} of {board.Rows.Count}{(asked is { } rank && rank != mine.Rank ? $" (not {rank})" : "")} with {Figure(board.By, board.Metric, mine.Total)}{(board.By == BoardBy.Amount ? $", {Heads(mine.Heads)}, {PerHead(board.Metric, mine.PerHead)} each" : "")}";

    public string WhyTeamAgainst(TeamBoard board, TeamRow mine, TeamRow other) =>
        $"{other.Rank}. {other.Name} {Figure(board.By, board.Metric, other.Total)} ({(other.Total == mine.Total ? "the same, so both share the rank" : other.Total > mine.Total ? $"{Figure(board.By, board.Metric, other.Total - mine.Total)} more" : $"{Figure(board.By, board.Metric, mine.Total - other.Total)} less")})";

    public string WhyTeamMembers(TeamBoard board, IReadOnlyList<(string Name, long Amount)> members) => $"Members: {List(members.Select(member => $"{member.Name} {Figure(board.By, board.Metric, member.Amount)}"))}";

    public string NoTeamOfBoard(string name, IReadOnlyList<string> teams) => $"There is no team called \"{name}\". You can look at {List(teams)}, for example \"orders leaderboard this month for {(teams.Count > 0 ? teams[0] : "East")}\".";

    public string BoardOfOtherTeam(string name, string? own) => $"The board of {name} is for its own people and for managers. {(own is null ? "" : $"For {own} say \"orders leaderboard this month\"; ")}{(own is null ? "To" : "to")} compare the teams, say \"team board\".";

    public string BoardNobodyYet(Board board) => $"Nobody has any {(board.By == BoardBy.Amount ? Metric(board.Metric) : BoardHeader(board)[2]).ToLowerInvariant()} yet, so nobody has a rank.";

    public string TeamBoardNobodyYet(TeamBoard board) => $"No team has any {(board.By == BoardBy.Amount ? Metric(board.Metric) : TeamBoardHeader(board)[2]).ToLowerInvariant()} yet, so none has a rank.";

    public string TeamOfBoardCommand(string team, string command) => $"{command} for {team}";

    public string WhichTeamsRank(IReadOnlyList<string> teams) => $"Which team's rank? There are {List(teams)}. For example \"why is {(teams.Count > 0 ? teams[0] : "East")} first\".";

    public string WhyNotYours(string name) => $"The details of {name} are for {name} and the manager only.";

    public string PastTitle(PastBoard past, string at, bool changesOnly, DateOnly today) => changesOnly
        ? $"🕰️ {past.Then.TeamName}: {Metric(past.Then.Metric).ToLowerInvariant()} {In(past.Then.Period, today)}, now against {at}"
        : $"🕰️ {past.Then.TeamName}: {Metric(past.Then.Metric).ToLowerInvariant()} {In(past.Then.Period, today)}, as of {at}";

    public string PastChange(BoardChange change, MetricCode metric) => change switch
    {
        { Then: null, Now: { } now } => $"{change.Name}: new, {Amount(metric, now.Amount)}, rank {now.Rank}",
        { Now: null, Then: { } then } => $"{change.Name}: no longer on it (then {Amount(metric, then.Amount)}, rank {then.Rank})",
        _ => $"{change.Name}: {Amount(metric, change.Then!.Amount)} → {Amount(metric, change.Now!.Amount)}, rank {change.Then.Rank} → {change.Now.Rank}",
    };

    public string At(DateOnly day, TimeOnly time, DateOnly today) => $"{Day(day, today)} {time.ToString("HH:mm", Culture)}";

    public string BoardSettingPreview(BoardWish.BoardSetting setting, int top, IReadOnlyList<string> teams) =>
        $"Boards of {List(teams)}: {Settings(setting, top)}. Nothing has changed yet.";

    public string BoardSettingDone(BoardWish.BoardSetting setting, int top, IReadOnlyList<string> teams) => $"✅ Boards of {List(teams)}: {Settings(setting, top)}.";

    public string BoardsOfNoSuchTeam(string name, IReadOnlyList<string> led) => $"You lead no team called \"{name}\"; nothing was changed. You lead {List(led)}.";

    public (string Title, string Text) BoardSettingBack(BoardWish.BoardSetting setting, string? team)
    {
        var (title, text) = SettingBack(setting);
        return (title, team is null ? text : $"{text} for {team}");
    }

    private static (string Title, string Text) SettingBack(BoardWish.BoardSetting setting) => setting switch
    {
        BoardWish.BoardSetting.Top => ("Show all", "show the whole board"),
        BoardWish.BoardSetting.TeamsOnly => ("People too", "show personal boards again"),
        BoardWish.BoardSetting.PeopleToo => ("Teams only", "team board only"),
        BoardWish.BoardSetting.NobodyHides => ("Let people hide", "let people hide from the board"),
        BoardWish.BoardSetting.MayHide => ("Nobody hides", "nobody may hide from the board"),
        _ => ("Top 3 only", "show top 3 only"),
    };

    public string WeightsAre(IReadOnlyList<ScoreWeight> weights) =>
        $"Score = {Weighed(weights)}. Each is measured against one's own target; where somebody has none, against the best on the board.";

    public string WeightsPreview(IReadOnlyList<ScoreWeight> before, IReadOnlyList<ScoreWeight> after, IReadOnlyList<string> teams) =>
        $"Score of {List(teams)}: {Weighed(after)} (now {Weighed(before)}). Nothing has changed yet.";

    public string WeightsDone(IReadOnlyList<ScoreWeight> weights) => $"✅ Score = {Weighed(weights)}, from now on.";

    public string WeightsWrong(decimal sum) => sum == 100
        ? $"Weights are whole percentages, each metric once, {ScoreWeights.Most} at most. For example \"score = calls 20%, visits 30%, deals 50%\"."
        : $"The weights must sum to exactly 100%; these make {sum.ToString("0.##", Culture)}%. Nothing was changed.";

    private static string Settings(BoardWish.BoardSetting setting, int top) => setting switch
    {
        BoardWish.BoardSetting.Top => $"only the top {top}; everybody can ask for the own rank in private",
        BoardWish.BoardSetting.TeamsOnly => "teams only, no people",
        BoardWish.BoardSetting.PeopleToo => "people too",
        BoardWish.BoardSetting.MayHide => "people may choose not to be shown",
        BoardWish.BoardSetting.NobodyHides => "everybody is shown",
        _ => "every place is shown",
    };

    private string Weighed(IReadOnlyList<ScoreWeight> weights) =>
        string.Join(" + ", weights.Select(weight => $"{Metric(weight.Metric).ToLowerInvariant()} {weight.Percent}%"));

    private string BoardName(Board board) => board.By switch
    {
        BoardBy.Attainment => $"{Metric(board.Metric).ToLowerInvariant()}, % of target",
        BoardBy.Score => "score",
        BoardBy.Badges => "badges",
        BoardBy.Points => "points",
        _ => $"{Metric(board.Metric).ToLowerInvariant()}",
    };
}
