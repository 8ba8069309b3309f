using SalesBot.Application.Calendars;
using SalesBot.Application.Targets;
using SalesBot.Domain.Coaching;
using SalesBot.Domain.People;

namespace SalesBot.Application.Coaching;

/// <summary>What to talk about in a 1:1, all of it from the data.</summary>
/// <param name="Rep">With whom.</param>
/// <param name="Tasks">The targets as they stand.</param>
/// <param name="LastWeeks">What the last weeks looked like.</param>
/// <param name="Help">The rep's open requests for help.</param>
/// <param name="LastMet">The day of the last 1:1 before today; null where there is none.</param>
/// <param name="Items">The open items and those done since the last 1:1, oldest first.</param>
public sealed record Agenda(
    Person Rep, IReadOnlyList<TaskState> Tasks, LastWeeks LastWeeks, IReadOnlyList<HelpRequest> Help, DateOnly? LastMet,
    IReadOnlyList<AgreedItem> Items);

/// <summary>Makes the agenda of a 1:1 and notes that it is held (N16).</summary>
public sealed class PrepareOneOnOne(IOneOnOnes meetings, IHelpRequests requests, ReadProgress progress, LookBack lookBack, WorkCalendars calendars)
{
    /// <summary>The agenda for today; asked for twice on a day, it is one meeting.</summary>
    public async Task<Agenda> ExecuteAsync(Person manager, Person rep, DateOnly today, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(manager);
        ArgumentNullException.ThrowIfNull(rep);
        var calendar = await calendars.OfAsync(rep, today, cancellationToken);
        var tasks = await progress.TasksAsync(rep, calendar, today, today, cancellationToken);
        var before = await meetings.LastAsync(manager.Id, rep.Id, today.AddDays(-1), cancellationToken);
        if (await meetings.LastAsync(manager.Id, rep.Id, today, cancellationToken) is not { } latest || latest.HeldOn != today)
            await meetings.AddAsync(new OneOnOne(Guid.CreateVersion7(now), manager.Id, rep.Id, today), cancellationToken);

        // What was done on the day of the last meeting was done after it, as far as anybody can tell.
        var since = before is null ? DateTimeOffset.MaxValue : new DateTimeOffset(before.HeldOn.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        return new Agenda(
            rep, [.. tasks.Where(task => !task.Target.IsPrivate)], await lookBack.ExecuteAsync(rep, calendar, today, cancellationToken), await requests.OpenByAsync([rep.Id], cancellationToken),
            before?.HeldOn, await meetings.ItemsAsync(rep.Id, since, cancellationToken));
    }
}
