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
internal sealed record DraftedContest(ContestOrder? Order, string? Problem);

/// <summary>Makes an order of what was read of a contest: names become teams and people, and what was not said gets its usual value.</summary>
internal sealed class ContestDrafting(ContestNames names)
{
    public async Task<DraftedContest> DraftAsync(Turn turn, ContestWish.Create wish, ContestMeasure? measure, CancellationToken cancellationToken)
    {
        if (wish.Stake.Length > Contest.LongestStake)
            return new(null, turn.Words.StakeTooLong(Contest.LongestStake));
        if (wish.Prize is not null && turn.Person.Role == Role.Rep)
            return new(null, turn.Words.ContestRefused(new ContestPlanning.Refused(ContestRefusal.PrizeNotYours)));
        if (wish.IsPast)
            return new(null, turn.Words.ContestRefused(new ContestPlanning.Refused(ContestRefusal.Past)));
        var sides = await SidesAsync(turn, wish, cancellationToken);
        if (sides.Problem is not null)
            return new(null, sides.Problem);
        if (wish.Metric is not { } metric)
            return new(null, turn.Words.ContestNeedsMetric);
        if (Numbers(turn, wish, metric, out var goal, out var steps) is { } problem)
            return new(null, problem);
        var observers = new List<PersonId>();
        foreach (var name in wish.Observers)
        {
            var found = await names.FindAsync(turn.Person, name, turn.Words, turn.Today, cancellationToken);
            if (found.Problem is not null)
                return new(null, found.Problem);
            observers.AddRange(found.Side!.Person is { } person ? [person] : Array.Empty<PersonId>());
        }

        var rules = new ContestRules(measure ?? wish.Measure ?? ContestMeasure.Total, wish.Format) { Goal = goal, Steps = steps, Stake = wish.Stake, Prize = wish.Prize };
        return new(new ContestOrder(sides.Sides, metric, wish.Range ?? Usual(wish.Format, sides.Sides.Count, turn), rules) { Observers = observers }, null);
    }

    private async Task<(IReadOnlyList<ContestSide> Sides, string? Problem)> SidesAsync(Turn turn, ContestWish.Create wish, CancellationToken cancellationToken)
    {
        if (wish is { IsChallenge: true, Sides: [""] })
            return ([], turn.Words.ContestOneself);
        var written = wish.IsChallenge && !wish.Sides.Contains("") ? wish.Sides.Prepend("") : wish.Sides;
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

        if (sides.Count == 0 && (wish.Format != ContestFormat.Battle || wish.Prize is { ByRank.Count: > 0 }))
            sides.AddRange(await names.EverybodyLedAsync(turn.Person, turn.Today, cancellationToken));
        return sides.Count == 0 && turn.Person.Role == Role.Rep ? ([], turn.Words.ContestWithWhom) : (sides, null);
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

    // A week for a battle, a month for a race or steps, and as many weeks from the next one on as the rounds take.
    private static DateRange Usual(ContestFormat format, int sides, Turn turn)
    {
        if (format is ContestFormat.Race or ContestFormat.Steps)
            return Period.Containing(turn.Today, PeriodKind.Month).Range;
        var week = Period.Containing(turn.Today, PeriodKind.Week, turn.Periods);
        if (format == ContestFormat.Battle)
            return week.Range;
        var start = week.Next().Range.Start;
        return new DateRange(start, start.AddDays((7 * Math.Max(1, ContestRounds.Needed(format, sides))) - 1));
    }
}
