using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SalesBot.Application.Targets;
using SalesBot.Domain.Targets;

namespace SalesBot.Storage.Targets;

internal sealed class GoalMapping : IEntityTypeConfiguration<Goal>
{
    public void Configure(EntityTypeBuilder<Goal> builder)
    {
        builder.ToTable("Goals");
        builder.HasKey(goal => goal.Id);
        builder.Property(goal => goal.Id).ValueGeneratedNever();
        builder.Ignore(goal => goal.Owner).Ignore(goal => goal.Condition).Ignore(goal => goal.Stands);
        builder.HasIndex(goal => new { goal.OrganisationId, goal.End });
        builder.HasIndex(goal => goal.OwnerId, "IX_Goals_WithCondition").HasFilter("\"AverageAtLeast\" IS NOT NULL");
    }
}

internal sealed class GoalAdjustmentMapping : IEntityTypeConfiguration<GoalAdjustment>
{
    public void Configure(EntityTypeBuilder<GoalAdjustment> builder)
    {
        builder.ToTable("GoalAdjustments");
        builder.HasKey(adjustment => adjustment.Id);
        builder.Property(adjustment => adjustment.Id).ValueGeneratedNever();
        builder.HasIndex(adjustment => new { adjustment.OrganisationId, adjustment.At });
    }
}

internal sealed class GoalDraftMapping : IEntityTypeConfiguration<GoalDraft>
{
    public void Configure(EntityTypeBuilder<GoalDraft> builder)
    {
        builder.ToTable("GoalDrafts");
        builder.HasKey(draft => draft.Id);
        builder.Property(draft => draft.Id).ValueGeneratedNever();
        builder.Property(draft => draft.Pins).HasDefaultValueSql("'[]'");
        builder.Property(draft => draft.Unpinned).HasDefaultValueSql("'[]'");
        builder.Property(draft => draft.Weights).HasDefaultValueSql("'[]'");
        builder.Ignore(draft => draft.Owner).Ignore(draft => draft.Condition).Ignore(draft => draft.IsRelative).Ignore(draft => draft.IsForOnePeriod).Ignore(draft => draft.Missing);
    }
}
