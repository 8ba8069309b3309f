using SalesBot.Application.Activities;
using SalesBot.Application.Messaging;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Turns;
using SalesBot.Conversation.Understanding;
using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Handlers;

/// <summary>Changes the latest report.</summary>
internal sealed class CorrectHandler(CorrectReport correct, ReportCards cards) : IIntentHandler
{
    public IReadOnlyCollection<Intent> Intents { get; } = [Intent.Correct];

    public Task<Answer> AnswerAsync(Turn turn, Reading reading, CancellationToken cancellationToken) =>
        AnswerAsync(turn, reading, null, cancellationToken);

    public async Task<Answer> AnswerAsync(Turn turn, Reading reading, ReportId? report, CancellationToken cancellationToken)
    {
        var items = reading.Items.Select(item => new CorrectedItem(item.Metric, item.Quantity, item.Date) { Currency = item.Currency, Was = item.Was }).ToList();

        // "those were calls, not visits": the figure stays, the metric changes.
        if (items.Count == 0 && reading is { Change: null, Open.Metric: { } meant })
            items.Add(new CorrectedItem(meant, null, null));
        var result = await correct.ExecuteAsync(
            new CorrectCommand(turn.Person, report, items, reading.Change, turn.Today, turn.Now) { Said = turn.Message.Text }, cancellationToken);
        return Answer.Of(result switch
        {
            CorrectResult.Corrected corrected => cards.Corrected(turn.Words, turn.Person.Id, corrected, null, turn.Today),
            CorrectResult.WhichOne which => new Card(turn.Words.WhichFigure(which.Figures)),
            CorrectResult.NoneThatDay none => ReportCards.NoneThatDay(turn.Words, none.Item, turn.Today),
            CorrectResult.Refused refused => new Card(turn.Words.NotRecorded(refused.Item, turn.Today)),
            _ => new Card(turn.Words.NothingToCorrect),
        });
    }
}
