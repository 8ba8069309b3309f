using SalesBot.Application.Targets;
using SalesBot.Domain.Activities;
using SalesBot.Domain.People;
using Period = SalesBot.Domain.Calendars.Period;

namespace SalesBot.Conversation.Wording;

internal sealed partial class EnglishWording
{
    public string WelcomeGroup =>
        "👋 Hello, I am SalesBot. Mention me with one line about what you did, for example \"@SalesBot 2 visits\". The weekly leaderboard and PK standings will appear here.";

    public string StillMissing(IReadOnlyList<(TaskState Task, long Amount)> missing, int variant)
    {
        var what = List(missing.Select(m => Counted(m.Task.Target.Metric, m.Amount)));
        return (variant % 4) switch
        {
            0 => $"Still to go: {what}.",
            1 => $"Before you call it a day: {what} to go.",
            2 => $"Just {what} to go today.",
            _ => $"{what} to go; tap when done.",
        };
    }

    public string AllDone(IReadOnlyList<TaskState> tasks, DateOnly today) =>
        $"✅ {string.Join(" · ", tasks.Select(t => $"{Metric(t.Target.Metric)} {Amount(t.Target.Metric, t.Pace.Done)}/{Amount(t.Target.Metric, t.Pace.Target)}"))}, that's a day!";

    public string LogButton(MetricCode metric, long amount) => $"+{Counted(metric, amount)}";

    public string DigestTitle(string team, int reported, int members, DateOnly day) =>
        $"📋 {team}, {day.ToString("d MMM", Culture)}: {reported} of {members} have reported";

    public string WeeklyBoardTitle(string team, MetricCode metric, Period period, DateOnly today) =>
        $"🏆 {team}: {Metric(metric).ToLowerInvariant()} {In(period, today)}";

    public string WeeklyBoardRule(Period period, DateOnly today) =>
        $"Equal figures share a rank and the next one skips; {period.Range.Start.ToString("d MMM", Culture)} – {period.Range.End.ToString("d MMM", Culture)}, {(today > period.Range.End ? "until Sunday 24:00" : "so far")}.";

    public string Welcome(string? name, string? team) =>
        $"👋 Hi{(name is null ? "" : $" {name}")}, I am SalesBot{(team is null ? "" : $"; you are in {team}")}. Say in one line what you did, and I keep the count.";

    public IReadOnlyList<string> Examples(Role role) => role == Role.Rep
        ? ["visited 3 clients, made 20 calls", "my tasks", "visits leaderboard this week"]
        : ["who hasn't reported today?", "visits leaderboard this week", "PK"];

    public string HelpTitle(Role role) => role == Role.Rep ? "Say in one line what you did. Tap to try:" : "Ask about your team in one line. Tap to try:";

    public string HelpText(Role role) => role == Role.Rep
        ? "A slip? Say \"undo\" or \"sorry, 2 visits\", or edit or delete your message. Away? Say \"on leave tomorrow\". You can also ask: my progress, what did I log today, leaderboard, PK, my projects; say \"stuck: price approval\" to have your manager's help, and \"settings\" for your reminders."
        : "You can also invite colleagues (\"invite Anna\"), see the PK, report for your people (\"Priya visited 2 clients today\"), enter their leave (\"Priya is on leave tomorrow\") set holidays (\"holiday on Dec 24\"), set targets (\"East: 20 new customers this month\"), see who needs help (\"open blockers\"), prepare a 1:1 (\"1:1 with Priya\") and change when I speak (\"schedules\"). A digest comes every day.";

    public string HelpMore(Role role) => role == Role.Rep
        ? "And: \"my rank\", \"my bonus\", \"my badges\", \"my points\", \"reward store\"; \"forecast this month\" and \"action map\" say where you will end and how to get there; share a deal with \"closed 100k, split with Amy\"; thank a colleague with \"kudos to Amy for the demo\"; get a picture with \"send the board as a picture\"."
        : "And: \"generate this month's task list\", \"we are a growing company\" hand out tasks; \"suggest a target for December visits\", \"what does it take to reach 1M this quarter\" find targets; \"deals % of target board\", \"honour roll\", \"send the board as a picture\"; \"incentive rules\", \"close November bonuses\"; \"new badge 'Road warrior' 15 visits in a week\"; \"org chart\".";
}
