using SalesBot.Application.Activities;
using SalesBot.Application.Messaging;
using SalesBot.Application.Targets;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Turns;
using SalesBot.Domain.Calendars;

namespace SalesBot.Conversation.Handlers;

/// <summary>Shows what days to come ask for: the targets that hold then, and what the person plans.</summary>
internal static class ComingTasks
{
    private const int MostDays = 31;

    public static async Task<Card> OfAsync(Turn turn, DateRange days, WorkCalendar calendar, ReadProgress progress, ReadLog log, CancellationToken cancellationToken)
    {
        var tasks = await progress.TasksAsync(turn.Person, calendar, days.Start, turn.Today, cancellationToken);
        var lines = tasks.Select(CardBlock (task) => new TextBlock(
            $"{turn.Words.Metric(task.Target.Metric)} {turn.Words.StateLine(new MetricState(task.Target.Metric, task.Period, task.Pace.Done, task.Pace), turn.Today)}")).ToList();
        for (var (day, i) = (days.Start, 0); day <= days.End && i < MostDays; day = day.AddDays(1), i++)
        {
            if (await log.PlansAsync(turn.Person.Id, day, cancellationToken) is { Count: > 0 } plans)
                lines.Add(new TextBlock(turn.Words.PlansOn(day, plans, turn.Today)));
        }

        return lines.Count == 0 ? new Card(turn.Words.NothingAhead(days, turn.Today))
            : new Card(turn.Words.TasksAhead(days, turn.Today)) { Blocks = lines, Buttons = [Buttons.MyTasks(turn.Words)] };
    }
}
