using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Domain.Tasks;

/// <summary>How far a development task has come; a closed set, stored by name.</summary>
public enum DevelopmentState
{
    /// <summary>To be done.</summary>
    Open,

    /// <summary>The owner says that it is done; whoever leads the owner has not confirmed it.</summary>
    Done,

    /// <summary>It is done, and confirmed or passed.</summary>
    Confirmed,
}

/// <summary>How near the last day of a development task is; a closed set.</summary>
public enum DueMoment
{
    /// <summary>It is a long way off.</summary>
    Later,

    /// <summary>One or two working days are left after today.</summary>
    Soon,

    /// <summary>Today is the last working day for it.</summary>
    Last,

    /// <summary>It has passed.</summary>
    Over,
}

/// <summary>A change of a development task; only ever added, also where one takes another back.</summary>
/// <param name="Id">Identifies the change, a number that grows with time.</param>
/// <param name="TaskId">The task.</param>
/// <param name="From">The state before.</param>
/// <param name="To">The state after.</param>
/// <param name="OwnerId">Whose it is after.</param>
/// <param name="By">Who changed it.</param>
/// <param name="At">When.</param>
public sealed record DevelopmentStep(Guid Id, Guid TaskId, DevelopmentState From, DevelopmentState To, PersonId OwnerId, PersonId By, DateTimeOffset At)
{
    /// <summary>The score before; null where there was none.</summary>
    public int? ScoreBefore { get; init; }

    /// <summary>The score after; null where there is none.</summary>
    public int? Score { get; init; }
}

/// <summary>
/// A task of the development kind: a course, a talk, a piece of research. It is done once, or done well enough by a score, and counts nothing.
/// </summary>
public sealed class DevelopmentTask
{
    /// <summary>The most characters of a title.</summary>
    public const int LongestTitle = 60;

    /// <summary>The best score.</summary>
    public const int BestScore = 100;

    private const int WorkingDaysAhead = 2;

    /// <summary>Sets a task.</summary>
    /// <param name="id">Identifies it, a number that grows with time.</param>
    /// <param name="organisationId">The company.</param>
    /// <param name="ownerId">Who does it; a task is never without an owner.</param>
    /// <param name="setBy">Who set it.</param>
    /// <param name="title">What is to be done, 1 to 60 characters, as written.</param>
    /// <param name="due">The last local day for it.</param>
    /// <param name="passMark">The score from which it is passed, 1 to 100; null where it is only to be done.</param>
    /// <param name="at">When it was set.</param>
    /// <exception cref="ArgumentException">The title is empty or too long, or the score is out of range.</exception>
    public DevelopmentTask(
        Guid id, OrganisationId organisationId, PersonId ownerId, PersonId setBy, string title, DateOnly due, int? passMark, DateTimeOffset at)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(title.Length, LongestTitle, nameof(title));
        if (passMark is { } mark)
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(mark, nameof(passMark));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(mark, BestScore, nameof(passMark));
        }

        Id = id;
        OrganisationId = organisationId;
        OwnerId = ownerId;
        SetBy = setBy;
        Title = title;
        Due = due;
        PassMark = passMark;
        At = at;
        Since = at;
    }

    /// <summary>Identifies the task.</summary>
    public Guid Id { get; private set; }

    /// <summary>The company.</summary>
    public OrganisationId OrganisationId { get; private set; }

    /// <summary>Who does it.</summary>
    public PersonId OwnerId { get; private set; }

    /// <summary>Who set it.</summary>
    public PersonId SetBy { get; private set; }

    /// <summary>What is to be done, as written.</summary>
    public string Title { get; private set; }

    /// <summary>The last local day for it.</summary>
    public DateOnly Due { get; private set; }

    /// <summary>The score from which it is passed; null where it is only to be done.</summary>
    public int? PassMark { get; private set; }

    /// <summary>How far it has come.</summary>
    public DevelopmentState State { get; private set; }

    /// <summary>The latest score; null where none was given.</summary>
    public int? Score { get; private set; }

    /// <summary>When it was set.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>Since when it is in its state.</summary>
    public DateTimeOffset Since { get; private set; }

    /// <summary>The change that brought it where it is; null where there was none.</summary>
    public Guid? LastStep { get; private set; }

    /// <summary>Whether nothing is left to do.</summary>
    public bool IsComplete => State == DevelopmentState.Confirmed;

    /// <summary>How near its last day is.</summary>
    /// <param name="today">The owner's local day.</param>
    /// <param name="calendar">When the owner works.</param>
    public DueMoment MomentOn(DateOnly today, WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        if (Due < today)
            return DueMoment.Over;
        var left = Due == today ? 0 : calendar.WorkingDays(new DateRange(today.AddDays(1), Due));
        return left == 0 ? DueMoment.Last : left <= WorkingDaysAhead ? DueMoment.Soon : DueMoment.Later;
    }

    /// <summary>The owner says that it is done.</summary>
    /// <returns>The change, to be kept; null where it was said or confirmed before, and nothing was changed.</returns>
    public DevelopmentStep? Finish(Guid step, PersonId by, DateTimeOffset at) =>
        State == DevelopmentState.Open ? To(step, DevelopmentState.Done, Score, by, at) : null;

    /// <summary>Whoever leads the owner agrees that it is done; what is scored is passed by its score alone.</summary>
    /// <returns>The change, to be kept; null where it is confirmed already or wants a score, and nothing was changed.</returns>
    public DevelopmentStep? Confirm(Guid step, PersonId by, DateTimeOffset at) =>
        State != DevelopmentState.Confirmed && PassMark is null ? To(step, DevelopmentState.Confirmed, Score, by, at) : null;

    /// <summary>Whoever leads the owner says that it is not done yet.</summary>
    /// <returns>The change, to be kept; null where nobody said that it is done, and nothing was changed.</returns>
    public DevelopmentStep? SendBack(Guid step, PersonId by, DateTimeOffset at) =>
        State == DevelopmentState.Done ? To(step, DevelopmentState.Open, Score, by, at) : null;

    /// <summary>Gives a score: from the mark on it is passed, below it stays to be done.</summary>
    /// <param name="step">Identifies the change.</param>
    /// <param name="score">0 to 100.</param>
    /// <param name="by">Who gives it.</param>
    /// <param name="at">When.</param>
    /// <returns>The change, to be kept; null where the task is not scored or has that score, and nothing was changed.</returns>
    public DevelopmentStep? Rate(Guid step, int score, PersonId by, DateTimeOffset at)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(score);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(score, BestScore);
        if (PassMark is not { } mark || Score == score)
            return null;
        return To(step, score >= mark ? DevelopmentState.Confirmed : DevelopmentState.Open, score, by, at);
    }

    /// <summary>Takes the latest change back.</summary>
    /// <param name="step">Identifies the change that does so.</param>
    /// <param name="latest">The change.</param>
    /// <param name="by">Who takes it back.</param>
    /// <param name="at">When.</param>
    public DevelopmentStep Back(Guid step, DevelopmentStep latest, PersonId by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(latest);
        return To(step, latest.From, latest.ScoreBefore, by, at);
    }

    /// <summary>Gives it to another owner, from whom it is to be done anew.</summary>
    /// <returns>The change, to be kept; null where it is theirs already.</returns>
    public DevelopmentStep? HandTo(Guid step, PersonId owner, PersonId by, DateTimeOffset at)
    {
        if (OwnerId == owner)
            return null;
        OwnerId = owner;
        return To(step, DevelopmentState.Open, null, by, at);
    }

    /// <summary>Whether somebody who says a title means this task: "产品培训", "完成产品培训" and "the product training" are one.</summary>
    public bool IsCalled(string title)
    {
        ArgumentNullException.ThrowIfNull(title);
        return Key(title) is { Length: > 0 } key && Key(Title) == key;
    }

    private DevelopmentStep To(Guid id, DevelopmentState state, int? score, PersonId by, DateTimeOffset at)
    {
        var step = new DevelopmentStep(id, Id, State, state, OwnerId, by, at) { ScoreBefore = Score, Score = score };
        (State, Score, Since, LastStep) = (state, score, at, id);
        return step;
    }

    private static string Key(string title)
    {
        var key = title.Trim().ToUpperInvariant();
        foreach (var lead in (ReadOnlySpan<string>)["完成", "做完", "FINISH THE ", "FINISH ", "COMPLETE THE ", "COMPLETE ", "THE ", "HER ", "HIS ", "MY "])
            if (key.Length > lead.Length && key.StartsWith(lead, StringComparison.Ordinal))
                key = key[lead.Length..];
        return string.Concat(key.Where(char.IsLetterOrDigit));
    }
}
