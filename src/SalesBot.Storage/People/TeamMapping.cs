using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SalesBot.Domain.People;

namespace SalesBot.Storage.People;

internal sealed class TeamMapping : IEntityTypeConfiguration<Team>
{
    public void Configure(EntityTypeBuilder<Team> builder)
    {
        builder.ToTable("Teams");
        builder.HasKey(team => team.Id);
        builder.Property(team => team.Id).ValueGeneratedNever();
        builder.Property(team => team.SilenceSteps).HasDefaultValueSql("'{\"Rep\":2,\"Manager\":3,\"Above\":5}'");
        builder.HasIndex(team => team.OrganisationId);
    }
}
