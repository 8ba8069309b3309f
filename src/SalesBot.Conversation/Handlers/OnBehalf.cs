using SalesBot.Application.People;
using SalesBot.Conversation.Turns;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Handlers;

/// <summary>Settles for whom a report is: the writer, or a member of a team that the writer leads.</summary>
internal sealed class OnBehalf(IPeople people, ReadTeamDay teams)
{
    /// <summary>Somebody by name.</summary>
    /// <param name="Found">All whom the name may mean.</param>
    /// <param name="MayAct">Whether it means one person, for whom the writer may act.</param>
    internal sealed record Named(IReadOnlyList<Person> Found, bool MayAct);

    public async Task<(Person? Person, string? Refusal)> FindAsync(Turn turn, string? name, CancellationToken cancellationToken)
    {
        if (name is null)
            return (turn.Person, null);
        return await LookUpAsync(turn, name, cancellationToken) switch
        {
            { MayAct: true, Found: [var person] } => (person, null),
            { Found: [] } => (null, turn.Words.NoSuchPerson(name)),
            { Found: [var other] } => (null, turn.Words.CannotReportFor(other.Name)),
            { Found: var several } => (null, turn.Words.SeveralPeople(name, [.. several.Select(person => person.Name)])),
        };
    }

    public async Task<Named> LookUpAsync(Turn turn, string name, CancellationToken cancellationToken)
    {
        var found = await people.FindByNameAsync(turn.Person.OrganisationId, name, cancellationToken);
        if (found is not [var one])
            return new Named(found, false);
        if (one.Id == turn.Person.Id)
            return new Named([turn.Person], true);
        var led = await teams.TeamsOfAsync(turn.Person, cancellationToken);
        return new Named(found, led.Any(team => team.Id == one.TeamId));
    }
}
