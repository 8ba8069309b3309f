using SalesBot.Application.Activities;
using SalesBot.Application.Targets;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Pace;
using Period = SalesBot.Domain.Calendars.Period;

namespace SalesBot.Conversation.Wording;

internal sealed partial class ChineseWording
{
    public string NoTasks => "你现在没有任务。有目标以后,这里会看到每天要做什么。";

    public string Leaderboard => "排行榜";

    public string Contest => "PK";

    public string NoContest => "现在没有进行中的 PK。";

    public string TeamAllReported => "今天都报了 👍";

    public string TeamIsForManagers => "团队明细由主管来看。你可以看排行榜和 PK。";

    public string TasksTitle(IReadOnlyList<TaskState> tasks, DateOnly today)
    {
        var left = tasks.Count(t => t.Pace.MissingToday > 0);
        return left == 0 ? "📋 我的任务:今天该做的都做完了 👍" : $"📋 我的任务:今天还有 {left} 项没到";
    }

    public string ProgressTitle(IReadOnlyList<TaskState> tasks, DateOnly today) => $"📈 我的进度:{Behind(tasks)}";

    public string ProgressOf(string name, IReadOnlyList<TaskState> tasks) => $"{name}的进度:{Behind(tasks)}";

    public string TasksOf(string name, IReadOnlyList<TaskState> tasks) =>
        tasks.Count(t => t.Pace.MissingToday > 0) is var left and > 0 ? $"📋 {name}的任务:今天还有 {left} 项没到" : $"📋 {name}的任务:今天该做的都做完了";

    public string NoTasksOf(string name) => $"{name}现在没有任务。定一个,例如“给{name}本月定20家新客户”。";

    public string LogTitleOf(string name, Period period, int count, DateOnly today) => $"🗒️ {name}{In(period, today)}的记录:{count} 条";

    public string LogEmptyOf(string name, Period period, DateOnly today) => $"{name}{In(period, today)}还没有记录。";

    public string FiguresTitle(string name, Period period, DateOnly today) => $"📅 {(name.Length == 0 ? "我" : name)} · {In(period, today)}";

    public string FigureLine(PeriodFigure figure, PeriodFigures all, DateOnly today) =>
        $"{Amount(figure.Metric, figure.Done)} · {In(all.Period.Previous(), today)}{(all.IsOver || all.Period.Kind == PeriodKind.Day ? "" : "同期")} {Amount(figure.Metric, figure.Before)}";

    public string NoFigures(string name, Period period, DateOnly today) => $"{(name.Length == 0 ? "你" : name)}{In(period, today)}还没有数字。";

    private string Behind(IReadOnlyList<TaskState> tasks) =>
        tasks.Where(t => t.Pace.Status == PaceStatus.Behind).ToList() is { Count: > 0 } behind ? $"{List(behind.Select(t => Metric(t.Target.Metric)))}落后" : "都在节奏上";

    public string TaskLine(TaskState task, DateOnly today)
    {
        var pace = task.Pace;
        if (pace.AsksNothing)
            return StateLine(task.State, today);
        var state = StateLine(task.State, today);
        return pace.Status switch
        {
            PaceStatus.Done => $"{state} · {pace.Percent}%",
            PaceStatus.OnTrack => $"{state} · {pace.Percent}%,正常",
            PaceStatus.AtRisk => $"{state} · {pace.Percent}%,略慢{PerDay(task)}{Heading(task)}",
            _ => $"{state} · {pace.Percent}%,落后{PerDay(task)}{Heading(task)}",
        };
    }

    public string PlansOn(DateOnly day, IReadOnlyList<PlannedActivity> plans, DateOnly today) =>
        $"{Day(day, today)}的计划:{List(plans.Select(p => $"{Metric(p.Metric)} {Amount(p.Metric, p.Amount)}"))}";

    public string TasksAhead(DateRange days, DateOnly today) => $"📋 {Ahead(days, today)}的任务";

    public string NothingAhead(DateRange days, DateOnly today) => $"📋 {Ahead(days, today)}还没有任务和计划。想好了直接说就记下,比如“明天拜访3家”。";

    public string NothingAheadOf(string name, DateRange days, DateOnly today) => $"📋 {name}{Ahead(days, today)}还没有任务和计划。要派就说“给{name}安排明天30个电话”。";

    private string Ahead(DateRange days, DateOnly today) => days.Start == days.End ? Day(days.Start, today) : days.End.DayNumber - days.Start.DayNumber < 7 ? "下周" : "下个月";

    public string PlansToday(IReadOnlyList<PlannedActivity> plans) =>
        $"今天的计划:{List(plans.Select(p => $"{Metric(p.Metric)} {Amount(p.Metric, p.Amount)}"))}";

    public string LogTitle(Period period, int count, DateOnly today) => $"🗒️ {In(period, today)}的记录:{count} 条";

    public string LogEmpty(Period period, DateOnly today) => $"{In(period, today)}还没有记录。报一句就行,例如“拜访2家”。";

    public string LogLine(int number, IReadOnlyList<ActivityEntry> entries, DateOnly today) =>
        $"{number}. {Day(entries[0].Day, today)} {List(entries.Select(e => $"{Metric(e.Metric)} {Amount(e.Metric, e.Amount)}{(e.Customers.Count == 0 ? "" : $"({List(e.Customers)})")}"))}";

    public string BoardTitle(string? team, MetricCode metric, Period period, DateOnly today) =>
        $"🏆 {(team is null ? "全公司" : team)}{In(period, today)}{Metric(metric)}榜";

    public string BoardFoot(MetricCode metric, long total) => $"合计 {Amount(metric, total)} · 并列同名次,后面的名次顺延";

    public string YourRank(int rank, int of, long? toNext, MetricCode metric) =>
        toNext is { } gap ? $"你第 {rank}/{of},还差 {Amount(metric, gap)} 追平前一名" : $"你第 {rank}/{of}";

    public IReadOnlyList<string> BoardHeader(MetricCode metric) => ["名次", "姓名", Metric(metric), "升降"];

    public string Movement(int rank, int? before) => (before - rank) switch
    {
        null => "新",
        0 => "–",
        > 0 => $"↑{before - rank}",
        _ => $"↓{rank - before}",
    };

    public string BoardButton(MetricCode metric) => $"{Metric(metric)}榜";

    public string BoardCommand(MetricCode metric, Period period, DateOnly today) => $"{Spoken(period, today)}{Metric(metric)}榜";

    public string ContestTitle(IReadOnlyList<string> sides, MetricCode metric, Period week, DateOnly start, DateOnly end, DateOnly today) =>
        $"⚔️ {string.Join(" vs ", sides)} · {(week.Range.Start == start && week.Range.End == end ? In(week, today) : $"{start.Month}月{start.Day}日–{end.Month}月{end.Day}日")}{Metric(metric)}";

    public string ContestLead(string? byTotal, string? perHead, int daysLeft)
    {
        var lead = byTotal == perHead
            ? byTotal is null ? "目前打平" : $"总数和人均都是{byTotal}领先"
            : $"总数{(byTotal is null ? "打平" : $"{byTotal}领先")},人均{(perHead is null ? "打平" : $"{perHead}领先")}";
        return daysLeft <= 1 ? $"{lead},今天最后一天" : $"{lead},还有 {daysLeft} 天";
    }

    public string ContestSide(MetricCode metric, long total, decimal perHead, int heads) =>
        $"总数 {Amount(metric, total)} · 人均 {PerHead(metric, perHead)}({heads} 人)";

    public string SilentOn(string team, DateOnly day, IReadOnlyList<string> names, int awaited, DateOnly today) => awaited == 0
        ? $"👥 {team}{Day(day, today)}没有人上班,不用上报。"
        : names.Count == 0 ? $"👥 {team}{Day(day, today)}都报了({awaited}/{awaited})。" : $"👥 {team}{Day(day, today)}没报的:{List(names)}({awaited - names.Count}/{awaited} 已报)";

    public string AwayThen(IReadOnlyList<string> names) => $"那天请假:{List(names)}";

    public string TeamTitle(string team, int reported, int members) => $"👥 {team}今天:上报 {reported}/{members}";

    public string TeamSilent(IReadOnlyList<string> names) => $"还没报:{List(names)}";

    public string MemberBehind(string name, IReadOnlyList<TaskState> behind, DateOnly today) =>
        $"{name}落后:{string.Join(";", behind.Select(t => $"{Metric(t.Target.Metric)}{StateLine(t.State, today)}"))}";

    public string TeamTotals(IReadOnlyList<(MetricCode Metric, long Amount)> totals) =>
        totals.Count == 0 ? "今天还没有数字" : string.Join(" · ", totals.Select(t => $"{Metric(t.Metric)} {Amount(t.Metric, t.Amount)}"));

    private string Heading(TaskState task)
    {
        if (task.Period.Kind == Domain.Calendars.PeriodKind.Day || task.Pace.Landing is not { } landing || landing >= task.Pace.Target)
            return "";
        var about = Roughly.Of(task.Target.Metric, landing);
        var end = task.Period.Kind switch
        {
            Domain.Calendars.PeriodKind.Week => "周末",
            Domain.Calendars.PeriodKind.Month => "月底",
            Domain.Calendars.PeriodKind.Quarter => "季末",
            _ => "年底",
        };
        return $",照这样{end}约 {Amount(task.Target.Metric, about)},差 {Amount(task.Target.Metric, task.Pace.Target - about)}";
    }

    private string PerDay(TaskState task) =>
        task.Period.Kind == Domain.Calendars.PeriodKind.Day ? "" : $",每天要 {Amount(task.Target.Metric, Roughly.AtLeast(task.Target.Metric, task.Pace.NeededPerDay))}";
}
