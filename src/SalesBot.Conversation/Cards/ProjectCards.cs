using SalesBot.Application.Messaging;
using SalesBot.Application.Projects;
using SalesBot.Conversation.Wording;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;
using SalesBot.Domain.Projects;

namespace SalesBot.Conversation.Cards;

/// <summary>The cards about projects.</summary>
internal sealed class ProjectCards(Buttons buttons)
{
    private const int MostLines = 10;
    private const int MostChoices = 4;

    /// <summary>What a move has come to, with its way back.</summary>
    public Card Moved(IWording words, PersonId by, KeyProject project, ProjectStep step, Person owner) => new(words.ProjectMoved(project, step))
    {
        Blocks = [new ProgressBlock(words.Stage(project.Stage), project.Percent, ""), .. owner.Id == by ? [] : new[] { new TextBlock(words.ProjectOwner(owner.Name)) }],
        Buttons = [buttons.OfProject(words.Undo, by, project.Id, step.Id), Buttons.Say(words.MyProjects, words.MyProjects)],
    };

    /// <summary>Asks which of several projects of a name is meant; each button says it in full.</summary>
    public static Card Which(IWording words, string name, IReadOnlyList<OwnedProject> named, Func<OwnedProject, string> say) => new(words.WhichProject(name))
    {
        Buttons = [.. named.Take(MostChoices).Select(one => Buttons.Say(words.ProjectOf(one.Owner.Name, one.Project.Name), say(one)))],
    };

    /// <summary>What has become of a project, the latest moves where there are many.</summary>
    public static Card History(
        IWording words, PersonId viewer, OwnedProject one, IReadOnlyList<(ProjectStep Step, string By)> moves, DateOnly today, TimeZoneInfo zone) =>
        new(words.ProjectHistory(one.Owner.Id == viewer ? one.Project.Name : words.ProjectOf(one.Owner.Name, one.Project.Name), one.Project.Stage))
        {
            Blocks =
            [
                new ProgressBlock(words.Stage(one.Project.Stage), one.Project.Percent, ""),
                .. moves.TakeLast(MostLines).Select(move => new TextBlock(words.ProjectStepLine(move.Step, move.By, words.Day(LocalTime.DayOf(move.Step.At, zone), today)))),
            ],
            Buttons = [Buttons.Say(words.MyProjects, words.MyProjects)],
        };

    /// <summary>The projects that somebody may see.</summary>
    public static Card List(IWording words, PersonId viewer, IReadOnlyList<OwnedProject> open, Func<KeyProject, int> daysStill) => open.Count == 0
        ? new Card(words.NoProjects)
        : new Card(words.ProjectsTitle(open.Count))
        {
            Blocks =
            [
                .. open.Take(MostLines).Select(one => new ProgressBlock(
                    one.Owner.Id == viewer ? one.Project.Name : $"{one.Project.Name} · {one.Owner.Name}", one.Project.Percent,
                    words.ProjectLine(one.Project.Stage, daysStill(one.Project)))),
                .. open.Count > MostLines ? [new TextBlock(words.MoreProjects(open.Count - MostLines), TextTone.Subtle)] : Array.Empty<TextBlock>(),
            ],
        };
}
