using SalesBot.Application.Projects;
using SalesBot.Application.Tasks;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Handlers;

/// <summary>Reads what somebody has to do that no figure counts: projects under way, and what is to be learnt.</summary>
internal sealed class OpenWork(IProjects projects, IDevelopmentTasks development)
{
    public async Task<TaskGroups.Work> OfAsync(PersonId person, DateOnly today, CancellationToken cancellationToken) =>
        new(await projects.OpenOfAsync([person], cancellationToken), await development.OfAsync([person], today, cancellationToken));
}
