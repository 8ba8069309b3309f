using SalesBot.Domain.People;
using SalesBot.Domain.Projects;

namespace SalesBot.Application.Projects;

/// <summary>Keeps projects; what is found is tracked by the present unit of work.</summary>
public interface IProjects
{
    /// <summary>Adds a project.</summary>
    Task AddAsync(KeyProject project, CancellationToken cancellationToken);

    /// <summary>Adds a move.</summary>
    Task AddAsync(ProjectStep move, CancellationToken cancellationToken);

    /// <summary>Adds a change of owner.</summary>
    Task AddAsync(ProjectHandover handover, CancellationToken cancellationToken);

    /// <summary>A project by id; null where there is none.</summary>
    Task<KeyProject?> FindAsync(ProjectId id, CancellationToken cancellationToken);

    /// <summary>The projects of several people that are under way, the one that has moved last first.</summary>
    Task<IReadOnlyList<KeyProject>> OpenOfAsync(IReadOnlyCollection<PersonId> owners, CancellationToken cancellationToken);

    /// <summary>The projects of several people, also those that are over, the one that has moved last first.</summary>
    Task<IReadOnlyList<KeyProject>> AllOfAsync(IReadOnlyCollection<PersonId> owners, CancellationToken cancellationToken);

    /// <summary>The moves of a project, in order.</summary>
    Task<IReadOnlyList<ProjectStep>> StepsOfAsync(ProjectId id, CancellationToken cancellationToken);
}
