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
    [InlineData(nameof(ProjectStage.Won), 100)]
    [InlineData(nameof(ProjectStage.Lost), 0)]
    public void MoveTo_AnEnd_IsOver(string end, int percent)
    {
        var project = Project();

        project.MoveTo(Guid.NewGuid(), new ProjectStage(end), Owner, Monday);

        Assert.Equal((false, percent), (project.IsOpen, project.Percent));
    }

    [Fact]
    public void New_WithoutName_IsRefused() => Assert.Throws<ArgumentException>(() =>
        new KeyProject(new ProjectId(Guid.NewGuid()), new OrganisationId(Guid.NewGuid()), Owner, " ", ProjectStage.Contact, Monday));

    [Fact]
    public void WithStages_OfItsOwn_GoesByThemAndIsOverWithTheLast()
    {
        var project = KeyProject.WithStages(new ProjectId(Guid.NewGuid()), new OrganisationId(Guid.NewGuid()), Owner, "顺丰上线", ["调研", "方案", "试点", "签约"], Monday);
        Assert.Equal(("调研", 1, 25, true), (project.Stage.Name, project.Place, project.Percent, project.IsOpen));

        project.MoveTo(Guid.NewGuid(), new ProjectStage("试点"), Owner, Monday);
        Assert.Equal((3, 75, true), (project.Place, project.Percent, project.IsOpen));

        project.MoveTo(Guid.NewGuid(), new ProjectStage("签约"), Owner, Monday);
        Assert.Equal((true, false, 100), (project.IsWon, project.IsOpen, project.Percent));
    }

    [Fact]
    public void WithStages_TwoOfOneName_IsRefused() => Assert.Throws<ArgumentException>(() =>
        KeyProject.WithStages(new ProjectId(Guid.NewGuid()), new OrganisationId(Guid.NewGuid()), Owner, "B", ["Pilot", "pilot"], Monday));

    private static KeyProject Project() =>
        new(new ProjectId(Guid.NewGuid()), new OrganisationId(Guid.NewGuid()), Owner, "A项目", ProjectStage.Contact, Monday);
}
