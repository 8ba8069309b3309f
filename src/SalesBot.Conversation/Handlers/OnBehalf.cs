using SalesBot.Application.People;
using SalesBot.Conversation.Turns;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Handlers;

/// <summary>Settles for whom a report is: the writer, or a member of a team that the writer leads.</summary>
internal sealed class OnBehalf(IPeople people, ReadTeamDay teams)
{
    public async Task<(Person? Person, string? Refusal)> FindAsync(Turn turn, string? name, CancellationToken cancellationToken)
    {
        if (name is null)
            return (turn.Person, null);
        var found = await people.FindByNameAsync(turn.Person.OrganisationId, name, cancellationToken);
        if (found.Count == 0)
            return (null, turn.Words.NoSuchPerson(name));
        if (found.Any(person => person.Id == turn.Person.Id) && found.Count == 1)
            return (turn.Person, null);
        if (found.Count > 1)
            return (null, turn.Words.SeveralPeople(name, [.. found.Select(person => person.Name)]));
        var led = await teams.TeamsOfAsync(turn.Person, cancellationToken);
        return led.Any(team => team.Id == found[0].TeamId) ? (found[0], null) : (null, turn.Words.CannotReportFor(found[0].Name));
    }
}
