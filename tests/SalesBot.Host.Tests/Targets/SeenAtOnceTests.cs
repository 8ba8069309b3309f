using SalesBot.Domain.Activities;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Targets;

/// <summary>What one person changes, another sees in the next answer, though what every turn reads is kept in memory.</summary>
public sealed class SeenAtOnceTests : TargetsBot
{
    [Fact]
    public async Task T13_ATargetThatTheManagerChanges_IsInTheRepsNextCard()
    {
        var rep = await Bot.RepAsync("李娜");
        Assert.Contains("本周 1", (await rep.SayAsync("拜访了1家")).FirstLine, StringComparison.Ordinal);
        await BotForTargets.PressAsync(Manager, await Manager.SayAsync("把李娜每周拜访目标改成31家"), "就这么定");

        Assert.Contains("/31", (await rep.SayAsync("拜访了1家")).FirstLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A1_ASynonymThatTheManagerAdds_IsUnderstoodInTheRepsNextMessage()
    {
        var rep = await Bot.RepAsync("李娜");
        var before = await rep.DoneAsync(Metrics.Visit);
        await rep.SayAsync("趴活3家");
        Assert.Equal(before, await rep.DoneAsync(Metrics.Visit));

        await Manager.SayAsync("给拜访加个别名 趴活");

        await rep.SayAsync("趴活3家");
        Assert.Equal(before + 3, await rep.DoneAsync(Metrics.Visit));
    }

    [Fact]
    public async Task T18_ALeaveThatTheManagerEnters_IsOutOfTheRepsDaysAtOnce()
    {
        var rep = await Bot.RepAsync("李娜");
        var before = (await rep.SayAsync("这个月还剩几个工作日")).FirstLine;

        await Manager.SayAsync("李娜明天请假");

        Assert.NotEqual(before, (await rep.SayAsync("这个月还剩几个工作日")).FirstLine);
    }

    [Fact]
    public async Task T18_AHolidayThatTheManagerSets_IsOutOfEverybodysDaysAtOnce()
    {
        var rep = await Bot.RepAsync("周凯");
        var before = (await rep.SayAsync("这个月还剩几个工作日")).FirstLine;

        await Manager.SayAsync("11月27号放假");
        await Manager.SayAsync("好");

        Assert.NotEqual(before, (await rep.SayAsync("这个月还剩几个工作日")).FirstLine);
    }

    [Fact]
    public async Task T10_WhoeverLeaves_IsOnNoBoardFromThatMomentOn()
    {
        var rep = await Bot.RepAsync("周凯");
        await rep.SayAsync("打了900个电话");
        Assert.Contains("周凯", (await Manager.SayAsync("本月电话榜")).Text, StringComparison.Ordinal);

        await Manager.SayAsync("周凯11月24号离职");
        await Manager.SayAsync("好");

        Assert.Contains("期间离职、不再排名:周凯", (await Manager.SayAsync("本月电话榜")).Text, StringComparison.Ordinal);
    }
}
