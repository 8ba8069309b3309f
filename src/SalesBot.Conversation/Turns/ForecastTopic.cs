using SalesBot.Application.Forecasting;
using SalesBot.Application.Messaging;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Handlers;
using SalesBot.Conversation.Understanding;
using SalesBot.Conversation.Wording;
using SalesBot.Domain.ActionMaps;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Turns;

/// <summary>Talk about the time to come: which target would be right, where a period ends, what has to be done for a target. Changes nothing.</summary>
internal sealed class ForecastTopic(
    ForecastSubjects subjects, ForecastPeriod forecast, ReadActionMap maps, ForecastCards cards, ProposalTurn proposals) : ITopic
{
    private const long LargestUnits = 1_000_000_000_000;
    private const long PartsOfAPercent = 1_000;

    public IReadOnlyCollection<string> Verbs { get; } = [CardVerbs.Propose];

    public async Task<Answer?> AnswerAsync(Turn turn, Reading reading, CancellationToken cancellationToken)
    {
        if (reading.Forecast is not { } wish)
            return null;
        var (subject, refusal) = await subjects.OfAsync(turn, wish, cancellationToken);
        if (subject is null)
            return Answer.Of(refusal!);
        return wish switch
        {
            ForecastWish.Suggest => Answer.Of(await SuggestAsync(turn, subject, wish, cancellationToken)),
            ForecastWish.Land => Answer.Of(await LandAsync(turn, subject, wish, cancellationToken)),
            ForecastWish.Way way => Answer.Of(await WayAsync(turn, subject, way, cancellationToken)),
            _ => null,
        };
    }

    public async Task<Answer> PressedAsync(Turn turn, CardAction action, CancellationToken cancellationToken)
    {
        var language = Enum.TryParse<Language>(action.Data.GetValueOrDefault("language"), out var known) ? known : turn.Words.Language;
        return Answer.Of(await proposals.PressAsync(
            turn with { Words = Wordings.Of(language, turn.Catalogue) }, Proposal.Of(action.Data), cancellationToken));
    }

    private async Task<Card> SuggestAsync(Turn turn, ForecastSubject subject, ForecastWish wish, CancellationToken cancellationToken)
    {
        var period = wish.Period ?? Period.Containing(turn.Today, PeriodKind.Month, turn.Periods).Next();
        return wish.Metric is { } metric
            ? cards.Suggestion(turn, subject, await forecast.ExecuteAsync(subject.Group, metric, period, turn.Today, cancellationToken))
            : ForecastCards.WhichMetric(turn, subject, period);
    }

    private async Task<Card> LandAsync(Turn turn, ForecastSubject subject, ForecastWish wish, CancellationToken cancellationToken)
    {
        var period = wish.Period ?? Period.Containing(turn.Today, PeriodKind.Month, turn.Periods);
        if (wish.Metric is null && await forecast.ExecuteAsync(subject.Group, period, turn.Today, cancellationToken) is { Count: > 0 } all)
            return ForecastCards.Landing(turn, all);
        return ForecastCards.Landing(
            turn, [await forecast.ExecuteAsync(subject.Group, wish.Metric ?? Metrics.Revenue, period, turn.Today, cancellationToken)]);
    }

    private async Task<Card> WayAsync(Turn turn, ForecastSubject subject, ForecastWish.Way wish, CancellationToken cancellationToken)
    {
        if (Math.Max(wish.Target ?? 0, wish.DealSize ?? 0) > LargestUnits)
            return new Card(turn.Words.AmountIsTooLarge);
        if (wish.WinPercent > 100)
            return new Card(turn.Words.WinRateAboveAll);

        // A stated sum is meant for more than what is left of a month; where this quarter has brought it already, the next one is meant.
        var period = wish.Period ?? Period.Containing(turn.Today, wish.Target is null ? PeriodKind.Month : PeriodKind.Quarter, turn.Periods);
        var result = await SolveAsync(period);
        if (wish is { Period: null, Target: not null } && result is ActionPlanResult.Solved { Plan.Map.Remaining: 0 })
            result = await SolveAsync(period.Next());
        return result switch
        {
            ActionPlanResult.Solved { Plan: var plan } => cards.Way(turn, subject, plan),
            ActionPlanResult.NoTarget => new Card(turn.Words.NoRevenueTarget(subject.Group.Name, period, turn.Today)),
            _ => new Card(turn.Words.NoConversions),
        };

        Task<ActionPlanResult> SolveAsync(Period days) => maps.ExecuteAsync(
            subject.Group, subject.Around, days, Minor(wish.Target), Stated(wish), turn.Today, cancellationToken);
    }

    private static StatedConversions Stated(ForecastWish.Way wish) => new(
        Minor(wish.DealSize) is { } size ? Conversion.Stated(Math.Max(1, size), 1) : null,
        wish.WinPercent is { } percent ? Conversion.Stated(Math.Max(1, (long)(percent * PartsOfAPercent)), 100 * PartsOfAPercent)
            : wish.Ratio is [_, _, var bids, var orders] ? Conversion.Stated(orders, bids) : null,
        wish.Ratio is [_, var visits, var proposed, ..] ? Conversion.Stated(proposed, visits) : null,
        wish.Ratio is [var calls, var met, ..] ? Conversion.Stated(met, calls) : null);

    private static long? Minor(decimal? units) => units is { } amount ? (long)(amount * Metric.MinorUnitsPerUnit) : null;
}
