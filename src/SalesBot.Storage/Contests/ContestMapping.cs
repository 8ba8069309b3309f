using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SalesBot.Domain.Contests;

namespace SalesBot.Storage.Contests;

internal sealed class ContestMapping : IEntityTypeConfiguration<Contest>
{
    public void Configure(EntityTypeBuilder<Contest> builder)
    {
        builder.ToTable("Contests");
        builder.HasKey(contest => contest.Id);
        builder.Property(contest => contest.Id).ValueGeneratedNever();
        builder.Ignore(contest => contest.Range);
        builder.HasIndex(contest => new { contest.OrganisationId, contest.End });
    }
}
