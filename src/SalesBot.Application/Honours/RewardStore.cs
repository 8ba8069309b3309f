using SalesBot.Application.People;
using SalesBot.Domain.Honours;
using SalesBot.Domain.People;

namespace SalesBot.Application.Honours;

/// <summary>A reward that is up.</summary>
/// <param name="Reward">The reward.</param>
/// <param name="Left">How many pieces are left; null for any number.</param>
public sealed record RewardOffer(Reward Reward, int? Left);

/// <summary>What came of the wish for a reward.</summary>
public abstract record RedeemResult
{
    private RedeemResult()
    {
    }

    /// <summary>The points are set aside and somebody is asked.</summary>
    /// <param name="Redemption">The wish.</param>
    /// <param name="Approver">Who is asked.</param>
    /// <param name="Balance">What is left.</param>
    public sealed record Reserved(Redemption Redemption, Person Approver, PointBalance Balance) : RedeemResult;

    /// <summary>Too few points; nothing was changed.</summary>
    /// <param name="Balance">What there is.</param>
    public sealed record TooFew(PointBalance Balance) : RedeemResult;

    /// <summary>No piece is left; nothing was changed.</summary>
    public sealed record SoldOut : RedeemResult;

    /// <summary>There is nobody who could approve; nothing was changed.</summary>
    public sealed record NobodyApproves : RedeemResult;
}

/// <summary>What came of a decision about a wish.</summary>
public abstract record DecisionResult
{
    private DecisionResult()
    {
    }

    /// <summary>It is decided.</summary>
    /// <param name="Redemption">The wish as it stands.</param>
    /// <param name="Person">Who wished for it.</param>
    public sealed record Decided(Redemption Redemption, Person Person) : DecisionResult;

    /// <summary>It was decided before; nothing was changed.</summary>
    /// <param name="Redemption">The wish as it stands.</param>
    public sealed record WasDecided(Redemption Redemption) : DecisionResult;

    /// <summary>Points with which it was paid for have been taken back since; nothing was changed.</summary>
    /// <param name="Redemption">The wish.</param>
    /// <param name="Owed">How many points are missing.</param>
    public sealed record NotCovered(Redemption Redemption, int Owed) : DecisionResult;

    /// <summary>It is not for this person to decide, or there is no such wish.</summary>
    public sealed record NotYours : DecisionResult;
}

/// <summary>
/// The store of rewards (L14): points are set aside with the wish and come back where it is declined or withdrawn. Everything happens within one
/// unit of work, so that two at once can neither spend the same points nor take the same piece.
/// </summary>
public sealed class RewardStore(IRewards rewards, PointBook points, IPeople people)
{
    /// <summary>The most rewards of a company at a time.</summary>
    public const int MostRewards = 50;

    /// <summary>What can be had, the cheapest first.</summary>
    public async Task<IReadOnlyList<RewardOffer>> OffersAsync(OrganisationId organisation, CancellationToken cancellationToken)
    {
        var up = await rewards.OfAsync(organisation, cancellationToken);
        var taken = await rewards.TakenAsync([.. up.Select(reward => reward.Id)], cancellationToken);
        return [.. up.Select(reward => new RewardOffer(reward, reward.Left(taken.GetValueOrDefault(reward.Id))))];
    }

    /// <summary>Puts a reward up in place of the one of its name, if any.</summary>
    public async Task AddAsync(Reward reward, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reward);
        foreach (var same in (await rewards.OfAsync(reward.OrganisationId, cancellationToken)).Where(one => one.IsCalled(reward.Name)))
            same.Remove(now);
        await rewards.AddAsync(reward, cancellationToken);
    }

    /// <summary>Takes a reward down.</summary>
    /// <returns>The reward; null where there is none of the name.</returns>
    public async Task<Reward?> RemoveAsync(OrganisationId organisation, string name, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var found = (await rewards.OfAsync(organisation, cancellationToken)).FirstOrDefault(reward => reward.IsCalled(name));
        found?.Remove(now);
        return found;
    }

    /// <summary>Sets points aside for a reward and says who is asked.</summary>
    public async Task<RedeemResult> RedeemAsync(
        Person person, Team? team, RewardOffer offer, DateOnly today, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(offer);
        if (offer.Left == 0)
            return new RedeemResult.SoldOut();
        var balance = await points.BalanceAsync(person.Id, cancellationToken);
        if (balance.Points < offer.Reward.Price)
            return new RedeemResult.TooFew(balance);
        if (await ApproverAsync(person, team, today, cancellationToken) is not { } approver)
            return new RedeemResult.NobodyApproves();
        var wish = new Redemption(
            Guid.CreateVersion7(now), person.OrganisationId, offer.Reward.Id, offer.Reward.Name, offer.Reward.Price, person.Id, approver.Id, now);
        await rewards.AddAsync(wish, cancellationToken);
        await points.WriteAsync(person.Id, PointCause.Reward, wish.PointKey, -wish.Price, wish.Name, now, cancellationToken);
        return new RedeemResult.Reserved(wish, approver, await points.BalanceAsync(person.Id, cancellationToken));
    }

    /// <summary>Decides about a wish: its approver approves or declines, whoever wished for it withdraws.</summary>
    public async Task<DecisionResult> DecideAsync(
        Guid id, RedemptionState state, Person by, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (await rewards.FindAsync(id, cancellationToken) is not { } wish
            || by.Id != (state == RedemptionState.Cancelled ? wish.PersonId : wish.ApproverId)
            || await people.FindAsync(wish.PersonId, cancellationToken) is not { } person)
            return new DecisionResult.NotYours();
        if (wish.State != RedemptionState.Reserved)
            return new DecisionResult.WasDecided(wish);
        if (state == RedemptionState.Approved && await points.BalanceAsync(person.Id, cancellationToken) is { Owed: > 0 } balance)
            return new DecisionResult.NotCovered(wish, balance.Owed);
        wish.Decide(state, by.Id, now);
        if (state != RedemptionState.Approved)
            await points.TakeBackAsync(wish.PointKey, now, cancellationToken);
        return new DecisionResult.Decided(wish, person);
    }

    /// <summary>The wishes that wait for somebody's decision, with who wished for them, oldest first.</summary>
    public async Task<IReadOnlyList<(Redemption Wish, Person Person)>> WaitingForAsync(Person approver, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(approver);
        var waiting = await rewards.WaitingForAsync(approver.Id, cancellationToken);
        var who = (await people.FindAsync([.. waiting.Select(wish => wish.PersonId).Distinct()], cancellationToken)).ToDictionary(person => person.Id);
        return [.. waiting.Where(wish => who.ContainsKey(wish.PersonId)).Select(wish => (wish, who[wish.PersonId]))];
    }

    /// <summary>Somebody's own last wishes, latest first.</summary>
    public Task<IReadOnlyList<Redemption>> LatestOfAsync(Person person, int most, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        return rewards.LatestOfAsync(person.Id, most, cancellationToken);
    }

    // Whoever leads the team, else somebody above a rep; nobody approves an own wish.
    private async Task<Person?> ApproverAsync(Person person, Team? team, DateOnly today, CancellationToken cancellationToken)
    {
        if (team?.ManagerId is { } id && id != person.Id && await people.FindAsync(id, cancellationToken) is { } manager && manager.IsEmployedOn(today))
            return manager;
        var leaders = await people.LeadersAsync(person.OrganisationId, today, cancellationToken);
        return leaders.Where(leader => leader.Id != person.Id).OrderByDescending(leader => leader.Role == Role.Admin).FirstOrDefault();
    }
}
