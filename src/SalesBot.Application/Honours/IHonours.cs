using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Honours;
using SalesBot.Domain.People;

namespace SalesBot.Application.Honours;

/// <summary>Whose honours are to be looked at, since something was reported, changed or taken back.</summary>
/// <param name="Owner">The person, or the team.</param>
/// <param name="IsTeam">Whether it is a team.</param>
/// <param name="From">The earliest local day that was touched.</param>
public readonly record struct HonourCheck(Guid Owner, bool IsTeam, DateOnly From);

/// <summary>Keeps badges, the list of honours and whose are to be looked at; what is found is tracked by the present unit of work.</summary>
public interface IHonours
{
    /// <summary>The badges of a company that are given, in the order defined, then by name.</summary>
    Task<IReadOnlyList<Badge>> BadgesAsync(OrganisationId organisation, CancellationToken cancellationToken);

    /// <summary>Every badge that a company ever had, those out of use among them.</summary>
    Task<IReadOnlyList<Badge>> EverDefinedAsync(OrganisationId organisation, CancellationToken cancellationToken);

    /// <summary>Adds a badge.</summary>
    Task AddAsync(Badge badge, CancellationToken cancellationToken);

    /// <summary>Every line about a person or a team, in the order written.</summary>
    Task<IReadOnlyList<Honour>> LinesOfAsync(Guid owner, CancellationToken cancellationToken);

    /// <summary>The badges that several people hold, in the order given.</summary>
    Task<IReadOnlyList<Honour>> BadgesHeldAsync(IReadOnlyCollection<PersonId> people, CancellationToken cancellationToken);

    /// <summary>Writes a line.</summary>
    Task AddAsync(Honour line, CancellationToken cancellationToken);

    /// <summary>Has the honours of a person or team looked at from a day on.</summary>
    Task LookAsync(HonourCheck check, CancellationToken cancellationToken);

    /// <summary>Has the honours of everybody of a company looked at from a day on.</summary>
    Task LookAtAllAsync(OrganisationId organisation, DateOnly from, CancellationToken cancellationToken);

    /// <summary>Those whose honours are to be looked at, people before teams.</summary>
    Task<IReadOnlyList<HonourCheck>> ChecksAsync(int most, CancellationToken cancellationToken);

    /// <summary>Takes a look off the list.</summary>
    /// <returns>The look; null where there is none, since another has made it.</returns>
    Task<HonourCheck?> TakeAsync(Guid owner, CancellationToken cancellationToken);

    /// <summary>The ids of the lines of the ledger that stand now for some people, a metric (any where null) and days.</summary>
    Task<IReadOnlyList<string>> EvidenceAsync(
        IReadOnlyCollection<PersonId> people, MetricCode? metric, DateRange days, CancellationToken cancellationToken);

    /// <summary>Everybody who is in a team, those who have left the company among them.</summary>
    Task<IReadOnlyList<PersonId>> EverInAsync(TeamId team, CancellationToken cancellationToken);
}
