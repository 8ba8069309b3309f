using SalesBot.Application.Activities;
using SalesBot.Application.Targets;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Pace;
using Period = SalesBot.Domain.Calendars.Period;

namespace SalesBot.Conversation.Wording;

internal sealed partial class EnglishWording
{
    public string NoTasks => "You have no tasks now. Once you have targets, you will see here what to do each day.";

    public string Leaderboard => "Leaderboard";

    public string Contest => "PK";

    public string NoContest => "There is no PK running now.";

    public string TeamAllReported => "Everybody has reported today 👍";

    public string TeamIsForManagers => "The team's details are for its manager. You can look at the leaderboard and the PK.";

    public string TasksTitle(IReadOnlyList<TaskState> tasks, DateOnly today)
    {
        var left = tasks.Count(t => t.Pace.MissingToday > 0);
        return left == 0 ? "📋 My tasks: all done for today 👍" : $"📋 My tasks: {left} still open today";
    }

    public string ProgressTitle(IReadOnlyList<TaskState> tasks, DateOnly today) => $"📈 My progress: {Behind(tasks)}";

    public string ProgressOf(string name, IReadOnlyList<TaskState> tasks) => $"{name}: {Behind(tasks)}";

    public string TasksOf(string name, IReadOnlyList<TaskState> tasks) =>
        tasks.Count(t => t.Pace.MissingToday > 0) is var left and > 0 ? $"📋 Tasks of {name}: {left} still open today" : $"📋 Tasks of {name}: all done for today";

    public string NoTasksOf(string name) => $"{name} has no tasks now. To set one, say for example \"{name}: 20 new customers this month\".";

    public string LogTitleOf(string name, Period period, int count, DateOnly today) => $"🗒️ Log of {name}, {In(period, today)}: {count} {(count == 1 ? "report" : "reports")}";

    public string LogEmptyOf(string name, Period period, DateOnly today) => $"{name} has nothing on record {In(period, today)}.";

    public string FiguresTitle(string name, Period period, DateOnly today) => $"📅 {(name.Length == 0 ? "My figures" : name)}, {In(period, today)}";

    public string FigureLine(PeriodFigure figure, PeriodFigures all, DateOnly today) =>
        $"{Amount(figure.Metric, figure.Done)} · {(all.IsOver || all.Period.Kind == PeriodKind.Day ? "" : "by this time ")}{In(all.Period.Previous(), today)} {Amount(figure.Metric, figure.Before)}";

    public string NoFigures(string name, Period period, DateOnly today) => $"{(name.Length == 0 ? "You have" : name + " has")} no figures {In(period, today)}.";

    private string Behind(IReadOnlyList<TaskState> tasks) =>
        tasks.Where(t => t.Pace.Status == PaceStatus.Behind).ToList() is { Count: > 0 } behind ? $"behind with {List(behind.Select(t => Metric(t.Target.Metric).ToLowerInvariant()))}" : "on pace";

    public string TaskLine(TaskState task, DateOnly today)
    {
        var pace = task.Pace;
        if (pace.AsksNothing)
            return StateLine(task.State, today);
        var state = StateLine(task.State, today);
        return pace.Status switch
        {
            PaceStatus.Done => $"{state} · {pace.Percent}%",
            PaceStatus.OnTrack => $"{state} · {pace.Percent}%, on track",
            PaceStatus.AtRisk => $"{state} · {pace.Percent}%, a little slow{PerDay(task)}{Heading(task)}",
            _ => $"{state} · {pace.Percent}%, behind{PerDay(task)}{Heading(task)}",
        };
    }

    public string PlansOn(DateOnly day, IReadOnlyList<PlannedActivity> plans, DateOnly today) =>
        $"Planned for {Day(day, today)}: {List(plans.Select(p => $"{Metric(p.Metric)} {Amount(p.Metric, p.Amount)}"))}";

    public string TasksAhead(DateRange days, DateOnly today) => $"📋 Tasks for {Ahead(days, today)}";

    public string NothingAhead(DateRange days, DateOnly today) => $"📋 No tasks or plans for {Ahead(days, today)} yet. Say what you plan and I keep it, such as “3 visits tomorrow”.";

    public string NothingAheadOf(string name, DateRange days, DateOnly today) => $"📋 {name} has no tasks or plans for {Ahead(days, today)} yet. To give some, say \"assign {name} 30 calls tomorrow\".";

    private string Ahead(DateRange days, DateOnly today) => days.Start == days.End ? Day(days.Start, today) : days.End.DayNumber - days.Start.DayNumber < 7 ? "next week" : "next month";

    public string PlansToday(IReadOnlyList<PlannedActivity> plans) =>
        $"Planned for today: {List(plans.Select(p => Counted(p.Metric, p.Amount)))}";

    public string LogTitle(Period period, int count, DateOnly today) => $"🗒️ My log, {In(period, today)}: {count} {(count == 1 ? "report" : "reports")}";

    public string LogEmpty(Period period, DateOnly today) => $"Nothing on record {In(period, today)}. One line is enough, for example \"2 visits\".";

    public string LogLine(int number, IReadOnlyList<ActivityEntry> entries, DateOnly today) =>
        $"{number}. {Capital(Day(entries[0].Day, today))}: {string.Join(", ", entries.Select(e => $"{Counted(e.Metric, e.Amount)}{(e.Customers.Count == 0 ? "" : $" ({string.Join(", ", e.Customers)})")}"))}";

    public string BoardTitle(string? team, MetricCode metric, Period period, DateOnly today) =>
        $"🏆 {(team is null ? "Company" : team)}: {Metric(metric).ToLowerInvariant()} {In(period, today)}";

    public string BoardFoot(MetricCode metric, long total) => $"Total {Amount(metric, total)} · equal figures share a rank and the next one skips";

    public string YourRank(int rank, int of, long? toNext, MetricCode metric) =>
        toNext is { } gap ? $"You are {rank} of {of}; {Amount(metric, gap)} more to catch the next" : $"You are {rank} of {of}";

    public IReadOnlyList<string> BoardHeader(MetricCode metric) => ["#", "Name", Metric(metric), "Moved"];

    public string Movement(int rank, int? before) => (before - rank) switch
    {
        null => "new",
        0 => "–",
        > 0 => $"↑{before - rank}",
        _ => $"↓{rank - before}",
    };

    public string BoardButton(MetricCode metric) => Metric(metric);

    public string BoardCommand(MetricCode metric, Period period, DateOnly today) => $"{Metric(metric).ToLowerInvariant()} leaderboard {Spoken(period, today)}";

    public string ContestTitle(IReadOnlyList<string> sides, MetricCode metric, Period week, DateOnly start, DateOnly end, DateOnly today) =>
        $"⚔️ {string.Join(" vs ", sides)} · {Metric(metric).ToLowerInvariant()} {(week.Range.Start == start && week.Range.End == end ? In(week, today) : $"{start.ToString("d MMM", Culture)} – {end.ToString("d MMM", Culture)}")}";

    public string ContestLead(string? byTotal, string? perHead, int daysLeft)
    {
        var lead = byTotal == perHead
            ? byTotal is null ? "It is level" : $"{byTotal} leads in total and per head"
            : $"In total {(byTotal is null ? "it is level" : $"{byTotal} leads")}, per head {(perHead is null ? "it is level" : $"{perHead} leads")}";
        return daysLeft <= 1 ? $"{lead}; last day today" : $"{lead}; {daysLeft} days left";
    }

    public string ContestSide(MetricCode metric, long total, decimal perHead, int heads) =>
        $"total {Amount(metric, total)} · {PerHead(metric, perHead)} a head ({heads} people)";

    public string SilentOn(string team, DateOnly day, IReadOnlyList<string> names, int awaited, DateOnly today) => awaited == 0
        ? $"👥 {team}, {Day(day, today)}: nobody was at work, so no report was due."
        : names.Count == 0 ? $"👥 {team}, {Day(day, today)}: everybody has reported ({awaited} of {awaited})." : $"👥 {team}, {Day(day, today)}: no report from {List(names)} ({awaited - names.Count} of {awaited} reported)";

    public string AwayThen(IReadOnlyList<string> names) => $"On leave that day: {List(names)}";

    public string TeamTitle(string team, int reported, int members) => $"👥 {team} today: {reported} of {members} have reported";

    public string TeamSilent(IReadOnlyList<string> names) => $"Not yet: {List(names)}";

    public string MemberBehind(string name, IReadOnlyList<TaskState> behind, DateOnly today) =>
        $"{name} is behind: {string.Join("; ", behind.Select(t => $"{Metric(t.Target.Metric).ToLowerInvariant()} {StateLine(t.State, today)}"))}";

    public string TeamTotals(IReadOnlyList<(MetricCode Metric, long Amount)> totals) =>
        totals.Count == 0 ? "No figures yet today" : string.Join(" · ", totals.Select(t => $"{Metric(t.Metric)} {Amount(t.Metric, t.Amount)}"));

    private string Heading(TaskState task)
    {
        if (task.Period.Kind == Domain.Calendars.PeriodKind.Day || task.Pace.Landing is not { } landing || landing >= task.Pace.Target)
            return "";
        var about = Roughly.Of(task.Target.Metric, landing);
        var end = task.Period.Kind switch
        {
            Domain.Calendars.PeriodKind.Week => "the weekend",
            Domain.Calendars.PeriodKind.Month => "month end",
            Domain.Calendars.PeriodKind.Quarter => "quarter end",
            _ => "year end",
        };
        return $", heading for about {Amount(task.Target.Metric, about)} by {end}, {Amount(task.Target.Metric, task.Pace.Target - about)} short";
    }

    private string PerDay(TaskState task) =>
        task.Period.Kind == Domain.Calendars.PeriodKind.Day ? "" : $", {Amount(task.Target.Metric, Roughly.AtLeast(task.Target.Metric, task.Pace.NeededPerDay))} a day needed";
}
