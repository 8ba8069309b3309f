using SalesBot.Application.Catalogue;
using SalesBot.Application.People;
using SalesBot.Application.Tasks;
using SalesBot.Domain.People;

namespace SalesBot.Application.Notices;

/// <summary>
/// Asks whoever leads a team, from the first day after somebody has left, who takes over what is without an owner (T9); once, and once more
/// days later where nobody has answered.
/// </summary>
public sealed class FollowUpLeavers(IPeople people, PlanHandover plan, ITaskWriter writer, ICatalogues catalogues, NoticeOutbox outbox)
{
    private const int DaysBack = 14;
    private const int AgainAfter = 4;

    private static readonly TimeSpan UsefulFor = TimeSpan.FromHours(10);

    /// <summary>Asks about those who have left a team in the last days.</summary>
    /// <returns>How many messages were put into the outbox.</returns>
    public async Task<int> ExecuteAsync(Team team, DateOnly today, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(team);
        if (team.ManagerId is not { } id || await people.FindAsync(id, cancellationToken) is not { } leader)
            return 0;
        var present = await people.MembersAsync(team.Id, today, cancellationToken);
        var told = 0;
        foreach (var leaver in await LeftAsync(team, today, cancellationToken))
        {
            if (leaver.Id == leader.Id || await plan.ExecuteAsync(leaver, today, lastDay: null, cancellationToken) is not { IsEmpty: false } left)
                continue;
            var colleagues = present.Where(member => member.Role == Role.Rep && member.Id != leaver.Id).ToList();
            var card = writer.Leaver(leader, left, colleagues, await catalogues.OfAsync(team.OrganisationId, cancellationToken));
            var key = $"leaver:{leaver.Id.Value:N}:{(today.DayNumber - leaver.LeftOn!.Value.DayNumber > AgainAfter ? 2 : 1)}";
            told += await outbox.ToPersonAsync(leader.Id, key, card, now, now + UsefulFor, cancellationToken) ? 1 : 0;
        }

        return told;
    }

    // Whoever was there on any of the last days, and is not any more.
    private async Task<IReadOnlyList<Person>> LeftAsync(Team team, DateOnly today, CancellationToken cancellationToken)
    {
        var known = new Dictionary<PersonId, Person>();
        for (var back = 1; back <= DaysBack; back++)
            foreach (var member in await people.MembersAsync(team.Id, today.AddDays(-back), cancellationToken))
                if (member.LeftOn < today)
                    known[member.Id] = member;
        return [.. known.Values];
    }
}

/// <summary>What waits for somebody's answer, in the morning: help, agreements, and work that somebody has left.</summary>
/// <param name="help">Requests for help.</param>
/// <param name="agreements">Agreements on targets.</param>
/// <param name="leavers">Work without an owner.</param>
public sealed class FollowUpMatters(Coaching.FollowUpHelp help, FollowUpAgreements agreements, FollowUpLeavers leavers)
{
    /// <summary>Reminds of what waits in a team.</summary>
    /// <returns>How many messages were put into the outbox.</returns>
    public async Task<int> ExecuteAsync(
        Team team, IReadOnlyList<Person> members, bool isTeamsZone, DateOnly today, DateTimeOffset now, CancellationToken cancellationToken) =>
        await help.ExecuteAsync(team, members, today, now, cancellationToken)
        + await agreements.ExecuteAsync(team, members, today, now, cancellationToken)
        + (isTeamsZone ? await leavers.ExecuteAsync(team, today, now, cancellationToken) : 0);
}
