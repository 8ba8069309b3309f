using SalesBot.Application.Messaging;
using SalesBot.Application.Tasks;
using SalesBot.Conversation.Handlers;
using SalesBot.Conversation.Understanding;
using SalesBot.Conversation.Wording;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Turns;

/// <summary>Talk about templates, lists, development tasks and who does the work: shown first, done once it is confirmed (T1, T2, T9, T10, T15).</summary>
internal sealed class TaskTopic(DevelopmentTalk development, TemplateTalk templates, HandoverTalk handover, TaskTurn tasks, Asking asking) : ITopic
{
    private const char Between = '\n';

    public IReadOnlyCollection<string> Verbs { get; } = [CardVerbs.Development, CardVerbs.AcceptTasks, CardVerbs.ShareOut];

    public IReadOnlyCollection<QuestionKind> Questions { get; } = [QuestionKind.Tasks];

    public async Task<Answer?> AnswerAsync(Turn turn, Reading reading, CancellationToken cancellationToken) =>
        await ReplyAsync(turn, reading, cancellationToken) is { } reply ? Answer.Of(await AskAsync(turn, reply, cancellationToken)) : null;

    public async Task<Answer> PressedAsync(Turn turn, CardAction action, CancellationToken cancellationToken) => action.Verb switch
    {
        CardVerbs.Development => Answer.InPlace(await development.PressAsync(
            turn, action.Data.GetValueOrDefault("do") ?? "", ActionTurn.Id(action, "task"), ActionTurn.Id(action, "step"), cancellationToken)),
        CardVerbs.ShareOut => Answer.InPlace(await tasks.Newcomers.PressAsync(
            turn, ActionTurn.Id(action, "person"), action.Data.GetValueOrDefault("mark") ?? "", cancellationToken)),
        _ => Answer.InPlace(await tasks.AcceptAsync(turn, action.Data.GetValueOrDefault("agreements") ?? "", cancellationToken)),
    };

    public async Task<Answer?> RepliedAsync(Turn turn, OpenQuestion question, string reply, CancellationToken cancellationToken)
    {
        if (!ShortAnswers.IsYes(reply) || question.Text?.Split(Between, 3) is not [var mark, var language, var text])
            return null;
        await asking.DropAsync(turn, cancellationToken);

        // What was said is taken up again, in its language; what it means may have changed since.
        turn = turn with { Words = Wordings.Of(Enum.Parse<Language>(language), turn.Catalogue), Message = turn.Message with { Text = text } };
        if (await ReplyAsync(turn, turn.Read(text), cancellationToken) is not { } again)
            return Answer.Of(turn.Words.QuestionIsOver);
        if (again.DoAsync is not null && again.Mark == mark)
            return Answer.Of(await again.DoAsync(cancellationToken));
        var note = again with { Card = again.Card with { Blocks = [new TextBlock(turn.Words.ChangedMeanwhile, TextTone.Warning), .. again.Card.Blocks] } };
        return Answer.Of(await AskAsync(turn, again.DoAsync is null ? again : note, cancellationToken));
    }

    private async Task<TaskReply?> ReplyAsync(Turn turn, Reading reading, CancellationToken cancellationToken) => reading.Task switch
    {
        null => await templates.NamedAsync(turn, cancellationToken),
        TaskWish.Develop or TaskWish.Finish or TaskWish.Rate or TaskWish.Confirm => await development.AnswerAsync(turn, reading, cancellationToken),
        TaskWish.HandProject or TaskWish.HandWork => await handover.AnswerAsync(turn, reading.Task, cancellationToken),
        TaskWish.ForLeave leave => await tasks.Leave.AnswerAsync(turn, leave.Person, cancellationToken),
        TaskWish.Drop drop => await tasks.Drops.AnswerAsync(turn, drop, cancellationToken),
        TaskWish.Share share => await tasks.Newcomers.AnswerAsync(turn, share.Person, cancellationToken),
        var wish => await templates.AnswerAsync(turn, wish, cancellationToken),
    };

    private async Task<Card> AskAsync(Turn turn, TaskReply reply, CancellationToken cancellationToken)
    {
        if (reply.DoAsync is null)
            return reply.Card;
        var asked = await asking.ConfirmAsync(
            turn, QuestionKind.Tasks, string.Join(Between, reply.Mark, turn.Words.Language, turn.Message.Text.Trim()), reply.Card.Summary,
            (turn.Words.ConfirmGoal, turn.Words.CancelGoal), cancellationToken);
        return reply.Card with { Buttons = asked.Buttons };
    }
}

/// <summary>What people do with what they were given or offered.</summary>
/// <param name="newcomers">Gives shares.</param>
/// <param name="leave">Brings targets down for leave.</param>
/// <param name="drops">Drops targets.</param>
/// <param name="agree">Takes answers to targets.</param>
/// <param name="mail">Tells the other side.</param>
internal sealed class TaskTurn(NewcomerTalk newcomers, LeaveTargets leave, DropTalk drops, Application.Targets.AgreeOnGoal agree, TaskMail mail)
{
    public NewcomerTalk Newcomers => newcomers;

    public LeaveTargets Leave => leave;

    public DropTalk Drops => drops;

    /// <summary>Accepts all of several targets that are still open.</summary>
    public async Task<Card> AcceptAsync(Turn turn, string agreements, CancellationToken cancellationToken)
    {
        var accepted = new List<Application.Targets.AgreementStep>();
        foreach (var written in agreements.Split(','))
            if (Guid.TryParseExact(written, "N", out var id) && await agree.AcceptAsync(turn.Person, id, turn.Now, cancellationToken) is { } step)
                accepted.Add(step);
        foreach (var setter in accepted.GroupBy(step => step.Other.Id))
            await mail.SendAsync(turn, setter.First().Other, words => new Card(words.AllAcceptedBy(turn.Person.Name, setter.Count())), cancellationToken);
        return new Card(accepted.Count == 0 ? turn.Words.AgreementIsOver : turn.Words.AllAccepted(accepted.Count)) { Buttons = [Cards.Buttons.MyTasks(turn.Words)] };
    }
}
