using SalesBot.Application.Calendars;
using SalesBot.Application.Catalogue;
using SalesBot.Application.Delivery;
using SalesBot.Application.Messaging;
using SalesBot.Application.People;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Application.Tasks;

/// <summary>Offers whoever leads a team to give a share to somebody who has just joined (T9). Runs within the present unit of work.</summary>
public sealed class TellOfNewcomer(IPeople people, PlanNewcomer plan, ITaskWriter writer, ICatalogues catalogues, IOutbox outbox)
{
    private static readonly TimeSpan UsefulFor = TimeSpan.FromDays(14);

    /// <summary>Does so, where there is anything to share.</summary>
    public async Task ExecuteAsync(Person newcomer, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(newcomer);
        if (newcomer.Role != Role.Rep || newcomer.TeamId is not { } id || await people.FindTeamAsync(id, cancellationToken) is not { ManagerId: { } leaderId } team
            || await people.FindAsync(leaderId, cancellationToken) is not { } leader)
            return;
        var share = await plan.ExecuteAsync(newcomer, team, LocalTime.DayOf(now, team.Zone), cancellationToken);
        if (share.New == 0)
            return;
        var card = writer.Newcomer(leader, newcomer, team, share, await catalogues.OfAsync(newcomer.OrganisationId, cancellationToken));
        await outbox.AddAsync(
            new OutboxMessage(Guid.CreateVersion7(now), $"newcomer:{newcomer.Id.Value:N}", MessageClass.Notice, card, now, now + UsefulFor) { ToPerson = leader.Id },
            cancellationToken);
    }
}
