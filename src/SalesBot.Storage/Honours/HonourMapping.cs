using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SalesBot.Domain.Honours;

namespace SalesBot.Storage.Honours;

internal sealed class BadgeMapping : IEntityTypeConfiguration<Badge>
{
    public void Configure(EntityTypeBuilder<Badge> builder)
    {
        builder.ToTable("Badges");
        builder.HasKey(badge => badge.Id);
        builder.Property(badge => badge.Id).ValueGeneratedNever();
        builder.HasIndex(badge => badge.OrganisationId);
    }
}

internal sealed class HonourMapping : IEntityTypeConfiguration<Honour>
{
    public void Configure(EntityTypeBuilder<Honour> builder)
    {
        builder.ToTable("Honours");
        builder.HasKey(line => line.Id);
        builder.Property(line => line.Id).ValueGeneratedNever();
        builder.HasIndex(line => line.PersonId);
        builder.HasIndex(line => line.TeamId);

        // A line is taken back once, whoever else looks at the same time.
        builder.HasIndex(line => line.Reverses).IsUnique();
    }
}

/// <summary>That somebody's honours are to be looked at.</summary>
internal sealed class HonourLook
{
    public required Guid Owner { get; init; }

    public required bool IsTeam { get; init; }

    public required DateOnly FromDay { get; init; }
}

internal sealed class HonourLookMapping : IEntityTypeConfiguration<HonourLook>
{
    public void Configure(EntityTypeBuilder<HonourLook> builder)
    {
        builder.ToTable("HonourLooks");
        builder.HasKey(look => look.Owner);
        builder.Property(look => look.Owner).ValueGeneratedNever();
    }
}
