using SalesBot.Application.Calendars;
using SalesBot.Domain.Coaching;
using SalesBot.Domain.People;

namespace SalesBot.Application.Coaching;

/// <summary>
/// After days without a report a kind word to the rep, then to the manager, then to whoever stands above (N7): in private, each step once in
/// a silence, by the rep's own working days. A report ends the silence. Whoever is away hears of it when back.
/// </summary>
public sealed class FollowUpSilence(IUnitOfWork unitOfWork, ISilenceLog log, SilentMembers silent, WorkCalendars calendars, CoachingDesk desk)
{
    /// <summary>Takes the steps that are due for some of a team's members who live in one zone.</summary>
    /// <returns>How many messages were put into the outbox.</returns>
    public async Task<int> ExecuteAsync(
        Team team, IReadOnlyList<Person> members, DateOnly today, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(team);
        var working = await calendars.OfAsync(members, today, cancellationToken);
        List<Person> there = [.. members.Where(member => member.Role == Role.Rep && working[member.Id].IsWorkingDay(today))];
        var silences = await silent.OfAsync(there, working, team.ZoneOf, today, cancellationToken);
        var due = there.SelectMany(member => team.SilenceSteps.Due(silences[member.Id].Days)
            .Select(step => (Step: step, Rep: new SilentRep(member, silences[member.Id])))).ToLookup(one => one.Step, one => one.Rep);
        if (due.Count == 0)
            return 0;
        var leaders = await LeadersAsync(team, today, cancellationToken);
        return await unitOfWork.ExecuteAsync(
            async ct =>
            {
                var told = 0;
                foreach (var rep in due[SilenceStep.Rep])
                    told += await TellRepAsync(team, rep, now, ct);
                foreach (var (step, leader) in leaders)
                    told += await TellLeaderAsync(team, step, leader, due[step], now, ct);
                return told;
            },
            cancellationToken);
    }

    private async Task<int> TellRepAsync(Team team, SilentRep rep, DateTimeOffset now, CancellationToken cancellationToken) =>
        await log.TakeAsync(rep.Person.Id, rep.Silence.Since, SilenceStep.Rep, now, cancellationToken)
            ? await desk.TellAsync(
                Key(rep, rep.Person.Id, SilenceStep.Rep), rep.Person.Id, desk.Writer.Missed(rep), now, team.ZoneOf(rep.Person), cancellationToken)
            : 0;

    private async Task<int> TellLeaderAsync(
        Team team, SilenceStep step, Person leader, IEnumerable<SilentRep> reps, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var fresh = new List<SilentRep>();
        foreach (var rep in reps)
            if (await log.TakeAsync(rep.Person.Id, rep.Silence.Since, step, now, cancellationToken))
                fresh.Add(rep);
        return fresh.Count == 0 ? 0 : await desk.TellAsync(
            Key(fresh[0], leader.Id, step), leader.Id, desk.Writer.SilentReps(leader, team, step, fresh), now, team.ZoneOf(leader), cancellationToken);
    }

    // Who is at work and hears of which step; a team without a manager has whoever stands above it hear of the first, and nobody twice.
    private async Task<IReadOnlyList<(SilenceStep Step, Person Leader)>> LeadersAsync(Team team, DateOnly today, CancellationToken cancellationToken)
    {
        var above = ChainOfCommand.Above(team, await desk.People.LeadersAsync(team.OrganisationId, today, cancellationToken));
        var manager = team.ManagerId is { } id ? await desk.People.FindAsync(id, cancellationToken) : null;
        var (first, second) = manager is null ? (above, null) : (manager, above);
        List<(SilenceStep Step, Person Leader)> all = [];
        if (first is not null)
            all.Add((SilenceStep.Manager, first));
        if (second is not null)
            all.Add((SilenceStep.Above, second));
        var working = await calendars.OfAsync([.. all.Select(one => one.Leader)], today, cancellationToken);
        return all.FindAll(one => working[one.Leader.Id].IsWorkingDay(today));
    }

    private static string Key(SilentRep rep, PersonId to, SilenceStep step) =>
        $"silence:{to.Value:N}:{step}:{rep.Person.Id.Value:N}:{rep.Silence.Since:yyyy-MM-dd}";
}
