using System.Collections.Immutable;
using SalesBot.Application.Forecasting;
using SalesBot.Application.Leaderboards;
using SalesBot.Application.Messaging;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Turns;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;

namespace SalesBot.Conversation.Handlers;

/// <summary>Finds which of somebody's own figures one is that they name, and traces it to the reports it comes from.</summary>
internal sealed class FigureSources(ReadWork work, IBoardHistory history)
{
    private const int MostLines = 10;
    private static readonly ImmutableArray<PeriodKind> Kinds = [PeriodKind.Month, PeriodKind.Week, PeriodKind.Day, PeriodKind.Quarter, PeriodKind.Year];

    public async Task<Card> OfAsync(Turn turn, decimal figure, CancellationToken cancellationToken)
    {
        var own = await work.OfAsync([turn.Person], turn.Today, cancellationToken);
        foreach (var period in Kinds.Select(kind => Period.Containing(turn.Today, kind, turn.Periods)).SelectMany(period => new[] { period, period.Previous() }).OrderBy(period => !period.Range.Contains(turn.Today)))
        {
            foreach (var metric in own.Metrics.OrderBy(Metrics.OrderOf))
            {
                // Told as shown: 49.6万 may be rounded.
                var amount = own.Amount(metric, period.Range);
                if (amount == 0 || ReportingRules.ToAmount(Metrics.UnitOf(metric), figure, out var named) is not null || turn.Words.Amount(metric, amount) != turn.Words.Amount(metric, named))
                    continue;
                var trace = new FigureTrace(metric, amount, await history.LinesAsync([turn.Person.Id], metric, period.Range, null, cancellationToken));
                return new Card(turn.Words.SourceOf(metric, amount, period, turn.Today))
                {
                    Blocks = [.. BoardCards.Trace(turn.Words, trace, MostLines, turn)],
                    Buttons = [Buttons.Say(turn.Words.MyLog, turn.Words.MyLog)],
                };
            }
        }

        return new Card(turn.Words.NoSuchFigure) { Buttons = [Buttons.MyTasks(turn.Words), Buttons.Say(turn.Words.MyLog, turn.Words.MyLog)] };
    }
}
