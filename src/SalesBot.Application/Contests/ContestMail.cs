using SalesBot.Application.Calendars;
using SalesBot.Application.Delivery;
using SalesBot.Application.Messaging;
using SalesBot.Application.Notices;
using SalesBot.Application.Nudges;
using SalesBot.Application.People;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Nudges;
using SalesBot.Domain.People;

namespace SalesBot.Application.Contests;

/// <summary>What happened to a contest.</summary>
public enum ContestEvent
{
    /// <summary>It was announced, with its rules.</summary>
    Announced,

    /// <summary>Somebody is asked to accept it.</summary>
    Challenged,

    /// <summary>It was accepted.</summary>
    Accepted,

    /// <summary>It was declined.</summary>
    Declined,

    /// <summary>Nobody answered in time.</summary>
    Unanswered,

    /// <summary>It was called off.</summary>
    Cancelled,

    /// <summary>Its rules were changed before the start.</summary>
    RulesChanged,

    /// <summary>Half of the time is over.</summary>
    HalfTime,

    /// <summary>Another side leads.</summary>
    LeadChange,

    /// <summary>It is decided.</summary>
    Ended,
}

/// <summary>
/// Tells those whom a contest concerns what happened to it: the groups of teams, and people in private. Never at night; each event once.
/// Runs within the present unit of work.
/// </summary>
public sealed class ContestMail(NoticeDesk desk, IOutbox outbox, IPeople people, INudgeSettings settings)
{
    private static readonly TimeSpan UsefulFor = TimeSpan.FromHours(12);

    /// <summary>Puts the messages on their way.</summary>
    /// <param name="view">The contest as it stands.</param>
    /// <param name="what">What happened.</param>
    /// <param name="now">When.</param>
    /// <param name="except">Who knows already, since it was that person's doing.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>How many messages there are.</returns>
    public async Task<int> TellAsync(ContestView view, ContestEvent what, DateTimeOffset now, PersonId? except, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(view);
        var told = 0;
        foreach (var id in view.Contest.Teams)
        {
            if (await people.FindTeamAsync(id, cancellationToken) is { } team && !await HearsAtNoonAsync(team, what, now, cancellationToken))
                told += await ToTeamAsync(team, view, what, now, cancellationToken) ? 1 : 0;
        }

        foreach (var person in await people.FindAsync(PeopleOf(view, what, except), cancellationToken))
            told += await ToPersonAsync(person, view, what, now, cancellationToken) ? 1 : 0;
        return told;
    }

    private static HashSet<PersonId> PeopleOf(ContestView view, ContestEvent what, PersonId? except)
    {
        var contest = view.Contest;
        IEnumerable<PersonId> all = what switch
        {
            _ when contest.Teams.Count > 0 => [],
            ContestEvent.Challenged => contest.Invited is { } invited ? [invited] : [],
            ContestEvent.Declined or ContestEvent.Unanswered => contest.People,
            _ => [.. contest.People, .. contest.Observers, .. contest.CreatedBy is { } creator ? [creator] : Array.Empty<PersonId>()],
        };
        return [.. all.Where(person => person != except)];
    }

    // The standings of that noon say that it is half-time: never two messages where one would do.
    private async Task<bool> HearsAtNoonAsync(Team team, ContestEvent what, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (what != ContestEvent.HalfTime)
            return false;
        var today = LocalTime.DayOf(now, team.Zone);
        return team.Schedule.Of(ScheduledNotice.ContestStandings).IsOn
            && NoticeTiming.IsDay(team, ScheduledNotice.ContestStandings, await desk.Calendars.OfTeamAsync(team, today, cancellationToken), today);
    }

    private async Task<bool> ToTeamAsync(Team team, ContestView view, ContestEvent what, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var card = (await desk.WriterAsync(team, cancellationToken)).ContestNews(team.Language, null, view, what, LocalTime.DayOf(now, team.Zone));
        return await AddAsync(card, Key(view, what, now, team.Id.Value), now, QuietHours.Usual.FirstTimeFrom(now, team.Zone), message => message.ToTeam(team.Id), cancellationToken);
    }

    private async Task<bool> ToPersonAsync(Person person, ContestView view, ContestEvent what, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var team = person.TeamId is { } id ? await people.FindTeamAsync(id, cancellationToken) : null;
        var wants = await settings.OfAsync(person.Id, cancellationToken);
        if (what is ContestEvent.HalfTime or ContestEvent.LeadChange && (wants.IsStopped || wants.MutedUntil > now))
            return false;
        var zone = team?.ZoneOf(person) ?? Zones.Find(person.TimeZoneId) ?? await ZoneAsync(view, cancellationToken);
        var card = (await desk.WriterAsync(person.OrganisationId, cancellationToken)).ContestNews(person.Language, person, view, what, LocalTime.DayOf(now, zone));
        return await AddAsync(card, Key(view, what, now, person.Id.Value), now, wants.Quiet.FirstTimeFrom(now, zone), message => message.ToPerson(person.Id), cancellationToken);
    }

    private async Task<TimeZoneInfo> ZoneAsync(ContestView view, CancellationToken cancellationToken)
    {
        foreach (var member in await people.FindAsync(view.Contest.People, cancellationToken))
            if (member.TeamId is { } id && await people.FindTeamAsync(id, cancellationToken) is { } team)
                return team.Zone;
        return TimeZoneInfo.Utc;
    }

    private static string Key(ContestView view, ContestEvent what, DateTimeOffset now, Guid to)
    {
        var which = what switch
        {
            ContestEvent.LeadChange => $":{now.UtcTicks}",
            ContestEvent.RulesChanged => $":{view.Contest.Rules.Version}",
            _ => "",
        };
        return $"pk:{view.Contest.Id:N}:{what}{which}:{to:N}";
    }

    private async Task<bool> AddAsync(
        Card card, string key, DateTimeOffset now, DateTimeOffset at, Func<Addressing, OutboxMessage> address, CancellationToken cancellationToken)
    {
        var message = address(new Addressing(key, card, now, at + UsefulFor));
        message.HoldUntil(at);
        return await outbox.AddAsync(message, cancellationToken);
    }

    private sealed record Addressing(string Key, Card Card, DateTimeOffset Now, DateTimeOffset ExpiresAt)
    {
        public OutboxMessage ToTeam(TeamId team) => new(Guid.CreateVersion7(Now), Key, MessageClass.Notice, Card, Now, ExpiresAt) { ToTeam = team };

        public OutboxMessage ToPerson(PersonId person) => new(Guid.CreateVersion7(Now), Key, MessageClass.Notice, Card, Now, ExpiresAt) { ToPerson = person };
    }
}
