using SalesBot.Domain.Activities;
using SalesBot.Host.Tests.Reminders;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Honours;

public sealed class StoreEditTests : IAsyncLifetime
{
    private BotHost host = null!;
    private Chat manager = null!;

    public async ValueTask InitializeAsync()
    {
        host = await BotHost.StartAsync(new BotHostOptions { Now = DemoTeam.At(25, 10), DeliversByItself = false });
        manager = await Chat.OfDemoAsync(host, "王磊");
        await manager.SayAsync("你好");
        await DoAsync("上架 星巴克券 10分 3份", "就这么定");
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Theory]
    [InlineData("zh-CN", "星巴克券改成20分", "10 分,剩 3 份 → 20 分,剩 3 份", "就这么定")]
    [InlineData("zh-CN", "把星巴克券的价格调到8分", "10 分,剩 3 份 → 8 分,剩 3 份", "就这么定")]
    [InlineData("zh-CN", "星巴克券再补5份", "10 分,剩 3 份 → 10 分,剩 8 份", "就这么定")]
    [InlineData("zh-CN", "星巴克券库存改成2份", "10 分,剩 3 份 → 10 分,剩 2 份", "就这么定")]
    [InlineData("en-US", "change the price of 星巴克券 to 20 points", "10 points, 3 left → 20 points, 3 left", "Do it")]
    [InlineData("en-US", "add 5 more 星巴克券", "10 points, 3 left → 10 points, 8 left", "Do it")]
    [InlineData("en-US", "set the stock of 星巴克券 to 2", "10 points, 3 left → 10 points, 2 left", "Do it")]
    public async Task L14_ARewardIsChangedInPlainWords_AfterAPreview(string locale, string say, string change, string yes)
    {
        var preview = await manager.SayAsync(say, locale);
        Assert.Contains(change, preview.FirstLine, StringComparison.Ordinal);

        await manager.PressAsync(preview, yes);
        await manager.NextAsync();
        var store = (await manager.SayAsync("积分商城")).Text;
        var after = change.Split('→')[1].Trim().Replace(",剩", " · 剩", StringComparison.Ordinal).Replace(" points, ", " 分 · 剩 ", StringComparison.Ordinal).Replace(" left", " 份", StringComparison.Ordinal);
        Assert.Contains($"星巴克券 · {after}", store, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh-CN", "电影票库存改成2份", "商城里没有“电影票”")]
    [InlineData("en-US", "remove the mug from the store", "The store has no \"mug\"")]
    public async Task L14_WhatIsSaidOfTheStore_CorrectsAndTakesBackNothing(string locale, string say, string refused)
    {
        var before = await manager.DoneAsync(Metrics.Visit);
        await manager.SayAsync("拜访了3家");

        Assert.StartsWith(refused, (await manager.SayAsync(say, locale)).FirstLine, StringComparison.Ordinal);
        Assert.Equal(before + 3, await manager.DoneAsync(Metrics.Visit));
    }

    [Theory]
    [InlineData("zh-CN", "换个话题")]
    [InlineData("zh-CN", "方案改成10分")]
    [InlineData("en-US", "give me a break")]
    [InlineData("en-US", "the trip costs 500 points")]
    public async Task L14_WhatNamesNoReward_IsNotOfTheStore(string locale, string say) =>
        Assert.DoesNotContain(locale == "zh-CN" ? "商城" : "store", (await manager.SayAsync(say, locale)).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("zh-CN", "我要换一张星巴克", "批准小陈的兑换", "✅ 同意了小陈兑换星巴克券", "取消兑换")]
    [InlineData("en-US", "I'd like the 星巴克券", "approve 小陈's 星巴克券", "✅", "cancel my redemption")]
    public async Task L14_ARewardIsAskedForWithdrawnAndApproved_ByWords(string locale, string ask, string approve, string approved, string withdraw)
    {
        var rep = await Chat.OpenAsync(host, "小陈", locale);
        foreach (var name in (string[])["王磊", "李娜", "周凯"])
            await (await Chat.OfDemoAsync(host, name)).SayAsync("表扬 小陈 帮忙");

        Assert.StartsWith("🎁", (await rep.SayAsync(ask, locale)).FirstLine, StringComparison.Ordinal);
        Assert.StartsWith("↩️", (await rep.SayAsync(withdraw, locale)).FirstLine, StringComparison.Ordinal);
        await rep.SayAsync(ask, locale);
        Assert.StartsWith(approved, (await manager.SayAsync(approve, locale)).FirstLine, StringComparison.Ordinal);
        Assert.StartsWith(locale == "zh-CN" ? "没有兑换申请" : "No requests for rewards", (await manager.SayAsync(locale == "zh-CN" ? "批准兑换" : "approve the redemption", locale)).FirstLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task L14_ARepChangesNoReward()
    {
        var rep = await Chat.OfDemoAsync(host, "李娜");
        await rep.SayAsync("星巴克券改成1分");

        Assert.Contains("星巴克券 · 10 分", (await rep.SayAsync("积分商城")).Text, StringComparison.Ordinal);
    }

    private async Task DoAsync(string say, string yes)
    {
        var preview = await manager.SayAsync(say);
        await manager.PressAsync(preview, yes);
        await manager.NextAsync();
    }
}
