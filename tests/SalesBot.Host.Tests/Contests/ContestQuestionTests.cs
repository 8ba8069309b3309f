using SalesBot.Host.Tests.Reminders;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Contests;

public sealed class ContestQuestionTests : ContestBot
{
    [Theory]
    [InlineData("李娜和周凯PK到100个电话 明天开始", "预览:⚔️ 李娜 vs 周凯", "先到 100", "zh-CN")]
    [InlineData("搞个淘汰赛 李娜 周凯 陈晨 Amy Wong 比电话", "预览:⚔️ 李娜 vs 周凯 vs 陈晨 vs Amy Wong", "淘汰赛", "zh-CN")]
    [InlineData("阶梯赛 电话 50/100/150 李娜 周凯 下周", "预览:⚔️ 李娜 vs 周凯", "阶梯 50/100/150", "zh-CN")]
    [InlineData("PK排练一下:华东组 vs 华南组 下周电话人均", "预览:⚔️ 华东组 vs 华南组", "近 8 周", "zh-CN")]
    [InlineData("let's have a race to 50 calls between Amy Wong and Raj Patel next week", "Preview: ⚔️ Amy Wong vs Raj Patel", "first to 50", "en-US")]
    [InlineData("set up an elimination contest with Raj Patel, Sofia Chen and Amy Wong on calls", "Preview: ⚔️ Raj Patel vs Sofia Chen vs Amy Wong", "elimination", "en-US")]
    [InlineData("rehearse a PK: 华东组 vs 华南组, calls per head next week", "Preview: ⚔️ 华东组 vs 华南组", "last 8 weeks", "en-US")]
    public async Task L8_AContestInFreeWords_IsPreviewed(string sentence, string begins, string part, string locale)
    {
        var preview = await (await ChatAsync("王磊")).SayAsync(sentence, locale);

        Assert.StartsWith(begins, preview.FirstLine, StringComparison.Ordinal);
        Assert.Contains(part, preview.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("who was champion last week", "en-US")]
    [InlineData("上周冠军是谁", "zh-CN")]
    public async Task L16_TheChampionOfAPeriod_IsAskedForInMoreWords(string question, string locale) =>
        Assert.StartsWith("🏆 ", (await (await ChatAsync("李娜")).SayAsync(question, locale)).FirstLine, StringComparison.Ordinal);

    [Theory]
    [InlineData("zh-CN", "什么时候结束", "⏱ 11月29日周日当天结束,连今天还有 7 天", "⏱ 今天当天结束")]
    [InlineData("zh-CN", "PK还有几天", "⏱ 11月29日周日当天结束,连今天还有 7 天", "⏱ 今天当天结束")]
    [InlineData("en-US", "when does it end", "⏱ It ends at the end of Sunday 29 November; 7 days left, today included", "⏱ It ends tonight")]
    [InlineData("en-US", "how many days are left in the PK?", "⏱ It ends at the end of Sunday 29 November; 7 days left, today included", "⏱ It ends tonight")]
    public async Task L6_WhenItEnds_IsSaidStraightAway(string locale, string ask, string monday, string sunday)
    {
        var rep = await ChatAsync("李娜");

        Assert.StartsWith(monday, (await rep.SayAsync(ask, locale)).FirstLine, StringComparison.Ordinal);
        Host.Clock.SetUtcNow(DemoTeam.At(29, 11));
        await rep.ReadAllAsync();
        Assert.StartsWith(sunday, (await rep.SayAsync(ask, locale)).FirstLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh-CN", "赢了有什么", "🎁 这场没有约定奖励", "发起PK:华东组 vs 华南组 比本周电话,赢的请奶茶", "发起", "赢的请奶茶", "赢了有什么奖励吗")]
    [InlineData("en-US", "what do we get if we win", "🎁 Nothing was agreed on", "start a PK: 华东组 vs 华南组, calls this week, winners get ¥50 each", "Start it", "winners get ¥50 each. Prize ¥50: to each member of the winning side", "what's at stake in the PK?")]
    public async Task L13_WhatTheWinnerGets_IsTheStakeAndThePrizeAsAgreed(string locale, string ask, string nothing, string start, string yes, string told, string again)
    {
        var (manager, rep) = (await ChatAsync("王磊"), await ChatAsync("李娜"));
        Assert.StartsWith(nothing, (await rep.SayAsync(ask, locale)).FirstLine, StringComparison.Ordinal);
        await manager.ConfirmAsync(await manager.SayAsync(start, locale), yes);
        await rep.ReadAllAsync();

        Assert.Contains(told, (await rep.SayAsync(again, locale)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh-CN", "谁赢了", "🏆 华南组赢了 · ⚔️ 华东组 vs 华南组 · 上周拜访", "⏳ 还没分出胜负")]
    [InlineData("zh-CN", "PK谁赢了", "🏆 华南组赢了 · ⚔️ 华东组 vs 华南组 · 上周拜访", "⏳ 还没分出胜负")]
    [InlineData("en-US", "who won?", "🏆 华南组 won · ⚔️ 华东组 vs 华南组 · visits last week", "⏳ Not decided yet")]
    [InlineData("en-US", "who won the PK", "🏆 华南组 won · ⚔️ 华东组 vs 华南组 · visits last week", "⏳ Not decided yet")]
    public async Task L16_WhoWon_NamesTheWinnerOfTheLastAndSaysThatThePresentOneIsOpen(string locale, string ask, string won, string open)
    {
        var told = await (await ChatAsync("李娜")).SayAsync(ask, locale);

        Assert.Equal(won, told.FirstLine);
        Assert.Contains(open, told.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh-CN", "什么时候结束", "PK什么时候结束", "现在没有进行中的 PK")]
    [InlineData("en-US", "who won", "who won the PK", "There is no PK")]
    public async Task L6_WithoutAContest_ABareQuestionIsNoneOfIt(string locale, string bare, string named, string none)
    {
        Host.Clock.SetUtcNow(DemoTeam.At(30, 10).AddDays(100));
        var chat = await ChatAsync("李娜");
        await chat.SayAsync(bare, locale);
        await chat.ReadAllAsync();

        Assert.StartsWith(none, (await chat.SayAsync(named, locale)).FirstLine, StringComparison.Ordinal);
        Assert.DoesNotContain("PK", (await chat.SayAsync(bare, locale)).FirstLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh-CN", "让李娜和周凯比一比谁签单多", "预览:⚔️ 李娜 vs 周凯 · 本周签单")]
    [InlineData("zh-CN", "周凯和李娜较量一下本月电话", "预览:⚔️ 周凯 vs 李娜 · 本月电话")]
    [InlineData("zh-CN", "安排华东组和华南组比拼本周电话", "预览:⚔️ 华东组 vs 华南组 · 本周电话")]
    [InlineData("en-US", "let Amy and Raj compete on deals", "Preview: ⚔️ Amy Wong vs Raj Patel · orders this week")]
    [InlineData("en-US", "have Amy compete against Raj on calls this month", "Preview: ⚔️ Amy Wong vs Raj Patel · calls this month")]
    [InlineData("en-US", "let Amy and Raj go head to head on calls", "Preview: ⚔️ Amy Wong vs Raj Patel · calls this week")]
    public async Task L6_LettingPeopleCompete_IsAContestAndNoTask(string locale, string said, string preview) =>
        Assert.Equal(preview, (await (await ChatAsync("王磊")).SayAsync(said, locale)).FirstLine);

    [Theory]
    [InlineData("今天和华为比赛,打了20个电话", "zh-CN")]
    [InlineData("we compete with Acme and Globex, made 20 calls", "en-US")]
    public async Task AReportThatSpeaksOfCompeting_StaysAReport(string said, string locale)
    {
        var chat = await Chat.OpenAsync(Host, "小陈", locale);
        await chat.SayAsync(said, locale);

        Assert.Equal(20, Assert.Single(await chat.LedgerAsync()).Amount);
    }

    [Theory]
    [InlineData("zh-CN", "挑战周凯 本周电话,输的请奶茶", "发起", "赢了有什么", "🎁 输的请奶茶", "谁上个月赢了", "这段时间没有结束的 PK")]
    [InlineData("en-US", "challenge 周凯 to calls this week, loser buys tea", "Start it", "what do I get if I win", "🎁 loser buys tea", "who won last month", "No PK ended in that time")]
    public async Task L7_OnesOwnChallenge_ComesFirst(string locale, string challenge, string yes, string ask, string told, string past, string none)
    {
        var rep = await ChatAsync("李娜");
        await rep.ConfirmAsync(await rep.SayAsync(challenge, locale), yes);

        Assert.Equal(told, (await rep.SayAsync(ask, locale)).FirstLine);
        Assert.StartsWith(none, (await rep.SayAsync(past, locale)).FirstLine, StringComparison.Ordinal);
    }
}
