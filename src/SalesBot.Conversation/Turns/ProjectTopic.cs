using SalesBot.Application.Messaging;
using SalesBot.Application.Projects;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Handlers;
using SalesBot.Conversation.Understanding;
using SalesBot.Conversation.Understanding.Projects;
using SalesBot.Conversation.Understanding.Text;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Projects;

namespace SalesBot.Conversation.Turns;

/// <summary>
/// "A项目到合同谈判了" / "Alpha moved to negotiation": moves a project through its stages; one that nobody has begun is offered to be begun.
/// Nothing is counted by it.
/// </summary>
internal sealed class ProjectTopic(ReadProjects read, MoveProject move, ProjectCards cards, ProjectStarts starts, Asking asking) : ITopic
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
        ProjectWish.Begin begin => Answer.Of(await starts.BeginAsync(turn, begin, cancellationToken)),
        ProjectWish.Come come => await ComeAsync(turn, reading, come.Ways, cancellationToken),
        ProjectWish.Move wish => await MoveAsync(turn, reading, wish, cancellationToken),
        ProjectWish.Reach reach => await ReachAsync(turn, reach, cancellationToken),
        ProjectWish.History history => await HistoryAsync(turn, history.Name, cancellationToken),
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
        if (!ShortAnswers.IsYes(reply))
            return null;
        if (await starts.ConfirmedAsync(turn, question.Text, cancellationToken) is { } begun)
            return Answer.Of(begun);
        if (question.Text?.Split(Between) is not [var stage, var name])
            return null;
        await asking.DropAsync(turn, cancellationToken);
        return Answer.Of(await BeginAsync(turn, name, new ProjectStage(stage), cancellationToken));
    }

    private async Task<Answer?> MoveAsync(Turn turn, Reading reading, ProjectWish.Move wish, CancellationToken cancellationToken)
    {
        var seen = await read.ForAsync(turn.Person, turn.Today, cancellationToken);
        var named = seen.Where(one => one.IsCalled(wish.Name)).ToList();

        // Two people may each have a project of that name; one's own is meant first.
        if (named.Count > 1 && named.Count(one => one.Owner.Id == turn.Person.Id) != 1)
            return Answer.Of(ProjectCards.Which(turn.Words, wish.Name, named, one => turn.Words.ProjectMovesTo(one.Owner.Name, one.Project.Name, wish.Stage)));
        if (named is [{ Project.OwnStages.Count: > 0 }, ..] && wish.Stage != ProjectStage.Lost)
            return await ComeAsync(turn, reading, ProjectReader.Ways(Normalizer.Normalize(turn.Message.Text)), cancellationToken);
        if (named is [var first, ..])
        {
            return await move.ToAsync(first.Project, wish.Stage, turn.Person, turn.Now, cancellationToken) is { } step
                ? Answer.Of(cards.Moved(turn.Words, turn.Person.Id, first.Project, step, first.Owner))
                : Answer.Of(turn.Words.ProjectIsThere(first.Project));
        }

        // One that is over goes on as itself and is not begun a second time.
        if ((await read.AllForAsync(turn.Person, turn.Today, cancellationToken)).FirstOrDefault(one => one.IsCalled(wish.Name)) is { } over && wish.Stage != ProjectStage.Lost
            && !(wish.Stage == ProjectStage.Won && reading.Intent == Intent.Report))
            return await move.ToAsync(over.Project, wish.Stage, turn.Person, turn.Now, cancellationToken) is { } again
                ? Answer.Of(cards.Moved(turn.Words, turn.Person.Id, over.Project, again, over.Owner)) : Answer.Of(turn.Words.ProjectIsThere(over.Project));

        // Nobody says 项目 of what is no project; anything else may be about a customer, and is for the others to read.
        if (!SaysProject(wish.Name) || wish.Stage == ProjectStage.Lost || (wish.Stage == ProjectStage.Won && reading.Intent == Intent.Report))
            return null;
        return Answer.Of(await asking.ConfirmAsync(
            turn, QuestionKind.NewProject, $"{wish.Stage.Name}{Between}{wish.Name}",
            turn.Words.ProjectUnknown(wish.Name, wish.Stage, [.. seen.Take(3).Select(one => one.Project.Name)]),
            (turn.Words.BeginProject, turn.Words.DoNotRecord), cancellationToken));
    }

    // One of the project's own stages, by its whole name or a part that no other has; else the project's stages are offered.
    private async Task<Answer?> ComeAsync(Turn turn, Reading reading, IReadOnlyList<(string Name, string Stage)> ways, CancellationToken cancellationToken)
    {
        if (ways.Count == 0 || await read.AllForAsync(turn.Person, turn.Today, cancellationToken) is not { Count: > 0 } seen)
            return null;
        foreach (var (name, stage) in ways)
        {
            if (seen.Where(one => one.IsCalled(name)).OrderBy(one => !one.Project.IsOpen).FirstOrDefault() is not { } one)
                continue;
            if (StageOf(one.Project, stage) is not { } to)
            {
                // "华为到账8万" is about money, whatever is called 华为.
                return reading.Intent is Intent.None or Intent.Clarify && one.Project.IsOpen ? Answer.Of(new Card(turn.Words.NoSuchStage(one.Project, stage))
                {
                    Buttons = [.. one.Project.Stages.Select(own => Buttons.Say(turn.Words.Stage(own), turn.Words.ProjectReached(one.Project.Name, own)))],
                }) : null;
            }

            return await move.ToAsync(one.Project, to, turn.Person, turn.Now, cancellationToken) is { } step
                ? Answer.Of(cards.Moved(turn.Words, turn.Person.Id, one.Project, step, one.Owner)) : Answer.Of(turn.Words.ProjectIsThere(one.Project));
        }

        return null;
    }

    private static ProjectStage? StageOf(KeyProject project, string said)
    {
        var own = project.Stages.Where(_ => project.OwnStages.Count > 0).ToList();
        if (own.Where(stage => stage.Name.Equals(said, StringComparison.OrdinalIgnoreCase)).ToList() is [var same])
            return same;
        var near = own.Where(stage => stage.Name.Contains(said, StringComparison.OrdinalIgnoreCase) || said.Contains(stage.Name, StringComparison.OrdinalIgnoreCase)).ToList();
        return said.Length > 1 && near is [var one] ? one : null;
    }

    // A project goes by stages: what is none of their shares lies between two of them.
    private async Task<Answer?> ReachAsync(Turn turn, ProjectWish.Reach reach, CancellationToken cancellationToken)
    {
        if ((await read.ForAsync(turn.Person, turn.Today, cancellationToken)).FirstOrDefault(one => one.IsCalled(reach.Name)) is not { Project: var project } found)
            return null;
        var (stages, done) = (project.Stages, reach.Percent * project.Stages.Count);
        if (reach.Percent > 0 && done % 100 == 0)
            return await move.ToAsync(project, stages[(done / 100) - 1], turn.Person, turn.Now, cancellationToken) is { } step
                ? Answer.Of(cards.Moved(turn.Words, turn.Person.Id, project, step, found.Owner)) : Answer.Of(turn.Words.ProjectIsThere(project));
        IEnumerable<ProjectStage> near = done < 100 ? [stages[0]] : [stages[(done / 100) - 1], stages[done / 100]];
        return Answer.Of(new Card(turn.Words.ProjectGoesByStages(project, reach.Percent))
        {
            Buttons = [.. near.Select(stage => Buttons.Say(turn.Words.Stage(stage), turn.Words.ProjectReached(project.Name, stage)))],
        });
    }

    private async Task<Answer?> HistoryAsync(Turn turn, string name, CancellationToken cancellationToken)
    {
        var named = (await read.AllForAsync(turn.Person, turn.Today, cancellationToken)).Where(one => one.IsCalled(name)).ToList();
        if (named.Count == 0)
            return SaysProject(name) ? Answer.Of(new Card(turn.Words.NoSuchProject(name)) { Buttons = [Buttons.Say(turn.Words.MyProjects, turn.Words.MyProjects)] }) : null;
        if (named.Count > 1 && named.Count(one => one.Owner.Id == turn.Person.Id) != 1)
            return Answer.Of(ProjectCards.Which(turn.Words, name, named, one => turn.Words.HistoryOf(turn.Words.ProjectOf(one.Owner.Name, one.Project.Name))));
        return Answer.Of(ProjectCards.History(turn.Words, turn.Person.Id, named[0], await read.HistoryAsync(named[0].Project, cancellationToken), turn.Today, turn.Zone));
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
