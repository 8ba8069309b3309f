using SalesBot.Application.Calendars;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Coaching;
using SalesBot.Domain.People;

namespace SalesBot.Application.Coaching;

/// <summary>Reminds whoever is asked, once, of a request for help that nobody has taken up for a working day.</summary>
public sealed class FollowUpHelp(IUnitOfWork unitOfWork, ReadHelp help, WorkCalendars calendars, CoachingDesk desk)
{
    /// <summary>Reminds of the requests of some of a team's members.</summary>
    /// <returns>How many messages were put into the outbox.</returns>
    public async Task<int> ExecuteAsync(
        Team team, IReadOnlyList<Person> members, DateOnly today, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(team);
        var open = (await help.OfAsync([.. members.Select(member => member.Id)], cancellationToken))
            .Where(one => one.Request.State == HelpState.Open && one.Helper is not null).ToList();
        var working = await calendars.OfAsync([.. open.Select(one => one.Helper!).DistinctBy(helper => helper.Id)], today, cancellationToken);
        var due = open.Where(one => IsDue(one, working[one.Helper!.Id], team.ZoneOf(one.Helper), today)).ToList();
        return due.Count == 0 ? 0 : await unitOfWork.ExecuteAsync(
            async ct =>
            {
                var told = 0;
                foreach (var one in due)
                {
                    var key = $"help:{one.Request.Id.Value:N}:reminder";
                    told += await desk.TellAsync(
                        key, one.Helper!.Id, desk.Writer.HelpWaits(one.Helper, one.Asker, one.Request), now, team.ZoneOf(one.Helper), ct);
                }

                return told;
            },
            cancellationToken);
    }

    // Opened on Friday afternoon: a working day later is Monday, whoever is on leave until then is not reminded before.
    private static bool IsDue(OpenHelp one, WorkCalendar calendar, TimeZoneInfo zone, DateOnly today)
    {
        var opened = LocalTime.DayOf(one.Request.OpenedAt, zone);
        return calendar.IsWorkingDay(today) && opened < today && calendar.WorkingDays(new DateRange(opened.AddDays(1), today)) >= 1;
    }
}
