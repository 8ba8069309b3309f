using SalesBot.Application.Leaderboards;
using SalesBot.Application.Messaging;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Turns;
using SalesBot.Conversation.Understanding;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Handlers;

/// <summary>Shows a board as it stood at an instant that has passed, and what has changed since.</summary>
internal sealed class PastBoardTalk(ReadPastBoard past, BoardRules rules, BoardQuestions questions)
{
    public async Task<Answer> AnswerAsync(Turn turn, BoardWish.AsOf wish, CancellationToken cancellationToken)
    {
        if (wish.Kind != BoardKind.Amount)
            return Answer.Of(turn.Words.PastOnlyAmounts);
        var at = wish.Time is { } time ? LocalTime.InstantOf(wish.Day, time, turn.Zone) : LocalTime.EndOf(wish.Day, turn.Zone).AddTicks(-1);
        if (at > turn.Now)
            return Answer.Of(turn.Words.PastAhead);
        IReadOnlyList<Team> teams = turn.Team is { } own ? [own] : await rules.ChangeableAsync(turn.Person, cancellationToken);
        if (teams.Count == 0)
            return Answer.Of(turn.Words.NotOnBoard(forTarget: false));
        var metric = wish.Metric ?? ReadLeaderboard.UsualMetric;
        var period = await questions.AroundAsync(turn, wish.Span, wish.Day, wish.ChangesOnly, cancellationToken);
        questions.Keep(turn, new BoardWish.Show { Metric = metric, Span = new BoardSpan(PeriodKind.Own, 0, null) { Days = period.Range } });
        var said = new List<Said>();
        foreach (var team in teams)
        {
            var looks = await past.OfAsync(team, metric, period, at, turn.Now, cancellationToken);
            said.Add(new Said(await CardAsync(turn, team, looks, at, wish.ChangesOnly, cancellationToken)));
        }

        return new Answer(said);
    }

    private async Task<Card> CardAsync(
        Turn turn, Team team, PastBoard looks, DateTimeOffset at, bool changesOnly, CancellationToken cancellationToken)
    {
        if (!turn.IsPrivate || turn.Person.Role == Role.Rep)
        {
            var rule = await rules.OfAsync(team.OrganisationId, team.Id, cancellationToken);
            if (rule.IsTeamOnly)
                return new Card(turn.Words.BoardsAreForManagers);
            var (then, now) = (await rules.ForOthersAsync(looks.Then, rule, cancellationToken), await rules.ForOthersAsync(looks.Now, rule, cancellationToken));
            var shown = then.Rows.Concat(now.Rows).Select(row => row.Name).ToHashSet();
            looks = looks with { Then = then, Now = now, Changes = [.. looks.Changes.Where(change => shown.Contains(change.Name))] };
        }

        var told = turn.Words.At(LocalTime.DayOf(at, turn.Zone), LocalTime.TimeOf(at, turn.Zone), turn.Today);
        return BoardCards.Past(turn.Words, looks, told, changesOnly, turn.Today);
    }
}
