using SalesBot.Domain.People;

namespace SalesBot.Domain.Coaching;

/// <summary>Identifies a request for help.</summary>
/// <param name="Value">A number that grows with time.</param>
public readonly record struct HelpRequestId(Guid Value);

/// <summary>How far a request for help has come.</summary>
public enum HelpState
{
    /// <summary>Nobody has taken it up.</summary>
    Open,

    /// <summary>Somebody looks after it.</summary>
    Taken,

    /// <summary>Done with, by whoever asked or whoever helped.</summary>
    Closed,
}

/// <summary>Somebody is stuck and asks for help; it stays open until either side closes it.</summary>
public sealed class HelpRequest
{
    /// <summary>The most characters of what somebody is stuck with.</summary>
    public const int LongestTopic = 200;

    /// <summary>Opens a request.</summary>
    /// <param name="id">Identifies it.</param>
    /// <param name="organisationId">The company.</param>
    /// <param name="teamId">The team of whoever asks, at that time; null for somebody above the teams.</param>
    /// <param name="askedBy">Who asks.</param>
    /// <param name="askedOf">Who is asked.</param>
    /// <param name="topic">What it is about, 1 to 200 characters, as written.</param>
    /// <param name="openedAt">When.</param>
    /// <exception cref="ArgumentException">The topic is empty or too long.</exception>
    public HelpRequest(
        HelpRequestId id, OrganisationId organisationId, TeamId? teamId, PersonId askedBy, PersonId askedOf, string topic, DateTimeOffset openedAt)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(topic);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(topic.Length, LongestTopic, nameof(topic));
        Id = id;
        OrganisationId = organisationId;
        TeamId = teamId;
        AskedBy = askedBy;
        AskedOf = askedOf;
        Topic = topic;
        OpenedAt = openedAt;
    }

    /// <summary>Identifies the request.</summary>
    public HelpRequestId Id { get; private set; }

    /// <summary>The company.</summary>
    public OrganisationId OrganisationId { get; private set; }

    /// <summary>The team of whoever asked, at that time; null for somebody above the teams.</summary>
    public TeamId? TeamId { get; private set; }

    /// <summary>Who asked.</summary>
    public PersonId AskedBy { get; private set; }

    /// <summary>Who is asked.</summary>
    public PersonId AskedOf { get; private set; }

    /// <summary>What it is about, as written.</summary>
    public string Topic { get; private set; }

    /// <summary>When it was opened.</summary>
    public DateTimeOffset OpenedAt { get; private set; }

    /// <summary>When somebody took it up; null before.</summary>
    public DateTimeOffset? TakenAt { get; private set; }

    /// <summary>When it was closed; null while it is open.</summary>
    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>Who closed it; null while it is open.</summary>
    public PersonId? ClosedBy { get; private set; }

    /// <summary>How far it has come.</summary>
    public HelpState State => ClosedAt is not null ? HelpState.Closed : TakenAt is not null ? HelpState.Taken : HelpState.Open;

    /// <summary>Whether somebody is one of the two whom it concerns.</summary>
    public bool Concerns(PersonId person) => person == AskedBy || person == AskedOf;

    /// <summary>The other of the two whom it concerns.</summary>
    public PersonId OtherThan(PersonId person) => person == AskedBy ? AskedOf : AskedBy;

    /// <summary>Whoever is asked takes it up.</summary>
    /// <returns>False where it was taken up or closed before; nothing changes then.</returns>
    public bool Take(DateTimeOffset now)
    {
        if (State != HelpState.Open)
            return false;
        TakenAt = now;
        return true;
    }

    /// <summary>Either side closes it.</summary>
    /// <returns>False where it was closed before; nothing changes then.</returns>
    public bool Close(PersonId by, DateTimeOffset now)
    {
        if (State == HelpState.Closed)
            return false;
        ClosedAt = now;
        ClosedBy = by;
        return true;
    }
}
