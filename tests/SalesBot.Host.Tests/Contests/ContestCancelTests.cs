using SalesBot.Host.Tests.Honours;
using SalesBot.Host.Tests.Reminders;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Contests;

/// <summary>L13: of several contests the one that is meant is called off.</summary>
public sealed class ContestCancelTests : ContestBot
{
    [Theory]
    [InlineData("取消PK", "取消签单PK", "你发起了几个 PK", "zh-CN")]
    [InlineData("cancel the pk", "Cancel the orders PK", "You have started several PKs", "en-US")]
    public async Task L13_OfSeveralPks_TheOneToCancelIsAskedFor(string said, string button, string asked, string locale)
    {
        var manager = await ChatAsync("王磊");
        await manager.ConfirmAsync(await manager.SayAsync("发起PK:华东组 vs 华南组 比下周签单"), "发起");
        await manager.ConfirmAsync(await manager.SayAsync("发起PK:华东组 vs 华南组 比下周电话"), "发起");

        Assert.StartsWith(asked, (await manager.SayAsync(said, locale)).FirstLine, StringComparison.Ordinal);

        Assert.StartsWith(locale == "zh-CN" ? "PK 已取消" : "The PK was called off", (await manager.SayAsync(button, locale)).FirstLine, StringComparison.Ordinal);
        var left = await manager.SayAsync("取消PK");
        Assert.StartsWith("PK 已取消", left.FirstLine, StringComparison.Ordinal);
        Assert.Contains("电话", left.FirstLine, StringComparison.Ordinal);
    }
}
