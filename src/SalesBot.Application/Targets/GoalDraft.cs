using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;
using SalesBot.Domain.Targets;

namespace SalesBot.Application.Targets;

/// <summary>A target as somebody states it, up to the moment when it is confirmed: parts may still be missing, and nothing is changed by it.</summary>
/// <param name="Id">Identifies the draft; buttons name it, so that a stale one is noticed.</param>
/// <param name="OrganisationId">The company.</param>
/// <param name="By">Who states it.</param>
/// <param name="At">When.</param>
public sealed record GoalDraft(Guid Id, OrganisationId OrganisationId, PersonId By, DateTimeOffset At)
{
    /// <summary>What kind of owner it is for; null where nobody was named.</summary>
    public GoalOwnerKind? OwnerKind { get; init; }

    /// <summary>The owner's id; null where nobody was named.</summary>
    public Guid? OwnerId { get; init; }

    /// <summary>What is counted; null while unknown.</summary>
    public MetricCode? Metric { get; init; }

    /// <summary>How much, as said, money in units of currency; null while unknown.</summary>
    public decimal? Quantity { get; init; }

    /// <summary>By how many percent what stands is to change; null where an amount is named.</summary>
    public decimal? Percent { get; init; }

    /// <summary>
    /// By how much what stands is to change, money in units of currency; 0 leaves the amount as it is. Null where an amount is named.
    /// </summary>
    public decimal? Difference { get; init; }

    /// <summary>Which of the four kinds of tasks it is to be; null where nothing is said of it.</summary>
    public MetricKind? Category { get; init; }

    /// <summary>For how long each time; null while unknown.</summary>
    public PeriodKind? Each { get; init; }

    /// <summary>The first day; null while unknown.</summary>
    public DateOnly? Start { get; init; }

    /// <summary>The last day; null where it recurs without an end.</summary>
    public DateOnly? End { get; init; }

    /// <summary>Whether the amount is for each person.</summary>
    public bool IsPerHead { get; init; }

    /// <summary>By what it is divided.</summary>
    public BreakdownRule Rule { get; init; }

    /// <summary>Parts that somebody set by hand, as said, money in units of currency; they stay whatever the rule.</summary>
    public IReadOnlyList<GoalShare> Pins { get; init; } = [];

    /// <summary>Parts set by hand before that are divided with the others again.</summary>
    public IReadOnlyList<GoalShare> Unpinned { get; init; } = [];

    /// <summary>The weights for <see cref="BreakdownRule.Weights"/>; whoever is absent counts 1.</summary>
    public IReadOnlyList<GoalShare> Weights { get; init; } = [];

    /// <summary>What is averaged in a condition; null where there is none.</summary>
    public MetricCode? AverageOf { get; init; }

    /// <summary>The floor of the average: a count, or money in minor units; null where there is none.</summary>
    public long? AverageAtLeast { get; init; }

    /// <summary>What was said.</summary>
    public string Why { get; init; } = "";

    /// <summary>What the preview showed, in short; null before there was one.</summary>
    public string? Mark { get; init; }

    /// <summary>Whether it was confirmed or dropped; nothing comes of it any more then.</summary>
    public bool IsSettled { get; init; }

    /// <summary>Whose it is to be; null where nobody was named.</summary>
    public GoalOwner? Owner => OwnerKind is { } kind && OwnerId is { } id ? new GoalOwner(kind, id) : null;

    /// <summary>The condition; null where there is none.</summary>
    public GoalCondition? Condition => AverageOf is { } of && AverageAtLeast is { } floor ? new GoalCondition(of, floor) : null;

    /// <summary>Whether it changes what stands, whatever that is.</summary>
    public bool IsRelative => Quantity is null && (Percent is not null || Difference is not null);

    /// <summary>Whether it is for one period only, such as this quarter, and not so much a day.</summary>
    public bool IsForOnePeriod => Each is { } each && Start is { } start && End is { } end
        && (each == PeriodKind.Own || start <= end && Period.IsOne(new DateRange(start, end), each));

    /// <summary>What is missing, in the order in which it is asked for.</summary>
    public IReadOnlyList<GoalPart> Missing => SmartCheck.Missing(Metric is not null, Quantity is not null || IsRelative, Each is not null, Owner is not null);
}

/// <summary>What somebody said of a part of a target.</summary>
/// <param name="Kind">What kind of owner the part has.</param>
/// <param name="Id">The owner's id.</param>
/// <param name="Value">The amount as said, or the weight.</param>
public sealed record GoalShare(GoalOwnerKind Kind, Guid Id, decimal Value)
{
    /// <summary>Whether it is about an owner.</summary>
    public bool IsOf(GoalOwner owner) => owner.Kind == Kind && owner.Id == Id;
}

/// <summary>Keeps drafts of targets.</summary>
public interface IGoalDrafts
{
    /// <summary>Keeps a draft, in place of what was kept under its id.</summary>
    Task KeepAsync(GoalDraft draft, CancellationToken cancellationToken);

    /// <summary>A draft by id; null where there is none.</summary>
    Task<GoalDraft?> FindAsync(Guid id, CancellationToken cancellationToken);
}
