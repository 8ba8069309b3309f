using SalesBot.Application.Calendars;
using SalesBot.Application.Contests;
using SalesBot.Application.Leaderboards;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Turns;
using SalesBot.Conversation.Understanding;
using SalesBot.Domain.Calendars;

namespace SalesBot.Conversation.Handlers;

/// <summary>Shows leaderboards and the standing of contests.</summary>
internal sealed class BoardHandler(ReadLeaderboard leaderboard, ReadContests contests, WorkCalendars calendars) : IIntentHandler
{
    public IReadOnlyCollection<Intent> Intents { get; } = [Intent.Leaderboard, Intent.Contest];

    public Task<Answer> AnswerAsync(Turn turn, Reading reading, CancellationToken cancellationToken) =>
        reading.Intent == Intent.Contest ? ContestAsync(turn, cancellationToken) : BoardAsync(turn, reading, cancellationToken);

    private async Task<Answer> BoardAsync(Turn turn, Reading reading, CancellationToken cancellationToken)
    {
        var metric = reading.Asked?.Metric ?? ReadLeaderboard.UsualMetric;
        var period = Statements.PeriodOf(
            reading.Asked?.Period, PeriodKind.Week, turn.Today, await calendars.PeriodsAsync(turn.Person.OrganisationId, cancellationToken));
        var board = turn.Team is { } team
            ? await leaderboard.OfTeamAsync(team, metric, period, turn.Today, cancellationToken)
            : await leaderboard.OfCompanyAsync(turn.Person.OrganisationId, metric, period, turn.Today, cancellationToken);
        return Answer.Of(StandingCards.Board(turn.Words, board, turn.IsPrivate ? turn.Person.Id : null, turn.Today));
    }

    private async Task<Answer> ContestAsync(Turn turn, CancellationToken cancellationToken)
    {
        var running = await contests.RunningAsync(turn.Person.OrganisationId, turn.Today, cancellationToken);
        return running.Count == 0
            ? Answer.Of(turn.Words.NoContest)
            : Answer.Of(StandingCards.Contests(turn.Words, running, turn.Today));
    }
}
