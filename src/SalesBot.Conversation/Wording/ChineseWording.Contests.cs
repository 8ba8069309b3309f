using SalesBot.Application.Contests;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Contests;

namespace SalesBot.Conversation.Wording;

internal sealed partial class ChineseWording
{
    public string AcceptContest => "接受挑战";
    public string DeclineContest => "不接受";
    public string HoldContest => "发起";
    public string ByMeasure(ContestMeasure measure) => $"改按{MeasureName(measure)}";
    public string Rematch => "再来一次";

    public string MeasureName(ContestMeasure measure) => measure switch
    {
        ContestMeasure.PerHead => "人均",
        ContestMeasure.Attainment => "达成率",
        ContestMeasure.Handicap => "自己的基线",
        _ => "总数",
    };

    public string FormatName(ContestRules rules, MetricCode metric) => rules.Format switch
    {
        ContestFormat.Race => $"先到 {Amount(metric, rules.Goal ?? 0)} 者胜,到期没人到则领先者胜",
        ContestFormat.Elimination => $"淘汰赛,{RoundLength(rules.RoundDays)}最后一名出局;同分看累计,再看抽签",
        ContestFormat.Tournament => $"锦标赛,{RoundLength(rules.RoundDays)}两两对阵,抽签配对;同分看累计,再看抽签",
        ContestFormat.Steps => $"阶梯 {string.Join('/', rules.Steps.Select(step => Amount(metric, step)))},只看到达的最高一档,同档并列",
        _ => "结束时最高者胜,同分并列",
    };

    public string ScoreOf(ContestMeasure measure, MetricCode metric, decimal score) => measure switch
    {
        ContestMeasure.Total => Amount(metric, (long)score),
        ContestMeasure.PerHead => PerHead(metric, score),
        _ => score.ToString("0.#", Culture) + "%",
    };

    public string ContestSummary(ContestView view, DateOnly today)
    {
        var contest = view.Contest;
        var kind = contest.Rules.Format switch
        {
            ContestFormat.Race => $" · 先到 {Amount(contest.Metric, contest.Rules.Goal ?? 0)}",
            ContestFormat.Elimination => " · 淘汰赛",
            ContestFormat.Tournament => " · 锦标赛",
            ContestFormat.Steps => " · 阶梯",
            _ => "",
        };
        var by = contest.Rules.Measure == ContestMeasure.Total ? "" : $"({MeasureName(contest.Rules.Measure)})";
        return ContestTitle(view.Names, contest.Metric, Whole(contest.Range, today), contest.Start, contest.End, today) + by + kind;
    }

    public string ContestAhead(string? leader, string gap, int daysLeft) =>
        (leader is null ? "目前打平" : $"{leader}领先 {gap}") + (daysLeft <= 1 ? ",今天最后一天" : $",还有 {daysLeft} 天");

    public string ContestAction(string summary, string stake) => stake.Length == 0 ? summary : $"{summary} · {stake}";

    public string ContestRules(ContestView view)
    {
        var rules = view.Contest.Rules;
        var by = rules.Measure switch
        {
            ContestMeasure.Handicap => $"按自己前 8 周均值的百分比(每人每周至少 {Amount(view.Contest.Metric, rules.Floor)})",
            ContestMeasure.Attainment => "按自己目标的百分比(目标按工作日折算)",
            var other => $"按{MeasureName(other)}",
        };
        return $"规则 {view.Hash}{(rules.Version > 1 ? $"(第 {rules.Version} 版)" : "")}:{by}{Given(view)},{FormatName(rules, view.Contest.Metric)}。"
            + (rules.Stake.Length > 0 ? $"约定:{rules.Stake}。" : "") + (rules.Prize is { } prize ? PrizeRule(prize, view.Contest.Teams.Count > 0) : "") + "开始后规则不再改。";
    }

    public string ContestAheadOf(ContestView view, DateOnly today) =>
        $"{(view.Contest.State == Domain.Contests.ContestState.Challenged ? "等对方接受" : "还没开始")}:{ContestSummary(view, today)}";

    public string HowToCheck(string hash) => $"自己核对:下面这段文字(UTF-8,一行)的 SHA-256 前 8 位是 {hash},任何一处改动都会变。";
    public string ContestPreview(string summary) => $"预览:{summary}";
    public string CountsFromStart(DateOnly start, DateOnly today) => $"从{Day(start, today)}算起,已报的也算。";

    public string Rehearsed(ContestRehearsal rehearsal, ContestFormat format, IReadOnlyList<string> names) =>
        $"近 {rehearsal.Weeks.Count} 周{(format == ContestFormat.Battle ? "照这样比" : "只比每周的数字")}:{string.Join(",", names.Select((name, i) => $"{name}赢 {rehearsal.Wins(i)} 周"))}"
        + (rehearsal.Weeks.Count(week => week.Winner is null) is var level and > 0 ? $",打平 {level} 周" : "");

    public string RehearsedWeeks(ContestRehearsal rehearsal, IReadOnlyList<string> names) => string.Join(" · ", rehearsal.Weeks.Select(week =>
        $"{week.Start.Month}/{week.Start.Day} {(week.Winner is { } winner ? names[winner] : "平")}"));

    public string FairerBy(ContestMeasure measure) => $"一边几乎总赢;改按{MeasureName(measure)}比更公平。";
    public string BasisOf(ContestMeasure measure, MetricCode metric, string name, long basis) =>
        $"{name}的{(measure == ContestMeasure.Attainment ? "目标" : "基线")}:{PerHead(metric, basis / 1000m)}";

    public string WillBeAsked(string name) => $"会先问{name}接不接受,24 小时不回就作废。";

    public string ContestRefused(ContestPlanning.Refused refused) => refused.Why switch
    {
        ContestRefusal.OneSide => "PK 至少要两方。例如“发起PK:华东组 vs 华南组 比本周拜访”。",
        ContestRefusal.TooManySides => $"最多 {Domain.Contests.Contest.MostSides} 方。少选几方再发起。",
        ContestRefusal.Mixed => "团队和个人不能混着比。请都写团队,或都写人名。",
        ContestRefusal.Past => "这段时间已经过去了。请选本周、本月或以后的日子。",
        ContestRefusal.NotLed => $"{refused.Name}不归你带,不能替他们发起 PK。没有改动。",
        ContestRefusal.NotYours => "团队 PK 由主管发起;你可以挑战一位同事,例如“挑战李娜 本周电话”。",
        ContestRefusal.NoTarget => $"{refused.Name}没有这一项的目标,没法按达成率比。换成总数或人均试试。",
        ContestRefusal.TooShort => $"这么多方要打 {refused.Rounds} 轮,{RoundLength(refused.RoundDays)}一轮,共 {refused.Rounds * refused.RoundDays} 天。请给够时间,例如不写日期,我来排;或者说“每天一轮”。",
        ContestRefusal.HeadStartMeasure => "让数只能在比总数或人均时用。去掉让数,或改成比总数;没有发起任何 PK。",
        ContestRefusal.HeadStartGoal => $"让给{refused.Name}的数已经够终点了,还没比就赢了。少让一点,或把终点定高;没有发起任何 PK。",
        ContestRefusal.HeadStartOther => $"{(refused.Name.Length > 0 ? refused.Name : "让数的那个人")}不在这场 PK 里,没法让。让数要让给对手,例如“周凯让李娜3家”;没有发起任何 PK。",
        ContestRefusal.RaceMeasure => "抢先赛只能按总数或人均。",
        ContestRefusal.Twice => $"{refused.Name}写了两次,同一方不能站两边。各写一次再发起;没有改动。",
        ContestRefusal.Overlaps => $"{refused.Name} 已有一场同样的 PK({refused.Days!.Value.Start.ToString("M月d日", Culture)}–{refused.Days.Value.End.ToString("M月d日", Culture)}),日子不能重叠。换个指标或时间;没有改动。",
        ContestRefusal.PrizeNotYours => "奖金由公司出,要主管来设。你们可以赌点别的,例如“赢的请奶茶”。没有发起任何 PK。",
        ContestRefusal.PrizeUnclear => "奖金是多少没看懂。请写成一个数,最小到分,例如“赢的奖500元”。没有发起任何 PK。",
        ContestRefusal.PrizeForeign => $"公司的钱都用 {refused.Name},PK 奖金不能用别的货币。请按 {refused.Name} 说。没有发起任何 PK。",
        _ => $"{refused.Name}里还没有人,没法比。",
    };

    public string StakeIsNotPaid => "约定里的钱由你们自己给,不进奖金单。要进奖金单,就写“赢的奖500元”或“每人奖200元”。";

    public string PrizeRule(ContestPrize prize, bool isOfTeams) => prize.ByRank.Count > 0 || prize.BySteps.Count > 0 ? PrizesRule(prize, isOfTeams)
        : $"奖金 {Money(prize.Currency, prize.Amount)}:{(!isOfTeams ? "归赢的人" : prize.IsForEach ? "胜方每人各得" : "胜方成员平分")},"
        + (prize.IsLostOnTie ? "并列则不发" : isOfTeams && prize.IsForEach ? "并列则各方分这一份" : "并列则各方平分") + ",没人赢不发,记在结束那个月的奖金里。";

    // Places, or steps, each with what it pays.
    private string PrizesRule(ContestPrize prize, bool isOfTeams) =>
        $"奖金:{(prize.ByRank.Count > 0 ? List(prize.ByRank.Select((amount, i) => $"第 {i + 1} 名 {Money(prize.Currency, amount)}")) : $"各档依次 {List(prize.BySteps.Select(amount => Money(prize.Currency, amount)))}")}"
        + (isOfTeams ? prize.IsForEach ? "(每人)" : "(成员平分)" : "")
        + (prize.ByRank.Count > 0 ? prize.IsLostOnTie ? ",并列则不发" : ",并列则平分所占名次的奖金,数字为 0 不发" : ",谁到了谁有,结束时按到达的最高一档发")
        + ",记在结束那个月的奖金里。";

    public string PrizePaid(ContestView view, IReadOnlyList<PrizeShare> shares)
    {
        if (shares.Count == 0)
            return view.Result.Winners.Count > 1 ? "并列,按规则奖金不发。" : "没有胜者,奖金不发。";
        var currency = view.Contest.Rules.Prize!.Currency;
        var sides = shares.GroupBy(share => share.Side).Select(side => $"{view.Names[side.Key]} {Money(currency, side.First().OfSide)}{(side.Count() == 1 ? "" : $"({side.Count()} 人,每人 {Range(currency, side)})")}");
        return $"奖金:{string.Join(";", sides)},记在 {MonthName(view.Contest.EndedOn, view.Contest.End)}奖金里。";
    }

    private string Range(string currency, IEnumerable<PrizeShare> shares)
    {
        var (least, most) = (shares.Min(share => share.Amount), shares.Max(share => share.Amount));
        return least == most ? Money(currency, least) : $"{Money(currency, least)}–{Money(currency, most)}";
    }

    public string ContestUnknown(string name, IReadOnlyList<string> nearest) =>
        $"没找到“{name}”。{(nearest.Count == 0 ? "" : $"是不是:{List(nearest)}?")}没有发起任何 PK。";

    public string ContestAmbiguous(string name, IReadOnlyList<string> found) => $"“{name}”有几个:{List(found)}。请写全名。";
    public string ContestOneself => "不能挑战自己。选一位同事,例如“挑战李娜 本周电话”。";
    public string ContestWithWhom => "想和谁比?例如“挑战李娜 本周电话”。";
    public string MoreContests(int count) => $"还有 {count} 场在进行:";
    public string ContestNeedsPeople(int count, int named) => $"{count} 人参加,{(named == 0 ? "请把人名说出来" : $"说到的是 {named} 位")}。是哪 {count} 位?例如“李娜、周凯、陈晨、林峰”。没有发起任何 PK。";
    public string ContestNeedsMetric => "比什么?说一个我在记的指标,例如“比本周拜访”“比本月签单”。没有发起任何 PK。";
    public string ContestNeedsGoal => "先到多少算赢?例如“谁先签10单”。";
    public string ContestNeedsSteps => "阶梯要写几档,例如“阶梯赛 5/10/15 本月签单”。";
    public string ContestNeedsWholeNumber => "数目要是正整数,例如 10。";
    public string StakeTooLong(int most) => $"约定太长了,最多 {most} 个字。";
    public string ContestPreviewIsOld => "这张预览过期了(不是今天的)。再说一次就好,没有改动。";

    public string ContestBegun(ContestView view, DateOnly today) => $"✅ 已发起:{ContestSummary(view, today)}";
    public string ChallengeSent(string name, ContestView view, DateOnly today) => $"📨 已向{name}发出挑战:{ContestSummary(view, today)}";

    public string ContestEnds(ContestView view, DateOnly today)
    {
        var (contest, end) = (view.Contest, Dated(view.Contest.End));
        if (view.DaysLeft <= 0 || contest.Result is not null)
            return $"🏁 {Dated(contest.EndedOn)}已经结束。{ContestWon(view)}。";
        var early = contest.Rules.Format == ContestFormat.Race ? $",谁先到 {Amount(contest.Metric, contest.Rules.Goal ?? 0)} 就提前结束" : "";
        return contest.Start > today ? $"⏱ {Dated(contest.Start)}开始,{end}当天结束{early}。"
            : $"⏱ {(view.DaysLeft == 1 ? "今天当天结束" : $"{end}当天结束,连今天还有 {view.DaysLeft} 天")}{early}。";
    }

    public string ContestStake(ContestView view) => view.Contest.Rules switch
    {
        { Stake.Length: 0 } => "🎁 这场没有约定奖励,比的是荣誉。",
        { Prize: { } prize, Stake: var stake } => $"🎁 {stake}。{PrizeRule(prize, view.Contest.Teams.Count > 0)}",
        { Stake: var stake } => $"🎁 {stake}",
    };

    public string ContestStillOn(ContestView view, DateOnly today, string standing) => $"⏳ 还没分出胜负,{ContestSummary(view, today)}:{standing}";

    private static string Dated(DateOnly day) => $"{day.Month}月{day.Day}日{Weekdays[(int)day.DayOfWeek]}";

    public string ContestNews(ContestEvent what, ContestView view, string? reader, DateOnly today)
    {
        var summary = ContestSummary(view, today);
        return what switch
        {
            ContestEvent.Announced => $"📣 新 PK:{summary}",
            ContestEvent.Challenged => $"⚔️ {Challenger(view)}向你发起挑战:{summary}",
            ContestEvent.Accepted => $"🤝 挑战成立:{summary}",
            ContestEvent.Declined => $"🙅 挑战没有被接受:{summary}",
            ContestEvent.Unanswered => $"⌛ 没人回应,挑战作废:{summary}",
            ContestEvent.Cancelled => $"PK 已取消:{summary}",
            ContestEvent.RulesChanged => $"✏️ PK 规则改了:{summary}",
            ContestEvent.HalfTime => $"⏱ 半场:{summary}",
            ContestEvent.LeadChange => $"🔄 换人领先:{summary}",
            _ => $"🏁 {ContestWon(view)} · {summary}",
        };
    }

    public string ContestFrozen(ContestView view) => $"PK 已经开始,规则({view.Hash})不再改,也不能取消。结束后说“再来一次”可以换规则再比。";
    public string CancelWhichContest => "你发起了几个 PK,取消哪一个?还没有改动。";

    public string CancelContestOf(MetricCode metric) => $"取消{Metric(metric)}PK";

    public string NoOwnContest => "你没有发起过还没结束的 PK。";
    public string NoChallenge => "没有等你回应的挑战(可能已过期)。";
    public string ContestChangeHow => "可以改成:总数、人均、达成率、让分。例如“PK改成人均”。";
    public string NoContestToRepeat => "还没有结束的 PK 可以再来一次。";

    public string ContestWon(ContestView view) => view.Result.Winners switch
    {
        [] => "没有胜者",
        [var one] => $"🏆 {view.Names[one]}赢了",
        var level => $"🤝 {List(level.Select(i => view.Names[i]))}并列第一",
    };

    public string NoPastContest => "这段时间没有结束的 PK。";
    public string PastContests(int count) => $"⚔️ 结束的 PK {count} 场";
    public string Corrected(MetricCode metric, string name, long change, bool ranksOtherwise) =>
        $"结果后更正:{name} {(change > 0 ? "+" : "−")}{Amount(metric, Math.Abs(change))},{(ranksOtherwise ? "现在算名次会变,结果仍以结束时为准" : "不影响名次")}";

    public string ContestDecidedOn(ContestView view) =>
        $"{Dated(view.Contest.EndedOn)}结束,结果已定,之后的变动不再算{(view.Contest.Rules.Format == ContestFormat.Race && view.Contest.Result!.Lines.Where(line => line.Rank == 1).Max(line => line.ReachedAt) is { } at ? $":{Reached(at, view.Zone)}" : "")}。";

    public string KnockedOut(int round) => $"(第 {round} 轮出局)";

    public string StillToBeDecided => "结果马上确定";
    public string Reached(DateTimeOffset at, TimeZoneInfo zone) =>
        $"{LocalTime.DayOf(at, zone):M'月'd'日'} {LocalTime.TimeOf(at, zone):HH:mm:ss} 到达";

    public string Step(MetricCode metric, long step) => step == 0 ? "还没上档" : $"第 {Amount(metric, step)} 档";
    public string Round(int number, IReadOnlyList<string> sides, IReadOnlyList<string> through) =>
        $"第 {number} 轮:{string.Join(" vs ", sides)} → {List(through)}晋级";

    public string HalfTime => "⏱ 半场";

    private static string Challenger(ContestView view)
    {
        var other = view.Contest.People.Index().FirstOrDefault(side => side.Item != view.Contest.Invited);
        return view.Names[other.Index];
    }

    // A contest over a whole week, month or quarter is called by its name.
    private static Period Whole(DateRange range, DateOnly today)
    {
        foreach (var kind in (PeriodKind[])[PeriodKind.Day, PeriodKind.Week, PeriodKind.Month, PeriodKind.Quarter, PeriodKind.Year])
        {
            var period = Domain.Calendars.Period.Containing(range.Start, kind);
            if (period.Range == range)
                return period;
        }

        return Domain.Calendars.Period.Containing(today, PeriodKind.Week);
    }

    public string NoRankPrizes => "每个名次奖多少没看懂,没有记。从第 1 名起一个一个写,例如“个人赛 本周签单 第1名奖500元 第2名奖300元”或“本周电话榜前三名奖1000、500、200元”。";

    public string WatchedBy(IReadOnlyList<string> names) => $"观战:{List(names)}";
}
