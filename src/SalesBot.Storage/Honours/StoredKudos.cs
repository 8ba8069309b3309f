using Microsoft.EntityFrameworkCore;
using SalesBot.Application.Honours;
using SalesBot.Domain.Coaching;
using SalesBot.Domain.Honours;
using SalesBot.Domain.People;
using SalesBot.Storage.Sessions;

namespace SalesBot.Storage.Honours;

internal sealed class StoredKudos(StorageSession session) : IKudos
{
    public Task AddAsync(Kudos kudos, CancellationToken cancellationToken)
    {
        session.Writer.Context.Add(kudos);
        return Task.CompletedTask;
    }

    public async Task<Kudos?> FindAsync(Guid id, CancellationToken cancellationToken) =>
        await (await QueryAsync(cancellationToken)).FirstOrDefaultAsync(kudos => kudos.Id == id, cancellationToken);

    public async Task<int> GivenOnAsync(PersonId person, DateOnly day, CancellationToken cancellationToken) =>
        await (await QueryAsync(cancellationToken)).CountAsync(
            kudos => kudos.From == person && kudos.Day == day && kudos.TakenBackAt == null, cancellationToken);

    public async Task<Kudos?> LatestByAsync(PersonId person, CancellationToken cancellationToken) =>
        await (await QueryAsync(cancellationToken)).Where(kudos => kudos.From == person && kudos.TakenBackAt == null)
            .OrderByDescending(kudos => kudos.Day).ThenByDescending(kudos => kudos.At).FirstOrDefaultAsync(cancellationToken);

    public async Task<(IReadOnlyList<Kudos> Latest, int Count)> ReceivedAsync(PersonId person, int most, CancellationToken cancellationToken)
    {
        var received = (await QueryAsync(cancellationToken)).Where(kudos => kudos.To == person && kudos.TakenBackAt == null);
        return (await received.OrderByDescending(kudos => kudos.At).ThenByDescending(kudos => kudos.Id).Take(most).ToListAsync(cancellationToken),
            await received.CountAsync(cancellationToken));
    }

    public async Task<IReadOnlyDictionary<PersonId, int>> CountAsync(
        IReadOnlyCollection<PersonId> people, DateTimeOffset from, DateTimeOffset until, CancellationToken cancellationToken) =>
        await (await QueryAsync(cancellationToken))
            .Where(kudos => people.Contains(kudos.To) && kudos.At >= from && kudos.At < until && kudos.TakenBackAt == null)
            .GroupBy(kudos => kudos.To, (person, all) => new { Person = person, Count = all.Count() })
            .ToDictionaryAsync(one => one.Person, one => one.Count, cancellationToken);

    public async Task<IReadOnlyDictionary<PersonId, int>> HelpedAsync(
        IReadOnlyCollection<PersonId> people, DateTimeOffset from, DateTimeOffset until, CancellationToken cancellationToken) =>
        await (await session.ForQueryAsync(cancellationToken)).Context.Set<HelpRequest>()
            .Where(request => people.Contains(request.AskedOf) && request.TakenAt >= from && request.TakenAt < until)
            .GroupBy(request => request.AskedOf, (person, all) => new { Person = person, Count = all.Count() })
            .ToDictionaryAsync(one => one.Person, one => one.Count, cancellationToken);

    private async ValueTask<IQueryable<Kudos>> QueryAsync(CancellationToken cancellationToken) =>
        (await session.ForQueryAsync(cancellationToken)).Context.Set<Kudos>();
}
