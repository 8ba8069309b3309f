using SalesBot.Application.Activities;
using SalesBot.Application.Nudges;
using SalesBot.Application.Targets;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Nudges;
using Period = SalesBot.Domain.Calendars.Period;

namespace SalesBot.Conversation.Wording;

internal sealed partial class ChineseWording
{
    public string FillIn => "记下";

    public string SameAsBefore => "和昨天一样";

    public string SnoozeAnHour => "1 小时后再说";

    public string NotToday => "今天别提醒";

    public string SetOut => "我出发了";

    public string LeaveToday => "今天请假";

    public string NumbersOnly => "没有记录:填数字就行,例如 5。";

    public string NothingFilledIn => "还没有填数字,没有记录。";

    public string NothingToRepeat => "上个工作日没有可以照记的,或者今天都记过了。没有改动。";

    public string Nudge(NudgeKind kind) => kind switch
    {
        NudgeKind.MorningPlan => "早安计划",
        NudgeKind.EveningReminder => "傍晚提醒",
        NudgeKind.BehindPace => "进度提醒",
        NudgeKind.Milestone => "里程碑",
        NudgeKind.Overtaken => "被超越提醒",
        NudgeKind.Celebration => "喜报",
        NudgeKind.WelcomeFollowUp => "新人问候",
        NudgeKind.WaitingAgreement => "等确认提醒",
        NudgeKind.StalledProject => "项目停滞提醒",
        NudgeKind.DevelopmentDue => "任务到期提醒",
        NudgeKind.Honour => "荣誉",
        NudgeKind.TeamRecord => "团队纪录",
        _ => "周末月末小结",
    };

    public string MorningPlan(IReadOnlyList<PlannedTask> tasks, string? name, int variant)
    {
        var what = string.Join(" · ", tasks.Select(t => $"{Metric(t.Task.Target.Metric)} {Amount(t.Task.Target.Metric, t.Amount)}"));
        if (tasks.Count == 0)
            return name is null ? "早!今天的目标都已经够了。" : $"早,{name}!今天的目标都已经够了。";
        return (variant % 4) switch
        {
            0 => $"早{(name is null ? "" : $",{name}")}。今天:{what}。",
            1 => $"☀️ {(name is null ? "" : $"{name},")}新的一天:{what}。",
            2 => $"早上好{(name is null ? "" : $",{name}")}!今天要做的:{what}。",
            _ => $"{(name is null ? "" : $"{name},")}今天的安排:{what}。顺利!",
        };
    }

    public string CatchUp(PlannedTask task, DateOnly today)
    {
        var metric = task.Task.Target.Metric;
        var behind = $"{In(task.Task.Period, today)}{Metric(metric)}落后 {Measured(metric, task.Behind)}";
        if (task.Extra == 0)
            return $"{behind},照这个量{Day(task.LevelOn, today)}就能追平。";
        return task.LevelOn == today
            ? $"{behind},今天多做 {Measured(metric, task.Extra)}就能追平。"
            : $"{behind},从今天起每天多 {Measured(metric, task.Extra)},{Day(task.LevelOn, today)}就能追平。";
    }

    public string BehindPace(IReadOnlyList<TaskState> tasks, Period period, DateOnly today, int variant)
    {
        var what = List(tasks.Select(t => Metric(t.Target.Metric)));
        var days = tasks.Max(t => t.Pace.WorkingDaysLeft);
        return (variant % 4) switch
        {
            0 => $"{In(period, today)}{what}慢了一点,剩 {days} 天,追得上。",
            1 => $"看一眼{In(period, today)}:{what}落后了,还有 {days} 天。",
            2 => $"{In(period, today)}还剩 {days} 天,{what}要加把劲。",
            _ => $"{In(period, today)}{what}落后一些,{days} 天够用。",
        };
    }

    public string NeededRate(TaskState task)
    {
        var (metric, pace) = (task.Target.Metric, task.Pace);
        return $"{Metric(metric)} {Amount(metric, pace.Done)}/{Amount(metric, pace.Target)}:剩{pace.WorkingDaysLeft}天,每天{Measured(metric, Roughly.AtLeast(metric, pace.NeededPerDay))}";
    }

    public string Milestone(NudgeFacts facts, int variant)
    {
        var where = $"{PeriodName(facts.Period)}{Metric(facts.Metric)} {Amount(facts.Metric, facts.Done)}/{Amount(facts.Metric, facts.Target)}";
        return (facts.Step, variant % 4) switch
        {
            (100, 0) => $"🎯 {where},达标!",
            (100, 1) => $"🎯 {where},目标拿下!",
            (100, 2) => $"🎯 {where},完成了,漂亮!",
            (100, _) => $"🎯 {where},100%!",
            ( > 100, 0 or 1) => $"🚀 {where},超过 {facts.Step}%,厉害!",
            ( > 100, _) => $"🚀 {where},已经 {facts.Step}% 以上!",
            (80, 0) => $"💪 {where},过了 80%,就差一口气。",
            (80, 1) => $"💪 {where},80% 了,快到了。",
            (80, _) => $"💪 {where},超过 80%,稳住。",
            (_, 0) => $"👍 {where},一半了。",
            (_, 1) => $"👍 {where},过半!",
            _ => $"👍 {where},已经过了 {facts.Step}%。",
        };
    }

    public string Overtaken(NudgeFacts facts, int variant)
    {
        var gap = Measured(facts.Metric, facts.Target - facts.Done);
        var board = $"本周{Metric(facts.Metric)}榜";
        return (variant % 4) switch
        {
            0 => $"👀 {board},{facts.Name}刚刚超过了你,差 {gap}。",
            1 => $"🏃 {facts.Name}在{board}上追到你前面了,差 {gap}。",
            2 => $"👀 {board}有变化:{facts.Name}领先你 {gap}。",
            _ => $"🏃 {facts.Name}超过你了({board}),差 {gap},追回来?",
        };
    }

    public string WelcomeFollowUp(string? name, int variant)
    {
        var hello = name is null ? "" : $"{name},";
        return (variant % 4) switch
        {
            0 => $"👋 {hello}这两天还顺利吗?做了什么说一句就行,例如“拜访2家”。",
            1 => $"👋 {hello}还没见你报过数。说一句试试:“打了10个电话”。",
            2 => $"👋 {hello}第一条从哪儿开始都行,例如“拜访1家”。报错了说“撤销”。",
            _ => $"👋 {hello}需要帮忙吗?报数只要一句话:“拜访2家,打了10个电话”。",
        };
    }

    public string PeriodEnd(Period period, IReadOnlyList<TaskState> tasks, int variant)
    {
        var done = tasks.Count(t => t.Pace.Remaining == 0);
        var what = $"{done}/{tasks.Count} 项达标";
        var name = PeriodName(period.Kind);
        return (variant % 4) switch
        {
            0 => $"📦 {name}收官:{what}。",
            1 => $"📦 {name}到这里:{what}。辛苦了!",
            2 => $"📦 {name}最后一天:{what}。",
            _ => $"📦 {name}小结:{what}。",
        };
    }

    public string Celebration(string name, NudgeFacts deal, DealState state)
    {
        var customers = string.IsNullOrEmpty(deal.Name) ? "" : $" {List(deal.Name.Split('\n'))}";
        var what = deal.Target == 1
            ? $"签下{(customers.Length == 0 ? "一单" : customers)}"
            : $"签下 {deal.Target} 单{(customers.Length == 0 ? "" : $"({customers.Trim()})")}";
        var who = deal.With is { Length: > 0 } with ? $"{name}和{List(with.Split('\n'))}" : name;
        var line = $"{who}{what},{Amount(Metrics.Revenue, deal.Done)}!";
        return state switch
        {
            DealState.TakenBack => $"↩️ 已更正:{who}的这一单({Amount(Metrics.Revenue, deal.Done)})撤回了。",
            DealState.Corrected => $"🎉 {line}(已更正)",
            _ => $"🎉 {line}{(who == name ? "" : name)}本月第 {deal.Step} 单。",
        };
    }

    public string WentQuiet(string name, NudgeKind kind) =>
        $"🔕 {name}的“{Nudge(kind)}”连发 {NudgeUse.SendsWithoutUse} 次都没有带来上报,我先不发了。换个时间或方式,当面聊聊可能更好。";

    public string Repeated(IReadOnlyList<RecordedItem> items) =>
        $"✅ 已照上个工作日记下:{List(items.Select(i => $"{Metric(i.Metric)} +{Amount(i.Metric, i.Amount)}"))}。不对就说“撤销”。";

    public string SetOutWell(int variant) => (variant % 4) switch
    {
        0 => "💪 出发!回来报一句就行。",
        1 => "🚗 路上小心,等你的好消息。",
        2 => "👍 收到,今天顺利!",
        _ => "💪 加油,做完随手报一句。",
    };

    private static string PeriodName(PeriodKind kind) => kind switch
    {
        PeriodKind.Day => "今天",
        PeriodKind.Week => "本周",
        PeriodKind.Month => "本月",
        PeriodKind.Quarter => "本季",
        _ => "今年",
    };

    // 3家, 8万: as one says it where the metric is known.
    private string Measured(MetricCode metric, long amount) =>
        Metrics.UnitOf(metric) == MetricUnit.Money ? Amount(metric, amount) : $"{Amount(metric, amount)}{Measure(metric)}";
}
