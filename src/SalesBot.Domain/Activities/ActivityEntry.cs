using SalesBot.Domain.People;

namespace SalesBot.Domain.Activities;

/// <summary>Identifies one line of the ledger.</summary>
/// <param name="Value">A number that grows with time.</param>
public readonly record struct ActivityEntryId(Guid Value);

/// <summary>Identifies a report: the lines that came from one message.</summary>
/// <param name="Value">A number that grows with time.</param>
public readonly record struct ReportId(Guid Value);

/// <summary>
/// One line of the append-only ledger: who, which metric, how much, on which local day. Never changed; taken back by a line with the
/// opposite amount that names it.
/// </summary>
public sealed class ActivityEntry
{
    internal ActivityEntry(
        ActivityEntryId id, ReportId reportId, PersonId personId, TeamId? teamId, MetricCode metric, long amount, DateOnly day,
        DateTimeOffset recordedAt, int revision, ActivityEntryId? reverses)
    {
        Id = id;
        ReportId = reportId;
        PersonId = personId;
        TeamId = teamId;
        Metric = metric;
        Amount = amount;
        Day = day;
        RecordedAt = recordedAt;
        Revision = revision;
        Reverses = reverses;
    }

    /// <summary>Identifies the line.</summary>
    public ActivityEntryId Id { get; private set; }

    /// <summary>The report that it belongs to.</summary>
    public ReportId ReportId { get; private set; }

    /// <summary>Who did it.</summary>
    public PersonId PersonId { get; private set; }

    /// <summary>The team that the person was in; history stays with it.</summary>
    public TeamId? TeamId { get; private set; }

    /// <summary>What was done.</summary>
    public MetricCode Metric { get; private set; }

    /// <summary>How much: a count, or money in minor units; negative in a line that takes another back.</summary>
    public long Amount { get; private set; }

    /// <summary>The person's local day on which it was done.</summary>
    public DateOnly Day { get; private set; }

    /// <summary>When the line was written.</summary>
    public DateTimeOffset RecordedAt { get; private set; }

    /// <summary>The customers named, in order, as written.</summary>
    public IReadOnlyList<string> Customers { get; internal set; } = [];

    /// <summary>Which state of the report wrote it: 1 the first, 2 the first change, and so on.</summary>
    public int Revision { get; private set; }

    /// <summary>The line that this one takes back; null in a line that says something new.</summary>
    public ActivityEntryId? Reverses { get; private set; }
}
