using System.Security.Cryptography;
using SalesBot.Application.Calendars;
using SalesBot.Application.Messaging;
using SalesBot.Application.Targets;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;
using SalesBot.Domain.Targets;

namespace SalesBot.Application.People;

/// <summary>Takes people in: by invitation, or into the demo team of a local trial.</summary>
public sealed class Enrolment(IPeople people, IInvitations invitations, ITargets targets)
{
    /// <summary>How long an invitation can be used.</summary>
    public static readonly TimeSpan InvitationLife = TimeSpan.FromDays(14);

    private const string ChineseStandIn = "新同事";
    private const string EnglishStandIn = "New colleague";

    // No I, L, O, 0 or 1: the code is read off a screen and typed.
    private const string CodeAlphabet = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    /// <summary>Makes an invitation.</summary>
    public async Task<Invitation> InviteAsync(
        OrganisationId organisation, TeamId? team, string name, Role role, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var code = RandomNumberGenerator.GetString(CodeAlphabet, 8);
        var invitation = new Invitation(code, organisation, team, name.Trim(), role, now + InvitationLife);
        await invitations.AddAsync(invitation, cancellationToken);
        return invitation;
    }

    /// <summary>Enters somebody who joins a team on a day, so that there can be a share of the targets from then on; the code ties an account to it.</summary>
    public async Task<(Person Person, Invitation Invitation)> EnterAsync(Team team, string name, DateOnly firstDay, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(team);
        ArgumentNullException.ThrowIfNull(name);
        var person = new Person(new PersonId(Guid.CreateVersion7(now)), team.OrganisationId, team.Id, name.Trim(), Role.Rep, team.Language, firstDay);
        await people.AddAsync(person, cancellationToken);

        // It has to live until somebody who has not begun yet can use it.
        var first = new DateTimeOffset(firstDay.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        var invitation = new Invitation(RandomNumberGenerator.GetString(CodeAlphabet, 8), team.OrganisationId, team.Id, person.Name, Role.Rep, (first > now ? first : now) + InvitationLife) { PersonId = person.Id };
        await invitations.AddAsync(invitation, cancellationToken);
        return (person, invitation);
    }

    /// <summary>Takes in whoever wrote the code of an invitation; null where there is no such invitation or it has expired.</summary>
    public async Task<Person?> RedeemAsync(
        string code, Sender sender, Language language, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await invitations.RedeemAsync(code.ToUpperInvariant(), now, cancellationToken) is not { } invitation)
            return null;

        // Somebody who was entered before the first day has only to be tied to the account.
        if (invitation.PersonId is { } known && await people.FindAsync(known, cancellationToken) is { } expected)
        {
            expected.Speak(language);
            await people.LinkAsync(sender, expected.Id, cancellationToken);
            return expected;
        }

        var zone = invitation.TeamId is { } id ? (await people.FindTeamAsync(id, cancellationToken))?.Zone : null;
        var person = NewPerson(invitation.OrganisationId, invitation.TeamId, invitation.Name, invitation.Role, language, now, zone);
        await AddAsync(person, sender, cancellationToken);
        if (person.Role == Role.Manager && invitation.TeamId is { } led && await people.FindTeamAsync(led, cancellationToken) is { } team)
            team.LedBy(person.Id);
        return person;
    }

    /// <summary>Takes an unknown person into the first team of the demo company; null where there is no team.</summary>
    public async Task<Person?> JoinTrialAsync(Sender sender, Language language, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(sender);
        if (await people.AllTeamsAsync(cancellationToken) is not [var team, ..])
            return null;
        var name = NameOf(sender) ?? (language == Language.Chinese ? ChineseStandIn : EnglishStandIn);
        var person = NewPerson(team.OrganisationId, team.Id, name, Role.Rep, language, now, team.Zone);
        await AddAsync(person, sender, cancellationToken);
        foreach (var (metric, amount, period) in FirstTargets)
            await targets.AddAsync(new Target(Guid.CreateVersion7(now), person.Id, metric, amount, period, person.JoinedOn), cancellationToken);
        return person;
    }

    /// <summary>Whether somebody came in without a name, as who only installs the bot does, and has a stand-in for it.</summary>
    public static bool IsNameless(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return person.Name is ChineseStandIn or EnglishStandIn;
    }

    /// <summary>Takes a name over from the channel, where somebody came in without one.</summary>
    public static void LearnName(Person person, Sender sender)
    {
        ArgumentNullException.ThrowIfNull(sender);
        if (IsNameless(person) && NameOf(sender) is { } name)
            person.Rename(name);
    }

    private static string? NameOf(Sender sender)
    {
        var name = sender.Name?.Trim();
        return string.IsNullOrEmpty(name) ? null : name[..Math.Min(name.Length, Person.LongestName)];
    }

    // So that somebody who only tries it out has something to do and to see moving.
    private static IEnumerable<(MetricCode Metric, long Amount, PeriodKind Period)> FirstTargets =>
        [(Metrics.Call, 20, PeriodKind.Day), (Metrics.Visit, 15, PeriodKind.Week), (Metrics.Proposal, 5, PeriodKind.Month)];

    private static Person NewPerson(
        OrganisationId organisation, TeamId? team, string name, Role role, Language language, DateTimeOffset now, TimeZoneInfo? zone) =>
        new(new PersonId(Guid.CreateVersion7(now)), organisation, team, name, role, language, LocalTime.DayOf(now, zone ?? TimeZoneInfo.Utc));

    private async Task AddAsync(Person person, Sender sender, CancellationToken cancellationToken)
    {
        await people.AddAsync(person, cancellationToken);
        await people.LinkAsync(sender, person.Id, cancellationToken);
    }
}
