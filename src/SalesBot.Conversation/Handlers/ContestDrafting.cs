using SalesBot.Application.Contests;
using SalesBot.Conversation.Turns;
using SalesBot.Conversation.Understanding;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Contests;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Handlers;

/// <summary>From what was read of a contest to an order; or, in words, what is missing.</summary>
/// <param name="Order">The order; null where something is missing.</param>
/// <param name="Problem">What is missing; null where nothing is.</param>
internal sealed record DraftedContest(ContestOrder? Order, string? Problem)
{
    /// <summary>The rest of the sentence stands, and a word or two would make a contest of it.</summary>
    public bool IsIncomplete { get; init; }

    /// <summary>The rounds take longer than the days that were named.</summary>
    public bool IsStretched { get; init; }

    /// <summary>What is missing is what counts.</summary>
    public bool LacksMetric { get; init; }

    /// <summary>A sentence that lacks something that can be asked for.</summary>
    public static DraftedContest Lacking(string problem, bool metric = false) => new(null, problem) { IsIncomplete = true, LacksMetric = metric };
}

/// <summary>Makes an order of what was read of a contest: names become teams and people, and what was not said gets its usual value.</summary>
internal sealed class ContestDrafting(ContestNames names)
{
    private const int ShortestRace = 6;

    public async Task<DraftedContest> DraftAsync(Turn turn, ContestWish.Create wish, ContestMeasure? measure, CancellationToken cancellationToken)
    {
        if (wish.Stake.Length > Contest.LongestStake)
            return new(null, turn.Words.StakeTooLong(Contest.LongestStake));
        if (wish.Prize is not null && turn.Person.Role == Role.Rep)
            return new(null, turn.Words.ContestRefused(new ContestPlanning.Refused(ContestRefusal.PrizeNotYours)));
        if (wish.IsPast)
            return new(null, turn.Words.ContestRefused(new ContestPlanning.Refused(ContestRefusal.Past)));
        var sides = await SidesAsync(turn, wish, cancellationToken);
        if (sides.Problem is { } asked)
            return sides.Sides.Count == 0 && wish.Sides.Count > 0 ? new(null, asked) : DraftedContest.Lacking(asked);
        if (wish.Metric is not { } metric)
            return DraftedContest.Lacking(turn.Words.ContestNeedsMetric, metric: true);
        if (Numbers(turn, wish, metric, out var goal, out var steps) is { } problem)
            return wish is { Goal: null, Steps.Count: 0 } ? DraftedContest.Lacking(problem) : new(null, problem);
        var observers = new List<PersonId>();
        foreach (var name in wish.Observers)
        {
            var found = await names.FindAsync(turn.Person, name, turn.Words, turn.Today, cancellationToken);
            if (found.Problem is not null)
                return new(null, found.Problem);
            observers.AddRange(found.Side!.Person is { } person ? [person] : Array.Empty<PersonId>());
        }

        var (ahead, strange) = await HeadStartsAsync(turn, wish, sides.Sides, metric, cancellationToken);
        if (strange is not null)
            return new(null, strange);
        var (days, roundDays) = Days(wish, sides.Sides.Count, turn);
        var rules = new ContestRules(measure ?? wish.Measure ?? ContestMeasure.Total, wish.Format)
        {
            Goal = goal,
            Steps = steps,
            RoundDays = roundDays,
            HeadStarts = ahead,
            Stake = wish.Stake,
            Prize = wish.Prize,
        };
        return new(new ContestOrder(sides.Sides, metric, days, rules) { Observers = observers }, null) { IsStretched = wish.Range is { } said && said.End < days.End };
    }

    private async Task<(IReadOnlyList<ContestSide> Sides, string? Problem)> SidesAsync(Turn turn, ContestWish.Create wish, CancellationToken cancellationToken)
    {
        if (wish is { IsChallenge: true, Sides: [""] })
            return ([], turn.Words.ContestOneself);
        var written = wish.IsChallenge && !wish.Sides.Contains("") ? wish.Sides.Prepend("") : wish.Sides;
        if (written.Count() < 2 && !wish.IsOfEverybody && !wish.IsOfTeams)
            written = written.Concat(wish.HeadStarts.SelectMany(one => new[] { one.By, one.To }).OfType<string>().Where(name => !written.Contains(name))).Distinct();
        var sides = new List<ContestSide>();
        foreach (var name in written)
        {
            var found = await names.FindAsync(turn.Person, name, turn.Words, turn.Today, cancellationToken);
            if (found.Side is not { } side)
                return ([], found.Problem);
            if (sides.Contains(side) && side.Person == turn.Person.Id)
                return ([], turn.Words.ContestOneself);
            sides.Add(side);
        }

        // "PK李娜 本周电话": a rep who names one colleague means to meet that one.
        if (sides is [{ Person: { } other }] && other != turn.Person.Id && turn.Person.Role == Role.Rep)
            sides.Insert(0, ContestSide.Of(turn.Person.Id));
        if (sides.Count == 0 && wish.IsOfTeams)
            sides.AddRange(await names.EveryTeamAsync(turn.Person, cancellationToken));
        else if (sides.Count == 0 && wish.Count is null && (wish.IsOfEverybody || wish.Format != ContestFormat.Battle || wish.Prize is { ByRank.Count: > 0 }))
            sides.AddRange(await names.EverybodyLedAsync(turn.Person, turn.Today, cancellationToken));
        if (wish.Count is { } count && sides.Count != count)
            return (sides, turn.Words.ContestNeedsPeople(count, sides.Count));
        if (sides.Count == 0 && turn.Person.Role == Role.Rep && (wish.IsOfEverybody || wish.IsOfTeams))
            return ([], turn.Words.ContestRefused(new ContestPlanning.Refused(ContestRefusal.NotYours)));
        return sides.Count == 0 && turn.Person.Role == Role.Rep ? ([], turn.Words.ContestWithWhom) : (sides, null);
    }

    // Who is given what, in the order of the sides; or, in words, why that cannot be.
    private async Task<(IReadOnlyList<long> Ahead, string? Problem)> HeadStartsAsync(
        Turn turn, ContestWish.Create wish, IReadOnlyList<ContestSide> sides, MetricCode metric, CancellationToken cancellationToken)
    {
        if (wish.HeadStarts.Count == 0)
            return ([], null);
        var ahead = new long[sides.Count];
        var each = Metrics.UnitOf(metric) == MetricUnit.Money ? Metric.MinorUnitsPerUnit : 1;
        foreach (var given in wish.HeadStarts)
        {
            var (by, byProblem) = await PlaceAsync(turn, given.By, sides, cancellationToken);
            by ??= given.By is null && sides.ToList().IndexOf(ContestSide.Of(turn.Person.Id)) is >= 0 and var self ? self : null;
            var (to, toProblem) = await PlaceAsync(turn, given.To, sides, cancellationToken);
            if ((byProblem ?? toProblem) is { } problem)
                return ([], problem);
            if ((to ?? (by is { } giver && sides.Count == 2 ? 1 - giver : null)) is not { } gets || gets == by)
                return ([], turn.Words.ContestRefused(new ContestPlanning.Refused(ContestRefusal.HeadStartOther)));
            ahead[gets] += (long)Math.Min(given.Amount * each, long.MaxValue / 1_000_000);
        }

        return (ahead, null);
    }

    private async Task<(int? Place, string? Problem)> PlaceAsync(Turn turn, string? name, IReadOnlyList<ContestSide> sides, CancellationToken cancellationToken)
    {
        if (name is null)
            return (null, null);
        var found = await names.FindAsync(turn.Person, name, turn.Words, turn.Today, cancellationToken);
        if (found.Side is not { } side)
            return (null, found.Problem);
        var place = sides.ToList().IndexOf(side);
        return place >= 0 ? (place, null) : (null, turn.Words.ContestRefused(new ContestPlanning.Refused(ContestRefusal.HeadStartOther, name.Length == 0 ? turn.Person.Name : name)));
    }

    private static string? Numbers(Turn turn, ContestWish.Create wish, MetricCode metric, out long? goal, out IReadOnlyList<long> steps)
    {
        (goal, steps) = (null, []);
        if (wish.Format == ContestFormat.Race && wish.Goal is null)
            return turn.Words.ContestNeedsGoal;
        if (wish.Format == ContestFormat.Steps && wish.Steps.Count == 0)
            return turn.Words.ContestNeedsSteps;
        var each = Metrics.UnitOf(metric) == MetricUnit.Money ? Metric.MinorUnitsPerUnit : 1;
        var all = wish.Steps.Append(wish.Goal ?? 1).Select(number => number * each).ToList();
        if (all.Any(number => number <= 0 || number > long.MaxValue / 1_000_000 || number != decimal.Truncate(number)))
            return turn.Words.ContestNeedsWholeNumber;
        goal = wish.Goal is null ? null : (long)all[^1];
        steps = [.. all.SkipLast(1).Select(number => (long)number)];
        return null;
    }

    // Rounds that are not said take a week each, or as many days as fit the days that are named; none is over before it was announced.
    private static (DateRange Range, int RoundDays) Days(ContestWish.Create wish, int sides, Turn turn)
    {
        var rounds = ContestRounds.Needed(wish.Format, sides);
        var said = wish.RoundDays ?? ContestRules.UsualRoundDays;
        if (rounds == 0)
            return (wish.Range ?? Usual(wish.Format, sides, turn), ContestRules.UsualRoundDays);
        if (wish.Range is not { } range)
            return said == ContestRules.UsualRoundDays ? (Usual(wish.Format, sides, turn), said) : (new DateRange(turn.Today, turn.Today.AddDays((rounds * said) - 1)), said);
        if (range.End < turn.Today || rounds == 1 && wish.RoundDays is null)
            return (range, range.Days);
        var start = range.Start < turn.Today ? turn.Today : range.Start;
        var days = wish.RoundDays ?? Math.Min(said, (range.End.DayNumber - start.DayNumber + 1) / rounds);
        if (days > 0 && start.AddDays((rounds * days) - 1) <= range.End)
            return (new DateRange(start, range.End), days);
        days = wish.RoundDays ?? said;
        if (days == ContestRules.UsualRoundDays)
            start = Period.Containing(start, PeriodKind.Week, turn.Periods).Range.Start;
        return (new DateRange(start, start.AddDays((rounds * days) - 1)), days);
    }

    // A week for a battle, a month for steps and what is left of one for a race, and as many weeks from the next one on as the rounds take.
    private static DateRange Usual(ContestFormat format, int sides, Turn turn)
    {
        if (format == ContestFormat.Steps)
            return Period.Containing(turn.Today, PeriodKind.Month).Range;

        // Nobody is to have won a race before it was announced.
        if (format == ContestFormat.Race)
        {
            var month = Period.Containing(turn.Today, PeriodKind.Month);
            var end = month.Range.End.DayNumber - turn.Today.DayNumber < ShortestRace ? month.Next().Range.End : month.Range.End;
            return new DateRange(turn.Today, end);
        }

        var week = Period.Containing(turn.Today, PeriodKind.Week, turn.Periods);
        if (format == ContestFormat.Battle)
            return week.Range;
        var start = week.Next().Range.Start;
        return new DateRange(start, start.AddDays((7 * Math.Max(1, ContestRounds.Needed(format, sides))) - 1));
    }
}
