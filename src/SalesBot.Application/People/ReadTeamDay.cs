using SalesBot.Application.Activities;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Application.People;

/// <summary>Reads how a team is doing, for those who lead it.</summary>
public sealed class ReadTeamDay(IPeople people, ReadMemberDays members, ILedger ledger, ITeamReports reported, ReadTeamTroubles troubles)
{
    /// <summary>The teams that a person may look into: all for an administrator, the ones led for a manager, none for a rep.</summary>
    public async Task<IReadOnlyList<Team>> TeamsOfAsync(Person person, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        if (person.Role == Role.Rep)
            return [];
        var teams = await people.TeamsAsync(person.OrganisationId, cancellationToken);
        return person.Role == Role.Admin ? teams : [.. teams.Where(t => t.ManagerId == person.Id)];
    }

    /// <summary>Everybody in a team.</summary>
    public Task<IReadOnlyList<Person>> MembersOfAsync(Team team, DateOnly today, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(team);
        return people.MembersAsync(team.Id, today, cancellationToken);
    }

    /// <summary>Everybody in the teams that a person may look into, each once; nobody for a rep.</summary>
    public async Task<IReadOnlyList<Person>> MembersLedByAsync(Person person, DateOnly today, CancellationToken cancellationToken)
    {
        var led = new List<Person>();
        foreach (var team in await TeamsOfAsync(person, cancellationToken))
            led.AddRange(await people.MembersAsync(team.Id, today, cancellationToken));
        return [.. led.DistinctBy(member => member.Id)];
    }

    /// <summary>Whose work a person may see, by id: one's own, and that of everybody led.</summary>
    public async Task<IReadOnlyDictionary<PersonId, Person>> SeenByAsync(Person person, DateOnly today, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        return (await MembersLedByAsync(person, today, cancellationToken)).Append(person).DistinctBy(one => one.Id).ToDictionary(one => one.Id);
    }

    /// <summary>How a team is doing on its local day.</summary>
    public async Task<TeamDay> ExecuteAsync(Team team, DateOnly today, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(team);
        var reps = (await people.MembersAsync(team.Id, today, cancellationToken)).Where(m => m.Role == Role.Rep).ToDictionary(m => m.Id);
        var day = new DateRange(today, today);
        var sums = (await ledger.OfAsync([.. reps.Keys], day, cancellationToken)).SelectMany(own => own).GroupBy(sum => sum.Metric);
        var deals = await reported.DealsAsync([.. reps.Keys], day, cancellationToken);
        return new TeamDay(
            team, today, await members.OfAsync(team, [.. reps.Values], today, cancellationToken),
            [.. sums.OrderBy(metric => Metrics.OrderOf(metric.Key)).Select(metric => (metric.Key, metric.Sum(sum => sum.Amount)))])
        {
            Won = [.. deals.Select(deal => (reps[deal.Person], deal))],
            Help = await troubles.HelpAsync([.. reps.Keys], cancellationToken),
            StalledProjects = await troubles.StalledAsync(team, reps, today, cancellationToken),
            Developments = await troubles.DevelopmentsAsync(team, reps, today, cancellationToken),
        };
    }
}
