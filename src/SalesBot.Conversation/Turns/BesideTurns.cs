using SalesBot.Conversation.Handlers;
using SalesBot.Conversation.Understanding;

namespace SalesBot.Conversation.Turns;

/// <summary>Answers what goes beside the intents of reports: statements about leave and working days, and about targets.</summary>
internal sealed class BesideTurns(CalendarTurns calendars, GoalHandler goalHandler, GoalTurn goals)
{
    public CalendarTurns Calendars => calendars;

    public GoalTurn Goals => goals;

    /// <summary>The answer; null where the message says nothing of the kind, or nothing that this writer can say.</summary>
    public async Task<Answer?> AnswerAsync(Turn turn, Reading reading, CancellationToken cancellationToken) =>
        await calendars.AnswerAsync(turn, reading, cancellationToken)
        ?? (reading.Goal is { } goal ? await goalHandler.AnswerAsync(turn, reading, goal, cancellationToken) : null);
}
