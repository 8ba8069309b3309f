using SalesBot.Application.Calendars;
using SalesBot.Application.Coaching;
using SalesBot.Application.Projects;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;
using SalesBot.Domain.Projects;

namespace SalesBot.Application.People;

/// <summary>A project that has stalled.</summary>
/// <param name="Project">The project.</param>
/// <param name="Owner">Who drives it.</param>
/// <param name="Days">For how many days it has not moved.</param>
public sealed record StalledProject(KeyProject Project, Person Owner, int Days);

/// <summary>Reads what members cannot get on with by themselves: their open requests for help, and their projects that have stalled.</summary>
public sealed class ReadTeamTroubles(ReadHelp help, IProjects projects)
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
}
