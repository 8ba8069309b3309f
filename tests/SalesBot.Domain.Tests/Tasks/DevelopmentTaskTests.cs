using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;
using SalesBot.Domain.Tasks;
using Xunit;

namespace SalesBot.Domain.Tests.Tasks;

public sealed class DevelopmentTaskTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 25, 15, 0, 0, TimeSpan.FromHours(8));
    private static readonly PersonId Owner = new(Guid.NewGuid());
    private static readonly PersonId Leader = new(Guid.NewGuid());
    private static readonly OrganisationId Company = new(Guid.NewGuid());

    [Fact]
    public void Task_ToBeDone_IsConfirmedOnlyOnce()
    {
        var task = Task();

        Assert.NotNull(task.Finish(Guid.NewGuid(), Owner, Now));
        Assert.Null(task.Finish(Guid.NewGuid(), Owner, Now));
        Assert.False(task.IsComplete);
        Assert.NotNull(task.Confirm(Guid.NewGuid(), Leader, Now));
        Assert.Null(task.Confirm(Guid.NewGuid(), Leader, Now));
        Assert.Null(task.SendBack(Guid.NewGuid(), Leader, Now));
        Assert.Null(task.Rate(Guid.NewGuid(), 90, Leader, Now));
        Assert.True(task.IsComplete);
    }

    [Theory]
    [InlineData(79, DevelopmentState.Open)]
    [InlineData(80, DevelopmentState.Confirmed)]
    [InlineData(100, DevelopmentState.Confirmed)]
    [InlineData(0, DevelopmentState.Open)]
    public void Task_ThatIsScored_IsPassedFromItsMarkOn(int score, DevelopmentState state)
    {
        var task = Task(80);
        task.Finish(Guid.NewGuid(), Owner, Now);
        Assert.Null(task.Confirm(Guid.NewGuid(), Leader, Now));

        var step = task.Rate(Guid.NewGuid(), score, Leader, Now)!;

        Assert.Equal((state, score), (task.State, task.Score));
        task.Back(Guid.NewGuid(), step, Leader, Now);
        Assert.Equal((DevelopmentState.Done, null), (task.State, task.Score));
    }

    [Fact]
    public void Task_ThatGetsAnotherOwner_IsToBeDoneAnew()
    {
        var task = Task(80);
        task.Rate(Guid.NewGuid(), 70, Leader, Now);
        var other = new PersonId(Guid.NewGuid());

        var step = task.HandTo(Guid.NewGuid(), other, Leader, Now);

        Assert.Equal((other, DevelopmentState.Open, (int?)null), (task.OwnerId, task.State, task.Score));
        Assert.Equal((70, other), (step!.ScoreBefore, step.OwnerId));
        Assert.Null(task.HandTo(Guid.NewGuid(), other, Leader, Now));
    }

    [Theory]
    [InlineData("产品培训", "完成产品培训", true)]
    [InlineData("产品 培训", "产品培训", true)]
    [InlineData("Product training", "the product training", true)]
    [InlineData("产品培训", "培训", false)]
    [InlineData("产品培训", "", false)]
    public void Title_IsKnownByWhatItSays(string title, string said, bool isMeant) =>
        Assert.Equal(isMeant, new DevelopmentTask(Guid.NewGuid(), Company, Owner, Leader, title, new(2026, 11, 30), null, Now).IsCalled(said));

    [Theory]
    [InlineData(0)]
    [InlineData(101)]
    public void Task_WithAnImpossibleMark_IsRefused(int mark) => Assert.ThrowsAny<ArgumentException>(() => Task(mark));

    [Fact]
    public void Template_SaysByItsContentHowItIsTracked()
    {
        Assert.Equal(TaskTracking.Reports, Template(MetricKind.Behaviour, Metrics.Call, 20).Tracking);
        Assert.Equal(TaskTracking.Stages, Template(MetricKind.Process, Metrics.ProjectProgress, 5).Tracking);
        Assert.Equal(TaskTracking.Confirmation, Template(MetricKind.Development, null, 0).Tracking);
        Assert.Equal((TaskTracking.Score, 80), (Template(MetricKind.Development, null, 80).Tracking, Template(MetricKind.Development, null, 80).PassMark));
        Assert.ThrowsAny<ArgumentException>(() => Template(MetricKind.Behaviour, Metrics.Call, 0));
        Assert.ThrowsAny<ArgumentException>(() => Template(MetricKind.Development, null, 101));
    }

    [Theory]
    [InlineData(CompanyStage.StartUp, "Behaviour")]
    [InlineData(CompanyStage.Growing, "Performance,Process")]
    [InlineData(CompanyStage.Expanding, "Development,Performance,Process")]
    public void Stage_HasTheKindsThatGoWithIt(CompanyStage stage, string kinds) => Assert.Equal(
        kinds, string.Join(',', StagePresets.Of(stage).Select(preset => StagePresets.Content(preset).Kind.ToString()).Distinct().Order(StringComparer.Ordinal)));

    private static DevelopmentTask Task(int? mark = null) => new(Guid.NewGuid(), Company, Owner, Leader, "演讲", new(2026, 11, 30), mark, Now);

    private static TaskTemplate Template(MetricKind kind, MetricCode? metric, long amount) => new(Guid.NewGuid(), Company, "模板", kind, metric, amount, PeriodKind.Month, []);
}
