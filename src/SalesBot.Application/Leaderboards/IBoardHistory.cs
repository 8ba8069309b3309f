using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Application.Leaderboards;

/// <summary>A line of the ledger as an explanation shows it.</summary>
/// <param name="Person">Who did it.</param>
/// <param name="Report">The report that it belongs to.</param>
/// <param name="Day">The local day on which it was done.</param>
/// <param name="Amount">How much; negative in a line that takes another back.</param>
/// <param name="RecordedAt">When it was written.</param>
/// <param name="Customers">The customers named.</param>
/// <param name="TakesBack">Whether it takes another line back.</param>
public sealed record TracedLine(
    PersonId Person, ReportId Report, DateOnly Day, long Amount, DateTimeOffset RecordedAt, IReadOnlyList<string> Customers, bool TakesBack);

/// <summary>Looks into the ledger as it was at an instant, and line by line.</summary>
public interface IBoardHistory
{
    /// <summary>What each of several people did of a metric in a range, by what was written up to an instant; people without anything are absent.</summary>
    Task<IReadOnlyDictionary<PersonId, long>> AsOfAsync(
        IReadOnlyCollection<PersonId> people, MetricCode metric, DateRange days, DateTimeOffset at, CancellationToken cancellationToken);

    /// <summary>Every line of a metric of several people in a range that was written after an instant, in the order written; all where none is given.</summary>
    Task<IReadOnlyList<TracedLine>> LinesAsync(
        IReadOnlyCollection<PersonId> people, MetricCode metric, DateRange days, DateTimeOffset? after, CancellationToken cancellationToken);
}
