using SalesBot.Application.Activities;
using SalesBot.Application.Messaging;
using SalesBot.Application.Targets;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Turns;
using SalesBot.Conversation.Understanding;

namespace SalesBot.Conversation.Handlers;

/// <summary>Takes the latest report back.</summary>
internal sealed class UndoHandler(UndoReport undo, LeaveTurn leave, ReadLastGoalChange changes) : IIntentHandler
{
    public IReadOnlyCollection<Intent> Intents { get; } = [Intent.Undo];

    public async Task<Answer> AnswerAsync(Turn turn, Reading reading, CancellationToken cancellationToken)
    {
        if (reading.Taken is not { Metric: not null } && await leave.UndoLatestAsync(turn, cancellationToken) is { } back)
            return back;

        // Whoever has just set a target means that, and no report of this morning.
        if (reading.Taken is null && await changes.SinceLastReportAsync(turn.Person, cancellationToken) is { } change)
            return Answer.Of(new Card(turn.Words.UndoOfTarget(change.Why)) { Buttons = [Buttons.Say(turn.Words.RollBackCommand, turn.Words.RollBackCommand), Buttons.Say(turn.Words.MyLog, turn.Words.MyLog)] });
        var result = reading.Taken is { } taken
            ? await undo.NamedAsync(turn.Person, new(turn.Message.Text, taken.Metric, taken.HasName, taken.Day), turn.Today, turn.Now, cancellationToken)
            : await undo.LatestAsync(turn.Person, turn.Today, turn.Now, cancellationToken);
        if (result is UndoResult.NoSuchReport)
            return Answer.Of(new Card(turn.Words.NothingLikeThatToUndo) { Buttons = [Buttons.Say(turn.Words.MyLog, turn.Words.MyLog)] });
        return result is UndoResult.Undone undone ? UndoneAnswer(turn, undone, null) : Answer.Of(Refusal(turn, result));
    }

    /// <summary>What was undone; the card that confirmed it changes as well.</summary>
    public static Answer UndoneAnswer(Turn turn, UndoResult.Undone undone, string? note) =>
        new([new Said(ReportCards.Undone(turn.Words, undone, note, turn.Today))]);

    public static string Refusal(Turn turn, UndoResult result) => result switch
    {
        UndoResult.AlreadyUndone => turn.Words.AlreadyUndone,
        UndoResult.NotYours => turn.Words.NotYourReport,
        _ => turn.Words.NothingToUndo,
    };
}
