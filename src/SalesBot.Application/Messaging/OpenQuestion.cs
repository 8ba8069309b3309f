using SalesBot.Domain.Activities;
using SalesBot.Domain.People;

namespace SalesBot.Application.Messaging;

/// <summary>What the bot waits to hear.</summary>
public enum QuestionKind
{
    /// <summary>How much of a known metric.</summary>
    Quantity,

    /// <summary>Which metric a known quantity is of.</summary>
    Metric,

    /// <summary>What the report is to be changed to.</summary>
    Change,

    /// <summary>Whether something that looks reported already is to be recorded once more.</summary>
    Repeat,

    /// <summary>Whether a team's schedule is to be changed as shown.</summary>
    Schedule,

    /// <summary>Nothing is asked; a change of a team's schedule can be taken back.</summary>
    ScheduleUndo,

    /// <summary>What is missing of a stated target, or whether its preview is right; the text names the draft.</summary>
    Goal,

    /// <summary>Whether the catalogue is to be changed as shown.</summary>
    Catalogue,

    /// <summary>Whether a message means what a language model made of it.</summary>
    Understood,

    /// <summary>Whether something is a request for help.</summary>
    IsHelpWanted,

    /// <summary>What to say about a request for help.</summary>
    HelpReply,

    /// <summary>Whether a long leave is to be entered.</summary>
    LongLeave,

    /// <summary>Whether days are to become holidays or working days.</summary>
    DayChange,

    /// <summary>Whether a project that was named is to be begun.</summary>
    NewProject,

    /// <summary>Which other amount a rep proposes for a target.</summary>
    CounterGoal,

    /// <summary>Whether a change among the people of a team is meant as shown.</summary>
    Personnel,

    /// <summary>Whether somebody's first or last day at work is meant as shown.</summary>
    Employment,

    /// <summary>Whether work is to be handed out, or over, as shown.</summary>
    Tasks,

    /// <summary>What somebody wants to say about a task.</summary>
    CommentReply,

    /// <summary>Which part of a shared deal is whose.</summary>
    Credit,

    /// <summary>Whether the company's structure is to be changed as shown.</summary>
    Structure,

    /// <summary>Whether somebody's working week or the beginning of fiscal years is to be changed as shown.</summary>
    WorkingTime,

    /// <summary>Whether badges, rewards or the points for something are to be changed as shown.</summary>
    HonourRules,

    /// <summary>Whether an incentive rule is to be made, changed or ended as shown.</summary>
    IncentiveRule,

    /// <summary>Whether the rate of a tier is for the part within it or for all of the money.</summary>
    IncentiveMode,

    /// <summary>How a team divides its award.</summary>
    IncentiveSplit,

    /// <summary>Whether a month's incentives are to be closed as shown.</summary>
    ClosePeriod,

    /// <summary>Why somebody objects to an amount of money.</summary>
    PayDispute,

    /// <summary>What to say in a dispute.</summary>
    DisputeReply,

    /// <summary>How a dispute is settled.</summary>
    DisputeSettle,

    /// <summary>Whether boards are to be shown as the text says, or a score made of its weights.</summary>
    BoardSetting,

    /// <summary>Whether a contest is to be held as shown.</summary>
    NewContest,
}

/// <summary>A question that the bot asked a person in a conversation; a new report drops it.</summary>
/// <param name="Id">Identifies the question; buttons name it, so that a stale one is noticed.</param>
/// <param name="PersonId">Who was asked.</param>
/// <param name="ConversationId">Where.</param>
/// <param name="Kind">What is asked.</param>
/// <param name="Source">The message that gave rise to it; the answer is recorded as reported there.</param>
/// <param name="AskedAt">When.</param>
public sealed record OpenQuestion(Guid Id, PersonId PersonId, string ConversationId, QuestionKind Kind, string Source, DateTimeOffset AskedAt)
{
    /// <summary>The known metric, if any.</summary>
    public MetricCode? Metric { get; init; }

    /// <summary>The known quantity, if any; money in units of currency.</summary>
    public decimal? Quantity { get; init; }

    /// <summary>The known local day, if any.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>The report to change, if any.</summary>
    public ReportId? ReportId { get; init; }

    /// <summary>The text to take up again once the question is answered, or the id of what the answer belongs to, if any.</summary>
    public string? Text { get; init; }
}

/// <summary>Keeps open questions, at most one for a person in a conversation.</summary>
public interface IOpenQuestions
{
    /// <summary>The question open for a person in a conversation; null where none is.</summary>
    Task<OpenQuestion?> FindAsync(PersonId person, string conversationId, CancellationToken cancellationToken);

    /// <summary>Asks; the question asked before, if any, is dropped.</summary>
    Task AskAsync(OpenQuestion question, CancellationToken cancellationToken);

    /// <summary>Drops the question open for a person in a conversation, if any.</summary>
    Task DropAsync(PersonId person, string conversationId, CancellationToken cancellationToken);
}
