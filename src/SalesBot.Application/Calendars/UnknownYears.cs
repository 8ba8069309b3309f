using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Application.Calendars;

/// <summary>Finds years for which a team has no holidays at all, neither built in nor from a file nor by chat, so that its manager hears of it once.</summary>
public sealed class UnknownYears(ICalendars calendars, IUnitOfWork unitOfWork)
{
    private const int MonthOfNextYear = 12;

    /// <summary>Whether nothing is known of the holidays of a team in a year.</summary>
    public async Task<bool> IsUnknownAsync(Team team, int year, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(team);
        Guid[] owners = [team.OrganisationId.Value, team.Id.Value];
        var range = new DateRange(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var layers = new CalendarLayers(
            await calendars.SettingsAsync(owners, cancellationToken), await calendars.ChangesAsync(owners, range, cancellationToken));
        return !layers.Over(owners).Any(layer => layer.Knows(year));
    }

    /// <summary>The year of which a team's manager is to be told that its holidays are not known: this one, in December the next; null where there is none.</summary>
    public async Task<int?> NotToldAsync(Team team, DateOnly today, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(team);
        var told = (await calendars.SettingsAsync([team.Id.Value], cancellationToken)).Select(chosen => chosen.ToldOfYear).SingleOrDefault() ?? 0;
        for (var year = today.Year; year <= today.Year + (today.Month == MonthOfNextYear ? 1 : 0); year++)
            if (year > told && await IsUnknownAsync(team, year, cancellationToken))
                return year;
        return null;
    }

    /// <summary>Remembers that the manager was told.</summary>
    public Task ToldAsync(Team team, int year, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(team);
        return unitOfWork.ExecuteAsync(
            async ct =>
            {
                (await calendars.SettingsOfAsync(team.Id.Value, ct)).Told(year);
                return true;
            },
            cancellationToken);
    }
}
