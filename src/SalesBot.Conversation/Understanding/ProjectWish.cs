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
    public sealed record Begin(string Name) : ProjectWish;

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
