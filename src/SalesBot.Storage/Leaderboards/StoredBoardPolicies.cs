using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SalesBot.Application.Leaderboards;
using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.People;
using SalesBot.Storage.Sessions;

namespace SalesBot.Storage.Leaderboards;

internal sealed class StoredBoardPolicies(StorageSession session) : IBoardPolicies
{
    public async Task<IReadOnlyList<BoardPolicy>> FindAsync(IReadOnlyCollection<Guid> owners, CancellationToken cancellationToken) =>
        await (await session.ForQueryAsync(cancellationToken)).Context.Set<BoardPolicy>()
            .Where(policy => owners.Contains(policy.OwnerId)).ToListAsync(cancellationToken);

    public Task AddAsync(BoardPolicy policy, CancellationToken cancellationToken)
    {
        session.Writer.Context.Add(policy);
        return Task.CompletedTask;
    }

    public async Task<IReadOnlySet<PersonId>> HiddenAsync(IReadOnlyCollection<PersonId> people, CancellationToken cancellationToken) =>
        await (await session.ForQueryAsync(cancellationToken)).Context.Set<HiddenPerson>()
            .Where(hidden => people.Contains(hidden.PersonId)).Select(hidden => hidden.PersonId).ToHashSetAsync(cancellationToken);

    public async Task HideAsync(PersonId person, bool hide, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await session.FlushAsync(cancellationToken);
        var all = session.Writer.Context.Set<HiddenPerson>();
        var found = await all.FirstOrDefaultAsync(hidden => hidden.PersonId == person, cancellationToken);
        if (hide && found is null)
            all.Add(new(person, now));
        else if (!hide && found is not null)
            all.Remove(found);
    }
}

internal sealed class BoardPolicyMapping : IEntityTypeConfiguration<BoardPolicy>, IEntityTypeConfiguration<HiddenPerson>
{
    public void Configure(EntityTypeBuilder<BoardPolicy> builder)
    {
        builder.ToTable("BoardPolicies");
        builder.HasKey(policy => policy.OwnerId);
        builder.Property(policy => policy.OwnerId).ValueGeneratedNever();
        builder.Ignore(policy => policy.Score);
    }

    public void Configure(EntityTypeBuilder<HiddenPerson> builder)
    {
        builder.ToTable("HiddenPeople");
        builder.HasKey(hidden => hidden.PersonId);
        builder.Property(hidden => hidden.PersonId).ValueGeneratedNever();
    }
}
