using SalesBot.Host.Tests.Nudges;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Honours;

public sealed class DealTests : IAsyncLifetime
{
    private BotHost host = null!;

    public async ValueTask InitializeAsync() => host = await BotHost.StartAsync(new BotHostOptions { DeliversByItself = false });

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Theory]
    [InlineData("小陈", "签了华为一单,8万", "撤销", "zh-CN")]
    [InlineData("Chen", "signed Huawei, 1 order for 80k", "undo", "en-US")]
    public async Task L11_ADealThatIsUndone_ChangesItsCardInTheGroupToCorrected(string name, string deal, string undo, string locale)
    {
        var chat = await Chat.OpenAsync(host, name, locale);
        await chat.LearnGroupAsync();
        var before = host.InGroup().Count;

        await chat.SayAsync(deal, locale);
        await host.DeliverAsync();
        var told = Assert.Single(host.InGroup().Skip(before));
        Assert.StartsWith($"🎉 {name}签下", told.FirstLine, StringComparison.Ordinal);
        await chat.SayAsync(undo, locale);
        await host.DeliverAsync();

        var changed = host.InGroup()[^1];
        Assert.Equal(("PUT", told.AnsweredId), (changed.Method, changed.AnsweredId));
        Assert.Equal($"↩️ 已更正:{name}的这一单(8万)撤回了。", changed.FirstLine);
        Assert.Equal(before + 2, host.InGroup().Count);
    }
}
