using Microsoft.EntityFrameworkCore;
using SalesBot.Application.Incentives;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.People;
using SalesBot.Storage.Sessions;

namespace SalesBot.Storage.Incentives;

internal sealed class StoredPayDisputes(StorageSession session) : IPayDisputes
{
    public Task AddAsync(PayDispute dispute, CancellationToken cancellationToken) => KeepAsync(dispute);

    public Task AddAsync(DisputeNote note, CancellationToken cancellationToken) => KeepAsync(note);

    public async Task<PayDispute?> FindAsync(Guid id, CancellationToken cancellationToken) =>
        await (await QueryAsync<PayDispute>(cancellationToken)).FirstOrDefaultAsync(dispute => dispute.Id == id, cancellationToken);

    public async Task<IReadOnlyList<PayDispute>> OfAsync(IReadOnlyCollection<PersonId> people, CancellationToken cancellationToken) =>
        await (await QueryAsync<PayDispute>(cancellationToken)).Where(dispute => people.Contains(dispute.PersonId))
            .OrderBy(dispute => dispute.SettledAt != null).ThenByDescending(dispute => dispute.Number).ToListAsync(cancellationToken);

    public async Task<int> NextNumberAsync(OrganisationId organisation, CancellationToken cancellationToken) =>
        1 + await (await QueryAsync<PayDispute>(cancellationToken)).Where(dispute => dispute.OrganisationId == organisation)
            .MaxAsync(dispute => (int?)dispute.Number, cancellationToken) ?? 1;

    public async Task<IReadOnlyList<DisputeNote>> NotesAsync(Guid dispute, CancellationToken cancellationToken) =>
        await (await QueryAsync<DisputeNote>(cancellationToken)).Where(note => note.DisputeId == dispute)
            .OrderBy(note => note.At).ThenBy(note => note.Id).ToListAsync(cancellationToken);

    private Task KeepAsync(object added)
    {
        session.Writer.Context.Add(added);
        return Task.CompletedTask;
    }

    private async ValueTask<IQueryable<T>> QueryAsync<T>(CancellationToken cancellationToken)
        where T : class => (await session.ForQueryAsync(cancellationToken)).Context.Set<T>();
}
