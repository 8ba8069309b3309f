using SalesBot.Application.Activities;
using SalesBot.Application.Nudges;
using SalesBot.Application.Targets;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Nudges;
using Period = SalesBot.Domain.Calendars.Period;

namespace SalesBot.Conversation.Wording;

internal sealed partial class EnglishWording
{
    public string FillIn => "Log these";

    public string SameAsBefore => "Same as yesterday";

    public string SnoozeAnHour => "In 1 hour";

    public string NotToday => "Not today";

    public string SetOut => "I'm off";

    public string LeaveToday => "On leave today";

    public string NumbersOnly => "Nothing was recorded: numbers only, please, for example 5.";

    public string NothingFilledIn => "Nothing was filled in, so nothing was recorded.";

    public string NothingToRepeat => "There is nothing of the last working day to repeat, or it is all recorded. Nothing was changed.";

    public string Nudge(NudgeKind kind) => kind switch
    {
        NudgeKind.MorningPlan => "Morning plan",
        NudgeKind.EveningReminder => "Evening reminder",
        NudgeKind.BehindPace => "Pace reminder",
        NudgeKind.Milestone => "Milestones",
        NudgeKind.Overtaken => "Being overtaken",
        NudgeKind.Celebration => "Deal news",
        NudgeKind.WelcomeFollowUp => "Newcomer's hello",
        NudgeKind.WaitingAgreement => "Targets to agree",
        NudgeKind.StalledProject => "Stalled projects",
        NudgeKind.DevelopmentDue => "Tasks due",
        NudgeKind.Honour => "Badges and records",
        NudgeKind.TeamRecord => "Team records",
        _ => "Week and month summary",
    };

    public string MorningPlan(IReadOnlyList<PlannedTask> tasks, string? name, int variant)
    {
        var what = string.Join(" · ", tasks.Select(t => $"{Metric(t.Task.Target.Metric).ToLowerInvariant()} {Amount(t.Task.Target.Metric, t.Amount)}"));
        var hello = name is null ? "" : $", {name}";
        if (tasks.Count == 0)
            return $"Morning{hello}! Your targets are covered for today.";
        return (variant % 4) switch
        {
            0 => $"Morning{hello}. Today: {what}.",
            1 => $"☀️ A new day{hello}: {what}.",
            2 => $"Good morning{hello}! On for today: {what}.",
            _ => $"Today's plan{hello}: {what}. Have a good one!",
        };
    }

    public string CatchUp(PlannedTask task, DateOnly today)
    {
        var metric = task.Task.Target.Metric;
        var behind = $"{Capital(Counted(metric, task.Behind))} behind {In(task.Task.Period, today)}";
        if (task.Extra == 0)
            return $"{behind}; at this rate you are level by {Day(task.LevelOn, today)}.";
        return task.LevelOn == today
            ? $"{behind}; {Amount(metric, task.Extra)} more today makes it level."
            : $"{behind}; {Amount(metric, task.Extra)} more a day from today and you are level by {Day(task.LevelOn, today)}.";
    }

    public string BehindPace(IReadOnlyList<TaskState> tasks, Period period, DateOnly today, int variant)
    {
        var what = List(tasks.Select(t => Metric(t.Target.Metric).ToLowerInvariant()));
        var days = tasks.Max(t => t.Pace.WorkingDaysLeft);
        var left = days == 1 ? "1 day" : $"{days} days";
        return (variant % 4) switch
        {
            0 => $"{Capital(what)} a little slow {In(period, today)}; {left} left, still doable.",
            1 => $"A look at {In(period, today)}: behind with {what}, {left} to go.",
            2 => $"{left} left {In(period, today)}; {what} could use a push.",
            _ => $"Behind with {what} {In(period, today)}; {left} will do it.",
        };
    }

    public string NeededRate(TaskState task)
    {
        var (metric, pace) = (task.Target.Metric, task.Pace);
        return $"{Metric(metric)} {Amount(metric, pace.Done)}/{Amount(metric, pace.Target)}: {pace.WorkingDaysLeft} {(pace.WorkingDaysLeft == 1 ? "day" : "days")} left, {Amount(metric, Roughly.AtLeast(metric, pace.NeededPerDay))} a day";
    }

    public string Milestone(NudgeFacts facts, int variant)
    {
        var where = $"{Metric(facts.Metric)} {PeriodName(facts.Period)} {Amount(facts.Metric, facts.Done)}/{Amount(facts.Metric, facts.Target)}";
        return (facts.Step, variant % 4) switch
        {
            (100, 0) => $"🎯 {where}: target reached!",
            (100, 1) => $"🎯 {where}: done, well played!",
            (100, 2) => $"🎯 {where}: that's your target!",
            (100, _) => $"🎯 {where}: 100%!",
            ( > 100, 0 or 1) => $"🚀 {where}: past {facts.Step}%, wow!",
            ( > 100, _) => $"🚀 {where}: {facts.Step}% and counting!",
            (80, 0) => $"💪 {where}: past 80%, nearly there.",
            (80, 1) => $"💪 {where}: 80% done, the end is in sight.",
            (80, _) => $"💪 {where}: over 80%, keep it up.",
            (_, 0) => $"👍 {where}: halfway.",
            (_, 1) => $"👍 {where}: more than half done!",
            _ => $"👍 {where}: past {facts.Step}%.",
        };
    }

    public string Overtaken(NudgeFacts facts, int variant)
    {
        var gap = Amount(facts.Metric, facts.Target - facts.Done);
        var board = $"this week's {Metric(facts.Metric).ToLowerInvariant()} board";
        return (variant % 4) switch
        {
            0 => $"👀 {facts.Name} has just passed you on {board}, by {gap}.",
            1 => $"🏃 {facts.Name} is ahead of you on {board} now, by {gap}.",
            2 => $"👀 News from {board}: {facts.Name} leads you by {gap}.",
            _ => $"🏃 {facts.Name} passed you ({board}), by {gap}. Catch up?",
        };
    }

    public string WelcomeFollowUp(string? name, int variant)
    {
        var hello = name is null ? "Hi" : $"Hi {name}";
        return (variant % 4) switch
        {
            0 => $"👋 {hello}, how are the first days? One line is enough, for example \"2 visits\".",
            1 => $"👋 {hello}, I have not heard a number from you yet. Try \"10 calls\".",
            2 => $"👋 {hello}, start anywhere, for example \"1 visit\". A slip? Say \"undo\".",
            _ => $"👋 {hello}, need a hand? A report is one line: \"2 visits, 10 calls\".",
        };
    }

    public string PeriodEnd(Period period, IReadOnlyList<TaskState> tasks, int variant)
    {
        var what = $"{tasks.Count(t => t.Pace.Remaining == 0)} of {tasks.Count} targets reached";
        var name = period.Kind == PeriodKind.Week ? "week" : "month";
        return (variant % 4) switch
        {
            0 => $"📦 That was the {name}: {what}.",
            1 => $"📦 The {name} so far: {what}. Thank you!",
            2 => $"📦 Last day of the {name}: {what}.",
            _ => $"📦 Your {name} in short: {what}.",
        };
    }

    public string Celebration(string name, NudgeFacts deal, DealState state)
    {
        var customers = string.IsNullOrEmpty(deal.Name) ? "" : List(deal.Name.Split('\n'));
        var what = deal.Target == 1
            ? $"signed {(customers.Length == 0 ? "a deal" : customers)}"
            : $"signed {deal.Target} deals{(customers.Length == 0 ? "" : $" ({customers})")}";
        var who = deal.With is { Length: > 0 } with ? List([name, .. with.Split('\n')]) : name;
        var line = $"{who} {what}, {Amount(Metrics.Revenue, deal.Done)}!";
        return state switch
        {
            DealState.TakenBack => $"↩️ Corrected: {who}'s deal ({Amount(Metrics.Revenue, deal.Done)}) was taken back.",
            DealState.Corrected => $"🎉 {line} (corrected)",
            _ => $"🎉 {line} Deal no. {deal.Step} this month{(who == name ? "" : $" for {name}")}.",
        };
    }

    public string WentQuiet(string name, NudgeKind kind) =>
        $"🔕 The \"{Nudge(kind).ToLowerInvariant()}\" has brought no report from {name} in {NudgeUse.SendsWithoutUse} sends, so I stopped sending it. Another time, or a word in person, may do more.";

    public string Repeated(IReadOnlyList<RecordedItem> items) =>
        $"✅ Recorded as on the last working day: {string.Join(", ", items.Select(i => $"{Metric(i.Metric).ToLowerInvariant()} +{Amount(i.Metric, i.Amount)}"))}. Not right? Say \"undo\".";

    public string SetOutWell(int variant) => (variant % 4) switch
    {
        0 => "💪 Off you go! One line when you are back.",
        1 => "🚗 Safe travels; looking forward to good news.",
        2 => "👍 Got it. Have a good day!",
        _ => "💪 Good luck; drop me a line as you go.",
    };

    private static string PeriodName(PeriodKind kind) => kind switch
    {
        PeriodKind.Day => "today",
        PeriodKind.Week => "this week",
        PeriodKind.Month => "this month",
        PeriodKind.Quarter => "this quarter",
        _ => "this year",
    };
}
