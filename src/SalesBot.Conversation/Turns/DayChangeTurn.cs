using SalesBot.Application.Calendars;
using SalesBot.Application.Messaging;
using SalesBot.Application.People;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Handlers;
using SalesBot.Conversation.Understanding;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;

namespace SalesBot.Conversation.Turns;

/// <summary>"12月31号放假", "work on Jan 4": a manager changes the calendar of the teams led, after a preview.</summary>
internal sealed class DayChangeTurn(ChangeCalendar change, ReadTeamDay teams, Asking asking, Buttons buttons)
{
    private const int MostDays = 31;
    private const int DaysAhead = 366;

    /// <summary>The answer; null for somebody who leads no team: "明天放假" is small talk then.</summary>
    public async Task<Answer?> AnswerAsync(Turn turn, DayStatement statement, bool isConfirmed, CancellationToken cancellationToken)
    {
        var led = await teams.TeamsOfAsync(turn.Person, cancellationToken);
        if (led.Count == 0)
            return null;
        if (statement.Last < statement.First || !IsWithinReach(turn, statement))
            return Answer.Of(turn.Words.DayChangeOutOfReach);
        var days = new DateRange(statement.First, statement.Last);
        var command = new CalendarCommand(turn.Person, led, days, statement.Kind, turn.Now);
        if ((await change.PreviewAsync(command, cancellationToken)).Count == 0)
            return Answer.Of(turn.Words.DaysAreSoAlready(days, turn.Today));
        string[] names = [.. led.Select(team => team.Name)];
        if (!isConfirmed)
        {
            var preview = turn.Words.DayChangePreview(days, statement.Kind, names, turn.Today);
            return Answer.Of(await asking.ConfirmAsync(turn, QuestionKind.DayChange, preview, turn.Words.SettleDayChange, cancellationToken));
        }

        var group = await change.ExecuteAsync(command, cancellationToken);
        return Answer.Of(new Card(turn.Words.DayChanged(days, statement.Kind, names, turn.Today))
        {
            Buttons = [buttons.UndoCalendar(turn.Words, turn.Person.Id, group)],
        });
    }

    /// <summary>What became of taking a change back; null where there was nothing to take back.</summary>
    public async Task<Card?> UndoAsync(Turn turn, Guid group, CancellationToken cancellationToken) =>
        await change.UndoAsync(turn.Person, group, turn.Now, cancellationToken) is { } days
            ? new Card(turn.Words.DayChangeUndone(days, turn.Today))
            : null;

    private static bool IsWithinReach(Turn turn, DayStatement days) =>
        days.Last.DayNumber - days.First.DayNumber < MostDays && turn.Today.DayNumber - days.First.DayNumber <= ReportingRules.LookbackDays
        && days.Last.DayNumber - turn.Today.DayNumber <= DaysAhead;
}
