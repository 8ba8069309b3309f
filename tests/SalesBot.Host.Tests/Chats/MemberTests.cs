using SalesBot.Application.Targets;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Chats;

/// <summary>What a manager asks about one member or the team in passing, and what others are told.</summary>
public sealed class MemberTests : IAsyncLifetime
{
    private BotHost host = null!;

    public async ValueTask InitializeAsync() => host = await BotHost.StartAsync(new BotHostOptions { DeliversByItself = false });

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Theory]
    [InlineData("zh-CN", "李娜", "李娜的任务", "📋 李娜的任务:")]
    [InlineData("zh-CN", "李娜", "看看李娜的任务", "📋 李娜的任务:")]
    [InlineData("en-US", "Amy Wong", "Amy's tasks", "📋 Tasks of Amy Wong: ")]
    public async Task N6_AMembersTasks_AreTheMembersAndNotOnesOwn(string locale, string name, string text, string title)
    {
        var manager = await Chat.OfDemoAsync(host, "王磊");

        var card = await manager.SayAsync(text, locale);

        Assert.StartsWith(title, card.FirstLine, StringComparison.Ordinal);
        Assert.Contains(name, card.FirstLine, StringComparison.Ordinal);
        Assert.Empty(card.Buttons);
    }

    [Theory]
    [InlineData("zh-CN", "李娜", "我自己定个小目标:本月签9单", "我的任务", "李娜的任务")]
    [InlineData("en-US", "Amy Wong", "my own goal: 9 deals this month", "my tasks", "Amy's tasks")]
    public async Task T20_WhatAMemberSetForOneselfAlone_IsNotAmongTheTasksForTheManager(string locale, string name, string goal, string mine, string ask)
    {
        var (manager, rep) = (await Chat.OfDemoAsync(host, "王磊"), await Chat.OfDemoAsync(host, name));
        await rep.SayAsync(goal, locale);
        Assert.Contains("🌱", (await rep.SayAsync(mine, locale)).Text, StringComparison.Ordinal);

        var card = await manager.SayAsync(ask, locale);

        Assert.StartsWith("📋", card.FirstLine, StringComparison.Ordinal);
        Assert.DoesNotContain("🌱", card.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh-CN", "李娜", "今天打了7个电话", "李娜今天报了什么", "🗒️ 李娜今天的记录:1 条", "电话")]
    [InlineData("en-US", "Amy Wong", "made 7 calls today", "what did Amy report today", "🗒️ Log of Amy Wong, today: 1 report", "7 calls")]
    [InlineData("en-US", "Amy Wong", "made 7 calls today", "show me Amy's log for today", "🗒️ Log of Amy Wong, today: 1 report", "7 calls")]
    public async Task N6_AMembersReports_AreListed(string locale, string name, string report, string ask, string title, string line)
    {
        var (manager, rep) = (await Chat.OfDemoAsync(host, "王磊"), await Chat.OfDemoAsync(host, name));
        await ClearAsync(rep);
        await rep.SayAsync(report, locale);

        var card = await manager.SayAsync(ask, locale);

        Assert.Equal(title, card.FirstLine);
        Assert.Contains(line, card.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh-CN", "李娜", "李娜今天拜访了几家", "今天拜访了5家", "📅 李娜 · 今天", "拜访", "5 · 昨天 ")]
    [InlineData("zh-CN", "李娜", "李娜本周拜访了多少家", "今天拜访了5家", "📅 李娜 · 本周", "拜访", " · 上周同期 ")]
    [InlineData("en-US", "Amy Wong", "how many visits did Amy make today", "visited 5 clients today", "📅 Amy Wong, today", "Visits", "5 · yesterday ")]
    [InlineData("en-US", "Amy Wong", "Amy's visits this week", "visited 5 clients today", "📅 Amy Wong, this week", "Visits", " · by this time last week ")]
    public async Task N6_AQuestionForAMembersFigure_IsAnsweredAndNotTakenForAReport(
        string locale, string name, string ask, string report, string title, string metric, string line)
    {
        var (manager, rep) = (await Chat.OfDemoAsync(host, "王磊"), await Chat.OfDemoAsync(host, name));
        await ClearAsync(rep);
        await rep.SayAsync(report, locale);

        var card = await manager.SayAsync(ask, locale);

        Assert.Equal(title, card.FirstLine);
        Assert.Contains(metric, card.Text, StringComparison.Ordinal);
        Assert.Contains(line, card.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh-CN", "李娜", "周凯的任务", "团队明细由主管来看")]
    [InlineData("zh-CN", "李娜", "周凯今天报了什么", "团队明细由主管来看")]
    [InlineData("en-US", "Amy Wong", "Raj's tasks", "The team's details are for its manager.")]
    [InlineData("en-US", "Amy Wong", "how many visits did Raj make this week", "The team's details are for its manager.")]
    public async Task N6_AColleaguesWork_IsForTheManager(string locale, string who, string ask, string told) =>
        Assert.StartsWith(told, (await (await Chat.OfDemoAsync(host, who)).SayAsync(ask, locale)).FirstLine, StringComparison.Ordinal);

    [Theory]
    [InlineData("zh-CN", "团队今天", "👥 ")]
    [InlineData("zh-CN", "我的任务", "👥 ")]
    [InlineData("zh-CN", "本月业绩", "📅 ")]
    [InlineData("zh-CN", "上个月怎么样", "📅 ")]
    [InlineData("zh-CN", "谁今天请假", "👥 ")]
    [InlineData("en-US", "who is on leave today", "👥 ")]
    [InlineData("en-US", "team today", "👥 ")]
    [InlineData("en-US", "who is behind", "👥 ")]
    [InlineData("en-US", "who's behind this week", "👥 ")]
    [InlineData("en-US", "how are we doing", "👥 ")]
    [InlineData("en-US", "how did last month go", "📅 ")]
    public async Task N6_TheTeam_IsShownToWhoLeadsItInPassingWords(string locale, string ask, string begins) =>
        Assert.StartsWith(begins, (await (await Chat.OfDemoAsync(host, "王磊")).SayAsync(ask, locale)).FirstLine, StringComparison.Ordinal);

    [Theory]
    [InlineData("zh-CN", "李娜", "上周怎么样", "📅 我 · 上周")]
    [InlineData("zh-CN", "李娜", "我本月业绩", "📈 我的进度:")]
    [InlineData("en-US", "Amy Wong", "how did last week go", "📅 My figures, last week")]
    [InlineData("en-US", "Amy Wong", "my sales this month", "📈 My progress: ")]
    public async Task R15_APeriodOfOnesOwn_IsShownBesideTheOneBefore(string locale, string who, string ask, string begins) =>
        Assert.StartsWith(begins, (await (await Chat.OfDemoAsync(host, who)).SayAsync(ask, locale)).FirstLine, StringComparison.Ordinal);

    [Theory]
    [InlineData("zh-CN", "目标树", "🎯 大家的目标加起来", "华东组", "销售额")]
    [InlineData("en-US", "goal tree", "🎯 Everybody's targets, added up", "华南组", "Revenue")]
    public async Task T3_WithoutAGoalFromTheTop_TheTreeAddsUpWhatPeopleHave(string locale, string ask, string begins, string team, string metric)
    {
        var manager = await Chat.OfDemoAsync(host, "王磊");
        var card = await manager.SayAsync(ask, locale);

        Assert.StartsWith(begins, card.FirstLine, StringComparison.Ordinal);
        Assert.Contains(team, card.Text.Split('\n'));
        Assert.Contains(metric, card.Text.Split('\n'));
        var sums = await host.UseAsync<SumTargets, IReadOnlyList<TargetSum>>(
            async targets => await targets.OfAsync((await manager.PersonAsync())!, new DateOnly(2026, 11, 25), TestContext.Current.CancellationToken));
        Assert.All(sums.Where(sum => sum.Name == sums[0].Name), company =>
        {
            var teams = sums.Where(sum => sum.Name != company.Name && sum.Metric == company.Metric && sum.Period == company.Period).ToList();
            Assert.Equal(2, teams.Count);
            Assert.Equal((teams.Sum(sum => sum.Done), teams.Sum(sum => sum.Amount)), (company.Done, company.Amount));
        });
    }

    [Theory]
    [InlineData("谁的积分最多")]
    [InlineData("李娜的徽章")]
    public async Task I7_PointsAndBadges_AreNoPay(string ask) =>
        Assert.DoesNotContain("¥", (await (await Chat.OfDemoAsync(host, "王磊")).SayAsync(ask)).Text, StringComparison.Ordinal);

    [Fact]
    public async Task R15_HowManyDeals_ShowsTheDealsAlone()
    {
        var card = await (await Chat.OfDemoAsync(host, "王磊")).SayAsync("这个月签了多少单");

        Assert.Contains("签单", card.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("电话", card.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("what's Raj's bonus", "💰 Raj Patel")]
    [InlineData("show me Raj's bonus", "💰 Raj Patel")]
    public async Task I7_AMembersBonus_IsShownToTheManager(string ask, string begins) =>
        Assert.StartsWith(begins, (await (await Chat.OfDemoAsync(host, "王磊")).SayAsync(ask, "en-US")).FirstLine, StringComparison.Ordinal);

    // What the demo day has reported already is taken back, so that the figures are the test's own.
    private static async Task ClearAsync(Chat rep)
    {
        for (var i = 0; i < 3 && (await rep.SayAsync("撤销")).FirstLine.StartsWith('↩'); i++)
            await rep.ReadAllAsync();
    }
}
