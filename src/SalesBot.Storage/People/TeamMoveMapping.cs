using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SalesBot.Domain.People;

namespace SalesBot.Storage.People;

internal sealed class TeamMoveMapping : IEntityTypeConfiguration<TeamMove>
{
    public void Configure(EntityTypeBuilder<TeamMove> builder)
    {
        builder.ToTable("TeamMoves");
        builder.HasKey(move => move.Id);
        builder.Property(move => move.Id).ValueGeneratedNever();
        builder.HasIndex(move => move.PersonId);
        builder.HasIndex(move => move.On).HasDatabaseName("IX_TeamMoves_Due").HasFilter("NOT \"IsDone\"");
    }
}
