using SalesBot.Domain.Activities;

namespace SalesBot.Host.Tests.Targets;

public sealed class MissingPartsTests : IAsyncLifetime
{
    private readonly BotForTargets bot = new();

    public ValueTask InitializeAsync() => bot.InitializeAsync();

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    [Fact]
    public async Task T6_SignMoreThisMonth_IsToldWhatIsMissingWithEvidenceAndAskedOneByOne()
    {
        var manager = await bot.ManagerAsync();

        var first = await manager.SayAsync("这个月多签点客户");

        Assert.StartsWith("差两样才能算目标:签单多少?谁来做?例如“", first.FirstLine, StringComparison.Ordinal);
        Assert.Contains("SMART 里还缺:M 可衡量、A 有人负责", first.Text, StringComparison.Ordinal);
        Assert.Contains("上月实际", first.Text, StringComparison.Ordinal);
        var second = await manager.SayAsync("16");
        Assert.StartsWith("差一样才能算目标:谁来做?", second.FirstLine, StringComparison.Ordinal);
        Assert.Contains("华东组", second.Buttons);
        var preview = await manager.PressAsync(second, "华东组");
        await manager.NextAsync();
        Assert.StartsWith("预览:华东组 本月 签单 16", preview.InvokeText, StringComparison.Ordinal);
        Assert.StartsWith("✅ 定了", (await manager.SayAsync("就这么定")).FirstLine, StringComparison.Ordinal);
        Assert.True(Assert.Single(await bot.TargetsAsync("李娜"), t => t.Metric == Metrics.Order) is { Amount: 4, IsForOnePeriod: true });
    }

    [Theory]
    [InlineData("今年要多签点客户", "签单多少?谁来做?")]
    [InlineData("新产品要卖得比去年好", "销售额多少?到哪天?谁来做?")]
    [InlineData("每人多打点电话", "电话多少?到哪天?")]
    [InlineData("sign more clients this month", "How much (orders)? Who does it?")]
    public async Task T6_AWish_IsNoTarget(string text, string missing)
    {
        var manager = await bot.ManagerAsync();
        Assert.Contains(missing, (await manager.SayAsync(text)).FirstLine, StringComparison.Ordinal);
        await manager.SayAsync("算了");
    }

    [Fact]
    public async Task T6_AnAnswerThatIsAnotherTarget_IsTakenAsThat()
    {
        var manager = await bot.ManagerAsync();
        await manager.SayAsync("每人多打点电话");

        Assert.StartsWith("预览:华东组 本季 利润 50万", (await manager.SayAsync("华东组Q4利润目标50万")).FirstLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task T7_ACondition_IsPartOfTheTargetAndTheTreeSaysWhetherItIsMet()
    {
        var manager = await bot.ManagerAsync();
        var asked = await manager.SayAsync("Q1新客户开发50家,每家平均签约额不少于10万元");
        Assert.StartsWith("差一样才能算目标:谁来做?", asked.FirstLine, StringComparison.Ordinal);

        var preview = await manager.SayAsync("华南组");
        Assert.Contains("条件:每家平均销售额不少于 10万", preview.Text, StringComparison.Ordinal);
        await BotForTargets.PressAsync(manager, preview, "就这么定");

        Assert.Contains("现在 0,没达到", (await manager.SayAsync("华南组目标")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("华东组本月签单目标200单", "偏高:余下只有 4 个工作日,以前最好的时候这么多天也只有")]
    [InlineData("华东组本月签单目标2单", "低")]
    [InlineData("East team target 200 orders this month", "High: 4 working days are left; the best there ever was")]
    public async Task T16_FarAboveTheBestOrBelowTheUsual_IsQuestionedWithTheEvidence(string text, string told)
    {
        var manager = await bot.ManagerAsync();
        Assert.Contains(told, (await manager.SayAsync(text)).Text, StringComparison.Ordinal);
    }
}
