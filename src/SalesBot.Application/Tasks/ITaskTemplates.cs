using SalesBot.Domain.People;
using SalesBot.Domain.Tasks;

namespace SalesBot.Application.Tasks;

/// <summary>Keeps templates; what is found is tracked by the present unit of work.</summary>
public interface ITaskTemplates
{
    /// <summary>Adds a template.</summary>
    Task AddAsync(TaskTemplate added, CancellationToken cancellationToken);

    /// <summary>The templates of a company that stand, the oldest first.</summary>
    Task<IReadOnlyList<TaskTemplate>> OfAsync(OrganisationId organisation, CancellationToken cancellationToken);
}
