using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SalesBot.Domain.Incentives;

namespace SalesBot.Storage.Incentives;

internal sealed class IncentiveMapping
    : IEntityTypeConfiguration<RuleVersion>, IEntityTypeConfiguration<ClosedPeriod>, IEntityTypeConfiguration<FrozenLine>,
        IEntityTypeConfiguration<PayDispute>, IEntityTypeConfiguration<DisputeNote>
{
    public void Configure(EntityTypeBuilder<RuleVersion> builder)
    {
        builder.ToTable("IncentiveRules");
        builder.HasKey(version => version.Id);
        builder.Property(version => version.Id).ValueGeneratedNever();
        builder.HasIndex(version => new { version.OrganisationId, version.Number, version.Version }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<ClosedPeriod> builder)
    {
        builder.ToTable("ClosedPeriods");
        builder.HasKey(period => period.Id);
        builder.Property(period => period.Id).ValueGeneratedNever();

        builder.Property(period => period.Payees).HasDefaultValueSql("'[]'");

        // However often it is confirmed, a month is closed once.
        builder.HasIndex(period => new { period.OrganisationId, period.Month }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<FrozenLine> builder)
    {
        builder.ToTable("FrozenLines");
        builder.HasKey(line => line.Id);
        builder.Property(line => line.Id).ValueGeneratedNever();
        builder.HasIndex(line => new { line.OrganisationId, line.Month, line.PersonId });
    }

    public void Configure(EntityTypeBuilder<PayDispute> builder)
    {
        builder.ToTable("PayDisputes");
        builder.HasKey(dispute => dispute.Id);
        builder.Property(dispute => dispute.Id).ValueGeneratedNever();
        builder.HasIndex(dispute => dispute.PersonId);
        builder.HasIndex(dispute => new { dispute.OrganisationId, dispute.Number }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<DisputeNote> builder)
    {
        builder.ToTable("DisputeNotes");
        builder.HasKey(note => note.Id);
        builder.Property(note => note.Id).ValueGeneratedNever();
        builder.HasIndex(note => note.DisputeId);
    }
}
