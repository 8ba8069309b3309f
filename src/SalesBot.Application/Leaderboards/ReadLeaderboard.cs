using SalesBot.Application.Activities;
using SalesBot.Application.People;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.People;

namespace SalesBot.Application.Leaderboards;

/// <summary>A row of a board with the person's name.</summary>
/// <param name="Standing">The rank and the amount.</param>
/// <param name="Name">The name shown to others.</param>
public sealed record BoardRow(Standing Standing, string Name);

/// <summary>A leaderboard.</summary>
/// <param name="Metric">What is ranked.</param>
/// <param name="Period">Over which period.</param>
/// <param name="TeamName">The team whose members are ranked; null where it is the whole company.</param>
/// <param name="Rows">Everybody, best first.</param>
/// <param name="Total">What all did together: a count, or money in minor units.</param>
public sealed record Board(MetricCode Metric, Period Period, string? TeamName, IReadOnlyList<BoardRow> Rows, long Total);

/// <summary>Ranks a team, or the whole company.</summary>
public sealed class ReadLeaderboard(IPeople people, ILedger ledger)
{
    /// <summary>The metric of a board when nobody says another.</summary>
    public static readonly MetricCode UsualMetric = Metrics.Visit;

    /// <summary>Ranks the members of a team who are there on the last day of the period, or today while it runs.</summary>
    public async Task<Board> OfTeamAsync(Team team, MetricCode metric, Period period, DateOnly today, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(team);
        var members = await people.MembersAsync(team.Id, Last(period, today), cancellationToken);
        return await RankAsync(members, team.Name, metric, period, cancellationToken);
    }

    /// <summary>Ranks the members of all teams of a company.</summary>
    public async Task<Board> OfCompanyAsync(
        OrganisationId organisation, MetricCode metric, Period period, DateOnly today, CancellationToken cancellationToken)
    {
        var members = new List<Person>();
        foreach (var team in await people.TeamsAsync(organisation, cancellationToken))
            members.AddRange(await people.MembersAsync(team.Id, Last(period, today), cancellationToken));
        return await RankAsync(members, null, metric, period, cancellationToken);
    }

    private static DateOnly Last(Period period, DateOnly today) => period.Range.Contains(today) ? today : period.Range.End;

    private async Task<Board> RankAsync(
        IReadOnlyList<Person> members, string? teamName, MetricCode metric, Period period, CancellationToken cancellationToken)
    {
        var ids = members.Select(m => m.Id).ToList();
        var now = await ledger.ByPersonAsync(ids, metric, period.Range, cancellationToken);
        var before = await ledger.ByPersonAsync(ids, metric, period.Previous().Range, cancellationToken);
        var names = members.ToDictionary(m => m.Id, m => m.Name);
        var rows = Leaderboard.Rank(ids, now, before).Select(s => new BoardRow(s, names[s.PersonId])).ToList();
        return new Board(metric, period, teamName, rows, rows.Sum(r => r.Standing.Amount));
    }
}
