using SalesBot.Application.Coaching;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Coaching;

namespace SalesBot.Conversation.Wording;

internal sealed partial class EnglishWording
{
    public string TakeHelp => "I'll take it";

    public string ReplyHelp => "Reply";

    public string CloseHelp => "Solved";

    public string NotForManager => "No need";

    public string HelpNobody => "There is no manager whom I could ask, so nothing was sent. Ask an administrator to put somebody in charge of your team.";

    public string HelpNone => "No open requests for help 👍";

    public string HelpWhichSolved => "Which one is solved? Tap its button.";

    public string OneOnOneIsForManagers => "1:1s are called by managers. Say \"my 1:1\" to see what you agreed.";

    public string OneOnOneHow => "A 1:1 with whom? For example \"1:1 with Wei\".";

    public string AgendaNoGap => "A report on every working day of the last four weeks 👍";

    public string AgendaNoItems => "Nothing agreed yet.";

    public string ItemNoteHow => "What, and for whom? For example \"1:1 note: Wei calls 3 old customers next week\".";

    public string ItemsNone => "No open items from your 1:1s.";

    public string TellManager(string manager) => $"Tell {manager}";

    public string HelpAsk(string topic, string manager) => topic.Length == 0
        ? $"Stuck with what? Say it like \"stuck: price approval\" and I will take it to {manager}."
        : $"Shall I take \"{topic}\" to {manager}? Nothing has been sent yet.";

    public string HelpSent(string topic, string manager) => $"🙋 {manager} has it now: {topic}. I will tell you as soon as something moves.";

    public string HelpSentBefore(string topic, string manager) => $"{manager} already has \"{topic}\" and it is still open; I did not send it twice.";

    public string HelpAsked(string asker, string topic) => $"🙋 {asker} is stuck: {topic}";

    public string HelpWaits(string asker, string topic) => $"⏳ {asker} is still waiting for you: {topic}";

    public string HelpTaken(string helper, string topic) => $"👌 {helper} is on it: {topic}";

    public string HelpTakenByMe(string asker, string topic) => $"👌 You are on it for {asker}: {topic}";

    public string HelpReplied(string from, string text) => $"💬 {from}: {text}";

    public string HelpAbout(string topic) => $"About \"{topic}\"";

    public string HelpReplyHow(string to, string topic) => $"What shall I tell {to} about \"{topic}\"? Just write it.";

    public string HelpReplySent(string to) => $"💬 Passed on to {to}.";

    public string HelpClosed(string by, string topic) => $"✅ {by} marked it solved: {topic}";

    public string HelpClosedByMe(string topic, string other) => $"✅ Solved: {topic}. {other} will see it too.";

    public string HelpIsClosed(string topic) => $"\"{topic}\" was solved already; nothing changed.";

    public string HelpIsTaken(string topic) => $"Somebody is on \"{topic}\" already; nothing changed.";

    public string HelpTitle(int open) => $"🙋 {open} open {(open == 1 ? "request" : "requests")} for help";

    public string HelpLine(string asker, string topic, int days, bool isTaken) =>
        $"{asker}: {topic} ({(days == 0 ? "today" : Days(days))}, {(isTaken ? "in hand" : "not taken up")})";

    public string Missed(int days, int variant) => (variant % 3) switch
    {
        0 => $"I have not heard from you for {WorkingDays(days)}. All well? One line is enough, for example \"2 visits yesterday\".",
        1 => $"{Capital(WorkingDays(days))} without a report from you. Busy, I guess: one line will do, and if you are stuck, tell me.",
        _ => $"Missing you: {WorkingDays(days)} without a report. If something holds you up, say \"stuck: …\" and I will take it to your manager.",
    };

    public string SilentTitle(string team, SilenceStep step, int count) => $"🔕 {team}: {count} {(count == 1 ? "rep has" : "reps have")} gone quiet";

    public string SilentLine(string rep, int days, DateOnly since) => $"{rep}: {WorkingDays(days)} without a report (last {since.ToString("d MMM", Culture)})";

    public string SilentHint(SilenceStep step) => step == SilenceStep.Manager
        ? "I have asked them kindly in private and told only you. A chat may help more than a push."
        : "They and their manager have heard from me in private. I told only you.";

    public string StepsAreForManagers => "When silences are followed up is for the manager to say.";

    public string StepsHow(IReadOnlyList<string> teams) => teams.Count == 0
        ? "You do not lead a team yet."
        : $"Which team, and after how many days? For example \"silence steps {teams[0]} 2/3/5\" (rep/manager/above, 0 for never). Nothing changed.";

    public string StepsSet(string team, SilenceSteps steps) => steps == SilenceSteps.None
        ? $"Fine, nobody in {team} is followed up for not reporting."
        : $"Fine. Without a report in {team}: {Step(steps.Rep, "a word to the rep")}, {Step(steps.Manager, "to the manager")}, {Step(steps.Above, "to whoever stands above")}.";

    public string OneOnOneInPrivate => "What a 1:1 is about is for the two of you. Ask me in our private chat.";

    public string WhichPerson(string name, IReadOnlyList<string> names) => $"\"{name}\" may be {List(names)}. Please write the full name.";

    public string OneOnOneNotMember(string name) => $"{name} is not in a team that you lead, so there is no 1:1 to call.";

    public string OneOnOneTalk(string rep) => $"Talk to {rep}";

    public string OneOnOneCommand(string rep) => $"1:1 with {rep}";

    public string AgendaTitle(string rep, DateOnly? lastMet, DateOnly today) =>
        $"🤝 1:1 with {rep} ({(lastMet is { } day ? $"last: {Day(day, today)}" : "the first")})";

    public string AgendaTrend(MetricCode metric, long recent, decimal usual) =>
        $"{Metric(metric)}: {Amount(metric, recent)} in the last 7 days, usually {PerHead(metric, usual)} a week{(recent > usual ? " ↑" : recent < usual ? " ↓" : "")}";

    public string AgendaGap(DateOnly first, DateOnly last, int days) => days == 1
        ? $"Longest gap in four weeks: {first.ToString("d MMM", Culture)}, 1 working day without a report"
        : $"Longest gap in four weeks: {first.ToString("d MMM", Culture)} – {last.ToString("d MMM", Culture)}, {WorkingDays(days)} without a report";

    public string AgendaPlans(int kept, int all, IReadOnlyList<PlanOutcome> missed) =>
        $"Plans of four weeks: {kept} of {all} kept{(missed.Count == 0 ? "" : $"; missed: {List(missed.Select(m => $"{Metric(m.Plan.Metric).ToLowerInvariant()} {Amount(m.Plan.Metric, m.Done)}/{Amount(m.Plan.Metric, m.Plan.Amount)} on {m.Plan.Day!.Value.ToString("d MMM", Culture)}"))}")}";

    public string AgendaHelp(string topic) => $"🙋 Open request: {topic}";

    public string AgendaItem(string text, DateOnly agreedOn, bool isDone) => $"{(isDone ? "✅" : "⬜")} {text} (agreed {agreedOn.ToString("d MMM", Culture)})";

    public string AgendaNoteHow(string rep) => $"To note an item, say \"1:1 note: {rep} …\".";

    public string ItemNoted(string rep, string text) => $"📌 Noted for {rep}: {text}. It comes up at the next 1:1, and {rep} sees it too.";

    public string ItemAgreed(string manager, string text) => $"📌 Agreed with {manager}: {text}";

    public string ItemDone(string text) => $"✅ Done: {text}";

    public string ItemDoneBy(string by, string text) => $"✅ {by} has done it: {text}";

    public string ItemWasDone(string text) => $"\"{text}\" was done before; nothing changed.";

    public string ItemsTitle(int open) => $"📌 {open} open {(open == 1 ? "item" : "items")} from your 1:1s";

    public string Finish(int number) => $"Done {number}";

    private static string Days(int days) => days == 1 ? "1 day" : $"{days} days";

    private static string WorkingDays(int days) => days == 1 ? "1 working day" : $"{days} working days";

    private static string Step(int days, string what) => days == 0 ? $"no {what}" : $"{what} after {WorkingDays(days)}";
}
