using SalesBot.Host.Tests.Reminders;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Honours;

public sealed class ColleagueBadgeTests : IAsyncLifetime
{
    private BotHost host = null!;

    public async ValueTask InitializeAsync() =>
        host = await BotHost.StartAsync(new BotHostOptions { Now = DemoTeam.At(26, 10), DeliversByItself = false });

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Theory]
    [InlineData("何静的徽章", "🏅 何静的徽章 ", "zh-CN")]
    [InlineData("看看何静有哪些徽章", "🏅 何静的徽章 ", "zh-CN")]
    [InlineData("Raj's badges", "🏅 Raj Patel's badges: ", "en-US")]
    [InlineData("which badges does Raj have?", "🏅 Raj Patel's badges: ", "en-US")]
    [InlineData("何静's badges", "🏅 何静's badges: ", "en-US")]
    public async Task L9_TheBadgesOfAColleague_AreForEverybodyToSee(string question, string begins, string locale) =>
        Assert.StartsWith(begins, (await (await Chat.OfDemoAsync(host, "陈晨")).SayAsync(question, locale)).FirstLine, StringComparison.Ordinal);

    [Theory]
    [InlineData("小甲的徽章", "小甲还没有徽章", "陈晨的徽章", "还没有徽章。", "李小明的徽章", "公司里没有叫“李小明”的同事", "zh-CN")]
    [InlineData("小甲's badges", "小甲 has no badges yet", "陈晨's badges", "No badges yet.", "Zoe's badges", "Nobody here is called \"Zoe\"", "en-US")]
    public async Task L9_WhoHasNoneOrIsNobody_IsSaidSo(string none, string noneTold, string own, string ownTold, string nobody, string nobodyTold, string locale)
    {
        await (await Chat.OpenAsync(host, "小甲")).SayAsync("你好");
        var chat = await Chat.OfDemoAsync(host, "陈晨");

        Assert.StartsWith(noneTold, (await chat.SayAsync(none, locale)).FirstLine, StringComparison.Ordinal);
        Assert.StartsWith(ownTold, (await chat.SayAsync(own, locale)).FirstLine, StringComparison.Ordinal);
        Assert.StartsWith(nobodyTold, (await chat.SayAsync(nobody, locale)).FirstLine, StringComparison.Ordinal);
        Assert.Empty(await (await Chat.OpenAsync(host, "小甲")).LedgerAsync());
    }
}
