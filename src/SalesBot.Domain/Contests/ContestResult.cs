using SalesBot.Domain.People;

namespace SalesBot.Domain.Contests;

/// <summary>What a side came to.</summary>
/// <param name="Total">What its members did together: a count, or money in minor units.</param>
/// <param name="Heads">How many members counted.</param>
/// <param name="Score">What was compared.</param>
/// <param name="Rank">The rank, from 1; shared by who was level.</param>
public sealed record ResultLine(long Total, int Heads, decimal Score, int Rank)
{
    /// <summary>The instant at which the side reached the amount of a race for good; null where it did not, or there was none.</summary>
    public DateTimeOffset? ReachedAt { get; init; }

    /// <summary>The highest step reached; 0 for none.</summary>
    public long Step { get; init; }
}

/// <summary>Some sides against each other within a round.</summary>
/// <param name="Sides">Their places in the order of the contest.</param>
/// <param name="Through">Those who go on.</param>
public sealed record ContestMatch(IReadOnlyList<int> Sides, IReadOnlyList<int> Through);

/// <summary>A round of a contest that has rounds.</summary>
/// <param name="Matches">Who met; nobody goes on yet where it is still being played.</param>
public sealed record ContestRound(IReadOnlyList<ContestMatch> Matches)
{
    /// <summary>The last day of the round; null in a result of old.</summary>
    public DateOnly? LastDay { get; init; }

    /// <summary>What each side did in the round, as of its end; empty in a result of old.</summary>
    public IReadOnlyList<long> Amounts { get; init => field = value ?? []; } = [];

    /// <summary>What was compared of it.</summary>
    public IReadOnlyList<decimal> Scores { get; init => field = value ?? []; } = [];

    /// <summary>What was changed of each side's amount after the end of the round, and so counts for it no more.</summary>
    public IReadOnlyList<long> Late { get; init => field = value ?? []; } = [];

    /// <summary>Whether somebody else would have gone on with what was changed after its end.</summary>
    public bool WouldEndOtherwise { get; init; }
}

/// <summary>The result of a contest; frozen, whatever is corrected afterwards.</summary>
/// <param name="Lines">Each side, in the order of the contest.</param>
/// <param name="DecidedAt">The instant up to which the ledger counted.</param>
public sealed record ContestResult(IReadOnlyList<ResultLine> Lines, DateTimeOffset DecidedAt)
{
    /// <summary>The rounds, where the format has any.</summary>
    public IReadOnlyList<ContestRound> Rounds { get; init; } = [];

    /// <summary>The round that is being played; null where none is.</summary>
    public ContestRound? Running { get; init; }

    /// <summary>Who counted for each side, in the order of the contest; null in a result of old.</summary>
    public IReadOnlyList<IReadOnlyList<PersonId>>? Members { get; init; }

    /// <summary>The local day on which it ended: its last one, or the one on which a race was won; null in a result of old.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>The places of those who won: one, or several who were level; none where nobody did anything.</summary>
    public IReadOnlyList<int> Winners => [.. Lines.Index().Where(line => line.Item is { Rank: 1, Total: > 0 }).Select(line => line.Index)];
}
