using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Contests;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.People;

namespace SalesBot.Application.Contests;

/// <summary>A line of the ledger with where it comes from.</summary>
/// <param name="Source">The line; its share is 0, since a prize is paid for all of them together.</param>
/// <param name="At">When it was written.</param>
/// <param name="Reverses">The line that it takes back; null where it takes none back.</param>
public sealed record ContestEntry(LineSource Source, DateTimeOffset At, ActivityEntryId? Reverses);

/// <summary>The single lines of the ledger with the instants at which they were written.</summary>
public interface IContestLedger
{
    /// <summary>Every line of a metric of several people for a range of days, those that take another back included; people without any are absent.</summary>
    Task<ILookup<PersonId, SideLine>> LinesAsync(
        IReadOnlyCollection<PersonId> people, MetricCode metric, DateRange days, CancellationToken cancellationToken);

    /// <summary>The same lines with where each comes from, by day and then in the order in which they were written.</summary>
    Task<IReadOnlyList<ContestEntry>> EntriesAsync(
        IReadOnlyCollection<PersonId> people, MetricCode metric, DateRange days, CancellationToken cancellationToken);
}
