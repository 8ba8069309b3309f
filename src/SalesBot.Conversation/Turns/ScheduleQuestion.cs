using System.Collections.Immutable;
using SalesBot.Application.Messaging;
using SalesBot.Application.Schedules;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Handlers;
using SalesBot.Conversation.Wording;

namespace SalesBot.Conversation.Turns;

/// <summary>Asks whether a schedule is to be changed as shown, does it, and takes it back for whoever says so before anything else.</summary>
internal sealed class ScheduleQuestion(IOpenQuestions questions, TeamSchedules schedules, ScheduleCards cards, Buttons buttons)
{
    private static readonly TimeSpan Life = TimeSpan.FromHours(12);

    private static readonly ImmutableArray<string> YesWords =
    [
        "是", "是的", "对", "嗯", "就这么定", "就这样", "确定", "确认", "好", "好的", "可以", "行", "yes", "y", "yep", "ok", "okay", "do it", "confirm", "go ahead", "sure",
    ];

    private static readonly ImmutableArray<string> NoWords = ["不", "不用", "算了", "取消", "不改了", "no", "n", "nope", "cancel", "leave it", "never mind"];
    private static readonly ImmutableArray<string> BackWords = ["撤销", "撤回", "改回去", "改回来", "undo", "put it back", "undo that", "revert"];

    /// <summary>Adds to a preview what is to be answered.</summary>
    public async Task<Card> ConfirmAsync(Turn turn, Card preview, IReadOnlyList<ScheduleStep> steps, CancellationToken cancellationToken)
    {
        var question = await AskAsync(turn, QuestionKind.Schedule, steps, cancellationToken);
        return preview with
        {
            Buttons =
            [
                buttons.Answer(turn.Words.ScheduleConfirm, turn.Person.Id, question.Id, Asking.Yes),
                buttons.Answer(turn.Words.ScheduleCancel, turn.Person.Id, question.Id, Asking.No),
            ],
        };
    }

    /// <summary>The answer to a typed answer; null where it answers no question about a schedule.</summary>
    public async Task<Answer?> AnswerTypedAsync(Turn turn, CancellationToken cancellationToken)
    {
        var text = turn.Message.Text.Trim().TrimEnd('。', '.', '!', '!').ToLowerInvariant();
        var (yes, no, back) = (YesWords.Contains(text), NoWords.Contains(text), BackWords.Contains(text));
        if (!(yes || no || back) || await OpenAsync(turn, cancellationToken) is not { } question)
            return null;
        return (question.Kind, yes, no, back) switch
        {
            (QuestionKind.Schedule, true, _, _) or (QuestionKind.ScheduleUndo, _, _, true) => Answer.Of(await DoAsync(turn, question, cancellationToken)),
            (QuestionKind.Schedule, _, true, _) => Answer.Of(await LeaveAsync(turn, cancellationToken)),
            _ => null,
        };
    }

    /// <summary>The answer to a pressed answer; null where it answers no question about a schedule.</summary>
    public async Task<Answer?> AnswerPressedAsync(Turn turn, Guid id, string answer, CancellationToken cancellationToken)
    {
        if (await OpenAsync(turn, cancellationToken) is not { Kind: QuestionKind.Schedule or QuestionKind.ScheduleUndo } question || question.Id != id)
            return null;

        // A pressed button has no words of its own: the answer comes in the language of the card.
        var asked = turn with { Words = Wordings.Of(ScheduleNote.LanguageOf(question.Text) ?? turn.Person.Language) };
        return Answer.InPlace(answer == Asking.Yes ? await DoAsync(asked, question, cancellationToken) : await LeaveAsync(asked, cancellationToken));
    }

    private async Task<OpenQuestion?> OpenAsync(Turn turn, CancellationToken cancellationToken) =>
        await questions.FindAsync(turn.Person.Id, turn.Message.Conversation.ConversationId, cancellationToken) is { } question
        && turn.Now - question.AskedAt < Life ? question : null;

    private async Task<Card> LeaveAsync(Turn turn, CancellationToken cancellationToken)
    {
        await DropAsync(turn, cancellationToken);
        return new Card(turn.Words.ScheduleKept);
    }

    private async Task<Card> DoAsync(Turn turn, OpenQuestion question, CancellationToken cancellationToken)
    {
        await DropAsync(turn, cancellationToken);
        var steps = ScheduleNote.Read(question.Text, await schedules.OfAsync(turn.Person, cancellationToken));
        if (steps.Count == 0 || steps.Any(step => step.Team.Schedule.Of(step.Notice) != step.Before))
            return new Card(turn.Words.StaleButton);
        TeamSchedules.Apply(steps);
        if (question.Kind == QuestionKind.ScheduleUndo)
            return new Card(turn.Words.ScheduleBack(steps[0].Notice, steps[0].After));
        IReadOnlyList<ScheduleStep> back = [.. steps.Select(step => step with { Before = step.After, After = step.Before })];
        var undo = await AskAsync(turn, QuestionKind.ScheduleUndo, back, cancellationToken);
        return await cards.DoneAsync(turn.Words, steps, turn.Now, cancellationToken) with
        {
            Buttons = [buttons.Answer(turn.Words.ScheduleUndo, turn.Person.Id, undo.Id, Asking.Yes), Buttons.Say(turn.Words.ScheduleAll, turn.Words.ScheduleAll)],
        };
    }

    private Task DropAsync(Turn turn, CancellationToken cancellationToken) =>
        questions.DropAsync(turn.Person.Id, turn.Message.Conversation.ConversationId, cancellationToken);

    private async Task<OpenQuestion> AskAsync(Turn turn, QuestionKind kind, IReadOnlyList<ScheduleStep> steps, CancellationToken cancellationToken)
    {
        var question = new OpenQuestion(
            Guid.CreateVersion7(turn.Now), turn.Person.Id, turn.Message.Conversation.ConversationId, kind, turn.Message.Source, turn.Now)
        {
            Text = ScheduleNote.Write(steps, turn.Words.Language),
        };
        await questions.AskAsync(question, cancellationToken);
        return question;
    }
}
