using System.Data.Common;
using SalesBot.Application.Leaderboards;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.People;
using SalesBot.Storage.Calendars;
using SalesBot.Storage.Model;
using SalesBot.Storage.Sessions;

namespace SalesBot.Storage.Leaderboards;

/// <summary>
/// Reads boards from the totals. A period of the calendar is one stretch of the table; days that are made up of several runs are added up per
/// person first.
/// </summary>
internal sealed class StoredBoardTotals(StorageSession session) : IBoardTotals
{
    public async Task<IReadOnlyDictionary<PersonId, long>> OfAsync(
        IReadOnlyCollection<PersonId> people, MetricCode metric, DateRange days, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(people);
        await session.FlushAsync(cancellationToken);
        var ids = Columns.Ids(people.Select(person => person.Value));
        var sums = await session.Connection.AllAsync(
            BoardStatements.OfPeople, [ids, Columns.Of(metric), BoardStatements.Runs(days)],
            row => (Person: new PersonId(row.GuidAt(0)), Amount: row.GetInt64(1)), cancellationToken);
        return sums.Where(sum => sum.Amount != 0).ToDictionary(sum => sum.Person, sum => sum.Amount);
    }

    public async Task<IReadOnlyList<BoardAmount>> TopAsync(CompanyBoard board, int most, CancellationToken cancellationToken)
    {
        await session.FlushAsync(cancellationToken);
        var found = await ReadAsync(BoardStatements.Top(board.Days), board, most, long.MinValue, cancellationToken);
        if (found.Count < most)
            found.AddRange(await ReadAsync(BoardStatements.Idle, board, most - found.Count, 0, cancellationToken));
        return [.. found.OrderByDescending(one => one.Amount).ThenBy(one => one.Name, StringComparer.Ordinal).ThenBy(one => one.PersonId.Value)];
    }

    public async Task<BoardSize> SizeAsync(CompanyBoard board, CancellationToken cancellationToken)
    {
        await session.FlushAsync(cancellationToken);
        return new(
            (int)await NumberAsync(BoardStatements.People, board, 0, cancellationToken),
            await NumberAsync(BoardStatements.Total, board, long.MinValue, cancellationToken)
                - await NumberAsync(BoardStatements.TotalOff, board, long.MinValue, cancellationToken));
    }

    public async Task<IReadOnlyDictionary<PersonId, (long Amount, int Ahead)>> PlacesAsync(
        CompanyBoard board, IReadOnlyCollection<PersonId> people, CancellationToken cancellationToken)
    {
        var amounts = await OfAsync(people, board.Metric, board.Days, cancellationToken);
        var ahead = new Dictionary<long, int>();
        foreach (var amount in people.Select(person => amounts.GetValueOrDefault(person)).Distinct())
        {
            ahead[amount] = (int)(await NumberAsync(BoardStatements.Ahead(board.Days), board, amount, cancellationToken)
                - await NumberAsync(BoardStatements.AheadOff, board, amount, cancellationToken));
        }

        return people.Distinct().ToDictionary(person => person, person =>
        {
            var amount = amounts.GetValueOrDefault(person);
            return (amount, ahead[amount]);
        });
    }

    public async Task<IReadOnlyList<BoardAmount>> NearAsync(
        CompanyBoard board, long amount, bool above, int most, CancellationToken cancellationToken)
    {
        await session.FlushAsync(cancellationToken);
        return await ReadAsync(above ? BoardStatements.Above(board.Days) : BoardStatements.Below(board.Days), board, most, amount, cancellationToken);
    }

    private async Task<List<BoardAmount>> ReadAsync(string sql, CompanyBoard board, int most, long amount, CancellationToken cancellationToken) =>
        await session.Connection.AllAsync(sql, Values(board, amount, most), Read, cancellationToken);

    private async Task<long> NumberAsync(string sql, CompanyBoard board, long amount, CancellationToken cancellationToken) =>
        await session.Connection.FirstAsync(sql, Values(board, amount, 0), row => row.IsDBNull(0) ? 0 : row.GetInt64(0), cancellationToken);

    private static BoardAmount Read(DbDataReader row) => new(new(row.GuidAt(0)), row.GetString(1), row.GetInt64(2));

    private static object?[] Values(CompanyBoard board, long amount, int most)
    {
        var runs = BoardRun.Covering(board.Days);
        return
        [
            Columns.Of(board.Organisation.Value), Columns.Of(board.Metric), Columns.Of(board.Day), amount, most,
            BoardTotals.LengthOf(runs[0].Kind), Columns.Of(runs[0].Start), BoardStatements.Runs(board.Days),
        ];
    }
}
