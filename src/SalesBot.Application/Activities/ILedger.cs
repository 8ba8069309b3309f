using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Application.Activities;

/// <summary>What one person did of one metric on one day.</summary>
/// <param name="Metric">What was done.</param>
/// <param name="Day">The local day.</param>
/// <param name="Amount">How much: a count, or money in minor units.</param>
public sealed record DaySum(MetricCode Metric, DateOnly Day, long Amount);

/// <summary>Sums over the ledger, including what the present unit of work has added.</summary>
public interface ILedger
{
    /// <summary>What a person did in a range, per metric and day; days without anything are absent.</summary>
    Task<IReadOnlyList<DaySum>> OfAsync(PersonId person, DateRange days, CancellationToken cancellationToken);

    /// <summary>What several people did in a range, per metric and day, in one go; people and days without anything are absent.</summary>
    Task<ILookup<PersonId, DaySum>> OfAsync(IReadOnlyCollection<PersonId> people, DateRange days, CancellationToken cancellationToken);

    /// <summary>What several people did together in a range, per metric and day, in one go; days without anything are absent.</summary>
    Task<IReadOnlyList<DaySum>> DailyAsync(IReadOnlyCollection<PersonId> people, DateRange days, CancellationToken cancellationToken);

    /// <summary>What each of several people did of a metric in a range; people without anything are absent.</summary>
    Task<IReadOnlyDictionary<PersonId, long>> ByPersonAsync(
        IReadOnlyCollection<PersonId> people, MetricCode metric, DateRange days, CancellationToken cancellationToken);

    /// <summary>The same in each of several ranges, which may overlap, in their order and in one go.</summary>
    Task<IReadOnlyList<IReadOnlyDictionary<PersonId, long>>> ByPersonAsync(
        IReadOnlyCollection<PersonId> people, MetricCode metric, IReadOnlyList<DateRange> ranges, CancellationToken cancellationToken);

    /// <summary>Who of several people has reported something for a day that still stands, an explicit none included.</summary>
    Task<IReadOnlySet<PersonId>> ReportersAsync(IReadOnlyCollection<PersonId> people, DateOnly day, CancellationToken cancellationToken);
}
