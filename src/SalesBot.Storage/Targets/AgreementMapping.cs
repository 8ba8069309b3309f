using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SalesBot.Domain.Targets;

namespace SalesBot.Storage.Targets;

internal sealed class AgreementMapping : IEntityTypeConfiguration<Agreement>
{
    public void Configure(EntityTypeBuilder<Agreement> builder)
    {
        builder.ToTable("Agreements");
        builder.HasKey(agreement => agreement.Id);
        builder.Property(agreement => agreement.Id).ValueGeneratedNever();
        builder.Ignore(agreement => agreement.WaitsFor);
        builder.HasIndex(agreement => agreement.PersonId).HasFilter("\"State\" <> 'Superseded'");
        builder.HasIndex(agreement => agreement.SetBy).HasFilter("\"State\" = 'Countered'");
    }
}
