using SalesBot.Application.Activities;
using SalesBot.Application.Calendars;
using SalesBot.Application.People;
using SalesBot.Application.Targets;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Catalogue;
using SalesBot.Domain.Nudges;
using SalesBot.Domain.People;

namespace SalesBot.Application.Nudges;

/// <summary>Reads how people stand, many in one go: the number of queries does not grow with the number of people.</summary>
public sealed class ReadPersonDays(IPeople people, NudgeDesk desk, ReadProgress progress, WorkCalendars calendars, IReports reports)
{
    // Nobody who has been there longer is asked how the first days go.
    private const int DaysOfNewcomers = 14;

    /// <summary>Who several people are and what time it is there; who is in no team is left out.</summary>
    public async Task<IReadOnlyList<PersonNow>> NowAsync(IReadOnlyCollection<PersonId> ids, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var found = await people.FindAsync(ids, cancellationToken);
        var teams = (await people.AllTeamsAsync(cancellationToken)).ToDictionary(team => team.Id);
        var wishes = await desk.Settings.OfAsync(ids, cancellationToken);
        var catalogues = new Dictionary<OrganisationId, MetricCatalogue>();
        foreach (var company in found.Select(person => person.OrganisationId).Distinct())
            catalogues.Add(company, await desk.Catalogues.OfAsync(company, cancellationToken));
        return
        [
            .. found.Where(person => person.TeamId is { } id && teams.ContainsKey(id)).Select(person =>
            {
                var team = teams[person.TeamId!.Value];
                return new PersonNow(person, team, team.ZoneOf(person), wishes.GetValueOrDefault(person.Id, NudgePreferences.Usual), now)
                {
                    Catalogue = catalogues[person.OrganisationId],
                };
            }),
        ];
    }

    /// <summary>Everything that says what they should hear.</summary>
    public async Task<IReadOnlyList<PersonDay>> DaysAsync(IReadOnlyList<PersonNow> who, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(who);
        if (who.Count == 0)
            return [];
        var working = new Dictionary<PersonId, WorkCalendar>();
        foreach (var day in who.GroupBy(person => person.Today))
            foreach (var (person, calendar) in await calendars.OfAsync([.. day.Select(p => p.Person)], day.Key, cancellationToken))
                working[person] = calendar;
        var tasks = await progress.TasksAsync([.. who.Select(p => (p.Person.Id, working[p.Person.Id], p.Today))], cancellationToken);
        var plans = (await reports.PlansAsync([.. who.Select(p => p.Person.Id)], who.Min(p => p.Today), who.Max(p => p.Today), cancellationToken))
            .ToLookup(plan => plan.PersonId);
        var before = who.ToDictionary(p => p.Person.Id, p => working[p.Person.Id].WorkingDayBefore(p.Today));
        var reported = await reports.ReportedDaysAsync(
            [.. before.Where(b => b.Value is not null).Select(b => (b.Key, b.Value!.Value))], cancellationToken);
        var newcomers = who.Where(p => p.Today.DayNumber - p.Person.JoinedOn.DayNumber <= DaysOfNewcomers).Select(p => p.Person.Id).ToHashSet();
        var heard = await reports.EverReportedAsync(newcomers, cancellationToken);
        var open = await desk.Matters.OpenProjectsAsync(who, cancellationToken);
        var developments = await desk.Matters.DevelopmentsAsync(who, cancellationToken);
        var waiting = await desk.Matters.WaitingAsync(who, cancellationToken);
        return
        [
            .. who.Select(p => new PersonDay(
                p, working[p.Person.Id], tasks[p.Person.Id], [.. plans[p.Person.Id].Where(plan => plan.Day == p.Today)],
                reported.Contains(p.Person.Id), !newcomers.Contains(p.Person.Id) || heard.Contains(p.Person.Id))
            {
                Projects = [.. open[p.Person.Id]],
                Developments = [.. developments[p.Person.Id]],
                Agreements = [.. waiting[p.Person.Id]],
            }),
        ];
    }
}
