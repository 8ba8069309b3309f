using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Domain.Targets;

/// <summary>A node of the goal tree: what an owner is to reach in a period. What changed it is kept in <see cref="GoalAdjustment"/>.</summary>
public sealed class Goal
{
    /// <summary>Sets a goal; it stands from its first adjustment on.</summary>
    /// <param name="id">Identifies the goal.</param>
    /// <param name="organisationId">The company.</param>
    /// <param name="parentId">The goal of which it is a part; null for one that stands alone.</param>
    /// <param name="owner">Whose it is.</param>
    /// <param name="metric">What is counted.</param>
    /// <param name="period">For how long each time.</param>
    /// <param name="start">The first day.</param>
    /// <param name="end">The last day; null where it recurs without an end.</param>
    public Goal(Guid id, OrganisationId organisationId, Guid? parentId, GoalOwner owner, MetricCode metric, PeriodKind period, DateOnly start, DateOnly? end)
        : this(id, organisationId, parentId, owner.Kind, owner.Id, metric, period, start, end)
    {
    }

    // The constructor by which a stored goal comes back.
    private Goal(
        Guid id, OrganisationId organisationId, Guid? parentId, GoalOwnerKind ownerKind, Guid ownerId, MetricCode metric, PeriodKind period, DateOnly start,
        DateOnly? end)
    {
        Id = id;
        OrganisationId = organisationId;
        ParentId = parentId;
        OwnerKind = ownerKind;
        OwnerId = ownerId;
        Metric = metric;
        Period = period;
        Start = start;
        End = end;
    }

    /// <summary>Identifies the goal.</summary>
    public Guid Id { get; private set; }

    /// <summary>The company.</summary>
    public OrganisationId OrganisationId { get; private set; }

    /// <summary>The goal of which it is a part; null for one that stands alone.</summary>
    public Guid? ParentId { get; private set; }

    /// <summary>What kind of owner it has.</summary>
    public GoalOwnerKind OwnerKind { get; private set; }

    /// <summary>The owner's id.</summary>
    public Guid OwnerId { get; private set; }

    /// <summary>What is counted.</summary>
    public MetricCode Metric { get; private set; }

    /// <summary>For how long each time.</summary>
    public PeriodKind Period { get; private set; }

    /// <summary>The first day.</summary>
    public DateOnly Start { get; private set; }

    /// <summary>The last day; null where it recurs without an end.</summary>
    public DateOnly? End { get; private set; }

    /// <summary>How much each time: a count, or money in minor units; 0 where the goal does not stand.</summary>
    public long Amount { get; private set; }

    /// <summary>What is averaged in the condition; null where there is none.</summary>
    public MetricCode? AverageOf { get; private set; }

    /// <summary>The floor of the average; null where there is none.</summary>
    public long? AverageAtLeast { get; private set; }

    /// <summary>Whether its amount was set by hand: it stays when the goal above is divided anew.</summary>
    public bool IsPinned { get; private set; }

    /// <summary>How often it was adjusted.</summary>
    public int Revision { get; private set; }

    /// <summary>Whose it is.</summary>
    public GoalOwner Owner => new(OwnerKind, OwnerId);

    /// <summary>The condition; null where there is none.</summary>
    public GoalCondition? Condition => AverageOf is { } of && AverageAtLeast is { } floor ? new GoalCondition(of, floor) : null;

    /// <summary>Whether there is anything to reach.</summary>
    public bool Stands => Amount > 0;

    /// <summary>Whether any of its days lies in a range.</summary>
    public bool Touches(DateRange range) => Start <= range.End && (End is not { } end || end >= range.Start);

    /// <summary>Makes it a part of another goal.</summary>
    public void PartOf(Guid parent) => ParentId = parent;

    /// <summary>Gives it another amount, and the condition that goes with it.</summary>
    public void Adjust(long amount, GoalCondition? condition, bool isPinned = false)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(amount);
        (Amount, AverageOf, AverageAtLeast, IsPinned) = (amount, condition?.Of, condition?.AtLeast, isPinned);
        Revision++;
    }

    /// <summary>Brings it back to what it was before an adjustment.</summary>
    /// <param name="amount">The amount before.</param>
    /// <param name="condition">The condition before.</param>
    /// <param name="isPinned">Whether the amount before was set by hand.</param>
    /// <param name="revision">The revision before.</param>
    public void Restore(long amount, GoalCondition? condition, bool isPinned, int revision)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(amount);
        (Amount, AverageOf, AverageAtLeast, IsPinned, Revision) = (amount, condition?.Of, condition?.AtLeast, isPinned, revision);
    }
}
