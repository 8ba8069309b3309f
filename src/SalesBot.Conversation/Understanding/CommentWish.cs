using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Understanding;

/// <summary>What a message wants of comments on tasks.</summary>
public abstract record CommentWish
{
    private CommentWish()
    {
    }

    /// <summary>Something is said about a task, or what was said about it is asked for.</summary>
    /// <param name="Task">The task as written: a project's name, perhaps.</param>
    /// <param name="Person">Whose target; empty for the writer's own.</param>
    /// <param name="Metric">The metric of the target; null where the words name none.</param>
    /// <param name="Text">What is said; null for the question.</param>
    public sealed record About(string Task, string Person, MetricCode? Metric, string? Text) : CommentWish;

    /// <summary>A word for somebody, and about no task ("给陈晨留言:…"); how it reaches them is to be told, whatever else it reads like.</summary>
    public sealed record Note : CommentWish;

    /// <summary>The word without a task or without what is to be said; how it is done is to be told, where the message is no report.</summary>
    public sealed record How : CommentWish;
}
