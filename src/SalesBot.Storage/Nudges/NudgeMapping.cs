using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SalesBot.Domain.Nudges;

namespace SalesBot.Storage.Nudges;

internal sealed class NudgeMapping : IEntityTypeConfiguration<NudgeEntry>, IEntityTypeConfiguration<NudgeSettings>
{
    public void Configure(EntityTypeBuilder<NudgeEntry> builder)
    {
        builder.ToTable("Nudges");
        builder.HasKey(entry => entry.Key);

        // Who waits for what, what was sent to somebody on a day, and how useful the latest of a kind were.
        builder.HasIndex(entry => new { entry.PersonId, entry.State, entry.At });

        // The few that are still to be told, and those of which it is not known yet whether they helped.
        builder.HasIndex(entry => new { entry.State, entry.At }).HasFilter("\"Helped\" IS NULL").HasDatabaseName("IX_Nudges_Open");
    }

    public void Configure(EntityTypeBuilder<NudgeSettings> builder)
    {
        builder.ToTable("NudgeSettings");
        builder.HasKey(settings => settings.PersonId);
        builder.HasIndex(settings => settings.Listens).HasFilter("\"Listens\"");
    }
}
