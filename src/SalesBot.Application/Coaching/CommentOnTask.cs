using SalesBot.Application.People;
using SalesBot.Application.Projects;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Coaching;
using SalesBot.Domain.People;
using SalesBot.Domain.Projects;

namespace SalesBot.Application.Coaching;

/// <summary>A task that somebody may talk about.</summary>
/// <param name="Subject">The task.</param>
/// <param name="Owner">Whose it is.</param>
/// <param name="Project">The project; null for a target.</param>
public sealed record SeenTask(TaskSubject Subject, Person Owner, KeyProject? Project)
{
    /// <summary>Somebody's project.</summary>
    public static SeenTask Of(Person owner, KeyProject project)
    {
        ArgumentNullException.ThrowIfNull(owner);
        ArgumentNullException.ThrowIfNull(project);
        return new SeenTask(new TaskSubject(owner.Id, project.Id, null), owner, project);
    }

    /// <summary>Somebody's target of a metric.</summary>
    public static SeenTask Of(Person owner, MetricCode metric)
    {
        ArgumentNullException.ThrowIfNull(owner);
        return new SeenTask(new TaskSubject(owner.Id, null, metric), owner, null);
    }
}

/// <summary>
/// Takes a word about a task to the other side of it, in private (N9): the owner's to those who have talked about it, or else to whoever leads
/// the owner; anybody else's to the owner.
/// </summary>
public sealed class CommentOnTask(ITaskComments comments, IProjects projects, ReadTeamDay teams, AskForHelp chain, CoachingDesk desk)
{
    /// <summary>Says something about a task that the speaker may see.</summary>
    /// <param name="by">Who says it.</param>
    /// <param name="team">The speaker's team, if any.</param>
    /// <param name="task">The task.</param>
    /// <param name="text">What is said, 1 to 1000 characters.</param>
    /// <param name="today">The speaker's local day.</param>
    /// <param name="now">The instant.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>Who is told; nobody where nobody leads the owner.</returns>
    public async Task<IReadOnlyList<Person>> SayAsync(
        Person by, Team? team, SeenTask task, string text, DateOnly today, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(task);
        var others = by.Id == task.Owner.Id ? await LeadersAsync(by, team, task, today, cancellationToken) : [task.Owner];
        var comment = new TaskComment(Guid.CreateVersion7(now), task.Subject, by.Id, text, now);
        await comments.AddAsync(comment, cancellationToken);
        foreach (var told in others)
            await desk.TellAsync($"comment:{comment.Id:N}:{told.Id.Value:N}", told.Id, desk.Writer.Commented(told, by, task, comment), now, cancellationToken);
        return others;
    }

    /// <summary>The task of a comment, for somebody who may see it: its owner, and whoever leads the owner; null for others.</summary>
    public async Task<SeenTask?> TaskOfAsync(Person person, Guid comment, DateOnly today, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        if (await comments.FindAsync(comment, cancellationToken) is not { } found
            || !(await teams.SeenByAsync(person, today, cancellationToken)).TryGetValue(found.OwnerId, out var owner))
            return null;
        return found.ProjectId is { } project
            ? new SeenTask(found.Subject, owner, await projects.FindAsync(project, cancellationToken)) : new SeenTask(found.Subject, owner, null);
    }

    /// <summary>What was said about a task, each with the name of who said it, in order.</summary>
    public async Task<IReadOnlyList<(TaskComment Comment, string By)>> AboutAsync(SeenTask task, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(task);
        var said = new List<(TaskComment, string)>();
        foreach (var comment in await comments.AboutAsync(task.Subject, cancellationToken))
            said.Add((comment, (await desk.People.FindAsync(comment.By, cancellationToken))?.Name ?? ""));
        return said;
    }

    // Those who have asked want the answer; where nobody has asked yet, it is for whoever leads.
    private async Task<IReadOnlyList<Person>> LeadersAsync(Person owner, Team? team, SeenTask task, DateOnly today, CancellationToken cancellationToken)
    {
        var leaders = new List<Person>();
        foreach (var id in (await comments.AboutAsync(task.Subject, cancellationToken)).Select(one => one.By).Where(id => id != owner.Id).Distinct())
            if (await desk.People.FindAsync(id, cancellationToken) is { } leader && leader.IsEmployedOn(today))
                leaders.Add(leader);
        if (leaders.Count == 0 && await chain.HelperAsync(owner, team, today, cancellationToken) is { } manager)
            leaders.Add(manager);
        return leaders;
    }
}
