using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Application.Activities;

/// <summary>The last that was heard of somebody.</summary>
/// <param name="Day">The last local day of which something was reported that still stands.</param>
/// <param name="At">When something that still stands was last written down.</param>
public readonly record struct LastHeard(DateOnly Day, DateTimeOffset At);

/// <summary>A deal as it was reported.</summary>
/// <param name="Person">Who won it.</param>
/// <param name="Day">The local day.</param>
/// <param name="Customers">With whom, as written; empty where nobody was named.</param>
/// <param name="Orders">How many orders; 0 where only the amount was reported.</param>
/// <param name="Revenue">The amount in minor units; 0 where none was reported.</param>
public sealed record Deal(PersonId Person, DateOnly Day, IReadOnlyList<string> Customers, long Orders, long Revenue);

/// <summary>Something that was done with customers who were named.</summary>
/// <param name="Person">Who did it.</param>
/// <param name="Day">The local day.</param>
/// <param name="Metric">What was done.</param>
/// <param name="Amount">How much: a count, or money in minor units.</param>
/// <param name="Customers">With whom, as written; at least one.</param>
public sealed record Contact(PersonId Person, DateOnly Day, MetricCode Metric, long Amount, IReadOnlyList<string> Customers);

/// <summary>Looks at the reports of many people at once, each question in one go however many they are.</summary>
public interface ITeamReports
{
    /// <summary>The last that was heard of each since a day; people of whom nothing was heard are absent.</summary>
    Task<IReadOnlyDictionary<PersonId, LastHeard>> LastHeardAsync(
        IReadOnlyCollection<PersonId> people, DateOnly since, CancellationToken cancellationToken);

    /// <summary>The days of a range for which each has reported something that still stands, an explicit none included.</summary>
    Task<ILookup<PersonId, DateOnly>> DaysAsync(IReadOnlyCollection<PersonId> people, DateRange days, CancellationToken cancellationToken);

    /// <summary>The deals of a range that still stand, oldest first.</summary>
    Task<IReadOnlyList<Deal>> DealsAsync(IReadOnlyCollection<PersonId> people, DateRange days, CancellationToken cancellationToken);

    /// <summary>What was done with customers by name in a range and still stands, by day and then as written, oldest first.</summary>
    Task<IReadOnlyList<Contact>> ContactsAsync(IReadOnlyCollection<PersonId> people, DateRange days, CancellationToken cancellationToken);
}
