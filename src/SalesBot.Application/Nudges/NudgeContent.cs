using SalesBot.Application.Targets;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Nudges;
using SalesBot.Domain.People;
using SalesBot.Domain.Projects;
using SalesBot.Domain.Targets;
using SalesBot.Domain.Tasks;

namespace SalesBot.Application.Nudges;

/// <summary>What today asks for of one target.</summary>
/// <param name="Task">The target as it stands.</param>
/// <param name="Amount">How much of it today: a count, or money in minor units.</param>
/// <param name="Behind">How much the days before today have left open; 0 where nothing.</param>
/// <param name="Extra">How much of the amount makes up for that; 0 where nothing does.</param>
/// <param name="LevelOn">The working day on which the period is level again at this rate.</param>
public sealed record PlannedTask(TaskState Task, long Amount, long Behind, long Extra, DateOnly LevelOn);

/// <summary>What a nudge tells; one kind of facts for each kind of nudge that goes to a person.</summary>
public abstract record NudgeContent
{
    private NudgeContent()
    {
    }

    /// <summary>What today asks for.</summary>
    /// <param name="Tasks">The targets with something to do today.</param>
    /// <param name="Plans">What the person said would be done today.</param>
    public sealed record MorningPlan(IReadOnlyList<PlannedTask> Tasks, IReadOnlyList<PlannedActivity> Plans) : NudgeContent;

    /// <summary>What is still missing today.</summary>
    /// <param name="Missing">The targets with something missing, and how much.</param>
    /// <param name="Tasks">Every target as it stands.</param>
    /// <param name="CanRepeat">Something was reported for the working day before that can be recorded again.</param>
    public sealed record EveningReminder(IReadOnlyList<(TaskState Task, long Amount)> Missing, IReadOnlyList<TaskState> Tasks, bool CanRepeat)
        : NudgeContent;

    /// <summary>With what somebody is behind in a period, and the rate that still gets there.</summary>
    /// <param name="Period">The period.</param>
    /// <param name="Tasks">The targets.</param>
    public sealed record BehindPace(Period Period, IReadOnlyList<TaskState> Tasks) : NudgeContent;

    /// <summary>A share of a target is reached.</summary>
    /// <param name="Facts">The facts.</param>
    public sealed record Milestone(NudgeFacts Facts) : NudgeContent;

    /// <summary>Somebody has passed one.</summary>
    /// <param name="Facts">The facts.</param>
    public sealed record Overtaken(NudgeFacts Facts) : NudgeContent;

    /// <summary>A badge is earned, or a record of one's own broken.</summary>
    /// <param name="Facts">The facts; the step says as what it is told.</param>
    public sealed record Honoured(NudgeFacts Facts) : NudgeContent;

    /// <summary>A target, or what was proposed for one, has waited for an answer.</summary>
    /// <param name="Agreement">The agreement.</param>
    /// <param name="Other">The name of whoever waits.</param>
    /// <param name="Days">For how many working days.</param>
    public sealed record WaitingAgreement(Agreement Agreement, string Other, int Days) : NudgeContent;

    /// <summary>A project has not moved for a time.</summary>
    /// <param name="Project">The project.</param>
    /// <param name="Days">For how many days.</param>
    public sealed record StalledProject(KeyProject Project, int Days) : NudgeContent;

    /// <summary>A development task is due, or overdue.</summary>
    /// <param name="Task">The task; the person owns it.</param>
    /// <param name="Moment">How near its last day is.</param>
    public sealed record DevelopmentDue(DevelopmentTask Task, DueMoment Moment) : NudgeContent;

    /// <summary>A newcomer has not reported anything.</summary>
    public sealed record WelcomeFollowUp : NudgeContent;

    /// <summary>What a period has come to.</summary>
    /// <param name="Period">The period.</param>
    /// <param name="Tasks">The targets.</param>
    public sealed record PeriodEnd(Period Period, IReadOnlyList<TaskState> Tasks) : NudgeContent;
}

/// <summary>A nudge that is due.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Key">Its key.</param>
/// <param name="Content">What it tells.</param>
/// <param name="UsefulUntil">Until when it is of use.</param>
/// <param name="IsOwnTime">It comes at a time that the person chose, whatever the quiet hours say.</param>
public sealed record NudgeDue(NudgeKind Kind, string Key, NudgeContent Content, DateTimeOffset UsefulUntil, bool IsOwnTime)
{
    /// <summary>What it is worth; a longer period is worth a little more than a shorter one.</summary>
    public int Value => NudgeRule.Of(Kind).Value + Content switch
    {
        NudgeContent.BehindPace { Period.Kind: var kind } => (int)kind,
        NudgeContent.PeriodEnd { Period.Kind: var kind } => (int)kind,
        _ => 0,
    };

    /// <summary>The line that waits in the log; null where it was not there before.</summary>
    public NudgeEntry? Waits { get; init; }
}

/// <summary>What is told to one person in one message.</summary>
/// <param name="Person">The person.</param>
/// <param name="Day">The local day.</param>
/// <param name="Contents">What is told, the most valuable first; at least one.</param>
public sealed record NudgeMessage(Person Person, DateOnly Day, IReadOnlyList<NudgeContent> Contents);
