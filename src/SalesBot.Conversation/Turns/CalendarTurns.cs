using SalesBot.Application.Messaging;
using SalesBot.Conversation.Handlers;
using SalesBot.Conversation.Understanding;

namespace SalesBot.Conversation.Turns;

/// <summary>
/// Answers statements about leave, holidays and working days. They are commands beside the intents, as an invitation is: to the understanding
/// of reports they mean nothing.
/// </summary>
internal sealed class CalendarTurns(LeaveTurn leave, DayChangeTurn dayChange, Asking asking) : ITopic
{
    public IReadOnlyCollection<QuestionKind> Questions { get; } = [QuestionKind.LongLeave, QuestionKind.DayChange];

    /// <summary>The answer; null where the message says nothing of the kind, or nothing that this writer can say.</summary>
    public async Task<Answer?> AnswerAsync(Turn turn, Reading reading, CancellationToken cancellationToken) => reading switch
    {
        { Leave: { } statement } => await leave.AnswerAsync(turn, statement, isConfirmed: false, cancellationToken),
        { DayChange: { } statement } => await dayChange.AnswerAsync(turn, statement, isConfirmed: false, cancellationToken),
        _ => null,
    };

    /// <summary>Does what a preview asked about; the days are those that the message meant when it was written.</summary>
    public async Task<Answer?> RepliedAsync(Turn turn, OpenQuestion question, string reply, CancellationToken cancellationToken)
    {
        if (!ShortAnswers.IsYes(reply))
            return null;
        await asking.DropAsync(turn, cancellationToken);
        var text = question.Text ?? "";
        var asked = turn with { Message = turn.Message with { Text = text }, Words = Speech.Words(text, turn.Words.Language, turn.Catalogue) };
        var reading = turn.Understanding.Read(asked.Message.Text, asked.ReadingContext with { Today = question.Day ?? turn.Today });
        return reading switch
        {
            { Leave: { } statement } => await leave.AnswerAsync(asked, statement, isConfirmed: true, cancellationToken),
            { DayChange: { } statement } => await dayChange.AnswerAsync(asked, statement, isConfirmed: true, cancellationToken),
            _ => null,
        }
        ?? Answer.Of(turn.Words.QuestionIsOver);
    }

    /// <summary>Follows a message about leave that its writer edits or deletes; null where it was about none.</summary>
    public async Task<Answer?> MessageChangedAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (turn.Message.Kind is not (IncomingKind.TextDeleted or IncomingKind.TextEdited))
            return null;
        var undone = await leave.UndoAsync(turn, LeaveTurn.GroupOf(turn.Message.Source), cancellationToken);
        var now = turn.Message.Kind == IncomingKind.TextEdited && (undone is not null || !turn.Message.IsOverheard) && turn.Message.Text.Length <= TextTurn.LongestText
            ? turn.Read(turn.Message.Text).Leave
            : null;
        var answer = now is null ? null : await leave.AnswerAsync(turn, now, isConfirmed: false, cancellationToken);
        return (answer, undone) switch
        {
            ({ } said, null) => said,
            ({ } said, _) => InPlaceOfConfirmation(turn, said.Said[0].Card),
            (null, { } card) => InPlaceOfConfirmation(turn, card),
            _ => null,
        };
    }

    private static Answer InPlaceOfConfirmation(Turn turn, Card card) =>
        new([new Said(card) { ReplacesKey = LeaveTurn.ConfirmationKey(turn.Message.Source) }]);
}
