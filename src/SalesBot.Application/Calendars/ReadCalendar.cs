using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Application.Calendars;

/// <summary>The calendar of a company or a team in a year.</summary>
/// <param name="Name">Whose it is.</param>
/// <param name="Year">The year.</param>
/// <param name="Country">The country whose holidays are observed; null where none is.</param>
/// <param name="Week">The usual week.</param>
/// <param name="Days">The days that do not follow it, in order; empty where none are known.</param>
/// <param name="WorkingDays">How many days are worked.</param>
public sealed record CalendarYear(string Name, int Year, string? Country, WorkWeek Week, IReadOnlyList<NamedDay> Days, int WorkingDays);

/// <summary>Reads the calendar of a company or a team, for whoever runs it.</summary>
public sealed class ReadCalendar(ICalendars calendars)
{
    /// <summary>The calendar in a year.</summary>
    /// <param name="organisation">The company.</param>
    /// <param name="team">The team; null for the company as a whole.</param>
    /// <param name="year">The year.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<CalendarYear> ExecuteAsync(Organisation organisation, Team? team, int year, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(organisation);
        List<Guid> owners = [organisation.Id.Value];
        if (team is not null)
            owners.Add(team.Id.Value);
        var range = new DateRange(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var layers = new CalendarLayers(
            await calendars.SettingsAsync(owners, cancellationToken), await calendars.ChangesAsync(owners, range, cancellationToken));
        var calendar = new WorkCalendar(layers.Over(owners));
        List<NamedDay> days = [.. range.Each().Select(calendar.Named).OfType<NamedDay>()];
        return new CalendarYear(team?.Name ?? organisation.Name, year, layers.CountryOf(owners), calendar.Week, days, calendar.WorkingDays(range));
    }
}
