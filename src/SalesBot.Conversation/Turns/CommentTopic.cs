using SalesBot.Application.Coaching;
using SalesBot.Application.Messaging;
using SalesBot.Application.Projects;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Handlers;
using SalesBot.Conversation.Understanding;
using SalesBot.Conversation.Wording;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Coaching;

namespace SalesBot.Conversation.Turns;

/// <summary>"评论A项目:客户要再降5%" / "comment on Amy's calls: try mornings": a word about a task that reaches the other side of it (N9).</summary>
internal sealed class CommentTopic(CommentOnTask comment, ReadProjects projects, OnBehalf onBehalf, Asking asking) : ITopic
{
    public IReadOnlyCollection<string> Verbs { get; } = [CardVerbs.ReplyComment];

    public IReadOnlyCollection<QuestionKind> Questions { get; } = [QuestionKind.CommentReply];

    public async Task<Answer?> AnswerAsync(Turn turn, Reading reading, CancellationToken cancellationToken)
    {
        if (reading.Comment is not { } wish)
            return null;
        if (wish is CommentWish.Note)
            return Answer.Of(turn.Words.CommentsAreOnTasks);
        if (wish is not CommentWish.About about)
            return reading.Intent is Intent.None or Intent.Clarify ? Answer.Of(turn.Words.CommentHow) : null;
        var (found, refusal) = await FindAsync(turn, about, cancellationToken);
        if (found is null)
            return Answer.Of(refusal!);
        return Answer.Of(about.Text is { } text
            ? await SayAsync(turn, found, text, cancellationToken)
            : CommentCards.List(
                turn.Words, turn.Person.Id, found, await comment.AboutAsync(found, cancellationToken),
                one => turn.Words.Day(LocalTime.DayOf(one.At, turn.Zone), turn.Today)));
    }

    public async Task<Answer> PressedAsync(Turn turn, CardAction action, CancellationToken cancellationToken)
    {
        var id = ActionTurn.Id(action, "comment");
        if (await comment.TaskOfAsync(turn.Person, id, turn.Today, cancellationToken) is not { } task)
            return Answer.Of(turn.Words.CommentIsNotForYou);
        await asking.OpenAsync(turn, QuestionKind.CommentReply, id.ToString("N"), cancellationToken);
        return Answer.Of(turn.Words.CommentReplyHow(CommentCards.Name(turn.Words, turn.Person.Id, task)));
    }

    public async Task<Answer?> RepliedAsync(Turn turn, OpenQuestion question, string reply, CancellationToken cancellationToken)
    {
        if (ShortAnswers.IsNo(reply) || OtherBusiness.Is(turn.Read(reply)) || !Guid.TryParseExact(question.Text, "N", out var id))
            return null;
        await asking.DropAsync(turn, cancellationToken);
        return Answer.Of(await comment.TaskOfAsync(turn.Person, id, turn.Today, cancellationToken) is { } task
            ? await SayAsync(turn, task, reply.Trim(), cancellationToken) : new Card(turn.Words.CommentIsNotForYou));
    }

    private async Task<Card> SayAsync(Turn turn, SeenTask task, string text, CancellationToken cancellationToken)
    {
        if (text.Length > TaskComment.LongestText)
            return new Card(turn.Words.CommentTooLong(TaskComment.LongestText, text.Length));
        var told = await comment.SayAsync(turn.Person, turn.Team, task, text, turn.Today, turn.Now, cancellationToken);
        var name = CommentCards.Name(turn.Words, turn.Person.Id, task);
        return new Card(told.Count == 0 ? turn.Words.CommentKept(name) : turn.Words.CommentSaid(name, [.. told.Select(one => one.Name)]));
    }

    private async Task<(SeenTask? Task, string? Refusal)> FindAsync(Turn turn, CommentWish.About spoken, CancellationToken cancellationToken)
    {
        var seen = await projects.ForAsync(turn.Person, turn.Today, cancellationToken);
        var called = seen.Where(one => one.IsCalled(spoken.Task)).ToList();

        // Two people may each have a project of that name; one's own is meant first.
        if (called.Count == 1 || called.FirstOrDefault()?.Owner.Id == turn.Person.Id)
            return (SeenTask.Of(called[0].Owner, called[0].Project), null);
        if (called.Count > 1)
            return (null, turn.Words.CommentOnWhich([.. called.Select(one => $"{one.Owner.Name} {one.Project.Name}")]));
        if (spoken.Metric is not { } metric)
            return (null, turn.Words.CommentOnWhat(spoken.Task, [.. seen.Take(3).Select(one => one.Project.Name)]));
        if (spoken.Person.Length == 0)
            return (SeenTask.Of(turn.Person, metric), null);
        return await onBehalf.LookUpAsync(turn, spoken.Person, cancellationToken) switch
        {
            { MayAct: true, Found: [var person] } => (SeenTask.Of(person, metric), null),
            { Found: [] } => (null, turn.Words.CommentOnWhat(spoken.Task, [])),
            { Found: [var other] } => (null, turn.Words.CommentOnOthers(other.Name)),
            { Found: var several } => (null, turn.Words.SeveralPeople(spoken.Person, [.. several.Select(person => person.Name)])),
        };
    }
}
