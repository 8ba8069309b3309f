using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SalesBot.Domain.Targets;

namespace SalesBot.Storage.Targets;

internal sealed class TargetMapping : IEntityTypeConfiguration<Target>
{
    public void Configure(EntityTypeBuilder<Target> builder)
    {
        builder.ToTable("Targets");
        builder.HasKey(target => target.Id);
        builder.Property(target => target.Id).ValueGeneratedNever();
        builder.Ignore(target => target.IsForOnePeriod);
        builder.HasIndex(target => target.PersonId);
    }
}
