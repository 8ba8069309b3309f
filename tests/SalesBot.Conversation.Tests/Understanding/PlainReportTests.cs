using SalesBot.Conversation.Understanding;
using Xunit;

namespace SalesBot.Conversation.Tests.Understanding;

/// <summary>A report that is nothing else is not looked through for wishes; whatever may be one still is.</summary>
public sealed class PlainReportTests
{
    private static readonly IUnderstanding Understanding = UnderstandingFactory.Create();

    // Wednesday.
    private static readonly ReadingContext Context = new(new DateOnly(2026, 11, 25), new TimeOnly(17, 30), null);

    [Theory]
    [InlineData("两单都签了,今天打了20个电话")]
    [InlineData("2 contracts signed")]
    [InlineData("six site visits today")]
    [InlineData("拜访了华为和中兴,打了20个电话,签了一单8万")]
    [InlineData("visited 3 clients, 20 calls, 1 proposal")]
    public void Report_OfWorkAlone_WantsNothingElse(string text)
    {
        var reading = Understanding.Read(text, Context);
        Assert.Equal(Intent.Report, reading.Intent);
        Assert.NotEmpty(reading.Items);
        Assert.True(reading is { Project: null, Member: null, Task: null, Contest: null, Goal: null, Incentive: null, Board: null, Agreement: null, Forecast: null, Own: null });
    }

    [Fact]
    public void Project_ThatASignedDealMoves_StillMoves() => Assert.NotNull(Understanding.Read("A项目签了", Context).Project);

    [Theory]
    [InlineData("我完成了产品培训")]
    [InlineData("产品培训完成了")]
    public void Task_ThatIsDone_IsStillReported(string text) => Assert.NotNull(Understanding.Read(text, Context).Task);

    [Theory]
    [InlineData("3 deals 200, 5 deals 500")]
    [InlineData("3单200元,5单500元")]
    public void Steps_WithWhatEachBrings_AreStillAContest(string text) => Assert.NotNull(Understanding.Read(text, Context).Contest);

    [Theory]
    [InlineData("新客户一家500")]
    [InlineData("新客户500元一家")]
    public void Pay_ForEach_IsStillARule(string text)
    {
        var reading = Understanding.Read(text, Context);
        Assert.NotNull(reading.Incentive);
        Assert.Empty(reading.Items);
    }
}
