using SalesBot.Domain.Activities;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Chats;

/// <summary>The demo company pays by rules in CNY, so its ledger is in CNY.</summary>
public sealed class ForeignMoneyTests : IAsyncLifetime
{
    private BotHost host = null!;
    private Chat rep = null!;
    private long before;

    public async ValueTask InitializeAsync()
    {
        host = await BotHost.StartAsync(new BotHostOptions { DeliversByItself = false });
        rep = await Chat.OfDemoAsync(host, "李娜");
        await rep.SayAsync("你好");
        before = await rep.DoneAsync(Metrics.Revenue);
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Theory]
    [InlineData("今天签了一单5000美元", "zh-CN", "不同币种不能混着算。换算成 CNY 再发一次")]
    [InlineData("closed a deal for €5,000 today", "en-GB", "currencies are not added up. Send the amount in CNY.")]
    public async Task R6_MoneyOfAnotherCurrency_IsNotAddedUpAndTheDealIs(string text, string locale, string said)
    {
        var orders = await rep.DoneAsync(Metrics.Order);

        var card = await rep.SayAsync(text, locale);

        Assert.Contains(said, card.Text, StringComparison.Ordinal);
        Assert.Equal(before, await rep.DoneAsync(Metrics.Revenue));
        Assert.Equal(orders + 1, await rep.DoneAsync(Metrics.Order));
    }

    [Theory]
    [InlineData("今天签了一单5000元", "zh-CN")]
    [InlineData("closed a deal for 5,000 yuan today", "en-GB")]
    [InlineData("今天签了一单5000", "zh-CN")]
    public async Task R6_MoneyOfTheLedgersCurrency_IsAddedUp(string text, string locale)
    {
        await rep.SayAsync(text, locale);

        Assert.Equal(before + 5_000_00, await rep.DoneAsync(Metrics.Revenue));
    }

    [Fact]
    public async Task R8_ACorrectionToAnotherCurrency_ChangesNothing()
    {
        await rep.SayAsync("今天销售额5000");

        var card = await rep.SayAsync("不对,是3000美元");

        Assert.Contains("公司按 CNY 记账", card.Text, StringComparison.Ordinal);
        Assert.Equal(before + 5_000_00, await rep.DoneAsync(Metrics.Revenue));
    }

    [Fact]
    public async Task R8_AForeignSumForADealWithoutOne_ChangesNothing()
    {
        var orders = await rep.DoneAsync(Metrics.Order);
        await rep.SayAsync("closed a deal today", "en-GB");

        var card = await rep.SayAsync("make that €3,000", "en-GB");

        Assert.Contains("currencies are not added up", card.Text, StringComparison.Ordinal);
        Assert.Equal((orders + 1, before), (await rep.DoneAsync(Metrics.Order), await rep.DoneAsync(Metrics.Revenue)));
    }
}
