using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SalesBot.Domain.Calendars;

namespace SalesBot.Storage.Calendars;

internal sealed class CalendarChangeMapping : IEntityTypeConfiguration<CalendarChange>
{
    public void Configure(EntityTypeBuilder<CalendarChange> builder)
    {
        builder.ToTable("CalendarChanges");
        builder.HasKey(change => change.Id);
        builder.Property(change => change.Id).ValueGeneratedNever();
        builder.HasIndex(change => new { change.OwnerId, change.Last });
        builder.HasIndex(change => change.GroupId);
        builder.Ignore(change => change.Days);
    }
}
