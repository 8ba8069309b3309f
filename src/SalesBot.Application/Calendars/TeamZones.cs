using SalesBot.Domain.People;

namespace SalesBot.Application.Calendars;

/// <summary>Looks up the zones that teams name.</summary>
public static class TeamZones
{
    extension(Team team)
    {
        /// <summary>The zone in which the team lives; UTC where this machine does not know the name.</summary>
        public TimeZoneInfo Zone =>
            TimeZoneInfo.TryFindSystemTimeZoneById(team.TimeZoneId, out var zone) ? zone : TimeZoneInfo.Utc;
    }

    /// <summary>Whether this machine knows a zone by its IANA name, such as Asia/Shanghai.</summary>
    public static bool IsKnown(string timeZoneId) => TimeZoneInfo.TryFindSystemTimeZoneById(timeZoneId, out _);
}
