using SalesBot.Domain.Honours;
using SalesBot.Domain.People;

namespace SalesBot.Application.Honours;

/// <summary>Keeps the ledger of points and what a company gives them for.</summary>
public interface IPoints
{
    /// <summary>Writes a line.</summary>
    Task AddAsync(PointLine line, CancellationToken cancellationToken);

    /// <summary>The line with a key; null where there is none.</summary>
    Task<PointLine?> FindAsync(string key, CancellationToken cancellationToken);

    /// <summary>The sum of a person's lines.</summary>
    Task<int> SumAsync(PersonId person, CancellationToken cancellationToken);

    /// <summary>What each of several people earned from an instant on and before another, less what was taken back; rewards cost nothing of it. Who earned nothing is absent.</summary>
    Task<IReadOnlyDictionary<PersonId, int>> EarnedAsync(
        IReadOnlyCollection<PersonId> people, DateTimeOffset from, DateTimeOffset before, CancellationToken cancellationToken);

    /// <summary>A person's last lines, latest first.</summary>
    Task<IReadOnlyList<PointLine>> LatestAsync(PersonId person, int most, CancellationToken cancellationToken);

    /// <summary>What a company gives points for, tracked by the present unit of work; the usual where it has decided nothing.</summary>
    Task<PointRules> RulesAsync(OrganisationId organisation, CancellationToken cancellationToken);

    /// <summary>Keeps what a company gives points for.</summary>
    Task KeepAsync(PointRules rules, CancellationToken cancellationToken);
}

/// <summary>Keeps rewards and who wishes for them; what is found is tracked by the present unit of work.</summary>
public interface IRewards
{
    /// <summary>The rewards of a company that are up, cheapest first.</summary>
    Task<IReadOnlyList<Reward>> OfAsync(OrganisationId organisation, CancellationToken cancellationToken);

    /// <summary>Adds a reward.</summary>
    Task AddAsync(Reward reward, CancellationToken cancellationToken);

    /// <summary>How many pieces of several rewards are reserved or given away; rewards without any are absent.</summary>
    Task<IReadOnlyDictionary<Guid, int>> TakenAsync(IReadOnlyCollection<Guid> rewards, CancellationToken cancellationToken);

    /// <summary>Adds somebody's wish.</summary>
    Task AddAsync(Redemption redemption, CancellationToken cancellationToken);

    /// <summary>A wish by id; null where there is none.</summary>
    Task<Redemption?> FindAsync(Guid id, CancellationToken cancellationToken);

    /// <summary>The wishes that wait for somebody's decision, oldest first.</summary>
    Task<IReadOnlyList<Redemption>> WaitingForAsync(PersonId approver, CancellationToken cancellationToken);

    /// <summary>Somebody's own last wishes, latest first.</summary>
    Task<IReadOnlyList<Redemption>> LatestOfAsync(PersonId person, int most, CancellationToken cancellationToken);
}
