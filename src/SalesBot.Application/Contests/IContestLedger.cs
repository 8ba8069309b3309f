using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Contests;
using SalesBot.Domain.People;

namespace SalesBot.Application.Contests;

/// <summary>The single lines of the ledger with the instants at which they were written.</summary>
public interface IContestLedger
{
    /// <summary>Every line of a metric of several people for a range of days, those that take another back included; people without any are absent.</summary>
    Task<ILookup<PersonId, SideLine>> LinesAsync(
        IReadOnlyCollection<PersonId> people, MetricCode metric, DateRange days, CancellationToken cancellationToken);
}
