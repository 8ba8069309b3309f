using SalesBot.Application.Notices;
using SalesBot.Host.Tests.Nudges;
using SalesBot.Host.Tests.Reminders;
using SalesBot.Host.Tests.Targets;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Tasks;

/// <summary>What is to be learnt comes up before its day, on it and once after it, until it is done.</summary>
public sealed class DevelopmentDueTests : IAsyncLifetime
{
    private BotHost host = null!;

    public async ValueTask InitializeAsync() =>
        host = await BotHost.StartAsync(new BotHostOptions { Now = DemoTeam.At(16, 9), DeliversByItself = false });

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Theory]
    [InlineData("zh-CN", "李娜", "李娜 11月20日前完成产品培训", "就这么定", "不要早安计划", "📚 产品培训 11月20日到期,做得怎么样了?", "📚 今天是产品培训的最后一天,做完了吗?", "📚 产品培训过了 11月20日 的期限,做完了吗?")]
    [InlineData("en-US", "Amy Wong", "assign Amy: finish product training by Nov 20", "Make it so", "no morning plan", "📚 product training is due on 20 Nov. How is it going?", "📚 Today is the last day for product training. Is it done?", "📚 product training was due on 20 Nov. Is it done?")]
    public async Task N10_WhatIsToBeLearnt_IsBroughtUpBeforeOnAndOnceAfterItsDay(
        string locale, string owner, string text, string button, string quiet, string soon, string last, string over)
    {
        var (manager, rep) = (await Chat.OfDemoAsync(host, "王磊"), await Chat.OfDemoAsync(host, owner));
        await rep.SayAsync(quiet, locale);
        await BotForTargets.SetAsync(manager, text, button, locale);
        await host.DeliverAsync();
        await rep.ReadAllAsync();

        Assert.Null(await ToldAsync(rep, 17));
        Assert.Equal(soon, await ToldAsync(rep, 18));
        Assert.Null(await ToldAsync(rep, 19));
        Assert.Equal(last, await ToldAsync(rep, 20));
        Assert.Equal(over, await ToldAsync(rep, 23));
        Assert.Null(await ToldAsync(rep, 24));
    }

    [Theory]
    [InlineData("zh-CN", "李娜", "李娜 11月20日前完成产品培训", "就这么定", "完成产品培训", "📚 李娜完成了产品培训,等确认", "团队今天怎么样")]
    [InlineData("en-US", "Amy Wong", "assign Amy: finish product training by Nov 20", "Make it so", "done: product training", "📚 Amy Wong has finished product training and waits for your word", "how is the team today")]
    public async Task N10_WhatIsDone_IsLeftAlone_AndWaitsInTheManagersDay(
        string locale, string owner, string text, string button, string done, string waits, string ask)
    {
        var (manager, rep) = (await Chat.OfDemoAsync(host, "王磊"), await Chat.OfDemoAsync(host, owner));
        await BotForTargets.SetAsync(manager, text, button, locale);
        host.Clock.SetUtcNow(DemoTeam.At(17, 9));
        await rep.SayAsync(done, locale);
        await host.DeliverAsync();
        await manager.ReadAllAsync();
        await rep.ReadAllAsync();
        Assert.DoesNotContain(waits, await DayAsync(manager, ask, locale), StringComparison.Ordinal);

        Assert.Null(await ToldAsync(rep, 18));
        Assert.Contains(waits, await DayAsync(manager, ask, locale), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh-CN", "李娜 11月17日前完成产品培训", "就这么定", "📚 李娜的产品培训过期了(11月17日前)", "团队今天怎么样")]
    [InlineData("en-US", "assign Amy: finish product training by Nov 17", "Make it so", "📚 product training (Amy Wong) was due on 17 Nov", "how is the team today")]
    public async Task N6_WhatIsOverdue_IsInTheManagersDay(string locale, string text, string button, string line, string ask)
    {
        var manager = await Chat.OfDemoAsync(host, "王磊");
        await BotForTargets.SetAsync(manager, text, button, locale);
        await host.DeliverAsync();
        Assert.DoesNotContain(line, await DayAsync(manager, ask, locale), StringComparison.Ordinal);

        host.Clock.SetUtcNow(DemoTeam.At(18, 18, 30));
        Assert.Contains(line, await DayAsync(manager, ask, locale), StringComparison.Ordinal);
    }

    // A card for each of the teams led.
    private async Task<string> DayAsync(Chat manager, string ask, string locale)
    {
        var first = (await manager.SayAsync(ask, locale)).Text;
        await host.DeliverAsync();
        return string.Join('\n', (await manager.ReadAllAsync()).Prepend(first));
    }

    // The first line of what the sweep of a morning says about the training; null where it says nothing.
    private async Task<string?> ToldAsync(Chat chat, int day)
    {
        await host.SweepOnAsync(DemoTeam.At(day, 10, 30));
        await host.DeliverAsync();
        var told = chat.Unread.Select(message => message.Text.Split('\n').FirstOrDefault(line => line.StartsWith("📚", StringComparison.Ordinal))).OfType<string>().ToList();
        await chat.ReadAllAsync();
        return told.SingleOrDefault();
    }
}
