using SalesBot.Application.Tasks;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Projects;

namespace SalesBot.Conversation.Wording;

internal sealed partial class EnglishWording
{
    public string HandoverIsForManagers => "Who takes over work is for the manager to say; nothing was changed.";

    public string ShareAllOut => "Share it out";

    public string NobodyToTakeOver => "There is nobody else in the team to take over; nothing was changed. Invite somebody first, for example \"invite Anna to East\".";

    public string WhichProject(string name) => $"There are several projects \"{name}\"; whose is it?";

    public string ProjectOf(string owner, string project) => $"{owner}'s {project}";

    public string ProjectMovesTo(string owner, string project, ProjectStage stage) => stage.Name switch
    {
        nameof(ProjectStage.Lost) => $"{owner}'s {project} was lost",
        nameof(ProjectStage.Won) => $"{owner}'s {project} is signed",
        _ => $"{owner}'s {project} moved to {Stage(stage)}",
    };

    public string ProjectGoesTo(string owner, string project, string to) => $"hand {owner}'s {project} over to {to}";

    public string ProjectHandoverPreview(string project, string from, string to) => $"Preview: {project} goes from {from} to {to}";

    public string ProjectHandedOver(string project, string to) => $"✅ {project} is {to}'s now; both know.";

    public string ProjectForYou(string by, string project, string from) => $"📁 {by} handed {from}'s {project} over to you.";

    public string ProjectNoLongerYours(string by, string project, string to) => $"📁 {by} handed {project} over to {to}.";

    public string ProjectIsTheirs(string project, string owner) => $"{project} is {owner}'s already; nothing was changed.";

    public string WhoTakesOver(string leaver, DateOnly? lastDay, LeftWork left) =>
        $"👋 {(lastDay is { } day ? $"{leaver}'s last day is {ShortDay(day)}" : $"{leaver} leaves")}. Who takes over?";

    public string LeftLine(LeftWork left) => string.Join("; ", Parts(
        [.. left.Projects.Select(project => project.Name)], [.. left.Development.Select(task => task.Title)],
        [.. left.Targets.Select(one => $"{Counted(one.Target.Metric, one.Rest)} still to do")]));

    public string GiveAllTo(string name) => $"To {name}";

    public string WorkGoesTo(string leaver, string name) => $"hand {leaver}'s work over to {name}";

    public string WorkIsSharedOut(string leaver) => $"share out {leaver}'s work";

    public string NothingLeftYet(string leaver, DateOnly lastDay) => $"Nothing to hand over now: {leaver} works until {ShortDay(lastDay)} and finishes what ends by then; what is left is asked about the day after.";

    public string NothingLeft(string leaver) => $"{leaver} has no project, task or target to hand over 👍";

    public string HandoverPreview(string leaver) => $"Preview: this is how {leaver}'s work is handed over";

    public string TakenOverLine(TakenOver share) => $"{share.Person.Name}: {TakenParts(share)}";

    public string HandoverDone(string leaver, int people) => $"✅ {leaver}'s work has {(people == 1 ? "a new owner, who knows" : $"{people} new owners, and all of them know")}.";

    public string WorkForYou(string by, string leaver) => $"🤝 {by} handed some of {leaver}'s work over to you.";

    public string NewcomerShare(string name, string team) => $"👋 {name} has joined {team}. Give {name} a prorated share?";

    public string ShareOut(string name) => $"give {name} a share";

    public string SharePreview(string name) => $"Preview: {name}'s prorated tasks";

    public string LeaveTargetsPreview(string name) => $"Preview: {name}'s targets, brought down to the time at work";

    public string NothingForLeave(string name) => $"{name} has no targets to bring down: no leave lies ahead, or it is done already. Targets for a day are not asked for on a day of leave anyway.";

    public string AdjustForLeave => "Adjust targets for leave";

    public string AdjustForLeaveOf(string name) => $"Adjust {name}'s targets for leave";

    public string NothingToShare(string name) => $"There is nothing to share with {name}: the team has no targets in common, or they are there already.";

    public string RoutineEnds(string leaver, LeftWork left, DateOnly today) =>
        $"📌 {leaver}'s {string.Join(", ", left.Routine.Select(one => StandingTarget(one, today)))}: handed to nobody. To give somebody more, set it, for example \"Amy 25 calls a day\".";

    public string TargetToDrop(string name, LeftTarget target, DateOnly today) => $"{name}: {StandingTarget(target, today)}";

    public string DropPreview(string name) => $"Preview: the targets of {name} are dropped, from today on";

    public string TargetsDropped(string name) => $"✅ Dropped the targets of {name}, who knows it now.";

    public string TargetsDroppedForYou(string by, IReadOnlyList<LeftTarget> targets, DateOnly today) => $"🗑 {by} dropped your target: {string.Join(", ", targets.Select(one => StandingTarget(one, today)))}.";

    public string NoTargetToDrop(string name, MetricCode metric) => $"{name} has no target for {Metric(metric).ToLowerInvariant()} now; nothing was changed.";

    public string OwnGoalsDropped(IReadOnlyList<LeftTarget> targets, DateOnly today) => $"🗑 Dropped your own goal: {string.Join(", ", targets.Select(one => StandingTarget(one, today)))}.";

    public string NoOwnGoal => "You have no goal of your own now. For example \"set a private goal: 10 visits this week\".";

    private string StandingTarget(LeftTarget one, DateOnly today) =>
        $"{Counted(one.Target.Metric, one.Target.Amount)} {(one.Target.IsForOnePeriod ? In(FiscalDates.Sure(one.Period, today), today) : Each(one.Period.Kind))}";

    private string TakenParts(TakenOver share) => string.Join("; ", Parts(
        [.. share.Projects.Select(project => project.Name)], [.. share.Development.Select(task => task.Title)],
        [.. share.Targets.Select(one => $"{PlannedTarget(one.Target)}, {Amount(one.Target.Metric, one.Added)} of it taken over")]));

    private IEnumerable<string> Parts(IReadOnlyList<string> projects, IReadOnlyList<string> development, IReadOnlyList<string> targets)
    {
        if (projects.Count > 0)
            yield return $"project{(projects.Count == 1 ? "" : "s")} {List(projects)}";
        if (development.Count > 0)
            yield return $"development task{(development.Count == 1 ? "" : "s")} {List(development)}";
        foreach (var target in targets)
            yield return target;
    }
}
