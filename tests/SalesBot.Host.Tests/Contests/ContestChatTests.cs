using SalesBot.Application.Contests;
using SalesBot.Application.Notices;
using SalesBot.Host.Tests.Reminders;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Contests;

public sealed class ContestChatTests : IAsyncLifetime
{
    private BotHost host = null!;

    public async ValueTask InitializeAsync()
    {
        host = await BotHost.StartAsync(new BotHostOptions { Now = DemoTeam.At(23, 10), DeliversByItself = false });
        await WatchAsync();
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task L6_APkOfTeams_IsPreviewedWithItsRehearsalAndStandsOnDemand()
    {
        var manager = await Chat.OfDemoAsync(host, "王磊");

        var preview = await manager.SayAsync("发起PK:华东组 vs 华南组 比本月电话,赢的请奶茶");
        Assert.Equal("预览:⚔️ 华东组 vs 华南组 · 本月电话", preview.FirstLine);
        Assert.Contains("近 8 周照这样比:", preview.Text, StringComparison.Ordinal);
        Assert.Contains("约定:赢的请奶茶", preview.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("电话", (await manager.SayAsync("PK")).FirstLine, StringComparison.Ordinal);

        var begun = await manager.ConfirmAsync(await manager.SayAsync("发起PK:华东组 vs 华南组 比本月电话,赢的请奶茶"), "发起");
        Assert.Contains("✅ 已发起:⚔️ 华东组 vs 华南组 · 本月电话", begun, StringComparison.Ordinal);
        Assert.Matches("规则 [0-9a-f]{8}:按总数", begun);
        Assert.Contains("⚔️ 华东组 vs 华南组 · 本月电话", (await manager.SayAsync("PK")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task L6_InEnglish_APkWithHandicap_IsHeldAndShown()
    {
        var manager = await Chat.OfDemoAsync(host, "王磊");

        var preview = await manager.SayAsync("start a PK: Raj Patel vs Sofia Chen, calls this month with handicap, loser buys tea", "en-US");
        Assert.Equal("Preview: ⚔️ Raj Patel vs Sofia Chen · calls this month (own baseline)", preview.FirstLine);
        Assert.Contains("Baseline of Raj Patel: ", preview.Text, StringComparison.Ordinal);
        Assert.Contains("The last 8 weeks by these rules:", preview.Text, StringComparison.Ordinal);
        Assert.Contains("Stake: loser buys tea", preview.Text, StringComparison.Ordinal);

        Assert.Contains("calls this month (own baseline)", await manager.ConfirmAsync(preview, "Start it"), StringComparison.Ordinal);
        Assert.Contains("calls this month (own baseline)", (await manager.SayAsync("how's the PK?", "en-US")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task L7_AChallenge_IsAcceptedScoredAndDecided()
    {
        var (zhou, li) = (await Chat.OfDemoAsync(host, "周凯"), await Chat.OfDemoAsync(host, "李娜"));
        await li.SayAsync("PK");
        var preview = await zhou.SayAsync("挑战李娜 明天电话");
        Assert.Contains("会先问李娜接不接受", preview.Text, StringComparison.Ordinal);
        Assert.Contains("📨 已向李娜发出挑战", await zhou.ConfirmAsync(preview, "发起"), StringComparison.Ordinal);

        await host.DeliverAsync();
        var asked = await li.NextAsync();
        Assert.StartsWith("⚔️ 周凯向你发起挑战", asked.FirstLine, StringComparison.Ordinal);
        Assert.StartsWith("🤝 挑战成立", (await li.PressAsync(asked, "接受挑战")).InvokeText, StringComparison.Ordinal);
        await host.DeliverAsync();
        await zhou.ReadAllAsync();
        await li.ReadAllAsync();

        host.Clock.SetUtcNow(DemoTeam.At(24, 11));
        await li.SayAsync("今天打了30个电话");
        await zhou.SayAsync("今天打了20个电话");
        await WatchAsync();
        host.Clock.SetUtcNow(DemoTeam.At(25, 0, 5));
        await WatchAsync();
        host.Clock.SetUtcNow(DemoTeam.At(25, 9));
        await host.DeliverAsync();

        Assert.Contains(zhou.Unread, message => message.FirstLine.StartsWith("🏁 🏆 李娜赢了", StringComparison.Ordinal));
        Assert.Equal(0, (await WatchAsync()).Queued);
    }

    [Fact]
    public async Task L7_InEnglish_AChallenge_IsDeclined()
    {
        var (amy, raj) = (await Chat.OfDemoAsync(host, "Amy Wong"), await Chat.OfDemoAsync(host, "Raj Patel"));
        var preview = await amy.SayAsync("challenge Raj Patel to calls this week", "en-US");
        Assert.Contains("Raj Patel is asked first", preview.Text, StringComparison.Ordinal);
        await amy.ConfirmAsync(preview, "Start it");

        Assert.StartsWith("🙅", (await raj.SayAsync("decline", "en-US")).FirstLine, StringComparison.Ordinal);
        Assert.Equal("No challenge waits for your answer (it may have lapsed).", (await raj.SayAsync("accept", "en-US")).FirstLine);
    }

    [Fact]
    public async Task L7_AChallengeWithoutAnswer_LapsesAfterADay()
    {
        var (zhou, li) = (await Chat.OfDemoAsync(host, "周凯"), await Chat.OfDemoAsync(host, "李娜"));
        await zhou.ConfirmAsync(await zhou.SayAsync("挑战李娜 本周电话"), "发起");

        host.Clock.SetUtcNow(DemoTeam.At(24, 9, 59));
        Assert.Equal(0, (await WatchAsync()).Queued);
        host.Clock.SetUtcNow(DemoTeam.At(24, 10, 1));
        Assert.Equal(2, (await WatchAsync()).Queued);
        Assert.Equal("没有等你回应的挑战(可能已过期)。", (await li.SayAsync("接受")).FirstLine);
    }

    [Fact]
    public async Task L8_ARace_EndsWithTheFirstToBeThereAtItsTime()
    {
        var manager = await Chat.OfDemoAsync(host, "王磊");
        var (zhou, li) = (await Chat.OfDemoAsync(host, "周凯"), await Chat.OfDemoAsync(host, "李娜"));
        var preview = await manager.SayAsync("发起PK:周凯 vs 李娜 谁先打40个电话 明天");
        Assert.Contains("先到 40", preview.FirstLine, StringComparison.Ordinal);
        await manager.ConfirmAsync(preview, "发起");

        host.Clock.SetUtcNow(DemoTeam.At(24, 10));
        await zhou.SayAsync("今天打了30个电话");
        Assert.Equal(0, (await WatchAsync()).Queued);
        host.Clock.SetUtcNow(DemoTeam.At(24, 11, 7).AddSeconds(9));
        await li.SayAsync("今天打了45个电话");
        host.Clock.SetUtcNow(DemoTeam.At(24, 15));
        await zhou.SayAsync("又打了70个电话");
        Assert.NotEqual(0, (await WatchAsync()).Queued);

        var past = await manager.SayAsync("PK历史");
        Assert.Contains("🏆 李娜赢了", past.Text, StringComparison.Ordinal);
        await host.DeliverAsync();
        Assert.Contains(li.Unread, message => message.Text.Contains("11:07:09 到达", StringComparison.Ordinal));
    }

    [Fact]
    public async Task L8_Steps_ShowTheHighestStepAlone()
    {
        var manager = await Chat.OfDemoAsync(host, "王磊");
        var li = await Chat.OfDemoAsync(host, "李娜");
        await manager.ConfirmAsync(await manager.SayAsync("阶梯赛 5/10/15 明天电话:李娜 vs 周凯"), "发起");

        host.Clock.SetUtcNow(DemoTeam.At(24, 11));
        await li.SayAsync("今天打了12个电话");

        var standings = await li.SayAsync("PK");
        Assert.Contains("阶梯", standings.Text, StringComparison.Ordinal);
        Assert.Contains("第 10", standings.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("淘汰赛 电话:李娜、周凯、陈晨", "淘汰赛,每周最后一名出局")]
    [InlineData("锦标赛 电话:李娜、周凯、陈晨", "锦标赛,每周两两对阵")]
    public async Task L8_Rounds_BeginNextWeekAndTakeAsLongAsTheyNeed(string text, string rule)
    {
        var manager = await Chat.OfDemoAsync(host, "王磊");

        var preview = await manager.SayAsync(text);

        Assert.Contains(rule, preview.Text, StringComparison.Ordinal);
        Assert.Contains("11月30日", preview.FirstLine, StringComparison.Ordinal);
        Assert.Contains("12月13日", preview.FirstLine, StringComparison.Ordinal);
        Assert.Contains("已发起", await manager.ConfirmAsync(preview, "发起"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("王磊", "zh-CN", "发起PK:华东组 比本周拜访", "PK 至少要两方")]
    [InlineData("王磊", "zh-CN", "发起PK:华东组 vs 华东组 比本周拜访", "PK 至少要两方")]
    [InlineData("王磊", "zh-CN", "发起PK:华东组 vs 华南组 比上周拜访", "这段时间已经过去了")]
    [InlineData("王磊", "zh-CN", "发起PK:华东组 vs 火星组 比本周拜访", "没找到“火星组”")]
    [InlineData("王磊", "zh-CN", "发起PK:华东组 vs 李娜 比本周拜访", "不能混着比")]
    [InlineData("王磊", "zh-CN", "发起PK:华东组 vs 华南组", "比什么?")]
    [InlineData("周凯", "zh-CN", "挑战周凯 本周电话", "不能挑战自己")]
    [InlineData("周凯", "zh-CN", "发起PK:华东组 vs 华南组 比本周拜访", "团队 PK 由主管发起")]
    [InlineData("周凯", "en-US", "challenge myself to calls this week", "You cannot challenge yourself")]
    [InlineData("王磊", "en-US", "start a PK: Raj Patel vs Sofia Chen, visits last week", "Those days are over")]
    [InlineData("王磊", "en-US", "start a PK: Raj Patel vs Mars, visits this week", "I know no \"Mars\"")]
    public async Task L13_WhatCannotBe_IsSaidAndChangesNothing(string who, string locale, string text, string refusal)
    {
        var chat = await Chat.OfDemoAsync(host, who);

        var answer = await chat.SayAsync(text, locale);

        Assert.Contains(refusal, answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(answer.Buttons, button => button is "发起" or "Start it");
    }

    [Fact]
    public async Task L13_RulesChangeBeforeTheStartAsAVersion_AndNotAfterwards()
    {
        var manager = await Chat.OfDemoAsync(host, "王磊");
        var first = await manager.ConfirmAsync(await manager.SayAsync("发起PK:华东组 vs 华南组 比下周电话"), "发起");

        var changed = await manager.ConfirmAsync(await manager.SayAsync("PK改成人均"), "发起");
        Assert.Contains("(第 2 版):按人均", changed, StringComparison.Ordinal);
        Assert.NotEqual(HashIn(first), HashIn(changed));

        host.Clock.SetUtcNow(DemoTeam.At(30, 9));
        Assert.Contains("PK 已经开始,规则(", (await manager.SayAsync("PK改成总数")).FirstLine, StringComparison.Ordinal);
        Assert.Contains(HashIn(changed), (await manager.SayAsync("取消PK")).FirstLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task L13_AtHalfTimeAndAtChangesOfTheLead_EverybodyHearsOnce()
    {
        var manager = await Chat.OfDemoAsync(host, "王磊");
        var (zhou, li) = (await Chat.OfDemoAsync(host, "周凯"), await Chat.OfDemoAsync(host, "李娜"));
        await manager.ConfirmAsync(await manager.SayAsync("发起PK:周凯 vs 李娜 比下周电话"), "发起");

        host.Clock.SetUtcNow(DemoTeam.At(30, 9));
        await WatchAsync();
        host.Clock.SetUtcNow(DemoTeam.At(30, 10));
        await zhou.SayAsync("今天打了10个电话");
        Assert.Equal(0, (await WatchAsync()).Queued);
        await li.SayAsync("今天打了20个电话");
        Assert.Equal(3, (await WatchAsync()).Queued);
        host.Clock.SetUtcNow(DemoTeam.At(30, 10, 59));
        await zhou.SayAsync("又打了30个电话");
        Assert.Equal(0, (await WatchAsync()).Queued);
        host.Clock.SetUtcNow(DemoTeam.At(30, 11, 1));
        Assert.Equal(3, (await WatchAsync()).Queued);

        await host.DeliverAsync();
        Assert.Contains(li.Unread, message => message.FirstLine.StartsWith("🔄 换人领先", StringComparison.Ordinal));
        host.Clock.SetUtcNow(DemoTeam.At(33, 12, 1));
        Assert.Equal((3, 0), ((await WatchAsync()).Queued, (await WatchAsync()).Queued));
        await host.DeliverAsync();
        Assert.Contains(li.Unread, message => message.FirstLine.StartsWith("⏱ 半场", StringComparison.Ordinal));
    }

    [Fact]
    public async Task L16_AResult_StandsWhateverIsReportedLater_AndShowsIt()
    {
        var manager = await Chat.OfDemoAsync(host, "王磊");
        var (zhou, li) = (await Chat.OfDemoAsync(host, "周凯"), await Chat.OfDemoAsync(host, "李娜"));
        await manager.ConfirmAsync(await manager.SayAsync("发起PK:周凯 vs 李娜 比明天电话"), "发起");
        host.Clock.SetUtcNow(DemoTeam.At(24, 11));
        await zhou.SayAsync("今天打了10个电话");
        await li.SayAsync("今天打了20个电话");
        host.Clock.SetUtcNow(DemoTeam.At(25, 8));
        await WatchAsync();
        host.Clock.SetUtcNow(DemoTeam.At(25, 9));
        await zhou.SayAsync("补报昨天:打了15个电话");

        var past = await manager.SayAsync("PK历史");
        Assert.Contains("🏆 李娜赢了", past.Text, StringComparison.Ordinal);
        Assert.Contains("结果后更正:周凯 +15", past.Text, StringComparison.Ordinal);
        Assert.Contains("结果仍以结束时为准", past.Text, StringComparison.Ordinal);
        Assert.Contains("李娜 won", (await manager.SayAsync("who won this month", "en-US")).Text, StringComparison.Ordinal);

        var again = await manager.SayAsync("再来一次");
        Assert.StartsWith("预览:⚔️ 周凯 vs 李娜", again.FirstLine, StringComparison.Ordinal);
    }

    private static string HashIn(string text) => System.Text.RegularExpressions.Regex.Match(text, "[0-9a-f]{8}").Value;

    private Task<NoticeRun> WatchAsync() =>
        host.UseAsync<WatchContests, NoticeRun>(watch => watch.ExecuteAsync(host.Clock.GetUtcNow(), TestContext.Current.CancellationToken));
}
