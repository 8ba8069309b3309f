using Microsoft.EntityFrameworkCore;
using SalesBot.Application.Nudges;
using SalesBot.Domain.Nudges;
using SalesBot.Domain.People;
using SalesBot.Storage.Model;
using SalesBot.Storage.Sessions;

namespace SalesBot.Storage.Nudges;

internal sealed class StoredNudgeSettings(StorageSession session) : INudgeSettings
{
    public const string Find = "SELECT Preferences FROM NudgeSettings WHERE PersonId = @0";

    public const string Listeners =
        """
        SELECT People.Id, Preferences FROM NudgeSettings CROSS JOIN People ON People.Id = PersonId
        WHERE Listens AND TeamId = @0 ORDER BY People.Id
        """;

    private static readonly KnownQuery ListenersOf = new(Listeners, KnownTables.NudgeSettings | KnownTables.People);

    public const string Keep =
        """
        INSERT INTO NudgeSettings (PersonId, Preferences, NextAt, Listens) VALUES (@0, @1, @2, @3)
        ON CONFLICT (PersonId) DO UPDATE SET Preferences = excluded.Preferences, NextAt = excluded.NextAt, Listens = excluded.Listens
        """;

    public const string Due =
        """
        SELECT People.Id, NextAt FROM People LEFT JOIN NudgeSettings ON PersonId = People.Id
        WHERE TeamId IS NOT NULL AND (NextAt IS NULL OR NextAt <= @0)
        ORDER BY NextAt, People.Id LIMIT @1
        """;

    // Whoever was set anew in the meantime is left so.
    public const string LookAgain =
        """
        INSERT INTO NudgeSettings (PersonId, Preferences, NextAt, Listens) VALUES (@0, @1, @2, 0)
        ON CONFLICT (PersonId) DO UPDATE SET NextAt = excluded.NextAt WHERE NextAt IS @3
        """;

    public const string LookBy =
        """
        INSERT INTO NudgeSettings (PersonId, Preferences, NextAt, Listens) VALUES (@0, @1, @2, 0)
        ON CONFLICT (PersonId) DO UPDATE SET NextAt = excluded.NextAt WHERE NextAt > excluded.NextAt
        """;

    private static readonly string Usual = StorageJson.Write(NudgePreferences.Usual);

    public async Task<NudgePreferences> OfAsync(PersonId person, CancellationToken cancellationToken)
    {
        var connection = await session.ForStatementAsync(cancellationToken);
        return await connection.FirstAsync(Find, [Columns.Of(person)], row => StorageJson.Read<NudgePreferences>(row.GetString(0)), cancellationToken)
            ?? NudgePreferences.Usual;
    }

    public async Task<IReadOnlyDictionary<PersonId, NudgePreferences>> OfAsync(
        IReadOnlyCollection<PersonId> people, CancellationToken cancellationToken)
    {
        var connection = await session.ForQueryAsync(cancellationToken);
        return await connection.Context.Set<NudgeSettings>().AsNoTracking().Where(settings => people.Contains(settings.PersonId))
            .ToDictionaryAsync(settings => settings.PersonId, settings => settings.Preferences, cancellationToken);
    }

    public async Task KeepAsync(PersonId person, NudgePreferences preferences, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(preferences);
        var listens = NudgeRule.All.Any(rule => !rule.IsOnByDefault && preferences.IsOn(rule.Kind));
        await session.Writer.ExecuteAsync(
            Keep, [Columns.Of(person), StorageJson.Write(preferences), Columns.Of(now), listens ? 1 : 0], cancellationToken);
    }

    public async Task<IReadOnlyList<PersonId>> ListenersAsync(TeamId team, NudgeKind kind, CancellationToken cancellationToken)
    {
        var all = await session.Connection.KnownAsync(
            ListenersOf, team, static team => [Columns.Of(team.Value)],
            row => (Person: new PersonId(row.GuidAt(0)), Preferences: StorageJson.Read<NudgePreferences>(row.GetString(1))), cancellationToken);
        return [.. all.Where(one => one.Preferences.IsOn(kind)).Select(one => one.Person)];
    }

    public async Task<IReadOnlyList<NudgeLook>> DueAsync(int most, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var connection = await session.ForQueryAsync(cancellationToken);
        return await connection.AllAsync(
            Due, [Columns.Of(now), most], row => new NudgeLook(new(row.GuidAt(0)), row.IsDBNull(1) ? null : row.InstantAt(1)), cancellationToken);
    }

    public async Task LookAgainAsync(IReadOnlyCollection<(NudgeLook Look, DateTimeOffset At)> people, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(people);
        foreach (var (look, at) in people)
            await session.Writer.ExecuteAsync(
                LookAgain, [Columns.Of(look.Person), Usual, Columns.Of(at), Columns.Of(look.SetFor)], cancellationToken);
    }

    public Task LookByAsync(PersonId person, DateTimeOffset at, CancellationToken cancellationToken) =>
        session.Writer.ExecuteAsync(LookBy, [Columns.Of(person), Usual, Columns.Of(at)], cancellationToken);
}
