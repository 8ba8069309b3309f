using SalesBot.Host.Tests.Chats;

namespace SalesBot.Host.Tests.BadInput;

public sealed class QuantityTests(SharedBot bot)
{
    [Theory]
    [InlineData("拜访了1000000000000家")]
    [InlineData("打了99999999999999999999个电话")]
    [InlineData("打了5000个电话")]
    [InlineData("签单金额100000000000000元")]
    [InlineData("visited 1000000000000 clients")]
    [InlineData("made 1e308 calls")]
    [InlineData("拜访了-3家")]
    [InlineData("visited -3 clients")]
    [InlineData("拜访了3.7家")]
    [InlineData("visited 3.7 clients")]
    public async Task Quantity_ThatCannotBe_IsAnsweredInASentenceAndNotRecorded(string text)
    {
        var chat = await bot.ChatAsync("小陈");

        var answer = await chat.SayAsync(text);

        Assert.Empty(await chat.LedgerAsync());
        Assert.InRange(answer.FirstLine.Length, 5, 200);
        Assert.DoesNotContain('✅', answer.FirstLine);
    }

    [Theory]
    [InlineData("拜访了1000000000000家", "太大")]
    [InlineData("made 5000 calls", "too big")]
    [InlineData("拜访了-3家", "不能是负数")]
    [InlineData("visited -3 clients", "cannot be negative")]
    [InlineData("拜访了3.7家", "要是整数")]
    [InlineData("visited 3.7 clients", "whole numbers")]
    public async Task Quantity_ThatCannotBe_IsRefusedWithTheReason(string text, string reason)
    {
        var chat = await bot.ChatAsync("小李");

        Assert.Contains(reason, (await chat.SayAsync(text)).FirstLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Quantity_ThatCannotBeBesideOneThatCan_IsNamedAndTheOtherIsRecorded()
    {
        var chat = await bot.ChatAsync("小周");

        var answer = await chat.SayAsync("打了20个电话,拜访了3.7家");

        Assert.StartsWith("✅ 已记 电话 +20", answer.FirstLine, StringComparison.Ordinal);
        Assert.Contains("没有记“拜访 3.7”", answer.Text, StringComparison.Ordinal);
        Assert.Single(await chat.LedgerAsync());
    }
}
