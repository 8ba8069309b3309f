using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Application.Activities;

/// <summary>Keeps reports with all their lines; what is found is tracked by the present unit of work.</summary>
public interface IReports
{
    /// <summary>Adds a report.</summary>
    Task AddAsync(Report report, CancellationToken cancellationToken);

    /// <summary>A report by id; null where there is none.</summary>
    Task<Report?> FindAsync(ReportId id, CancellationToken cancellationToken);

    /// <summary>The report that came from a message; null where there is none.</summary>
    Task<Report?> FindBySourceAsync(string source, CancellationToken cancellationToken);

    /// <summary>The latest reports that a person sent and that still say something, latest first.</summary>
    Task<IReadOnlyList<Report>> LatestByAsync(PersonId reportedBy, int most, CancellationToken cancellationToken);

    /// <summary>The reports of what a person did in a range of days that still say something, oldest first.</summary>
    Task<IReadOnlyList<Report>> OfAsync(PersonId person, DateRange days, CancellationToken cancellationToken);

    /// <summary>The reports of others in which a person may have a part of a range of days, and that still say something, oldest first.</summary>
    Task<IReadOnlyList<Report>> SharedWithAsync(PersonId person, DateRange days, CancellationToken cancellationToken);

    /// <summary>Keeps a plan.</summary>
    Task AddAsync(PlannedActivity plan, CancellationToken cancellationToken);

    /// <summary>A person's plans for a day.</summary>
    Task<IReadOnlyList<PlannedActivity>> PlansAsync(PersonId person, DateOnly day, CancellationToken cancellationToken);

    /// <summary>The plans of several people for a range of days, in one go.</summary>
    Task<IReadOnlyList<PlannedActivity>> PlansAsync(
        IReadOnlyCollection<PersonId> people, DateOnly first, DateOnly last, CancellationToken cancellationToken);

    /// <summary>Who of several people has reported anything that was done on the day named, in one go.</summary>
    Task<IReadOnlySet<PersonId>> ReportedDaysAsync(
        IReadOnlyCollection<(PersonId Person, DateOnly Day)> days, CancellationToken cancellationToken);

    /// <summary>Who of several people has ever reported anything that still stands, in one go.</summary>
    Task<IReadOnlySet<PersonId>> EverReportedAsync(IReadOnlyCollection<PersonId> people, CancellationToken cancellationToken);

    /// <summary>Drops the plans that came from a message.</summary>
    Task DropPlansAsync(string source, CancellationToken cancellationToken);
}
