using SalesBot.Domain.Projects;

namespace SalesBot.Conversation.Wording;

internal sealed partial class EnglishWording
{
    public string MyProjects => "My projects";

    public string NoProjects => "No project is under way. Say \"new project Acme data centre\" to begin one.";

    public string ProjectHow => "What is it called? For example \"new project Acme data centre\". Nothing has been begun yet.";

    public string BeginProject => "Begin it";

    public string ProjectHasMovedOn => "The project has moved on since; nothing was undone. Say \"my projects\" to see where it stands.";

    public string Stage(ProjectStage stage) => stage.Name switch
    {
        nameof(ProjectStage.Contact) => "first contact",
        nameof(ProjectStage.Needs) => "needs confirmed",
        nameof(ProjectStage.Proposal) => "proposal",
        nameof(ProjectStage.Negotiation) => "negotiation",
        nameof(ProjectStage.Won) => "signed",
        nameof(ProjectStage.Lost) => "lost",
        var own => own,
    };

    public string ProjectMoved(KeyProject project, ProjectStep step) => project switch
    {
        { Stage.Name: nameof(ProjectStage.Won) } => $"🎉 {project.Name} is signed! For how much? Just report it.",
        { Stage.Name: nameof(ProjectStage.Lost) } => $"📁 {project.Name} is put down as lost.",
        { IsWon: true } => $"🎉 {project.Name} has reached its last stage: {Stage(step.From ?? step.To)} → {Stage(step.To)} ({project.Place}/{project.Stages.Count}). Done!",
        _ => $"✅ {project.Name}: {Stage(step.From ?? step.To)} → {Stage(step.To)} ({project.Place}/{project.Stages.Count})",
    };

    public string ProjectBack(KeyProject project) => $"↩️ Undone: {project.Name} is still at {Stage(project.Stage)}.";

    public string ProjectIsThere(KeyProject project) => $"{project.Name} is at {Stage(project.Stage)} already; nothing was changed.";

    public string ProjectBegun(KeyProject project) =>
        $"📁 Begun: {project.Name}, at {Stage(project.Stage)}{Way(project)}. When it moves, say \"{ProjectReached(project.Name, Example(project))}\".";

    public string ProjectOwner(string name) => $"Owner: {name}";

    public string ProjectsTitle(int count) => count == 1 ? "📁 1 project under way" : $"📁 {count} projects under way";

    public string ProjectLine(ProjectStage stage, int daysStill) => daysStill switch
    {
        0 => $"{Stage(stage)}, moved today",
        1 => $"{Stage(stage)}, 1 day without a move",
        _ => $"{Stage(stage)}, {daysStill} days without a move",
    };

    public string MoreProjects(int count) => $"and {count} more";

    public string ProjectUnknown(string name, ProjectStage stage, IReadOnlyList<string> known) =>
        $"There is no project \"{name}\". Begin it, at {Stage(stage)}?" + (known.Count == 0 ? "" : $" There are: {string.Join(", ", known)}.");

    public string ProjectNameTooLong(int most) => $"A project's name has at most {most} characters; say it again, shorter. Nothing has been begun yet.";

    public string Stalled(string name, ProjectStage stage, int days, int variant) => (variant % 3) switch
    {
        0 => $"📁 {name} has been at {Stage(stage)} for {days} days. What is the next step?",
        1 => $"📁 No move on {name} for {days} days; still at {Stage(stage)}?",
        _ => $"📁 {name}, at {Stage(stage)}, has been quiet for {days} days.",
    };

    public string ProjectStands(string owner, string name, ProjectStage stage, int days) => $"📁 {name} ({owner}) has been at {Stage(stage)} for {days} days";

    public string ProjectReached(string name, ProjectStage stage) => $"{name} moved to {Stage(stage)}";

    public string ProjectGoesByStages(KeyProject project, int percent) =>
        $"A project goes by stages: {string.Join(", ", project.Stages.Select((stage, i) => $"{Stage(stage)} {(i + 1) * 100 / project.Stages.Count}%"))}. Where is {project.Name} now? ({percent}% is not recorded)";

    public string NoSuchStage(KeyProject project, string said) =>
        $"{project.Name} has no stage \"{said}\"; nothing was changed. Its stages are {string.Join(" → ", project.Stages.Select(Stage))}, and it is at {Stage(project.Stage)}. Where is it now?";

    public string ProjectForPreview(string owner, string name, IReadOnlyList<string> stages) =>
        $"Preview: a key project \"{name}\" for {owner}, {(stages.Count == 0 ? "with the usual stages" : $"stages {string.Join(" → ", stages)}")}. {owner} is told once it is begun; nothing has been begun yet.";

    public string ProjectGiven(string by, KeyProject project) =>
        $"📁 {by} gave you a key project: {project.Name}, at {Stage(project.Stage)}{Way(project)}. When it moves, say \"{ProjectReached(project.Name, Example(project))}\".";

    public string ProjectIsForManagers => "Projects for others are for a manager to give. For one of your own say \"new project\" and a name; nothing was changed.";

    public string BadStages(int most, int longest) => $"A project has 2 to {most} stages with different names of at most {longest} characters. Say it again; nothing has been begun yet.";

    // What somebody may say of it next.
    private static ProjectStage Example(KeyProject project) =>
        project.OwnStages.Count == 0 ? ProjectStage.Negotiation : project.Stages[Math.Min(project.Place, project.Stages.Count - 1)];

    private string Way(KeyProject project) => project.OwnStages.Count == 0 ? "" : $" ({string.Join(" → ", project.Stages.Select(Stage))})";

    public string NoSuchProject(string name) => $"There is no project \"{name}\". Say \"my projects\" to see them, \"new project\" and a name to begin one.";

    public string HistoryOf(string project) => $"history of {project}";

    public string ProjectHistory(string name, ProjectStage stage) => $"📁 {name}: {Stage(stage)} now";

    public string ProjectStepLine(ProjectStep step, string by, string day) =>
        step.From is { } from ? $"{day}, {by}: {Stage(from)} → {Stage(step.To)}" : $"{day}, {by}: begun at {Stage(step.To)}";

    public string StuckWith(string name) => $"stuck: {name}";
}
