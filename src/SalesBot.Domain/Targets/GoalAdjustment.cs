using SalesBot.Domain.People;

namespace SalesBot.Domain.Targets;

/// <summary>A person's target that was ended earlier than before, since another took its place.</summary>
/// <param name="TargetId">The target.</param>
/// <param name="Before">Its last day before; null where it was open.</param>
/// <param name="After">Its last day now.</param>
public sealed record TargetCut(Guid TargetId, DateOnly? Before, DateOnly After);

/// <summary>What an adjustment did to one goal.</summary>
/// <param name="GoalId">The goal.</param>
/// <param name="Before">The amount before; 0 where it did not stand.</param>
/// <param name="After">The amount after.</param>
/// <param name="Revision">The goal's revision after it; if the goal has another now, something came later.</param>
public sealed record GoalChange(Guid GoalId, long Before, long After, int Revision)
{
    /// <summary>The targets of people that were set.</summary>
    public IReadOnlyList<Guid> Set { get; init; } = [];

    /// <summary>The targets of people that were ended for them.</summary>
    public IReadOnlyList<TargetCut> Cuts { get; init; } = [];

    /// <summary>The floor of the average before; null where there was none.</summary>
    public long? AverageBefore { get; init; }

    /// <summary>Whether the amount before was set by hand.</summary>
    public bool WasPinned { get; init; }
}

/// <summary>One change of goals that somebody confirmed: who, when, why and what; never changed, taken back by another one that names it.</summary>
public sealed class GoalAdjustment
{
    /// <summary>The most characters of a reason that are kept.</summary>
    public const int LongestWhy = 300;

    /// <summary>Keeps a change.</summary>
    /// <param name="id">Identifies the change.</param>
    /// <param name="organisationId">The company.</param>
    /// <param name="by">Who confirmed it.</param>
    /// <param name="at">When.</param>
    /// <param name="why">What was said.</param>
    /// <param name="takesBack">The change that it takes back; null in one that says something new.</param>
    /// <param name="changes">What it did, the goal at the top first.</param>
    public GoalAdjustment(
        Guid id, OrganisationId organisationId, PersonId by, DateTimeOffset at, string why, Guid? takesBack, IReadOnlyList<GoalChange> changes)
    {
        ArgumentNullException.ThrowIfNull(why);
        Id = id;
        OrganisationId = organisationId;
        By = by;
        At = at;
        Why = why.Length > LongestWhy ? why[..LongestWhy] : why;
        TakesBack = takesBack;
        Changes = changes;
    }

    /// <summary>Identifies the change.</summary>
    public Guid Id { get; private set; }

    /// <summary>The company.</summary>
    public OrganisationId OrganisationId { get; private set; }

    /// <summary>Who confirmed it.</summary>
    public PersonId By { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>What was said, at most <see cref="LongestWhy"/> characters of it.</summary>
    public string Why { get; private set; }

    /// <summary>The change that it takes back; null in one that says something new.</summary>
    public Guid? TakesBack { get; private set; }

    /// <summary>What it did, the goal at the top first.</summary>
    public IReadOnlyList<GoalChange> Changes { get; private set; }
}
