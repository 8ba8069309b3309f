using SalesBot.Application.People;
using SalesBot.Application.Projects;
using SalesBot.Application.Targets;
using SalesBot.Application.Tasks;
using SalesBot.Domain.People;
using SalesBot.Domain.Projects;
using SalesBot.Domain.Targets;
using SalesBot.Domain.Tasks;

namespace SalesBot.Application.Nudges;

/// <summary>Reads what many people have not finished with, in a few queries: projects under way, development tasks, and agreements that wait for their answer.</summary>
public sealed class ReadOpenMatters(IProjects projects, IDevelopmentTasks tasks, IAgreements agreements, IPeople people)
{
    internal async Task<ILookup<PersonId, KeyProject>> OpenProjectsAsync(IReadOnlyList<PersonNow> who, CancellationToken cancellationToken) =>
        (await projects.OpenOfAsync([.. who.Select(p => p.Person.Id)], cancellationToken)).ToLookup(project => project.OwnerId);

    internal async Task<ILookup<PersonId, DevelopmentTask>> DevelopmentsAsync(IReadOnlyList<PersonNow> who, CancellationToken cancellationToken) =>
        (await tasks.OfAsync([.. who.Select(p => p.Person.Id)], who.Min(p => p.Today), cancellationToken)).Where(task => !task.IsComplete).ToLookup(task => task.OwnerId);

    internal async Task<ILookup<PersonId, (Agreement Agreement, string Other)>> WaitingAsync(
        IReadOnlyList<PersonNow> who, CancellationToken cancellationToken)
    {
        var waiting = await agreements.WaitingForAsync([.. who.Select(p => p.Person.Id)], who.Min(p => p.Today), cancellationToken);
        var names = waiting.Count == 0
            ? []
            : (await people.FindAsync([.. waiting.SelectMany(one => new[] { one.PersonId, one.SetBy }).Distinct()], cancellationToken))
                .ToDictionary(person => person.Id, person => person.Name);
        return waiting.ToLookup(one => one.WaitsFor!.Value, one => (one, names.GetValueOrDefault(one.WaitsFor == one.PersonId ? one.SetBy : one.PersonId, "")));
    }
}
