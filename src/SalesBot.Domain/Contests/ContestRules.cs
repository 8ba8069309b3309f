namespace SalesBot.Domain.Contests;

/// <summary>What of a side's work is compared.</summary>
public enum ContestMeasure
{
    /// <summary>What the members did together.</summary>
    Total,

    /// <summary>The same divided by the members.</summary>
    PerHead,

    /// <summary>In percent of the side's own target for the days of the contest.</summary>
    Attainment,

    /// <summary>In percent of what the side did before: its average of the last eight weeks, at least a stated floor.</summary>
    Handicap,
}

/// <summary>How a contest is won.</summary>
public enum ContestFormat
{
    /// <summary>The highest at the end.</summary>
    Battle,

    /// <summary>The first to reach an amount, and to stay there.</summary>
    Race,

    /// <summary>Each round the last one leaves; the last who is left wins.</summary>
    Elimination,

    /// <summary>Each round two meet, and the winner goes on.</summary>
    Tournament,

    /// <summary>Each side has the highest step that it reached; the highest step wins.</summary>
    Steps,
}

/// <summary>The rules of a contest; frozen when it starts.</summary>
/// <param name="Measure">What is compared.</param>
/// <param name="Format">How it is won.</param>
public sealed record ContestRules(ContestMeasure Measure, ContestFormat Format)
{
    /// <summary>The weeks before the start over which a baseline is averaged.</summary>
    public const int BaselineWeeks = 8;

    /// <summary>How long a round takes where nothing else is agreed.</summary>
    public const int UsualRoundDays = 7;

    /// <summary>A battle in total.</summary>
    public static ContestRules Usual { get; } = new(ContestMeasure.Total, ContestFormat.Battle);

    /// <summary>The amount that a race goes to, in the measure's unit: a count or minor units; null for other formats.</summary>
    public long? Goal { get; init; }

    /// <summary>The steps, rising, in the metric's unit; empty for other formats.</summary>
    public IReadOnlyList<long> Steps { get; init; } = [];

    /// <summary>The least baseline for each head and week, in the metric's unit.</summary>
    public long Floor { get; init; }

    /// <summary>
    /// For attainment and handicap, each side's target or baseline for all days of the contest, in thousandths of the metric's unit and in the
    /// order of the sides: fixed with the rules, so that nobody can move it afterwards. Empty for the others.
    /// </summary>
    public IReadOnlyList<long> Bases { get; init; } = [];

    /// <summary>How many days a round takes, in a format with rounds; contests of old have weeks.</summary>
    public int RoundDays { get; init => field = value > 0 ? value : UsualRoundDays; } = UsualRoundDays;

    /// <summary>
    /// What each side is given before it has done anything, in the metric's unit and in the order of the sides; in a format with rounds, in each
    /// of them. Empty where nobody is given anything.
    /// </summary>
    public IReadOnlyList<long> HeadStarts { get; init => field = value ?? []; } = [];

    /// <summary>What the winner gets, as written; empty where nothing was said.</summary>
    public string Stake { get; init; } = "";

    /// <summary>The money that the stake comes to; null where it is none, so that the stake is mere words.</summary>
    public ContestPrize? Prize { get; init; }

    /// <summary>Which announcement of the rules it is, from 1.</summary>
    public int Version { get; init; } = 1;
}
