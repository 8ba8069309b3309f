using SalesBot.Domain.Projects;

namespace SalesBot.Conversation.Understanding;

/// <summary>What a message wants of projects; goes beside the intent, which stays as it is.</summary>
public abstract record ProjectWish
{
    private ProjectWish()
    {
    }

    /// <summary>A project has come to a stage ("A项目到合同谈判了").</summary>
    /// <param name="Name">The project, as written.</param>
    /// <param name="Stage">The stage.</param>
    public sealed record Move(string Name, ProjectStage Stage) : ProjectWish;

    /// <summary>A project begins ("新建项目 华为数据中心").</summary>
    /// <param name="Name">Its name, as written; empty where the message does not say.</param>
    public sealed record Begin(string Name) : ProjectWish
    {
        /// <summary>Whose it is to be, as written; null for the writer's own.</summary>
        public string? Owner { get; init; }

        /// <summary>The names of its own stages in order; empty for the usual ones.</summary>
        public IReadOnlyList<string> Stages { get; init; } = [];
    }

    /// <summary>A project has come to a stage that may be one of its own ("顺丰上线到试点了"): only whoever knows the projects can tell.</summary>
    /// <param name="Ways">The name and the stage, as written, in each way in which the words can be cut.</param>
    public sealed record Come(IReadOnlyList<(string Name, string Stage)> Ways) : ProjectWish;

    /// <summary>How far a project has come in percent ("A项目完成80%").</summary>
    /// <param name="Name">The project, as written.</param>
    /// <param name="Percent">0 to 100.</param>
    public sealed record Reach(string Name, int Percent) : ProjectWish;

    /// <summary>What has become of a project ("A项目的历史", "history of Alpha").</summary>
    /// <param name="Name">The project, as written.</param>
    public sealed record History(string Name) : ProjectWish;

    /// <summary>Which projects are under way ("我的项目").</summary>
    public sealed record Show : ProjectWish;
}
