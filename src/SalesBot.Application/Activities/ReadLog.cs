using SalesBot.Application.People;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Application.Activities;

/// <summary>Reads what a person did, has a part in and plans.</summary>
public sealed class ReadLog(IReports reports, IPeople people)
{
    /// <summary>The person's reports of some days, and the parts in reports of colleagues, each oldest first.</summary>
    public async Task<(IReadOnlyList<Report> Own, IReadOnlyList<(string By, ActivityEntry Part)> Shared)> OfAsync(
        PersonId person, DateRange days, CancellationToken cancellationToken)
    {
        var own = (await reports.OfAsync(person, days, cancellationToken)).Where(report => report.Current.Count > 0).ToList();
        var shared = new List<(string, ActivityEntry)>();
        foreach (var report in await reports.SharedWithAsync(person, days, cancellationToken))
            foreach (var part in report.Credited.Where(part => part.PersonId == person && days.Contains(part.Day)))
                shared.Add(((await people.FindAsync(report.PersonId, cancellationToken))?.Name ?? "?", part));
        return (own, shared);
    }

    /// <summary>What the person plans for a day.</summary>
    public Task<IReadOnlyList<PlannedActivity>> PlansAsync(PersonId person, DateOnly day, CancellationToken cancellationToken) =>
        reports.PlansAsync(person, day, cancellationToken);
}
