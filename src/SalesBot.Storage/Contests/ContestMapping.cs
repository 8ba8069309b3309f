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
        builder.Ignore(contest => contest.Range).Ignore(contest => contest.Sides).Ignore(contest => contest.HalfDay).Ignore(contest => contest.EndedOn);
        builder.Property(contest => contest.State).HasDefaultValueSql("'Open'");
        builder.Property(contest => contest.People).HasDefaultValueSql("'[]'");
        builder.Property(contest => contest.Observers).HasDefaultValueSql("'[]'");
        builder.Property(contest => contest.Rules).HasDefaultValueSql(
            "'{\"Measure\":\"Total\",\"Format\":\"Battle\",\"Steps\":[],\"Floor\":0,\"Bases\":[],\"Stake\":\"\",\"Version\":1}'");
        builder.HasIndex(contest => new { contest.OrganisationId, contest.End });

        // The few that the watch looks at every minute.
        builder.HasIndex(contest => contest.State).HasFilter("\"State\" IN ('Open', 'Challenged')");
    }
}
