using System.Collections.Immutable;
using SalesBot.Application.Leaderboards;
using SalesBot.Application.Messaging;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Turns;
using SalesBot.Conversation.Understanding;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Handlers;

/// <summary>Shows a board as it stood at an instant that has passed, and what has changed since.</summary>
internal sealed class PastBoardTalk(ReadPastBoard past, BoardRules rules, BoardQuestions questions, BoardTeams teams)
{
    // Where no metric is named, every board that people look at is looked at.
    private static readonly ImmutableArray<MetricCode> Compared = [Metrics.Visit, Metrics.Call, Metrics.Order, Metrics.Revenue];

    public async Task<Answer> AnswerAsync(Turn turn, BoardWish.AsOf wish, CancellationToken cancellationToken)
    {
        if (wish.Kind != BoardKind.Amount)
            return Answer.Of(turn.Words.PastOnlyAmounts);
        var at = wish.Time is { } time ? LocalTime.InstantOf(wish.Day, time, turn.Zone) : LocalTime.EndOf(wish.Day, turn.Zone).AddTicks(-1);
        if (at > turn.Now)
            return Answer.Of(turn.Words.PastAhead);
        var team = turn.Team;
        if (wish.Of is { } name)
        {
            var (named, problem) = await teams.FindAsync(turn, name, cancellationToken);
            if (named is null)
                return Answer.Of(problem!);
            team = named;
        }

        var metric = wish.Metric ?? ReadLeaderboard.UsualMetric;
        var period = await questions.AroundAsync(turn, wish.Span, wish.Day, wish.ChangesOnly, cancellationToken);
        questions.Keep(turn, new BoardWish.Show { Metric = metric, Of = wish.Of, Span = new BoardSpan(PeriodKind.Own, 0, null) { Days = period.Range } });
        var looks = team is null ? await past.OfCompanyAsync(turn.Person.OrganisationId, metric, period, at, turn.Now, cancellationToken)
            : await past.OfAsync(team, metric, period, at, turn.Now, cancellationToken);
        return Answer.Of(await CardAsync(turn, team, looks, at, wish.ChangesOnly, cancellationToken));
    }

    /// <summary>Who has gone past somebody since the end of the day before, or past whom he has gone.</summary>
    public async Task<Card> OvertakenAsync(Turn turn, BoardWish.Overtaken wish, CancellationToken cancellationToken)
    {
        if (turn.Team is not { } team)
            return new Card(turn.Words.NotOnBoard(forTarget: false));
        if (wish.Kind != BoardKind.Amount)
            return new Card(turn.Words.PastOnlyAmounts);
        var yesterday = turn.Today.AddDays(-1);
        var isToday = wish.Span is null or { Kind: PeriodKind.Day };
        var period = await questions.AroundAsync(turn, isToday ? null : wish.Span, isToday ? yesterday : turn.Today, holdsToday: true, cancellationToken);
        var rule = await rules.OfAsync(team.OrganisationId, team.Id, cancellationToken);
        var looks = new List<(PastBoard Looks, IReadOnlySet<PersonId> Seen)>();
        foreach (var metric in wish.Metric is { } named ? [named] : Compared)
        {
            var two = await past.OfAsync(team, metric, period, LocalTime.EndOf(yesterday, turn.Zone).AddTicks(-1), turn.Now, cancellationToken);
            looks.Add((two, rule.IsTeamOnly ? new HashSet<PersonId>() : (await rules.ForOthersAsync(two.Now, rule, cancellationToken)).Rows.Select(row => row.Standing.PersonId).ToHashSet()));
        }

        return PassCards.Of(turn.Words, looks, turn.Person.Id, wish.ByMe, turn.Today) ?? new Card(turn.Words.NotOnBoard(forTarget: false));
    }

    private async Task<Card> CardAsync(
        Turn turn, Team? team, PastBoard looks, DateTimeOffset at, bool changesOnly, CancellationToken cancellationToken)
    {
        if (!turn.IsPrivate || turn.Person.Role == Role.Rep)
        {
            var rule = await rules.OfAsync(turn.Person.OrganisationId, team?.Id, cancellationToken);
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
