using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SalesBot.Domain.Projects;

namespace SalesBot.Storage.Projects;

internal sealed class ProjectMapping : IEntityTypeConfiguration<KeyProject>
{
    public void Configure(EntityTypeBuilder<KeyProject> builder)
    {
        builder.ToTable("Projects");
        builder.HasKey(project => project.Id);
        builder.Property(project => project.Id).ValueGeneratedNever();
        builder.Ignore(project => project.IsOpen).Ignore(project => project.Percent).Ignore(project => project.Stages).Ignore(project => project.Place).Ignore(project => project.IsWon);
        builder.Property(project => project.OwnStages).HasDefaultValueSql("'[]'");
        builder.HasIndex(project => project.OwnerId).HasFilter("\"Stage\" NOT IN ('Won', 'Lost')");
    }
}

internal sealed class ProjectStepMapping : IEntityTypeConfiguration<ProjectStep>
{
    public void Configure(EntityTypeBuilder<ProjectStep> builder)
    {
        builder.ToTable("ProjectSteps");
        builder.HasKey(step => step.Id);
        builder.Property(step => step.Id).ValueGeneratedNever();
        builder.HasIndex(step => step.ProjectId);
    }
}

internal sealed class ProjectHandoverMapping : IEntityTypeConfiguration<ProjectHandover>
{
    public void Configure(EntityTypeBuilder<ProjectHandover> builder)
    {
        builder.ToTable("ProjectHandovers");
        builder.HasKey(handover => handover.Id);
        builder.Property(handover => handover.Id).ValueGeneratedNever();
        builder.HasIndex(handover => handover.ProjectId);
    }
}
