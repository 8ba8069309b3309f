using SalesBot.Host.Tests.Reminders;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Contests;

/// <summary>Rounds of a day, head starts, days said from one to another, and what is asked of contests (L7, L8, L13).</summary>
public sealed class ContestRoundTests : ContestBot
{
    [Theory]
    [InlineData("来个淘汰赛:李娜、周凯、陈晨比电话,今天到周三,每天淘汰最后一名", "李娜 vs 周凯 vs 陈晨 · 11月23日–11月25日电话", "每天最后一名出局", "zh-CN")]
    [InlineData("李娜、周凯、陈晨、Amy Wong 下周拜访锦标赛,两天一轮", "11月30日那周拜访 · 锦标赛", "每 2 天两两对阵", "zh-CN")]
    [InlineData("李娜、周凯、陈晨周二到周四拜访淘汰赛", "11月24日–11月26日拜访", "每天最后一名出局", "zh-CN")]
    [InlineData("elimination of Raj Patel, Sofia Chen and Amy Wong on calls from today to Wednesday, the last one out every day", "Raj Patel vs Sofia Chen vs Amy Wong · calls 23 Nov – 25 Nov", "each day the last one is out", "en-US")]
    [InlineData("周凯和李娜本周拜访PK,周凯让李娜3家", "周凯 vs 李娜 · 本周拜访", "让数:李娜 +3", "zh-CN")]
    [InlineData("李娜和周凯PK本周电话,李娜起步加10个", "李娜 vs 周凯 · 本周电话", "让数:李娜 +10", "zh-CN")]
    [InlineData("Raj vs Sofia this week calls, Raj gives Sofia a 5-call head start", "Raj Patel vs Sofia Chen · calls this week", "head start: Sofia Chen +5", "en-US")]
    [InlineData("PK Raj vs Sofia on calls Tuesday to Thursday, Sofia starts 5 ahead", "calls 24 Nov – 26 Nov", "head start: Sofia Chen +5", "en-US")]
    [InlineData("从现在到周五,周凯和李娜比电话", "周凯 vs 李娜 · 11月23日–11月27日电话", "按总数", "zh-CN")]
    [InlineData("from now until Friday Raj and Sofia compete on calls", "Raj Patel vs Sofia Chen · calls 23 Nov – 27 Nov", "in total", "en-US")]
    [InlineData("谁先打满100个电话谁赢,奖300块", "先到 100", "奖金 ¥300", "zh-CN")]
    [InlineData("最先签10单的人奖500元", "先到 10", "奖金 ¥500", "zh-CN")]
    [InlineData("whoever makes 100 calls first wins, prize ¥300", "first to 100", "Prize ¥300", "en-US")]
    [InlineData("跟zhoukai PK 本周电话", "王磊 vs 周凯 · 本周电话", "按总数", "zh-CN")]
    [InlineData("PK with chenchen on calls this week", "王磊 vs 陈晨 · calls this week", "in total", "en-US")]
    public async Task L8_AContest_IsPreviewedAsItWasMeant(string sentence, string first, string rule, string locale)
    {
        var preview = await (await ChatAsync("王磊")).SayAsync(sentence, locale);

        Assert.Contains(first, preview.FirstLine, StringComparison.Ordinal);
        Assert.Contains(rule, preview.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("周凯和李娜本周拜访PK,周凯让陈晨3家", "陈晨不在这场 PK 里,没法让", "zh-CN")]
    [InlineData("周凯和李娜谁先打10个电话,周凯让李娜20个", "让给李娜的数已经够终点了", "zh-CN")]
    [InlineData("周凯和李娜本周拜访PK按达成率,周凯让李娜3家", "让数只能在比总数或人均时用", "zh-CN")]
    [InlineData("PK Raj vs Sofia calls this week, Raj gives Amy a 5 call head start", "does not take part in this PK", "en-US")]
    [InlineData("上周电话PK结果", "这段时间没有结束的电话 PK", "zh-CN")]
    [InlineData("last week's call PK result", "No PK on calls ended then", "en-US")]
    [InlineData("有人挑战我吗", "没有等你回应的挑战", "zh-CN")]
    [InlineData("any challenges for me?", "No challenge waits for you", "en-US")]
    public async Task L13_WhatCannotBe_OrIsNot_IsSaidInASentence(string sentence, string answer, string locale) =>
        Assert.Contains(answer, (await (await ChatAsync("王磊")).SayAsync(sentence, locale)).FirstLine, StringComparison.Ordinal);

    [Fact]
    public async Task L13_ARoundThatIsOver_StaysAsItEnded_AndShowsTheEdit()
    {
        var manager = await ChatAsync("王磊");
        var (lina, zhoukai, chenchen) = (await ChatAsync("李娜"), await ChatAsync("周凯"), await ChatAsync("陈晨"));
        await manager.ConfirmAsync(await manager.SayAsync("来个淘汰赛:李娜、周凯、陈晨比电话,周二到周三,每天淘汰最后一名"), "发起");
        await ReportAsync(DemoTeam.At(24, 11), (lina, 9), (zhoukai, 3), (chenchen, 5));
        Host.Clock.SetUtcNow(DemoTeam.At(25, 9));
        await WatchAsync();
        Assert.Contains("周凯(第 1 轮出局)", (await manager.SayAsync("PK")).Text, StringComparison.Ordinal);

        await zhoukai.SayAsync("昨天打了40个电话");
        await chenchen.SayAsync("今天打了2个电话");
        var standing = (await manager.SayAsync("PK")).Text;

        Assert.Contains("周凯(第 1 轮出局)", standing, StringComparison.Ordinal);
        Assert.Contains("第 1 轮 3", standing, StringComparison.Ordinal);
        Assert.Contains("第 1 轮结束后更正:周凯 +40,现在算结果会变,这一轮仍以结束时为准", standing, StringComparison.Ordinal);
        Assert.Contains("第 2 轮 2", standing, StringComparison.Ordinal);
        Assert.Contains("第 2 轮进行中(今天结束):目前最后是李娜(0)", standing, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("有人挑战我吗", "周凯向你发起挑战", "接受挑战", "zh-CN")]
    [InlineData("has anyone challenged me?", "周凯 challenges you", "Accept", "en-US")]
    public async Task L7_WhoAsksForChallenges_CanAnswerThemAtOnce(string asked, string told, string button, string locale)
    {
        var (lina, zhoukai) = (await ChatAsync("李娜"), await ChatAsync("周凯"));
        await zhoukai.ConfirmAsync(await zhoukai.SayAsync("挑战李娜本周电话,让她3个"), "发起");

        var card = await lina.SayAsync(asked, locale);

        Assert.Contains(told, card.FirstLine, StringComparison.Ordinal);
        Assert.Contains("李娜 +3", card.Text, StringComparison.Ordinal);
        Assert.Contains(button, card.Buttons);
    }
}
