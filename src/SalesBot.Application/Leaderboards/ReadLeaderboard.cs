using SalesBot.Application.Calendars;
using SalesBot.Application.People;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.People;

namespace SalesBot.Application.Leaderboards;

/// <summary>Ranks a team, or the whole company.</summary>
public sealed class ReadLeaderboard(IPeople people, BoardAmounts amounts, IBoardTotals totals, IBoardHistory history, BoardRules rules)
{
    /// <summary>The most rows of a board of a whole company.</summary>
    public const int MostOfCompany = 15;

    /// <summary>The metric of a board when nobody says another.</summary>
    public static readonly MetricCode UsualMetric = Metrics.Visit;

    /// <summary>Ranks the members of a team who are there on the last day of the period, or today while it runs.</summary>
    public Task<Board> OfTeamAsync(Team team, MetricCode metric, Period period, DateOnly today, CancellationToken cancellationToken) =>
        OfTeamAsync(team, new BoardQuestion(BoardBy.Amount, metric, period), today, cancellationToken);

    /// <summary>The same on a target or a score.</summary>
    public async Task<Board> OfTeamAsync(Team team, BoardQuestion question, DateOnly today, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(team);
        ArgumentNullException.ThrowIfNull(question);
        var last = Last(question.Period, today);
        var members = await people.MembersAsync(team.Id, last, cancellationToken);
        var weights = (await rules.OfAsync(team.OrganisationId, team.Id, cancellationToken)).Weights;
        var board = await RankAsync(members, team.Name, question, weights, cancellationToken);
        return board with { Notes = await NotesAsync(team, members, board, question, last, cancellationToken) };
    }

    /// <summary>Ranks the members of all teams of a company.</summary>
    public async Task<Board> OfCompanyAsync(OrganisationId organisation, BoardQuestion question, DateOnly today, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(question);
        if (question.By != BoardBy.Amount)
            return await OfEverybodyAsync(organisation, question, today, cancellationToken);
        var last = Last(question.Period, today);
        var board = await BestAsync(new CompanyBoard(organisation, question.Metric, question.Period.Range, last), question, cancellationToken);
        return board with { Notes = new() { Left = await LeftAsync(organisation, null, question, last, cancellationToken) } };
    }

    /// <summary>The same with everybody on it, and with what each figure is made of.</summary>
    public async Task<Board> OfEverybodyAsync(OrganisationId organisation, BoardQuestion question, DateOnly today, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(question);
        var last = Last(question.Period, today);
        var members = new List<Person>();
        foreach (var team in await people.TeamsAsync(organisation, cancellationToken))
            members.AddRange(await people.MembersAsync(team.Id, last, cancellationToken));
        var weights = (await rules.OfAsync(organisation, null, cancellationToken)).Weights;
        var board = await RankAsync(members, null, question, weights, cancellationToken);
        return question.By == BoardBy.Amount ? board : board with { Notes = await MeasuresAsync(members, board, question, weights, BoardNotes.None, cancellationToken) };
    }

    /// <summary>Compares the teams of a company by what their members did together.</summary>
    public Task<TeamBoard> OfTeamsAsync(OrganisationId organisation, MetricCode metric, Period period, DateOnly today, CancellationToken cancellationToken) =>
        OfTeamsAsync(organisation, new BoardQuestion(BoardBy.Amount, metric, period), today, cancellationToken);

    /// <summary>Compares the teams of a company; on a target by what is done of all their members' own targets, on a score by amounts.</summary>
    public async Task<TeamBoard> OfTeamsAsync(OrganisationId organisation, BoardQuestion question, DateOnly today, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(question);
        var by = question.By == BoardBy.Score ? BoardBy.Amount : question.By;
        if (by != BoardBy.Amount)
            return await OfTeamsByAsync(organisation, question, today, cancellationToken);
        var (metric, period) = (question.Metric, question.Period);
        var rows = new List<(string Name, long Now, long Before, int Heads)>();
        foreach (var team in await people.TeamsAsync(organisation, cancellationToken))
        {
            List<PersonId> ids = [.. (await people.MembersAsync(team.Id, Last(period, today), cancellationToken)).Select(member => member.Id)];
            var now = await totals.OfAsync(ids, metric, period.Range, cancellationToken);
            var before = await totals.OfAsync(ids, metric, period.Previous().Range, cancellationToken);
            rows.Add((team.Name, now.Values.Sum(), before.Values.Sum(), ids.Count));
        }

        return Ranked(question, [.. rows.Select(row => (row.Name, row.Now, row.Before, row.Heads, ((long, long)?)null))]);
    }

    private async Task<TeamBoard> OfTeamsByAsync(OrganisationId organisation, BoardQuestion question, DateOnly today, CancellationToken cancellationToken)
    {
        var rows = new List<(string Name, long Now, long Before, int Heads, (long Done, long Target)? Against)>();
        foreach (var team in await people.TeamsAsync(organisation, cancellationToken))
        {
            var members = await people.MembersAsync(team.Id, Last(question.Period, today), cancellationToken);
            var (now, against) = Together(await amounts.OfAsync(members, question, [], cancellationToken), question.By);
            var (before, _) = Together(await amounts.OfAsync(members, question with { Period = question.Period.Previous() }, [], cancellationToken), question.By);

            // A team in which nobody has a target is not ranked on it.
            if (question.By != BoardBy.Attainment || against is not null)
                rows.Add((team.Name, now, before, members.Count, against));
        }

        return Ranked(question, rows);
    }

    private static (long Amount, (long Done, long Target)? Against) Together(IReadOnlyDictionary<PersonId, BoardValue> values, BoardBy by)
    {
        if (by != BoardBy.Attainment)
            return (values.Values.Sum(value => value.Amount), null);
        var (done, target) = (values.Values.Sum(value => value.Done), values.Values.Sum(value => value.Target ?? 0));
        return target > 0 ? (Attainment.Tenths(done, target), (done, target)) : (0, null);
    }

    private static TeamBoard Ranked(BoardQuestion question, IReadOnlyList<(string Name, long Now, long Before, int Heads, (long Done, long Target)? Against)> rows) =>
        new(
            question.Metric, question.Period,
            [
                .. rows.Select(row => new TeamRow(
                        1 + rows.Count(other => other.Now > row.Now), row.Name, row.Now, row.Heads,
                        row.Before > 0 ? 1 + rows.Count(other => other.Before > row.Before) : null)
                    { Against = row.Against })
                    .OrderBy(row => row.Rank).ThenBy(row => row.Name, StringComparer.Ordinal),
            ])
        { By = question.By == BoardBy.Score ? BoardBy.Amount : question.By };

    private static DateOnly Last(Period period, DateOnly today) => period.Range.Contains(today) ? today : period.Range.End;

    private async Task<Board> RankAsync(
        IReadOnlyList<Person> members, string? teamName, BoardQuestion question, IReadOnlyList<ScoreWeight> weights, CancellationToken cancellationToken)
    {
        var values = await amounts.OfAsync(members, question, weights, cancellationToken);
        var past = await amounts.OfAsync(members, question with { Period = question.Period.Previous() }, weights, cancellationToken);
        var ranked = members.Where(member => values.ContainsKey(member.Id)).ToList();
        var names = ranked.ToDictionary(member => member.Id, member => member.Name);
        var standings = Leaderboard.Rank(
            [.. ranked.Select(member => member.Id)], values.ToDictionary(own => own.Key, own => own.Value.Amount),
            past.Where(own => names.ContainsKey(own.Key)).ToDictionary(own => own.Key, own => own.Value.Amount));
        var rows = standings.Select(standing => new BoardRow(standing, names[standing.PersonId]) { Value = values[standing.PersonId] }).ToList();
        var total = question.By == BoardBy.Amount ? rows.Sum(row => row.Standing.Amount) : 0;
        return new Board(question.Metric, question.Period, teamName, rows, total) { By = question.By };
    }

    private async Task<Board> BestAsync(CompanyBoard board, BoardQuestion question, CancellationToken cancellationToken)
    {
        var size = await totals.SizeAsync(board, cancellationToken);
        var best = await totals.TopAsync(board, MostOfCompany, cancellationToken);
        var before = await totals.PlacesAsync(
            board with { Days = question.Period.Previous().Range }, [.. best.Select(one => one.PersonId)], cancellationToken);
        return new Board(
            question.Metric, question.Period, null,
            [
                .. best.Select(one => new BoardRow(
                    new Standing(1 + best.Count(other => other.Amount > one.Amount), one.PersonId, one.Amount, before[one.PersonId] is { Amount: > 0, Ahead: var ahead } ? ahead + 1 : null),
                    one.Name)),
            ],
            size.Total)
        { People = size.People };
    }

    private async Task<BoardNotes> NotesAsync(
        Team team, IReadOnlyList<Person> members, Board board, BoardQuestion question, DateOnly last, CancellationToken cancellationToken)
    {
        var range = question.Period.Range;
        var notes = new BoardNotes { Joined = [.. members.Where(member => range.Contains(member.JoinedOn)).Select(member => member.Name)] };
        if (question.By != BoardBy.Amount)
            return await MeasuresAsync(members, board, question, (await rules.OfAsync(team.OrganisationId, team.Id, cancellationToken)).Weights, notes, cancellationToken);
        var over = LocalTime.EndOf(range.End, team.Zone);
        var late = last < range.End ? [] : await history.LinesAsync([.. members.Select(member => member.Id)], question.Metric, range, over, cancellationToken);
        return notes with
        {
            Left = await LeftAsync(team.OrganisationId, team.Id, question, last, cancellationToken),
            Late = late.Where(line => !line.TakesBack).Select(line => line.Report).Distinct().Count(),
        };
    }

    // What they did is in no sum of the board, so it is told.
    private async Task<IReadOnlyList<(string Name, long Amount)>> LeftAsync(
        OrganisationId organisation, TeamId? team, BoardQuestion question, DateOnly last, CancellationToken cancellationToken)
    {
        var range = question.Period.Range;
        var left = range.Start < last ? await people.LeaversAsync(organisation, team, new DateRange(range.Start, last.AddDays(-1)), cancellationToken) : [];
        if (left.Count == 0)
            return [];
        var done = await totals.OfAsync([.. left.Select(one => one.Id)], question.Metric, range, cancellationToken);
        return [.. left.Select(one => (one.Name, done.GetValueOrDefault(one.Id)))];
    }

    private async Task<BoardNotes> MeasuresAsync(
        IReadOnlyList<Person> members, Board board, BoardQuestion question, IReadOnlyList<ScoreWeight> weights, BoardNotes notes, CancellationToken cancellationToken)
    {
        if (question.By == BoardBy.Score)
            return notes with { Weights = await amounts.MeasuresAsync(members, question, weights, cancellationToken) };
        var ranked = board.Rows.Select(row => row.Standing.PersonId).ToHashSet();
        return notes with { WithoutTarget = [.. members.Where(member => !ranked.Contains(member.Id)).Select(member => member.Name)] };
    }
}
