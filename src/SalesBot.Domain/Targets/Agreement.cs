using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Domain.Targets;

/// <summary>How far an agreement has come; a closed set, stored by name.</summary>
public enum AgreementState
{
    /// <summary>The rep has not answered.</summary>
    Open,

    /// <summary>The rep accepts the amount.</summary>
    Accepted,

    /// <summary>The rep proposes another amount, and the manager has not answered.</summary>
    Countered,

    /// <summary>The target was changed since; a later agreement counts.</summary>
    Superseded,
}

/// <summary>
/// Whether a rep agrees to a target that somebody else set: accepted, or answered with another amount. The target holds meanwhile as it was set.
/// </summary>
public sealed class Agreement
{
    /// <summary>Asks a rep to agree.</summary>
    /// <param name="id">Identifies the agreement, a number that grows with time.</param>
    /// <param name="personId">The rep.</param>
    /// <param name="setBy">Who set the target.</param>
    /// <param name="metric">What is counted.</param>
    /// <param name="each">For how long each time.</param>
    /// <param name="start">The first day.</param>
    /// <param name="end">The last day; null where it recurs without an end.</param>
    /// <param name="amount">How much: a count, or money in minor units.</param>
    /// <param name="askedAt">When the rep is asked.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount is not above 0.</exception>
    public Agreement(
        Guid id, PersonId personId, PersonId setBy, MetricCode metric, PeriodKind each, DateOnly start, DateOnly? end, long amount, DateTimeOffset askedAt)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(amount);
        Id = id;
        PersonId = personId;
        SetBy = setBy;
        Metric = metric;
        Each = each;
        Start = start;
        End = end;
        Amount = amount;
        AskedAt = askedAt;
    }

    /// <summary>Identifies the agreement.</summary>
    public Guid Id { get; private set; }

    /// <summary>The rep.</summary>
    public PersonId PersonId { get; private set; }

    /// <summary>Who set the target.</summary>
    public PersonId SetBy { get; private set; }

    /// <summary>What is counted.</summary>
    public MetricCode Metric { get; private set; }

    /// <summary>For how long each time.</summary>
    public PeriodKind Each { get; private set; }

    /// <summary>The first day.</summary>
    public DateOnly Start { get; private set; }

    /// <summary>The last day; null where it recurs without an end.</summary>
    public DateOnly? End { get; private set; }

    /// <summary>How much: a count, or money in minor units.</summary>
    public long Amount { get; private set; }

    /// <summary>How far it has come.</summary>
    public AgreementState State { get; private set; }

    /// <summary>The amount that the rep proposes instead; null where none was.</summary>
    public long? Proposed { get; private set; }

    /// <summary>Since when it waits for an answer: of the rep while open, of the manager while countered.</summary>
    public DateTimeOffset AskedAt { get; private set; }

    /// <summary>When it reached its state; null while the rep has never answered.</summary>
    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>When the rep accepted the amount; null where that never was. It stays when the target is changed later.</summary>
    public DateTimeOffset? AcceptedAt { get; private set; }

    /// <summary>Whose answer it waits for; null where it waits for none.</summary>
    public PersonId? WaitsFor => State switch
    {
        AgreementState.Open => PersonId,
        AgreementState.Countered => SetBy,
        _ => null,
    };

    /// <summary>Whether it is about the same target as another.</summary>
    public bool IsOfSameTarget(Agreement other) =>
        other is not null && PersonId == other.PersonId && Metric == other.Metric && Each == other.Each && Start == other.Start && End == other.End;

    /// <summary>The rep accepts.</summary>
    /// <returns>False where it was answered or superseded before; nothing changes then.</returns>
    public bool Accept(DateTimeOffset now)
    {
        if (!To(AgreementState.Accepted, now, State == AgreementState.Open))
            return false;
        AcceptedAt = now;
        return true;
    }

    /// <summary>The rep proposes another amount; one that waits for the manager may be changed.</summary>
    /// <returns>False where it is no other amount, or accepted or superseded before; nothing changes then.</returns>
    public bool Counter(long amount, DateTimeOffset now)
    {
        if (amount <= 0 || amount == Amount || !To(AgreementState.Countered, now, State is AgreementState.Open or AgreementState.Countered))
            return false;
        (Proposed, AskedAt) = (amount, now);
        return true;
    }

    /// <summary>The manager keeps the amount, and the rep is asked again.</summary>
    /// <returns>False where nothing was proposed or the target has changed; nothing changes then.</returns>
    public bool Keep(DateTimeOffset now)
    {
        if (!To(AgreementState.Open, now, State == AgreementState.Countered))
            return false;
        AskedAt = now;
        return true;
    }

    /// <summary>A later agreement about the same target counts.</summary>
    public void Supersede(DateTimeOffset now) => To(AgreementState.Superseded, now, true);

    private bool To(AgreementState state, DateTimeOffset now, bool may)
    {
        if (may)
            (State, AnsweredAt) = (state, now);
        return may;
    }
}
