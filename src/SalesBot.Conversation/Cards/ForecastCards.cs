using SalesBot.Application.Forecasting;
using SalesBot.Application.Messaging;
using SalesBot.Conversation.Handlers;
using SalesBot.Conversation.Turns;
using SalesBot.Conversation.Wording;
using SalesBot.Domain.ActionMaps;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Forecasting;
using SalesBot.Domain.People;
using SalesBot.Domain.Targets;

namespace SalesBot.Conversation.Cards;

/// <summary>The cards about the time to come.</summary>
internal sealed class ForecastCards(Buttons buttons)
{
    private const int MostLines = 5;

    /// <summary>A low, a likely and a high target with what they were reckoned from; each leads to its preview.</summary>
    public Card Suggestion(Turn turn, ForecastSubject subject, PeriodForecast forecast)
    {
        var words = turn.Words;
        if (forecast.Result is ForecastResult.NotEnough lack)
            return new Card(words.NotEnoughData(forecast, lack, turn.Today));
        var range = Rounded(forecast);
        return new Card(words.Suggestion(forecast, range, turn.Today))
        {
            Blocks =
            [
                new TextBlock(words.SuggestionBasis(forecast)), new TextBlock(words.SuggestionMeaning, TextTone.Subtle),
                new TextBlock(words.NothingChangedYet, TextTone.Subtle),
            ],
            Buttons =
            [
                .. new[] { (words.LowTarget, range.Low), (words.LikelyTarget, range.Likely), (words.HighTarget, range.High) }
                    .Where(choice => choice.Item2 > 0).DistinctBy(choice => choice.Item2)
                    .Select(choice => buttons.Propose(
                        words, $"{choice.Item1} {words.Amount(forecast.Metric, choice.Item2)}", turn.Person.Id,
                        new Proposal(Owner(subject), forecast.Metric, choice.Item2, forecast.Period.Kind, forecast.Period.Range))),
            ],
        };
    }

    /// <summary>Asks for which metric a target is wanted.</summary>
    public static Card WhichMetric(Turn turn, ForecastSubject subject, Period period) => new(turn.Words.SuggestWhich)
    {
        Buttons =
        [
            .. new[] { Metrics.Revenue, Metrics.Order, Metrics.NewCustomer, Metrics.Visit }.Select(metric => Buttons.Say(
                turn.Words.Metric(metric), turn.Words.SuggestCommand(subject.Group.Person?.Id == turn.Person.Id ? null : subject.Group.Name, metric, period, turn.Today))),
        ],
    };

    /// <summary>Where a period ends; the first of several in the first line.</summary>
    public static Card Landing(Turn turn, IReadOnlyList<PeriodForecast> forecasts)
    {
        var (words, first) = (turn.Words, forecasts[0]);
        var blocks = new List<CardBlock> { new TextBlock(words.LandingDone(first)) };
        blocks.AddRange(forecasts.Skip(1).Take(MostLines - 1).Select(other => new TextBlock(Line(turn, other))));
        if (forecasts.Any(forecast => forecast.Forecast is not null))
            blocks.Add(new TextBlock(words.LandingMeaning, TextTone.Subtle));
        var title = first.Result is ForecastResult.NotEnough lack ? words.NotEnoughData(first, lack, turn.Today) : words.Landing(first, Rounded(first), turn.Today);
        return new Card(title) { Blocks = blocks, Buttons = [Buttons.Say(words.ActionMap, words.ActionMapCommand(OwnerOf(turn, first), first.Period, turn.Today)), Elsewhere(turn)] };
    }

    /// <summary>The way to a revenue target.</summary>
    public Card Way(Turn turn, ForecastSubject subject, ActionPlan plan)
    {
        var (words, map) = (turn.Words, plan.Map);
        if (map.Remaining == 0)
            return new Card(words.WayIsDone(plan, turn.Today)) { Buttons = [Elsewhere(turn)] };
        var blocks = new List<CardBlock>
        {
            new TableBlock(words.WayHeader, [.. map.Steps.Select(step => words.WayRow(step))]),
            new TextBlock(words.WayDays(plan)),
        };
        if (!map.IsWithinReach)
            blocks.Add(new TextBlock(words.WayIsTooFar(plan), TextTone.Warning));
        if (words.WayBottleneck(plan) is { } bottleneck)
            blocks.Add(new TextBlock(bottleneck, TextTone.Strong));
        blocks.Add(new TextBlock(words.WayBasis(plan.Conversions), TextTone.Subtle));
        return new Card(words.Way(plan, turn.Today)) { Blocks = blocks, Buttons = [.. WayButtons(turn, subject, plan)] };
    }

    private IEnumerable<CardButton> WayButtons(Turn turn, ForecastSubject subject, ActionPlan plan)
    {
        if (plan.Map.WorkingDaysLeft == 0)
            yield break;
        var (visits, calls) = (plan.Map.Steps.Single(step => step.Metric == Metrics.Visit), plan.Map.Steps.Single(step => step.Metric == Metrics.Call));
        var days = new DateRange(plan.Period.Range.Contains(turn.Today) ? turn.Today : plan.Period.Range.Start, plan.Period.Range.End);
        if (plan.Map.WorkingDaysLeft < ActionMap.DaysInAWeek)
        {
            // So much a week would ask for it twice where the days lie in two of them.
            foreach (var step in new[] { visits, calls })
            {
                yield return buttons.Propose(
                    turn.Words, turn.Words.TargetUntil(step.Metric, step.Needed, days.End), turn.Person.Id,
                    new Proposal(Owner(subject), step.Metric, step.Needed, PeriodKind.Own, days));
            }

            yield break;
        }

        yield return buttons.Propose(
            turn.Words, turn.Words.WeeklyTarget(Metrics.Visit, visits.PerWeek), turn.Person.Id,
            new Proposal(Owner(subject), Metrics.Visit, visits.PerWeek, PeriodKind.Week, days));
        yield return buttons.Propose(
            turn.Words, turn.Words.DailyTarget(Metrics.Call, calls.PerDay), turn.Person.Id,
            new Proposal(Owner(subject), Metrics.Call, calls.PerDay, PeriodKind.Day, days));
    }

    private static CardButton Elsewhere(Turn turn) =>
        turn.Person.Role == Role.Rep ? Buttons.MyTasks(turn.Words) : Buttons.Say(turn.Words.GoalTree, turn.Words.GoalTree);

    private static string? OwnerOf(Turn turn, PeriodForecast forecast) =>
        forecast.Group.Owner.Kind == GoalOwnerKind.Organisation || forecast.Group.Person?.Id == turn.Person.Id ? null : forecast.Group.Name;

    private static string Line(Turn turn, PeriodForecast forecast) => forecast.Result is ForecastResult.NotEnough
        ? turn.Words.LandingUnknown(forecast) : turn.Words.LandingLine(forecast, Rounded(forecast));

    private static GoalOwner? Owner(ForecastSubject subject) => subject.CanHaveGoal ? subject.Group.Owner : null;

    // What is surely there is not rounded away.
    private static Forecast Rounded(PeriodForecast forecast)
    {
        var (metric, range) = (forecast.Metric, forecast.Forecast!);
        return range with { Low = Roughly.Of(metric, range.Low), Likely = Roughly.Of(metric, range.Likely), High = Roughly.AtLeast(metric, range.High) };
    }
}
