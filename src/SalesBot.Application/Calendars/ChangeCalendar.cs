using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Application.Calendars;

/// <summary>Some days of several teams that are to become something else.</summary>
/// <param name="Actor">Who says so.</param>
/// <param name="Teams">The teams.</param>
/// <param name="Days">The days.</param>
/// <param name="Kind">What they become.</param>
/// <param name="Now">The instant.</param>
public sealed record CalendarCommand(Person Actor, IReadOnlyList<Team> Teams, DateRange Days, NamedDayKind Kind, DateTimeOffset Now);

/// <summary>Makes days of teams holidays, working days or half days, and takes that back.</summary>
public sealed class ChangeCalendar(ICalendars calendars, WorkCalendars working)
{
    /// <summary>The days that would become something else than they are now; nothing is changed.</summary>
    public async Task<IReadOnlyList<DateOnly>> PreviewAsync(CalendarCommand command, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(command);
        var changed = new SortedSet<DateOnly>();
        foreach (var team in command.Teams)
        {
            var calendar = await working.OfTeamAsync(team, command.Days.Start, cancellationToken);
            changed.UnionWith(command.Days.Each().Where(day => calendar.PartOn(day) != After(command.Kind, calendar, day)));
        }

        return [.. changed];
    }

    /// <summary>Changes the days.</summary>
    /// <returns>Names the change, to undo it.</returns>
    public async Task<Guid> ExecuteAsync(CalendarCommand command, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(command);
        var group = Guid.CreateVersion7(command.Now);
        foreach (var team in command.Teams)
        {
            var change = new CalendarChange(
                Guid.CreateVersion7(command.Now), team.Id.Value, group, command.Days.Start, command.Days.End, command.Kind, "", command.Actor.Id, command.Now);
            await calendars.AddAsync(change, cancellationToken);
        }

        return group;
    }

    /// <summary>Takes a change back.</summary>
    /// <returns>The days that are as before again; null where it is not the actor's, was taken back before, or never was.</returns>
    public async Task<DateRange?> UndoAsync(Person actor, Guid groupId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var changes = await calendars.ChangesOfGroupAsync(groupId, cancellationToken);
        if (changes.Any(change => change.EnteredBy != actor.Id) || !changes.Select(change => change.Withdraw(now)).ToList().Contains(true))
            return null;
        return new DateRange(changes.Min(change => change.First), changes.Max(change => change.Last));
    }

    private static DayPart After(NamedDayKind kind, WorkCalendar calendar, DateOnly day) => kind switch
    {
        NamedDayKind.Holiday => DayPart.None,
        NamedDayKind.Workday => DayPart.Whole,
        _ => calendar.PartOn(day) & DayPart.Morning,
    };
}
