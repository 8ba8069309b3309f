using SalesBot.Domain.Calendars;

namespace SalesBot.Domain.Contests;

/// <summary>A line of the ledger that counts for a side.</summary>
/// <param name="Day">The local day of the work.</param>
/// <param name="At">When it was written.</param>
/// <param name="Amount">How much; negative where something was taken back.</param>
public readonly record struct SideLine(DateOnly Day, DateTimeOffset At, long Amount);

/// <summary>What counts for a side.</summary>
/// <param name="Heads">How many members count.</param>
/// <param name="Lines">The lines, in any order.</param>
public sealed record SideWork(int Heads, IReadOnlyList<SideLine> Lines);

/// <summary>
/// Says how a contest comes out. Who is level shares the rank, and the win. A race that nobody has finished at the end goes to whoever is
/// ahead; steps go by the highest step alone.
/// </summary>
public static class ContestOutcome
{
    /// <summary>The result as of an instant: later lines do not count.</summary>
    /// <param name="contest">The contest.</param>
    /// <param name="work">What counts for each side, in the order of the contest.</param>
    /// <param name="at">The instant.</param>
    /// <param name="today">The local day of the instant; a round counts once its last day is over.</param>
    /// <param name="zone">The zone by whose clock a round ends, after which nothing counts for it; null where later lines are to count.</param>
    public static ContestResult Of(Contest contest, IReadOnlyList<SideWork> work, DateTimeOffset at, DateOnly today, TimeZoneInfo? zone = null)
    {
        ArgumentNullException.ThrowIfNull(contest);
        ArgumentNullException.ThrowIfNull(work);
        var counted = work.Select(side => side with { Lines = [.. side.Lines.Where(line => line.At <= at && contest.Range.Contains(line.Day))] }).ToList();
        var standings = new ContestStandings([.. counted.Select((side, i) => Standing(contest, i, side, side.Lines))]);
        var scores = standings.Sides.Select(side => side.Score(contest.Rules.Measure)).ToList();
        var reached = counted.Select((side, i) => ReachedAt(contest, i, side)).ToList();
        var steps = standings.Sides.Select(side => StepOf(contest.Rules, side)).ToList();
        var rounds = new RoundsPlayed(contest, counted, zone);
        var over = rounds.Over(today);
        var ranks = contest.Rules.Format switch
        {
            ContestFormat.Race => ContestStandings.RanksOf([.. scores.Select((score, i) => reached[i] is { } then ? decimal.MaxValue - then.UtcTicks : score)]),
            ContestFormat.Steps => ContestStandings.RanksOf([.. steps.Select(step => (decimal)step)]),
            ContestFormat.Elimination or ContestFormat.Tournament => ContestRounds.Ranks(work.Count, over),
            _ => ContestStandings.RanksOf(scores),
        };
        return new ContestResult(
            [.. standings.Sides.Select((side, i) => new ResultLine(side.Total, side.Heads, scores[i], ranks[i]) { ReachedAt = reached[i], Step = steps[i] })], at)
        {
            Rounds = over,
            Running = rounds.Running(over, today),
        };
    }

    /// <summary>The highest step that a side has reached; 0 for none, or where the format has no steps.</summary>
    public static long StepOf(ContestRules rules, SideStanding side)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(side);
        return rules.Steps.Where(step => side.Score(rules.Measure) >= step).DefaultIfEmpty(0).Max();
    }

    /// <summary>How a side stands with some of its lines.</summary>
    internal static SideStanding Standing(Contest contest, int place, SideWork side, IEnumerable<SideLine> lines) =>
        new(contest.Sides[place], lines.Sum(line => line.Amount), side.Heads) { Basis = contest.BasisOf(place), HeadStart = contest.HeadStartOf(place) };

    private static DateTimeOffset? ReachedAt(Contest contest, int place, SideWork side)
    {
        if (contest.Rules.Goal is not { } goal || side.Heads == 0)
            return null;
        var needed = (contest.Rules.Measure == ContestMeasure.PerHead ? goal * side.Heads : goal) - contest.HeadStartOf(place);
        return Race.ReachedAt(side.Lines.Select(line => new TotalChange(line.At, line.Amount)), needed);
    }
}
