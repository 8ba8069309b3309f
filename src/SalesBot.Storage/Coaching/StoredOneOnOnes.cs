using Microsoft.EntityFrameworkCore;
using SalesBot.Application.Coaching;
using SalesBot.Domain.Coaching;
using SalesBot.Domain.People;
using SalesBot.Storage.Sessions;

namespace SalesBot.Storage.Coaching;

internal sealed class StoredOneOnOnes(StorageSession session) : IOneOnOnes
{
    public Task AddAsync(OneOnOne meeting, CancellationToken cancellationToken) => AddAsync<OneOnOne>(meeting);

    public async Task<OneOnOne?> LastAsync(PersonId manager, PersonId person, DateOnly upTo, CancellationToken cancellationToken) =>
        await (await QueryAsync<OneOnOne>(cancellationToken))
            .Where(meeting => meeting.ManagerId == manager && meeting.PersonId == person && meeting.HeldOn <= upTo)
            .OrderByDescending(meeting => meeting.HeldOn)
            .FirstOrDefaultAsync(cancellationToken);

    public async Task<PersonId?> LastMetAsync(PersonId manager, DateOnly upTo, CancellationToken cancellationToken) =>
        (await (await QueryAsync<OneOnOne>(cancellationToken))
            .Where(meeting => meeting.ManagerId == manager && meeting.HeldOn <= upTo)
            .OrderByDescending(meeting => meeting.HeldOn).ThenByDescending(meeting => meeting.Id)
            .FirstOrDefaultAsync(cancellationToken))?.PersonId;

    public Task AddAsync(AgreedItem item, CancellationToken cancellationToken) => AddAsync<AgreedItem>(item);

    public async Task<AgreedItem?> FindItemAsync(Guid id, CancellationToken cancellationToken) =>
        await (await QueryAsync<AgreedItem>(cancellationToken)).FirstOrDefaultAsync(item => item.Id == id, cancellationToken);

    public async Task<IReadOnlyList<AgreedItem>> ItemsAsync(PersonId person, DateTimeOffset doneSince, CancellationToken cancellationToken) =>
        await (await QueryAsync<AgreedItem>(cancellationToken))
            .Where(item => item.PersonId == person && (item.DoneAt == null || item.DoneAt >= doneSince))
            .OrderBy(item => item.AgreedAt).ThenBy(item => item.Id)
            .ToListAsync(cancellationToken);

    private Task AddAsync<T>(T aggregate)
        where T : class
    {
        session.Writer.Context.Add(aggregate);
        return Task.CompletedTask;
    }

    private async ValueTask<IQueryable<T>> QueryAsync<T>(CancellationToken cancellationToken)
        where T : class =>
        (await session.ForQueryAsync(cancellationToken)).Context.Set<T>();
}
