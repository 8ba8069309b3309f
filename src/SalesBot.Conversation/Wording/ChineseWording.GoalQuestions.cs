using SalesBot.Application.Targets;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Targets;
using Period = SalesBot.Domain.Calendars.Period;

namespace SalesBot.Conversation.Wording;

internal sealed partial class ChineseWording
{
    public string PeriodGoals(string name, Period period, IReadOnlyList<PeriodGoal> goals, DateOnly today) => period.Range.Start > today
        ? $"🎯 {name} {Coming(period, today)}的目标:{string.Join(" · ", goals.Select(goal => $"{Metric(goal.Metric)} {Amount(goal.Metric, goal.Target)}"))}"
        : $"🎯 {name} {In(period, today)} {Metric(goals[0].Metric)} {PeriodGoalLine(goals[0])}";

    public string PeriodGoalLine(PeriodGoal goal) =>
        $"{Amount(goal.Metric, goal.Done)}/{Amount(goal.Metric, goal.Target)} · {PercentOf(goal)}%{(goal.Left > 0 ? $",还差 {Amount(goal.Metric, goal.Left)}" : goal.Condition is { IsMet: false } ? ",数量够了" : ",达标")}{(goal.Condition is { } condition ? $";{ConditionMet(condition, goal.Metric)}" : "")}";

    public string PeriodGoalsAddedUp => "更短周期的目标按工作日加起来算。";

    public string NoPeriodGoals(string name, Period period, DateOnly today) => $"{name}{Coming(period, today)}{(period.Range.End < today ? "" : "还")}没有目标。";

    public string GoalOrigin(string name, GoalOrigin origin, bool isOther, DateOnly today) =>
        $"🎯 {name} {OriginDays(origin, today)} {Metric(origin.Metric)} {(isOther ? "现在是 " : "")}{Amount(origin.Metric, origin.Amount)},是这么来的:";

    public string GoalOriginStep(GoalOriginStep step, MetricCode metric, DateOnly day) =>
        $"{ShortDay(day)} {step.By}:“{step.Why}”({(step.Before > 0 ? $"{Amount(metric, step.Before)} → " : "")}{Amount(metric, step.After)})";

    public string GoalOriginUnchanged(DateOnly from) => $"从{from.Year}年{ShortDay(from)}起就是这个数,之后没有人改过。";

    public string GoalOriginAbove(string? name, GoalOrigin origin) =>
        $"是{name ?? "上一级"} {Amount(origin.Metric, origin.Above!.Amount)} 里分到的一份,占 {(long)((Int128)origin.Amount * 100 / origin.Above.Amount)}%。";

    public string NoGoalOrigin(string name, Period period, DateOnly today) => $"{name}{Coming(period, today)}没有这个目标。说“{name}的目标”看现在有哪些。";

    public string Breakdown(string name, Period period, PeriodKind each, PeriodParts first, DateOnly today) =>
        $"📆 {name} {Coming(period, today)}的目标分到{Each(each)}:{Metric(first.Metric)} {Amount(first.Metric, first.Amounts.Sum())}";

    public string BreakdownPart(PeriodKind each, DateRange days) => each switch
    {
        PeriodKind.Month => $"{days.Start.Month}月",
        PeriodKind.Day => ShortDay(days.Start),
        PeriodKind.Quarter => $"{days.Start.Month}–{days.End.Month}月",
        _ => days.Start == days.End ? ShortDay(days.Start) : $"{ShortDay(days.Start)}–{ShortDay(days.End)}",
    };

    public string BreakdownOfDays => "每行是一周,按日子先后一天一个数,金额取前三位;“× 4”是连着 4 个工作日都一样。";

    public string BreakdownSum => "合计";

    public string BreakdownBasis(bool hasSeasons) => $"按各人的工作日{(hasSeasons ? "和往年的淡旺季" : "")}分,加起来正好;放假和请假的日子不分。";

    public string GoalChanges(int count) => $"🗂️ 最近 {count} 次目标调整";

    public string NoGoalChanges => "还没有人调整过目标。";

    public string GoalChangeLine(GoalOriginStep step, DateOnly day) => $"{ShortDay(day)} {step.By}:“{step.Why}”";

    public string SameAnyway(Period period, DateOnly today) => $"✅ 不用改:每天、每周、每月的目标会一直用下去,{Coming(period, today)}照旧。";

    public string SameWhich(Period from, Period to, DateOnly today) => $"{In(from, today)}的这些目标到期就结束。点一个,看{Coming(to, today)}的预览:";

    public string NoGoalsToRepeat(Period from, DateOnly today) => $"{In(from, today)}没有目标可以照搬。要定一个说“华东组下个月目标300万”。";

    public string RollsBackAnother(string why) => $"你最近一次改的是“{why}”,和这个目标无关,没有改动。要撤销那一次,说“{RollBackCommand}”;要改这个目标,直接说新的数。";

    public string GoalAbove(GoalAbove above, MetricCode metric) =>
        $"{above.Name ?? "上一级"}的 {Amount(metric, above.Amount)} 不变,各部分加起来会是 {Amount(metric, above.Parts)},{(above.Parts > above.Amount ? "多" : "少")} {Amount(metric, Math.Abs(above.Parts - above.Amount))}。";

    public string GoalNested(NestedGoal nested, string owner, MetricCode metric, DateOnly today)
    {
        var parts = nested.IsPlanned ? "已有的更短周期的目标加起来" : "里面更短周期的目标加上这个";
        var whole = $"{owner} {In(nested.Period, today)} {Amount(metric, nested.Amount)}";
        return nested.Gap > 0 ? $"⚠️ {whole},{parts} {Amount(metric, nested.Parts)},多 {Amount(metric, nested.Gap)}。"
            : nested.IsWhole ? $"⚠️ {whole},{parts} {Amount(metric, nested.Parts)},少 {Amount(metric, -nested.Gap)}。"
            : $"{whole},{parts} {Amount(metric, nested.Parts)},还有 {Amount(metric, -nested.Gap)} 没分到具体时间。";
    }

    public string GoalPerHead(GoalPlan plan)
    {
        var people = plan.Top.Leaves.Count();
        var usual = plan.UsualInDaysLeft is { } before ? $",近三个月平均 {PerDay(plan.Metric, before, plan.WorkingDaysLeft * people, 1)}" : "";
        return $"余下每人每个工作日 {PerDay(plan.Metric, plan.Open, plan.WorkingDaysLeft * people, 1)}{usual}。";
    }

    public string GoalStretched(IReadOnlyList<(string Name, long Amount, AmountDoubt.TooHigh Doubt)> people, int count, MetricCode metric) =>
        $"⚠️ 对个人偏高:{string.Join("、", people.Select(one => $"{one.Name} {Amount(metric, one.Amount)}({(one.Doubt.Rest is { } rest ? $"余下 {rest.WorkingDays} 天" : "")}最好 {Amount(metric, Round(metric, one.Doubt.Best))},高 {one.Doubt.PercentAbove}%)"))}{(count > people.Count ? $" 等 {count} 人" : "")}";

    public string TooManyGoals(int count, int most) => $"一次最多看 {most} 个目标,这里有 {count} 个,没有改动。分几条说就行。";

    public string SeveralGoals(int count) => $"预览:{count} 个目标";

    public string GoalAmountUnread(string written) => $"“{written}”看不出是多少,没有改动。把数字写全再说一次,例如“50万”“20家”。";

    public string GoalSharesUnclear(string said) => $"“{said}”怎么分我没看懂,没有改动。固定份额写“李娜固定30”,按比例写“按3:2:1:1”。";

    public string GoalDaysReversed => "结束的日期比开始的早,没有改动。换成先后对的日期再说一次。";

    public string GoalsTakenBackForYou(string by, IReadOnlyList<(Goal Goal, long Before)> goals, DateOnly today) =>
        $"↩️ {by}撤销了目标调整:{string.Join(";", goals.Select(one => TakenBack(one.Goal, one.Before, today)))}。";

    public string GoalsRolledBack(int people, string why) => $"↩️ 已撤销“{why}”,{people} 个人的任务都恢复了:";

    public string GoalTakenBack(string name, Goal goal, long before, DateOnly today) => $"{name}:{TakenBack(goal, before, today)}";

    private string TakenBack(Goal goal, long before, DateOnly today)
    {
        var what = $"{GoalDays(AgreedGoal.DraftOf(goal), FiscalDates.Sure(AgreedGoal.PeriodOf(goal), today), today)} {Metric(goal.Metric)}";
        if (!goal.Stands && before == 0)
            return $"{what} 恢复了";
        return goal.Stands ? $"{what} 恢复为 {Amount(goal.Metric, goal.Amount)}(撤销了 {Amount(goal.Metric, before)})" : $"{what} {Amount(goal.Metric, before)} 不算了,回到之前的任务";
    }

    private string OriginDays(GoalOrigin origin, DateOnly today) => origin.IsForOnePeriod ? Coming(origin.Period, today) : Each(origin.Period.Kind);

    private static long PercentOf(PeriodGoal goal) => (long)((Int128)goal.Done * 100 / Math.Max(1, goal.Target));
}
