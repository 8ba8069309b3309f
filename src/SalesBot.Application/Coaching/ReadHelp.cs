using SalesBot.Application.People;
using SalesBot.Domain.Coaching;
using SalesBot.Domain.People;

namespace SalesBot.Application.Coaching;

/// <summary>An open request with the two whom it concerns.</summary>
/// <param name="Request">The request.</param>
/// <param name="Asker">Who asked.</param>
/// <param name="Helper">Who was asked; null where that person is gone.</param>
public sealed record OpenHelp(HelpRequest Request, Person Asker, Person? Helper)
{
    /// <summary>How many days it has been open on a day, by the calendar of UTC.</summary>
    public int DaysOn(DateOnly day) => Math.Max(0, day.DayNumber - DateOnly.FromDateTime(Request.OpenedAt.UtcDateTime).DayNumber);
}

/// <summary>Reads which requests for help are open.</summary>
public sealed class ReadHelp(IHelpRequests requests, IPeople people)
{
    /// <summary>Those that somebody may see: to whom they go or whose they are; for whoever leads teams, those of the members too.</summary>
    /// <param name="person">Who looks.</param>
    /// <param name="led">The members of the teams that the person leads.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<IReadOnlyList<OpenHelp>> ForAsync(
        Person person, IReadOnlyCollection<PersonId> led, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        var toMe = await requests.OpenToAsync(person.Id, cancellationToken);
        var byUs = await requests.OpenByAsync([.. led, person.Id], cancellationToken);
        return await WithPeopleAsync([.. toMe.Concat(byUs).DistinctBy(request => request.Id)], cancellationToken);
    }

    /// <summary>Those of several people.</summary>
    public async Task<IReadOnlyList<OpenHelp>> OfAsync(IReadOnlyCollection<PersonId> askedBy, CancellationToken cancellationToken) =>
        await WithPeopleAsync(await requests.OpenByAsync(askedBy, cancellationToken), cancellationToken);

    private async Task<IReadOnlyList<OpenHelp>> WithPeopleAsync(IReadOnlyList<HelpRequest> open, CancellationToken cancellationToken)
    {
        if (open.Count == 0)
            return [];
        var found = await people.FindAsync([.. open.SelectMany(request => new[] { request.AskedBy, request.AskedOf }).Distinct()], cancellationToken);
        var known = found.ToDictionary(person => person.Id);
        return
        [
            .. open.OrderBy(request => request.OpenedAt).Where(request => known.ContainsKey(request.AskedBy))
                .Select(request => new OpenHelp(request, known[request.AskedBy], known.GetValueOrDefault(request.AskedOf))),
        ];
    }
}
