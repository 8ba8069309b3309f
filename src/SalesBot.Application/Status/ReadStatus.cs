using SalesBot.Application.Calendars;
using SalesBot.Application.Delivery;
using SalesBot.Application.People;
using SalesBot.Domain.Calendars;
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
        var states = new List<JobState>();
        foreach (var team in teams)
            states.AddRange(await OfTeamAsync(team, now, last, planned, cancellationToken));
        if (withOthers)
        {
            states.AddRange(last.Keys.Concat(planned.Keys).Distinct().Where(job => JobKinds.NoticeOf(job.Kind) is null)
                .Select(job => new JobState(job.Kind, null, last.GetValueOrDefault(job), planned.TryGetValue(job, out var next) ? next : null)));
        }

        return states;
    }

    // The scheduler looks every day; on which days there is something to do is for the calendar to say.
    private async Task<IEnumerable<JobState>> OfTeamAsync(
        Team team, DateTimeOffset now, Dictionary<(string Kind, string Name), JobRun> last,
        Dictionary<(string Kind, string Name), DateTimeOffset> planned, CancellationToken cancellationToken)
    {
        var calendar = await calendars.OfTeamAsync(team, LocalTime.DayOf(now, team.Zone), cancellationToken);
        return team.Schedule.Times.Where(time => JobKinds.HasOwnJob(time.Key)).Select(time =>
        {
            var job = (JobKinds.Of(time.Key), team.Id.Value.ToString("D"));
            DateTimeOffset? next = planned.TryGetValue(job, out var looks) ? time.Value.After(now, team.Zone, calendar).FirstOrDefault(looks) : null;
            return new JobState(job.Item1, team, last.GetValueOrDefault(job), next);
        });
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
