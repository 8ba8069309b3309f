using SalesBot.Application.Incentives;
using SalesBot.Application.People;
using SalesBot.Domain.Contests;
using SalesBot.Domain.People;

namespace SalesBot.Application.Contests;

/// <summary>Says who may hold a contest: for whom, and for which money.</summary>
public sealed class ContestLicence(ReadTeamDay led, ReadCurrency currency)
{
    /// <summary>Why somebody may not hold a contest between these sides; null where that may be.</summary>
    public async Task<ContestPlanning.Refused?> RefusalAsync(
        Person by, ContestOrder order, IReadOnlyList<SidePeople> people, DateOnly today, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(order);
        if (by.Role == Role.Rep)
            return order.Sides.Count == 2 && order.Sides.Any(side => side.Person == by.Id) ? null : new(ContestRefusal.NotYours);
        var teams = await led.TeamsOfAsync(by, cancellationToken);
        var members = await led.MembersLedByAsync(by, today, cancellationToken);
        var strange = people.FirstOrDefault(side => side.Side.Team is { } team
            ? teams.All(own => own.Id != team)
            : side.Side.Person != by.Id && members.All(member => member.Id != side.Side.Person));
        return strange is null ? null : new(ContestRefusal.NotLed, strange.Name);
    }

    /// <summary>The prize in the company's money, or why it cannot be; neither where there is no prize. The company pays it, so a rep cannot stake it.</summary>
    public async Task<(ContestPrize? Prize, ContestPlanning.Refused? Refusal)> PrizeAsync(Person by, ContestPrize? prize, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (prize is null)
            return (null, null);
        if (by.Role == Role.Rep)
            return (null, new(ContestRefusal.PrizeNotYours));
        if (!prize.IsPayable)
            return (null, new(ContestRefusal.PrizeUnclear));
        var own = await currency.OfAsync(by.OrganisationId, cancellationToken) ?? (prize.Currency.Length > 0 ? prize.Currency : ReadCurrency.Usual);
        return prize.Currency.Length > 0 && prize.Currency != own ? (null, new(ContestRefusal.PrizeForeign, own)) : (prize with { Currency = own }, null);
    }
}
