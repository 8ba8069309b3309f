using SalesBot.Application.Activities;
using SalesBot.Application.Calendars;
using SalesBot.Application.Contests;
using SalesBot.Application.Messaging;
using SalesBot.Application.People;
using SalesBot.Application.Targets;

namespace SalesBot.Application.Demo;

/// <summary>Where everything but people of the demo company is kept.</summary>
public sealed class DemoShelves(ITargets targets, IContests contests, IReports reports, ICalendars calendars, DemoRewards rewards)
{
    internal async Task KeepAsync(DemoCompany company, DateTimeOffset now, CancellationToken cancellationToken)
    {
        (await calendars.SettingsOfAsync(company.Organisation.Id.Value, cancellationToken)).Observe(DemoTime.Country);
        foreach (var leave in company.Leave)
            await calendars.AddAsync(leave, cancellationToken);
        foreach (var target in company.Targets)
            await targets.AddAsync(target, cancellationToken);
        foreach (var contest in company.Contests)
            await contests.AddAsync(contest, cancellationToken);
        foreach (var report in company.Reports)
            await reports.AddAsync(report, cancellationToken);
        await rewards.KeepAsync(company, now, cancellationToken);
    }
}

/// <summary>Fills an empty store with the demo company, so that there is something to see and to play with.</summary>
public sealed class SeedDemo(IUnitOfWork unitOfWork, IPeople people, DemoShelves shelves, DemoAccounts accounts, TimeProvider clock)
{
    /// <summary>Founds the demo company unless there is any company; all of it is kept, or nothing.</summary>
    /// <returns>Whether it was founded.</returns>
    /// <exception cref="StoreUnavailableException">The store cannot take it; nothing was changed.</exception>
    public Task<bool> ExecuteAsync(CancellationToken cancellationToken) => unitOfWork.ExecuteAsync(FoundAsync, cancellationToken);

    private async Task<bool> FoundAsync(CancellationToken cancellationToken)
    {
        if ((await people.OrganisationsAsync(cancellationToken)).Count > 0)
            return false;
        var now = clock.GetUtcNow();
        var company = DemoCompany.Found(accounts.TenantId, now);
        await people.AddAsync(company.Organisation, cancellationToken);
        await people.AddAsync(company.Manager, cancellationToken);
        foreach (var team in company.Teams)
            await people.AddAsync(team, cancellationToken);
        foreach (var rep in company.Reps)
            await people.AddAsync(rep, cancellationToken);
        foreach (var person in company.Reps.Append(company.Manager))
            await people.LinkAsync(DemoDirectory.AccountOf(person, accounts), person.Id, cancellationToken);
        await shelves.KeepAsync(company, now, cancellationToken);
        return true;
    }
}
