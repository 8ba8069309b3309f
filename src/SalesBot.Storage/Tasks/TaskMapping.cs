using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SalesBot.Domain.Tasks;

namespace SalesBot.Storage.Tasks;

internal sealed class DevelopmentTaskMapping : IEntityTypeConfiguration<DevelopmentTask>
{
    public void Configure(EntityTypeBuilder<DevelopmentTask> builder)
    {
        builder.ToTable("DevelopmentTasks");
        builder.HasKey(task => task.Id);
        builder.Property(task => task.Id).ValueGeneratedNever();
        builder.Ignore(task => task.IsComplete);
        builder.HasIndex(task => new { task.OwnerId, task.Due });
    }
}

internal sealed class DevelopmentStepMapping : IEntityTypeConfiguration<DevelopmentStep>
{
    public void Configure(EntityTypeBuilder<DevelopmentStep> builder)
    {
        builder.ToTable("DevelopmentSteps");
        builder.HasKey(step => step.Id);
        builder.Property(step => step.Id).ValueGeneratedNever();
        builder.HasIndex(step => step.TaskId);
    }
}

internal sealed class TaskTemplateMapping : IEntityTypeConfiguration<TaskTemplate>
{
    public void Configure(EntityTypeBuilder<TaskTemplate> builder)
    {
        builder.ToTable("TaskTemplates");
        builder.HasKey(template => template.Id);
        builder.Property(template => template.Id).ValueGeneratedNever();
        builder.Ignore(template => template.PassMark).Ignore(template => template.Tracking);
        builder.HasIndex(template => template.OrganisationId);
    }
}
