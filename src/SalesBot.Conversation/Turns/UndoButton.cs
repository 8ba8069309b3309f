using SalesBot.Application.Activities;
using SalesBot.Application.Messaging;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Handlers;
using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Turns;

/// <summary>Takes back what the card says whose undo button was pressed: a report, a leave or a change of the calendar.</summary>
internal sealed class UndoButton(UndoReport undo, LeaveTurn leave, DayChangeTurn dayChange) : IButton
{
    public IReadOnlyCollection<string> Verbs { get; } = [CardVerbs.Undo];

    public async Task<Answer> AnswerAsync(Turn turn, CardAction action, CancellationToken cancellationToken)
    {
        if (action.Data.ContainsKey("leave"))
            return InPlace(turn, await leave.UndoAsync(turn, ActionTurn.Id(action, "leave"), cancellationToken));
        if (action.Data.ContainsKey("calendar"))
            return InPlace(turn, await dayChange.UndoAsync(turn, ActionTurn.Id(action, "calendar"), cancellationToken));
        var result = await undo.OneAsync(turn.Person, new ReportId(ActionTurn.Id(action, "report")), turn.Today, turn.Now, cancellationToken);
        return result is UndoResult.Undone undone
            ? Answer.InPlace(ReportCards.Undone(turn.Words, undone, null, turn.Today))
            : Answer.InPlace(new Card(UndoHandler.Refusal(turn, result)) { Buttons = [Buttons.MyTasks(turn.Words)] });
    }

    private static Answer InPlace(Turn turn, Card? card) => Answer.InPlace(card ?? new Card(turn.Words.AlreadyUndone));
}
