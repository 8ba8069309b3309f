using SalesBot.Domain.People;

namespace SalesBot.Domain.Honours;

/// <summary>Something that points can be spent on.</summary>
public sealed class Reward
{
    /// <summary>The most characters of a name.</summary>
    public const int LongestName = 40;

    /// <summary>The highest price in points.</summary>
    public const int HighestPrice = 1_000_000;

    /// <summary>The most pieces at once.</summary>
    public const int LargestStock = 100_000;

    /// <summary>Puts something up.</summary>
    /// <param name="id">Identifies it.</param>
    /// <param name="organisationId">The company.</param>
    /// <param name="name">Its name, 1 to 40 characters.</param>
    /// <param name="price">What it costs in points, above 0.</param>
    /// <param name="stock">How many pieces there are in all; null for any number.</param>
    /// <param name="at">When.</param>
    /// <exception cref="ArgumentException">The name, price or stock cannot be.</exception>
    public Reward(Guid id, OrganisationId organisationId, string name, int price, int? stock, DateTimeOffset at)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(name.Length, LongestName, nameof(name));
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(price);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(price, HighestPrice);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(stock ?? 1, nameof(stock));
        Id = id;
        OrganisationId = organisationId;
        Name = name;
        Price = price;
        Stock = stock;
        At = at;
    }

    /// <summary>Identifies it.</summary>
    public Guid Id { get; private set; }

    /// <summary>The company.</summary>
    public OrganisationId OrganisationId { get; private set; }

    /// <summary>Its name, as written.</summary>
    public string Name { get; private set; }

    /// <summary>What it costs in points.</summary>
    public int Price { get; private set; }

    /// <summary>How many pieces there are in all, those given away among them; null for any number.</summary>
    public int? Stock { get; private set; }

    /// <summary>When it was put up.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>When it was taken down; null while it is there. What was reserved stays so.</summary>
    public DateTimeOffset? RemovedAt { get; private set; }

    /// <summary>Whether somebody who says a name means it.</summary>
    public bool IsCalled(string name) => Name.Equals(name?.Trim(), StringComparison.OrdinalIgnoreCase);

    /// <summary>How many pieces are left; null for any number.</summary>
    /// <param name="taken">How many are reserved or given away.</param>
    public int? Left(int taken) => Stock is { } stock ? Math.Max(0, stock - taken) : null;

    /// <summary>Takes it down.</summary>
    public void Remove(DateTimeOffset now) => RemovedAt ??= now;
}

/// <summary>How far the wish for a reward has come; a closed set, stored by name.</summary>
public enum RedemptionState
{
    /// <summary>The points are set aside; somebody has to approve.</summary>
    Reserved,

    /// <summary>Approved; the points are spent.</summary>
    Approved,

    /// <summary>Declined; the points are back.</summary>
    Declined,

    /// <summary>Withdrawn by whoever wished for it; the points are back.</summary>
    Cancelled,
}

/// <summary>Somebody's wish for a reward, at the price of that moment. It is decided once.</summary>
public sealed class Redemption
{
    /// <summary>Reserves a reward.</summary>
    /// <param name="id">Identifies it.</param>
    /// <param name="organisationId">The company.</param>
    /// <param name="rewardId">The reward.</param>
    /// <param name="name">Its name.</param>
    /// <param name="price">Its price in points.</param>
    /// <param name="personId">Who wishes for it.</param>
    /// <param name="approverId">Who is asked.</param>
    /// <param name="at">When.</param>
    public Redemption(
        Guid id, OrganisationId organisationId, Guid rewardId, string name, int price, PersonId personId, PersonId approverId, DateTimeOffset at)
    {
        Id = id;
        OrganisationId = organisationId;
        RewardId = rewardId;
        Name = name;
        Price = price;
        PersonId = personId;
        ApproverId = approverId;
        At = at;
    }

    /// <summary>Identifies it.</summary>
    public Guid Id { get; private set; }

    /// <summary>The company.</summary>
    public OrganisationId OrganisationId { get; private set; }

    /// <summary>The reward.</summary>
    public Guid RewardId { get; private set; }

    /// <summary>Its name at that moment.</summary>
    public string Name { get; private set; }

    /// <summary>Its price at that moment, in points.</summary>
    public int Price { get; private set; }

    /// <summary>Who wishes for it.</summary>
    public PersonId PersonId { get; private set; }

    /// <summary>Who is asked to approve.</summary>
    public PersonId ApproverId { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>How far it has come.</summary>
    public RedemptionState State { get; private set; }

    /// <summary>Who decided; null before.</summary>
    public PersonId? DecidedBy { get; private set; }

    /// <summary>When it was decided; null before.</summary>
    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>The key of the line with which its points were set aside.</summary>
    public string PointKey => $"redeem:{Id:N}";

    /// <summary>Whether it takes a piece of the stock.</summary>
    public bool TakesStock => State is RedemptionState.Reserved or RedemptionState.Approved;

    /// <summary>Decides about it.</summary>
    /// <returns>False where it was decided before; nothing changes then.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The state is no decision.</exception>
    public bool Decide(RedemptionState state, PersonId by, DateTimeOffset now)
    {
        ArgumentOutOfRangeException.ThrowIfEqual(state, RedemptionState.Reserved);
        if (State != RedemptionState.Reserved)
            return false;
        (State, DecidedBy, DecidedAt) = (state, by, now);
        return true;
    }
}
