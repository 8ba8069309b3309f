using SalesBot.Conversation.Understanding;
using Xunit;

namespace SalesBot.Conversation.Tests.Understanding;

/// <summary>Other parts of a deal that is recorded already, and what only looks like parts.</summary>
public sealed class CreditChangeReadingTests
{
    private static readonly IUnderstanding Understanding = UnderstandingFactory.Create();

    [Theory]
    [InlineData("不对,是五五分", 1, 1)]
    [InlineData("不是四六,是三七开,我七", 7, 3)]
    [InlineData("应该是她六我四", 4, 6)]
    [InlineData("actually 60/40", 60, 40)]
    [InlineData("split should be 50/50", 50, 50)]
    public void Read_OtherParts_AreOfWhoeverSharesInTheDeal(string text, int own, int other)
    {
        var change = Read(text)!;

        Assert.False(change.IsNamed);
        Assert.Equal((own, other), (change.Statement.Own, change.Statement.Others[0].Weight));
    }

    [Theory]
    [InlineData("改成李娜拿三成", "李娜", 70, 30)]
    [InlineData("这单和周凯对半", "周凯", 1, 1)]
    [InlineData("split that deal 60/40 with Amy", "Amy", 60, 40)]
    [InlineData("actually Raj gets 20%", "Raj", 80, 20)]
    public void Read_PartsOfSomebodyNamed_TellWhose(string text, string name, int own, int other)
    {
        var change = Read(text)!;

        Assert.Equal((true, true, name, own, other), (change.IsNamed, change.IsCorrection, change.Statement.Others[0].Name, change.Statement.Own, change.Statement.Others[0].Weight));
    }

    [Theory]
    [InlineData("改成15万")]
    [InlineData("打了20个电话")]
    [InlineData("完成了50%")]
    [InlineData("客户说先付一半")]
    [InlineData("12/20 with Acme")]
    public void Read_WhatIsNoSharing_IsNothing(string text) => Assert.Null(Read(text));

    [Theory]
    [InlineData("跟何静一块儿谈下顺丰9万,三七开,她七", "何静", 3, 7)]
    [InlineData("和李四签了10万,四六分,我六", "李四", 6, 4)]
    public void Read_ADealWithWhosePartIsWhichBehindIt_NeedsNoQuestion(string text, string name, int own, int other)
    {
        var credit = Understanding.Read(text, Context).Credit!;

        Assert.Equal((false, name, own, other), (credit.IsOrderOpen, credit.Others[0].Name, credit.Own, credit.Others[0].Weight));
    }

    [Theory]
    [InlineData("签了8万,首付尾款各一半")]
    [InlineData("签了8万,预付三成,尾款七成")]
    [InlineData("签了8万,定金30%")]
    public void Read_HowADealIsPaid_IsNeitherPaymentNorColleague(string text)
    {
        var reading = Understanding.Read(text, Context);

        Assert.Equal((Intent.Report, 8 * 10_000m, null, null), (reading.Intent, Assert.Single(reading.Items).Quantity, reading.Open, reading.Credit));
    }

    private static ReadingContext Context { get; } = new(new DateOnly(2026, 11, 26), new TimeOnly(10, 0), null);

    private static CreditChange? Read(string text) => Understanding.Read(text, Context).CreditChange;
}
