using SalesBot.Application.Messaging;
using SalesBot.Application.People;
using SalesBot.Application.Targets;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Turns;
using SalesBot.Conversation.Understanding;
using SalesBot.Domain.People;
using SalesBot.Domain.Targets;

namespace SalesBot.Conversation.Handlers;

/// <summary>Finds the people and teams that a change among the people names.</summary>
internal sealed class PersonnelNames(IPeople people, ReadTeamDay teams, LedPeople led)
{
    /// <summary>The one person of the company whom a name means; null where it means nobody or several.</summary>
    public async Task<Person?> PersonAsync(Turn turn, string name, CancellationToken cancellationToken)
    {
        var found = await people.FindByNameAsync(turn.Person.OrganisationId, name.TrimStart('@').Trim(), cancellationToken);
        return found is [var one] ? one : null;
    }

    /// <summary>A person whom the writer leads; null for anybody else.</summary>
    public Task<Person?> LedAsync(Turn turn, Guid id, CancellationToken cancellationToken) => led.ByIdAsync(turn, new PersonId(id), cancellationToken);

    public Task<IReadOnlyList<Team>> LedTeamsAsync(Turn turn, CancellationToken cancellationToken) => teams.TeamsOfAsync(turn.Person, cancellationToken);

    /// <summary>The team of the company that a name means ("East" is 华东组); null where there is none.</summary>
    public async Task<Team?> TeamAsync(Turn turn, string name, CancellationToken cancellationToken)
    {
        var all = await people.TeamsAsync(turn.Person.OrganisationId, cancellationToken);
        List<GoalGroup> groups = [.. all.Select(team => new GoalGroup(new GoalOwner(GoalOwnerKind.Team, team.Id.Value), team.Name, [], null))];
        return GoalNames.Find(name, groups) is [var named] ? all.First(team => team.Id.Value == named.Owner.Id) : null;
    }

    /// <summary>A team that the writer leads; null for any other.</summary>
    public async Task<Team?> TeamAsync(Turn turn, Guid id, CancellationToken cancellationToken) =>
        (await LedTeamsAsync(turn, cancellationToken)).FirstOrDefault(team => team.Id.Value == id);

    public async Task<string> TeamOfAsync(Person person, CancellationToken cancellationToken) =>
        person.TeamId is { } id && await people.FindTeamAsync(id, cancellationToken) is { } team ? team.Name : "";
}

/// <summary>What becomes of the work of those who come and go.</summary>
internal sealed class PersonnelWork(HandoverTalk handover, NewcomerTalk newcomers)
{
    private const int MostShares = 10;

    /// <summary>What handing over would come to, or why it cannot be.</summary>
    public async Task<IReadOnlyList<CardBlock>> PreviewAsync(Turn turn, Person leaver, string taker, DateOnly lastDay, CancellationToken cancellationToken) =>
        await handover.AnswerAsync(turn, new TaskWish.HandWork(leaver.Name, taker) { LastDay = lastDay }, cancellationToken) is { } reply ? [new TextBlock(reply.Card.Summary), .. reply.Card.Blocks.Take(MostShares)] : [];

    /// <summary>Hands over to whoever was named; asks who takes over where nobody was.</summary>
    public async Task<Card> HandedOverAsync(Turn turn, Person leaver, string taker, Card said, CancellationToken cancellationToken)
    {
        if (taker.Length == 0)
            return await handover.AskAsync(turn, leaver, said, cancellationToken);
        if (await handover.AnswerAsync(turn, new TaskWish.HandWork(leaver.Name, taker), cancellationToken) is not { } reply)
            return said;
        var done = reply.DoAsync is { } hand ? await hand(cancellationToken) : reply.Card;
        return said with { Blocks = [new TextBlock(done.Summary), .. done.Blocks], Buttons = done.Buttons };
    }

    /// <summary>A card with the offer of a share, where there is anything to share.</summary>
    public Task<Card> SharesOfferedAsync(Turn turn, Person newcomer, Card said, CancellationToken cancellationToken) => newcomers.OfferAsync(turn, newcomer, said, cancellationToken);
}
