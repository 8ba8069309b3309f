using SalesBot.Application.Activities;
using SalesBot.Application.Forecasting;
using SalesBot.Application.Messaging;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Handlers;
using SalesBot.Conversation.Understanding;
using SalesBot.Domain.Calendars;

namespace SalesBot.Conversation.Turns;

/// <summary>"我的成单率是多少", "今天我报了吗", "我哪个月业绩最好", "49.6万怎么来的": questions about one's own figures.</summary>
internal sealed class FigureTopic(OwnFigures figures, FigureSources sources, ReadLog log, TeamHandler team) : ITopic
{
    public async Task<Answer?> AnswerAsync(Turn turn, Reading reading, CancellationToken cancellationToken) => reading.Own switch
    {
        OwnWish.WinRate rate => Answer.Of(await figures.RateAsync(turn, ActionConversion.OrdersPerProposal, rate.Period, cancellationToken)),
        OwnWish.DealSize size => Answer.Of(await figures.RateAsync(turn, ActionConversion.DealSize, size.Period, cancellationToken)),
        OwnWish.BestMonth best => Answer.Of(await figures.BestMonthAsync(turn, best.Metric, cancellationToken)),
        OwnWish.Source source => Answer.Of(await sources.OfAsync(turn, source.Figure, cancellationToken)),
        OwnWish.Reported reported => Answer.Of(await ReportedAsync(turn, reported.Day, cancellationToken)),
        OwnWish.Compared compared => await team.AnswerAsync(turn, new Reading(Intent.Review, []) { Asked = new Asked(null, compared.Period, false, null) }, cancellationToken),
        _ => null,
    };

    private async Task<Card> ReportedAsync(Turn turn, AskedPeriod asked, CancellationToken cancellationToken)
    {
        var day = Statements.PeriodOf(asked, PeriodKind.Day, turn.Today, turn.Periods);
        var (mine, shared) = await log.OfAsync(turn.Person.Id, day.Range, cancellationToken);
        return mine.Count == 0 ? new Card(turn.Words.NotReported(day.Range.Start, turn.Today))
            : new Card(turn.Words.HasReported(day.Range.Start, mine.Count, turn.Today))
            {
                Blocks = LogCards.Lines(turn.Words, mine, shared, turn.Today),
                Buttons = [Buttons.Say(turn.Words.Undo, turn.Words.Undo), Buttons.MyTasks(turn.Words)],
            };
    }
}
