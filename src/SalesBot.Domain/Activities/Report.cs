using SalesBot.Domain.People;

namespace SalesBot.Domain.Activities;

/// <summary>A line of a report with what of it is credited to colleagues.</summary>
/// <param name="Own">The part of the report's person.</param>
/// <param name="Credited">The parts of colleagues; empty for most lines.</param>
public sealed record SharedLine(ActivityEntry Own, IReadOnlyList<ActivityEntry> Credited)
{
    /// <summary>All parts together: a count, or money in minor units.</summary>
    public long Total => Own.Amount + Credited.Sum(line => line.Amount);
}

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

    /// <summary>The lines that the report says now of its person.</summary>
    public IReadOnlyList<ActivityEntry> Current => [.. Standing.Where(IsOwn)];

    /// <summary>The lines that the report says now of colleagues who share in it; they are taken back and brought back with the others.</summary>
    public IReadOnlyList<ActivityEntry> Credited => [.. Standing.Where(e => !IsOwn(e))];

    /// <summary>The same as <see cref="Current"/>, each line with what of it is credited to colleagues.</summary>
    public IReadOnlyList<SharedLine> Lines
    {
        get
        {
            // A line's credits are written right after it.
            var lines = new List<SharedLine>();
            foreach (var line in Standing)
            {
                if (IsOwn(line))
                    lines.Add(new SharedLine(line, []));
                else
                    lines[^1] = lines[^1] with { Credited = [.. lines[^1].Credited, line] };
            }

            return lines;
        }
    }

    private IEnumerable<ActivityEntry> Standing => IsWithdrawn ? [] : entries.Where(e => e.Revision == Revision && e.Reverses is null);

    /// <summary>The lines, colleagues' too, that it said before it was withdrawn, or says now.</summary>
    public IReadOnlyList<ActivityEntry> Latest =>
        [.. entries.Where(e => e.Reverses is null).GroupBy(e => e.Revision).MaxBy(stated => stated.Key) ?? Enumerable.Empty<ActivityEntry>()];

    /// <summary>States what the report says from now on, in place of what it said before; what is credited to others stands behind the person's part of it.</summary>
    public void Restate(IReadOnlyList<ReportedItem> items, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(items);
        TakeBackCurrent(now);
        foreach (var item in items)
        {
            var (person, team) = item.CreditedTo is { } other ? (other.PersonId, other.TeamId) : (PersonId, TeamId);
            entries.Add(new ActivityEntry(NewEntryId(now), Id, person, team, item.Metric, item.Amount, item.Day, now, Revision, reverses: null)
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
        var before = Latest.Select(ItemOf).ToList();
        if (!IsWithdrawn || before.Count == 0)
            return false;
        Restate(before, now);
        return true;
    }

    /// <summary>A line of the report as it was stated.</summary>
    public ReportedItem ItemOf(ActivityEntry line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return new ReportedItem(line.Metric, line.Amount, line.Day)
        {
            Customers = line.Customers,
            CreditedTo = IsOwn(line) ? null : new Credit(line.PersonId, line.TeamId),
        };
    }

    private bool IsOwn(ActivityEntry line) => line.PersonId == PersonId;

    // Ids that grow with time keep the ledger's index append-only as well.
    private static ActivityEntryId NewEntryId(DateTimeOffset now) => new(Guid.CreateVersion7(now));

    private void TakeBackCurrent(DateTimeOffset now)
    {
        var current = Standing.ToList();
        Revision++;
        foreach (var entry in current)
        {
            entries.Add(new ActivityEntry(
                NewEntryId(now), Id, entry.PersonId, entry.TeamId, entry.Metric, -entry.Amount, entry.Day, now, Revision, entry.Id));
        }
    }
}
