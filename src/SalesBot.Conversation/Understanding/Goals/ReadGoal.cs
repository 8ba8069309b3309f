using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Targets;

namespace SalesBot.Conversation.Understanding.Goals;

/// <summary>What a message wants with targets.</summary>
public enum GoalAct
{
    /// <summary>States a target, whole or in parts.</summary>
    State,

    /// <summary>Asks to see targets.</summary>
    Show,

    /// <summary>Takes the latest change of a target back.</summary>
    RollBack,

    /// <summary>Asks how much is to be reached in the days named, and how far it is.</summary>
    Ask,

    /// <summary>Asks where a target comes from.</summary>
    Why,

    /// <summary>Asks what each day, week or month is to bring.</summary>
    Divide,

    /// <summary>Wants the target of one period for the next as well.</summary>
    Same,
}

/// <summary>A target as a message states it; what it does not say is null.</summary>
/// <param name="Act">What is wanted.</param>
public sealed record ReadGoal(GoalAct Act)
{
    /// <summary>Whether the message surely is about a target; without, only somebody who sets targets can have meant it so.</summary>
    public bool IsSure { get; init; }

    /// <summary>The person or team named, as written.</summary>
    public string? Owner { get; init; }

    /// <summary>What else is named beside, as written; usually empty.</summary>
    public IReadOnlyList<string> Others { get; init; } = [];

    /// <summary>Everybody named, as written and in that order, where each is to have the same; else empty.</summary>
    public IReadOnlyList<string> ForEach { get; init; } = [];

    /// <summary>What else is stated beside it in the same message; usually empty.</summary>
    public IReadOnlyList<ReadGoal> More { get; init; } = [];

    /// <summary>What stands where the amount should and is none, as written; null where there is no such thing.</summary>
    public string? NoAmount { get; init; }

    /// <summary>Whether it is given to somebody as work to do ("assign", 安排), so that "everyone" means each.</summary>
    public bool IsAssigned { get; init; }

    /// <summary>The sender's own target is meant.</summary>
    public bool IsOwn { get; init; }

    /// <summary>The whole company is meant.</summary>
    public bool IsCompany { get; init; }

    /// <summary>What is counted.</summary>
    public MetricCode? Metric { get; init; }

    /// <summary>How much; money in units of currency.</summary>
    public decimal? Quantity { get; init; }

    /// <summary>What stands now, by which the target is found: "从300万降到240万"; money in units of currency.</summary>
    public decimal? From { get; init; }

    /// <summary>The amount is for all of those named together, who share it.</summary>
    public bool IsShared { get; init; }

    /// <summary>How many are to share it who are not named; null where nobody is counted.</summary>
    public int? Heads { get; init; }

    /// <summary>Whether the tree is asked for, or a level of it.</summary>
    public bool IsTree { get; init; }

    /// <summary>By how many percent what stands is to rise, or fall where negative.</summary>
    public decimal? Percent { get; init; }

    /// <summary>By how much what stands is to rise, or fall where negative; money in units of currency, 0 where it is to stay.</summary>
    public decimal? Difference { get; init; }

    /// <summary>Which of the four kinds of tasks it is to be.</summary>
    public MetricKind? Category { get; init; }

    /// <summary>Whether what stands is called too high or too low.</summary>
    public bool IsDoubted { get; init; }

    /// <summary>For how long each time.</summary>
    public PeriodKind? Each { get; init; }

    /// <summary>The days named.</summary>
    public DateRange? Days { get; init; }

    /// <summary>How long the days named are, as a period; <see cref="PeriodKind.Own"/> where they are no such.</summary>
    public PeriodKind? DaysAre { get; init; }

    /// <summary>The period whose target is wanted again; null where it is not named.</summary>
    public Period? Like { get; init; }

    /// <summary>By what it is to be divided; null where nothing is said of it.</summary>
    public BreakdownRule? Rule { get; init; }

    /// <summary>What is said of the parts, as written; null where nothing is.</summary>
    public string? Shares { get; init; }

    /// <summary>Whether it goes on after the days named: "从12月起", "from December on".</summary>
    public bool IsOpenEnded { get; init; }

    /// <summary>Whether the days named end before they begin.</summary>
    public bool IsReversed { get; init; }

    /// <summary>Every period named, in order.</summary>
    public IReadOnlyList<Period> Periods { get; init; } = [];

    /// <summary>The amount is for each person.</summary>
    public bool IsPerHead { get; init; }

    /// <summary>What is averaged in a condition.</summary>
    public MetricCode? AverageOf { get; init; }

    /// <summary>The floor of the average, as said; money in units of currency.</summary>
    public decimal? AverageAtLeast { get; init; }
}
