using SalesBot.Domain.Projects;

namespace SalesBot.Conversation.Wording;

/// <summary>What is said about projects.</summary>
internal interface IProjectWording
{
    /// <summary>Asks for the projects under way; the button says and writes it.</summary>
    string MyProjects { get; }

    string NoProjects { get; }
    string ProjectHow { get; }
    string BeginProject { get; }
    string ProjectHasMovedOn { get; }
    string Stage(ProjectStage stage);
    string ProjectMoved(KeyProject project, ProjectStep step);
    string ProjectBack(KeyProject project);
    string ProjectIsThere(KeyProject project);
    string ProjectBegun(KeyProject project);
    string ProjectOwner(string name);
    string ProjectsTitle(int count);
    string ProjectLine(ProjectStage stage, int daysStill);
    string MoreProjects(int count);

    /// <summary>Nobody has begun such a project; the nearest that there are.</summary>
    string ProjectUnknown(string name, ProjectStage stage, IReadOnlyList<string> known);

    string ProjectNameTooLong(int most);

    /// <summary>A project has not moved for days.</summary>
    string Stalled(string name, ProjectStage stage, int days, int variant);

    /// <summary>The same for whoever leads the owner.</summary>
    string ProjectStands(string owner, string name, ProjectStage stage, int days);

    /// <summary>What somebody writes whose project has come to its next stage; the button says and writes it.</summary>
    string ProjectReached(string name, ProjectStage stage);

    /// <summary>What somebody writes who is stuck with a project; the button says and writes it.</summary>
    string StuckWith(string name);

    /// <summary>A share that is none of a stage.</summary>
    string ProjectGoesByStages(KeyProject project, int percent);

    /// <summary>A stage that the project does not have; its own are offered.</summary>
    string NoSuchStage(KeyProject project, string said);

    /// <summary>A project that is to be begun for somebody else.</summary>
    string ProjectForPreview(string owner, string name, IReadOnlyList<string> stages);

    /// <summary>What its owner is told.</summary>
    string ProjectGiven(string by, KeyProject project);

    string ProjectIsForManagers { get; }
    string BadStages(int most, int longest);

    string NoSuchProject(string name);

    /// <summary>Asks for what has become of a project, as somebody says it.</summary>
    string HistoryOf(string project);

    string ProjectHistory(string name, ProjectStage stage);
    string ProjectStepLine(ProjectStep step, string by, string day);
}
