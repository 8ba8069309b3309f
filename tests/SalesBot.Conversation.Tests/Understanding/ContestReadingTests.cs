using SalesBot.Conversation.Understanding;
using SalesBot.Domain.Contests;
using Xunit;

namespace SalesBot.Conversation.Tests.Understanding;

public sealed class ContestReadingTests
{
    private static readonly ReadingContext Now = new(new DateOnly(2026, 11, 25), new TimeOnly(10, 0), "zh-CN");

    [Theory]
    [InlineData("发起PK:一组 vs 二组 比本周拜访,赢的请奶茶", "一组|二组", "visit", "赢的请奶茶")]
    [InlineData("发起PK:华东组 vs 华南组 比本月电话", "华东组|华南组", "call", "")]
    [InlineData("发起PK 华东组和华南组 本周拜访", "华东组|华南组", "visit", "")]
    [InlineData("来场PK:李娜 vs 周凯 比今天电话,输的请咖啡", "李娜|周凯", "call", "输的请咖啡")]
    [InlineData("发起一场PK,李娜对周凯,本周电话", "李娜|周凯", "call", "")]
    [InlineData("李娜 vs 周凯 本周电话", "李娜|周凯", "call", "")]
    [InlineData("华东组 PK 华南组 本月电话", "华东组|华南组", "call", "")]
    [InlineData("start a PK: East vs South, visits this week", "east|south", "visit", "")]
    [InlineData("start a PK: Raj Patel vs Sofia Chen, calls this month, loser buys tea", "raj patel|sofia chen", "call", "loser buys tea")]
    [InlineData("start a contest between Raj and Amy on calls this week", "raj|amy", "call", "")]
    [InlineData("Raj vs Amy calls this week", "raj|amy", "call", "")]
    [InlineData("create a PK: East vs South, visits this month, winner gets $100 each", "east|south", "visit", "winner gets $100 each")]
    public void Read_AContestOfSides(string text, string sides, string metric, string stake)
    {
        var wish = Assert.IsType<ContestWish.Create>(Read(text));

        Assert.Equal(sides, string.Join('|', wish.Sides).ToLowerInvariant());
        Assert.Equal((metric, stake, false), (wish.Metric?.Value, wish.Stake, wish.IsChallenge));
    }

    [Theory]
    [InlineData("挑战李娜 本周电话", "李娜", "call")]
    [InlineData("我要挑战周凯,比今天电话", "周凯", "call")]
    [InlineData("向李娜发起挑战 本周拜访", "李娜", "visit")]
    [InlineData("challenge Amy to calls this week", "amy", "call")]
    [InlineData("I challenge Raj Patel on visits this month", "raj patel", "visit")]
    [InlineData("challenge Amy to most calls this week", "amy", "call")]
    public void Read_AChallenge_HasTheWriterAsASide(string text, string other, string metric)
    {
        var wish = Assert.IsType<ContestWish.Create>(Read(text));

        Assert.True(wish.IsChallenge);
        Assert.Equal((other, metric), (Assert.Single(wish.Sides, side => side.Length > 0).ToLowerInvariant(), wish.Metric?.Value));
    }

    [Theory]
    [InlineData("发起PK:李娜 vs 周凯 谁先打40个电话", ContestFormat.Race, 40)]
    [InlineData("谁先签10单:华东组 vs 华南组", ContestFormat.Race, 10)]
    [InlineData("race to 10 deals this month: East vs South", ContestFormat.Race, 10)]
    [InlineData("first to 40 calls: Raj vs Amy", ContestFormat.Race, 40)]
    [InlineData("淘汰赛 电话:李娜、周凯、陈晨", ContestFormat.Elimination, null)]
    [InlineData("锦标赛 电话:李娜、周凯、陈晨", ContestFormat.Tournament, null)]
    [InlineData("elimination contest, calls: Raj, Amy, Sofia", ContestFormat.Elimination, null)]
    [InlineData("tournament on calls: Raj, Amy, Sofia", ContestFormat.Tournament, null)]
    public void Read_AForm(string text, ContestFormat format, int? goal)
    {
        var wish = Assert.IsType<ContestWish.Create>(Read(text));

        Assert.Equal((format, (decimal?)goal), (wish.Format, wish.Goal));
        Assert.True(wish.Sides.Count >= 2, string.Join('|', wish.Sides));
    }

    [Theory]
    [InlineData("阶梯赛 5/10/15 本月电话:李娜 vs 周凯")]
    [InlineData("step contest 5/10/15 calls this month: Raj vs Amy")]
    public void Read_Steps(string text)
    {
        var wish = Assert.IsType<ContestWish.Create>(Read(text));

        Assert.Equal((ContestFormat.Steps, "5|10|15"), (wish.Format, string.Join('|', wish.Steps)));
        Assert.Equal(2, wish.Sides.Count);
    }

    [Theory]
    [InlineData("发起PK:华东组 vs 华南组 人均拜访 本周", ContestMeasure.PerHead)]
    [InlineData("发起PK:华东组 vs 华南组 比本月电话 按达成率", ContestMeasure.Attainment)]
    [InlineData("发起PK:李娜 vs 周凯 比本周电话 按基线", ContestMeasure.Handicap)]
    [InlineData("start a PK: East vs South, visits per head this week", ContestMeasure.PerHead)]
    [InlineData("start a PK: Raj vs Amy, calls this month with handicap", ContestMeasure.Handicap)]
    [InlineData("start a PK: Raj vs Amy, calls this month by attainment", ContestMeasure.Attainment)]
    public void Read_WhatIsCompared(string text, ContestMeasure measure)
    {
        var wish = Assert.IsType<ContestWish.Create>(Read(text));

        Assert.Equal((measure, 2), (wish.Measure, wish.Sides.Count));
    }

    [Theory]
    [InlineData("取消PK", "Cancel")]
    [InlineData("撤回挑战", "Cancel")]
    [InlineData("撤销我的挑战", "Cancel")]
    [InlineData("take back my challenge", "Cancel")]
    [InlineData("cancel the PK", "Cancel")]
    [InlineData("withdraw the challenge.", "Cancel")]
    [InlineData("再来一次", "Again")]
    [InlineData("rematch!", "Again")]
    [InlineData("PK改成人均", "Change")]
    [InlineData("change the PK to per head", "Change")]
    [InlineData("应战!", "Reply")]
    [InlineData("不接受", "Reply")]
    [InlineData("challenge accepted!", "Reply")]
    [InlineData("decline", "Reply")]
    [InlineData("PK历史", "Past")]
    [InlineData("past PKs", "Past")]
    [InlineData("上月冠军", "Past")]
    [InlineData("上周PK谁赢了?", "Past")]
    [InlineData("who won last month?", "Past")]
    [InlineData("我赢了吗?", "About")]
    [InlineData("PK什么时候结束?", "About")]
    [InlineData("what's at stake in the pk", "About")]
    [InlineData("PK规则", "Rules")]
    [InlineData("what are the PK rules?", "Rules")]
    public void Read_WhatElseConcernsContests(string text, string kind) => Assert.Equal(kind, Read(text)?.GetType().Name);

    [Theory]
    [InlineData("今天拜访了3家,打了20个电话")]
    [InlineData("拜访了华为,聊了PK方案")]
    [InlineData("签了一单8万,赢了竞争对手")]
    [InlineData("本周电话榜")]
    [InlineData("PK怎么样了?")]
    [InlineData("为什么我是第3?")]
    [InlineData("本月目标拜访40家")]
    [InlineData("挑战很大,今天打了20个电话")]
    [InlineData("今天挑战杯活动见了3个客户")]
    [InlineData("改成5家")]
    [InlineData("made 20 calls, won 1 deal against Oracle")]
    [InlineData("visited 3 clients, a real challenge")]
    [InlineData("first call with Acme went well, 2 visits")]
    [InlineData("who's top this month")]
    [InlineData("how's the PK?")]
    [InlineData("closed a deal of 80k, winner of the day")]
    [InlineData("demo for Acme vs Globex team, 2 demos done today")]
    [InlineData("what's my rank?")]
    [InlineData("先到华为拜访,再去了2家客户")]
    [InlineData("签3单,签5单合同")]
    [InlineData("昨天签单淘汰赛我签了2单")]
    [InlineData("客户说下月锦标赛赞助的事")]
    [InlineData("给大家布置任务:本周每人拜访5家")]
    [InlineData("本月各组销售额完成率排名")]
    [InlineData("今天参加了客户的比赛,打了20个电话")]
    [InlineData("大家一起拜访了3家")]
    [InlineData("客户和竞争对手比价,打了5个电话")]
    [InlineData("everyone visited 3 clients today")]
    public void Read_ReportsBoardsAndQuestions_AreNoContests(string text) => Assert.Null(Read(text));

    private static ContestWish? Read(string text) => UnderstandingFactory.Create().Read(text, Now).Contest;
}
