using SalesBot.Host.Tests.Reminders;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Honours;

public sealed class StoreTests : IAsyncLifetime
{
    private BotHost host = null!;

    public async ValueTask InitializeAsync() =>
        host = await BotHost.StartAsync(new BotHostOptions { Now = DemoTeam.At(25, 10), DeliversByItself = false });

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task L14_ARewardIsPutUpRedeemedAndApproved()
    {
        var (manager, rep) = (await Chat.OfDemoAsync(host, "王磊"), await Chat.OpenAsync(host, "小陈"));
        await PutUpAsync(manager, "上架 星巴克券 10分 1份", "🎁 上架“星巴克券”:10 分,1 份。还没有改动。", "就这么定");
        Assert.Contains("星巴克券 · 10 分 · 剩 1 份", (await rep.SayAsync("积分商城")).Text, StringComparison.Ordinal);
        Assert.Equal("星巴克券要 10 分,你有 0 分,还差 10 分。没有兑换。", (await rep.SayAsync("兑换 星巴克券")).FirstLine);
        await EarnAsync(rep, 3);

        var reserved = await rep.SayAsync("兑换星巴克券");
        Assert.Equal("🎁 已申请星巴克券,10 分先留着,等王磊同意。还剩 5 分。", reserved.FirstLine);
        Assert.Equal("⭐ 积分 5", (await rep.SayAsync("我的积分")).FirstLine);
        var other = await Chat.OpenAsync(host, "小李");
        await EarnAsync(other, 3);
        Assert.Equal("星巴克券换完了,没有兑换,积分没有动。", (await other.SayAsync("兑换 星巴克券")).FirstLine);
        await host.DeliverAsync();
        var asked = manager.Unread.Single(call => call.FirstLine == "🎁 小陈想用 10 分兑换星巴克券,同意吗?");

        Assert.Equal("✅ 同意了小陈兑换星巴克券,已告诉小陈。", (await manager.PressAsync(asked, "同意")).InvokeText);
        Assert.Equal("这个申请已经处理过了:已同意。没有改动。", (await manager.PressAsync(asked, "不同意")).InvokeText);
        Assert.Contains("🎉 王磊同意了:星巴克券是你的了!", await rep.HearAsync(), StringComparison.Ordinal);
        Assert.Equal("这个申请已经处理过了:已同意。没有改动。", (await rep.PressAsync(reserved, "不换了")).InvokeText);
        await rep.NextAsync();
        Assert.Equal("⭐ 积分 5", (await rep.SayAsync("我的积分")).FirstLine);
    }

    [Fact]
    public async Task L14_InEnglish_DeclinedOrWithdrawnPointsComeBack()
    {
        var (manager, rep) = (await Chat.OfDemoAsync(host, "王磊"), await Chat.OpenAsync(host, "Chen", "en-US"));
        await PutUpAsync(manager, "add reward Tea 10 points", "🎁 Put up \"Tea\": 10 points, no limit. Nothing has been changed yet.", "Do it", "en-US");
        await EarnAsync(rep, 3);

        await rep.SayAsync("redeem Tea", "en-US");
        await host.DeliverAsync();
        var asked = manager.Unread.Last(call => call.FirstLine.Contains("Tea", StringComparison.Ordinal) && call.FirstLine.StartsWith("🎁 Chen", StringComparison.Ordinal));
        await manager.PressAsync(asked, "不同意");
        Assert.Contains("王磊 has declined Tea; 10 points are back.", await rep.HearAsync(), StringComparison.Ordinal);
        Assert.Equal("⭐ 15 points", (await rep.SayAsync("my points", "en-US")).FirstLine);

        var again = await rep.SayAsync("I want to redeem tea", "en-US");
        Assert.Equal("🎁 Asked for Tea; 10 points set aside until 王磊 approves. 5 points left.", again.FirstLine);
        Assert.Equal("↩️ Withdrawn: Tea; 10 points are back.", (await rep.PressAsync(again, "Never mind")).InvokeText);
        await rep.NextAsync();
        Assert.Equal("⭐ 15 points", (await rep.SayAsync("my points", "en-US")).FirstLine);
        Assert.Contains("Tea · 10 points · withdrawn", (await rep.SayAsync("my redemptions", "en-US")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task L14_ManyAtOnce_NeitherSpendTwiceNorTakeMoreThanThereIs()
    {
        var manager = await Chat.OfDemoAsync(host, "王磊");
        await PutUpAsync(manager, "上架 券 10分 2份", "🎁 上架“券”:10 分,2 份。还没有改动。", "就这么定");
        var reps = await host.NewcomersAsync("甲一", "乙二", "丙三");
        foreach (var rep in reps)
            await EarnAsync(rep, 3);

        await Task.WhenAll(reps.SelectMany(rep => Enumerable.Range(0, 3).Select(_ => PostAsync(rep, "兑换 券"))));
        var answers = new List<string>();
        foreach (var rep in reps)
        {
            await host.DeliverAsync();
            answers.AddRange(await rep.ReadAllAsync());
        }

        Assert.Equal(2, answers.Count(answer => answer.StartsWith("🎁 已申请券", StringComparison.Ordinal)));
        foreach (var rep in reps)
            Assert.Contains((await rep.SayAsync("我的积分")).FirstLine, (string[])["⭐ 积分 15", "⭐ 积分 5"]);
    }

    [Fact]
    public async Task L14_PointsThatAreTakenBackAfterTheyWereSpent_AreOwedAndNothingIsApprovedOnThem()
    {
        var (manager, rep, friend) = (await Chat.OfDemoAsync(host, "王磊"), await Chat.OpenAsync(host, "小陈"), await Chat.OpenAsync(host, "小友"));
        await PutUpAsync(manager, "上架 券 5分", "🎁 上架“券”:5 分,不限量。还没有改动。", "就这么定");
        await friend.SayAsync("表扬 小陈 好");
        await rep.HearAsync();
        await rep.SayAsync("兑换 券");
        await host.DeliverAsync();
        var asked = manager.Unread.Single(call => call.FirstLine.StartsWith("🎁 小陈想用", StringComparison.Ordinal));

        await friend.SayAsync("撤销表扬");

        Assert.Equal("⭐ 积分 0。之前的积分被撤回时已经花掉,还差 5 分,之后得的先抵。", (await rep.SayAsync("我的积分")).FirstLine);
        await manager.HearAsync();
        await manager.PressAsync(asked, "同意");
        Assert.Contains("积分不够了:申请之后有积分被撤回,还差 5 分", (await manager.NextAsync()).Text, StringComparison.Ordinal);
        await manager.PressAsync(asked, "不同意");
        await rep.HearAsync();
        Assert.Equal("⭐ 积分 0", (await rep.SayAsync("我的积分")).FirstLine);
    }

    [Fact]
    public async Task L14_WhatAReportEarned_IsGoneTheMomentItIsUndone()
    {
        var (manager, rep) = (await Chat.OfDemoAsync(host, "王磊"), await Chat.OpenAsync(host, "小陈"));
        await manager.SayAsync("新增徽章 拜访王 一天拜访3 40分");
        await manager.SayAsync("好");
        await rep.SayAsync("拜访了3家");
        Assert.Equal("⭐ 积分 40", (await rep.SayAsync("我的积分")).FirstLine);

        await rep.SayAsync("撤销");

        await rep.AskAsync("兑换 奶茶券", "奶茶券要 30 分,你有 0 分,还差 30 分。没有兑换。");
    }

    [Fact]
    public async Task L14_TheManager_SaysHowManyPointsThereAreForWhat()
    {
        var (manager, rep) = (await Chat.OfDemoAsync(host, "王磊"), await Chat.OpenAsync(host, "小陈"));
        var preview = await manager.SayAsync("表扬加8分");
        Assert.Equal("每次收到表扬从 5 分改成 8 分?已经给的不变。还没有改动。", preview.FirstLine);
        await manager.PressAsync(preview, "就这么定");

        await EarnAsync(rep, 1);

        Assert.Equal("⭐ 积分 8", (await rep.SayAsync("我的积分")).FirstLine);
        Assert.StartsWith("⭐ 徽章 20 分", (await rep.SayAsync("积分规则")).FirstLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("上架 券", "没看懂,还没有上架。")]
    [InlineData("上架 券 0分", "没看懂,还没有上架。")]
    [InlineData("上架 券 5分 0份", "没看懂,还没有上架。")]
    [InlineData("下架 没有的", "商城里没有“没有的”。现有:奶茶券、Coffee、半天假。没有改动。")]
    [InlineData("兑换 没有的", "商城里没有“没有的”。现有:奶茶券、Coffee、半天假。没有改动。")]
    [InlineData("兑换", "兑换哪个?例如“兑换 奶茶券”。")]
    [InlineData("remove reward Nothing", "The store has no \"Nothing\". There are: 奶茶券, Coffee and 半天假. Nothing was changed.")]
    [InlineData("points for kudos 20000", "10000 points at most at a time. Nothing was changed.")]
    public async Task L14_WhatCannotBe_IsRefusedClearly(string text, string said)
    {
        var manager = await Chat.OfDemoAsync(host, "王磊");

        Assert.StartsWith(said, (await manager.SayAsync(text, text[0] < 128 ? "en-US" : "zh-CN")).FirstLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task L14_ARep_PutsNothingUpAndDecidesNothing()
    {
        var rep = await Chat.OpenAsync(host, "小陈");

        Assert.StartsWith("徽章、奖品和积分规则由主管来定", (await rep.SayAsync("上架 券 1分")).FirstLine, StringComparison.Ordinal);
        Assert.StartsWith("徽章、奖品和积分规则由主管来定", (await rep.SayAsync("表扬加100分")).FirstLine, StringComparison.Ordinal);
        Assert.Equal("没有兑换申请。", (await rep.SayAsync("兑换申请")).FirstLine);
    }

    private static async Task PutUpAsync(Chat manager, string text, string preview, string yes, string locale = "zh-CN")
    {
        var shown = await manager.SayAsync(text, locale);
        Assert.Equal(preview, shown.FirstLine);
        await manager.PressAsync(shown, yes);
        await manager.NextAsync();
    }

    // Praise from somebody who has not praised yet brings five points each.
    private async Task EarnAsync(Chat rep, int times)
    {
        var friend = await Chat.OpenAsync(host, $"友{rep.User.Name}");
        for (var i = 0; i < times; i++)
            await friend.SayAsync($"表扬 {rep.User.Name} 第{i}次");
        await rep.HearAsync();
    }

    private Task<BotAnswer> PostAsync(Chat rep, string text) => host.PostAsync(host.Teams.Message(rep.User, text, host.NewId(), "zh-CN"));
}
