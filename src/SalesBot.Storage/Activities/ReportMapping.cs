using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SalesBot.Domain.Activities;

namespace SalesBot.Storage.Activities;

internal sealed class ReportMapping : IEntityTypeConfiguration<Report>, IEntityTypeConfiguration<ActivityEntry>
{
    /// <summary>The place of a line within its report; lines written in the same millisecond have ids in no order.</summary>
    public const string Line = "Line";

    public void Configure(EntityTypeBuilder<Report> builder)
    {
        builder.ToTable("Reports");
        builder.HasKey(report => report.Id);
        builder.Property(report => report.Id).ValueGeneratedNever();
        builder.HasIndex(report => report.Source).IsUnique();
        builder.HasIndex(report => new { report.ReportedBy, report.OpenedAt });
        builder.Ignore(report => report.Current);
        builder.Ignore(report => report.Credited).Ignore(report => report.Lines).Ignore(report => report.Latest);
        builder.HasMany(report => report.Entries).WithOne().HasForeignKey(entry => entry.ReportId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<ActivityEntry> builder)
    {
        builder.ToTable("Entries");
        builder.Property<int>(Line).ValueGeneratedNever();
        builder.HasKey(nameof(ActivityEntry.ReportId), Line);

        // Holds all that a sum needs, so that sums never touch the table.
        builder.HasIndex(entry => new { entry.PersonId, entry.Day, entry.Metric, entry.Amount });
    }
}
