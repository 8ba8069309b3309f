using SalesBot.Domain.Activities;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Targets;

public sealed class RepsTests : IAsyncLifetime
{
    private readonly BotForTargets bot = new();

    public ValueTask InitializeAsync() => bot.InitializeAsync();

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    [Fact]
    public async Task T14_ARepsSuggestion_IsRefusedKindlyAndPassedOnToTheLeaderWhoCanTakeItUp()
    {
        var manager = await bot.ManagerAsync();
        await manager.SayAsync("目标树");
        var rep = await bot.RepAsync("何静");

        var refusal = await rep.SayAsync("把我12月签单目标改成5单");
        Assert.Equal("目标由主管来改,没有改动。要我把你的建议转给王磊吗?", refusal.FirstLine);
        Assert.Equal("📨 已经转告王磊。", (await rep.PressAsync(refusal, "转告")).InvokeText);
        await rep.NextAsync();

        var suggestion = await manager.NextAsync();
        Assert.Equal("💡 何静建议:把我12月签单目标改成5单", suggestion.FirstLine);
        await manager.PressAsync(suggestion, "看预览");
        var preview = await manager.NextAsync();
        Assert.Contains("预览:何静 2026年12月 签单 5", preview.FirstLine, StringComparison.Ordinal);
        await BotForTargets.PressAsync(manager, preview, "就这么定");
        Assert.Equal("🎯 王磊给你定了:2026年12月 签单 5(原 4)。觉得不合适就跟我说,我来转告。", (await rep.NextAsync()).FirstLine);
    }

    [Fact]
    public async Task T14_InEnglish_ARepMayNotSetTheCompanysTarget()
    {
        var rep = await bot.RepAsync("Raj Patel");
        var before = await bot.TargetsAsync("Raj Patel");

        var refusal = await rep.SayAsync("set the company target to 100M for Q4", "en-US");

        Assert.Contains("Shall I pass your suggestion on to 王磊?", refusal.FirstLine, StringComparison.Ordinal);
        Assert.Equal(["Pass it on"], refusal.Buttons);
        Assert.Equal(before.Count, (await bot.TargetsAsync("Raj Patel")).Count);
    }

    [Fact]
    public async Task T20_ARepsOwnGoal_IsSeenByTheRepOnly()
    {
        var rep = await bot.RepAsync("林峰");

        var set = await rep.SayAsync("我自己定个小目标:本月做9场演示");

        Assert.Equal("🌱 记下了:本月演示 9。只有你看得到,不上榜。", set.FirstLine);
        Assert.Contains("演示 🌱", (await rep.SayAsync("我的任务")).Text, StringComparison.Ordinal);
        var target = Assert.Single(await bot.TargetsAsync("林峰"), t => t.Metric == Metrics.Demo);
        Assert.True(target.IsPrivate);
        var manager = await bot.ManagerAsync();
        await manager.WriteAsync("林峰今天怎么样?");
        Assert.DoesNotContain("演示", (await manager.NextAsync()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task T20_InEnglish_TheSame()
    {
        var rep = await bot.RepAsync("Sofia Chen");
        Assert.Equal("🌱 Noted: 9 demos this month. Only you see it; it is on no board.", (await rep.SayAsync("my own goal: 9 demos this month", "en-US")).FirstLine);
    }
}
