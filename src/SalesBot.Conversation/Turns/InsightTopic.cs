using SalesBot.Application.Forecasting;
using SalesBot.Application.Messaging;
using SalesBot.Conversation.Handlers;
using SalesBot.Conversation.Understanding;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Forecasting;

namespace SalesBot.Conversation.Turns;

/// <summary>Which activities go before deals (D10). Changes nothing.</summary>
internal sealed class InsightTopic(ForecastSubjects subjects, ReadLeadingIndicators indicators) : ITopic
{
    public async Task<Answer?> AnswerAsync(Turn turn, Reading reading, CancellationToken cancellationToken)
    {
        if (reading.Forecast is not ForecastWish.Lead wish)
            return null;
        var (subject, refusal) = await subjects.OfAsync(turn, wish, cancellationToken);
        if (subject is null)
            return Answer.Of(refusal!);
        var result = wish.Metric is { } named && Metrics.UnitOf(named) == MetricUnit.Money ? named : Metrics.Order;
        return Answer.Of(CardOf(turn, await indicators.ExecuteAsync(subject.Group, result, turn.Today, cancellationToken)));
    }

    private static Card CardOf(Turn turn, LeadingInsight insight) =>
        insight.Weeks < LeadingIndicators.LeastWeeks ? new Card(turn.Words.LeadingNeedsWeeks(insight.Weeks, LeadingIndicators.LeastWeeks))
        : insight.Found.Count == 0 ? new Card(turn.Words.NoLeading(insight))
        : new Card(turn.Words.LeadingTitle(insight))
        {
            Blocks = [.. insight.Found.Select(one => new TextBlock(turn.Words.LeadingLine(one, insight.Result))), new TextBlock(turn.Words.LeadingCaveat, TextTone.Subtle)],
        };
}
