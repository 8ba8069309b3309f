using SalesBot.Application.Activities;
using SalesBot.Application.Targets;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Pace;

namespace SalesBot.Conversation.Wording;

internal sealed partial class ChineseWording
{
    public string NothingToUndo => "没有可以撤销的记录。";

    public string NothingLikeThatToUndo => "最近的上报里没找到你说的这条,没有撤销任何记录。要撤销最近一条,说“撤销”。";

    public string AlreadyUndone => "这条已经撤销过了。";

    public string NotYourReport => "这条是别人报的,只有本人能改。";

    public string NothingToCorrect => "没有可以更正的记录。直接报就行,例如“拜访2家”。";

    public string NoneThatDay(MetricCode? metric, DateOnly day, DateOnly today, bool isOffered) =>
        $"{Day(day, today)}没有{(metric is { } named ? Metric(named) : "")}记录,什么都没改。{(isOffered ? "要补记那天的,点下面的按钮。" : "要补记的话,带上日期直接报,例如“昨天拜访2家”。")}";

    public string ReportOf(MetricCode metric, long amount, DateOnly day) => $"{day.Month}月{day.Day}日 {Metric(metric)} {Amount(metric, amount)}";

    public string AsEdited => "已随消息修改";

    public string AsDeleted => "已随消息删除";

    public string AsRestored => "消息恢复了,记录也恢复了";

    public string Undo => "撤销";

    public string Change => "改一下";

    public string MyTasks => "我的任务";

    public string MyProgress => "我的进度";

    public string MyLog => "我的记录";

    public string Recorded(IReadOnlyList<RecordedItem> items, string? forWhom, DateOnly today)
    {
        var whom = forWhom is null ? "" : $"(替{forWhom})";
        if (items is [var one])
            return $"✅ 已记{whom} {ItemLine(one, today)} → {StateLine(one.State, today)}";
        return $"✅ 已记 {items.Count} 项{whom}:{List(items.Select(i => $"{Metric(i.Metric)} +{Amount(i.Metric, i.Amount)}"))}";
    }

    public string ItemLine(RecordedItem item, DateOnly today)
    {
        var day = item.Day == today ? "" : Day(item.Day, today);
        var customers = item.Customers.Count == 0 ? "" : $"({List(item.Customers)})";
        var what = item.StatedTotal is { } total ? $"累计 {Amount(item.Metric, total)}(新增 {Amount(item.Metric, item.Amount)})"
            : item.Amount == 0 ? "0" : $"+{Amount(item.Metric, item.Amount)}";
        var shares = item.Shares.Count == 0 ? ""
            : $"(共 {Amount(item.Metric, item.Amount + item.Shares.Sum(s => s.Amount))},{List(item.Shares.Select(s => $"{s.Name} {Amount(item.Metric, s.Amount)}"))})";
        return $"{day}{Metric(item.Metric)} {what}{customers}{shares}";
    }

    public string StateLine(MetricState state, DateOnly today)
    {
        var period = In(state.Period, today);
        if (state.Pace is not { } pace)
            return $"{period} {Amount(state.Metric, state.Done)}";
        if (pace.AsksNothing)
            return pace.Done == 0 ? $"{period}不上班,没有要求" : $"{period} {Amount(state.Metric, pace.Done)}(不上班,没有要求)";
        var bare = $"{period} {Amount(state.Metric, pace.Done)}/{Amount(state.Metric, pace.Target)}";
        var reached = pace.Status != PaceStatus.Done ? $"{bare},还差 {Amount(state.Metric, pace.Remaining)}"
            : pace.Done > pace.Target ? $"{bare},超额 {Amount(state.Metric, pace.Done - pace.Target)}" : $"{bare},{(state.Condition is { IsMet: false } ? "数量够了" : "达标")}";
        return state.Condition is { } condition ? $"{reached};{ConditionMet(condition, state.Metric)}" : reached;
    }

    private string ConditionMet(ConditionState state, MetricCode counted)
    {
        var (of, floor) = (state.Condition.Of, state.Condition.AtLeast);
        var now = state.Count == 0 ? "还没有" : $"现在平均 {Amount(of, state.Average)},{(state.IsMet ? "达到" : "没达到")}";
        return $"条件:每{Measure(counted)}平均{Metric(of)}不少于 {Amount(of, floor)}({now})";
    }

    public string NotRecorded(RefusedItem item, DateOnly today)
    {
        var what = $"{Metric(item.Item.Metric)} {item.Item.Quantity.ToString("0.##", Culture)}";
        return item.Problem switch
        {
            StatementProblem.NotWhole => $"没有记“{what}”:次数要是整数,金额最多到分。改成整数再发一次就行。",
            StatementProblem.Negative => $"没有记“{what}”:数量不能是负数。要减掉的话,说“撤销”或“改成2家”。",
            StatementProblem.Implausible => $"没有记“{Metric(item.Item.Metric)}”:这个数太大了,看着像打错了。核对后再发一次。",
            StatementProblem.TooLongAgo => $"没有记“{what}”:{Day(item.Item.Day, today)}太久了,只能补报最近 {ReportingRules.LookbackDays} 天的。",
            StatementProblem.InTheFuture => $"没有记“{what}”:{Day(item.Item.Day, today)}还没到。到那天再报,或者说“计划”。",
            StatementProblem.ForeignCurrency => $"没有记“{what} {item.Item.Currency}”:公司按 {item.Ledger} 记账,不同币种不能混着算。换算成 {item.Ledger} 再发一次就行。",
            StatementProblem.TotalBelowRecorded => $"没有改“{Metric(item.Item.Metric)}”:我这里已经记了 {Amount(item.Item.Metric, item.Recorded)},比你说的多。要更正就说“改成…”。",
            _ => $"“{Metric(item.Item.Metric)}”累计已经是 {Amount(item.Item.Metric, item.Recorded)},没有新增。",
        };
    }

    public string StillOpen(MetricCode? metric) =>
        metric is { } known ? $"“{Metric(known)}”没说具体几个,还没记。直接回数字就行。" : "还有一部分没看懂,没有记。";

    public string Planned(IReadOnlyList<PlannedActivity> plans, DateOnly today) => plans is [var one]
        ? $"📝 记作{PlanDay(one, today)}计划:{Metric(one.Metric)} {Amount(one.Metric, one.Amount)}。做完了报一声,现在不计入完成。"
        : $"📝 记作计划:{List(plans.Select(p => $"{PlanDay(p, today)}{Metric(p.Metric)} {Amount(p.Metric, p.Amount)}"))}。做完了报一声,现在不计入完成。";

    public string Corrected(MetricCode metric, long before, long after, MetricState state, DateOnly day, DateOnly today) =>
        $"✏️ {Day(day, today)}的{Metric(metric)}改为 {Amount(metric, after)}(原 {Amount(metric, before)})→ {StateLine(state, today)}";

    public string Undone(IReadOnlyList<RecordedItem> items, DateOnly today) =>
        $"↩️ 已撤销:{List(items.Select(i => $"{Day(i.Day, today)}{Metric(i.Metric)} {Amount(i.Metric, i.Amount)}"))}";

    public string UndoNext(IReadOnlyList<ActivityEntry> next, DateOnly today) => next is [var one]
        ? $"再说一次“撤销”,撤销的是更早那条({Day(one.Day, today)}{Metric(one.Metric)} {Amount(one.Metric, one.Amount)})。"
        : $"再说一次“撤销”,撤销的是更早那条({next.Count} 项)。";

    private string PlanDay(PlannedActivity plan, DateOnly today) => plan.Day is { } day ? $"{Day(day, today)}的" : "";
}
