using System.Collections.Immutable;
using SalesBot.Application.Messaging;
using SalesBot.Application.Schedules;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Handlers;
using SalesBot.Conversation.Wording;

namespace SalesBot.Conversation.Turns;

/// <summary>Asks whether a schedule is to be changed as shown, does it, and takes it back for whoever says so before anything else.</summary>
internal sealed class ScheduleQuestion(Asking asking, TeamSchedules schedules, ScheduleCards cards, Buttons buttons)
{
    private static readonly ImmutableArray<string> DoWords = ["就这样", "行", "do it"];
    private static readonly ImmutableArray<string> BackWords = ["撤销", "撤回", "改回去", "改回来", "undo", "put it back", "undo that", "revert"];

    /// <summary>Adds to a preview what is to be answered.</summary>
    public async Task<Card> ConfirmAsync(Turn turn, Card preview, IReadOnlyList<ScheduleStep> steps, CancellationToken cancellationToken)
    {
        var question = await asking.OpenAsync(turn, QuestionKind.Schedule, ScheduleNote.Write(steps, turn.Words.Language), cancellationToken);
        return preview with
        {
            Buttons =
            [
                buttons.Answer(turn.Words.ScheduleConfirm, turn.Person.Id, question.Id, Asking.Yes),
                buttons.Answer(turn.Words.ScheduleCancel, turn.Person.Id, question.Id, Asking.No),
            ],
        };
    }

    /// <summary>The answer to what was typed or pressed; null where that answers nothing here.</summary>
    public async Task<Answer?> AnswerAsync(Turn turn, OpenQuestion question, string reply, CancellationToken cancellationToken)
    {
        // A pressed button has no words of its own: the answer comes in the language of the card.
        var asked = turn.Message.Kind == IncomingKind.CardAction && ScheduleNote.LanguageOf(question.Text) is { } language
            ? turn with { Words = Wordings.Of(language) }
            : turn;
        var bare = ShortAnswers.Bare(reply);
        var isUndo = question.Kind == QuestionKind.ScheduleUndo;
        if (isUndo ? BackWords.Contains(bare) || reply == Asking.Yes : ShortAnswers.IsYes(reply) || DoWords.Contains(bare))
            return Answer.Of(await DoAsync(asked, question, cancellationToken));
        if (isUndo || !ShortAnswers.IsNo(reply))
            return null;
        await asking.DropAsync(turn, cancellationToken);
        return Answer.Of(asked.Words.LeftUnchanged);
    }

    private async Task<Card> DoAsync(Turn turn, OpenQuestion question, CancellationToken cancellationToken)
    {
        await asking.DropAsync(turn, cancellationToken);
        var steps = ScheduleNote.Read(question.Text, await schedules.OfAsync(turn.Person, cancellationToken));
        if (steps.Count == 0 || steps.Any(step => step.Team.Schedule.Of(step.Notice) != step.Before))
            return new Card(turn.Words.StaleButton);
        TeamSchedules.Apply(steps);
        if (question.Kind == QuestionKind.ScheduleUndo)
            return new Card(turn.Words.ScheduleBack(steps[0].Notice, steps[0].After));
        IReadOnlyList<ScheduleStep> back = [.. steps.Select(step => step with { Before = step.After, After = step.Before })];
        var undo = await asking.OpenAsync(turn, QuestionKind.ScheduleUndo, ScheduleNote.Write(back, turn.Words.Language), cancellationToken);
        return await cards.DoneAsync(turn.Words, steps, turn.Now, cancellationToken) with
        {
            Buttons = [buttons.Answer(turn.Words.ScheduleUndo, turn.Person.Id, undo.Id, Asking.Yes), Buttons.Say(turn.Words.ScheduleAll, turn.Words.ScheduleAll)],
        };
    }
}
