using SalesBot.Application.Notices;
using SalesBot.Host.Tests.Nudges;
using SalesBot.Host.Tests.Reminders;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Targets;

public sealed class AgreementTests : IAsyncLifetime
{
    private BotHost host = null!;
    private Chat manager = null!;
    private Chat rep = null!;

    public async ValueTask InitializeAsync()
    {
        host = await BotHost.StartAsync(new BotHostOptions { Now = DemoTeam.At(16, 13), DeliversByItself = false });
        manager = await Chat.OfDemoAsync(host, "王磊");
        rep = await Chat.OfDemoAsync(host, "李娜");
        await rep.SayAsync("不要早安计划");
        await manager.SayAsync("不要早安计划");
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task T14_AcceptedTargets_AreSeenByBothSides()
    {
        var asked = await AskAsync();
        Assert.Equal(["👍 接受", "想改个数", "我的任务"], asked.Buttons);
        Assert.Contains("李娜:2026年12月 新客户 5 · 等确认", (await manager.SayAsync("谁还没确认")).Text, StringComparison.Ordinal);

        Assert.Equal("👍 你接受了:2026年12月 新客户 5。", await BotForTargets.PressAsync(rep, asked, "👍 接受"));

        Assert.Equal("👍 李娜接受了:2026年12月 新客户 5。", (await HearAsync(manager)).FirstLine);
        Assert.Contains("李娜:2026年12月 新客户 5 · 已接受", (await manager.SayAsync("目标确认情况")).Text, StringComparison.Ordinal);
        await rep.PressAsync(asked, "想改个数");
        Assert.Contains("确认过", (await HearAsync(rep)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task T14_ACounter_GoesToTheManagerWhoTakesIt()
    {
        await CounterAsync("4");
        var proposal = await HearAsync(manager);
        Assert.Equal("💡 李娜想把 2026年12月 新客户 5 改成 4", proposal.FirstLine);

        await manager.PressAsync(proposal, "看预览");
        var preview = await manager.NextAsync();
        Assert.StartsWith("预览:李娜 2026年12月 新客户 4,原 5(", preview.FirstLine, StringComparison.Ordinal);
        await BotForTargets.PressAsync(manager, preview, "就这么定");

        var set = await HearAsync(rep);
        Assert.StartsWith("🎯 王磊给你定了:2026年12月 新客户 4(原 5)", set.FirstLine, StringComparison.Ordinal);
        Assert.Equal(["我的任务"], set.Buttons);
        Assert.Contains("李娜:2026年12月 新客户 4 · 已接受", (await manager.SayAsync("目标确认情况")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task T14_ACounter_MayBeRefusedAndTheRepIsAskedAgain()
    {
        await CounterAsync("4");
        var proposal = await HearAsync(manager);

        Assert.Contains("维持不变", (await manager.PressAsync(proposal, "维持不变")).InvokeText, StringComparison.Ordinal);

        var kept = await HearAsync(rep);
        Assert.Equal("🎯 王磊看过了,维持 2026年12月 新客户 5。", kept.FirstLine);
        Assert.Equal("👍 你接受了:2026年12月 新客户 5。", (await rep.PressAsync(kept, "👍 接受")).InvokeText);
    }

    [Theory]
    [InlineData("5")]
    [InlineData("0")]
    public async Task T14_ANumberThatCannotBeProposed_IsAskedForAgain(string number)
    {
        var asked = await AskAsync();
        await rep.PressAsync(asked, "想改个数");
        await rep.NextAsync();

        Assert.StartsWith("2026年12月 新客户 5,你觉得多少合适?", (await rep.SayAsync(number)).FirstLine, StringComparison.Ordinal);
        await host.DeliverAsync();
        Assert.Empty(manager.Unread);
    }

    [Fact]
    public async Task T14_ACounterOfMoneyWithoutItsUnit_IsAskedForAgain()
    {
        await BotForTargets.PressAsync(manager, await manager.SayAsync("给李娜12月定51万销售额"), "就这么定");
        await rep.PressAsync(await HearAsync(rep), "想改个数");
        await rep.NextAsync();

        Assert.Equal("45 太小了,像是漏了单位。写成“45万”再说一次,没有改动。", (await rep.SayAsync("45")).FirstLine);
        Assert.Equal("📨 已转给王磊:2026年12月 销售额 51万 改成 45万。王磊定之前,还是按 51万。", (await rep.SayAsync("45万")).FirstLine);
    }

    [Fact]
    public async Task N10_WhatWaitsForDays_IsRememberedOnBothSides()
    {
        var asked = await AskAsync();

        await host.SweepOnAsync(DemoTeam.At(17, 10, 30));
        Assert.DoesNotContain(rep.Unread, IsWaiting);
        await host.SweepOnAsync(DemoTeam.At(18, 10, 30));
        await host.SweepAtAsync(DemoTeam.At(18, 10, 31));
        var waiting = Assert.Single(rep.Unread, IsWaiting);
        Assert.Contains("王磊定的 2026年12月 新客户 5,等你确认 2 个工作日了", waiting.Text, StringComparison.Ordinal);

        await rep.PressAsync(waiting, "想改个数");
        while (rep.Unread.Count > 0)
            await rep.NextAsync();
        await rep.SayAsync("4");
        await host.DeliverAsync();
        while (manager.Unread.Count > 0)
            await manager.NextAsync();
        await host.SweepOnAsync(DemoTeam.At(20, 10, 30));
        await host.NotifyAsync<SendFollowUps>((await host.TeamAsync()).Id);
        await host.DeliverAsync();
        Assert.Single(manager.Unread, message => message.Text.Contains("等你回复 2 个工作日了", StringComparison.Ordinal));
        Assert.DoesNotContain(rep.Unread, IsWaiting);
        Assert.Contains("确认过", (await rep.PressAsync(asked, "👍 接受")).InvokeText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("我接受12月的新客户目标")]
    [InlineData("12月新客户目标我接受")]
    [InlineData("I accept my December target")]
    [InlineData("新客户5家没问题,目标我同意")]
    [InlineData("接受")]
    public async Task T14_WhatIsAcceptedInWords_IsAccepted(string said)
    {
        await AskAsync();

        await rep.SayAsync(said);

        Assert.Contains("李娜:2026年12月 新客户 5 · 已接受", (await manager.SayAsync("目标状态")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("12月拜访目标我接受")]
    [InlineData("接受挑战")]
    [InlineData("我接受了客户的报价")]
    public async Task T14_WhatIsAcceptedOfSomethingElse_AcceptsNoTarget(string said)
    {
        await AskAsync();

        await rep.SayAsync(said);

        Assert.Contains("李娜:2026年12月 新客户 5 · 等确认", (await manager.SayAsync("哪些目标在等确认")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("我觉得4家合适")]
    [InlineData("I can do 4")]
    [InlineData("我最多4家")]
    [InlineData("12月目标改成4")]
    public async Task T14_ACounterInWords_GoesToTheManagerWhoTakesItInWords(string said)
    {
        await AskAsync();

        await rep.SayAsync(said);
        Assert.Equal("💡 李娜想把 2026年12月 新客户 5 改成 4", (await HearAsync(manager)).FirstLine);

        var preview = await manager.SayAsync("同意李娜的4");
        Assert.StartsWith("预览:李娜 2026年12月 新客户 4,原 5(", preview.FirstLine, StringComparison.Ordinal);
        await BotForTargets.PressAsync(manager, preview, "就这么定");
        Assert.Contains("李娜:2026年12月 新客户 4 · 已接受", (await manager.SayAsync("目标状态")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task T14_WhatIsSaidWhereNothingWaits_IsNoAnswerToATarget()
    {
        Assert.DoesNotContain("转给", (await rep.SayAsync("我觉得4家合适")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("预览", (await manager.SayAsync("同意")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task T14_ARollBackToWhatWasAccepted_IsAcceptedStill()
    {
        await BotForTargets.PressAsync(rep, await AskAsync(), "👍 接受");
        await HearAsync(manager);
        await BotForTargets.PressAsync(manager, await manager.SayAsync("给李娜12月定8家新客户"), "就这么定");
        Assert.Contains("李娜:2026年12月 新客户 8 · 等确认", (await manager.SayAsync("目标状态")).Text, StringComparison.Ordinal);

        await manager.SayAsync("撤销目标调整");

        var status = (await manager.SayAsync("目标状态")).Text;
        Assert.Contains("李娜:2026年12月 新客户 5 · 已接受", status, StringComparison.Ordinal);
        Assert.DoesNotContain("新客户 8", status, StringComparison.Ordinal);
    }

    [Fact]
    public async Task T14_ARollBackToWhatWasNotAccepted_IsAskedAboutAgain()
    {
        await AskAsync();
        await BotForTargets.PressAsync(manager, await manager.SayAsync("给李娜12月定8家新客户"), "就这么定");

        await manager.SayAsync("撤销目标调整");

        Assert.Contains("李娜:2026年12月 新客户 5 · 等确认", (await manager.SayAsync("目标状态")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task T14_AnotherNumber_SaidInOneBreathIsPassedOnOnceAndTakenByItsName()
    {
        await AskAsync();
        Assert.Equal("李娜没有提过别的数,目标照旧,没有改动。看谁还没确认,说“目标确认情况”。", (await manager.SayAsync("同意李娜的数")).FirstLine);

        const string sent = "📨 已转给王磊:2026年12月 新客户 5 改成 4。王磊定之前,还是按 5。";
        Assert.Equal(sent, (await rep.SayAsync("5家太多了,4家行不行")).FirstLine);
        Assert.Equal("💡 李娜想把 2026年12月 新客户 5 改成 4", (await HearAsync(manager)).FirstLine);
        Assert.Equal(sent, (await rep.SayAsync("5家太多了,4家行不行")).FirstLine);
        await host.DeliverAsync();
        Assert.DoesNotContain(manager.Unread, call => call.FirstLine.StartsWith("💡", StringComparison.Ordinal));

        Assert.StartsWith("预览:李娜 2026年12月 新客户 4,原 5(", (await manager.SayAsync("同意李娜的")).FirstLine, StringComparison.Ordinal);
    }

    private static bool IsWaiting(RecordedCall message) => message.Text.Contains("等你确认", StringComparison.Ordinal);

    private async Task<RecordedCall> AskAsync()
    {
        var preview = await manager.SayAsync("给李娜12月定5家新客户");
        await BotForTargets.PressAsync(manager, preview, "就这么定");
        return await HearAsync(rep);
    }

    private async Task CounterAsync(string number)
    {
        await rep.PressAsync(await AskAsync(), "想改个数");
        Assert.StartsWith("2026年12月 新客户 5,你觉得多少合适?", (await rep.NextAsync()).FirstLine, StringComparison.Ordinal);
        Assert.Equal($"📨 已转给王磊:2026年12月 新客户 5 改成 {number}。王磊定之前,还是按 5。", (await rep.SayAsync(number)).FirstLine);
    }

    [Theory]
    [InlineData("接受", "zh-CN", "接受全部", "👍 你接受了 2 项。")]
    [InlineData("accept", "en-US", "accept all", "👍 You accepted all 2.")]
    public async Task T14_ABareAccept_OfSeveralIsAskedAbout(string said, string locale, string all, string done)
    {
        await BotForTargets.SetAsync(manager, "给李娜12月定5家新客户");
        await BotForTargets.SetAsync(manager, "给李娜12月定50家拜访");

        var which = await rep.SayAsync(said, locale);
        Assert.Equal(3, which.Buttons.Count);
        Assert.DoesNotContain("已接受", (await manager.SayAsync("目标状态")).Text, StringComparison.Ordinal);

        Assert.Equal(done, (await rep.SayAsync(all, locale)).FirstLine);
    }

    [Theory]
    [InlineData("12月的目标太高了,拜访改成35行吗")]
    [InlineData("12月拜访目标我只能做35家")]
    [InlineData("12月我只能签6单")]
    public async Task T14_AnotherAmountWhereNothingWaits_GoesToTheManagerAsAWish(string said)
    {
        var answer = await rep.SayAsync(said);

        Assert.Equal("目标由主管来改,没有改动。要我把你的建议转给王磊吗?", answer.FirstLine);
        Assert.Contains("转告", answer.Buttons);
    }

    [Fact]
    public async Task T14_AReportOfAnotherMetric_AnswersNoQuestionForANumber()
    {
        await BotForTargets.SetAsync(manager, "给李娜12月定5家新客户");
        await rep.PressAsync(await HearAsync(rep), "想改个数");
        await rep.NextAsync();

        Assert.StartsWith("✅ 已记 电话 +20", (await rep.SayAsync("打了20个电话")).FirstLine, StringComparison.Ordinal);
    }

    private async Task<RecordedCall> HearAsync(Chat chat)
    {
        await host.DeliverAsync();
        return await chat.NextAsync();
    }
}
