namespace SalesBot.Domain.People;

/// <summary>Somebody who talks to SalesBot.</summary>
public sealed class Person
{
    /// <summary>The most characters that a name has.</summary>
    public const int LongestName = 100;

    /// <summary>Takes a person in.</summary>
    /// <exception cref="ArgumentException">The name is empty or over 100 characters long.</exception>
    public Person(PersonId id, OrganisationId organisationId, TeamId? teamId, string name, Role role, Language language, DateOnly joinedOn)
    {
        Id = id;
        OrganisationId = organisationId;
        TeamId = teamId;
        Name = Checked(name);
        Role = role;
        Language = language;
        JoinedOn = joinedOn;
    }

    /// <summary>Identifies the person.</summary>
    public PersonId Id { get; private set; }

    /// <summary>The company.</summary>
    public OrganisationId OrganisationId { get; private set; }

    /// <summary>The team whose boards the person is on; null for somebody who stands above the teams.</summary>
    public TeamId? TeamId { get; private set; }

    /// <summary>The name shown to others.</summary>
    public string Name { get; private set; }

    /// <summary>What the person may see and change.</summary>
    public Role Role { get; private set; }

    /// <summary>The language of the messages that SalesBot sends on its own.</summary>
    public Language Language { get; private set; }

    /// <summary>The first local day at work.</summary>
    public DateOnly JoinedOn { get; private set; }

    /// <summary>The last local day at work; null while the person stays.</summary>
    public DateOnly? LeftOn { get; private set; }

    /// <summary>The person's own IANA zone; null means the team's.</summary>
    public string? TimeZoneId { get; private set; }

    /// <summary>Whether the person belongs to the company on a day.</summary>
    public bool IsEmployedOn(DateOnly day) => day >= JoinedOn && (LeftOn is not { } last || day <= last);

    /// <summary>Gives the person another name.</summary>
    /// <exception cref="ArgumentException">The name is empty or over 100 characters long.</exception>
    public void Rename(string name) => Name = Checked(name);

    /// <summary>Chooses the language of messages that SalesBot sends on its own.</summary>
    public void Speak(Language language) => Language = language;

    /// <summary>Chooses a zone of the person's own; null for the team's.</summary>
    /// <param name="timeZoneId">An IANA zone.</param>
    public void LiveIn(string? timeZoneId) => TimeZoneId = timeZoneId;

    /// <summary>Puts the person into another team, from now on.</summary>
    public void MoveTo(TeamId team) => TeamId = team;

    /// <summary>Begins the membership on another first day at work.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The first day lies after the last.</exception>
    public void Join(DateOnly firstDay)
    {
        if (LeftOn is { } last)
            ArgumentOutOfRangeException.ThrowIfGreaterThan(firstDay, last);
        JoinedOn = firstDay;
    }

    /// <summary>Ends the membership after a last day at work.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The last day lies before the first.</exception>
    public void Leave(DateOnly lastDay)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(lastDay, JoinedOn);
        LeftOn = lastDay;
    }

    private static string Checked(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (name.Length > LongestName)
            throw new ArgumentException($"A name has at most {LongestName} characters.", nameof(name));
        return name;
    }
}
