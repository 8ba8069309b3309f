using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Domain.Contests;

/// <summary>A PK: teams against each other on a metric, over a range of days.</summary>
public sealed class Contest
{
    /// <summary>Announces a contest.</summary>
    /// <param name="id">Identifies the contest.</param>
    /// <param name="organisationId">The company.</param>
    /// <param name="metric">What counts.</param>
    /// <param name="start">The first day.</param>
    /// <param name="end">The last day, included.</param>
    /// <param name="teams">The sides, at least two different ones.</param>
    public Contest(Guid id, OrganisationId organisationId, MetricCode metric, DateOnly start, DateOnly end, IReadOnlyList<TeamId> teams)
    {
        ArgumentNullException.ThrowIfNull(teams);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        if (teams.Distinct().Count() < 2)
            throw new ArgumentException("A contest has at least two different sides.", nameof(teams));
        Id = id;
        OrganisationId = organisationId;
        Metric = metric;
        Start = start;
        End = end;
        Teams = teams;
    }

    /// <summary>Identifies the contest.</summary>
    public Guid Id { get; private set; }

    /// <summary>The company.</summary>
    public OrganisationId OrganisationId { get; private set; }

    /// <summary>What counts.</summary>
    public MetricCode Metric { get; private set; }

    /// <summary>The first day.</summary>
    public DateOnly Start { get; private set; }

    /// <summary>The last day, included.</summary>
    public DateOnly End { get; private set; }

    /// <summary>The sides, in the order announced.</summary>
    public IReadOnlyList<TeamId> Teams { get; private set; }

    /// <summary>The days it runs.</summary>
    public DateRange Range => new(Start, End);
}
