using SalesBot.Domain.Activities;
using SalesBot.Host.Tests.Honours;
using SalesBot.Host.Tests.Targets;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Tasks;

public sealed class DevelopmentTests : IAsyncLifetime
{
    private readonly BotForTargets bot = new();
    private Chat manager = null!;
    private Chat rep = null!;

    public async ValueTask InitializeAsync()
    {
        await bot.InitializeAsync();
        (manager, rep) = (await bot.ManagerAsync(), await bot.RepAsync("李娜"));
        await manager.SayAsync("你好");
        await rep.SayAsync("你好");
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    [Theory]
    [InlineData("确认", "✅ 确认了:李娜的产品培训已完成。")]
    [InlineData("确认李娜的产品培训", "✅ 确认了:李娜的产品培训已完成。")]
    [InlineData("李娜产品培训确认完成", "✅ 确认了:李娜的产品培训已完成。")]
    [InlineData("退回李娜的产品培训", null)]
    public async Task T1_WhatIsSaidToBeDone_IsConfirmedInWords(string said, string? expected)
    {
        await BotForTargets.SetAsync(manager, "李娜 本月完成产品培训");
        await rep.NextAsync();
        Assert.DoesNotContain("产品培训", (await manager.SayAsync("确认")).Text, StringComparison.Ordinal);
        await rep.SayAsync("完成产品培训");
        await manager.ReadAllAsync();

        var answer = await manager.SayAsync(said);

        if (expected is not null)
            Assert.Equal(expected, answer.FirstLine);
        Assert.Contains(expected is null ? "待完成" : "已完成 ✅", (await rep.AskAsync("我的任务", "📋")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task T1_AScore_IsGivenByAPartOfTheTitleAndRefusedWhereThereIsNone()
    {
        await BotForTargets.SetAsync(manager, "李娜 本月产品演讲评分≥80");
        await BotForTargets.SetAsync(manager, "李娜 本月完成产品培训");

        Assert.Equal("✅ 李娜的产品演讲:85 分,通过。", (await manager.SayAsync("李娜演讲 85分")).FirstLine);
        Assert.StartsWith("李娜的产品培训不打分", (await manager.SayAsync("李娜产品培训 85分")).FirstLine, StringComparison.Ordinal);
        Assert.StartsWith("周凯没有“演讲”这个任务,分数没有记。", (await manager.SayAsync("周凯演讲 85分")).FirstLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task T1_MyTasks_AreGroupedByTheFourKindsAndEachCompletesByItsOwnRule()
    {
        await BotForTargets.SetAsync(manager, "李娜 本月完成产品培训");
        await rep.NextAsync();
        await rep.SayAsync("新建项目 A项目");

        var tasks = (await rep.SayAsync("我的任务")).Text.Split('\n');

        string[] kinds = ["业绩", "行为", "过程", "发展"];
        Assert.Equal(kinds, tasks.Where(kinds.Contains));
        Assert.Equal("行为", Above(tasks, "电话"));
        Assert.Equal("业绩", Above(tasks, "销售额"));
        Assert.Equal("过程", Above(tasks, "A项目"));
        Assert.Equal("发展", Above(tasks, "产品培训"));
        Assert.Contains(tasks, line => line.Contains("11月30日前 · 待完成", StringComparison.Ordinal));

        var before = await rep.DoneAsync(Metrics.Training);
        await rep.SayAsync("A项目到合同谈判了");
        await rep.SayAsync("完成产品培训");
        Assert.Equal(before, await rep.DoneAsync(Metrics.Training));
        tasks = (await rep.SayAsync("我的任务")).Text.Split('\n');
        Assert.Contains(tasks, line => line.Contains("合同谈判", StringComparison.Ordinal));
        Assert.Contains(tasks, line => line.Contains("已完成,等确认", StringComparison.Ordinal));

        string Above(string[] lines, string name) => lines.Take(Array.FindIndex(lines, line => line.StartsWith(name, StringComparison.Ordinal))).Last(kinds.Contains);
    }

    [Fact]
    public async Task T1_ADevelopmentTask_IsSetDoneAndConfirmedAndEachStepCanBeTakenBack()
    {
        var preview = await manager.SayAsync("李娜 本月完成产品培训");
        Assert.Equal("预览:李娜 11月30日前完成产品培训", preview.FirstLine);
        Assert.DoesNotContain("产品培训", (await rep.SayAsync("我的任务")).Text, StringComparison.Ordinal);
        Assert.Equal("✅ 布置了:李娜 11月30日前完成产品培训。", await BotForTargets.PressAsync(manager, preview, "就这么定"));
        Assert.Contains("产品培训", (await rep.NextAsync()).Text, StringComparison.Ordinal);
        Assert.StartsWith("李娜已经有这个任务了", (await manager.SayAsync("李娜 本月完成产品培训")).FirstLine, StringComparison.Ordinal);

        var done = await rep.SayAsync("完成产品培训");
        Assert.Equal("✅ 产品培训:已完成,等王磊确认。", done.FirstLine);
        Assert.Equal("📚 李娜完成了产品培训,确认吗?", (await manager.NextAsync()).FirstLine);
        Assert.StartsWith("↩️ 撤销了:产品培训现在是待完成", await BotForTargets.PressAsync(rep, done, "撤销"), StringComparison.Ordinal);

        var again = await rep.SayAsync("产品培训完成了");
        var asked = await manager.NextAsync();
        var confirmed = await manager.PressAsync(asked, "确认完成");
        Assert.Equal("✅ 确认了:李娜的产品培训已完成。", confirmed.InvokeText);
        var card = await manager.NextAsync();
        Assert.Equal("✅ 王磊确认了:产品培训已完成。", (await rep.NextAsync()).FirstLine);
        Assert.StartsWith("这个任务后来又变过了", await BotForTargets.PressAsync(rep, again, "撤销"), StringComparison.Ordinal);
        Assert.Contains("已完成 ✅", (await rep.SayAsync("我的任务")).Text, StringComparison.Ordinal);
        Assert.StartsWith("↩️ 撤销了:产品培训现在是等确认", await BotForTargets.PressAsync(manager, card, "撤销"), StringComparison.Ordinal);
        Assert.Contains("已完成,等确认", (await rep.SayAsync("我的任务")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task T1_AScoredTask_IsPassedByItsScoreAlone()
    {
        await BotForTargets.SetAsync(manager, "李娜 本月演讲评分 ≥ 80");
        await rep.NextAsync();

        Assert.Equal("✅ 李娜的演讲:75 分,还差 5 分。", (await manager.SayAsync("李娜演讲 75分")).FirstLine);
        Assert.Equal("📚 王磊给你的演讲打了分:75 分,还差 5 分。", (await rep.NextAsync()).FirstLine);
        Assert.Contains("75 分,差 5 分", (await rep.SayAsync("我的任务")).Text, StringComparison.Ordinal);
        Assert.Equal("给别人布置、确认和打分由主管来做,没有改动。", (await rep.SayAsync("李娜演讲 95分")).FirstLine);

        Assert.Equal("✅ 李娜的演讲:85 分,通过。", (await manager.SayAsync("李娜演讲 85分")).FirstLine);
        await rep.NextAsync();
        Assert.Contains("85 分 ✅", (await rep.SayAsync("我的任务")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task T1_InEnglish_ATaskIsAssignedDoneAndSentBack()
    {
        var amy = await bot.RepAsync("Amy Wong");
        await amy.SayAsync("hello", "en-US");
        Assert.Equal(
            "✅ Set: Amy Wong is to finish product training by 30 Nov.",
            await BotForTargets.SetAsync(manager, "assign Amy: finish product training by Nov 30", "Make it so", "en-US"));
        Assert.Equal("📚 王磊 asks you to finish product training by 30 Nov. When done, say \"done: product training\".", (await amy.NextAsync()).FirstLine);

        Assert.Equal("✅ product training is done; 王磊 still confirms it.", (await amy.SayAsync("done: product training", "en-US")).FirstLine);
        await BotForTargets.PressAsync(manager, await manager.NextAsync(), "还没完成");
        Assert.Equal("📚 王磊 has looked: product training is not done yet. Keep going.", (await amy.NextAsync()).FirstLine);
        Assert.Contains("by 30 Nov · to do", (await amy.SayAsync("my tasks", "en-US")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("give Raj a development task: product training by Dec 20", "en-US", "Raj Patel", "product training", "20 Dec")]
    [InlineData("give a learning task to Raj: negotiation course by Dec 20", "en-US", "Raj Patel", "negotiation course", "20 Dec")]
    [InlineData("assign Raj: product training by Dec 20", "en-US", "Raj Patel", "product training", "20 Dec")]
    [InlineData("给林峰布置一个发展任务:12月20日前产品培训", "zh-CN", "林峰", "产品培训", "12月20日")]
    [InlineData("给林峰一个学习任务:产品培训,12月20日前", "zh-CN", "林峰", "产品培训", "12月20日")]
    public async Task T1_ATaskCalledByItsKind_IsSet(string text, string locale, string name, string title, string due)
    {
        var preview = await manager.SayAsync(text, locale);

        Assert.Contains(name, preview.FirstLine, StringComparison.Ordinal);
        Assert.Contains(title, preview.FirstLine, StringComparison.Ordinal);
        Assert.Contains(due, preview.FirstLine, StringComparison.Ordinal);
        Assert.StartsWith("✅", await BotForTargets.PressAsync(manager, preview, locale == "zh-CN" ? "就这么定" : "Make it so"), StringComparison.Ordinal);
        Assert.Contains(title, (await (await bot.RepAsync(name)).SayAsync(locale == "zh-CN" ? "我的任务" : "my tasks", locale)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("完成方案3份", "proposal", 3)]
    [InlineData("做了产品培训", "training", 1)]
    [InlineData("完成演示2场", "demo", 2)]
    public async Task T1_AReport_StaysAReportWhateverTasksThereAre(string text, string metric, long amount)
    {
        await BotForTargets.SetAsync(manager, "李娜 本月完成产品培训");
        await rep.NextAsync();
        var before = await rep.DoneAsync(new MetricCode(metric));

        await rep.SayAsync(text);

        Assert.Equal(before + amount, await rep.DoneAsync(new MetricCode(metric)));
        Assert.Contains("待完成", (await rep.SayAsync("我的任务")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task T1_AWholeTeam_GetsATaskInOneStep()
    {
        var set = await BotForTargets.SetAsync(manager, "华东组 12月15日前完成竞品调研");
        Assert.Equal("✅ 布置了:华东组 12月15日前完成竞品调研。", set);
        Assert.Contains("竞品调研", (await rep.NextAsync()).Text, StringComparison.Ordinal);
        var other = await bot.RepAsync("周凯");
        Assert.Contains("竞品调研", (await other.SayAsync("我的任务")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("竞品调研", (await (await bot.RepAsync("林峰")).SayAsync("我的任务")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task T1_ARep_SetsTasksForOneselfAndNobodyElse()
    {
        Assert.Equal("✅ 布置了:李娜 11月30日前完成产品培训。", (await rep.SayAsync("给自己加任务:本月完成产品培训")).FirstLine);
        Assert.Equal("✅ 产品培训:已完成。", (await rep.SayAsync("完成产品培训")).FirstLine);

        await rep.SayAsync("安排周凯本月完成产品培训");
        Assert.DoesNotContain("产品培训", (await (await bot.RepAsync("周凯")).SayAsync("我的任务")).Text, StringComparison.Ordinal);
    }
}
