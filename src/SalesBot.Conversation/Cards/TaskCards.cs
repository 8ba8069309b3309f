using SalesBot.Application.Messaging;
using SalesBot.Application.Tasks;
using SalesBot.Conversation.Wording;
using SalesBot.Domain.People;
using SalesBot.Domain.Targets;
using SalesBot.Domain.Tasks;

namespace SalesBot.Conversation.Cards;

/// <summary>The cards about templates, lists, development tasks and work that gets another owner.</summary>
internal sealed class TaskCards(Buttons buttons)
{
    public const string Undo = "undo";
    public const string Confirm = "confirm";
    public const string SendBack = "back";

    private const int MostLines = 10;
    private const int MostNames = 3;

    /// <summary>A template with its six fields.</summary>
    public static IReadOnlyList<CardBlock> Fields(IWording words, TaskTemplate template, string owner)
    {
        string[] values =
        [
            words.Kind(template.Kind), words.TemplateNumber(template),
            template.Actions.Count == 0 ? "–" : words.List(template.Actions.Select(words.ActionPoint)),
            words.EachPeriod(template.Each), owner.Length == 0 ? "–" : owner, words.Tracking(template.Tracking),
        ];
        return [.. values.Select((value, field) => new TextBlock($"{words.TemplateField(field)}{(words.Language == Language.Chinese ? ":" : ": ")}{value}"))];
    }

    public static IReadOnlyList<CardBlock> Lines(IWording words, TaskList list)
    {
        var people = list.People.ToList();
        return
        [
            .. people.Take(MostLines).Select(person => new TextBlock(words.ListLine(
                person.Name, [.. list.Targets.Where(one => one.Person.Id == person.Id)], [.. list.Development.Where(one => one.Person.Id == person.Id)]))),
            .. people.Count > MostLines ? [new TextBlock(words.AndMore(people.Count - MostLines), TextTone.Subtle)] : Array.Empty<TextBlock>(),
        ];
    }

    /// <summary>What somebody got, for that person.</summary>
    public Card ForYou(IWording words, string by, HandedOut given)
    {
        if (given is { Targets: [], Development: [var only] })
            return new Card(words.DevelopmentForYou(by, only.Title, only.Due, only.PassMark)) { Buttons = [Buttons.MyTasks(words)] };
        return new Card(words.TasksForYou(by, given.Targets.Count + given.Development.Count))
        {
            Blocks =
            [
                .. given.Targets.Select(one => new TextBlock(words.PlannedTarget(one))),
                .. given.Development.Select(one => new TextBlock(words.Development(one.Title, one.Due, one.PassMark))),
            ],
            Buttons = AnswerButtons(words, given.Person.Id, given.Asked),
        };
    }

    /// <summary>What somebody may answer to several targets at once.</summary>
    public IReadOnlyList<CardButton> AnswerButtons(IWording words, PersonId person, IReadOnlyList<Agreement> asked)
    {
        var open = asked.Where(one => one.State == AgreementState.Open).Select(one => one.Id).ToList();
        return [.. open.Count > 0 ? [buttons.AcceptTasks(words.AcceptAll, person, open)] : Array.Empty<CardButton>(), Buttons.MyTasks(words)];
    }

    /// <summary>What became of a development task, with its way back.</summary>
    public Card Changed(IWording words, PersonId by, string text, DevelopmentStep step) => new(text)
    {
        Buttons = [buttons.OfDevelopment(words.Undo, by, Undo, step.TaskId, step.Id), Buttons.MyTasks(words)],
    };

    /// <summary>Somebody says that a development task is done, for whoever confirms it.</summary>
    public Card DoneBy(IWording words, PersonId leader, string name, DevelopmentTask task, DevelopmentStep step) => new(words.DevelopmentDoneBy(name, task))
    {
        Buttons =
        [
            .. task.PassMark is null ? [buttons.OfDevelopment(words.ConfirmDevelopment, leader, Confirm, task.Id, step.Id)] : Array.Empty<CardButton>(),
            buttons.OfDevelopment(words.SendBackDevelopment, leader, SendBack, task.Id, step.Id),
        ],
    };

    /// <summary>The share of somebody who has joined, with the button that gives it.</summary>
    public Card Newcomer(IWording words, PersonId leader, Person newcomer, string team, TaskList share) => new(words.NewcomerShare(newcomer.Name, team))
    {
        Blocks = [.. ShareLines(words, share), new TextBlock(words.NothingChangedYet, TextTone.Subtle)],
        Buttons = [ShareButton(words, leader, newcomer, share)],
    };

    public CardButton ShareButton(IWording words, PersonId leader, Person newcomer, TaskList share) =>
        buttons.ShareOut(words.ShareOut(newcomer.Name), leader, newcomer.Id, share.Mark);

    public static IEnumerable<CardBlock> ShareLines(IWording words, TaskList share) => share.Targets.Select(one => new TextBlock(words.PlannedTarget(one)));

    /// <summary>Asks who takes over what somebody leaves.</summary>
    public static Card Leaver(IWording words, LeftWork left, IReadOnlyList<Person> colleagues) => new(words.WhoTakesOver(left.Leaver.Name, left.Leaver.LeftOn, left))
    {
        Blocks = [new TextBlock(words.LeftLine(left))],
        Buttons = [.. TakeOverButtons(words, left, colleagues)],
    };

    public static IEnumerable<CardButton> TakeOverButtons(IWording words, LeftWork left, IReadOnlyList<Person> colleagues)
    {
        foreach (var one in colleagues.Take(MostNames))
            yield return Buttons.Say(words.GiveAllTo(one.Name), words.WorkGoesTo(left.Leaver.Name, one.Name));
        if (colleagues.Count > 1)
            yield return Buttons.Say(words.ShareAllOut, words.WorkIsSharedOut(left.Leaver.Name));
    }
}
