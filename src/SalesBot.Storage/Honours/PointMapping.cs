using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SalesBot.Domain.Honours;

namespace SalesBot.Storage.Honours;

internal sealed class KudosMapping : IEntityTypeConfiguration<Kudos>
{
    public void Configure(EntityTypeBuilder<Kudos> builder)
    {
        builder.ToTable("Kudos");
        builder.HasKey(kudos => kudos.Id);
        builder.Property(kudos => kudos.Id).ValueGeneratedNever();
        builder.HasIndex(kudos => new { kudos.From, kudos.Day });
        builder.HasIndex(kudos => new { kudos.To, kudos.At });
    }
}

internal sealed class PointLineMapping : IEntityTypeConfiguration<PointLine>
{
    public void Configure(EntityTypeBuilder<PointLine> builder)
    {
        builder.ToTable("Points");
        builder.HasKey(line => line.Id);
        builder.Property(line => line.Id).ValueGeneratedNever();
        builder.HasIndex(line => line.Key).IsUnique();
        builder.HasIndex(line => new { line.PersonId, line.At });
    }
}

internal sealed class PointRulesMapping : IEntityTypeConfiguration<PointRules>
{
    public void Configure(EntityTypeBuilder<PointRules> builder)
    {
        builder.ToTable("PointRules");
        builder.HasKey(rules => rules.OrganisationId);
        builder.Property(rules => rules.OrganisationId).ValueGeneratedNever();
    }
}

internal sealed class RewardMapping : IEntityTypeConfiguration<Reward>
{
    public void Configure(EntityTypeBuilder<Reward> builder)
    {
        builder.ToTable("Rewards");
        builder.HasKey(reward => reward.Id);
        builder.Property(reward => reward.Id).ValueGeneratedNever();
        builder.HasIndex(reward => reward.OrganisationId).HasFilter("\"RemovedAt\" IS NULL");
    }
}

internal sealed class RedemptionMapping : IEntityTypeConfiguration<Redemption>
{
    public void Configure(EntityTypeBuilder<Redemption> builder)
    {
        builder.ToTable("Redemptions");
        builder.HasKey(redemption => redemption.Id);
        builder.Property(redemption => redemption.Id).ValueGeneratedNever();
        builder.Ignore(redemption => redemption.PointKey).Ignore(redemption => redemption.TakesStock);
        builder.HasIndex(redemption => redemption.RewardId);
        builder.HasIndex(redemption => redemption.PersonId);
        builder.HasIndex(redemption => redemption.ApproverId).HasFilter("\"State\" = 'Reserved'");
    }
}
