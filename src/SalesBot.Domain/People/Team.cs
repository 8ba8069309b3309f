using SalesBot.Domain.Coaching;

namespace SalesBot.Domain.People;

/// <summary>A sales team: people who share a group chat, a time zone and a schedule.</summary>
public sealed class Team
{
    /// <summary>Sets a team up.</summary>
    /// <param name="id">Identifies the team.</param>
    /// <param name="organisationId">The company.</param>
    /// <param name="name">The name shown to others, 1 to 100 characters.</param>
    /// <param name="timeZoneId">The IANA zone in which the team's schedule and its members' days run.</param>
    /// <param name="language">The language of the group chat.</param>
    /// <param name="schedule">When SalesBot speaks on its own.</param>
    public Team(TeamId id, OrganisationId organisationId, string name, string timeZoneId, Language language, TeamSchedule schedule)
        : this(id, organisationId, name, timeZoneId, language) => Schedule = schedule;

    // The constructor by which a stored team comes back; the schedule is filled in afterwards.
    private Team(TeamId id, OrganisationId organisationId, string name, string timeZoneId, Language language)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentException.ThrowIfNullOrWhiteSpace(timeZoneId);
        Id = id;
        OrganisationId = organisationId;
        Name = name;
        TimeZoneId = timeZoneId;
        Language = language;
        Schedule = TeamSchedule.Usual;
        SilenceSteps = SilenceSteps.Usual;
    }

    /// <summary>Identifies the team.</summary>
    public TeamId Id { get; private set; }

    /// <summary>The company.</summary>
    public OrganisationId OrganisationId { get; private set; }

    /// <summary>The name shown to others.</summary>
    public string Name { get; private set; }

    /// <summary>The IANA zone in which the team's schedule and its members' days run.</summary>
    public string TimeZoneId { get; private set; }

    /// <summary>The language of the group chat.</summary>
    public Language Language { get; private set; }

    /// <summary>Who leads the team and gets its digest.</summary>
    public PersonId? ManagerId { get; private set; }

    /// <summary>When SalesBot speaks on its own.</summary>
    public TeamSchedule Schedule { get; private set; }

    /// <summary>No deal is ever so large.</summary>
    public const long NoDeal = long.MaxValue;

    /// <summary>From which amount of money on a deal is celebrated in the group, in minor units; <see cref="NoDeal"/> for none, null for any.</summary>
    public long? CelebrateFrom { get; private set; }

    /// <summary>Whether a deal of an amount of money in minor units is celebrated in the group.</summary>
    public bool Celebrates(long amount) => amount >= (CelebrateFrom ?? 0) && CelebrateFrom != NoDeal;

    /// <summary>Chooses which deals are celebrated in the group.</summary>
    /// <param name="from">From which amount on, in minor units; <see cref="NoDeal"/> for none, null for any.</param>
    public void Celebrate(long? from) => CelebrateFrom = from;
    /// <summary>Has SalesBot speak at other times.</summary>
    public void Reschedule(TeamSchedule schedule) => Schedule = schedule;

    /// <summary>After how many silent working days of a member somebody hears of it.</summary>
    public SilenceSteps SilenceSteps { get; private set; }

    /// <summary>Changes after how many silent working days of a member somebody hears of it.</summary>
    public void Heed(SilenceSteps steps) => SilenceSteps = steps;

    /// <summary>Moves the team's schedule and its members' days to another zone.</summary>
    /// <param name="timeZoneId">An IANA zone.</param>
    public void LiveIn(string timeZoneId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(timeZoneId);
        TimeZoneId = timeZoneId;
    }

    /// <summary>Puts a person in charge.</summary>
    public void LedBy(PersonId manager) => ManagerId = manager;
}
