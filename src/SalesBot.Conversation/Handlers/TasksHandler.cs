using SalesBot.Application.Activities;
using SalesBot.Application.Calendars;
using SalesBot.Application.Messaging;
using SalesBot.Application.Targets;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Turns;
using SalesBot.Conversation.Understanding;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Handlers;

/// <summary>Shows one's own tasks, progress and log; to who leads and has no tasks, how the team stands.</summary>
internal sealed class TasksHandler(ReadProgress progress, ReadLog log, WorkCalendars calendars, OpenWork open, TeamHandler team) : IIntentHandler
{
    public IReadOnlyCollection<Intent> Intents { get; } = [Intent.Tasks, Intent.Progress];

    public async Task<Answer> AnswerAsync(Turn turn, Reading reading, CancellationToken cancellationToken)
    {
        var calendar = await calendars.OfAsync(turn.Person, turn.Today, cancellationToken);
        if (reading.Asked is { OwnLog: true } asked)
            return Answer.Of(await LogAsync(turn, asked.Day is { } day ? Period.Containing(day, PeriodKind.Day) : Statements.PeriodOf(asked.Period, PeriodKind.Day, turn.Today, calendar.Periods), cancellationToken));
        if (reading is { Intent: Intent.Progress, Asked.Period: AskedPeriod.Yesterday or AskedPeriod.LastWeek or AskedPeriod.LastMonth })
            return await team.AnswerAsync(turn, reading with { Intent = Intent.Review }, cancellationToken);
        if (reading is { Intent: Intent.Tasks, Asked.Ahead: { } ahead })
            return Answer.Of(await ComingTasks.OfAsync(turn, ahead, calendar, progress, log, cancellationToken));
        var tasks = await progress.TasksAsync(turn.Person, calendar, turn.Today, turn.Today, cancellationToken);
        if (reading.Asked?.Metric is { } metric && tasks.Any(t => t.Target.Metric == metric))
            tasks = [.. tasks.Where(t => t.Target.Metric == metric)];
        if (IsOfNoTask(reading, tasks))
            return await team.AnswerAsync(turn, reading with { Intent = Intent.Review }, cancellationToken);
        var ofAll = reading.Intent == Intent.Tasks && reading.Asked?.Metric is null;
        var work = ofAll ? await open.OfAsync(turn.Person.Id, turn.Today, cancellationToken) : new TaskGroups.Work([], []);
        if (tasks.Count == 0 && work.IsEmpty)
            return turn.Person.Role == Role.Rep ? Answer.Of(turn.Words.NoTasks) : await team.AnswerAsync(turn, reading, cancellationToken);
        var lines = ofAll ? [.. TaskGroups.Lines(turn, tasks, work)] : StandingCards.TaskLines(turn.Words, tasks, turn.Today).ToList();
        var plans = reading.Intent == Intent.Tasks ? await log.PlansAsync(turn.Person.Id, turn.Today, cancellationToken) : [];
        if (plans.Count > 0)
            lines.Add(new TextBlock(turn.Words.PlansToday(plans)));
        var title = reading.Intent != Intent.Tasks ? turn.Words.ProgressTitle(tasks, turn.Today)
            : calendar.IsWorkingDay(turn.Today) ? turn.Words.TasksTitle(tasks, turn.Today)
            : turn.Words.TasksOff(calendar.StatusOn(turn.Today), calendar.Named(turn.Today)?.Name);
        return Answer.Of(new Card(title)
        {
            Blocks = lines,
            Buttons = [Buttons.Say(turn.Words.MyLog, turn.Words.MyLog), Buttons.Say(turn.Words.Leaderboard, turn.Words.Leaderboard), Buttons.Say(turn.Words.Contest, turn.Words.Contest)],
        });
    }

    // "how many calls this month", where the task is one of days: what the month has come to is asked for, not what today asks.
    private static bool IsOfNoTask(Reading reading, IReadOnlyList<TaskState> tasks) =>
        reading is { Intent: Intent.Progress, Asked: { Period: { } period } asked } && period != AskedPeriod.Today
        && (asked.Metric is not null || period is AskedPeriod.ThisQuarter or AskedPeriod.ThisYear)
        && !tasks.Any(task => (asked.Metric is null || task.Target.Metric == asked.Metric) && task.Target.Period == Statements.KindOf(period));

    private async Task<Card> LogAsync(Turn turn, Period period, CancellationToken cancellationToken)
    {
        var (mine, shared) = await log.OfAsync(turn.Person.Id, period.Range, cancellationToken);
        if (mine.Count == 0 && shared.Count == 0)
            return new Card(turn.Words.LogEmpty(period, turn.Today)) { Buttons = [Buttons.MyTasks(turn.Words)] };
        return new Card(turn.Words.LogTitle(period, mine.Count, turn.Today))
        {
            Blocks = LogCards.Lines(turn.Words, mine, shared, turn.Today),
            Buttons = [Buttons.Say(turn.Words.Undo, turn.Words.Undo), Buttons.MyTasks(turn.Words)],
        };
    }
}
