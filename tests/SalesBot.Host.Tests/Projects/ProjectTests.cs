using SalesBot.Application.Activities;
using SalesBot.Application.Notices;
using SalesBot.Host.Tests.Nudges;
using SalesBot.Host.Tests.Reminders;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Projects;

public sealed class ProjectTests : IAsyncLifetime
{
    private BotHost host = null!;

    public async ValueTask InitializeAsync() =>
        host = await BotHost.StartAsync(new BotHostOptions { Now = DemoTeam.At(16, 13), DeliversByItself = false });

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task R13_AStageInWords_MovesTheProjectAndCountsNothing()
    {
        var rep = await Chat.OpenAsync(host, "小陈");
        Assert.Equal("📁 建好了:A项目,现在初步接触。有进展说“A项目到合同谈判了”。", (await rep.SayAsync("新建项目 A项目")).FirstLine);

        var moved = await rep.SayAsync("A项目到合同谈判了");

        Assert.Equal("✅ A项目:初步接触 → 合同谈判(4/5)", moved.FirstLine);
        Assert.Empty(await rep.LedgerAsync());
        Assert.Contains("A项目", (await rep.SayAsync("我的项目")).Text, StringComparison.Ordinal);
        Assert.Equal("A项目已经在合同谈判了,没有改动。", (await rep.SayAsync("A项目进入合同谈判阶段")).FirstLine);

        Assert.Equal("↩️ 撤销了:A项目还在初步接触。", (await rep.PressAsync(moved, "撤销")).InvokeText);
        Assert.Equal("↩️ 撤销了:A项目还在初步接触。", (await rep.PressAsync(moved, "撤销")).InvokeText);
        while (rep.Unread.Count > 0)
            await rep.NextAsync();
        Assert.Contains("初步接触", (await rep.SayAsync("我的项目")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task R13_InEnglish_AProjectThatNobodyBegan_IsOffered()
    {
        var rep = await Chat.OpenAsync(host, "Chen", "en-US");

        var question = await rep.SayAsync("project Alpha moved to negotiation", "en-US");
        Assert.Equal("There is no project \"project Alpha\". Begin it, at negotiation?", question.FirstLine);
        await rep.PressAsync(question, "Begin it");
        Assert.StartsWith("📁 Begun: project Alpha, at negotiation.", (await rep.NextAsync()).FirstLine, StringComparison.Ordinal);

        Assert.Equal("🎉 project Alpha is signed! For how much? Just report it.", (await rep.SayAsync("Alpha is now signed", "en-US")).FirstLine);
        Assert.StartsWith("No project is under way.", (await rep.SayAsync("my projects", "en-US")).FirstLine, StringComparison.Ordinal);
        Assert.Empty(await rep.LedgerAsync());
    }

    [Fact]
    public async Task T9_AProjectForSomebody_GoesByItsOwnStages()
    {
        await using var demo = await BotHost.StartAsync(new BotHostOptions { DeliversByItself = false });
        var (manager, rep) = (await Chat.OfDemoAsync(demo, "王磊"), await Chat.OfDemoAsync(demo, "陈晨"));
        var preview = await manager.SayAsync("给陈晨派个重点项目:顺丰上线,阶段 调研→方案→试点→签约");
        Assert.Equal("预览:给陈晨建重点项目“顺丰上线”,阶段 调研 → 方案 → 试点 → 签约。建好后会通知陈晨,现在还没有建。", preview.FirstLine);
        await manager.PressAsync(preview, "建这个项目");

        Assert.Equal("✅ 顺丰上线:调研 → 试点(3/4)", (await rep.SayAsync("顺丰上线到试点了")).FirstLine);
        var unknown = await rep.SayAsync("顺丰上线到验收了");
        Assert.Equal("顺丰上线没有“验收”这个阶段,没有改动。它的阶段是:调研 → 方案 → 试点 → 签约,现在试点。到哪一步了?", unknown.FirstLine);
        Assert.Contains("调研 → 试点", (await rep.SayAsync("顺丰上线的历史")).Text, StringComparison.Ordinal);
        await rep.PressAsync(unknown, "签约");
        Assert.Equal("🎉 顺丰上线走到最后一步了:试点 → 签约(4/4),完成!", (await rep.NextAsync()).FirstLine);
        Assert.StartsWith("还没有进行中的项目。", (await rep.SayAsync("我的项目")).FirstLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task T9_StagesOfOnesOwnInEnglish_AreFollowedAndNeitherTooFewNorAlike()
    {
        var rep = await Chat.OpenAsync(host, "Chen", "en-US");
        Assert.StartsWith("📁 Begun: DHL rollout, at scoping (scoping → pilot → contract).", (await rep.SayAsync("new project DHL rollout with stages scoping, pilot and contract", "en-US")).FirstLine, StringComparison.Ordinal);

        Assert.Equal("✅ DHL rollout: scoping → pilot (2/3)", (await rep.SayAsync("moved DHL rollout to pilot", "en-US")).FirstLine);
        Assert.StartsWith("A project has 2 to 12 stages with different names", (await rep.SayAsync("new project Beta, stages pilot, pilot", "en-US")).FirstLine, StringComparison.Ordinal);
        Assert.StartsWith("Projects for others are for a manager to give.", (await rep.SayAsync("project for Amy: Gamma, stages a, b", "en-US")).FirstLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task R13_TheContractAlone_IsAStageAndAListOfStagesNoName()
    {
        var rep = await Chat.OpenAsync(host, "Chen", "en-US");
        await rep.SayAsync("new project Alpha", "en-US");

        Assert.Equal("✅ Alpha: first contact → negotiation (4/5)", (await rep.SayAsync("Alpha moved to contract", "en-US")).FirstLine);
        Assert.DoesNotContain("要建一个吗", (await rep.SayAsync("给陈晨派个重点项目:智慧园区,阶段:需求、方案、谈判、签约")).FirstLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task R13_WhatIsDoneToAProject_MayBeSaidFirst()
    {
        var rep = await Chat.OpenAsync(host, "Chen", "en-US");
        await rep.SayAsync("new project project B", "en-US");

        Assert.Equal("✅ project B: first contact → negotiation (4/5)", (await rep.SayAsync("moved project B to negotiation", "en-US")).FirstLine);
        Assert.Equal("✅ project B:合同谈判 → 方案报价(3/5)", (await rep.SayAsync("把project B退回到方案报价")).FirstLine);
    }

    [Fact]
    public async Task R13_AProjectThatIsOver_GoesOnAndIsNotBegunAgain()
    {
        var rep = await Chat.OpenAsync(host, "小陈");
        await rep.SayAsync("新建项目 A项目");
        await rep.SayAsync("A项目丢了");

        Assert.Equal("✅ A项目:丢单 → 合同谈判(4/5)", (await rep.SayAsync("A项目又回到合同谈判了")).FirstLine);
        Assert.Single((await rep.SayAsync("我的项目")).Text.Split('\n'), line => line.Contains("A项目", StringComparison.Ordinal));
    }

    [Fact]
    public async Task R13_ASignedDealWithoutAProject_IsAnOrder()
    {
        var rep = await Chat.OpenAsync(host, "小陈");

        Assert.StartsWith("✅ 已记 签单 +1", (await rep.SayAsync("华为项目签了")).FirstLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A项目完成80%", "✅ A项目:初步接触 → 合同谈判(4/5)")]
    [InlineData("A项目进度40%了", "✅ A项目:初步接触 → 需求确认(2/5)")]
    [InlineData("A项目签了", "🎉 A项目签约了!签了多少,再报一句就行。")]
    [InlineData("A项目拿下了!", "🎉 A项目签约了!签了多少,再报一句就行。")]
    public async Task R13_AShareOrAWin_MovesTheProjectAndCountsNothing(string said, string expected)
    {
        var rep = await Chat.OpenAsync(host, "小陈");
        await rep.SayAsync("新建项目 A项目");

        Assert.Equal(expected, (await rep.SayAsync(said)).FirstLine);
        Assert.Empty(await rep.LedgerAsync());
    }

    [Fact]
    public async Task R13_ADealOfWhatIsNoProject_IsADeal()
    {
        var rep = await Chat.OpenAsync(host, "小陈");

        Assert.StartsWith("✅ 已记", (await rep.SayAsync("华为签了8万")).FirstLine, StringComparison.Ordinal);
        Assert.StartsWith("✅ 已记", (await rep.SayAsync("华为项目签了8万")).FirstLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Alpha is at 80%", "✅ Alpha: first contact → negotiation (4/5)")]
    [InlineData("Alpha is won", "🎉 Alpha is signed! For how much? Just report it.")]
    [InlineData("Alpha won", "🎉 Alpha is signed! For how much? Just report it.")]
    public async Task R13_InEnglish_AShareOrAWin_MovesTheProject(string said, string expected)
    {
        var rep = await Chat.OpenAsync(host, "Chen", "en-US");
        await rep.SayAsync("new project Alpha", "en-US");

        Assert.Equal(expected, (await rep.SayAsync(said, "en-US")).FirstLine);
        Assert.Empty(await rep.LedgerAsync());
    }

    [Fact]
    public async Task R13_AShareBetweenStages_IsAskedAbout()
    {
        var rep = await Chat.OpenAsync(host, "小陈");
        await rep.SayAsync("新建项目 A项目");

        var question = await rep.SayAsync("A项目完成70%");

        Assert.StartsWith("项目按阶段走", question.FirstLine, StringComparison.Ordinal);
        Assert.Equal(["方案报价", "合同谈判"], question.Buttons);
        Assert.Contains("初步接触", (await rep.SayAsync("我的项目")).Text, StringComparison.Ordinal);
        await rep.PressAsync(question, "方案报价");
        Assert.Equal("✅ A项目:初步接触 → 方案报价(3/5)", (await rep.NextAsync()).FirstLine);
    }

    [Fact]
    public async Task T11_WhatHasBecomeOfAProject_IsShownAlsoOnceItIsOver()
    {
        var rep = await Chat.OpenAsync(host, "小陈");
        await rep.SayAsync("新建项目 A项目");
        await rep.SayAsync("A项目到合同谈判了");
        await rep.SayAsync("A项目签了");

        foreach (var ask in (string[])["A项目的历史", "A项目进展怎么样?", "history of A项目"])
        {
            var history = await rep.SayAsync(ask);
            Assert.Contains("A项目", history.FirstLine, StringComparison.Ordinal);
            Assert.Matches("(初步接触 → 合同谈判|first contact → negotiation)", history.Text);
            Assert.Matches("(合同谈判 → 签约|negotiation → signed)", history.Text);
        }

        Assert.StartsWith("没有叫“B项目”的项目", (await rep.SayAsync("B项目的历史")).FirstLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task T11_AManager_SeesAndMovesTheProjectsOfTheTeam()
    {
        var (rep, manager) = (await Chat.OpenAsync(host, "小陈"), await Chat.OfDemoAsync(host, "王磊"));
        await rep.SayAsync("新建项目 华为数据中心");

        Assert.Contains("华为数据中心 · 小陈", (await manager.SayAsync("项目进展")).Text, StringComparison.Ordinal);
        var moved = await manager.SayAsync("华为数据中心到方案报价了");

        Assert.Equal("✅ 华为数据中心:初步接触 → 方案报价(3/5)", moved.FirstLine);
        Assert.Contains("负责人:小陈", moved.Text, StringComparison.Ordinal);
        Assert.Equal("📁 华为数据中心记为丢单。", (await rep.SayAsync("华为数据中心丢了")).FirstLine);
    }

    [Fact]
    public async Task R13_AMoveThatALaterOneFollowed_IsNotTakenBack()
    {
        var rep = await Chat.OpenAsync(host, "小陈");
        await rep.SayAsync("新建项目 A项目");
        var first = await rep.SayAsync("A项目到需求确认了");
        await rep.SayAsync("A项目到合同谈判了");

        Assert.Equal("这个项目后来又动过了,没有撤销。说“我的项目”看现在的情况。", (await rep.PressAsync(first, "撤销")).InvokeText);
        await rep.NextAsync();
        Assert.Contains("合同谈判", (await rep.SayAsync("我的项目")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task T11_AnotherRep_NeitherSeesNorMovesIt()
    {
        var (rep, other) = (await Chat.OpenAsync(host, "小陈"), await Chat.OfDemoAsync(host, "周凯"));
        await rep.SayAsync("新建项目 A项目");

        Assert.DoesNotContain("A项目 ·", (await other.SayAsync("项目进展")).Text, StringComparison.Ordinal);
        Assert.StartsWith("没有叫“A项目”的项目", (await other.SayAsync("A项目到合同谈判了")).FirstLine, StringComparison.Ordinal);

        Assert.Contains("初步接触", (await rep.SayAsync("我的项目")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A项目什么时候到合同谈判?")]
    [InlineData("A项目下周要到合同谈判")]
    [InlineData("走到客户公司谈判")]
    [InlineData("新建项目")]
    public async Task R13_WhatIsNoMove_MovesNothing(string text)
    {
        var rep = await Chat.OpenAsync(host, "小陈");
        await rep.SayAsync("新建项目 A项目");

        await rep.SayAsync(text);

        Assert.Contains("初步接触", (await rep.SayAsync("我的项目")).Text, StringComparison.Ordinal);
        Assert.Empty(await rep.LedgerAsync());
    }

    [Fact]
    public async Task N8_AWeekWithoutAMove_IsToldTheOwnerOnceAndAMoveBeginsAnew()
    {
        var rep = await Chat.OpenAsync(host, "小陈");
        await rep.SayAsync("不要早安计划");
        await rep.SayAsync("打了20个电话");
        await rep.SayAsync("新建项目 A项目");

        await host.SweepOnAsync(DemoTeam.At(20, 10, 30));
        Assert.DoesNotContain(rep.Unread, message => message.Text.Contains("A项目", StringComparison.Ordinal));
        await host.SweepOnAsync(DemoTeam.At(23, 10, 30));
        await host.SweepAtAsync(DemoTeam.At(23, 10, 31));
        var told = await rep.NextAsync();
        Assert.Contains("A项目", told.Text, StringComparison.Ordinal);
        Assert.Contains("7 天", told.Text, StringComparison.Ordinal);
        Assert.Empty(rep.Unread);

        await rep.PressAsync(told, "A项目到需求确认了");
        Assert.Equal("✅ A项目:初步接触 → 需求确认(2/5)", (await rep.NextAsync()).FirstLine);
        await host.SweepOnAsync(DemoTeam.At(26, 10, 30));
        Assert.DoesNotContain(rep.Unread, message => message.Text.Contains("A项目", StringComparison.Ordinal));
        await host.SweepOnAsync(DemoTeam.At(30, 10, 30));
        Assert.Contains("A项目", (await rep.NextAsync()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task N6_AStalledProject_IsInTheManagersDigestAndInTheAnswer()
    {
        var (rep, manager) = (await Chat.OpenAsync(host, "小陈"), await Chat.OfDemoAsync(host, "王磊"));
        await manager.SayAsync("你好");
        await rep.SayAsync("新建项目 A项目");
        await host.RestartAsync(DemoTeam.At(24, 18, 30));
        const string Line = "📁 小陈的A项目在初步接触停了 8 天";

        Assert.Contains(Line, (await manager.SayAsync("团队今天怎么样")).Text, StringComparison.Ordinal);
        while (manager.Unread.Count > 0)
            await manager.NextAsync();
        await host.NotifyAsync<SendManagerDigest>((await host.TeamAsync()).Id);
        await host.DeliverAsync();

        Assert.Contains(manager.Unread, message => message.Text.Contains(Line, StringComparison.Ordinal));
    }
}
