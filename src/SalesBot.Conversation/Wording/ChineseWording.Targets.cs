using SalesBot.Application.Targets;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Targets;
using Period = SalesBot.Domain.Calendars.Period;

namespace SalesBot.Conversation.Wording;

internal sealed partial class ChineseWording
{
    public string NothingChangedYet => "还没有任何改动。";

    public string GoalChangedMeanwhile => "刚才有人改过这个目标,这是按最新情况重算的预览,还没有改动。";

    public string GoalCancelled => "好,没有改动。";

    public string NewNumber => "改成多少?直接回数字就行。";

    public string ConfirmGoal => "就这么定";

    public string AnotherSplit => "换个分法";

    public string ChangeNumber => "改数字";

    public string CancelGoal => "取消";

    public string ThisMonth => "本月";

    public string NextMonth => "下个月";

    public string ThisQuarter => "本季度";

    public string PassOn => "转告";

    public string JustForMe => "只给自己定";

    public string LookAtIt => "看预览";

    public string OwnGoalNeeds => "给自己定多少、到哪天?例如“我自己定个小目标:本月签5单”。";

    public string NothingToRollBack => "没有可以撤销的目标调整。";

    public string RollBackCommand => "撤销目标调整";

    public string UndoOfTarget(string why) => $"你最近做的是目标调整“{why}”。要撤销它,说“{RollBackCommand}”;要撤销上报的记录,带上名字,例如“撤销拜访”。还没有改动。";

    public string GoalTree => "目标树";

    public string GoalsAddedUp => "🎯 大家的目标加起来";

    public string NoGoalFromTheTop => "还没有从上往下分的目标。要定一个说“华东组本季度目标300万”。";

    public string SumLine(TargetSum sum, DateOnly today) => $"{In(sum.Period, today)} {Amount(sum.Metric, sum.Done)}/{Amount(sum.Metric, sum.Amount)}";

    public string NoGoals => "还没有目标。说一句就能定,例如“华东组本季度目标300万”。";

    public string GoalDays(GoalDraft draft, Period period, DateOnly today)
    {
        if (draft.IsForOnePeriod)
            return In(period, today);
        var from = draft.Start is { } start && start > today ? ShortDay(start) : "今天";
        return $"{Each(period.Kind)}({(draft.End is { } end ? $"{from}–{ShortDay(end)}" : $"从{from}起")})";
    }

    public string GoalPreview(GoalPlan plan, DateOnly today) =>
        $"预览:{plan.Top.Group.Name} {GoalDays(plan.Draft, plan.Period, today)} {Metric(plan.Metric)} {HowMuch(plan)}{Was(plan)}({Evidence(plan)})";

    public string GoalChangeHow(string name) => $"要改就说“把{name}的电话目标减10%”或“把{name}的拜访目标加2家”,先看预览再定。";

    public string OwnGoalChangeHow => "觉得不合适,就写你认为合适的数,例如“我的电话目标改成每天15个”,我来转给主管。";

    public string GoalCategory(MetricKind kind) => $"归为{KindName(kind)}任务。";

    public string GoalParts(IReadOnlyList<PlannedGoal> parts, MetricCode metric) => string.Join(" · ", parts.Select(part =>
        $"{part.Group.Name} {Amount(metric, part.Amount)}{(part.Before > 0 && part.Before != part.Amount ? $"(原 {Amount(metric, part.Before)})" : "")}"));

    public string GoalPerDay(GoalPlan plan)
    {
        if (!plan.Draft.IsForOnePeriod)
            return $"合计{Each(plan.Period.Kind)} {Amount(plan.Metric, plan.Top.Amount)},{plan.Top.Leaves.Count()} 个人。";
        var left = Math.Max(0, plan.Top.Amount - plan.Top.Done);
        if (left == 0)
            return $"到昨天已经完成 {Amount(plan.Metric, plan.Top.Done)},这个数已经到了。";
        var done = plan.Top.Done > 0 ? $"到昨天已完成 {Amount(plan.Metric, plan.Top.Done)},还差 {Amount(plan.Metric, left)};" : "";
        return $"{done}余下 {plan.WorkingDaysLeft} 个工作日,平均每天 {PerDay(plan.Metric, left, plan.WorkingDaysLeft, 1)}、每周 {PerDay(plan.Metric, left, plan.WorkingDaysLeft, 5)}。";
    }

    public string GoalPins(IReadOnlyList<PlannedGoal> pinned, MetricCode metric) =>
        $"📌 固定不动:{string.Join("、", pinned.Select(part => $"{part.Group.Name} {Amount(metric, part.Amount)}"))}";

    public string GoalSharesHow(string name, MetricCode metric) => $"要固定谁的份额,直接写“{name} 30{(Metrics.UnitOf(metric) == MetricUnit.Money ? "万" : "")}”;按比例写“3:2:1”。";

    public string MoneyNeedsUnit(decimal said) => $"{said:0.##} 太小了,像是漏了单位。写成“{said:0.##}万”再说一次,没有改动。";

    public string GoalWeightsDoNotFit(int said, IReadOnlyList<string> parts) =>
        $"给了 {said} 个数,这里分给 {parts.Count} 个:{string.Join("、", parts)}。按这个顺序写全,或者写名字:“权重 {parts[0]} 2”。没有改动。";

    public string GoalRule(BreakdownRule rule, bool isChange, bool isPerHead, bool isRelative) => isPerHead
        ? isRelative ? "分法:各人在原来的基础上" : "分法:每人一样"
        : (isChange ? "分法:原来的份额不动,差额" : "分法:") + rule switch
        {
            BreakdownRule.History => "按近三个月的业绩分",
            BreakdownRule.Equal => "平均分",
            BreakdownRule.Weights => "按你给的比例分,没提到的算 1",
            _ => isChange ? "按余下的工作日分" : "按各人的工作日分(入职、离职按比例)",
        };

    public string GoalJoins(string name, DateOnly day) => $"{name} {ShortDay(day)}入职,按比例";

    public string GoalDoubt(AmountDoubt doubt, MetricCode metric) => doubt switch
    {
        AmountDoubt.TooHigh { Rest: { } rest } high =>
            $"⚠️ 偏高:余下只有 {rest.WorkingDays} 个工作日,以前最好的时候这么多天也只有 {Amount(metric, Round(metric, high.Best))},还差的要再高 {high.PercentAbove}%。确定的话再点“{ConfirmGoal}”。",
        AmountDoubt.TooLow { Rest: { } rest } low =>
            $"⚠️ 偏低:加上余下 {rest.WorkingDays} 个工作日平常的量就有 {Amount(metric, Round(metric, low.Usual))},这个数低了 {low.PercentBelow}%。",
        AmountDoubt.TooHigh high => $"⚠️ 偏高:以前最好的时候折算也只有 {Amount(metric, Round(metric, high.Best))},这次要再高 {high.PercentAbove}%。确定的话再点“{ConfirmGoal}”。",
        AmountDoubt.TooLow low => $"⚠️ 偏低:近三个月折算就有 {Amount(metric, Round(metric, low.Usual))},这个数低了 {low.PercentBelow}%。",
        _ => "",
    };

    public string GoalCondition(GoalCondition condition, MetricCode counted, long? average) =>
        $"条件:每{Measure(counted)}平均{Metric(condition.Of)}不少于 {Amount(condition.Of, condition.AtLeast)}"
        + (average is { } now ? $"(现在 {Amount(condition.Of, now)},{(now >= condition.AtLeast ? "达到" : "没达到")})" : "");

    public string GoalApplied(GoalPlan plan, DateOnly today) =>
        $"✅ 定了:{plan.Top.Group.Name} {GoalDays(plan.Draft, plan.Period, today)} {Metric(plan.Metric)} {HowMuch(plan)}。{plan.Top.Leaves.Count()} 个人的任务已经更新。";

    public string GoalRefused(GoalRefusal refusal) => refusal switch
    {
        GoalRefusal.NotPositive => "目标要大于 0,没有改动。要取消一个目标,说“撤销目标调整”。",
        GoalRefusal.NotWhole => "次数要是整数,金额最多到分。换个数再说一次,没有改动。",
        GoalRefusal.TooLarge => "这个数太大了,看着像打错了。核对后再说一次,没有改动。",
        GoalRefusal.Over over => $"{ShortDay(over.LastDay)}已经过去了,定不了。换个还没结束的时间,要明年的就写上“明年”。没有改动。",
        GoalRefusal.DayOff off => $"{ShortDay(off.Day)}({Weekdays[(int)off.Day.DayOfWeek]})不上班,定不了当天的目标。换个工作日,没有改动。",
        GoalRefusal.NoWorkingDay none => $"到{ShortDay(none.LastDay)}已经没有工作日了,分不下去。换个时间,没有改动。",
        GoalRefusal.NothingToChange => "还没有这个目标,加减不了。先定一个数,例如“华东组本季度目标300万”。",
        GoalRefusal.BelowReached below => $"已经完成 {Amount(below.Metric, below.Reached)} 了,目标不能比这还低。没有改动。",
        GoalRefusal.PinsAboveWhole pins => $"固定的份额加起来是 {Amount(pins.Metric, pins.Pinned)},比{pins.Name}的 {Amount(pins.Metric, pins.Whole)} 还多。改小一个,或把总数提高。没有改动。",
        GoalRefusal.PinLacksUnit pin => $"{pin.Name} {MoneyNeedsUnit(pin.Quantity)}",
        GoalRefusal.PinsLeaveRest pins => $"{pins.Name}的人都固定了,还剩 {Amount(pins.Metric, pins.Rest)} 没人接。放开一个(“李娜不固定”),或改总数。没有改动。",
        GoalRefusal.Overlaps other => $"已经有一个 {ShortDay(other.Days.Start)}–{ShortDay(other.Days.End)} 的目标,时间重叠了。改那一个,或者换个时间。没有改动。",
        _ => "这里没有可以分目标的人,没有改动。",
    };

    public string GoalMissing(IReadOnlyList<GoalPart> missing, MetricCode? metric, string example) =>
        $"差{(missing.Count == 1 ? "一" : missing.Count == 2 ? "两" : missing.Count == 3 ? "三" : "四")}样才能算目标:{string.Concat(missing.Select(part => AskGoal(part, metric)))}例如“{example}”。";

    public string AskGoal(GoalPart part, MetricCode? metric) => part switch
    {
        GoalPart.Metric => "做什么?",
        GoalPart.Amount => metric is { } known ? $"{Metric(known)}多少?" : "多少?",
        GoalPart.Period => "到哪天?",
        _ => "谁来做?",
    };

    public string GoalExample(string? owner, MetricCode? metric, long? amount)
    {
        var what = metric ?? Metrics.NewCustomer;
        var much = amount ?? (Metrics.UnitOf(what) == MetricUnit.Money ? 100_000_000 : 12);
        return Metrics.UnitOf(what) == MetricUnit.Money
            ? $"{owner ?? "华东组"}本月{Metric(what)}目标{Amount(what, much)}" : $"{owner ?? "华东组"}本月{Metric(what)}目标{Amount(what, much)}{Measure(what)}";
    }

    public string SmartLetters(IReadOnlyList<GoalPart> missing) => $"SMART 里还缺:{List(missing.Select(part => part switch
    {
        GoalPart.Metric => "S 具体",
        GoalPart.Amount => "M 可衡量",
        GoalPart.Period => "T 有期限",
        _ => "A 有人负责",
    }))}";

    public string GoalMonths(string name, MetricCode metric, IReadOnlyList<long> months) => months.Count == 0
        ? $"{name}还没有{Metric(metric)}的历史可以参考。"
        : $"{name}上月实际 {Amount(metric, months[0])}{(months.Count > 1 ? $",前{(months.Count == 2 ? "两" : "三")}个月平均 {Average(metric, months)}" : "")}。";

    public string UnknownOwner(string name, IReadOnlyList<string> nearest) =>
        $"没找到“{name}”,没有改动。{(nearest.Count > 0 ? $"是不是{string.Join("、", nearest)}?" : "")}";

    public string OneOwnerAtATime(string one, string other) => $"一句话只能定一个人、一个组或每人一样的目标。{one}和{other}请分开说。没有改动。";

    public string SeveralOwners(string name, IReadOnlyList<string> names) => $"“{name}”可能是{List(names)},请写全名。没有改动。";

    public string NotYourOwner(string name) => $"{name}的目标由带{name}的主管来定,没有改动。";

    public string GoalsAreForManagers(string? leader) => leader is null
        ? "目标由主管来改,没有改动。" : $"目标由主管来改,没有改动。要我把你的建议转给{leader}吗?";

    public string PassedOn(string leader) => $"📨 已经转告{leader}。";

    public string GoalSuggestion(string name, string text) => $"💡 {name}建议:{text}";

    public string OwnGoalSet(Target target, Period period, DateOnly today) =>
        $"🌱 记下了:{(target.IsForOnePeriod ? In(period, today) : Each(period.Kind))}{Metric(target.Metric)} {Amount(target.Metric, target.Amount)}。只有你看得到,不上榜。";

    public string GoalForYou(string by, GoalPlan plan, PlannedGoal mine, DateOnly today) =>
        $"🎯 {by}给你定了:{GoalDays(plan.Draft, plan.Period, today)} {Metric(plan.Metric)} {Amount(plan.Metric, mine.Amount)}{(mine.Before > 0 ? $"(原 {Amount(plan.Metric, mine.Before)})" : "")}。觉得不合适就跟我说,我来转告。";

    public string GoalRolledBack(string owner, Goal goal, string why, int people) => goal.Stands
        ? $"↩️ 已撤销“{why}”:{owner} {Metric(goal.Metric)} 恢复为 {Amount(goal.Metric, goal.Amount)},{(people > 1 ? $"{people} 个人" : "每个人")}的任务也都恢复了。"
        : $"↩️ 已撤销“{why}”:{owner}的这个目标取消了,{(people > 1 ? $"{people} 个人" : "每个人")}的任务都恢复原样。";

    public string AdjustedSince(string? by) => $"{by ?? "有人"}后来又改过这个目标,我不能直接撤销。先看“目标树”,再定一个新数就行。没有改动。";

    public string NoSuchGoal(string name) => $"{name}现在没有目标。例如“{name}本季度目标300万”。";

    public string GoalTitle(GoalState state, DateOnly today) => $"🎯 {state.Name} {Days(state, today)} {Metric(state.Goal.Metric)} {Reached(state)}";

    public string GoalLine(GoalState state, DateOnly today) => $"{Days(state, today)} {Metric(state.Goal.Metric)} {Reached(state)}{(state.Goal.Condition is { } condition ? $";{GoalCondition(condition, state.Goal.Metric, state.Average)}" : "")}";

    public string GoalGap(GoalState state) => state.Gap switch
    {
        0 or null when state.UnevenBelow is { } below => $"下一级加起来正好;{below.Name}的各部分加起来比它的目标{(below.Gap > 0 ? "多" : "少")} {Amount(below.Goal.Metric, Math.Abs(below.Gap!.Value))}。",
        0 or null => "各部分加起来正好。",
        > 0 => $"各部分加起来比目标多 {Amount(state.Goal.Metric, state.Gap.Value)}。",
        _ => $"各部分加起来比目标少 {Amount(state.Goal.Metric, -state.Gap.Value)}。",
    };

    public string GoalsOf(string name) => $"{name}目标";

    public string GoalsOfTheCompany => "公司目标";

    public string TreeOf(string name, Period period) => $"展开{name} {Spoken(period)}";

    public string ShareAmongWhom(MetricCode metric) =>
        $"分给哪几个人?写上名字和时间再说一次,例如“本周给李娜和周凯分100{Measure(metric)}{Metric(metric)}”;全组一起分就说“华东组本周{Metric(metric)}目标100{Measure(metric)}”。没有记录,也没有改动。";

    public string ShareUntilWhen(IReadOnlyList<string> names, MetricCode metric, decimal quantity) =>
        $"到哪天?写上时间再说一次,例如“本周给{string.Join("和", names)}分{quantity.ToString("0.##", Culture)}{Measure(metric)}{Metric(metric)}”。没有记录,也没有改动。";

    public string GoalNothingFor(IReadOnlyList<string> names) => $"⚠️ {List(names)}分到 0。要给就写上数,例如“{names[0]} 30”。";

    // The days in words that are read again, whatever the day.
    private static string Spoken(Period period) => period.Kind switch
    {
        PeriodKind.Month => $"{period.Range.Start.Year}年{period.Range.Start.Month}月",
        PeriodKind.Quarter => $"{(period.Range.Start.Month < period.Rules.FirstFiscalMonth ? period.Range.Start.Year - 1 : period.Range.Start.Year)}年Q{period.Quarter}",
        PeriodKind.Year => $"{period.Range.Start.Year}年",
        _ => $"{period.Range.Start.Month}月{period.Range.Start.Day}日到{period.Range.End.Month}月{period.Range.End.Day}日",
    };

    public string AndMore(int count) => $"还有 {count} 个";

    private string Days(GoalState state, DateOnly today) => state.Goal.End is { } end && state.Period.Range.End == end
        ? In(state.Period, today) : Each(state.Period.Kind);

    private string Reached(GoalState state) =>
        $"{Amount(state.Goal.Metric, state.Done)}/{Amount(state.Goal.Metric, state.Goal.Amount)} · {(long)((Int128)state.Done * 100 / Math.Max(1, state.Goal.Amount))}%";

    private string HowMuch(GoalPlan plan) => plan is { Draft: { IsPerHead: true, IsRelative: true }, Top.Parts.Count: > 0 } && plan.Top.Leaves.Select(leaf => leaf.Amount).Distinct().Count() > 1
        ? $"每人{Step(plan.Draft, plan.Metric)}、合计 {Amount(plan.Metric, plan.Top.Amount)}"
        : plan.Draft.IsPerHead && plan.Top.Parts.Count > 0
        ? $"每人 {Amount(plan.Metric, plan.Top.Leaves.First().Amount)}、合计 {Amount(plan.Metric, plan.Top.Amount)}" : Amount(plan.Metric, plan.Top.Amount);

    private string Step(GoalDraft draft, MetricCode metric) => draft.Percent is { } percent ? string.Create(Culture, $" {percent:+0.##;-0.##}%")
        : $" {(draft.Difference < 0 ? "-" : "+")}{Amount(metric, (long)Math.Abs((draft.Difference ?? 0) * (Metrics.UnitOf(metric) == MetricUnit.Money ? Domain.Activities.Metric.MinorUnitsPerUnit : 1)))}";

    private string Was(GoalPlan plan) => plan.Top.Before > 0 && plan.Top.Before != plan.Top.Amount && (plan.Top.Goal is not null || !plan.Draft.IsForOnePeriod || plan.Draft.IsRelative || plan.Top.Group.Person is not null)
        ? $",原 {Amount(plan.Metric, plan.Top.Before)}" : "";

    private string Evidence(GoalPlan plan)
    {
        var evidence = plan.Past.Evidence;
        var known = new List<string>();
        if (plan.Past.LastYear is { } lastYear)
            known.Add($"去年同期 {Amount(plan.Metric, lastYear)}");
        if (evidence.Months > 0)
            known.Add($"近三个月折算 {Amount(plan.Metric, Round(plan.Metric, evidence.Usual))}");
        return known.Count == 0 ? "还没有历史可比" : string.Join(",", known);
    }

    // Money as roughly as estimates are; a count with one decimal while that matters.
    private string Average(MetricCode metric, IReadOnlyList<long> months) => Metrics.UnitOf(metric) == MetricUnit.Money || months.Sum() >= 100L * months.Count
        ? Amount(metric, Roughly.Of(metric, (months.Sum() + (months.Count / 2)) / months.Count)) : ((decimal)months.Sum() / months.Count).ToString("0.#", Culture);

    private string PerDay(MetricCode metric, long left, int days, int times) => days == 0
        ? Amount(metric, left) : PerHead(metric, Metrics.UnitOf(metric) == MetricUnit.Money ? Round(metric, left * Math.Min(times, days) / days) : (decimal)left * Math.Min(times, days) / days);

    // Estimates are told in hundreds of units of currency.
    private static long Round(MetricCode metric, long amount) => Metrics.UnitOf(metric) == MetricUnit.Money ? amount / 10_000 * 10_000 : amount;

    private static string ShortDay(DateOnly day) => $"{day.Month}月{day.Day}日";

    private static string Each(PeriodKind kind) => kind switch
    {
        PeriodKind.Day => "每天",
        PeriodKind.Week => "每周",
        PeriodKind.Month => "每月",
        PeriodKind.Quarter => "每季度",
        _ => "每年",
    };
}
