using SalesBot.Domain.People;
using SalesBot.Domain.Tasks;

namespace SalesBot.Application.Tasks;

/// <summary>Keeps development tasks; what is found is tracked by the present unit of work.</summary>
public interface IDevelopmentTasks
{
    /// <summary>Adds a task.</summary>
    Task AddAsync(DevelopmentTask task, CancellationToken cancellationToken);

    /// <summary>Adds a change.</summary>
    Task AddAsync(DevelopmentStep change, CancellationToken cancellationToken);

    /// <summary>A task by id; null where there is none.</summary>
    Task<DevelopmentTask?> FindAsync(Guid id, CancellationToken cancellationToken);

    /// <summary>The tasks of several people that are not complete, or due on a day or later; the next due first.</summary>
    Task<IReadOnlyList<DevelopmentTask>> OfAsync(IReadOnlyCollection<PersonId> owners, DateOnly since, CancellationToken cancellationToken);

    /// <summary>The changes of a task, in order.</summary>
    Task<IReadOnlyList<DevelopmentStep>> StepsOfAsync(Guid task, CancellationToken cancellationToken);
}
