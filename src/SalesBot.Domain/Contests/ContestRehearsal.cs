namespace SalesBot.Domain.Contests;

/// <summary>A week of the past played by the rules of a contest.</summary>
/// <param name="Start">The first day of the week.</param>
/// <param name="Winner">The place of the side that would have won; null where it would have been level.</param>
/// <param name="Scores">Each side's score, in the order of the contest.</param>
public sealed record RehearsedWeek(DateOnly Start, int? Winner, IReadOnlyList<decimal> Scores);

/// <summary>Who would have won in the last weeks by the rules of a contest.</summary>
/// <param name="Measure">The measure that was rehearsed.</param>
/// <param name="Weeks">The weeks, oldest first.</param>
public sealed record ContestRehearsal(ContestMeasure Measure, IReadOnlyList<RehearsedWeek> Weeks)
{
    /// <summary>How many weeks are rehearsed.</summary>
    public const int Length = 8;

    /// <summary>How many weeks a side would have won.</summary>
    public int Wins(int side) => Weeks.Count(week => week.Winner == side);

    /// <summary>The most weeks that any side would have won.</summary>
    public int MostWins => Weeks.Where(week => week.Winner is not null).GroupBy(week => week.Winner).Select(won => won.Count()).DefaultIfEmpty(0).Max();

    /// <summary>Whether one side would have won nearly always: seven weeks of eight.</summary>
    public bool IsOneSided => MostWins >= Length - 1;

    /// <summary>Plays weeks by a measure.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="weeks">For each week its first day and how each side stood in it.</param>
    public static ContestRehearsal Of(ContestMeasure measure, IEnumerable<(DateOnly Start, IReadOnlyList<SideStanding> Sides)> weeks) => new(
        measure,
        [
            .. weeks.Select(week =>
            {
                var standings = new ContestStandings(week.Sides);
                var winner = standings.LeaderBy(measure) is { } leader ? week.Sides.ToList().FindIndex(side => ReferenceEquals(side, leader)) : (int?)null;
                return new RehearsedWeek(week.Start, winner, [.. week.Sides.Select(side => side.Score(measure))]);
            }),
        ]);

    /// <summary>The measure that would have been fairer than a one-sided one; null where it is fair, or none is better.</summary>
    public static ContestMeasure? Fairer(ContestRehearsal planned, IEnumerable<ContestRehearsal> others)
    {
        ArgumentNullException.ThrowIfNull(planned);
        if (!planned.IsOneSided)
            return null;
        var best = others.Where(other => other.Measure != planned.Measure).OrderBy(other => other.MostWins).FirstOrDefault();
        return best is not null && best.MostWins < planned.MostWins ? best.Measure : null;
    }
}
