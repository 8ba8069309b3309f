using SalesBot.Domain.People;
using SalesBot.Domain.Projects;
using Xunit;

namespace SalesBot.Domain.Tests.Projects;

public sealed class KeyProjectTests
{
    private static readonly DateTimeOffset Monday = new(2026, 11, 16, 5, 0, 0, TimeSpan.Zero);
    private static readonly PersonId Owner = new(Guid.NewGuid());

    [Fact]
    public void MoveTo_AnotherStage_TellsTheMoveAndSinceWhenItStandsThere()
    {
        var project = Project();

        var step = project.MoveTo(Guid.NewGuid(), ProjectStage.Negotiation, Owner, Monday.AddDays(2));

        Assert.Equal((ProjectStage.Contact, ProjectStage.Negotiation), (step!.From!.Value, step.To));
        Assert.Equal((Monday.AddDays(2), 80, true), (project.StageSince, project.Percent, project.IsOpen));
    }

    [Fact]
    public void MoveTo_TheSameStage_ChangesNothing()
    {
        var project = Project();

        Assert.Null(project.MoveTo(Guid.NewGuid(), ProjectStage.Contact, Owner, Monday.AddDays(2)));
        Assert.Equal(Monday, project.StageSince);
    }

    [Theory]
    [InlineData(ProjectStage.Won, 100)]
    [InlineData(ProjectStage.Lost, 0)]
    public void MoveTo_AnEnd_IsOver(ProjectStage end, int percent)
    {
        var project = Project();

        project.MoveTo(Guid.NewGuid(), end, Owner, Monday);

        Assert.Equal((false, percent), (project.IsOpen, project.Percent));
    }

    [Fact]
    public void New_WithoutName_IsRefused() => Assert.Throws<ArgumentException>(() =>
        new KeyProject(new ProjectId(Guid.NewGuid()), new OrganisationId(Guid.NewGuid()), Owner, " ", ProjectStage.Contact, Monday));

    private static KeyProject Project() =>
        new(new ProjectId(Guid.NewGuid()), new OrganisationId(Guid.NewGuid()), Owner, "A项目", ProjectStage.Contact, Monday);
}
