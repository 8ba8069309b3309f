using SalesBot.Application.Activities;
using SalesBot.Application.Messaging;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Handlers;
using SalesBot.Conversation.Understanding;

namespace SalesBot.Conversation.Turns;

/// <summary>Follows a message that its writer edits, deletes or brings back: the record changes with it, and so does the card that confirmed it.</summary>
internal sealed class MessageChangeTurn(
    IReports reports, RecordReport record, UndoReport undo, ReportCards cards)
{
    public Task<Answer> AnswerAsync(Turn turn, ReportHandler handler, CancellationToken cancellationToken) => turn.Message.Kind switch
    {
        IncomingKind.TextDeleted => WithdrawAsync(turn, turn.Words.AsDeleted, cancellationToken),
        IncomingKind.TextRestored => RestoreAsync(turn, cancellationToken),
        _ => EditAsync(turn, handler, cancellationToken),
    };

    private async Task<Answer> EditAsync(Turn turn, ReportHandler handler, CancellationToken cancellationToken)
    {
        var source = turn.Message.Source;
        var known = await reports.FindBySourceAsync(source, cancellationToken);
        var isOurs = known is null ? !turn.Message.IsOverheard : known.ReportedBy == turn.Person.Id;
        if (!isOurs)
            return Answer.Silence;
        var reading = turn.Message.Text.Length > TextTurn.LongestText
            ? Reading.Nothing
            : turn.Read(turn.Message.Text);
        if (reading.Intent is Intent.Report or Intent.Plan)
        {
            var answer = await handler.AnswerAsync(turn, reading, cancellationToken);
            return known is null ? answer : InPlaceOfConfirmation(turn, answer, turn.Words.AsEdited);
        }

        return await WithdrawAsync(turn, turn.Words.AsEdited, cancellationToken);
    }

    private async Task<Answer> WithdrawAsync(Turn turn, string note, CancellationToken cancellationToken)
    {
        var result = await undo.OfMessageAsync(turn.Person, turn.Message.Source, turn.Today, turn.Now, cancellationToken);
        return result is UndoResult.Undone undone
            ? InPlaceOfConfirmation(turn, UndoHandler.UndoneAnswer(turn, undone, note), null)
            : Answer.Silence;
    }

    private async Task<Answer> RestoreAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (await record.RestoreAsync(turn.Person, turn.Message.Source, turn.Today, turn.Now, cancellationToken) is not { } restored)
            return Answer.Silence;
        var card = cards.Recorded(
            turn.Words, turn.Person.Id, restored.Report.Id, restored.Items, [turn.Words.AsRestored], null, turn.Today);
        return InPlaceOfConfirmation(turn, Answer.Of(card), null);
    }

    private static Answer InPlaceOfConfirmation(Turn turn, Answer answer, string? note) => new(
    [
        .. answer.Said.Select(said => said with
        {
            Card = note is null ? said.Card : said.Card with { Blocks = [.. said.Card.Blocks, new TextBlock(note, TextTone.Subtle)] },
            Key = null,
            ReplacesKey = said.Key ?? ReportHandler.ConfirmationKey(turn.Message.Source),
        }),
    ]);
}
