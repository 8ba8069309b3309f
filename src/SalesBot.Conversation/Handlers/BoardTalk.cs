using SalesBot.Application.Leaderboards;
using SalesBot.Application.Messaging;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Turns;
using SalesBot.Conversation.Understanding;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Handlers;

/// <summary>Shows boards of people and of teams, as whoever looks at them may see them.</summary>
internal sealed class BoardTalk(ReadLeaderboard leaderboard, BoardRules rules, BoardQuestions questions, BoardTeams teams)
{
    public async Task<Card> ShowAsync(Turn turn, BoardWish wish, CancellationToken cancellationToken)
    {
        wish = questions.Meant(turn, wish);
        var shown = turn.Team;
        if (wish.Of is { } name)
        {
            var (named, problem) = await teams.FindAsync(turn, name, cancellationToken);
            if (named is null)
                return new Card(problem!);
            shown = named;
        }

        var question = await questions.OfAsync(turn, wish, cancellationToken);
        var rule = await rules.OfAsync(turn.Person.OrganisationId, shown?.Id, cancellationToken);
        var seesAll = turn.IsPrivate && turn.Person.Role != Role.Rep;
        if (wish is BoardWish.Teams || rule.IsTeamOnly && !seesAll)
            return await TeamsAsync(turn, question, cancellationToken);
        var board = shown is { } team
            ? await leaderboard.OfTeamAsync(team, question, turn.Today, cancellationToken)
            : await leaderboard.OfCompanyAsync(turn.Person.OrganisationId, question, turn.Today, cancellationToken);
        var mine = turn.IsPrivate ? board.Rows.FirstOrDefault(row => row.Standing.PersonId == turn.Person.Id) : null;
        var next = mine is null ? null : board.Rows.LastOrDefault(row => row.Standing.Rank < mine.Standing.Rank);
        var seen = seesAll ? board : await rules.ForOthersAsync(board, rule, cancellationToken);
        return BoardCards.Board(turn.Words, wish is BoardWish.Show { Top: { } top } ? First(seen, top) : seen, mine, next, turn.Today);
    }

    /// <summary>How the board looked at last comes about; null where none was.</summary>
    public async Task<Card?> HowMadeAsync(Turn turn, BoardWish.HowMade wish, CancellationToken cancellationToken)
    {
        if (questions.Last(turn) is not { } last)
            return null;
        var question = await questions.OfAsync(turn, wish, cancellationToken);
        var rule = await rules.OfAsync(turn.Person.OrganisationId, turn.Team?.Id, cancellationToken);
        return BoardCards.HowMade(turn.Words, question, rule, last is BoardWish.Teams, turn.Today);
    }

    // Of equal figures that share the last place all are shown.
    private static Board First(Board board, int top) => board with
    {
        Rows = [.. board.Rows.Where(row => row.Standing.Rank <= top)],
        Notes = board.Notes with { Asked = top },
    };

    private async Task<Card> TeamsAsync(Turn turn, BoardQuestion question, CancellationToken cancellationToken) => BoardCards.Teams(
        turn.Words, await leaderboard.OfTeamsAsync(turn.Person.OrganisationId, question, turn.Today, cancellationToken), turn.Today);
}
