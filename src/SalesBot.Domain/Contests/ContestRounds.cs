namespace SalesBot.Domain.Contests;

/// <summary>
/// Plays the rounds of an elimination or a tournament. Who is level in a round is parted by the score of all rounds so far, then by
/// the draw; the draw is a shuffle that the id of the contest decides, so that anybody can draw it again.
/// </summary>
public static class ContestRounds
{
    /// <summary>How many rounds a format takes; 0 for one without rounds.</summary>
    public static int Needed(ContestFormat format, int sides)
    {
        if (format == ContestFormat.Elimination)
            return sides - 1;
        var rounds = 0;
        for (var left = sides; format == ContestFormat.Tournament && left > 1; left = (left + 1) / 2)
            rounds++;
        return rounds;
    }

    /// <summary>The order of the draw.</summary>
    /// <param name="contest">The contest, which decides it.</param>
    /// <param name="sides">How many sides there are.</param>
    public static IReadOnlyList<int> Draw(Guid contest, int sides)
    {
        var bytes = contest.ToByteArray();
        var state = 2166136261u;
        foreach (var one in bytes)
            state = (state ^ one) * 16777619u;
        var order = Enumerable.Range(0, sides).ToArray();
        for (var i = sides - 1; i > 0; i--)
        {
            state = (state * 1664525u) + 1013904223u;
            var other = (int)((state >> 8) % (uint)(i + 1));
            (order[i], order[other]) = (order[other], order[i]);
        }

        return order;
    }

    /// <summary>Plays so many rounds, or as many as it takes.</summary>
    /// <param name="format">Elimination or tournament.</param>
    /// <param name="draw">The order of the draw.</param>
    /// <param name="scores">For each round that is over, the score of each side in it.</param>
    public static IReadOnlyList<ContestRound> Play(ContestFormat format, IReadOnlyList<int> draw, IReadOnlyList<IReadOnlyList<decimal>> scores)
    {
        ArgumentNullException.ThrowIfNull(draw);
        ArgumentNullException.ThrowIfNull(scores);
        var left = draw;
        var rounds = new List<ContestRound>();
        for (var round = 0; round < scores.Count && left.Count > 1; round++)
        {
            var soFar = scores.Take(round + 1).ToList();
            var matches = Meet(format, left).Select(sides => Through(format, sides, draw, soFar)).ToList();
            rounds.Add(new ContestRound(matches));
            left = Left(draw, rounds);
        }

        return rounds;
    }

    /// <summary>Who meets in the next round: all of those who are left, or two at a time.</summary>
    public static IReadOnlyList<IReadOnlyList<int>> Meet(ContestFormat format, IReadOnlyList<int> left) =>
        format == ContestFormat.Elimination ? [left] : [.. left.Chunk(2)];

    /// <summary>Who goes on of some who met.</summary>
    /// <param name="format">Elimination or tournament.</param>
    /// <param name="sides">Who met.</param>
    /// <param name="draw">The order of the draw.</param>
    /// <param name="soFar">The score of each side in every round up to this one.</param>
    public static ContestMatch Through(ContestFormat format, IReadOnlyList<int> sides, IReadOnlyList<int> draw, IReadOnlyList<IReadOnlyList<decimal>> soFar)
    {
        ArgumentNullException.ThrowIfNull(sides);
        ArgumentNullException.ThrowIfNull(draw);
        ArgumentNullException.ThrowIfNull(soFar);
        List<int> best =
            [.. sides.OrderByDescending(side => soFar[^1][side]).ThenByDescending(side => soFar.Sum(scores => scores[side])).ThenBy(side => draw.ToList().IndexOf(side))];
        return new(sides, format == ContestFormat.Elimination ? [.. sides.Except([best[^1]])] : [best[0]]);
    }

    /// <summary>Who is still in after the rounds.</summary>
    public static IReadOnlyList<int> Left(IReadOnlyList<int> draw, IReadOnlyList<ContestRound> rounds)
    {
        ArgumentNullException.ThrowIfNull(rounds);
        return rounds.Count == 0 ? draw : [.. rounds[^1].Matches.SelectMany(match => match.Through)];
    }

    /// <summary>The ranks after the rounds: who left in the same round shares a rank.</summary>
    public static IReadOnlyList<int> Ranks(int sides, IReadOnlyList<ContestRound> rounds)
    {
        ArgumentNullException.ThrowIfNull(rounds);
        var lasted = Enumerable.Range(0, sides).Select(side => (decimal)rounds.Count(round => round.Matches.Any(match => match.Through.Contains(side)))).ToList();
        return ContestStandings.RanksOf(lasted);
    }
}
