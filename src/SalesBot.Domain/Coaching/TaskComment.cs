using SalesBot.Domain.Activities;
using SalesBot.Domain.People;
using SalesBot.Domain.Projects;

namespace SalesBot.Domain.Coaching;

/// <summary>A task that people talk about: somebody's key project, or somebody's target of a metric. Exactly one of the two is named.</summary>
/// <param name="OwnerId">Whose task it is.</param>
/// <param name="ProjectId">The project; null for a target.</param>
/// <param name="Metric">The metric of the target; null for a project.</param>
public readonly record struct TaskSubject(PersonId OwnerId, ProjectId? ProjectId, MetricCode? Metric);

/// <summary>A word about a task; only ever added.</summary>
public sealed class TaskComment
{
    /// <summary>The most characters of a comment.</summary>
    public const int LongestText = 1000;

    /// <summary>Says something about a task.</summary>
    /// <param name="id">Identifies the comment, a number that grows with time.</param>
    /// <param name="subject">The task.</param>
    /// <param name="by">Who says it.</param>
    /// <param name="text">What is said, 1 to 1000 characters, as written.</param>
    /// <param name="at">When.</param>
    /// <exception cref="ArgumentException">The text is empty or too long.</exception>
    public TaskComment(Guid id, TaskSubject subject, PersonId by, string text, DateTimeOffset at)
        : this(id, subject.OwnerId, subject.ProjectId, subject.Metric, by, text, at)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(text.Length, LongestText, nameof(text));
    }

    // What the store reads back.
    private TaskComment(Guid id, PersonId ownerId, ProjectId? projectId, MetricCode? metric, PersonId by, string text, DateTimeOffset at) =>
        (Id, OwnerId, ProjectId, Metric, By, Text, At) = (id, ownerId, projectId, metric, by, text, at);

    /// <summary>Identifies the comment.</summary>
    public Guid Id { get; private set; }

    /// <summary>Whose task it is about.</summary>
    public PersonId OwnerId { get; private set; }

    /// <summary>The project that it is about; null for a target.</summary>
    public ProjectId? ProjectId { get; private set; }

    /// <summary>The metric of the target that it is about; null for a project.</summary>
    public MetricCode? Metric { get; private set; }

    /// <summary>Who says it.</summary>
    public PersonId By { get; private set; }

    /// <summary>What is said, as written.</summary>
    public string Text { get; private set; }

    /// <summary>When it was said.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>The task that it is about.</summary>
    public TaskSubject Subject => new(OwnerId, ProjectId, Metric);
}
