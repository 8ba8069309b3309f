using System.Globalization;
using SalesBot.Application.Forecasting;
using SalesBot.Conversation.Cards;
using SalesBot.Domain.ActionMaps;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Forecasting;
using Period = SalesBot.Domain.Calendars.Period;

namespace SalesBot.Conversation.Wording;

internal sealed partial class ChineseWording
{
    public string ForecastIsForLeaders(string name) => $"我只能给你看你自己的预测;{name}的由主管来看。";

    public string ForecastOfNobody => "你还没有带团队,这里没有可以预测的人。";

    public string ForecastOfWhom(string name, IReadOnlyList<string> nearest) =>
        $"没找到“{name}”。{(nearest.Count > 0 ? $"是不是{string.Join("、", nearest)}?" : "")}";

    public string LowTarget => "保底";

    public string LikelyTarget => "合理";

    public string HighTarget => "冲刺";

    public string SuggestionMeaning => "保底:十次有九次能到;冲刺:十次有一次能到。范围按以往逐周试算的误差定。";

    public string SuggestWhich => "哪一项的目标?";

    public string LandingMeaning => "十次有八次落在括号里的范围;按以往逐周试算的误差定。";

    public string ActionMap => "行动地图";

    public string WinRateAboveAll => "成交率最多 100%。改一下再说一次,例如“本季度100万,成交率20%”。";

    public string AmountIsTooLarge => "这个数太大了,看着像打错了。核对后再说一次。";

    public string NoConversions => "记录还太少,算不出转化率。把你的比例告诉我就行,例如“100万,成交率20%,客单价5万,比例10:3:1”(电话:拜访:方案)。";

    public string LeadingTitle(LeadingInsight insight) => $"🧭 {insight.Group.Name}:什么走在{Metric(insight.Result)}前面(近 {insight.Weeks} 周)";

    public string LeadingLine(LeadingIndicator one, MetricCode result) =>
        $"{Metric(one.Metric)}多的那周,{(one.WeeksAhead == 1 ? "下一周" : $"再过 {one.WeeksAhead} 周")}{Metric(result)}也多(相关 {one.Correlation.ToString("0.00", CultureInfo.InvariantCulture)},比对了 {one.Weeks} 对周)";

    public string LeadingCaveat => "这只说明一前一后,不说明因果;周数少,当线索用,不当结论。增长趋势和节假日已经扣掉。";

    public string NoLeading(LeadingInsight insight) => $"看了{insight.Group.Name}近 {insight.Weeks} 周,没有哪项活动和之后几周的{Metric(insight.Result)}走得比碰巧更近,不硬下结论。";

    public string LeadingNeedsWeeks(int weeks, int needed) => $"完整的周才 {weeks} 个,至少要 {needed} 周才看得出什么走在前面。先照常报,到时再问。";

    public IReadOnlyList<string> WayHeader { get; } = ["", "还要", "每周", "每天", "最好一周"];

    public string Suggestion(PeriodForecast forecast, Forecast range, DateOnly today) =>
        $"💡 {forecast.Group.Name} {Coming(forecast.Period, today)} {Metric(forecast.Metric)}:{LikelyTarget} {Amount(forecast.Metric, range.Likely)}({LowTarget} {Amount(forecast.Metric, range.Low)},{HighTarget} {Amount(forecast.Metric, range.High)})";

    public string SuggestionBasis(PeriodForecast forecast) => "依据:" + string.Join(" · ",
    [
        forecast.LastYear is { } lastYear ? $"去年同期 {Amount(forecast.Metric, Roughly.Of(forecast.Metric, lastYear))}" : "去年同期没有记录",
        forecast.Trend is { } trend ? $"近四周比之前八周 {Signed(trend)}%" : "还看不出趋势",
        forecast.Season is { } season ? $"季节 {Signed(season)}%" : "没有看出季节",
        $"{forecast.People} 人",
        forecast.Done > 0 ? $"已完成 {Amount(forecast.Metric, forecast.Done)},余下 {forecast.WorkingDaysLeft} 个工作日" : $"{forecast.WorkingDaysLeft} 个工作日",
    ]);

    public string SuggestCommand(string? owner, MetricCode metric, Period period, DateOnly today) => $"{owner}{Coming(period, today)}{Metric(metric)}定多少合适";

    public string NotEnoughData(PeriodForecast forecast, ForecastResult.NotEnough lack, DateOnly today) => lack.Weeks == 0
        ? $"数据还不够:{forecast.Group.Name}还没有{Metric(forecast.Metric)}的记录,至少要 {lack.Needed} 周。"
        : $"数据还不够:{forecast.Group.Name}只有 {lack.Weeks} 周的记录,{Coming(forecast.Period, today)}的{Metric(forecast.Metric)}要 {lack.Needed} 周才给得出靠得住的范围。换近一点的时间再问我。";

    public string ProposalSaid(Proposal proposal, DateOnly today) =>
        $"{(ForecastFigures.IsOnePeriod(proposal) ? Coming(FiscalDates.Sure(new Period(proposal.Each, proposal.Days), today), today) : Each(proposal.Each))}{Metric(proposal.Metric)}目标 {Amount(proposal.Metric, proposal.Amount)}";

    public string Landing(PeriodForecast forecast, Forecast range, DateOnly today) =>
        $"🔭 {forecast.Group.Name} {Coming(forecast.Period, today)} {LandingLine(forecast, range)}";

    public string LandingLine(PeriodForecast forecast, Forecast range) =>
        $"{Metric(forecast.Metric)}预计 {Amount(forecast.Metric, range.Likely)}({Amount(forecast.Metric, range.Low)}–{Amount(forecast.Metric, range.High)})"
        + (forecast is { Target: { } target, Chance: { } chance } ? $",目标 {Amount(forecast.Metric, target)}:{Chance(chance, forecast.Done >= target)}" : "");

    public string LandingDone(PeriodForecast forecast) => $"已完成 {Amount(forecast.Metric, forecast.Done)},余下 {forecast.WorkingDaysLeft} 个工作日。";

    public string LandingUnknown(PeriodForecast forecast) => $"{Metric(forecast.Metric)}:已完成 {Amount(forecast.Metric, forecast.Done)},数据还不够预测";

    public string ActionMapCommand(string? owner, Period period, DateOnly today) => $"{owner}{Coming(period, today)}行动地图";

    public string NoRevenueTarget(string name, Period period, DateOnly today) =>
        $"{name}{Coming(period, today)}还没有销售额目标。说个数就能算,例如“{Coming(period, today)}100万怎么完成”。";

    public string Way(ActionPlan plan, DateOnly today) =>
        $"🗺️ {plan.Group.Name} {Coming(plan.Period, today)} {Amount(Metrics.Revenue, plan.Target)},还差 {Amount(Metrics.Revenue, Roughly.AtLeast(Metrics.Revenue, plan.Map.Remaining))}:{string.Join(" · ", plan.Map.Steps.Select(step => $"{Metric(step.Metric)} {Amount(step.Metric, step.Needed)}"))}";

    public string WayIsDone(ActionPlan plan, DateOnly today) =>
        $"🎉 {plan.Group.Name} {Coming(plan.Period, today)} {Amount(Metrics.Revenue, plan.Target)}已经到了(完成 {Amount(Metrics.Revenue, plan.Done)}),不用再做什么。";

    public IReadOnlyList<string> WayRow(ActionStep step) =>
    [
        Metric(step.Metric), Amount(step.Metric, step.Needed), Amount(step.Metric, step.PerWeek), Amount(step.Metric, step.PerDay),
        step.BestWeek > 0 ? Amount(step.Metric, step.BestWeek) : "–",
    ];

    public string WayDays(ActionPlan plan) =>
        $"余下 {plan.Map.WorkingDaysLeft} 个工作日(到{ShortDay(plan.Until)})"
        + (plan.People > 1 && plan.Map.WorkingDaysLeft > 0 ? $",{plan.People} 人,人均每天{string.Join("、", plan.Map.Steps.Skip(2).Select(step => $"{Metric(step.Metric)} {PerHead(step.Metric, (decimal)step.Needed / plan.Map.WorkingDaysLeft / plan.People)}"))}" : "")
        + "。有了新的上报,再问就重新算。";

    public string WayIsTooFar(ActionPlan plan) => plan.Map.WorkingDaysLeft == 0
        ? "⚠️ 已经没有工作日了,按期到不了。"
        : $"⚠️ 按以往最好的成绩也够不着:{string.Join(";", plan.Map.Steps.Where(step => step.IsBeyondBest).Select(step => $"{Metric(step.Metric)}{(plan.Map.WorkingDaysLeft < Domain.ActionMaps.ActionMap.DaysInAWeek ? $" {plan.Map.WorkingDaysLeft} 天" : "每周")}要 {Amount(step.Metric, step.PerWeek)},最好一周 {Amount(step.Metric, step.BestWeek)}"))}。";

    public string? WayBottleneck(ActionPlan plan) => plan switch
    {
        { Weakest: ({ } which, var own, var team) } => $"瓶颈:{Name(which)} {Rate(which, own)},低于团队平均 {Rate(which, team)}。",
        { Map: { WorkingDaysLeft: > 0, Bottleneck: { PercentOfBest: { } percent } step } } => $"瓶颈:{Metric(step.Metric)},每周都要做到最好一周的 {percent}%。",
        _ => null,
    };

    public string WayBasis(Conversions conversions) => "按:" + string.Join(" · ", ForecastFigures.Named(conversions).Select(one => $"{Name(one.Which)} {Rate(one.Which, one.Conversion)}{one.Conversion.Source switch
    {
        ConversionSource.Team => "(团队平均)",
        ConversionSource.Stated => "(你给的)",
        _ => "",
    }}"));

    public string WeeklyTarget(MetricCode metric, long amount) => $"每周{Metric(metric)} {Amount(metric, amount)}";

    public string DailyTarget(MetricCode metric, long amount) => $"每天{Metric(metric)} {Amount(metric, amount)}";

    public string TargetUntil(MetricCode metric, long amount, DateOnly day) => $"{Metric(metric)} {Amount(metric, amount)}(到{ShortDay(day)})";

    private static string Name(ActionConversion which) => which switch
    {
        ActionConversion.DealSize => "客单价",
        ActionConversion.OrdersPerProposal => "方案→签单",
        ActionConversion.ProposalsPerVisit => "拜访→方案",
        _ => "电话→拜访",
    };

    private string Rate(ActionConversion which, Conversion conversion) => which == ActionConversion.DealSize
        ? Amount(Metrics.Revenue, Roughly.Of(Metrics.Revenue, (long)conversion.Rate)) : $"{(conversion.Rate * 100).ToString("0.#", Culture)}%";

    private static string Chance(int percent, bool isReached) => isReached ? "已经到了" : ForecastFigures.Fives(percent) switch
    {
        >= 85 => $"十有八九能到(约 {ForecastFigures.Fives(percent)}%)",
        >= 60 => $"有希望(约 {ForecastFigures.Fives(percent)}%)",
        >= 40 => $"一半一半(约 {ForecastFigures.Fives(percent)}%)",
        >= 15 => $"偏难(约 {ForecastFigures.Fives(percent)}%)",
        _ => $"很难到(约 {ForecastFigures.Fives(percent)}%)",
    };

    private static string Signed(int percent) => percent.ToString("+0;-0;0", Culture);

    // The period after the present one has a name of its own.
    private string Coming(Period period, DateOnly today) =>
        period.Kind is PeriodKind.Own or PeriodKind.Day || period != Domain.Calendars.Period.Containing(today, period.Kind, period.Rules).Next() ? In(period, today) : period.Kind switch
        {
            PeriodKind.Week => "下周",
            PeriodKind.Month => "下个月",
            PeriodKind.Quarter => "下季度",
            _ => "明年",
        };
}
