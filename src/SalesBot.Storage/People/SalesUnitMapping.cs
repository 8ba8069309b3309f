using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SalesBot.Domain.People;

namespace SalesBot.Storage.People;

internal sealed class SalesUnitMapping : IEntityTypeConfiguration<SalesUnit>
{
    public void Configure(EntityTypeBuilder<SalesUnit> builder)
    {
        builder.ToTable("SalesUnits");
        builder.HasKey(unit => unit.Id);
        builder.Property(unit => unit.Id).ValueGeneratedNever();
        builder.Ignore(unit => unit.Owner);
        builder.HasIndex(unit => unit.OrganisationId);
    }
}
