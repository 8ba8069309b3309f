using SalesBot.Domain.People;

namespace SalesBot.Application.Calendars;

/// <summary>Looks up the zones that teams and people name.</summary>
public static class Zones
{
    extension(Team team)
    {
        /// <summary>The zone in which the team lives; UTC where this machine does not know the name.</summary>
        public TimeZoneInfo Zone => Find(team.TimeZoneId) ?? TimeZoneInfo.Utc;

        /// <summary>The zone in which a member lives: the member's own, else the team's.</summary>
        public TimeZoneInfo ZoneOf(Person member) => Find(member.TimeZoneId) ?? team.Zone;
    }

    /// <summary>Whether this machine knows a zone by its IANA name, such as Asia/Shanghai.</summary>
    public static bool IsKnown(string timeZoneId) => TimeZoneInfo.TryFindSystemTimeZoneById(timeZoneId, out _);

    /// <summary>A zone by its IANA name; null where there is no name or this machine does not know it.</summary>
    public static TimeZoneInfo? Find(string? timeZoneId) =>
        timeZoneId is not null && TimeZoneInfo.TryFindSystemTimeZoneById(timeZoneId, out var zone) ? zone : null;
}
