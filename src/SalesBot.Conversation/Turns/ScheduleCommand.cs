using SalesBot.Application.Messaging;
using SalesBot.Application.Schedules;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Handlers;
using SalesBot.Conversation.Understanding;
using SalesBot.Conversation.Understanding.Schedules;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Turns;

/// <summary>
/// Shows and changes when SalesBot speaks to teams on its own: whoever leads teams sees what a change would do, and confirms it. What
/// counts as such a message is settled in <see cref="ScheduleReader"/>.
/// </summary>
internal sealed class ScheduleCommand(TeamSchedules schedules, IUnderstanding understanding, IOpenQuestions questions, Buttons buttons) : ITextCommand
{
    public async Task<Answer?> AnswerAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (understanding.ReadSchedule(turn.Message.Text) is not { } request)
            return null;
        var led = await schedules.OfAsync(turn.Person, cancellationToken);
        if (led.Count == 0)
            return request.Rest.Length > 0 ? null : Answer.Of(turn.Words.ScheduleIsForManagers);
        if (TeamsMeant(led, request, turn) is not { } teams)
            return null;
        await questions.DropAsync(turn.Person.Id, turn.Message.Conversation.ConversationId, cancellationToken);
        if (request.Notice is not { } notice)
            return Answer.Of(ScheduleCards.All(turn.Words, schedules, teams, turn.Now));
        if (request is { Ask: ScheduleAsk.Change, Time: null, Days: null })
            return Answer.Of(turn.Words.ScheduleHow(notice));
        var steps = TeamSchedules.Preview(teams, ChangeOf(request, notice));
        return steps.Count == 0
            ? Answer.Of(turn.Words.ScheduleIsSo(notice, teams[0].Schedule.Of(notice)))
            : Answer.Of(await PreviewAsync(turn, steps, cancellationToken));
    }

    /// <summary>Does what was confirmed, and offers to take it back.</summary>
    public async Task<Answer> ConfirmAsync(Turn turn, OpenQuestion question, CancellationToken cancellationToken)
    {
        await questions.DropAsync(turn.Person.Id, turn.Message.Conversation.ConversationId, cancellationToken);
        var led = await schedules.OfAsync(turn.Person, cancellationToken);
        var steps = ScheduleNote.Read(question.Text, led);
        if (steps.Count == 0 || steps.Any(step => step.Team.Schedule.Of(step.Notice) != step.Before))
            return Answer.Of(turn.Words.StaleButton);
        TeamSchedules.Apply(steps);
        if (question.Kind == QuestionKind.ScheduleUndo)
            return Answer.Of(turn.Words.ScheduleBack(steps[0].Notice, steps[0].After));
        IReadOnlyList<ScheduleStep> back = [.. steps.Select(step => step with { Before = step.After, After = step.Before })];
        var undo = await AskAsync(turn, QuestionKind.ScheduleUndo, back, cancellationToken);
        return Answer.Of(ScheduleCards.Done(turn.Words, schedules, steps, turn.Now) with
        {
            Buttons = [buttons.Answer(turn.Words.ScheduleUndo, turn.Person.Id, undo.Id, Asking.Yes), Buttons.Say(turn.Words.ScheduleAll, turn.Words.ScheduleAll)],
        });
    }

    // The name of a team that is led leaves that team; a group leaves its own; any other text beside the command means something else.
    private static IReadOnlyList<Team>? TeamsMeant(IReadOnlyList<Team> led, ScheduleRequest request, Turn turn)
    {
        if (request.Rest.Length > 0)
            return led.Where(team => team.Name.Equals(request.Rest, StringComparison.OrdinalIgnoreCase)).ToList() is { Count: > 0 } named ? named : null;
        return !turn.IsPrivate && turn.Team is { } own && led.Any(team => team.Id == own.Id) ? [led.First(team => team.Id == own.Id)] : led;
    }

    private static ScheduleChange ChangeOf(ScheduleRequest request, ScheduledNotice notice) =>
        new(notice, request.Time, request.Days, IsOn: request.Ask != ScheduleAsk.Stop);

    private async Task<Card> PreviewAsync(Turn turn, IReadOnlyList<ScheduleStep> steps, CancellationToken cancellationToken)
    {
        var question = await AskAsync(turn, QuestionKind.Schedule, steps, cancellationToken);
        return ScheduleCards.Preview(turn.Words, schedules, steps, turn.Now) with
        {
            Buttons =
            [
                buttons.Answer(turn.Words.ScheduleConfirm, turn.Person.Id, question.Id, Asking.Yes),
                buttons.Answer(turn.Words.ScheduleCancel, turn.Person.Id, question.Id, Asking.No),
            ],
        };
    }

    private async Task<OpenQuestion> AskAsync(Turn turn, QuestionKind kind, IReadOnlyList<ScheduleStep> steps, CancellationToken cancellationToken)
    {
        var question = new OpenQuestion(
            Guid.CreateVersion7(turn.Now), turn.Person.Id, turn.Message.Conversation.ConversationId, kind, turn.Message.Source, turn.Now)
        {
            Text = ScheduleNote.Write(steps),
        };
        await questions.AskAsync(question, cancellationToken);
        return question;
    }
}
