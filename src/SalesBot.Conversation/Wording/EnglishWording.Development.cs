using SalesBot.Domain.Activities;
using SalesBot.Domain.Tasks;

namespace SalesBot.Conversation.Wording;

internal sealed partial class EnglishWording
{
    public string DevelopmentIsForManagers => "Setting, confirming and scoring tasks of others is for the manager; nothing was changed.";

    public string DevelopmentHasMovedOn => "This task has changed since; nothing was changed now. Say \"my tasks\" to see where it stands.";

    public string ConfirmDevelopment => "Confirm";

    public string SendBackDevelopment => "Not done yet";

    public string Kind(MetricKind kind) => kind switch
    {
        MetricKind.Performance => "Performance",
        MetricKind.Behaviour => "Behaviour",
        MetricKind.Process => "Process",
        _ => "Development",
    };

    public string Development(string title, DateOnly due, int? passMark) =>
        passMark is { } mark ? $"score {mark} or more for {title} by {ShortDay(due)}" : $"finish {title} by {ShortDay(due)}";

    public string DevelopmentLine(DevelopmentTask task, DateOnly today) => $"by {ShortDay(task.Due)} · " + task switch
    {
        { State: DevelopmentState.Confirmed, Score: { } score } => $"{score} points ✅",
        { State: DevelopmentState.Confirmed } => "done ✅",
        { State: DevelopmentState.Done, PassMark: null } => "done, waits to be confirmed",
        { State: DevelopmentState.Done } => "waits for a score",
        { Score: { } score, PassMark: { } mark } => $"{score} points, {mark - score} short",
        { PassMark: { } mark } => $"needs {mark} points",
        _ => "to do",
    } + (!task.IsComplete && task.Due < today ? " ⚠️ overdue" : "");

    public string DevelopmentPreview(string name, string title, DateOnly due, int? passMark) => $"Preview: {name} is to {Development(title, due, passMark)}";

    public string DevelopmentSet(string name, string title, DateOnly due, int? passMark) => $"✅ Set: {name} is to {Development(title, due, passMark)}.";

    public string DevelopmentForYou(string by, string title, DateOnly due, int? passMark) => passMark is null
        ? $"📚 {by} asks you to {Development(title, due, passMark)}. When done, say \"{DevelopmentFinished(title)}\"."
        : $"📚 {by} asks you to {Development(title, due, passMark)}. {by} gives the score.";

    public string DevelopmentFinished(string title) => $"done: {title}";

    public string DevelopmentDue(DevelopmentTask task, DueMoment moment, DateOnly today) => moment switch
    {
        DueMoment.Over => $"📚 {task.Title} was due on {ShortDay(task.Due)}. Is it done?",
        DueMoment.Last when task.Due == today => $"📚 Today is the last day for {task.Title}. Is it done?",
        DueMoment.Last => $"📚 {task.Title} is due on {ShortDay(task.Due)}, and today is the last working day before. Is it done?",
        _ => $"📚 {task.Title} is due on {ShortDay(task.Due)}. How is it going?",
    };

    public string DevelopmentNeedsWord(string owner, DevelopmentTask task) => task.State == DevelopmentState.Done
        ? task.PassMark is null ? $"📚 {owner} has finished {task.Title} and waits for your word" : $"📚 {owner} has finished {task.Title} and waits for a score"
        : $"📚 {task.Title} ({owner}) was due on {ShortDay(task.Due)}";

    public string DevelopmentIsThere(string name, string title, DateOnly due) => $"{name} has that task already ({title}, by {ShortDay(due)}); nothing was changed.";

    public string DevelopmentDone(DevelopmentTask task, string? waitsFor) => waitsFor is null
        ? $"✅ {task.Title} is done."
        : task.PassMark is { } mark ? $"✅ {task.Title} is done; {waitsFor} gives the score, {mark} passes." : $"✅ {task.Title} is done; {waitsFor} still confirms it.";

    public string DevelopmentDoneBy(string name, DevelopmentTask task) => task.PassMark is null
        ? $"📚 {name} has finished {task.Title}. Confirm?" : $"📚 {name} has finished {task.Title}. How many points? Say \"{Rating(name, task.Title)}\".";

    public string DevelopmentIsDone(DevelopmentTask task) => $"{task.Title} is marked as done already; nothing was changed.";

    public string DevelopmentConfirmed(string name, string title) => $"✅ Confirmed: {name} has finished {title}.";

    public string DevelopmentConfirmedForYou(string by, string title) => $"✅ {by} confirmed that {title} is done.";

    public string DevelopmentSentBack(string name, string title) => $"All right: {title} of {name} is not done yet, and {name} knows.";

    public string DevelopmentSentBackForYou(string by, string title) => $"📚 {by} has looked: {title} is not done yet. Keep going.";

    public string DevelopmentRated(string name, DevelopmentTask task) => $"✅ {name}, {task.Title}: {Rated(task)}.";

    public string DevelopmentRatedForYou(string by, DevelopmentTask task) => $"📚 {by} gave you a score for {task.Title}: {Rated(task)}.";

    public string DevelopmentUndone(DevelopmentTask task) => $"↩️ Taken back: {task.Title} is {(task.State switch
    {
        DevelopmentState.Confirmed => "done",
        DevelopmentState.Done => "waiting to be confirmed",
        _ => task.Score is { } score ? $"at {score} points" : "to be done",
    })} again.";

    public string Rating(string name, string title) => $"score {name} {title} 85";

    private static string Rated(DevelopmentTask task) => task.IsComplete ? $"{task.Score} points, passed" : $"{task.Score} points, {task.PassMark - task.Score} short";

    public string WhichDevelopment => "Which one?";

    public string DevelopmentToConfirm(string name, string title, bool isSentBack) => $"{(isSentBack ? "send back" : "confirm")} {name}'s {title}";

    public string DevelopmentNeedsScore(string name, string title) => $"This one gets a score, for example \"{name} {title} 85 points\". It is not confirmed yet.";

    public string DevelopmentHasNoScore(string name, string title) => $"{name}'s {title} gets no score: once it is done, say \"confirm {name}'s {title}\". Nothing was changed.";

    public string NoSuchDevelopment(string name, string title) => $"{name} has no task \"{title}\", so the score is not recorded. Set it first: \"assign {name}: {title} score at least 80 this month\".";
}
