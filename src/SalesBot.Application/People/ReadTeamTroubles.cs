using SalesBot.Application.Calendars;
using SalesBot.Application.Coaching;
using SalesBot.Application.Projects;
using SalesBot.Application.Tasks;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;
using SalesBot.Domain.Projects;
using SalesBot.Domain.Tasks;

namespace SalesBot.Application.People;

/// <summary>A project that has stalled.</summary>
/// <param name="Project">The project.</param>
/// <param name="Owner">Who drives it.</param>
/// <param name="Days">For how many days it has not moved.</param>
public sealed record StalledProject(KeyProject Project, Person Owner, int Days);

/// <summary>Reads what needs the manager: open requests for help, projects that have stalled, and what is to be learnt and is overdue or done.</summary>
public sealed class ReadTeamTroubles(ReadHelp help, IProjects projects, IDevelopmentTasks tasks)
{
    internal Task<IReadOnlyList<OpenHelp>> HelpAsync(IReadOnlyCollection<PersonId> members, CancellationToken cancellationToken) =>
        help.OfAsync(members, cancellationToken);

    /// <summary>The projects that have stalled, the longest first.</summary>
    internal async Task<IReadOnlyList<StalledProject>> StalledAsync(
        Team team, IReadOnlyDictionary<PersonId, Person> members, DateOnly today, CancellationToken cancellationToken) =>
    [
        .. (await projects.OpenOfAsync([.. members.Keys], cancellationToken))
            .Select(project => new StalledProject(project, members[project.OwnerId], today.DayNumber - LocalTime.DayOf(project.StageSince, team.Zone).DayNumber))
            .Where(one => one.Days >= KeyProject.StalledAfterDays).OrderByDescending(one => one.Days),
    ];

    /// <summary>The development tasks that are overdue, or done and not confirmed since an earlier day; the next due first.</summary>
    internal async Task<IReadOnlyList<OwnedDevelopment>> DevelopmentsAsync(
        Team team, IReadOnlyDictionary<PersonId, Person> members, DateOnly today, CancellationToken cancellationToken) =>
    [
        .. (await tasks.OfAsync([.. members.Keys], today, cancellationToken))
            .Where(task => task.State == DevelopmentState.Done ? LocalTime.DayOf(task.Since, team.Zone) < today : !task.IsComplete && task.Due < today)
            .Select(task => new OwnedDevelopment(task, members[task.OwnerId])),
    ];
}
