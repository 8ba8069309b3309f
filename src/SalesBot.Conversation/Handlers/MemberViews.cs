using SalesBot.Application.Activities;
using SalesBot.Application.Calendars;
using SalesBot.Application.Messaging;
using SalesBot.Application.Targets;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Turns;
using SalesBot.Conversation.Understanding;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Handlers;

/// <summary>Shows the work of one person, or what a period of one or several has come to.</summary>
internal sealed class MemberViews(ReadProgress progress, ReadLog log, WorkCalendars calendars, OpenWork work, ReadFigures figures)
{
    /// <summary>A member's tasks as they stand.</summary>
    public async Task<Card> TasksAsync(Turn turn, Person member, CancellationToken cancellationToken)
    {
        var calendar = await calendars.OfAsync(member, turn.Today, cancellationToken);
        var tasks = (await progress.TasksAsync(member, calendar, turn.Today, turn.Today, cancellationToken)).Where(task => !task.Target.IsPrivate).ToList();
        var open = await work.OfAsync(member.Id, turn.Today, cancellationToken);
        return tasks.Count == 0 && open.IsEmpty
            ? new Card(turn.Words.NoTasksOf(member.Name)) : new Card(turn.Words.TasksOf(member.Name, tasks)) { Blocks = [.. TaskGroups.Lines(turn, tasks, open)] };
    }

    /// <summary>What days to come ask of a member.</summary>
    public async Task<Card> ComingAsync(Turn turn, Person member, DateRange days, CancellationToken cancellationToken)
    {
        var calendar = await calendars.OfAsync(member, turn.Today, cancellationToken);
        var lines = await ComingTasks.LinesAsync(turn, member, days, calendar, progress, log, cancellationToken);
        return lines.Count == 0 ? new Card(turn.Words.NothingAheadOf(member.Name, days, turn.Today)) : new Card($"{member.Name} · {turn.Words.TasksAhead(days, turn.Today)}") { Blocks = lines };
    }

    /// <summary>A member's reports of some days; today's where none are named.</summary>
    public async Task<Card> LogAsync(Turn turn, Person member, AskedPeriod? asked, CancellationToken cancellationToken)
    {
        var period = Statements.PeriodOf(asked, PeriodKind.Day, turn.Today, turn.Periods);
        var (own, shared) = await log.OfAsync(member.Id, period.Range, cancellationToken);
        return own.Count + shared.Count == 0
            ? new Card(turn.Words.LogEmptyOf(member.Name, period, turn.Today))
            : new Card(turn.Words.LogTitleOf(member.Name, period, own.Count, turn.Today)) { Blocks = LogCards.Lines(turn.Words, own, shared, turn.Today) };
    }

    /// <summary>What a period has come to, beside the one before; this week where none is named.</summary>
    public async Task<Card> FiguresAsync(
        Turn turn, string name, IReadOnlyCollection<PersonId> people, (AskedPeriod? Period, MetricCode? Metric) asked, CancellationToken cancellationToken)
    {
        var period = Statements.PeriodOf(asked.Period, PeriodKind.Week, turn.Today, turn.Periods);
        var all = await figures.OfAsync(people, period, turn.Today, cancellationToken);
        var shown = asked.Metric is { } metric ? all.Figures.Where(figure => figure.Metric == metric).DefaultIfEmpty(new PeriodFigure(metric, 0, 0)) : all.Figures;
        List<CardBlock> lines = [.. shown.Select(figure => new ProgressBlock(turn.Words.Metric(figure.Metric), null, turn.Words.FigureLine(figure, all, turn.Today)))];
        return lines.Count == 0
            ? new Card(turn.Words.NoFigures(name, period, turn.Today)) : new Card(turn.Words.FiguresTitle(name, period, turn.Today)) { Blocks = lines };
    }
}
