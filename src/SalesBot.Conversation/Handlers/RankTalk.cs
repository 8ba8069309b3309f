using SalesBot.Application.Leaderboards;
using SalesBot.Application.Messaging;
using SalesBot.Application.People;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Turns;
using SalesBot.Conversation.Understanding;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Handlers;

/// <summary>Tells people their own place, and why they have it.</summary>
internal sealed class RankTalk(ReadLeaderboard leaderboard, ExplainRank explain, BoardRules rules, BoardQuestions questions, ReadTeamDay teams)
{
    public async Task<Card> MineAsync(Turn turn, BoardWish wish, CancellationToken cancellationToken)
    {
        var question = await questions.OfAsync(turn, wish, cancellationToken);
        if (turn.Team is not { } team)
            return new Card(turn.Words.NotOnBoard(forTarget: false));
        var board = await leaderboard.OfTeamAsync(team, question, turn.Today, cancellationToken);
        if (board.Rows.FirstOrDefault(row => row.Standing.PersonId == turn.Person.Id) is not { } mine)
            return new Card(turn.Words.NotOnBoard(question.By == BoardBy.Attainment));
        var rule = await rules.OfAsync(team.OrganisationId, team.Id, cancellationToken);
        var shown = (await SeenByRepsAsync(board, rule, cancellationToken)).Select(row => row.Standing.PersonId).Append(turn.Person.Id).ToHashSet();
        return BoardCards.MyRank(turn.Words, board, mine, shown, turn.Today);
    }

    public async Task<Card> WhyAsync(Turn turn, BoardWish.Why wish, CancellationToken cancellationToken)
    {
        if (wish.Team is not null)
            return await WhyTeamAsync(turn, wish, wish.Team, cancellationToken);
        var who = turn.Person;
        if (wish.Name is { } name)
        {
            var seen = await teams.SeenByAsync(turn.Person, turn.Today, cancellationToken);
            if (seen.Values.FirstOrDefault(person => person.Name.Contains(name, StringComparison.OrdinalIgnoreCase)) is not { } found)
                return new Card(turn.Words.WhyNotYours(name));
            who = found;
        }

        var question = await questions.OfAsync(turn, wish, cancellationToken);
        var team = who.Id == turn.Person.Id ? turn.Team : await TeamAsync(turn, who, cancellationToken);

        // Whoever leads several teams has seen all of them on one board, unless a team was named.
        var isOfAll = turn.Team is null && questions.LastOfPeople(turn) is { Of: null };
        if (team is null || await explain.OfAsync(team, isOfAll, who.Id, question, turn.Today, cancellationToken) is not { } why)
            return new Card(turn.Words.NotOnBoard(question.By == BoardBy.Attainment && team is not null));
        var rule = await rules.OfAsync(team.OrganisationId, team.Id, cancellationToken);
        var shown = turn.Person.Role != Role.Rep ? why.Board.Rows : await SeenByRepsAsync(why.Board, rule, cancellationToken);
        return BoardCards.Why(
            turn.Words, why, why.Board.Rows.Except(shown).Select(row => row.Standing.PersonId).ToHashSet(),
            who.Id == turn.Person.Id ? null : who.Name, wish.Rank, turn);
    }

    // Teams are no secret; what each member brought is for those who see that team's board.
    private async Task<Card> WhyTeamAsync(Turn turn, BoardWish.Why wish, string said, CancellationToken cancellationToken)
    {
        var question = await questions.OfAsync(turn, wish, cancellationToken);
        var board = await leaderboard.OfTeamsAsync(turn.Person.OrganisationId, question, turn.Today, cancellationToken);
        var name = said.Length > 0 ? said : turn.Team?.Name;
        if (name is null || board.Rows.FirstOrDefault(row => row.Name.Contains(name, StringComparison.OrdinalIgnoreCase)) is not { } mine)
            return new Card(turn.Words.WhichTeamsRank([.. board.Rows.Select(row => row.Name)]));
        IReadOnlyList<Team> seen = turn.Team is { } own ? [own] : await teams.TeamsOfAsync(turn.Person, cancellationToken);
        IReadOnlyList<BoardRow> members = [];
        if (seen.FirstOrDefault(team => team.Name == mine.Name) is { } known)
        {
            var people = await leaderboard.OfTeamAsync(known, question, turn.Today, cancellationToken);
            members = turn.Person.Role != Role.Rep ? people.Rows : await SeenByRepsAsync(people, await rules.OfAsync(known.OrganisationId, known.Id, cancellationToken), cancellationToken);
        }

        return BoardCards.WhyTeam(turn.Words, board, mine, members, wish.Rank, turn.Today);
    }

    // Whose name a board would not show is not named beside one's own rank either.
    private async Task<IReadOnlyList<BoardRow>> SeenByRepsAsync(Board board, BoardRule rule, CancellationToken cancellationToken) =>
        rule.IsTeamOnly ? [] : (await rules.ForOthersAsync(board, rule, cancellationToken)).Rows;

    private async Task<Team?> TeamAsync(Turn turn, Person who, CancellationToken cancellationToken) =>
        (await teams.TeamsOfAsync(turn.Person, cancellationToken)).FirstOrDefault(team => team.Id == who.TeamId);
}
