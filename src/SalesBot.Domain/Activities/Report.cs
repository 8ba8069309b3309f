using SalesBot.Domain.People;

namespace SalesBot.Domain.Activities;

/// <summary>
/// What one message reported. Its lines are only ever added to: a change takes the current lines back and writes new ones, so that the
/// ledger's sum is always what the report says now and its history stays.
/// </summary>
public sealed class Report
{
    private readonly List<ActivityEntry> entries = [];

    /// <summary>Opens a report without lines; <see cref="Restate"/> writes them.</summary>
    /// <param name="id">Identifies the report.</param>
    /// <param name="personId">Who did what is reported.</param>
    /// <param name="teamId">The team that the person is in.</param>
    /// <param name="reportedBy">Who sent the message.</param>
    /// <param name="source">The message that it came from; unique.</param>
    /// <param name="openedAt">When it was first reported.</param>
    public Report(ReportId id, PersonId personId, TeamId? teamId, PersonId reportedBy, string source, DateTimeOffset openedAt)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(source);
        Id = id;
        PersonId = personId;
        TeamId = teamId;
        ReportedBy = reportedBy;
        Source = source;
        OpenedAt = openedAt;
    }

    /// <summary>Identifies the report.</summary>
    public ReportId Id { get; private set; }

    /// <summary>Who did what is reported.</summary>
    public PersonId PersonId { get; private set; }

    /// <summary>The team that the person was in.</summary>
    public TeamId? TeamId { get; private set; }

    /// <summary>Who sent the message.</summary>
    public PersonId ReportedBy { get; private set; }

    /// <summary>The message that it came from; unique.</summary>
    public string Source { get; private set; }

    /// <summary>When it was first reported.</summary>
    public DateTimeOffset OpenedAt { get; private set; }

    /// <summary>How often the report has been stated; 0 before the first time.</summary>
    public int Revision { get; private set; }

    /// <summary>Whether it says nothing now: undone, or its message deleted.</summary>
    public bool IsWithdrawn { get; private set; }

    /// <summary>Every line, in the order written.</summary>
    public IReadOnlyList<ActivityEntry> Entries => entries;

    /// <summary>The lines that the report says now.</summary>
    public IReadOnlyList<ActivityEntry> Current =>
        IsWithdrawn ? [] : [.. entries.Where(e => e.Revision == Revision && e.Reverses is null)];

    /// <summary>The lines it said before it was withdrawn, or says now.</summary>
    public IReadOnlyList<ActivityEntry> Latest => [.. entries.Where(e => e.Reverses is null && e.Revision == LastStated)];

    private int LastStated => entries.Where(e => e.Reverses is null).Select(e => e.Revision).DefaultIfEmpty(0).Max();

    /// <summary>States what the report says from now on, in place of what it said before.</summary>
    public void Restate(IReadOnlyList<ReportedItem> items, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(items);
        TakeBackCurrent(now);
        foreach (var item in items)
        {
            entries.Add(new ActivityEntry(
                NewEntryId(now), Id, PersonId, TeamId, item.Metric, item.Amount, item.Day, now, Revision, reverses: null)
            { Customers = item.Customers });
        }

        IsWithdrawn = items.Count == 0;
    }

    /// <summary>Takes everything back.</summary>
    /// <returns>False where there was nothing left to take back.</returns>
    public bool Withdraw(DateTimeOffset now)
    {
        if (IsWithdrawn)
            return false;
        TakeBackCurrent(now);
        IsWithdrawn = true;
        return true;
    }

    /// <summary>Says again what was said before the report was withdrawn.</summary>
    /// <returns>False where it was not withdrawn.</returns>
    public bool Restore(DateTimeOffset now)
    {
        if (!IsWithdrawn || Latest.Count == 0)
            return false;
        Restate([.. Latest.Select(e => new ReportedItem(e.Metric, e.Amount, e.Day) { Customers = e.Customers })], now);
        return true;
    }

    // Ids that grow with time keep the ledger's index append-only as well.
    private static ActivityEntryId NewEntryId(DateTimeOffset now) => new(Guid.CreateVersion7(now));

    private void TakeBackCurrent(DateTimeOffset now)
    {
        var current = Current;
        Revision++;
        foreach (var entry in current)
        {
            entries.Add(new ActivityEntry(
                NewEntryId(now), Id, PersonId, TeamId, entry.Metric, -entry.Amount, entry.Day, now, Revision, entry.Id));
        }
    }
}
