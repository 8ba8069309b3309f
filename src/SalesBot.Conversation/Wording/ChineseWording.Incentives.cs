using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Contests;
using SalesBot.Domain.Incentives;

namespace SalesBot.Conversation.Wording;

internal sealed partial class ChineseWording
{
    public string Money(string currency, long minor) =>
        (minor < 0 ? "-" : "") + IncentiveMoney.Sign(currency) + IncentiveMoney.Figure(minor);

    public string MonthName(DateOnly month, DateOnly today) => month.Year == today.Year ? $"{month.Month}月" : $"{month.Year}年{month.Month}月";

    public string RuleName(IncentiveTerms terms) => terms.Kind switch
    {
        IncentiveKind.Commission => terms.Metric == Metrics.Revenue ? "提成" : $"{Metric(terms.Metric)}提成",
        IncentiveKind.UnitAward => $"{Metric(terms.Metric)}奖",
        IncentiveKind.TeamAward => terms.BeyondStep is null ? "团队奖" : "团队超额奖",
        IncentiveKind.ContestPrize => "PK奖金",
        _ => terms.BeyondStep is null ? "目标奖" : "超额奖",
    };

    public string StatementTitle(string name, string month, string total, IReadOnlyList<string> parts, MonthState state)
    {
        var told = state switch
        {
            MonthState.Running => "预计",
            MonthState.Over => "奖金(已过完,待结算)",
            MonthState.Closed => "奖金(已结算,待批准)",
            MonthState.Exported => "奖金(已批准,已导出)",
            _ => "奖金(已批准)",
        };
        var made = parts.Count > 0 ? string.Join(" · ", parts) : state == MonthState.Running ? "还没有拿到奖金" : "没有奖金";
        return $"💰 {(name.Length == 0 ? "" : name + " ")}{month}{told} {total}:{made}";
    }

    public string NoPay(string name, string month) => $"{(name.Length == 0 ? "" : name + " ")}{month}还没有奖金。说“奖励规则”看什么能拿奖金。";

    public string LineFormula(StatementLine line, DateOnly today)
    {
        var amount = Money(line.Currency, line.Amount);
        if (line.Adjusts is { } month)
            return $"{MonthName(month, today)}结算后有变动,补差 {amount}";
        if (line.Contest is { } placed && (placed.ByRank.Count > 0 || placed.Step is not null))
            return $"{Placed(placed, line)} = {amount}";
        if (line.Contest is { } contest)
            return $"{Outcome(contest, line)},{PrizeSum(contest, line)} = {amount}";
        var basis = Amount(line.Terms.Metric, line.Basis);
        return line.Terms.Kind switch
        {
            IncentiveKind.Commission => $"{IncentiveMoney.Parts(line, part => Amount(line.Terms.Metric, part))}{Capped(line)} = {amount}",
            IncentiveKind.UnitAward when line.Terms.FirstOf is not null || line.Terms.Per is not null => $"{Paying(line)}{Capped(line)} = {amount}",
            IncentiveKind.UnitAward => $"{Counted(line.Terms.Metric, line.Basis)}{Unpaid(line)} × {Money(line.Currency, line.Terms.Amount)}{Capped(line)} = {amount}",
            IncentiveKind.TeamAward or IncentiveKind.TargetBonus when line.Terms.BeyondStep is { } step && line.Target is > 0 => $"{(line.TeamAmount is null ? "" : "全组 ")}{basis}/{Amount(line.Terms.Metric, line.Target.Value)}({IncentiveMoney.Percent(line.Basis, line.Target.Value)})"
                + $",超额满 {step / 10m:0.#}% {BonusFormula.StepsBeyond(line.Terms, line.Basis, line.Target.Value)} 次 × {Money(line.Currency, line.Terms.Amount)}{(line.TeamAmount is > 0 ? $",全组得 {Money(line.Currency, line.TeamAmount.Value)},{Share(line)}" : "")}{Capped(line)} = {amount}",
            IncentiveKind.TeamAward => line.Target is > 0
                ? $"全组 {basis}/{Amount(line.Terms.Metric, line.Target.Value)}({IncentiveMoney.Percent(line.Basis, line.Target.Value)}){(line.TeamAmount > 0 ? $",得 {Money(line.Currency, line.TeamAmount.Value)},{Share(line)} = {amount}" : $",还差 {Amount(line.Terms.Metric, line.Target.Value - line.Basis)},未达成 = {amount}")}"
                : $"全组本月没有{Metric(line.Terms.Metric)}目标 = {amount}",
            _ => line.Target is > 0
                ? $"{basis}/{Amount(line.Terms.Metric, line.Target.Value)}({IncentiveMoney.Percent(line.Basis, line.Target.Value)}){(line.Amount == 0 && line.Basis < line.Target ? $",还差 {Amount(line.Terms.Metric, line.Target.Value - line.Basis)}" : "")} = {amount}"
                : $"本月没有{Metric(line.Terms.Metric)}目标 = {amount}",
        };
    }

    // How many times the amount is paid, before any cap.
    private string Paying(StatementLine line) => line.Terms.Per is { } per
        ? $"{Counted(line.Terms.Metric, line.Basis)} ÷ {per} = {line.Basis / per} 次 × {Money(line.Currency, line.Terms.Amount)}"
        : $"{Counted(line.Terms.Metric, line.Basis)},{FirstOf(line.Terms.FirstOf!.Value)}首{Measure(line.Terms.Metric)} {line.Sources.Count(source => source.Share > 0)} 次 × {Money(line.Currency, line.Terms.Amount)}";

    private string Capped(StatementLine line) => line.Terms.Cap is { } cap && (line.TeamAmount ?? line.Amount) == cap ? $",封顶 {Money(line.Currency, cap)}" : "";

    public string LineTitle(int number, StatementLine line, DateOnly today) =>
        $"{number}. {RuleName(line.Terms)}(规则{(line.Contest is { } contest ? " " + contest.Hash : line.RuleNumber.ToString(Culture))}):{LineFormula(line, today)}";

    public string LineRule(StatementLine line) => line.Contest is { } contest
        ? $"PK规则 {contest.Hash}{(line.RuleVersion > 1 ? $"(第 {line.RuleVersion} 版)" : "")}:{string.Join(" vs ", contest.Sides.Select(side => side.Name))} 比{Metric(line.Terms.Metric)},{RuleDay(contest.Start)}{(contest.End == contest.Start ? "" : $"–{RuleDay(contest.End)}")}。"
            + $"结果 {RuleDay(contest.Day)} 冻结,之后的更正不改:{string.Join("、", contest.Sides.Select(side => $"第 {side.Rank} 名 {side.Name} {Side(contest, line, side)}"))}。"
        : $"规则{line.RuleNumber} 第{line.RuleVersion}版:{RuleText(line.Terms, line.Currency)}";

    public string? NextTier(StatementLine line) => IncentiveMoney.Next(line) is { } next
        ? $"再签 {Amount(line.Terms.Metric, next.Missing)}进下一档({IncentiveMoney.Rate(next.Tier.PerMillion)},{(line.Terms.OnWholeAmount ? "按全部金额" : "只算超出部分")})。" : null;

    public IReadOnlyList<string> SourceHeader { get; } = ["#", "日期", "客户", "数量", "奖金"];

    public string MoreSources(int count) => $"还有 {count} 笔没列出来。说“奖金明细 1.20”看第 1 项的第 20 笔。";

    public string SourceTitle(StatementLine line, LineSource source, string total, DateOnly today) =>
        $"{Day(source.Day, today)}{(source.Customers.Count == 0 ? "" : " " + List(source.Customers))} {Counted(source.Metric, source.Amount)}"
        + (line.IsSharedOut ? $" → {Money(line.Currency, source.Share)}" : $",算进{RuleName(line.Terms)} {total}");

    public string SourceReport(string reporter, DateTimeOffset at, TimeZoneInfo zone, string said, bool stands) =>
        $"来自 {reporter} {LocalTime.DayOf(at, zone).ToString("M月d日", Culture)} {LocalTime.TimeOf(at, zone).ToString("HH:mm", Culture)} 的上报:{said}{(stands ? "" : "(现已撤销)")}";

    public string Conflict(CustomerConflict conflict, string other) => conflict.IsPaidToOther
        ? $"⚠️ {conflict.Customer} 由 {other} 先报,奖金归 {other}" : $"⚠️ {other} 也报了 {conflict.Customer},你先报,算你的";

    public string RoundingNote => "每一项按规则算出后四舍五入到分,只取整一次;各笔相加正好等于这一项。";

    public string DealPay(string what, string? money) => money is null
        ? $"{what}:现在没有规则给它算钱。说“奖励规则”看什么能拿奖金。" : $"{what}:一共算进奖金 {money}。";

    public string DealUnderRule(StatementLine line, string? money) => money is null
        ? $"{LineRule(line)} → 算进目标,达成后才有" : $"{LineRule(line)} → {money}{(line.Terms.Cap is { } cap && line.Amount == cap ? $"(本月已到封顶 {Money(line.Currency, cap)},之后的不再加)" : "")}";

    public string DealWithoutMoney => "这单报的时候没有金额,按金额算的提成就没有它。补一句“销售额8万”这样的,就算进去。";

    public string NoDealToExplain => "没有找到你报过的单,所以没有可算的。报一单说“签了一单8万”;说“我的奖金”看已有的。";

    public string NoSuchLine => "没有这一项。说“我的奖金”看有哪几项。";

    public string HowComputed => "怎么算的";

    public string HowComputedOf(string name, string month) => $"{month}{(name.Length == 0 ? "我" : name)}的奖金怎么算的";

    public string LineButton(int number) => $"明细 {number}";

    public string LineCommand(string name, string month, int line, int? source) => $"{month}{(name.Length == 0 ? "我" : name)}的奖金明细 {line}{(source is { } one ? "." + one.ToString(Culture) : "")}";

    public string SourceButton(int number) => $"第 {number} 笔";

    public string Object => "有异议";

    public string ObjectTo(string month, int? line) => $"对{month}明细{(line is { } one ? " " + one.ToString(Culture) : "")}有异议";

    public string WhatIfAnswer(string supposed, string after, string difference, string before) => $"🔮 {supposed},本月会到 {after}({difference},现在 {before})。只是试算,没有改动。";

    public string WhatIfByAmount => "单数本身不算奖金,按金额算。按金额试算,说“如果再签10万呢”。";

    public string WhatIfTooMuchLess(MetricCode metric, long done) => $"本月{Metric(metric)}一共 {Amount(metric, done)},少不了这么多。换个小一点的数再试算。没有改动。";

    public string SupposedTotal(MetricCode metric, long amount, long done, bool isDeal) => $"本月{Metric(metric)}到 {Amount(metric, amount)}(现在 {Amount(metric, done)}{(isDeal ? ",差的算一单" : "")})";

    public string WhatIfForeign(string home) => $"账是按 {home} 记的,不同货币不换算。换成 {home} 的金额再问,例如“如果再签10万呢”。";

    public string WhatIfHow => "要试算多少?写一个大于 0 的数,例如“如果再签10万呢”“再交2份方案能拿多少”。没有改动。";

    public string PayByMonth => "奖金按月算。可以说“我的奖金”“上月我的奖金”“10月我的奖金”;想知道多做一些能多拿多少,说“如果再签10万呢”。";

    public string TheTeam => "团队";

    public string PayViewers(IReadOnlyList<string> managers, IReadOnlyList<string> administrators) =>
        $"🔒 你的奖金只有你自己{(managers.Count == 0 ? "" : $"、带你的主管({List(managers)})")}{(administrators.Count == 0 ? "和管理员" : $"和管理员({List(administrators)})")}能看;其他同事看不到,群里我也不说。批准后导出的发放表,导出的人能看到。";

    public string PayState(string month, MonthState state, DateOnly? on, IReadOnlyList<string> settlers)
    {
        var by = settlers.Count == 0 ? "带所有组的主管或管理员" : List(settlers);
        return state switch
        {
            MonthState.Running => $"🗓️ {month}还没过完:月底后由{by}结算、批准,再导出发放表",
            MonthState.Over => $"🗓️ {month}过完了,还没结算:等{by}结算、批准,再导出发放表",
            MonthState.Closed => $"🗓️ {month}{(on is { } day ? $" {RuleDay(day)}" : "")}已结算锁定,等{by}批准,再导出发放表",
            MonthState.Exported => $"🗓️ {month}已批准,发放表{(on is { } day ? $" {RuleDay(day)}" : "")}已导出",
            _ => $"🗓️ {month}{(on is { } day ? $" {RuleDay(day)}" : "")}已批准,可以导出发放",
        };
    }

    public string PayExported(DateOnly day, string? by) => $"📤 发放表 {RuleDay(day)} 由{by ?? "运维"}导出;之后的变动记成下一个月的调整。";

    public string PaydayUnknown => "哪天到账由公司定,我这里没有发放日。";

    public string PaysFor(MetricCode metric, int rules) => $"💰 有,{Metric(metric)}有 {rules} 条奖励规则:";

    public string PaysNothingFor(MetricCode metric, IReadOnlyList<string> others) =>
        others.Count == 0 ? $"{Metric(metric)}没有奖金;现在还没有任何奖励规则。" : $"{Metric(metric)}没有奖金。现在有奖金的是:{List(others)}。";

    public string IncentiveRules => "奖励规则";

    public string PayInPrivate => "奖金的事私聊我说,不在群里讲。";

    public string NotYourPay(string name) => $"{name}的奖金你看不到:每份奖金只有本人和主管能看。你自己的说“我的奖金”。";

    public string TeamPayTitle(string name, string month, string total, int people) => $"💰 {name} {month}奖金 {total},{people} 人";

    public IReadOnlyList<string> TeamPayHeader { get; } = ["姓名", "奖金", "组成"];

    public string PayTotalsTitle(string month, string total, int people, MonthState state) => $"💰 {month}奖金{(state switch
    {
        MonthState.Running => "到今天预计",
        MonthState.Over => "(待结算)",
        MonthState.Closed => "(已结算,待批准)",
        MonthState.Exported => "(已批准,已导出)",
        _ => "(已批准)",
    })}共 {total} · {people} 人";

    public IReadOnlyList<string> TeamTotalsHeader { get; } = ["组", "奖金", "组成"];

    public string TeamHeads(string? team, int people) => $"{team ?? "不在组里"}({people} 人)";

    public string RuleTotal(StatementLine line, string total, int people) => $"{(line.Adjusts is null ? LineRule(line) : $"{RuleName(line.Terms)}:以前月份的补差")} → {(people == 0 ? "还没有人拿到" : $"{total} · {people} 人")}";

    public string PayOfCommand(string name, string month) => $"{month}{name}的奖金";

    public string OtherPay(string money) => $"其余 {money}";

    public string SupposedDeal(long amount) => $"再签一单 {Amount(Metrics.Revenue, amount)}";

    public string SupposedMore(MetricCode metric, long amount) => amount < 0 ? $"少做 {Counted(metric, -amount)}" : $"再做 {Counted(metric, amount)}";

    private static string Share(StatementLine line) => line.Terms.Split == AwardSplit.Equal ? $"{line.WeightOfAll} 人平均分" : $"按贡献占 {IncentiveMoney.Percent(line.Weight, line.WeightOfAll)}";

    private string Outcome(PrizeTrace contest, StatementLine line) => contest.Winners > 1
        ? $"{List(contest.Sides.Where(side => side is { Rank: 1, Total: > 0 }).Select(side => side.Name))}并列第一({Side(contest, line, contest.Sides[contest.Side])})"
        : $"{contest.Sides[contest.Side].Name}赢了 {List(contest.Sides.Where((_, i) => i != contest.Side).Select(side => side.Name))}({string.Join(" : ", contest.Sides.Select((side, i) => (side, i)).OrderBy(one => one.i != contest.Side).Select(one => Side(contest, line, one.side)))})";

    private string Placed(PrizeTrace contest, StatementLine line)
    {
        var side = contest.Sides[contest.Side];
        var level = contest.Sides.Count(other => other.Rank == side.Rank);
        var won = contest.Step is { } step ? $"{side.Name}到了 {Amount(line.Terms.Metric, step)} 档({Side(contest, line, side)})"
            : $"{side.Name}第 {side.Rank}({Side(contest, line, side)}){(level > 1 ? $",{level} 方并列,平分所占名次的奖金" : "")}";
        return $"{won},奖金 {Money(line.Currency, line.TeamAmount ?? 0)}{(line.WeightOfAll > 1 ? $",{line.WeightOfAll} 人平分" : "")}";
    }

    private string PrizeSum(PrizeTrace contest, StatementLine line)
    {
        var shared = contest.Winners > 1 ? $"奖金 {Money(line.Currency, line.Terms.Amount)}{(contest.IsForEach ? "/人" : "")} {contest.Winners} 方平分" : $"奖金 {Money(line.Currency, line.Terms.Amount)}{(contest.IsForEach ? "/人" : "")}";
        return line.WeightOfAll == 1 || contest.IsForEach ? shared : contest.Winners > 1 ? $"{shared},{contest.Sides[contest.Side].Name}得 {Money(line.Currency, line.TeamAmount ?? 0)},{line.WeightOfAll} 人平分" : $"{shared},{line.WeightOfAll} 人平分";
    }

    // What was compared, with what it comes from where that is another number.
    private string Side(PrizeTrace contest, StatementLine line, TracedSide side) => contest.Measure == ContestMeasure.Total
        ? Amount(line.Terms.Metric, side.Total) : $"{ScoreOf(contest.Measure, line.Terms.Metric, side.Score)},共 {Amount(line.Terms.Metric, side.Total)}";

    private static string Unpaid(StatementLine line) => line.Terms is { Amount: > 0, Cap: null } && line.Basis - (line.Amount / line.Terms.Amount) is > 0 and var lost ? $"(其中 {lost} 家别人先报,不重复算)" : "";
}
