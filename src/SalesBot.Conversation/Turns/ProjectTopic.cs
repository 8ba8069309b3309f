using SalesBot.Application.Messaging;
using SalesBot.Application.Projects;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Handlers;
using SalesBot.Conversation.Understanding;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Projects;

namespace SalesBot.Conversation.Turns;

/// <summary>
/// "A项目到合同谈判了" / "Alpha moved to negotiation": moves a project through its stages; one that nobody has begun is offered to be begun.
/// Nothing is counted by it.
/// </summary>
internal sealed class ProjectTopic(ReadProjects read, MoveProject move, ProjectCards cards, Asking asking) : ITopic
{
    private const char Between = '\n';

    public IReadOnlyCollection<string> Verbs { get; } = [CardVerbs.ProjectBack];

    public IReadOnlyCollection<QuestionKind> Questions { get; } = [QuestionKind.NewProject];

    public async Task<Answer?> AnswerAsync(Turn turn, Reading reading, CancellationToken cancellationToken) => reading.Project switch
    {
        ProjectWish.Show => Answer.Of(ProjectCards.List(
            turn.Words, turn.Person.Id, await read.ForAsync(turn.Person, turn.Today, cancellationToken),
            project => turn.Today.DayNumber - LocalTime.DayOf(project.StageSince, turn.Zone).DayNumber)),
        ProjectWish.Begin { Name: "" } => Answer.Of(turn.Words.ProjectHow),
        ProjectWish.Begin begin => Answer.Of(await BeginAsync(turn, begin.Name, ProjectStage.Contact, cancellationToken)),
        ProjectWish.Move wish => await MoveAsync(turn, wish, cancellationToken),
        _ => null,
    };

    public async Task<Answer> PressedAsync(Turn turn, CardAction action, CancellationToken cancellationToken)
    {
        var project = await move.BackAsync(
            new ProjectId(ActionTurn.Id(action, "project")), ActionTurn.Id(action, "step"), turn.Person, turn.Now, cancellationToken);
        return Answer.InPlace(new Card(project is null ? turn.Words.ProjectHasMovedOn : turn.Words.ProjectBack(project)));
    }

    public async Task<Answer?> RepliedAsync(Turn turn, OpenQuestion question, string reply, CancellationToken cancellationToken)
    {
        if (!ShortAnswers.IsYes(reply) || question.Text?.Split(Between) is not [var stage, var name])
            return null;
        await asking.DropAsync(turn, cancellationToken);
        return Answer.Of(await BeginAsync(turn, name, Enum.Parse<ProjectStage>(stage), cancellationToken));
    }

    private async Task<Answer?> MoveAsync(Turn turn, ProjectWish.Move wish, CancellationToken cancellationToken)
    {
        var seen = await read.ForAsync(turn.Person, turn.Today, cancellationToken);
        var named = seen.Where(one => one.IsCalled(wish.Name)).ToList();

        // Two people may each have a project of that name; one's own is meant first.
        if (named.Count > 1 && named.Count(one => one.Owner.Id == turn.Person.Id) != 1)
            return Answer.Of(ProjectCards.Which(turn.Words, wish.Name, named, one => turn.Words.ProjectMovesTo(one.Owner.Name, one.Project.Name, wish.Stage)));
        if (named is [var first, ..])
        {
            return await move.ToAsync(first.Project, wish.Stage, turn.Person, turn.Now, cancellationToken) is { } step
                ? Answer.Of(cards.Moved(turn.Words, turn.Person.Id, first.Project, step, first.Owner))
                : Answer.Of(turn.Words.ProjectIsThere(first.Project));
        }

        // Nobody says 项目 of what is no project; anything else may be about a customer, and is for the others to read.
        if (!SaysProject(wish.Name) || wish.Stage == ProjectStage.Lost)
            return null;
        return Answer.Of(await asking.ConfirmAsync(
            turn, QuestionKind.NewProject, $"{wish.Stage}{Between}{wish.Name}",
            turn.Words.ProjectUnknown(wish.Name, wish.Stage, [.. seen.Take(3).Select(one => one.Project.Name)]),
            (turn.Words.BeginProject, turn.Words.DoNotRecord), cancellationToken));
    }

    private async Task<Card> BeginAsync(Turn turn, string name, ProjectStage stage, CancellationToken cancellationToken)
    {
        if (name.Length > KeyProject.LongestName)
            return new Card(turn.Words.ProjectNameTooLong(KeyProject.LongestName));
        if ((await read.ForAsync(turn.Person, turn.Today, cancellationToken)).FirstOrDefault(one => one.Project.IsCalled(name)) is { } same)
            return new Card(turn.Words.ProjectIsThere(same.Project));
        var project = await move.BeginAsync(turn.Person, name, stage, turn.Now, cancellationToken);
        return new Card(turn.Words.ProjectBegun(project))
        {
            Blocks = [new ProgressBlock(turn.Words.Stage(project.Stage), project.Percent, "")],
            Buttons = [Buttons.Say(turn.Words.MyProjects, turn.Words.MyProjects)],
        };
    }

    private static bool SaysProject(string name) =>
        name.Contains("项目", StringComparison.Ordinal) || name.Contains("項目", StringComparison.Ordinal) || name.Contains("project", StringComparison.OrdinalIgnoreCase);
}
