using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Domain.Nudges;

/// <summary>What became of a nudge.</summary>
public enum NudgeState
{
    /// <summary>It is due later: something happened in quiet hours, or will be told together with others.</summary>
    Waiting,

    /// <summary>It was put on its way.</summary>
    Sent,

    /// <summary>It was left out, for the reason in the entry.</summary>
    Dropped,

    /// <summary>It needed no message of its own: it was told with an answer, or a higher step of the same target was.</summary>
    Noted,
}

/// <summary>Why a nudge was left out.</summary>
public enum NudgeDrop
{
    /// <summary>The day's maximum was reached.</summary>
    OverTheDaysMost,

    /// <summary>It could only have been told when it was of no use any more.</summary>
    TooLate,

    /// <summary>The quiet hours outlasted its use.</summary>
    QuietHours,

    /// <summary>The person does not want it.</summary>
    NotWanted,

    /// <summary>What it told is not so any more.</summary>
    NoLongerTrue,
}

/// <summary>What an event's nudge tells; amounts are counts, or money in minor units.</summary>
/// <param name="Metric">Which metric.</param>
/// <param name="Period">In which kind of period.</param>
/// <param name="Start">The first day of the period.</param>
/// <param name="Done">What was done.</param>
/// <param name="Target">What is to be done, or the amount to reach.</param>
/// <param name="Step">The milestone in percent, or the number of the deal in its month; 0 where there is none.</param>
/// <param name="Name">The other person, if any.</param>
public sealed record NudgeFacts(MetricCode Metric, PeriodKind Period, DateOnly Start, long Done, long Target, int Step, string? Name)
{
    /// <summary>Who shares in a deal beside the one whom it is about, a name a line; null where nobody does.</summary>
    public string? With { get; init; }
}

/// <summary>
/// One line of the log of nudges: what was announced, sent or left out, and why. Its key stands for good, so that nothing is told twice; a
/// line is settled once and never taken out of the log while somebody could tell it again.
/// </summary>
public sealed class NudgeEntry
{
    /// <summary>Writes a line.</summary>
    /// <param name="key">Unique to what it is for; see <see cref="NudgeKeys"/>.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="personId">Whom it is about.</param>
    /// <param name="state">What became of it.</param>
    /// <param name="at">When that was decided, or when it is due where it waits.</param>
    public NudgeEntry(string key, NudgeKind kind, PersonId personId, NudgeState state, DateTimeOffset at)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        Key = key;
        Kind = kind;
        PersonId = personId;
        State = state;
        At = at;
    }

    /// <summary>Unique to what it is for.</summary>
    public string Key { get; private set; }

    /// <summary>The kind.</summary>
    public NudgeKind Kind { get; private set; }

    /// <summary>Whom it is about, and whom it is told unless the team is told.</summary>
    public PersonId PersonId { get; private set; }

    /// <summary>What became of it.</summary>
    public NudgeState State { get; private set; }

    /// <summary>When it was decided; when it is due where it waits.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>Why it was left out; null where it was not.</summary>
    public NudgeDrop? Reason { get; private set; }

    /// <summary>The key of the message that carries it; null where none does.</summary>
    public string? MessageKey { get; private set; }

    /// <summary>What it tells, where that is not read anew when it is sent.</summary>
    public NudgeFacts? Facts { get; private set; }

    /// <summary>The team that is told; null where the person is.</summary>
    public TeamId? TeamId { get; init; }

    /// <summary>The report that it is about; null where it is about none.</summary>
    public ReportId? ReportId { get; init; }

    /// <summary>Whether a report followed within <see cref="NudgeUse.Window"/> of its delivery; null while that is not known, or never is.</summary>
    public bool? Helped { get; private set; }

    /// <summary>It is on its way in a message.</summary>
    public void Send(string messageKey, DateTimeOffset now)
    {
        State = NudgeState.Sent;
        MessageKey = messageKey;
        Reason = null;
        At = now;
    }

    /// <summary>It is left out.</summary>
    public void Drop(NudgeDrop reason, DateTimeOffset now)
    {
        State = NudgeState.Dropped;
        Reason = reason;
        At = now;
    }

    /// <summary>The person has answered it, which is as good as a report.</summary>
    public void Answer() => Helped = true;

    /// <summary>Says what it tells.</summary>
    public void Tell(NudgeFacts facts) => Facts = facts;

    /// <summary>It is due later.</summary>
    public void Wait(DateTimeOffset until)
    {
        State = NudgeState.Waiting;
        Reason = null;
        At = until;
    }
}
