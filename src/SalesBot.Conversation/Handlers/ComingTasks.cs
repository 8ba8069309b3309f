using SalesBot.Application.Activities;
using SalesBot.Application.Messaging;
using SalesBot.Application.Targets;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Turns;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Handlers;

/// <summary>Shows what days to come ask for: the targets that hold then, and what the person plans.</summary>
internal static class ComingTasks
{
    private const int MostDays = 31;

    public static async Task<Card> OfAsync(Turn turn, DateRange days, WorkCalendar calendar, ReadProgress progress, ReadLog log, CancellationToken cancellationToken)
    {
        var lines = await LinesAsync(turn, turn.Person, days, calendar, progress, log, cancellationToken);
        return lines.Count == 0 ? new Card(turn.Words.NothingAhead(days, turn.Today))
            : new Card(turn.Words.TasksAhead(days, turn.Today)) { Blocks = lines, Buttons = [Buttons.MyTasks(turn.Words)] };
    }

    /// <summary>What the days ask of a person; what somebody set for oneself alone is shown to nobody else.</summary>
    public static async Task<IReadOnlyList<CardBlock>> LinesAsync(
        Turn turn, Person person, DateRange days, WorkCalendar calendar, ReadProgress progress, ReadLog log, CancellationToken cancellationToken)
    {
        var tasks = (await progress.TasksAsync(person, calendar, days.Start, turn.Today, cancellationToken)).Where(task => !task.Target.IsPrivate || person.Id == turn.Person.Id);
        var lines = tasks.Select(CardBlock (task) => new TextBlock($"{turn.Words.Metric(task.Target.Metric)} {turn.Words.StateLine(task.State, turn.Today)}")).ToList();
        for (var (day, i) = (days.Start, 0); day <= days.End && i < MostDays; day = day.AddDays(1), i++)
        {
            if (await log.PlansAsync(person.Id, day, cancellationToken) is { Count: > 0 } plans)
                lines.Add(new TextBlock(turn.Words.PlansOn(day, plans, turn.Today)));
        }

        return lines;
    }
}
