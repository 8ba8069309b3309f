using SalesBot.Domain.Calendars;

namespace SalesBot.Domain.Contests;

/// <summary>
/// The rounds of a contest, played from the lines of its sides. A round that is over stays as it ended: what is written later for its days
/// changes nothing of who went on.
/// </summary>
/// <param name="contest">The contest.</param>
/// <param name="work">What counts for each side, in the order of the contest.</param>
/// <param name="zone">The zone by whose clock a round ends; null where later lines are to count.</param>
internal sealed class RoundsPlayed(Contest contest, IReadOnlyList<SideWork> work, TimeZoneInfo? zone)
{
    private readonly IReadOnlyList<int> draw = ContestRounds.Draw(contest.Id, work.Count);

    private bool HasRounds => contest.Rules.Format is ContestFormat.Elimination or ContestFormat.Tournament;

    /// <summary>The rounds whose last day is over.</summary>
    public IReadOnlyList<ContestRound> Over(DateOnly today)
    {
        var days = Days().TakeWhile(round => round.End < today).ToList();
        if (days.Count == 0)
            return [];
        var (ended, later) = (days.Select(InTime).ToList(), days.Select(round => Standings(round, _ => true)).ToList());
        List<IReadOnlyList<decimal>> scores = [.. ended.Select(Scores)];
        var rounds = ContestRounds.Play(contest.Rules.Format, draw, scores);
        return
        [
            .. rounds.Select((round, i) => Told(round, days[i], ended[i]) with
            {
                Late = [.. ended[i].Zip(later[i], (then, now) => now.Total - then.Total)],
                WouldEndOtherwise = round.Matches.Any(match =>
                    !ContestRounds.Through(contest.Rules.Format, match.Sides, draw, [.. scores.Take(i), Scores(later[i])]).Through.SequenceEqual(match.Through)),
            }),
        ];
    }

    /// <summary>The round that a day is in; null where it is in none, or one alone is left.</summary>
    public ContestRound? Running(IReadOnlyList<ContestRound> over, DateOnly today)
    {
        if (!HasRounds || ContestRounds.Left(draw, over) is not { Count: > 1 } left || Days().Where(round => round.Contains(today)).ToList() is not [var days])
            return null;
        return Told(new ContestRound([.. ContestRounds.Meet(contest.Rules.Format, left).Select(sides => new ContestMatch(sides, []))]), days, Standings(days, _ => true));
    }

    private IEnumerable<DateRange> Days()
    {
        for (var first = contest.Start; HasRounds && first.AddDays(contest.Rules.RoundDays - 1) <= contest.End; first = first.AddDays(contest.Rules.RoundDays))
            yield return new DateRange(first, first.AddDays(contest.Rules.RoundDays - 1));
    }

    private IReadOnlyList<SideStanding> InTime(DateRange round)
    {
        var end = zone is null ? DateTimeOffset.MaxValue : LocalTime.EndOf(round.End, zone);
        return Standings(round, line => line.At < end);
    }

    private List<SideStanding> Standings(DateRange round, Func<SideLine, bool> counts) =>
        [.. work.Select((side, i) => ContestOutcome.Standing(contest, i, side, side.Lines.Where(line => round.Contains(line.Day) && counts(line))))];

    private IReadOnlyList<decimal> Scores(IReadOnlyList<SideStanding> sides) => [.. sides.Select(side => side.Score(contest.Rules.Measure))];

    private ContestRound Told(ContestRound round, DateRange days, IReadOnlyList<SideStanding> sides) =>
        round with { LastDay = days.End, Amounts = [.. sides.Select(side => side.Total)], Scores = Scores(sides) };
}
