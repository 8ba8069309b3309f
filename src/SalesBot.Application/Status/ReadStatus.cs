using SalesBot.Application.Calendars;
using SalesBot.Application.Delivery;
using SalesBot.Application.People;
using SalesBot.Domain.People;

namespace SalesBot.Application.Status;

/// <summary>A job as it stands.</summary>
/// <param name="Kind">One of <see cref="JobKinds"/>.</param>
/// <param name="Team">Whose it is; null where it is no team's.</param>
/// <param name="Last">Its last run; null where it has not run yet.</param>
/// <param name="Next">When it comes next; null where it is switched off or not planned.</param>
public sealed record JobState(string Kind, Team? Team, JobRun? Last, DateTimeOffset? Next);

/// <summary>How the system is doing, as far as somebody may see it.</summary>
/// <param name="Jobs">The jobs, by team.</param>
/// <param name="Unreachable">Who could be reached once and cannot be now.</param>
/// <param name="Messages">What became of messages; null for whoever sees teams only.</param>
public sealed record SystemStatus(IReadOnlyList<JobState> Jobs, IReadOnlyList<Unreachable> Unreachable, MessageStatus? Messages);

/// <summary>What became of messages.</summary>
/// <param name="IsDelivering">Whether the delivery is alive.</param>
/// <param name="Settled">The messages of the last day that reached their last state.</param>
/// <param name="Open">The messages that wait or are being sent, however old.</param>
/// <param name="Dead">The messages that were given up, by sort: how many would still be of use, and how many not.</param>
public sealed record MessageStatus(
    bool IsDelivering, IReadOnlyList<DeliveryCount> Settled, IReadOnlyList<DeliveryCount> Open,
    IReadOnlyList<(string Kind, int Useful, int Stale)> Dead);

/// <summary>Reads how the system is doing: everything for an administrator, the own teams for a manager, nothing for a rep (A9).</summary>
public sealed class ReadStatus(ReadTeamDay teams, IAddressBook addresses, JobStates jobs, MessageStatuses messages)
{
    /// <summary>The status; null for somebody who may see none.</summary>
    public async Task<SystemStatus?> ExecuteAsync(Person person, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        if (person.Role == Role.Rep)
            return null;
        var led = await teams.TeamsOfAsync(person, cancellationToken);
        var isAdmin = person.Role == Role.Admin;
        var unreachable = await addresses.UnreachableAsync(person.OrganisationId, cancellationToken);
        return new SystemStatus(
            await jobs.OfAsync(led, withOthers: isAdmin, now, cancellationToken),
            [.. unreachable.Where(gone => isAdmin || led.Any(team => team.Id == gone.Team))],
            isAdmin ? await messages.ReadAsync(now, cancellationToken) : null);
    }
}

/// <summary>Reads what the jobs did and will do.</summary>
public sealed class JobStates(IJobRuns runs, IJobPlan plan, WorkCalendars calendars)
{
    internal async Task<IReadOnlyList<JobState>> OfAsync(
        IReadOnlyList<Team> teams, bool withOthers, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var last = (await runs.LastAsync(cancellationToken)).ToDictionary(run => (run.Kind, run.Name));
        var planned = (await plan.PlannedAsync(cancellationToken)).ToDictionary(run => (run.Kind, run.Name), run => run.Next);
        var byId = teams.ToDictionary(team => team.Id.Value.ToString("D"));
        var known = last.Keys.Concat(planned.Keys).Distinct();
        return
        [
            .. known.Where(job => byId.ContainsKey(job.Name) || withOthers && JobKinds.NoticeOf(job.Kind) is null)
                .Select(job => new JobState(job.Kind, byId.GetValueOrDefault(job.Name), last.GetValueOrDefault(job), NextOf(job)))
                .OrderBy(job => job.Team is null).ThenBy(job => job.Team?.Name, StringComparer.Ordinal).ThenBy(job => JobKinds.NoticeOf(job.Kind)),
        ];

        // The scheduler looks every day; on which days there is something to do is for the calendar to say.
        DateTimeOffset? NextOf((string Kind, string Name) job)
        {
            if (!planned.TryGetValue(job, out var next))
                return null;
            return byId.TryGetValue(job.Name, out var team) && JobKinds.NoticeOf(job.Kind) is { } notice
                ? team.Schedule.Of(notice).After(now, team.Zone, calendars.Usual).FirstOrDefault(next)
                : next;
        }
    }
}

/// <summary>Reads what became of messages.</summary>
public sealed class MessageStatuses(IDeliveryRecords records, DeliveryPulse pulse)
{
    private const int MostDead = 5000;

    internal async Task<MessageStatus> ReadAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var counts = await records.CountAsync(now.AddDays(-1), cancellationToken);
        var dead = await records.DeadAsync(MostDead, cancellationToken);
        return new MessageStatus(
            pulse.IsAlive,
            [.. counts.Where(count => count.State is not (DeliveryState.Waiting or DeliveryState.Sending))],
            await records.OpenAsync(cancellationToken),
            [.. dead.GroupBy(message => message.Kind).OrderBy(kind => kind.Key, StringComparer.Ordinal)
                .Select(kind => (kind.Key, kind.Count(message => message.ExpiresAt > now), kind.Count(message => message.ExpiresAt <= now)))]);
    }
}
