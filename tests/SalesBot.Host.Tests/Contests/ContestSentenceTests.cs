using SalesBot.Testing;

namespace SalesBot.Host.Tests.Contests;

public sealed class ContestSentenceTests : ContestBot
{
    [Theory]
    [InlineData("李娜", "和林峰比赛 谁先打满30个电话", "预览:⚔️ 李娜 vs 林峰 · 11月23日–11月30日电话 · 先到 30", "zh-CN")]
    [InlineData("李娜", "挑战周凯 本周先签3单", "预览:⚔️ 李娜 vs 周凯 · 本周签单 · 先到 3", "zh-CN")]
    [InlineData("李娜", "我和周凯比谁这个月签单多", "预览:⚔️ 李娜 vs 周凯 · 本月签单", "zh-CN")]
    [InlineData("李娜", "race 林峰 to 30 calls this week", "Preview: ⚔️ 李娜 vs 林峰 · calls this week · first to 30", "en-US")]
    [InlineData("李娜", "全员PK 本周电话", "团队 PK 由主管发起;你可以挑战一位同事,例如“挑战李娜 本周电话”。", "zh-CN")]
    [InlineData("李娜", "挑战我自己 本周电话", "不能挑战自己。选一位同事,例如“挑战李娜 本周电话”。", "zh-CN")]
    public async Task L7_ARaceOfTwo_IsPreviewedAndCountsFromNowOn(string who, string sentence, string begins, string locale) =>
        Assert.Equal(begins, (await (await ChatAsync(who)).SayAsync(sentence, locale)).FirstLine);

    [Theory]
    [InlineData("zh-CN", "4人锦标赛", "4 人参加,请把人名说出来。", "李娜、周凯、陈晨、林峰", "比什么?", "电话", "预览:⚔️ 李娜 vs 周凯 vs 陈晨 vs 林峰")]
    [InlineData("en-US", "4-person tournament", "4 are to take part. Which 4?", "李娜, 周凯, Raj Patel and Sofia Chen", "What is it about?", "calls", "Preview: ⚔️ 李娜 vs 周凯 vs Raj Patel vs Sofia Chen")]
    public async Task L8_WhatASentenceLacks_IsAskedForAndTakenFromTheAnswers(string locale, string sentence, string who, string names, string what, string metric, string begins)
    {
        var manager = await ChatAsync("王磊");

        Assert.StartsWith(who, (await manager.SayAsync(sentence, locale)).FirstLine, StringComparison.Ordinal);
        Assert.StartsWith(what, (await manager.SayAsync(names, locale)).FirstLine, StringComparison.Ordinal);
        Assert.StartsWith(begins, (await manager.SayAsync(metric, locale)).FirstLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task L8_WhatASentenceLacks_IsNotAskedForOnceItIsCalledOff()
    {
        var manager = await ChatAsync("王磊");
        Assert.StartsWith("比什么?", (await manager.SayAsync("让周凯和陈晨PK一下,输的请喝咖啡")).FirstLine, StringComparison.Ordinal);

        Assert.Equal("好,没有改动。", (await manager.SayAsync("取消")).FirstLine);
        Assert.DoesNotContain("预览", (await manager.SayAsync("拜访")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task L6_EveryContestThatRuns_IsListed()
    {
        var manager = await ChatAsync("王磊");
        foreach (var what in (string[])["电话", "签单", "方案", "销售额"])
            await manager.ConfirmAsync(await manager.SayAsync($"发起PK:华东组 vs 华南组 比本月{what}"), "发起");

        var all = (await manager.SayAsync("PK")).Text;
        Assert.Contains("还有 2 场在进行:", all, StringComparison.Ordinal);
        foreach (var what in (string[])["电话", "签单", "方案", "销售额"])
            Assert.Contains($"本月{what}", all, StringComparison.Ordinal);
    }
}
