using System.Collections.Immutable;
using SalesBot.Application.Honours;
using SalesBot.Application.Leaderboards;
using SalesBot.Application.Messaging;
using SalesBot.Application.People;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Turns;
using SalesBot.Conversation.Understanding;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Handlers;

/// <summary>Shows who was first on a team's boards when a period ended; what was reported or corrected later changes nothing of it (L16).</summary>
internal sealed class HallViews(ReadPastBoard past, BoardRules rules, ReadTeamDay teams, ReadHonours honours)
{
    private const int Months = 6;
    private const int Seasons = 4;

    private static readonly ImmutableArray<MetricCode> Shown = [Metrics.Revenue, Metrics.Order, Metrics.Visit, Metrics.Call];

    /// <summary>The champions of the periods that are over, the latest first.</summary>
    public async Task<Answer> ArchiveAsync(Turn turn, bool bySeason, CancellationToken cancellationToken)
    {
        var period = Period.Containing(turn.Today, bySeason ? PeriodKind.Quarter : PeriodKind.Month, await honours.PeriodsAsync(turn.Person, cancellationToken));
        var periods = new List<Period>();
        for (var i = 0; i < (bySeason ? Seasons : Months); i++)
            periods.Add(period = period.Previous());
        return await OfTeamsAsync(turn, (team, ct) => ArchiveAsync(turn, team, periods, ct), cancellationToken);
    }

    /// <summary>The champions of one period; so far, where it goes on.</summary>
    public Task<Answer> ChampionsAsync(Turn turn, Period period, CancellationToken cancellationToken) =>
        OfTeamsAsync(turn, (team, ct) => OneAsync(turn, team, period, ct), cancellationToken);

    private async Task<Answer> OfTeamsAsync(Turn turn, Func<Team, CancellationToken, Task<Card>> card, CancellationToken cancellationToken)
    {
        IReadOnlyList<Team> seen = turn.Team is { } own ? [own] : await teams.TeamsOfAsync(turn.Person, cancellationToken);
        if (seen.Count == 0)
            return Answer.Of(turn.Words.NoTeamOfHonours);
        var said = new List<Said>();
        foreach (var team in seen)
            said.Add(new Said(await card(team, cancellationToken)));
        return new Answer(said);
    }

    private async Task<Card> ArchiveAsync(Turn turn, Team team, IReadOnlyList<Period> periods, CancellationToken cancellationToken)
    {
        var blocks = new List<CardBlock>();
        foreach (var period in periods)
            if (await BestAsync(turn, team, period, cancellationToken) is { Count: > 0 } best)
                blocks.Add(new TextBlock(turn.Words.HallLine(period, best, turn.Today)));
        return blocks.Count == 0 ? new Card(turn.Words.HallIsEmpty(team.Name)) : Frozen(turn, turn.Words.HallTitle(team.Name), blocks);
    }

    private async Task<Card> OneAsync(Turn turn, Team team, Period period, CancellationToken cancellationToken)
    {
        var best = await BestAsync(turn, team, period, cancellationToken);
        return best.Count == 0 ? new Card(turn.Words.HallIsEmpty(team.Name))
            : Frozen(turn, turn.Words.ChampionsTitle(team.Name, period, turn.Today), [.. best.Select(one => new TextBlock(turn.Words.ChampionLine(one.Metric, one.Names, one.Amount)))]);
    }

    private static Card Frozen(Turn turn, string title, IReadOnlyList<CardBlock> blocks) => new(title)
    {
        Blocks = [.. blocks, new TextBlock(turn.Words.HallIsFrozen, TextTone.Subtle)],
        Buttons = [Buttons.Say(turn.Words.HallOfFame, turn.Words.HallOfFame), Buttons.Say(turn.Words.Leaderboard, turn.Words.Leaderboard)],
    };

    // Whoever is not to be seen on a board is not to be seen here.
    private async Task<IReadOnlyList<(MetricCode Metric, IReadOnlyList<string> Names, long Amount)>> BestAsync(Turn turn, Team team, Period period, CancellationToken cancellationToken)
    {
        var best = new List<(MetricCode, IReadOnlyList<string>, long)>();
        var rule = await rules.OfAsync(team.OrganisationId, team.Id, cancellationToken);
        var isOther = !turn.IsPrivate || turn.Person.Role == Role.Rep;
        foreach (var metric in rule.IsTeamOnly && isOther ? [] : Shown)
        {
            var board = await past.FrozenAsync(team, metric, period, turn.Now, cancellationToken);
            if (isOther)
                board = await rules.ForOthersAsync(board, rule, cancellationToken);
            List<BoardRow> first = [.. board.Rows.Where(row => row.Standing is { Rank: 1, Amount: > 0 })];
            if (first.Count > 0)
                best.Add((metric, [.. first.Select(row => row.Name)], first[0].Standing.Amount));
        }

        return best;
    }
}
