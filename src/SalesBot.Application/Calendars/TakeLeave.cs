using SalesBot.Application.Delivery;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Nudges;
using SalesBot.Domain.People;

namespace SalesBot.Application.Calendars;

/// <summary>Enters leave and takes it back; whatever is said about the same days adds up to one leave.</summary>
public sealed class TakeLeave(ICalendars calendars, WorkCalendars working, IOutbox outbox)
{
    /// <summary>Leave of more working days than this is asked about before it is entered.</summary>
    public const int WorkingDaysUnasked = 10;

    private const int DaysAhead = 366;

    /// <summary>Enters what was said.</summary>
    public async Task<LeaveResult> ExecuteAsync(LeaveCommand command, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(command);
        var calendar = await working.OfAsync(command.Person, command.Today, cancellationToken);
        return command.Cancels
            ? await CancelAsync(command, calendar, cancellationToken)
            : await TakeAsync(command, calendar, cancellationToken);
    }

    /// <summary>Takes back what one message said about leave.</summary>
    public async Task<LeaveUndo> UndoAsync(Person actor, Guid groupId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var entries = await calendars.LeaveOfGroupAsync(groupId, cancellationToken);
        if (entries.Any(entry => entry.PersonId != actor.Id && entry.EnteredBy != actor.Id))
            return new LeaveUndo.NotYours();
        if (!entries.Select(entry => entry.Withdraw(now)).ToList().Contains(true))
            return new LeaveUndo.NothingLeft();
        return new LeaveUndo.Undone(entries[0].PersonId, entries.Min(e => e.First), entries.Max(e => e.Last), entries[0].IsCancellation);
    }

    /// <summary>The latest statement about leave that somebody made and that holds; null where there is none.</summary>
    public Task<LeaveEntry?> LatestAsync(Person actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return calendars.LatestLeaveByAsync(actor.Id, cancellationToken);
    }

    private async Task<LeaveResult> TakeAsync(LeaveCommand command, WorkCalendar calendar, CancellationToken cancellationToken)
    {
        var ranges = new List<(DateRange Range, DayPart Part)>();
        foreach (var span in command.Spans)
        {
            if (command.Today.DayNumber - span.First.DayNumber > ReportingRules.LookbackDays)
                return new LeaveResult.TooLongAgo(span.First);
            if (RangeOf(span, calendar, command.Today) is not { } range)
                return new LeaveResult.TooFar(span.Last ?? span.First);
            ranges.Add((range, span.Part));
        }

        var days = Affected(ranges, (day, part) => calendar.PartOn(day) & part);
        if (days.Count == 0)
        {
            var first = ranges[0].Range.Start;
            return Affected(ranges, (day, part) => calendar.LeaveOn(day) & part).Count > 0 ? new LeaveResult.OffAlready(first) : new LeaveResult.FreeAnyway(first);
        }

        if (days.Count > WorkingDaysUnasked && !command.IsConfirmed)
            return new LeaveResult.AskFirst(days);
        await AddAsync(command, ranges, cancellationToken);

        // A reminder still on its way would reach somebody who is off.
        if (ranges.Any(range => range.Range.Contains(command.Today)))
            await outbox.CancelAsync(command.Person.Id, NudgeKeys.EveningRemindersOf(command.Person.Id), command.Now, cancellationToken);
        return new LeaveResult.Taken(days);
    }

    private async Task<LeaveResult> CancelAsync(LeaveCommand command, WorkCalendar calendar, CancellationToken cancellationToken)
    {
        var ranges = new List<(DateRange Range, DayPart Part)>();
        foreach (var span in command.Spans)
            if (RangeOf(span, calendar, command.Today) is { } range)
                ranges.Add((range, span.Part));

        // Without a day, all that lies ahead is meant, today included.
        if (command.Spans.Count == 0 && calendar.Leave.Days is [.., var last] && last >= command.Today)
            ranges.Add((new DateRange(command.Today, last), DayPart.Whole));
        var days = Affected(ranges, (day, part) => calendar.LeaveOn(day) & part);
        if (days.Count == 0)
            return new LeaveResult.NothingToCancel();
        await AddAsync(command, ranges, cancellationToken);
        return new LeaveResult.Cancelled(days);
    }

    private async Task AddAsync(LeaveCommand command, List<(DateRange Range, DayPart Part)> ranges, CancellationToken cancellationToken)
    {
        foreach (var (range, part) in ranges)
        {
            var entry = new LeaveEntry(
                Guid.CreateVersion7(command.Now), command.Person.Id, command.GroupId, range.Start, range.End, part, command.Cancels, command.EnteredBy.Id, command.Now);
            await calendars.AddAsync(entry, cancellationToken);
        }
    }

    private static List<LeaveDay> Affected(List<(DateRange Range, DayPart Part)> ranges, Func<DateOnly, DayPart, DayPart> affects)
    {
        var parts = new SortedDictionary<DateOnly, DayPart>();
        foreach (var (range, part) in ranges)
            foreach (var day in range.Each())
                if (affects(day, part) is var affected and not DayPart.None)
                    parts[day] = parts.GetValueOrDefault(day) | affected;
        return [.. parts.Select(entry => new LeaveDay(entry.Key, entry.Value))];
    }

    // Null where it ends before it begins, or lies further ahead than a year.
    private static DateRange? RangeOf(LeaveSpan span, WorkCalendar calendar, DateOnly today)
    {
        var last = span.Last ?? span.First;
        if (last < span.First || last.DayNumber - Math.Min(today.DayNumber, span.First.DayNumber) >= DaysAhead)
            return null;
        for (var (day, found) = (span.First, 0); span.WorkingDays is { } wanted && found < wanted; day = day.AddDays(1))
        {
            if (day.DayNumber - span.First.DayNumber >= DaysAhead)
                return null;
            found += calendar.RegularPartOn(day) != DayPart.None ? 1 : 0;
            last = day;
        }

        return new DateRange(span.First, last);
    }
}
