using SalesBot.Domain.Calendars;

namespace SalesBot.Application.Calendars;

/// <summary>What taking named days over came to, or would come to.</summary>
/// <param name="Added">Days of which nothing was known.</param>
/// <param name="Changed">Days that were known as something else.</param>
/// <param name="Unchanged">Days that were known as they are.</param>
public sealed record ImportResult(IReadOnlyList<NamedDay> Added, IReadOnlyList<NamedDay> Changed, int Unchanged);

/// <summary>Takes the days of a file over into the calendar of a company or a team; doing it again changes nothing.</summary>
public sealed class ImportDays(ICalendars calendars)
{
    /// <summary>Takes the days over.</summary>
    /// <param name="owner">The company or team.</param>
    /// <param name="days">The days; of several for one day the last counts.</param>
    /// <param name="isDryRun">Only says what would come of it.</param>
    /// <param name="now">The instant.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<ImportResult> ExecuteAsync(
        Guid owner, IReadOnlyList<NamedDay> days, bool isDryRun, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(days);
        var wanted = new CalendarLayer(null, days).Days;
        if (wanted.Count == 0)
            return new ImportResult([], [], 0);
        var range = new DateRange(wanted[0].Day, wanted[^1].Day);
        var known = new CalendarLayer(null, (await calendars.ChangesAsync([owner], range, cancellationToken)).SelectMany(change => change.Days));
        var added = wanted.Where(day => known.On(day.Day) is null).ToList();
        var changed = wanted.Where(day => known.On(day.Day) is { } before && before != day).ToList();
        if (!isDryRun)
        {
            var group = Guid.CreateVersion7(now);
            foreach (var day in added.Concat(changed))
            {
                var change = new CalendarChange(Guid.CreateVersion7(now), owner, group, day.Day, day.Day, day.Kind, day.Name, enteredBy: null, now);
                await calendars.AddAsync(change, cancellationToken);
            }
        }

        return new ImportResult(added, changed, wanted.Count - added.Count - changed.Count);
    }
}
