using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SalesBot.Domain.Calendars;

namespace SalesBot.Storage.Calendars;

internal sealed class CalendarSettingsMapping : IEntityTypeConfiguration<CalendarSettings>
{
    public void Configure(EntityTypeBuilder<CalendarSettings> builder)
    {
        builder.ToTable("CalendarSettings");
        builder.HasKey(settings => settings.OwnerId);
        builder.Property(settings => settings.OwnerId).ValueGeneratedNever();
        builder.Ignore(settings => settings.WorkWeek);
    }
}
