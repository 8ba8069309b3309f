namespace SalesBot.Application.Messaging;

/// <summary>How a text looks.</summary>
public enum TextTone
{
    /// <summary>As it is.</summary>
    Normal,

    /// <summary>Less important.</summary>
    Subtle,

    /// <summary>More important.</summary>
    Strong,

    /// <summary>Something good.</summary>
    Good,

    /// <summary>Something to look at.</summary>
    Warning,
}

/// <summary>A part of a card.</summary>
public abstract record CardBlock;

/// <summary>A paragraph of plain text; shown literally, never as markup.</summary>
/// <param name="Text">The text.</param>
/// <param name="Tone">How it looks.</param>
public sealed record TextBlock(string Text, TextTone Tone = TextTone.Normal) : CardBlock;

/// <summary>A line about one metric: what changed and how far along it is.</summary>
/// <param name="Label">The metric and what changed ("拜访 +2(华为、中兴)").</param>
/// <param name="Percent">How far along, in percent; may exceed 100; null where there is no target and so no bar.</param>
/// <param name="Detail">Where that leaves the period ("本周 12/15,还差 3").</param>
public sealed record ProgressBlock(string Label, int? Percent, string Detail) : CardBlock;

/// <summary>A table.</summary>
/// <param name="Header">The column heads.</param>
/// <param name="Rows">The rows, each with as many cells as there are heads.</param>
public sealed record TableBlock(IReadOnlyList<string> Header, IReadOnlyList<IReadOnlyList<string>> Rows) : CardBlock;

/// <summary>A bar of a chart.</summary>
/// <param name="Label">Whose or what it is.</param>
/// <param name="Value">How long it is, 0 or more.</param>
/// <param name="Text">The figure as it is read.</param>
public sealed record ChartBar(string Label, long Value, string Text);

/// <summary>Bars to compare at a glance; drawn where a channel can, else made of signs, with the same figures.</summary>
/// <param name="Title">What they show.</param>
/// <param name="Bars">The bars, from top to bottom.</param>
/// <param name="Scale">By what values are divided before a person reads them: 1 for counts, 100 for money in minor units.</param>
public sealed record ChartBlock(string Title, IReadOnlyList<ChartBar> Bars, int Scale = 1) : CardBlock;

/// <summary>A number that a person can fill in.</summary>
/// <param name="Name">Under which name it comes back, behind <see cref="Prefix"/>: a to z, 0 to 9 and underscore.</param>
/// <param name="Label">What is asked for.</param>
/// <param name="Hint">What stands there while it is empty.</param>
public sealed record CardInput(string Name, string Label, string Hint)
{
    /// <summary>What the names of filled-in values begin with among the values that come back; no other name does.</summary>
    public const string Prefix = "in_";
}

/// <summary>Numbers to fill in, with the button that sends them; left out where a channel knows no inputs.</summary>
/// <param name="Inputs">The numbers.</param>
/// <param name="Send">The button.</param>
public sealed record InputsBlock(IReadOnlyList<CardInput> Inputs, CardButton Send) : CardBlock;

/// <summary>A button.</summary>
/// <param name="Title">What it says.</param>
/// <param name="Verb">What it does, one of <see cref="CardVerbs"/>.</param>
/// <param name="Data">What comes back when it is pressed.</param>
public sealed record CardButton(string Title, string Verb, IReadOnlyDictionary<string, string> Data);

/// <summary>A message in no channel's own form.</summary>
/// <param name="Summary">The first line; it alone already says what matters, since it is what a notification shows.</param>
public sealed record Card(string Summary)
{
    /// <summary>The parts below the first line, from top to bottom.</summary>
    public IReadOnlyList<CardBlock> Blocks { get; init; } = [];

    /// <summary>The buttons; at most six.</summary>
    public IReadOnlyList<CardButton> Buttons { get; init; } = [];

    /// <summary>It is to be seen as a picture, without its buttons, where pictures can be fetched; else it is a card like any other.</summary>
    public bool AsPicture { get; init; }
}

/// <summary>What buttons do.</summary>
public static class CardVerbs
{
    /// <summary>Acts as if the person had written the text in <c>text</c>.</summary>
    public const string Say = "say";

    /// <summary>Takes back the report in <c>report</c>, the leave in <c>leave</c> or the change of the calendar in <c>calendar</c>.</summary>
    public const string Undo = "undo";

    /// <summary>Asks how to change the report in <c>report</c>.</summary>
    public const string Change = "change";

    /// <summary>Records <c>amount</c> of <c>metric</c> on <c>day</c>.</summary>
    public const string Log = "log";

    /// <summary>Records the numbers filled in, on <c>day</c>.</summary>
    public const string Fill = "fill";

    /// <summary>Records on <c>day</c> what was done on the working day before.</summary>
    public const string Repeat = "repeat";

    /// <summary>Puts the reminder of <c>day</c> off by an hour.</summary>
    public const string Snooze = "snooze";

    /// <summary>Silences the reminders for the rest of <c>day</c>.</summary>
    public const string MuteToday = "mute";

    /// <summary>Answers the plan of <c>day</c>: on the way.</summary>
    public const string SetOut = "set-out";

    /// <summary>Changes a setting of the reminders: <c>do</c>.</summary>
    public const string Settings = "settings";

    /// <summary>Answers the open question <c>question</c> with <c>answer</c>.</summary>
    public const string Answer = "answer";

    /// <summary>Takes up the request for help <c>request</c>.</summary>
    public const string TakeHelp = "help-take";

    /// <summary>Asks what to say about the request for help <c>request</c>.</summary>
    public const string ReplyHelp = "help-reply";

    /// <summary>Closes the request for help <c>request</c>.</summary>
    public const string CloseHelp = "help-close";

    /// <summary>Marks the item <c>item</c> of a 1:1 as done.</summary>
    public const string ItemDone = "item-done";

    /// <summary>Accepts the target of the agreement <c>agreement</c>.</summary>
    public const string AcceptGoal = "agree-accept";

    /// <summary>Asks which other amount the rep proposes for the agreement <c>agreement</c>.</summary>
    public const string CounterGoal = "agree-counter";

    /// <summary>Previews the amount that was proposed for the agreement <c>agreement</c>.</summary>
    public const string TakeCounter = "agree-take";

    /// <summary>Keeps the amount of the agreement <c>agreement</c> although another was proposed.</summary>
    public const string KeepGoal = "agree-keep";

    /// <summary>Takes the move <c>step</c> of the project <c>project</c> back.</summary>
    public const string ProjectBack = "project-back";

    /// <summary>Does <c>do</c> with the development task <c>task</c>, as the change <c>step</c> left it.</summary>
    public const string Development = "development";

    /// <summary>Accepts the targets of all the agreements <c>agreements</c>.</summary>
    public const string AcceptTasks = "accept-tasks";

    /// <summary>Gives the newcomer <c>person</c> the share that <c>mark</c> stands for.</summary>
    public const string ShareOut = "share-out";

    /// <summary>Takes the praise <c>kudos</c> back.</summary>
    public const string KudosBack = "kudos-back";

    /// <summary>Decides <c>do</c> about the wish for a reward <c>redemption</c>.</summary>
    public const string DecideReward = "reward-decide";

    /// <summary>Asks what to say about a task.</summary>
    public const string ReplyComment = "comment-reply";

    /// <summary>Asks what to say in the dispute <c>dispute</c>.</summary>
    public const string ReplyDispute = "dispute-reply";

    /// <summary>Asks how the dispute <c>dispute</c> is settled.</summary>
    public const string SettleDispute = "dispute-settle";

    /// <summary>Accepts the challenge <c>contest</c>.</summary>
    public const string AcceptContest = "contest-accept";

    /// <summary>Declines the challenge <c>contest</c>.</summary>
    public const string DeclineContest = "contest-decline";

    /// <summary>Does <c>do</c> with the target drafted as <c>draft</c>, as its preview <c>mark</c> showed it.</summary>
    public const string Goal = "goal";

    /// <summary>Previews a target that was worked out: <c>amount</c> of <c>metric</c> in the days from <c>start</c> to <c>end</c>.</summary>
    public const string Propose = "propose";
}
