using Microsoft.EntityFrameworkCore;
using SalesBot.Application.Nudges;
using SalesBot.Domain.Nudges;
using SalesBot.Domain.People;
using SalesBot.Storage.Model;
using SalesBot.Storage.Sessions;

namespace SalesBot.Storage.Nudges;

internal sealed class StoredNudgeLog(StorageSession session) : INudgeLog
{
    public const string Insert =
        """
        INSERT INTO Nudges (Key, Kind, PersonId, State, At, Reason, MessageKey, Facts, TeamId, ReportId)
        VALUES (@0, @1, @2, @3, @4, @5, @6, @7, @8, @9)
        ON CONFLICT (Key) DO NOTHING
        """;

    public const string IsKnown = "SELECT 1 FROM Nudges WHERE Key = @0";

    // The prefix ends in a colon, and ';' is the character after it.
    public const string Keys = "SELECT Key FROM Nudges WHERE Key > @0 AND Key < @1 ORDER BY Key";

    public const string Measure =
        """
        UPDATE Nudges SET Helped = EXISTS (
            SELECT 1 FROM Reports
            WHERE ReportedBy = Nudges.PersonId AND OpenedAt > DeliveredAt AND OpenedAt <= DeliveredAt + @1 AND Reports.PersonId = Nudges.PersonId)
        FROM (
            SELECT Nudges.Key AS Told, Outbox.SettledAt AS DeliveredAt FROM Nudges JOIN Outbox ON Outbox.Key = Nudges.MessageKey
            WHERE Nudges.State = 'Sent' AND Nudges.Helped IS NULL AND Outbox.State = 'Delivered' AND Outbox.SettledAt <= @0
        ) WHERE Key = Told
        RETURNING PersonId, Kind
        """;

    public async Task<bool> AddAsync(NudgeEntry entry, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return await session.Writer.ExecuteAsync(
            Insert,
            [
                entry.Key, entry.Kind.ToString(), Columns.Of(entry.PersonId), entry.State.ToString(), Columns.Of(entry.At),
                entry.Reason?.ToString(), entry.MessageKey, entry.Facts is null ? null : StorageJson.Write(entry.Facts), Columns.Of(entry.TeamId),
                Columns.Of(entry.ReportId),
            ],
            cancellationToken) > 0;
    }

    // Nearly every deal is a new one, so whether there is a line at all is asked first, by hand.
    public async Task<NudgeEntry?> FindAsync(string key, CancellationToken cancellationToken)
    {
        var connection = await session.ForStatementAsync(cancellationToken);
        return await connection.FirstAsync(IsKnown, [key], row => true, cancellationToken)
            ? await (await QueryAsync(cancellationToken)).FirstOrDefaultAsync(entry => entry.Key == key, cancellationToken)
            : null;
    }

    public async Task<IReadOnlySet<string>> KnownAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken) => keys.Count == 0
        ? new HashSet<string>()
        : await (await QueryAsync(cancellationToken)).Where(entry => keys.Contains(entry.Key)).Select(entry => entry.Key).ToHashSetAsync(cancellationToken);

    public async Task<IReadOnlyList<string>> KeysAsync(string prefix, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(prefix);
        var connection = await session.ForStatementAsync(cancellationToken);
        return await connection.AllAsync(Keys, [prefix, prefix[..^1] + ';'], row => row.GetString(0), cancellationToken);
    }

    public async Task<IReadOnlyList<NudgeEntry>> WaitingAsync(IReadOnlyCollection<PersonId> people, CancellationToken cancellationToken) =>
        await (await QueryAsync(cancellationToken)).AsNoTracking()
            .Where(entry => people.Contains(entry.PersonId) && entry.State == NudgeState.Waiting && entry.TeamId == null)
            .OrderBy(entry => entry.At).ThenBy(entry => entry.Key).ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<NudgeEntry>> WaitingForTeamsAsync(DateTimeOffset now, CancellationToken cancellationToken) =>
        await (await QueryAsync(cancellationToken)).AsNoTracking()
            .Where(entry => entry.State == NudgeState.Waiting && entry.Helped == null && entry.At <= now && entry.TeamId != null)
            .OrderBy(entry => entry.At).ThenBy(entry => entry.Key).ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<(PersonId Person, DateTimeOffset At)>> SentSinceAsync(
        IReadOnlyCollection<PersonId> people, DateTimeOffset since, CancellationToken cancellationToken)
    {
        if (people.Count == 0)
            return [];
        var sent = await (await QueryAsync(cancellationToken))
            .Where(entry => people.Contains(entry.PersonId) && entry.State == NudgeState.Sent && entry.TeamId == null && entry.At >= since)
            .Select(entry => new { entry.PersonId, entry.At }).ToListAsync(cancellationToken);
        return [.. sent.Select(entry => (entry.PersonId, entry.At))];
    }

    public async Task<IReadOnlyList<(PersonId Person, NudgeKind Kind)>> MeasureAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        await session.FlushAsync(cancellationToken);
        var settled = await session.Writer.AllAsync(
            Measure, [Columns.Of(now - NudgeUse.Window), NudgeUse.Window.Ticks],
            row => (new PersonId(row.GuidAt(0)), Enum.Parse<NudgeKind>(row.GetString(1))), cancellationToken);
        return [.. settled.Distinct()];
    }

    public async Task<IReadOnlyList<bool>> LatestUseAsync(
        PersonId person, NudgeKind kind, DateTimeOffset since, int most, CancellationToken cancellationToken) =>
        await (await QueryAsync(cancellationToken))
            .Where(entry => entry.PersonId == person && entry.State == NudgeState.Sent && entry.At > since && entry.Kind == kind && entry.Helped != null)
            .OrderByDescending(entry => entry.At).Take(most).Select(entry => entry.Helped!.Value).ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<NudgeUseLine>> UseAsync(
        IReadOnlyCollection<PersonId> people, DateTimeOffset since, CancellationToken cancellationToken)
    {
        var lines = await (await QueryAsync(cancellationToken))
            .Where(entry => people.Contains(entry.PersonId) && entry.State == NudgeState.Sent && entry.TeamId == null && entry.At >= since)
            .GroupBy(entry => new { entry.PersonId, entry.Kind }, (of, entries) => new
            {
                of.PersonId,
                of.Kind,
                Sent = entries.Count(),
                Measured = entries.Count(entry => entry.Helped != null),
                Helped = entries.Count(entry => entry.Helped == true),
            }).ToListAsync(cancellationToken);
        return [.. lines.Select(line => new NudgeUseLine(line.PersonId, line.Kind, line.Sent, line.Measured, line.Helped)).OrderBy(line => line.Kind)];
    }

    public async Task AnsweredAsync(string key, CancellationToken cancellationToken)
    {
        if (await FindAsync(key, cancellationToken) is { State: NudgeState.Sent } entry)
            entry.Answer();
    }

    public async Task<int> ForgetBeforeAsync(DateTimeOffset instant, CancellationToken cancellationToken)
    {
        var dayByDay = NudgeRule.All.Where(rule => rule.KeyNamesADay).Select(rule => rule.Kind).ToList();
        return await (await QueryAsync(cancellationToken))
            .Where(entry => entry.At < instant && dayByDay.Contains(entry.Kind) && entry.State != NudgeState.Waiting).ExecuteDeleteAsync(cancellationToken);
    }

    private async ValueTask<IQueryable<NudgeEntry>> QueryAsync(CancellationToken cancellationToken) =>
        (await session.ForQueryAsync(cancellationToken)).Context.Set<NudgeEntry>();
}
