using SalesBot.Application.Incentives;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Incentives;

namespace SalesBot.Conversation.Wording;

internal sealed partial class ChineseWording
{
    public string RuleText(IncentiveTerms terms, string currency) => terms.Kind switch
    {
        IncentiveKind.Commission when terms.Tiers.Count == 1 => $"提成:{Metric(terms.Metric)}的 {IncentiveMoney.Rate(terms.Tiers[0].PerMillion)}{CapText(terms, currency)}",
        IncentiveKind.Commission => $"阶梯提成({(terms.OnWholeAmount ? "全额:到哪档全部按哪档" : "超额累进:只算各档内的部分")},{Metric(terms.Metric)}):{string.Join(",", terms.Tiers.Select(tier => Tier(terms, tier)))}{CapText(terms, currency)}",
        IncentiveKind.UnitAward when terms.FirstOf is { } kind => $"{Metric(terms.Metric)}:每人{FirstOf(kind)}的第一{Measure(terms.Metric)} {Money(currency, terms.Amount)}{CapText(terms, currency)}",
        IncentiveKind.UnitAward when terms.Per is { } per => $"{Metric(terms.Metric)}每满 {per} {Measure(terms.Metric)} {Money(currency, terms.Amount)}(每人按月累计,不满的不算){CapText(terms, currency)}",
        IncentiveKind.UnitAward => $"{Metric(terms.Metric)} {Money(currency, terms.Amount)}/{Measure(terms.Metric)}{(terms.OncePerCustomer ? "(同一客户只算一次,先报的算)" : "")}{CapText(terms, currency)}",
        IncentiveKind.TeamAward when terms.BeyondStep is { } step => $"团队超额奖:全组{Metric(terms.Metric)}超出月目标,每满目标的 {step / 10m:0.#}% 得 {Money(currency, terms.Amount)}/组,不满的不算,{(terms.Split == AwardSplit.Equal ? "平均分" : "按贡献分")}{(terms.Cap is { } most ? $",每组每月封顶 {Money(currency, most)}" : "")}",
        IncentiveKind.TargetBonus when terms.BeyondStep is { } step => $"超额奖:{Metric(terms.Metric)}超出月目标,每满目标的 {step / 10m:0.#}% 得 {Money(currency, terms.Amount)},不满的不算{CapText(terms, currency)}",
        IncentiveKind.TeamAward => $"团队奖:全组{Metric(terms.Metric)}月目标满 100% 得 {Money(currency, terms.Amount)}/组,{(terms.Split == AwardSplit.Equal ? "平均分" : "按贡献分")}",
        _ => $"目标奖:{Metric(terms.Metric)}月目标满 {terms.Threshold / 10m:0.#}% {(terms.Threshold < IncentiveTerms.Full ? "起按比例," : "得 ")}{(terms.Threshold < IncentiveTerms.Full ? "满 100% 得 " : "")}{Money(currency, terms.Amount)}"
            + (terms.Accelerator > 0 ? $",{(terms.AcceleratesFrom is { } high ? $"超过 {high / 10m:0.#}% 的部分" : "超额部分")}按 {terms.Accelerator / 1000m:0.###} 倍加" : "") + (terms.Cap is { } cap ? $",封顶 {Money(currency, cap)}" : ""),
    };

    private static string FirstOf(PeriodKind kind) => kind switch
    {
        PeriodKind.Day => "每天",
        PeriodKind.Week => "每周",
        _ => "每月",
    };

    private string CapText(IncentiveTerms terms, string currency) => terms.Cap is { } cap ? $",每人每月封顶 {Money(currency, cap)}" : "";

    public string SeveralRules(int rules, string first) => $"一句里有 {rules} 条规则,我一条一条来,每条都先给你看试算。先定“{first}”?";

    public string RuleDays(RuleVersion version) => version.Until is { } last ? $"{RuleDay(version.From)} 到 {RuleDay(last)}" : $"{RuleDay(version.From)} 起";

    public string RuleScope(string? team) => team is null ? "全公司" : team;

    public string RulePreview(RuleVersion version, RuleVersion? before) =>
        $"预览:{RuleText(version.Terms!, version.Currency)}。{RuleDays(version)}生效{(before is null ? "" : $",替换规则{version.Number} 第{before.Version}版({RuleText(before.Terms!, before.Currency)})")}。";

    public string RuleCountsFrom(RuleVersion version, DateOnly today) =>
        $"从{RuleDay(version.From)}算起:{(version.From < today ? "那天以来已报的也算" : "之前的不算")}。";

    public string RuleFromButton(DateOnly day) => $"从{day.Month}月{day.Day}日起";

    public string RuleReplay(string month, string total, int people, string? before) =>
        $"拿{month}的真实数据试算:{people} 人共 {total}{(before is null ? "" : $"(现行规则 {before})")}。还没有任何改动。";

    public string RuleNothingReported(string month, MetricCode metric) => Metrics.UnitOf(metric) == MetricUnit.Money
        ? $"{month}没有人报过{Metric(metric)},没有数就付不出钱。要用这条规则,先让大家报,例如“{Metric(metric)}3万”;不报{Metric(metric)}的话,改按销售额定,例如“提成:签单金额的5%”。还没有任何改动。"
        : $"{month}没有人报过{Metric(metric)},没有数就付不出钱。要用这条规则,先让大家报,例如“{Metric(metric)}2{Measure(metric)}”。还没有任何改动。";

    public string RuleReplayNothing(string month) => $"拿{month}的真实数据试算:没有人拿到。还没有任何改动。";

    public string RuleMade(RuleVersion version, RuleVersion? before) => before is null
        ? $"✅ 规则{version.Number}定好了:{RuleText(version.Terms!, version.Currency)},{RuleDays(version)}生效。"
        : $"✅ 规则{version.Number} 第{version.Version}版定好了:{RuleText(version.Terms!, version.Currency)},{RuleDays(version)}生效;之前的仍按旧版算。";

    public string RuleEndPreview(RuleVersion end, RuleVersion before) => $"规则{end.Number}({RuleText(before.Terms!, before.Currency)})从 {RuleDay(end.From)} 起停用?之前的照算。";

    public string RuleEnded(RuleVersion end) => $"✅ 规则{end.Number}从 {RuleDay(end.From)} 起停用,之前的照算,记录都在。";

    public string RulesTitle(int count) => $"💰 奖励规则 {count} 条";

    public string NoRules => "还没有奖励规则。主管说“提成:签单金额的10%”或“新客户500元/家”就能定一条。";

    public string RuleLine(RuleVersion version, string? team, bool hasBegun) =>
        $"规则{version.Number}{(version.Version > 1 ? $" 第{version.Version}版" : "")}:{RuleText(version.Terms!, version.Currency)} · {RuleScope(team)} · {RuleDays(version)}{(hasBegun ? "" : "(还没开始)")}";

    public string VersionLine(RuleVersion version, string by, DateOnly day) =>
        $"第{version.Version}版 {(version.Terms is { } terms ? RuleText(terms, version.Currency) : "停用")} · {RuleDays(version)} · {by} {day.Month}月{day.Day}日定";

    public string RuleHistoryTitle(int rules, int versions) => $"🗂️ 规则历史:{rules} 条规则,{versions} 个版本";

    public string RuleNumber(int number) => $"规则{number}";

    public string TeamAwardTitle => "👥 团队奖这样得、这样分:";

    public string NoTeamAward => "现在没有团队奖的规则。说“奖励规则”看全部。";

    public string RuleEndsOn(DateOnly lastDay) => $"到 {RuleDay(lastDay)} 为止";

    public string RuleHow =>
        "这条规则我没全看懂,没有改动。可以这样说:“提成:签单金额的10%”“阶梯提成 0-50万5% 50万以上8% 超额累进”“新客户500元/家”“方案50元/份”“团队完成目标奖2000元/组 平均分”“完成目标奖5000元 封顶1万”“达成奖金5000元,超120%加速1.5倍”“本周每签一单奖200 到周五”。";

    public string CapRule(int number, string? currency, long minor) => $"规则{number}封顶{(currency is null ? IncentiveMoney.Figure(minor) + "元" : currency.ToLowerInvariant() + IncentiveMoney.Figure(minor))}";

    public string NoRuleToCap => "没有在用的规则可以封顶。先定一条,例如“提成:签单金额的10%,封顶2万”。没有改动。";

    public string WhichRuleToCap => "给哪条规则封顶?还没有任何改动。";

    public string StepsOfWhat => "这几档按什么算?选一个,或把它写在最前面。还没有任何改动。";

    public IReadOnlyList<string> StepSentences(string steps) => [$"拜访{steps}", $"新客户{steps}"];

    public string WhichMode(IncentiveTerms terms, string currency) =>
        $"到了高一档,高的比例只算超出的部分,还是全部金额都按它算?例如 {Amount(terms.Metric, Sample(terms))}:只算超出是 {Money(currency, CommissionFormula.Of(terms with { OnWholeAmount = false }, Sample(terms)))},全部按它是 {Money(currency, CommissionFormula.Of(terms with { OnWholeAmount = true }, Sample(terms)))}。";

    public string ModeMarginal => "只算超出部分";

    public string ModeWhole => "全额";

    public string WhichSplit => "达成后这笔奖怎么分?";

    public string SplitEqual => "平均分";

    public string SplitByContribution => "按贡献";

    public string RuleRefused(RuleResult result) => result switch
    {
        RuleResult.NotAllowed => "奖励规则由主管或管理员来定。说“奖励规则”看现在有哪些。",
        RuleResult.BadTerms { Reason: TermsRefusal.TierGap } => "各档之间有空档,有的金额不知道按几算。档位要首尾相接、最后一档到“以上”,例如“0-50万5% 50万以上8%”。没有改动。",
        RuleResult.BadTerms { Reason: TermsRefusal.TiersOverlap } => "有两档重叠,同一段金额有两个比例。档位要首尾相接,例如“0-50万5% 50万以上8%”。没有改动。",
        RuleResult.BadTerms { Reason: TermsRefusal.TierBackwards } => "有一档的终点不大于起点,改一下再说一次。没有改动。",
        RuleResult.BadTerms { Reason: TermsRefusal.CapBelowAmount } => "封顶比达成时的奖金还低,改一下再说一次。没有改动。",
        RuleResult.BadTerms { Reason: TermsRefusal.NothingToCap } => "这条规则达成就是固定的一笔,不用封顶;要改金额说“规则4改为3000元”这样。没有改动。",
        RuleResult.BadTerms { Reason: TermsRefusal.RateOutOfRange } => "比例要大于 0%、不超过 100%。没有改动。",
        RuleResult.BadTerms { Reason: TermsRefusal.NotMoney } => "提成只能按金额算(销售额、利润、回款);按个数的说“方案50元/份”这样。没有改动。",
        RuleResult.BadTerms { Reason: TermsRefusal.NotACount } => "按金额的说“提成:销售额的10%”这样。没有改动。",
        RuleResult.BadTerms => "金额要大于 0、不超过 10 亿。没有改动。",
        RuleResult.Contradicts { Other: var ending, LastDay: { } last } => $"规则{ending.Number}({RuleText(ending.Terms!, ending.Currency)})到 {RuleDay(last)} 为止还在用,同一件事不能付两次。新的最早从 {RuleDay(last.AddDays(1))} 起。没有改动。",
        RuleResult.Contradicts { Other: var other } => $"和规则{other.Number}({RuleText(other.Terms!, other.Currency)})重复了,同一件事不能付两次。要改说“规则{other.Number}改为:…”,要停说“停用规则{other.Number}”。没有改动。",
        RuleResult.NoSuchRule { Number: var ended, EndedOn: { } day } => $"规则{ended}从 {RuleDay(day)} 起停用,不能再改。要重新定,直接把规则说一遍,例如“新客户500元/家”;“规则{ended}”看它的历史。没有改动。",
        RuleResult.NoSuchRule { Number: var number } => $"没有在用的规则{number}。说“奖励规则”看有哪些。",
        RuleResult.WhichTeam { Led: var led } => $"给哪个组定?把组名放在前面,例如“{(led.Count > 0 ? led[0].Name : "华东组")} 提成:签单金额的10%”。没有改动。",
        RuleResult.NotYourTeam { Name: var name } => name.Length > 0 ? $"“{name}”不是你带的组,规则定不了。没有改动。" : "全公司的规则要由带所有组的主管或管理员来改。没有改动。",
        RuleResult.OtherCurrency { Ledger: var ledger, Named: var named } => $"公司的规则都用 {ledger},{(named == "?" ? "这个货币" : named)}不能混着算。请按 {ledger} 说。没有改动。",
        RuleResult.NotAMonthsStart { Next: var next } => $"这种规则按整月算,要从某月 1 号起或停,例如“从{next.Month}月1日起”。没有改动。",
        RuleResult.MonthIsClosed { Open: var open } => $"那个月已经结算了,规则最早从 {RuleDay(open)} 起。没有改动。",
        RuleResult.IsOver => "活动的最后一天已经过了,或者在开始之前。改一下日期再说一次。没有改动。",
        _ => RuleHow,
    };

    public string MakeItLive => "就这么定";

    public string EndIt => "停用";

    public string RuleUnchanged => "好,规则没有改动。";

    public string EndRuleButton(int number) => $"停用规则{number}";

    public string ChangeRuleButton(int number) => $"改规则{number}";

    public string ChangeRule(int number, string sentence) => $"规则{number}改为:{sentence}";

    private string Tier(IncentiveTerms terms, IncentiveTier tier) => tier.To is { } end
        ? $"{Amount(terms.Metric, tier.From)}–{Amount(terms.Metric, end)}(含){IncentiveMoney.Rate(tier.PerMillion)}" : $"超过 {Amount(terms.Metric, tier.From)} {IncentiveMoney.Rate(tier.PerMillion)}";

    private static long Sample(IncentiveTerms terms) => terms.Tiers[^1].From / 10 * 12;

    private static string RuleDay(DateOnly day) => $"{day.Year}年{day.Month}月{day.Day}日";
}
