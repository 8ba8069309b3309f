using SalesBot.Application.Calendars;
using SalesBot.Application.People;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.People;

namespace SalesBot.Application.Leaderboards;

/// <summary>How somebody's place has changed between two looks at a board.</summary>
/// <param name="Name">Who.</param>
/// <param name="Then">The place at the first look; null for somebody who was not there.</param>
/// <param name="Now">The place now; null for somebody who is not there any more.</param>
public sealed record BoardChange(string Name, Standing? Then, Standing? Now)
{
    /// <summary>By how much the amount has changed.</summary>
    public long Gained => (Now?.Amount ?? 0) - (Then?.Amount ?? 0);
}

/// <summary>Two looks at the same board.</summary>
/// <param name="Then">As it stood at an instant.</param>
/// <param name="Now">As it stands now.</param>
/// <param name="Changes">Whose amount or rank is another, the greatest gain first.</param>
/// <param name="Lines">What was written since, corrections and what was taken back included; they sum to the gains.</param>
public sealed record PastBoard(Board Then, Board Now, IReadOnlyList<BoardChange> Changes, IReadOnlyList<TracedLine> Lines);

/// <summary>Shows the board of a team or a company as it stood at an instant that has passed, out of when each line of the ledger was written.</summary>
public sealed class ReadPastBoard(IPeople people, IBoardHistory history)
{
    /// <summary>The board of a team as it stood at an instant, beside how it stands now.</summary>
    public Task<PastBoard> OfAsync(Team team, MetricCode metric, Period period, DateTimeOffset at, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(team);
        return OfAsync([team], team.Name, metric, period, at, now, cancellationToken);
    }

    /// <summary>The board of all of a company's teams as it stood at an instant, beside how it stands now.</summary>
    public async Task<PastBoard> OfCompanyAsync(
        OrganisationId organisation, MetricCode metric, Period period, DateTimeOffset at, DateTimeOffset now, CancellationToken cancellationToken) =>
        await OfAsync(await people.TeamsAsync(organisation, cancellationToken), null, metric, period, at, now, cancellationToken);

    private async Task<PastBoard> OfAsync(
        IReadOnlyList<Team> teams, string? name, MetricCode metric, Period period, DateTimeOffset at, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var then = await AtAsync(teams, name, metric, period, at, cancellationToken);
        var today = await AtAsync(teams, name, metric, period, now, cancellationToken);
        var before = then.Rows.ToDictionary(row => row.Standing.PersonId);
        var after = today.Rows.ToDictionary(row => row.Standing.PersonId);
        var changes = before.Keys.Union(after.Keys)
            .Select(person => new BoardChange(
                (after.GetValueOrDefault(person) ?? before[person]).Name, before.GetValueOrDefault(person)?.Standing, after.GetValueOrDefault(person)?.Standing))
            .Where(change => change.Then is null || change.Now is null || change.Gained != 0 || change.Then.Rank != change.Now.Rank)
            .OrderByDescending(change => change.Gained).ThenBy(change => change.Name, StringComparer.Ordinal).ToList();
        var lines = await history.LinesAsync([.. before.Keys.Union(after.Keys)], metric, period.Range, at, cancellationToken);
        return new PastBoard(then with { AsOf = at }, today, changes, [.. lines.Where(line => line.RecordedAt <= now)]);
    }

    /// <summary>The board of a metric as it stood when its period ended, whatever was written later; as it stands now where that is still to come.</summary>
    public async Task<Board> FrozenAsync(Team team, MetricCode metric, Period period, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(team);
        var end = LocalTime.EndOf(period.Range.End, team.Zone).AddTicks(-1);
        return await AtAsync([team], team.Name, metric, period, end < now ? end : now, cancellationToken);
    }

    private async Task<Board> AtAsync(
        IReadOnlyList<Team> teams, string? name, MetricCode metric, Period period, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var members = new List<Person>();
        foreach (var team in teams)
        {
            var day = LocalTime.DayOf(at, team.Zone);
            members.AddRange(await people.MembersAsync(team.Id, day > period.Range.End ? period.Range.End : day, cancellationToken));
        }

        List<PersonId> ids = [.. members.Select(member => member.Id)];
        var amounts = await history.AsOfAsync(ids, metric, period.Range, at, cancellationToken);
        var before = await history.AsOfAsync(ids, metric, period.Previous().Range, at, cancellationToken);
        var names = members.ToDictionary(member => member.Id, member => member.Name);
        var rows = Leaderboard.Rank(ids, amounts, before).Select(standing => new BoardRow(standing, names[standing.PersonId])).ToList();
        return new Board(metric, period, name, rows, rows.Sum(row => row.Standing.Amount));
    }
}
