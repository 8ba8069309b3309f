namespace SalesBot.Host.Tests.Chats;

public sealed class NotAReportTests(SharedBot bot)
{
    [Theory]
    [InlineData("没拜访客户")]
    [InlineData("今天没打电话")]
    [InlineData("拜访了几家?")]
    [InlineData("小王说他拜访了3家")]
    [InlineData("目标是拜访3家")]
    [InlineData("客户说考虑3天")]
    [InlineData("如果拜访3家就好了")]
    [InlineData("target is 3 visits")]
    [InlineData("how many visits?")]
    [InlineData("I did not visit any clients")]
    [InlineData("could you visit 3 clients?")]
    [InlineData("今天天气不错")]
    [InlineData("👍")]
    public async Task R8_WhatIsNoReport_RecordsNothing(string text)
    {
        var chat = await bot.ChatAsync("小陈");

        await chat.SayAsync(text);

        Assert.DoesNotContain(await chat.LedgerAsync(), sum => sum.Amount != 0);
    }

    [Theory]
    [InlineData("明天要拜访5家", "📝 记作明天的计划:拜访 5")]
    [InlineData("tomorrow I will visit 5 clients", "📝 Noted as a plan: 5 visits tomorrow")]
    public async Task R8_APlan_IsKeptAsOneAndDoesNotCount(string text, string answer)
    {
        var chat = await bot.ChatAsync("小李");

        Assert.StartsWith(answer, (await chat.SayAsync(text)).FirstLine, StringComparison.Ordinal);
        Assert.Empty(await chat.LedgerAsync());
    }
}
