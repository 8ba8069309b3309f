using Microsoft.EntityFrameworkCore;
using SalesBot.Application.Targets;
using SalesBot.Domain.People;
using SalesBot.Domain.Targets;
using SalesBot.Storage.Sessions;

namespace SalesBot.Storage.Targets;

internal sealed class StoredAgreements(StorageSession session) : IAgreements
{
    public Task AddAsync(Agreement agreement, CancellationToken cancellationToken)
    {
        session.Writer.Context.Add(agreement);
        return Task.CompletedTask;
    }

    public async Task<Agreement?> FindAsync(Guid id, CancellationToken cancellationToken) =>
        await (await QueryAsync(cancellationToken)).FirstOrDefaultAsync(agreement => agreement.Id == id, cancellationToken);

    public async Task<IReadOnlyList<Agreement>> StandingOfAsync(IReadOnlyCollection<PersonId> reps, DateOnly today, CancellationToken cancellationToken) =>
        reps.Count == 0 ? [] : await (await QueryAsync(cancellationToken))
            .Where(one => one.State != AgreementState.Superseded && (one.End == null || one.End >= today) && reps.Contains(one.PersonId))
            .OrderBy(one => one.Id).ToListAsync(cancellationToken);

    public async Task<Agreement?> AcceptedLikeAsync(Agreement target, CancellationToken cancellationToken) =>
        await (await QueryAsync(cancellationToken))
            .Where(one => one.PersonId == target.PersonId && one.Metric == target.Metric && one.Each == target.Each && one.Start == target.Start
                && one.End == target.End && one.Amount == target.Amount && one.AcceptedAt != null)
            .OrderByDescending(one => one.Id).FirstOrDefaultAsync(cancellationToken);

    public async Task<IReadOnlyList<Agreement>> WaitingForAsync(IReadOnlyCollection<PersonId> people, DateOnly today, CancellationToken cancellationToken) =>
        people.Count == 0 ? [] : await (await QueryAsync(cancellationToken))
            .Where(one => (one.End == null || one.End >= today)
                && ((one.State == AgreementState.Open && people.Contains(one.PersonId)) || (one.State == AgreementState.Countered && people.Contains(one.SetBy))))
            .OrderBy(one => one.Id).ToListAsync(cancellationToken);

    private async ValueTask<IQueryable<Agreement>> QueryAsync(CancellationToken cancellationToken) =>
        (await session.ForQueryAsync(cancellationToken)).Context.Set<Agreement>();
}
