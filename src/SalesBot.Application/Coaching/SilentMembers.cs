using SalesBot.Application.Activities;
using SalesBot.Application.Calendars;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Coaching;
using SalesBot.Domain.People;

namespace SalesBot.Application.Coaching;

/// <summary>Reads how long nothing has been heard of people.</summary>
public sealed class SilentMembers(ITeamReports reported)
{
    private const int FarthestDays = 150;

    /// <summary>The silence of each, whatever its length; read in one go.</summary>
    /// <param name="members">The people.</param>
    /// <param name="calendars">The calendar of each.</param>
    /// <param name="zoneOf">The zone in which each lives.</param>
    /// <param name="today">The local day.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<IReadOnlyDictionary<PersonId, Silence>> OfAsync(
        IReadOnlyCollection<Person> members, IReadOnlyDictionary<PersonId, WorkCalendar> calendars, Func<Person, TimeZoneInfo> zoneOf, DateOnly today,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(members);
        var heard = await reported.LastHeardAsync([.. members.Select(member => member.Id)], today.AddDays(-FarthestDays), cancellationToken);
        return members.ToDictionary(member => member.Id, member => Silence.On(
            heard.TryGetValue(member.Id, out var last) ? Later(last.Day, LocalTime.DayOf(last.At, zoneOf(member)), today) : null,
            member.JoinedOn, calendars[member.Id], today));
    }

    // Who reports on Thursday what was done on Monday has been heard of on Thursday.
    private static DateOnly Later(DateOnly day, DateOnly written, DateOnly today)
    {
        var later = day > written ? day : written;
        return later < today ? later : today;
    }
}
