using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Application.Calendars;

/// <summary>Says by which calendar people and teams work: the country's, the company's, the team's and the person's own days laid over each other.</summary>
public sealed class WorkCalendars(ICalendars calendars)
{
    // As far as periods, reports after the fact and announced leave reach; days further away follow the usual week and the built-in holidays.
    private const int ReachDays = 400;

    /// <summary>The calendar of one person.</summary>
    /// <param name="person">The person.</param>
    /// <param name="around">The day around which it is wanted; changes and leave more than 400 days away are left out.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<WorkCalendar> OfAsync(Person person, DateOnly around, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        return (await OfAsync([person], around, cancellationToken))[person.Id];
    }

    /// <summary>The calendars of several people, read in one go however many they are.</summary>
    public async Task<IReadOnlyDictionary<PersonId, WorkCalendar>> OfAsync(
        IReadOnlyCollection<Person> people, DateOnly around, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(people);
        if (people.Count == 0)
            return new Dictionary<PersonId, WorkCalendar>();
        var reach = Reach(around);
        var owners = people.SelectMany(p => OwnersOf(p.OrganisationId, p.TeamId).Append(p.Id.Value)).ToHashSet();
        var layers = await LayersAsync(owners, reach, cancellationToken);
        var leave = (await calendars.LeaveAsync([.. people.Select(p => p.Id)], reach, cancellationToken)).ToLookup(entry => entry.PersonId);
        return people.DistinctBy(p => p.Id).ToDictionary(p => p.Id, p => new WorkCalendar(
            layers.Over(OwnersOf(p.OrganisationId, p.TeamId)), layers.OwnOf(p.Id.Value))
        {
            JoinedOn = p.JoinedOn,
            LeftOn = p.LeftOn,
            Leave = leave.Contains(p.Id) ? LeaveDays.Of(leave[p.Id]) : LeaveDays.None,
            Periods = layers.PeriodsOf(p.OrganisationId.Value),
        });
    }

    /// <summary>The calendar of a team, which says when the team as a whole is spoken to.</summary>
    public async Task<WorkCalendar> OfTeamAsync(Team team, DateOnly around, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(team);
        var owners = OwnersOf(team.OrganisationId, team.Id);
        var layers = await LayersAsync(owners, Reach(around), cancellationToken);
        return new WorkCalendar(layers.Over(owners)) { Periods = layers.PeriodsOf(team.OrganisationId.Value) };
    }

    /// <summary>When the weeks and fiscal years of a company begin.</summary>
    public async Task<PeriodRules> PeriodsAsync(OrganisationId organisation, CancellationToken cancellationToken) =>
        new CalendarLayers(await calendars.SettingsAsync([organisation.Value], cancellationToken), []).PeriodsOf(organisation.Value);

    private static List<Guid> OwnersOf(OrganisationId organisation, TeamId? team) =>
        team is { } id ? [organisation.Value, id.Value] : [organisation.Value];

    private async Task<CalendarLayers> LayersAsync(IReadOnlyCollection<Guid> owners, DateRange reach, CancellationToken cancellationToken) => new(
        await calendars.SettingsAsync(owners, cancellationToken), await calendars.ChangesAsync(owners, reach, cancellationToken));

    private static DateRange Reach(DateOnly around) => new(
        DateOnly.FromDayNumber(Math.Max(DateOnly.MinValue.DayNumber, around.DayNumber - ReachDays)),
        DateOnly.FromDayNumber(Math.Min(DateOnly.MaxValue.DayNumber, around.DayNumber + ReachDays)));
}
