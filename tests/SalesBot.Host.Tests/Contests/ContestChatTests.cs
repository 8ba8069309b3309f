using SalesBot.Host.Tests.Reminders;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Contests;

public sealed class ContestChatTests : ContestBot
{
    [Fact]
    public async Task L6_APkOfTeams_IsPreviewedWithItsRehearsalAndStandsOnDemand()
    {
        var manager = await ChatAsync("王磊");

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
        var manager = await ChatAsync("王磊");

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
        var (zhou, li) = (await ChatAsync("周凯"), await ChatAsync("李娜"));
        await li.SayAsync("PK");
        var preview = await zhou.SayAsync("挑战李娜 明天电话");
        Assert.Contains("会先问李娜接不接受", preview.Text, StringComparison.Ordinal);
        Assert.Contains("📨 已向李娜发出挑战", await zhou.ConfirmAsync(preview, "发起"), StringComparison.Ordinal);

        await Host.DeliverAsync();
        var asked = await li.NextAsync();
        Assert.StartsWith("⚔️ 周凯向你发起挑战", asked.FirstLine, StringComparison.Ordinal);
        Assert.StartsWith("🤝 挑战成立", (await li.PressAsync(asked, "接受挑战")).InvokeText, StringComparison.Ordinal);
        await Host.DeliverAsync();
        await zhou.ReadAllAsync();
        await li.ReadAllAsync();

        Host.Clock.SetUtcNow(DemoTeam.At(24, 11));
        await li.SayAsync("今天打了30个电话");
        await zhou.SayAsync("今天打了20个电话");
        await WatchAsync();
        Host.Clock.SetUtcNow(DemoTeam.At(25, 0, 5));
        await WatchAsync();
        Host.Clock.SetUtcNow(DemoTeam.At(25, 9));
        await Host.DeliverAsync();

        Assert.Contains(zhou.Unread, message => message.FirstLine.StartsWith("🏁 🏆 李娜赢了", StringComparison.Ordinal));
        Assert.Equal(0, (await WatchAsync()).Queued);
    }

    [Fact]
    public async Task L7_InEnglish_AChallenge_IsDeclined()
    {
        var (amy, raj) = (await ChatAsync("Amy Wong"), await ChatAsync("Raj Patel"));
        var preview = await amy.SayAsync("challenge Raj Patel to calls this week", "en-US");
        Assert.Contains("Raj Patel is asked first", preview.Text, StringComparison.Ordinal);
        await amy.ConfirmAsync(preview, "Start it");

        Assert.StartsWith("🙅", (await raj.SayAsync("decline", "en-US")).FirstLine, StringComparison.Ordinal);
        Assert.Equal("No challenge waits for your answer (it may have lapsed).", (await raj.SayAsync("accept", "en-US")).FirstLine);
    }

    [Theory]
    [InlineData("zh-CN", "周凯", "李娜", "挑战李娜 本周电话", "发起", "接受", "没有等你回应的挑战(可能已过期)。")]
    [InlineData("en-US", "Amy Wong", "Raj Patel", "challenge Raj Patel to calls this week", "Start it", "accept", "No challenge waits for your answer (it may have lapsed).")]
    public async Task L7_AChallengeWithoutAnswer_LapsesAfterADay(string locale, string by, string to, string text, string button, string accept, string lapsed)
    {
        var (challenger, challenged) = (await ChatAsync(by), await ChatAsync(to));
        await challenger.ConfirmAsync(await challenger.SayAsync(text, locale), button);

        Assert.Equal(0, (await WatchAsync(DemoTeam.At(24, 9, 59))).Queued);
        Assert.Equal(2, (await WatchAsync(DemoTeam.At(24, 10, 1))).Queued);
        Assert.Equal(lapsed, (await challenged.SayAsync(accept, locale)).FirstLine);
    }

    [Fact]
    public async Task L8_ARace_EndsWithTheFirstToBeThereAtItsTime()
    {
        var manager = await ChatAsync("王磊");
        var (zhou, li) = (await ChatAsync("周凯"), await ChatAsync("李娜"));
        var preview = await manager.SayAsync("发起PK:周凯 vs 李娜 谁先打40个电话 明天");
        Assert.Contains("先到 40", preview.FirstLine, StringComparison.Ordinal);
        await manager.ConfirmAsync(preview, "发起");

        Host.Clock.SetUtcNow(DemoTeam.At(24, 10));
        await zhou.SayAsync("今天打了30个电话");
        Assert.Equal(0, (await WatchAsync()).Queued);
        Host.Clock.SetUtcNow(DemoTeam.At(24, 11, 7).AddSeconds(9));
        await li.SayAsync("今天打了45个电话");
        Host.Clock.SetUtcNow(DemoTeam.At(24, 15));
        await zhou.SayAsync("又打了70个电话");
        Assert.NotEqual(0, (await WatchAsync()).Queued);

        var past = await manager.SayAsync("PK历史");
        Assert.Contains("🏆 李娜赢了", past.Text, StringComparison.Ordinal);
        await Host.DeliverAsync();
        Assert.Contains(li.Unread, message => message.Text.Contains("11:07:09 到达", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("zh-CN", "阶梯赛 5/10/15 明天电话:李娜 vs 周凯", "发起", "PK", "阶梯", "第 10")]
    [InlineData("en-US", "start a PK: 李娜 vs 周凯, steps 5/10/15 calls tomorrow", "Start it", "how's the PK?", "steps", "step 10")]
    public async Task L8_Steps_ShowTheHighestStepAlone(string locale, string text, string button, string ask, string format, string reached)
    {
        var (manager, li) = (await ChatAsync("王磊"), await ChatAsync("李娜"));
        await manager.ConfirmAsync(await manager.SayAsync(text, locale), button);

        await ReportAsync(DemoTeam.At(24, 11), (li, 12));

        var standings = (await li.SayAsync(ask, locale)).Text;
        Assert.Contains(format, standings, StringComparison.Ordinal);
        Assert.Contains(reached, standings, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("淘汰赛 电话:李娜、周凯、陈晨", "淘汰赛,每周最后一名出局")]
    [InlineData("锦标赛 电话:李娜、周凯、陈晨", "锦标赛,每周两两对阵")]
    public async Task L8_Rounds_BeginNextWeekAndTakeAsLongAsTheyNeed(string text, string rule)
    {
        var manager = await ChatAsync("王磊");

        var preview = await manager.SayAsync(text);

        Assert.Contains(rule, preview.Text, StringComparison.Ordinal);
        Assert.Contains("只比每周的数字", preview.Text, StringComparison.Ordinal);
        Assert.Contains("11月30日", preview.FirstLine, StringComparison.Ordinal);
        Assert.Contains("12月13日", preview.FirstLine, StringComparison.Ordinal);
        Assert.Contains("已发起", await manager.ConfirmAsync(preview, "发起"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("王磊", "zh-CN", "发起PK:华东组 比本周拜访", "PK 至少要两方")]
    [InlineData("王磊", "zh-CN", "发起PK:华东组 vs 华东组 比本周拜访", "PK 至少要两方")]
    [InlineData("王磊", "zh-CN", "发起PK:华东组 vs 华南组 比上周拜访", "这段时间已经过去了")]
    [InlineData("王磊", "zh-CN", "发起PK:华东组 vs 华南组 比11月1日到11月10日电话", "这段时间已经过去了")]
    [InlineData("王磊", "zh-CN", "发起PK:华东组 vs 华南组 比10月电话", "这段时间已经过去了")]
    [InlineData("王磊", "en-US", "start a PK: 华东组 vs 华南组 calls Nov 1 to Nov 10", "Those days are over")]
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
        var chat = await ChatAsync(who);

        var answer = await chat.SayAsync(text, locale);

        Assert.Contains(refusal, answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(answer.Buttons, button => button is "发起" or "Start it");
    }

    [Fact]
    public async Task L13_RulesChangeBeforeTheStartAsAVersion_AndNotAfterwards()
    {
        var manager = await ChatAsync("王磊");
        var first = await manager.ConfirmAsync(await manager.SayAsync("发起PK:华东组 vs 华南组 比下周电话"), "发起");

        var changed = await manager.ConfirmAsync(await manager.SayAsync("PK改成人均"), "发起");
        Assert.Contains("(第 2 版):按人均", changed, StringComparison.Ordinal);
        Assert.NotEqual(HashIn(first), HashIn(changed));

        Host.Clock.SetUtcNow(DemoTeam.At(30, 9));
        Assert.Contains("PK 已经开始,规则(", (await manager.SayAsync("PK改成总数")).FirstLine, StringComparison.Ordinal);
        Assert.Contains(HashIn(changed), (await manager.SayAsync("取消PK")).FirstLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh-CN", "发起PK:华东组 vs 华南组 比下周电话", "PK改成人均", "按人均", "PK改成", "可以改成", "发起")]
    [InlineData("en-US", "start a PK: Raj Patel vs Sofia Chen, calls next week", "change the PK to handicap", "own baseline", "change the PK to", "It can go by", "Start it")]
    public async Task L13_AnOpenPreview_IsChangedByWords(string locale, string text, string change, string rule, string bare, string how, string button)
    {
        var manager = await ChatAsync("王磊");
        await manager.SayAsync(text, locale);
        Assert.StartsWith(how, (await manager.SayAsync(bare, locale)).FirstLine, StringComparison.Ordinal);

        var changed = await manager.SayAsync(change, locale);

        Assert.Contains(rule, changed.Text, StringComparison.Ordinal);
        Assert.Contains(rule, await manager.ConfirmAsync(changed, button), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh-CN", "发起PK:华东组 vs 华南组 比下周电话", "取消PK", "好,没有改动。", "你没有发起过还没结束的 PK")]
    [InlineData("en-US", "start a PK: Raj Patel vs Sofia Chen, calls next week", "cancel the PK", "All right, nothing was changed.", "You have started no PK that is still on.")]
    public async Task L13_AnOpenPreview_IsDroppedByWords(string locale, string text, string cancel, string dropped, string none)
    {
        var manager = await ChatAsync("王磊");
        await manager.SayAsync(text, locale);

        Assert.Equal(dropped, (await manager.SayAsync(cancel, locale)).FirstLine);
        Assert.Contains(none, (await manager.SayAsync(cancel, locale)).FirstLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh-CN", "周凯", "李娜", "发起PK:周凯 vs 李娜 比下周电话", "发起", "🔄 换人领先", "⏱ 半场")]
    [InlineData("en-US", "Raj Patel", "Amy Wong", "start a PK: Raj Patel vs Amy Wong, calls next week", "Start it", "🔄 The lead has changed", "⏱ Half-time")]
    public async Task L13_AtHalfTimeAndAtChangesOfTheLead_EverybodyHearsOnce(
        string locale, string one, string other, string text, string button, string lead, string half)
    {
        var manager = await ChatAsync("王磊");
        var (first, second) = (await ChatAsync(one), await ChatAsync(other));
        await first.SayAsync("PK", locale);
        await second.SayAsync("PK", locale);
        await manager.ConfirmAsync(await manager.SayAsync(text, locale), button);

        await WatchAsync(DemoTeam.At(30, 9));
        await ReportAsync(DemoTeam.At(30, 10), (first, 10));
        Assert.Equal(0, (await WatchAsync()).Queued);
        await ReportAsync(DemoTeam.At(30, 10, 1), (second, 20));
        Assert.Equal(3, (await WatchAsync()).Queued);
        await ReportAsync(DemoTeam.At(30, 10, 59), (first, 30));
        Assert.Equal(0, (await WatchAsync()).Queued);
        Assert.Equal(3, (await WatchAsync(DemoTeam.At(30, 11, 2))).Queued);

        await Host.DeliverAsync();
        Assert.Contains(second.Unread, message => message.FirstLine.StartsWith(lead, StringComparison.Ordinal));
        Assert.Equal((3, 0), ((await WatchAsync(DemoTeam.At(33, 12, 1))).Queued, (await WatchAsync()).Queued));
        await Host.DeliverAsync();
        Assert.Contains(second.Unread, message => message.FirstLine.StartsWith(half, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("zh-CN", "发起PK:周凯 vs 李娜 比明天电话", "发起", "PK历史", "🏆 李娜赢了", "结果后更正:周凯 +15", "结果仍以结束时为准", "再来一次", "预览:⚔️ 周凯 vs 李娜")]
    [InlineData("en-US", "start a PK: 周凯 vs 李娜, calls tomorrow", "Start it", "who won this month", "🏆 李娜 won", "Corrected after the result: 周凯 +15", "the result stands", "rematch", "Preview: ⚔️ 周凯 vs 李娜")]
    public async Task L16_AResult_StandsWhateverIsReportedLater_AndShowsIt(
        string locale, string text, string button, string ask, string won, string later, string stands, string again, string preview)
    {
        var manager = await ChatAsync("王磊");
        var (zhou, li) = (await ChatAsync("周凯"), await ChatAsync("李娜"));
        await manager.ConfirmAsync(await manager.SayAsync(text, locale), button);
        await ReportAsync(DemoTeam.At(24, 11), (zhou, 10), (li, 20));
        await WatchAsync(DemoTeam.At(25, 8));
        Host.Clock.SetUtcNow(DemoTeam.At(25, 9));
        await zhou.SayAsync("补报昨天:打了15个电话");

        var past = (await manager.SayAsync(ask, locale)).Text;
        Assert.Contains(won, past, StringComparison.Ordinal);
        Assert.Contains(later, past, StringComparison.Ordinal);
        Assert.Contains(stands, past, StringComparison.Ordinal);
        Assert.StartsWith(preview, (await manager.SayAsync(again, locale)).FirstLine, StringComparison.Ordinal);
    }

    private static string HashIn(string text) => System.Text.RegularExpressions.Regex.Match(text, "[0-9a-f]{8}").Value;
}
