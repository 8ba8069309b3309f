using SalesBot.Domain.Coaching;

namespace SalesBot.Application.Coaching;

/// <summary>Keeps what is said about tasks.</summary>
public interface ITaskComments
{
    /// <summary>Adds a comment.</summary>
    Task AddAsync(TaskComment comment, CancellationToken cancellationToken);

    /// <summary>A comment by id; null where there is none.</summary>
    Task<TaskComment?> FindAsync(Guid id, CancellationToken cancellationToken);

    /// <summary>What was said about a task, in order.</summary>
    Task<IReadOnlyList<TaskComment>> AboutAsync(TaskSubject subject, CancellationToken cancellationToken);
}
