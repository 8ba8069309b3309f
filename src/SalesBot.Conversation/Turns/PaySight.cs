using System.Collections.Immutable;
using SalesBot.Application.People;
using SalesBot.Conversation.Handlers;
using SalesBot.Conversation.Understanding;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Turns;

/// <summary>Settles whose pay somebody asks for, and whether it is theirs to see: one's own, and that of everybody led.</summary>
internal sealed class PaySight(IPeople people, ReadTeamDay teams, LastPay last)
{
    private static readonly ImmutableArray<string> Everybody = ["团队", "全组", "大家", "所有人", "全员", "公司", "全队", "整个团队", "每个人", "每人", "全体", "各人", "全公司", "the whole team", "our team", "everyone in the team", "all of us", "people", "team", "the team", "everyone", "everybody", "my team", "all"];

    private static readonly ImmutableArray<string> Leaders = ["经理", "主管", "领导", "老板", "我经理", "我主管", "我领导", "my manager", "my boss", "the manager", "the boss", "our manager", "my lead"];

    private static readonly ImmutableArray<string> Named = ["的", "'s ", "’s "];

    /// <summary>Whose pay is meant.</summary>
    /// <param name="People">The people; nobody where nothing may be shown.</param>
    /// <param name="Name">How a card calls them; empty for the one who asks.</param>
    /// <param name="IsTeam">Whether they are a team.</param>
    /// <param name="Refusal">Why nothing may be shown; null where it may.</param>
    internal sealed record Seen(IReadOnlyList<PersonId> People, string Name, bool IsTeam, string? Refusal);

    /// <summary>Everybody whom somebody leads, with the teams; nobody where none is led.</summary>
    public async Task<(Seen Seen, IReadOnlyList<Team> Teams)> LedAsync(Turn turn, CancellationToken cancellationToken)
    {
        var led = await teams.TeamsOfAsync(turn.Person, cancellationToken);
        return (led.Count == 0 ? new Seen([], "", true, turn.Words.NotYourPay(turn.Words.TheTeam)) : await EverybodyAsync(turn, led, cancellationToken), led);
    }

    /// <summary>Keeps what somebody looked at.</summary>
    public void Keep(Turn turn, IncentiveWish asked) => last.Keep(turn, asked);

    /// <summary>What somebody looked at last, where it was pay.</summary>
    public IncentiveWish? Last(Turn turn) => last.Last(turn);

    /// <summary>Whose pay a name means; null where it is nobody's.</summary>
    public async Task<Seen?> OfAsync(Turn turn, string who, CancellationToken cancellationToken)
    {
        if (who.Length == 0)
            return new Seen([turn.Person.Id], "", IsTeam: false, null);
        var led = await teams.TeamsOfAsync(turn.Person, cancellationToken);
        if (Everybody.Contains(who))
            return led.Count == 0 ? new Seen([], "", true, turn.Words.NotYourPay(turn.Words.TheTeam)) : await EverybodyAsync(turn, led, cancellationToken);
        if (Leaders.Contains(who))
            return turn.Team?.ManagerId is { } leader && leader != turn.Person.Id && await people.FindAsync(leader, cancellationToken) is { } person ? new Seen([], person.Name, false, turn.Words.NotYourPay(person.Name)) : null;
        var all = await people.TeamsAsync(turn.Person.OrganisationId, cancellationToken);
        if (all.FirstOrDefault(team => team.Name.Equals(who, StringComparison.OrdinalIgnoreCase)) is { } named)
            return led.Any(team => team.Id == named.Id) ? await TeamsAsync([named], named.Name, turn.Today, cancellationToken) : new Seen([], named.Name, true, turn.Words.NotYourPay(named.Name));
        return await people.FindByNameAsync(turn.Person.OrganisationId, who, cancellationToken) switch
        {
            // Whose pay is asked for by the name of nobody here is told so.
            [] => Named.Any(sign => turn.Message.Text.Contains(who + sign, StringComparison.OrdinalIgnoreCase)) ? new Seen([], who, false, turn.Words.NoSuchColleague(who)) : null,
            [var own] when own.Id == turn.Person.Id => new Seen([own.Id], "", false, null),
            [var one] => turn.Person.Role == Role.Admin || led.Any(team => team.Id == one.TeamId) ? new Seen([one.Id], one.Name, false, null) : new Seen([], one.Name, false, turn.Words.NotYourPay(one.Name)),
            var several => new Seen([], who, false, turn.Words.ContestAmbiguous(who, [.. several.Select(person => person.Name)])),
        };
    }

    // Whoever leads is one of them, and has pay of the own deals.
    private async Task<Seen> EverybodyAsync(Turn turn, IReadOnlyList<Team> led, CancellationToken cancellationToken)
    {
        var seen = await TeamsAsync(led, string.Join(" + ", led.Select(team => team.Name)), turn.Today, cancellationToken);
        return seen with { People = [.. seen.People.Append(turn.Person.Id).Distinct()] };
    }

    private async Task<Seen> TeamsAsync(IReadOnlyList<Team> led, string name, DateOnly today, CancellationToken cancellationToken)
    {
        var members = new List<PersonId>();
        foreach (var team in led)
            members.AddRange((await people.MembersAsync(team.Id, today, cancellationToken)).Select(person => person.Id));
        return new Seen(members, name, IsTeam: true, null);
    }
}
