using SalesBot.Application.Messaging;
using SalesBot.Application.Projects;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Turns;
using SalesBot.Conversation.Understanding;
using SalesBot.Conversation.Wording;
using SalesBot.Domain.People;
using SalesBot.Domain.Projects;

namespace SalesBot.Conversation.Handlers;

/// <summary>Begins projects: one's own at once, somebody else's after a preview, each with stages of its own where they are named (T9, T10).</summary>
internal sealed class ProjectStarts(ReadProjects read, MoveProject move, LedPeople led, TaskMail mail, Asking asking)
{
    private const char Between = '\n';
    private const string ForSomebody = "for";

    public async Task<Card> BeginAsync(Turn turn, ProjectWish.Begin wish, CancellationToken cancellationToken)
    {
        if (Refusal(turn, wish) is { } refusal)
            return new Card(refusal);
        if (wish.Owner is null or "我" or "我自己" or "me" or "myself")
            return await BeginAsync(turn, turn.Person, wish.Name, wish.Stages, cancellationToken);
        if (turn.Person.Role == Role.Rep)
            return new Card(turn.Words.ProjectIsForManagers);
        var (owner, why) = await led.FindAsync(turn, wish.Owner, cancellationToken);
        if (owner is null)
            return new Card(why ?? turn.Words.UnknownOwner(wish.Owner, []));
        if (await SameAsync(turn, owner, wish.Name, cancellationToken) is { } same)
            return new Card(turn.Words.ProjectIsThere(same));
        return await asking.ConfirmAsync(
            turn, QuestionKind.NewProject, string.Join(Between, [ForSomebody, turn.Words.Language.ToString(), owner.Id.Value.ToString("N"), wish.Name, .. wish.Stages]),
            turn.Words.ProjectForPreview(owner.Name, wish.Name, wish.Stages), (turn.Words.BeginProject, turn.Words.BetterNot), cancellationToken);
    }

    /// <summary>Begins what was confirmed; null where that was something else.</summary>
    public async Task<Card?> ConfirmedAsync(Turn turn, string? kept, CancellationToken cancellationToken)
    {
        if (kept?.Split(Between) is not [ForSomebody, var language, var id, var name, .. var stages])
            return null;
        await asking.DropAsync(turn, cancellationToken);
        turn = turn with { Words = Wordings.Of(Enum.Parse<Language>(language), turn.Catalogue) };
        return await led.ByIdAsync(turn, new PersonId(Guid.ParseExact(id, "N")), cancellationToken) is { } owner
            ? await BeginAsync(turn, owner, name, stages, cancellationToken) : new Card(turn.Words.QuestionIsOver);
    }

    private async Task<Card> BeginAsync(Turn turn, Person owner, string name, IReadOnlyList<string> stages, CancellationToken cancellationToken)
    {
        if (await SameAsync(turn, owner, name, cancellationToken) is { } same)
            return new Card(turn.Words.ProjectIsThere(same));
        var project = await move.BeginForAsync(owner, name, stages, turn.Person, turn.Now, cancellationToken);
        await mail.SendAsync(turn, owner, words => new Card(words.ProjectGiven(turn.Person.Name, project)) { Buttons = [Buttons.Say(words.MyProjects, words.MyProjects)] }, cancellationToken);
        return new Card(turn.Words.ProjectBegun(project))
        {
            Blocks = [new ProgressBlock(turn.Words.Stage(project.Stage), project.Percent, ""), .. owner.Id == turn.Person.Id ? [] : new[] { new TextBlock(turn.Words.ProjectOwner(owner.Name)) }],
            Buttons = [Buttons.Say(turn.Words.MyProjects, turn.Words.MyProjects)],
        };
    }

    private async Task<KeyProject?> SameAsync(Turn turn, Person owner, string name, CancellationToken cancellationToken) =>
        (await read.ForAsync(turn.Person, turn.Today, cancellationToken)).FirstOrDefault(one => one.Owner.Id == owner.Id && one.Project.IsCalled(name))?.Project;

    private static string? Refusal(Turn turn, ProjectWish.Begin wish)
    {
        if (wish.Name.Length > KeyProject.LongestName)
            return turn.Words.ProjectNameTooLong(KeyProject.LongestName);
        return wish.Stages.Count > 0 && (wish.Stages.Count is < 2 or > KeyProject.MostStages || wish.Stages.Any(stage => stage.Length > KeyProject.LongestStage)
            || wish.Stages.Distinct(StringComparer.OrdinalIgnoreCase).Count() != wish.Stages.Count) ? turn.Words.BadStages(KeyProject.MostStages, KeyProject.LongestStage) : null;
    }
}
