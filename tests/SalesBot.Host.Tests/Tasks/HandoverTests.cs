using SalesBot.Application.Messaging;
using SalesBot.Application.Notices;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Targets;
using SalesBot.Host.Tests.Reminders;
using SalesBot.Host.Tests.Targets;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Tasks;

public sealed class HandoverTests : IAsyncLifetime
{
    private readonly BotForTargets bot = new();
    private Chat manager = null!;

    public async ValueTask InitializeAsync()
    {
        await bot.InitializeAsync();
        manager = await bot.ManagerAsync();
        await manager.SayAsync("你好");
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    [Fact]
    public async Task T9_AProject_GetsAnotherOwnerAndBothAreTold()
    {
        var (from, to) = (await bot.RepAsync("周凯"), await bot.RepAsync("李娜"));
        await from.SayAsync("新建项目 A项目");
        await to.SayAsync("你好");

        var preview = await manager.SayAsync("A项目交给李娜");
        Assert.Equal("预览:A项目 从周凯交给李娜", preview.FirstLine);
        Assert.StartsWith("还没有进行中的项目", (await to.SayAsync("我的项目")).FirstLine, StringComparison.Ordinal);
        Assert.Equal("✅ A项目交给李娜了,两边都已告诉。", await BotForTargets.PressAsync(manager, preview, "就这么定"));

        Assert.Equal("📁 王磊把周凯的A项目交给你了。", (await to.NextAsync()).FirstLine);
        Assert.Equal("📁 王磊把A项目交给李娜了。", (await from.NextAsync()).FirstLine);
        Assert.Contains("A项目", (await to.SayAsync("我的项目")).Text, StringComparison.Ordinal);
        Assert.StartsWith("还没有进行中的项目", (await from.SayAsync("我的项目")).FirstLine, StringComparison.Ordinal);
        Assert.Equal("A项目本来就是李娜的,没有改动。", (await manager.SayAsync("A项目交给李娜")).FirstLine);
        Assert.Equal("工作换人由主管来定,没有改动。", (await to.SayAsync("A项目交给周凯")).FirstLine);
    }

    [Fact]
    public async Task T9_InEnglish_AProjectIsHandedOver()
    {
        var amy = await bot.RepAsync("Amy Wong");
        await (await bot.RepAsync("Raj Patel")).SayAsync("new project Alpha", "en-US");
        await amy.SayAsync("hello", "en-US");

        Assert.Equal("✅ Alpha is Amy Wong's now; both know.", await BotForTargets.SetAsync(manager, "hand Alpha over to Amy", "Make it so", "en-US"));
        Assert.Equal("📁 王磊 handed Raj Patel's Alpha over to you.", (await amy.NextAsync()).FirstLine);
    }

    [Fact]
    public async Task R13_TwoProjectsOfOneName_AreAskedAboutAndOnesOwnIsMeantFirst()
    {
        var (one, other) = (await bot.RepAsync("周凯"), await bot.RepAsync("李娜"));
        await one.SayAsync("新建项目 A项目");
        await other.SayAsync("新建项目 A项目");

        var question = await manager.SayAsync("A项目到合同谈判了");
        Assert.Equal("“A项目”有好几个,是谁的?", question.FirstLine);
        Assert.Equal(["周凯的A项目", "李娜的A项目"], question.Buttons.Order(StringComparer.Ordinal));
        Assert.DoesNotContain("合同谈判", (await manager.SayAsync("项目进展")).Text, StringComparison.Ordinal);

        await manager.PressAsync(question, "李娜的A项目");
        Assert.Equal("✅ A项目:初步接触 → 合同谈判(4/5)", (await manager.NextAsync()).FirstLine);
        Assert.Contains("初步接触", (await one.SayAsync("我的项目")).Text, StringComparison.Ordinal);
        Assert.Equal("✅ A项目:初步接触 → 需求确认(2/5)", (await one.SayAsync("A项目到需求确认了")).FirstLine);

        var whose = await manager.SayAsync("A项目交给陈晨");
        await manager.PressAsync(whose, "周凯的A项目");
        Assert.Equal("预览:A项目 从周凯交给陈晨", (await manager.NextAsync()).FirstLine);
    }

    [Fact]
    public async Task T9_WhatALeaverLeaves_IsAskedAboutAndSharedOutWithoutLosingAnything()
    {
        var leaver = await bot.RepAsync("周凯");
        await leaver.SayAsync("新建项目 A项目");
        await leaver.SayAsync("新建项目 B项目");
        await BotForTargets.SetAsync(manager, "周凯 12月15日前完成产品培训");
        await leaver.NextAsync();
        var (rest, before) = (await RestAsync("周凯", Metrics.Revenue), await SumAsync(Metrics.Revenue));
        Assert.InRange(rest, 1, 36_000_000 - 1);

        var tree = (await manager.SayAsync("目标树")).Text;
        await manager.SayAsync("周凯11月27号离职");
        var asked = await manager.SayAsync("好");
        Assert.Contains("每天电话 20、每周拜访 12:不转给别人", asked.Text, StringComparison.Ordinal);
        Assert.Equal("✅ 记下了:周凯最后工作日 2026年11月27日。", asked.FirstLine);
        Assert.Contains("👋 周凯做到11月27日,手上的工作谁来接?", asked.Text, StringComparison.Ordinal);
        Assert.Contains("项目 B项目、A项目;发展任务 产品培训", asked.Text, StringComparison.Ordinal);
        Assert.Equal(["交给Amy Wong", "交给李娜", "交给陈晨", "分给大家"], asked.Buttons);

        await manager.PressAsync(asked, "分给大家");
        var preview = await manager.NextAsync();
        Assert.Equal("预览:周凯的工作这样交接", preview.FirstLine);
        Assert.Equal(rest, await RestAsync("周凯", Metrics.Revenue));
        Assert.StartsWith("✅ 周凯的工作交给了 3 个人", await BotForTargets.PressAsync(manager, preview, "就这么定"), StringComparison.Ordinal);

        // What was left of the target is with the others to the cent, and nothing is left without an owner.
        Assert.Equal(before + rest, await SumAsync(Metrics.Revenue));
        Assert.DoesNotContain(await bot.TargetsAsync("周凯"), target => target.Metric == Metrics.Revenue);
        Assert.StartsWith("还没有进行中的项目", (await leaver.SayAsync("我的项目")).FirstLine, StringComparison.Ordinal);
        Assert.Equal("周凯手上没有要交接的项目、任务和目标 👍", (await manager.SayAsync("周凯的工作分给大家")).FirstLine);
        var amy = await bot.RepAsync("Amy Wong");
        Assert.Contains("项目", (await amy.SayAsync("我的项目")).Text, StringComparison.Ordinal);

        var back = await manager.SayAsync("撤销目标调整");
        Assert.Equal("↩️ 已撤销“周凯的工作分给大家”,4 个人的任务都恢复了:", back.FirstLine);
        Assert.Contains("李娜:", back.Text, StringComparison.Ordinal);
        Assert.Equal(tree, (await manager.SayAsync("目标树")).Text);
        Assert.Equal(rest, await RestAsync("周凯", Metrics.Revenue));
        Assert.Equal(before, await SumAsync(Metrics.Revenue));
    }

    [Fact]
    public async Task T9_InEnglish_OnePersonTakesOverEverything()
    {
        await (await bot.RepAsync("Raj Patel")).SayAsync("new project Alpha", "en-US");
        await manager.SayAsync("Raj Patel's last day is Nov 27", "en-US");
        var asked = await manager.SayAsync("yes", "en-US");
        Assert.Contains("👋 Raj Patel's last day is 27 Nov. Who takes over?", asked.Text, StringComparison.Ordinal);

        var sofia = await bot.RepAsync("Sofia Chen");
        await sofia.SayAsync("hello", "en-US");
        Assert.StartsWith(
            "✅ Raj Patel's work has a new owner, who knows.",
            await BotForTargets.SetAsync(manager, "hand Raj Patel's work over to Sofia", "Make it so", "en-US"), StringComparison.Ordinal);
        var told = await sofia.NextAsync();
        Assert.Equal("🤝 王磊 handed some of Raj Patel's work over to you.", told.FirstLine);
        Assert.StartsWith("👍 You accepted", await BotForTargets.PressAsync(sofia, told, "👍 Accept all"), StringComparison.Ordinal);
        Assert.Contains("Alpha", (await sofia.SayAsync("my projects", "en-US")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task T9_FromTheFirstDayAfter_TheManagerIsAskedOnceUntilThereIsAnOwner()
    {
        var leaver = await bot.RepAsync("周凯");
        await leaver.SayAsync("新建项目 A项目");
        await manager.SayAsync("周凯11月26号离职");
        await manager.SayAsync("好");
        await bot.Host.RestartAsync(DemoTeam.At(27, 9, 5));

        var team = (await bot.Host.TeamAsync()).Id;
        await bot.Host.NotifyAsync<SendFollowUps>(team);
        await bot.Host.NotifyAsync<SendFollowUps>(team);

        var asked = await manager.NextAsync();
        Assert.Equal("👋 周凯做到11月26日,手上的工作谁来接?", asked.FirstLine);
        await manager.PressAsync(asked, "交给李娜");
        var preview = await manager.NextAsync();
        Assert.StartsWith("✅ 周凯的工作交给了 1 个人", await BotForTargets.PressAsync(manager, preview, "就这么定"), StringComparison.Ordinal);
        await bot.Host.RestartAsync(DemoTeam.At(32, 9, 5));
        await bot.Host.NotifyAsync<SendFollowUps>(team);
        await manager.SayAsync("你好");
        Assert.DoesNotContain(manager.Unread, message => message.Text.Contains("手上的工作", StringComparison.Ordinal));
    }

    [Fact]
    public async Task T9_WhoJoinsByInvitation_IsOfferedAProratedShareWithOnePress()
    {
        var newcomer = await JoinAsync("张三");

        // Four of November's 21 working days are left from Wednesday the 25th on; the middle rep of the team has 6 proposals and 3 orders.
        var offer = await manager.NextAsync();
        Assert.Equal("👋 张三加入了华东组。给张三按比例分配?", offer.FirstLine);
        Assert.Contains("11月方案 1", offer.Text, StringComparison.Ordinal);
        Assert.Contains("每月方案 6", offer.Text, StringComparison.Ordinal);
        Assert.Contains("11月23日–11月29日拜访 7", offer.Text, StringComparison.Ordinal);
        Assert.Contains("每天电话 20", offer.Text, StringComparison.Ordinal);

        Assert.StartsWith("✅ 发下去了:1 人", await BotForTargets.PressAsync(manager, offer, "给张三按比例分配"), StringComparison.Ordinal);
        var now = await TargetsAsync("张三", BotForTargets.Today);
        Assert.Equal((1, new DateOnly(2026, 11, 30)), now.Where(t => t.Metric == Metrics.Proposal).Select(t => (t.Amount, t.End!.Value)).Single());
        Assert.Equal((6, (DateOnly?)null), (await TargetsAsync("张三", new DateOnly(2026, 12, 1))).Where(t => t.Metric == Metrics.Proposal).Select(t => (t.Amount, t.End)).Single());
        Assert.Contains("方案", (await newcomer.SayAsync("我的任务")).Text, StringComparison.Ordinal);

        Assert.StartsWith("张三没有要补的任务", (await manager.SayAsync("给张三按比例分配")).FirstLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task T9_AFirstDaySetByChat_BringsTheOfferToo()
    {
        await JoinAsync("张三");
        await manager.NextAsync();
        await manager.SayAsync("张三12月16号入职");

        var said = await manager.SayAsync("好");

        // Twelve of December's 23 working days: 3 of 6 proposals.
        Assert.Contains("给张三按比例分配?", said.Text, StringComparison.Ordinal);
        Assert.Contains("12月方案 3", said.Text, StringComparison.Ordinal);
    }

    private async Task<Chat> JoinAsync(string name)
    {
        var invited = await manager.SayAsync($"邀请 {name} 到 华东组");
        var code = invited.Text.Split(['。', '.', ';', ':', ' ', '"', '“', '”', '\n']).First(word => word.Length == 8 && word.All(char.IsAsciiLetterOrDigit));
        var chat = Chat.With(bot.Host, name);
        await bot.Host.UseAsync<ITurns, TurnResult>(turns => turns.TakeAsync(
            new IncomingMessage
            {
                Kind = IncomingKind.Text,
                Key = $"join:{name}",
                MessageId = "join",
                Sender = chat.Sender,
                Text = $"加入 {code}",
                Locale = "zh-CN",
                IsLocalTrial = false,
                Conversation = new ConversationAddress("elsewhere", $"c-{chat.User.Id}", ConversationScope.Personal, "{}"),
            },
            TestContext.Current.CancellationToken));
        return chat;
    }

    private Task<IReadOnlyList<Target>> TargetsAsync(string name, DateOnly day) => bot.TargetsAsync(name, day);

    private async Task<long> SumAsync(MetricCode metric)
    {
        var sum = 0L;
        foreach (var name in (string[])["李娜", "陈晨", "Amy Wong"])
            sum += (await bot.TargetsAsync(name)).Where(target => target.Metric == metric && target.Period == PeriodKind.Month).Sum(target => target.Amount);
        return sum;
    }

    private async Task<long> RestAsync(string name, MetricCode metric) =>
        (await bot.TargetsAsync(name)).Where(target => target.Metric == metric).Sum(target => target.Amount) - await DoneAsync(await bot.RepAsync(name), metric);

    private static async Task<long> DoneAsync(Chat chat, MetricCode metric) =>
        (await chat.LedgerAsync()).Where(sum => sum.Metric == metric && sum.Day >= new DateOnly(2026, 11, 1) && sum.Day <= new DateOnly(2026, 11, 30)).Sum(sum => sum.Amount);
}
