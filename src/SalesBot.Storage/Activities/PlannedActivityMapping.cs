using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SalesBot.Domain.Activities;

namespace SalesBot.Storage.Activities;

internal sealed class PlannedActivityMapping : IEntityTypeConfiguration<PlannedActivity>
{
    public void Configure(EntityTypeBuilder<PlannedActivity> builder)
    {
        builder.ToTable("Plans");
        builder.HasKey(plan => plan.Id);
        builder.Property(plan => plan.Id).ValueGeneratedNever();
        builder.HasIndex(plan => new { plan.PersonId, plan.Day });
        builder.HasIndex(plan => plan.Source);
    }
}
