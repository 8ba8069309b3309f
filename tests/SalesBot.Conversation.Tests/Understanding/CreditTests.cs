using System.Globalization;
using SalesBot.Conversation.Understanding;
using SalesBot.Domain.Activities;
using Xunit;

namespace SalesBot.Conversation.Tests.Understanding;

/// <summary>What messages say of sharing a deal's money with colleagues.</summary>
public sealed class CreditTests
{
    private static readonly IUnderstanding Understanding = UnderstandingFactory.Create();

    [Theory]
    [InlineData("对半")]
    [InlineData("各半")]
    [InlineData("五五分")]
    [InlineData("三七开")]
    [InlineData("一半")]
    [InlineData("half")]
    [InlineData("50/50")]
    public void Split_OfNothing_SplitsNothing(string text) => Assert.Null(UnderstandingFactory.Create().Read(text, new ReadingContext(new DateOnly(2026, 11, 26), new TimeOnly(18, 0), null)).Credit);

    [Theory]
    [InlineData("签了美的12万,分李娜4万", "120000", "2; 李娜 1")]
    [InlineData("签了12万,分给李娜4万", "120000", "2; 李娜 1")]
    [InlineData("签单8万,林峰一半", "80000", "50; 林峰 50")]
    [InlineData("closed Airtel 120k, Sofia gets a third", "120000", "2; Sofia 1")]
    [InlineData("closed Grab with Raj, 90k, Raj gets a third", "90000", "2; Raj 1")]
    [InlineData("closed 80k with Raj, he gets a quarter", "80000", "3; Raj 1")]
    [InlineData("closed 120k, Raj gets 40k", "120000", "2; Raj 1")]
    [InlineData("签单10万 和李四对半", "100000", "1; 李四 1")]
    [InlineData("签单10万和李四对半分", "100000", "1; 李四 1")]
    [InlineData("签了中控技术20万 和李四五五", "200000", "1; 李四 1")]
    [InlineData("签了华为20万,跟李娜平分", "200000", "1; 李娜 1")]
    [InlineData("跟李娜一起签了华为20万,一人一半", "200000", "1; 李娜 1")]
    [InlineData("回款8万,与王五、赵六均分", "80000", "1; 王五 1; 赵六 1")]
    [InlineData("簽單10萬 和李四對半", "100000", "1; 李四 1")]
    [InlineData("签单10万,和李四两人业绩各一半", "100000", "1; 李四 1")]
    [InlineData("签了一单10万,和李四三七开", "100000", "3; 李四 7 open")]
    [InlineData("签了一单10万,和李四7:3分", "100000", "7; 李四 3 open")]
    [InlineData("签单10万 和李四五五开", "100000", "1; 李四 1")]
    [InlineData("签单10万,和李四分,我七他三", "100000", "7; 李四 3")]
    [InlineData("签单10万 我占70% 李四占30%", "100000", "70; 李四 30")]
    [InlineData("签单10万,我70%李四30%", "100000", "70; 李四 30")]
    [InlineData("签单10万,分给李四3成", "100000", "70; 李四 30")]
    [InlineData("签单10万,我六成,李四四成", "100000", "60; 李四 40")]
    [InlineData("签单10万,我60%,李四30%", "100000", "60; 李四 30 sum 90")]
    [InlineData("签单10万 我七周凯三", "100000", "7; 周凯 3")]
    [InlineData("签单8万 和何静四六", "80000", "4; 何静 6 open")]
    [InlineData("closed 100k 70/30 with Raj", "100000", "70; Raj 30")]
    [InlineData("closed 100k, 60/60 with Amy", "100000", "60; Amy 60 sum 120")]
    [InlineData("closed 100k, Raj Patel gets half", "100000", "50; Raj Patel 50")]
    [InlineData("closed 80k, Amy takes 40%", "80000", "60; Amy 40")]
    [InlineData("closed Acme 100k, split 50/50 with Amy", "100000", "50; Amy 50")]
    [InlineData("signed 80k with Acme, split with Raj Patel", "80000", "1; Raj Patel 1")]
    [InlineData("closed a 100k deal, splitting the credit 60/40 with Amy.", "100000", "60; Amy 40")]
    [InlineData("closed 90k split evenly with Amy and Raj", "90000", "1; Amy 1; Raj 1")]
    [InlineData("closed 100k, split with Amy 70/30", "100000", "70; Amy 30")]
    [InlineData("won a 50k order, 50/50 with Sofia Chen", "50000", "50; Sofia Chen 50")]
    [InlineData("closed 100k, split 60/30 with Amy", "100000", "60; Amy 30 sum 90")]
    public void T19_WhoseDealItIsToo_IsRead(string text, string money, string expected)
    {
        var reading = Read(text);

        Assert.Equal(Intent.Report, reading.Intent);
        Assert.Equal(decimal.Parse(money, CultureInfo.InvariantCulture), Assert.Single(reading.Items, item => Metrics.UnitOf(item.Metric!.Value) == MetricUnit.Money).Quantity);
        Assert.Equal(expected, Said(reading.Credit));
        Assert.DoesNotContain(reading.Items, item => item.Rep is not null);
    }

    [Theory]
    [InlineData("签了8万,王磊对半", "80000", "1; 王磊 1")]
    [InlineData("签了8万,跟王磊各一半", "80000", "1; 王磊 1")]
    [InlineData("和何静五五开签了8万", "80000", "1; 何静 1")]
    [InlineData("我和何静签了8万,三七开", "80000", "3; 何静 7 open")]
    [InlineData("何静和我签了一单8万,她拿60%", "80000", "40; 何静 60")]
    [InlineData("跟Raj Patel签了8万,我拿七成", "80000", "70; Raj Patel 30")]
    [InlineData("何静分我一半功劳,签了10万", "100000", "50; 何静 50")]
    [InlineData("签了10万,分何静一半", "100000", "50; 何静 50")]
    [InlineData("签了10万,何静拿30%", "100000", "70; 何静 30")]
    [InlineData("签单10万 和何静按60%分", "100000", "60; 何静 40 open")]
    [InlineData("签单10万 和何静按120%分", "100000", "120; 何静 -20 open sum 120")]
    [InlineData("签了10万,陈晨分三成,李娜分两成", "100000", "50; 陈晨 30; 李娜 20")]
    [InlineData("签了8万,自己对半", "80000", "1; 自己 1")]
    [InlineData("closed 30k, Raj 30%, 何静 20%", "30000", "50; Raj 30; 何静 20")]
    [InlineData("closed 20k, Raj gets 130%", "20000", "-30; Raj 130 sum 130")]
    [InlineData("60/40 with Raj: signed 50k", "50000", "60; Raj 40")]
    [InlineData("signed 50k, half is Raj's", "50000", "50; Raj 50")]
    [InlineData("signed 50k, 40% goes to Raj Patel", "50000", "60; Raj Patel 40")]
    [InlineData("signed 50k together with Raj, 60/40", "50000", "60; Raj 40")]
    [InlineData("Raj and I closed 80k, split even", "80000", "1; Raj 1")]
    [InlineData("closed 80k with Raj, he gets 30%", "80000", "70; Raj 30")]
    [InlineData("me and Sofia Chen closed 80k, I keep 60%", "80000", "60; Sofia Chen 40")]
    public void T19_WhoIsNamedApartFromTheParts_IsAGuess(string text, string money, string expected)
    {
        T19_WhoseDealItIsToo_IsRead(text, money, expected);

        Assert.True(Read(text) is { Credit.IsGuess: true, IfUnshared: not null } || Read(text).Credit is { IsGuess: false });
    }

    [Theory]
    [InlineData("拜访了3个客户,打了20个电话,签了一单8万")]
    [InlineData("签单10万,完成目标80%")]
    [InlineData("签单10万,毛利占30%")]
    [InlineData("签了10万,新客户占60%")]
    [InlineData("拜访了一半客户,分成两天")]
    [InlineData("签了8万,定金一半")]
    [InlineData("客户说和我们对半分")]
    [InlineData("和华为签单10万")]
    [InlineData("closed 100k with Acme, 50% upfront")]
    [InlineData("closed 100k, split into 3 payments")]
    [InlineData("visited 3 clients, split the day with Amy")]
    public void T19_WhatSharesNoMoney_SaysNothingOfSharing(string text) => Assert.True(Read(text).Credit is null or { IsGuess: true });

    private static Reading Read(string text) => Understanding.Read(text, new ReadingContext(new DateOnly(2026, 11, 25), new TimeOnly(15, 0), "zh-CN"));

    private static string? Said(CreditStatement? credit) => credit is null ? null
        : $"{string.Join("; ", [$"{credit.Own}", .. credit.Others.Select(part => $"{part.Name} {part.Weight}")])}{(credit.IsOrderOpen ? " open" : "")}{(credit.WrongSum is { } sum ? $" sum {sum}" : "")}";
}
