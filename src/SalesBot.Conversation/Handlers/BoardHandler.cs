using SalesBot.Application.Calendars;
using SalesBot.Application.Leaderboards;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Turns;
using SalesBot.Conversation.Understanding;
using SalesBot.Domain.Calendars;

namespace SalesBot.Conversation.Handlers;

/// <summary>Shows leaderboards.</summary>
internal sealed class BoardHandler(ReadLeaderboard leaderboard, WorkCalendars calendars) : IIntentHandler
{
    public IReadOnlyCollection<Intent> Intents { get; } = [Intent.Leaderboard];

    public async Task<Answer> AnswerAsync(Turn turn, Reading reading, CancellationToken cancellationToken)
    {
        var metric = reading.Asked?.Metric ?? ReadLeaderboard.UsualMetric;
        var period = Statements.PeriodOf(
            reading.Asked?.Period, PeriodKind.Week, turn.Today, await calendars.PeriodsAsync(turn.Person.OrganisationId, cancellationToken));
        var board = turn.Team is { } team
            ? await leaderboard.OfTeamAsync(team, metric, period, turn.Today, cancellationToken)
            : await leaderboard.OfCompanyAsync(turn.Person.OrganisationId, metric, period, turn.Today, cancellationToken);
        return Answer.Of(StandingCards.Board(turn.Words, board, turn.IsPrivate ? turn.Person.Id : null, turn.Today));
    }
}
