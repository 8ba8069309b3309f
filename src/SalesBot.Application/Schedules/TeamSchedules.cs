using SalesBot.Application.Calendars;
using SalesBot.Application.People;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Application.Schedules;

/// <summary>What is to change about one notice of a team.</summary>
/// <param name="Notice">The notice.</param>
/// <param name="Time">Another time; null to keep it.</param>
/// <param name="Days">Other days; null to keep them.</param>
/// <param name="IsOn">Whether it comes; a notice that gets a new time comes.</param>
public sealed record ScheduleChange(ScheduledNotice Notice, TimeOnly? Time, FiringDays? Days, bool IsOn)
{
    /// <summary>When the notice comes after the change.</summary>
    public ScheduledTime Of(ScheduledTime now)
    {
        ArgumentNullException.ThrowIfNull(now);
        return new ScheduledTime(Time ?? now.Time, Days ?? now.Days, IsOn);
    }
}

/// <summary>A notice of a team: when it comes now, and when it came or would come.</summary>
/// <param name="Team">The team.</param>
/// <param name="Notice">The notice.</param>
/// <param name="Before">When it comes without the change.</param>
/// <param name="After">When it comes with it.</param>
public sealed record ScheduleStep(Team Team, ScheduledNotice Notice, ScheduledTime Before, ScheduledTime After);

/// <summary>Shows and changes when SalesBot speaks to teams on its own (A3). What is kept with the team is put into the scheduler's store soon after.</summary>
public sealed class TeamSchedules(ReadTeamDay teams, WorkCalendars calendars)
{
    private const int Shown = 5;

    /// <summary>The teams whose schedule a person may see and change; none for a rep.</summary>
    public Task<IReadOnlyList<Team>> OfAsync(Person person, CancellationToken cancellationToken) => teams.TeamsOfAsync(person, cancellationToken);

    /// <summary>The next five instants at which something comes, by the team's calendar.</summary>
    public async Task<IReadOnlyList<DateTimeOffset>> NextAsync(Team team, ScheduledTime time, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(time);
        var calendar = await calendars.OfTeamAsync(team, LocalTime.DayOf(now, team.Zone), cancellationToken);
        return [.. time.After(now, team.Zone, calendar).Take(Shown)];
    }

    /// <summary>What a change would do; nothing is changed.</summary>
    public static IReadOnlyList<ScheduleStep> Preview(IReadOnlyList<Team> teams, ScheduleChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return [.. teams.Select(team => (Team: team, Now: team.Schedule.Of(change.Notice)))
            .Select(one => new ScheduleStep(one.Team, change.Notice, one.Now, change.Of(one.Now)))
            .Where(step => step.Before != step.After)];
    }

    /// <summary>Does what was previewed, within the present unit of work.</summary>
    public static void Apply(IReadOnlyList<ScheduleStep> steps)
    {
        foreach (var step in steps)
            step.Team.Reschedule(step.Team.Schedule.With(step.Notice, step.After));
    }
}
