using System.Collections.Immutable;
using SalesBot.Application.Calendars;
using SalesBot.Application.Messaging;
using SalesBot.Application.People;
using SalesBot.Conversation.Wording;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Turns;

/// <summary>Settles who wrote, and remembers where they can be reached.</summary>
internal sealed class Acquaintance(IPeople people, IAddressBook addresses, Arrivals arrivals, Surroundings surroundings, LastSpoken spoken)
{
    private static readonly ImmutableArray<string> JoinWords = ["加入", "join"];

    /// <summary>What came of meeting somebody: a turn, or an answer to somebody who is not known.</summary>
    internal sealed record Meeting(Turn? Turn, string? Greeting, string? Refusal);

    public async Task<Meeting> MeetAsync(IncomingMessage message, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await people.FindBySenderAsync(message.Sender, cancellationToken) is { } known)
        {
            Enrolment.LearnName(known, message.Sender);
            return new Meeting(await TurnAsync(message, known, now, cancellationToken), null, null);
        }

        // The letters of a code are drawn at random; they are no words of a language.
        var code = CodeIn(message.Text);
        var said = code is null ? message.Text : message.Text.Replace(code, "", StringComparison.Ordinal);
        var usual = Speech.Of(said, Speech.OfLocale(message.Locale));
        var words = Wordings.Of(usual);
        if (code is not null && await arrivals.RedeemAsync(code, message.Sender, usual, now, cancellationToken) is { } invited)
        {
            var joined = await TurnAsync(message, invited, now, cancellationToken);
            return new Meeting(joined, words.Joined(invited.Name, joined.Team?.Name), null);
        }

        if (message.IsLocalTrial && MayBeTakenIn(message) && await arrivals.JoinTrialAsync(message.Sender, usual, now, cancellationToken) is { } visitor)
        {
            var joined = await TurnAsync(message, visitor, now, cancellationToken);
            return new Meeting(joined, words.Welcome(joined.CalledBy, joined.Team?.Name), null);
        }

        return new Meeting(null, null, code is null ? words.Stranger : words.BadCode);
    }

    /// <summary>The turn of a message once more, for somebody who is known; nothing is changed by it.</summary>
    public async Task<Turn?> KnownAsync(IncomingMessage message, DateTimeOffset now, CancellationToken cancellationToken) =>
        await people.FindBySenderAsync(message.Sender, cancellationToken) is { } person
            ? await TurnAsync(message, person, await TeamAsync(person, cancellationToken), now, cancellationToken) : null;

    // Somebody who writes, or who has installed the bot for themselves; not whoever happens to add it to a group.
    private static bool MayBeTakenIn(IncomingMessage message) =>
        message.Sender.AccountId.Length > 0
        && (message.Kind is IncomingKind.Text or IncomingKind.CardAction || message.Conversation.Scope == ConversationScope.Personal);

    private async Task<Turn> TurnAsync(IncomingMessage message, Person person, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var team = await TeamAsync(person, cancellationToken);
        await RememberAsync(message, person, team, now, cancellationToken);
        return await TurnAsync(message, person, team, now, cancellationToken);
    }

    private async Task<Team?> TeamAsync(Person person, CancellationToken cancellationToken) =>
        person.TeamId is { } id ? await people.FindTeamAsync(id, cancellationToken) : null;

    private async Task<Turn> TurnAsync(IncomingMessage message, Person person, Team? team, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var zone = await ZoneAsync(person, team, cancellationToken);
        var (catalogue, understanding, periods) = await surroundings.OfAsync(person.OrganisationId, cancellationToken);
        return new Turn(
            message, person, team, Wordings.Of(spoken.Of(message, person), catalogue), now, LocalTime.DayOf(now, zone), LocalTime.TimeOf(now, zone))
        {
            Catalogue = catalogue,
            Understanding = understanding,
            Periods = periods,
            Zone = zone,
        };
    }

    private async Task RememberAsync(IncomingMessage message, Person person, Team? team, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (message.Conversation.Scope == ConversationScope.Personal)
            await addresses.RememberAsync(person.Id, message.Conversation, now, cancellationToken);

        // The first group in which a member speaks is the team's; another one does not take its place by chance.
        else if (team is not null && (await addresses.OfAsync(team.Id, cancellationToken) is not { } present
            || present.ConversationId == message.Conversation.ConversationId))
            await addresses.RememberAsync(team.Id, message.Conversation, now, cancellationToken);
    }

    private async Task<TimeZoneInfo> ZoneAsync(Person person, Team? team, CancellationToken cancellationToken)
    {
        if (team is not null)
            return team.ZoneOf(person);
        if (Zones.Find(person.TimeZoneId) is { } own)
            return own;

        // Somebody above the teams lives by the first one's clock.
        return await people.TeamsAsync(person.OrganisationId, cancellationToken) is [var first, ..] ? first.Zone : TimeZoneInfo.Utc;
    }

    private static string? CodeIn(string text)
    {
        var trimmed = text.Trim();
        var word = JoinWords.FirstOrDefault(w => trimmed.StartsWith(w, StringComparison.OrdinalIgnoreCase));
        var code = (word is null ? trimmed : trimmed[word.Length..]).Trim();
        return code.Length == 8 && code.All(char.IsAsciiLetterOrDigit) && (word is not null || code.All(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c)))
            ? code : null;
    }
}
