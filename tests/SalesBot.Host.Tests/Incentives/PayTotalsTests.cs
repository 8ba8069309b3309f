using System.Globalization;
using System.Text.RegularExpressions;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Incentives;

public sealed partial class PayTotalsTests : IncentiveBot
{
    [Theory]
    [InlineData("zh-CN", "奖金总共要发多少", "💰 11月奖金到今天预计共 ¥")]
    [InlineData("zh-CN", "11月奖金汇总", "💰 11月奖金到今天预计共 ¥")]
    [InlineData("zh-CN", "各组奖金", "💰 11月奖金到今天预计共 ¥")]
    [InlineData("zh-CN", "上个月公司一共发了多少提成?", "💰 10月奖金(待结算)共 ¥")]
    [InlineData("en-US", "how much bonus do we pay in total this month?", "💰 November bonuses so far: ¥")]
    [InlineData("en-US", "bonus summary for October", "💰 October bonuses (over, not yet closed): ¥")]
    [InlineData("en-US", "what do we owe in commissions", "💰 November bonuses so far: ¥")]
    [InlineData("en-US", "bonuses per team", "💰 November bonuses so far: ¥")]
    public async Task I7_WhatEverybodyGets_IsTheSumOfItsTeamsAndOfItsRules(string locale, string ask, string begins)
    {
        var told = await Manager.SayAsync(ask, locale);

        Assert.StartsWith(begins, told.FirstLine, StringComparison.Ordinal);
        var total = Sum(told.FirstLine);
        var lines = told.Text.Split('\n');
        Assert.Equal(total, lines.Where(line => line.Contains('→', StringComparison.Ordinal)).Sum(line => Sum(line[line.IndexOf('→', StringComparison.Ordinal)..])));
        Assert.Equal(total, Sum(Rest(told.Text, "华东组")) + Sum(Rest(told.Text, "华南组")));
        Assert.True(total > 0);
    }

    [Theory]
    [InlineData("zh-CN", "奖金总共要发多少", "团队的奖金你看不到")]
    [InlineData("zh-CN", "各组奖金", "团队的奖金你看不到")]
    [InlineData("en-US", "total bonus payout, how much is it for the company", "You can't see the pay of")]
    [InlineData("en-US", "bonuses per team", "You can't see the pay of")]
    public async Task I7_WhatEverybodyGets_IsNoReps(string locale, string ask, string refused)
    {
        var told = await (await Chat.OfDemoAsync(Host, "李娜")).SayAsync(ask, locale);

        Assert.StartsWith(refused, told.FirstLine, StringComparison.Ordinal);
        Assert.DoesNotContain("¥", told.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh-CN", "奖金一共多少", "💰 11月预计 ¥", "奖金怎么算的", "规则1 第1版")]
    [InlineData("zh-CN", "给我看看提成明细", "💰 11月预计 ¥", "提成是怎么来的", "规则1 第1版")]
    [InlineData("en-US", "show me my commission details", "💰 November so far: ¥", "how is my bonus worked out", "Rule 1, version 1")]
    [InlineData("en-US", "what's my bonus in total", "💰 November so far: ¥", "explain my commission", "Rule 1, version 1")]
    public async Task I7_OnesOwn_IsShownWithItsRulesWhenAskedHow(string locale, string ask, string begins, string how, string rule)
    {
        var rep = await Chat.OfDemoAsync(Host, "李娜");

        var told = await rep.SayAsync(ask, locale);
        Assert.StartsWith(begins, told.FirstLine, StringComparison.Ordinal);
        Assert.DoesNotContain(rule, told.Text, StringComparison.Ordinal);
        var explained = await rep.SayAsync(how, locale);
        Assert.StartsWith(told.FirstLine, explained.FirstLine, StringComparison.Ordinal);
        Assert.Contains(rule, explained.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh-CN", "10月我的奖金", "怎么算的", "💰 10月", "规则1 第1版", "本周拜访榜", "🧮")]
    [InlineData("en-US", "my October bonus", "how is it calculated?", "💰 October", "Rule 1, version 1", "visits leaderboard this week", "🧮")]
    public async Task I7_ABareHow_AsksOfWhatWasLookedAtLast(string locale, string pay, string how, string month, string rule, string board, string ranking)
    {
        var rep = await Chat.OfDemoAsync(Host, "李娜");

        await rep.SayAsync(pay, locale);
        var told = await rep.SayAsync(how, locale);
        Assert.StartsWith(month, told.FirstLine, StringComparison.Ordinal);
        Assert.Contains(rule, told.Text, StringComparison.Ordinal);
        Host.Clock.Advance(TimeSpan.FromMinutes(1));
        await rep.SayAsync(board, locale);
        Assert.StartsWith(ranking, (await rep.SayAsync(how, locale)).FirstLine, StringComparison.Ordinal);
    }

    private static decimal Sum(string text) => Money().Match(text) is { Success: true } found
        ? decimal.Parse(found.Groups["n"].Value, NumberStyles.Number, CultureInfo.InvariantCulture) : 0m;

    private static string Rest(string text, string team) => text[text.IndexOf(team, StringComparison.Ordinal)..];

    [GeneratedRegex(@"¥(?<n>[\d,]+(?:\.\d+)?)", RegexOptions.NonBacktracking)]
    private static partial Regex Money();
}
