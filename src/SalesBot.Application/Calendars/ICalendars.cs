using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Application.Calendars;

/// <summary>Keeps what companies, teams and people say of their working days, and who is on leave; owners are named by their ids.</summary>
public interface ICalendars
{
    /// <summary>What several owners have chosen, in one go; owners that have chosen nothing are absent.</summary>
    Task<IReadOnlyList<CalendarSettings>> SettingsAsync(IReadOnlyCollection<Guid> owners, CancellationToken cancellationToken);

    /// <summary>The changes of several owners that touch a range and were not withdrawn, in one go, oldest first.</summary>
    Task<IReadOnlyList<CalendarChange>> ChangesAsync(IReadOnlyCollection<Guid> owners, DateRange days, CancellationToken cancellationToken);

    /// <summary>The statements about the leave of several people that touch a range and were not withdrawn, in one go, oldest first.</summary>
    Task<IReadOnlyList<LeaveEntry>> LeaveAsync(IReadOnlyCollection<PersonId> people, DateRange days, CancellationToken cancellationToken);

    /// <summary>What an owner has chosen, to be changed within the present unit of work; with nothing chosen where it has not yet.</summary>
    Task<CalendarSettings> SettingsOfAsync(Guid owner, CancellationToken cancellationToken);

    /// <summary>Adds a change.</summary>
    Task AddAsync(CalendarChange change, CancellationToken cancellationToken);

    /// <summary>Adds a statement about leave.</summary>
    Task AddAsync(LeaveEntry entry, CancellationToken cancellationToken);

    /// <summary>The changes of one command, withdrawn or not.</summary>
    Task<IReadOnlyList<CalendarChange>> ChangesOfGroupAsync(Guid groupId, CancellationToken cancellationToken);

    /// <summary>The statements of one message about leave, withdrawn or not.</summary>
    Task<IReadOnlyList<LeaveEntry>> LeaveOfGroupAsync(Guid groupId, CancellationToken cancellationToken);

    /// <summary>The latest statement about leave that somebody made and that was not withdrawn; null where there is none.</summary>
    Task<LeaveEntry?> LatestLeaveByAsync(PersonId enteredBy, CancellationToken cancellationToken);
}
