using SalesBot.Conversation.Understanding;
using Xunit;

namespace SalesBot.Conversation.Tests.Understanding;

/// <summary>Answers to targets are such from end to end; whether a target waits for one is for the conversation to see.</summary>
public sealed class AgreementReadingTests
{
    private static readonly IUnderstanding Understanding = UnderstandingFactory.Create();

    [Theory]
    [InlineData("接受", AgreementAct.Accept, "", null, null)]
    [InlineData("我接受12月的签单目标", AgreementAct.Accept, "", "order", null)]
    [InlineData("12月签单目标我接受", AgreementAct.Accept, "", "order", null)]
    [InlineData("I accept my December target", AgreementAct.Accept, "", null, null)]
    [InlineData("目标没问题", AgreementAct.Accept, "", null, null)]
    [InlineData("同意周凯的8", AgreementAct.Accept, "周凯", null, 8)]
    [InlineData("approve Amy Wong's 8 orders", AgreementAct.Accept, "Amy Wong", "order", 8)]
    [InlineData("不同意周凯的8", AgreementAct.Decline, "周凯", null, 8)]
    [InlineData("I can't accept the calls target", AgreementAct.Decline, "", "call", null)]
    [InlineData("我觉得8家合适", AgreementAct.Counter, "", null, 8)]
    [InlineData("I can do 8", AgreementAct.Counter, "", null, 8)]
    [InlineData("12月签单目标改成8", AgreementAct.Counter, "", "order", 8)]
    [InlineData("how about 8 visits", AgreementAct.Counter, "", "visit", 8)]
    [InlineData("which targets are waiting?", AgreementAct.List, "", null, null)]
    [InlineData("target status", AgreementAct.List, "", null, null)]
    [InlineData("60万太多了,50万行不行", AgreementAct.Counter, "", "revenue", 500_000)]
    [InlineData("40家太高了,30家吧", AgreementAct.Counter, "", null, 30)]
    [InlineData("I'd like 400k instead of 466k", AgreementAct.Counter, "", "revenue", 400_000)]
    [InlineData("12月目标谁还没接受", AgreementAct.List, "", null, null)]
    [InlineData("who has agreed to the December targets?", AgreementAct.List, "", null, null)]
    [InlineData("同意李娜的数", AgreementAct.Accept, "李娜", null, null)]
    [InlineData("accept Raj's number", AgreementAct.Accept, "Raj", null, null)]
    public void Read_AnAnswerToATarget(string text, AgreementAct act, string name, string? metric, int? amount)
    {
        var wish = Read(text);

        Assert.NotNull(wish);
        Assert.Equal((act, name, metric, (decimal?)amount), (wish.Act, wish.Name, wish.Metric?.Value, wish.Amount));
    }

    [Theory]
    [InlineData("今天拜访了3家")]
    [InlineData("改成8")]
    [InlineData("客户接受了我们的方案报价")]
    [InlineData("客户没问题")]
    [InlineData("目标是多少")]
    [InlineData("接受目标了吗?")]
    [InlineData("made 8 calls today")]
    [InlineData("why is the target 8")]
    public void Read_WhatIsNoAnswerFromEndToEnd_IsNone(string text) =>
        Assert.True(Read(text) is null or { Name.Length: > 0 });

    private static AgreementWish? Read(string text) => Understanding.Read(text, new ReadingContext(new DateOnly(2026, 11, 25), new TimeOnly(10, 0), "zh-CN")).Agreement;
}
