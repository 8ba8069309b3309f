using SalesBot.Application.Activities;
using SalesBot.Application.People;
using SalesBot.Conversation.Turns;
using SalesBot.Conversation.Understanding;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Handlers;

/// <summary>Settles for whom a report is: the writer, or a member of a team that the writer leads; and with whom it is shared.</summary>
internal sealed class OnBehalf(IPeople people, ReadTeamDay teams)
{
    /// <summary>Somebody by name.</summary>
    /// <param name="Found">All whom the name may mean.</param>
    /// <param name="MayAct">Whether it means one person, for whom the writer may act.</param>
    internal sealed record Named(IReadOnlyList<Person> Found, bool MayAct);

    private const int MostNamed = 6;
    private const int MostTeams = 20;

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

    /// <summary>The colleague named in a report where a customer would be; null where there is none.</summary>
    public Task<Partners.Partner?> PartnerAsync(Turn turn, string text, Reading reading, CancellationToken cancellationToken) =>
        Partners.FindAsync(turn, text, reading, name => people.FindByNameAsync(turn.Person.OrganisationId, name, cancellationToken));

    /// <summary>"签了8万,毛利一半": where nobody of the company is called what may be a name, no money is shared.</summary>
    public async Task<Reading> WithColleaguesAsync(Turn turn, Reading reading, CancellationToken cancellationToken)
    {
        if (reading is not { Credit: { IsGuess: true } credit, IfUnshared: { } unshared })
            return reading;
        foreach (var part in credit.Others)
            if (!(await people.FindByNameAsync(turn.Person.OrganisationId, part.Name, cancellationToken)).Any(person => person.IsEmployedOn(turn.Today)))
                return unshared;
        return reading;
    }

    /// <summary>"Acme 2 visits": where nobody of the company is called so or nearly so, the name in front is the customer's and the report the writer's own.</summary>
    public async Task<Reading> WithCustomersAsync(Turn turn, Reading reading, CancellationToken cancellationToken)
    {
        var items = new List<ReadItem>();
        foreach (var item in reading.Items)
        {
            var isCustomer = item is { IsRepUnsure: true, Rep: { } name } && (await people.FindByNameAsync(turn.Person.OrganisationId, name, cancellationToken)).Count == 0
                && !await IsNearlySomebodyAsync(turn, name, cancellationToken);
            items.Add(isCustomer ? item with { Rep = null, IsRepUnsure = false, Customers = item.Customers.Count > 0 ? item.Customers : [item.Rep!] } : item);
        }

        return reading with { Items = items };
    }

    // "Prya 2 visits" is a slip, not a customer.
    private async Task<bool> IsNearlySomebodyAsync(Turn turn, string name, CancellationToken cancellationToken)
    {
        foreach (var team in (await people.TeamsAsync(turn.Person.OrganisationId, cancellationToken)).Take(MostTeams))
        {
            if ((await people.MembersAsync(team.Id, turn.Today, cancellationToken)).Any(member => member.Name.Split(' ').Append(member.Name).Any(part => GoalNames.IsSlipOf(name, part))))
                return true;
        }

        return false;
    }

    /// <summary>Settles with whom a person's deal is shared, any colleague of the company; or why it cannot be.</summary>
    public async Task<(CreditSplit? Split, string? Refusal)> ShareAsync(Turn turn, Person owner, CreditStatement credit, CancellationToken cancellationToken)
    {
        if (credit.WrongSum is { } sum)
            return (null, turn.Words.CreditWrongSum(sum));
        var others = new List<CreditedColleague>();
        foreach (var part in credit.Others)
        {
            var found = part.Name is "我" ? [turn.Person] : await people.FindByNameAsync(turn.Person.OrganisationId, part.Name, cancellationToken);
            var here = found.Where(person => person.IsEmployedOn(turn.Today)).ToList();
            if (here.Count == 0)
                return (null, turn.Words.CreditNoSuchColleague(part.Name, await ColleaguesAsync(turn, owner, cancellationToken)));
            if (here.Count > 1)
                return (null, turn.Words.SeveralPeople(part.Name, [.. here.Select(person => person.Name)]));
            if (here[0].Id == owner.Id || others.Exists(other => other.Person.Id == here[0].Id))
                return (null, turn.Words.CreditWithOneself);
            others.Add(new CreditedColleague(here[0], part.Weight));
        }

        return (new CreditSplit(credit.Own, others), null);
    }

    private async Task<IReadOnlyList<string>> ColleaguesAsync(Turn turn, Person owner, CancellationToken cancellationToken) =>
        owner.TeamId is not { } team ? []
            : [.. (await people.MembersAsync(team, turn.Today, cancellationToken)).Where(member => member.Id != owner.Id).Take(MostNamed).Select(member => member.Name)];

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
