using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SalesBot.Domain.Calendars;

namespace SalesBot.Storage.Calendars;

internal sealed class LeaveEntryMapping : IEntityTypeConfiguration<LeaveEntry>
{
    public void Configure(EntityTypeBuilder<LeaveEntry> builder)
    {
        builder.ToTable("Leave");
        builder.HasKey(entry => entry.Id);
        builder.Property(entry => entry.Id).ValueGeneratedNever();
        builder.HasIndex(entry => new { entry.PersonId, entry.Last });
        builder.HasIndex(entry => entry.GroupId);
        builder.HasIndex(entry => new { entry.EnteredBy, entry.EnteredAt });
    }
}
