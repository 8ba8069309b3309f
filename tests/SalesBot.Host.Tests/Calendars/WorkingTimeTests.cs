using SalesBot.Domain.Activities;
using SalesBot.Host.Tests.Targets;

namespace SalesBot.Host.Tests.Calendars;

/// <summary>When fiscal years begin and who works part time, said in a chat; today is 25 November 2026.</summary>
public sealed class WorkingTimeTests : TargetsBot
{
    [Theory]
    [InlineData("财年从4月开始", "zh-CN", "就这么定", "预览:财年从4月开始(原 1月),Q1 变成4–6月。", "✅ 记下了:财年从4月开始,Q1 是4–6月。")]
    [InlineData("our fiscal year starts in April", "en-US", "yes", "Preview: the fiscal year starts in April (now January); Q1 becomes April to June.", "✅ Noted: the fiscal year starts in April, Q1 is April to June.")]
    public async Task T3_TheFiscalYear_BeginsWhereItIsSaidTo(string text, string locale, string yes, string preview, string told)
    {
        Assert.StartsWith(preview, (await Manager.SayAsync(text, locale)).FirstLine, StringComparison.Ordinal);
        Assert.StartsWith("预览:华东组 本季 ", (await Manager.SayAsync("华东组Q4利润目标100万")).FirstLine, StringComparison.Ordinal);
        await Manager.SayAsync("取消");
        await Manager.SayAsync(text, locale);

        Assert.Equal(told, (await Manager.SayAsync(yes, locale)).FirstLine);

        Assert.Contains("2026财年Q4(2027-01-01 – 03-31)", (await Manager.SayAsync("华东组Q4利润目标100万")).FirstLine, StringComparison.Ordinal);
        await Manager.SayAsync("取消");
        Assert.StartsWith("财年从4月开始,", (await Manager.SayAsync("财年从几月开始?")).FirstLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("李娜半职", "zh-CN", "好", "预览:李娜以后周一半天、周二半天、周三半天、周四半天、周五半天上班,每周 2.5 天。")]
    [InlineData("李娜是半职", "zh-CN", "好", "预览:李娜以后周一半天、")]
    [InlineData("李娜周一到周三上班", "zh-CN", "好", "预览:李娜以后周一、周二、周三上班,每周 3 天。")]
    [InlineData("李娜 works Mon, Tue and Wed", "en-US", "yes", "Preview: 李娜 works Mon, Tue, Wed, 3 days a week.")]
    public async Task T18_PartTime_CountsWhereATargetIsDivided(string text, string locale, string yes, string preview)
    {
        Assert.StartsWith(preview, (await Manager.SayAsync(text, locale)).FirstLine, StringComparison.Ordinal);
        Assert.StartsWith("✅", (await Manager.SayAsync(yes, locale)).FirstLine, StringComparison.Ordinal);

        await BotForTargets.SetAsync(Manager, "华东组12月新客户目标70家");

        var hers = Assert.Single(await Bot.TargetsAsync("李娜", new DateOnly(2026, 12, 1)), target => target.Metric == Metrics.NewCustomer).Amount;
        Assert.InRange(hers, 10, 13);
    }

    [Theory]
    [InlineData("Amy works 3 days a week", "en-US", "On which days does Amy Wong work?")]
    [InlineData("李娜每周上3天班", "zh-CN", "李娜每周哪几天上班?")]
    [InlineData("李娜兼职", "zh-CN", "李娜每周哪几天上班?")]
    public async Task T18_WhichDays_IsAskedFor(string text, string locale, string first) =>
        Assert.StartsWith(first, (await Manager.SayAsync(text, locale)).FirstLine, StringComparison.Ordinal);

    [Fact]
    public async Task T18_ARepChangesNeither()
    {
        var rep = await Bot.RepAsync("李娜");

        Assert.StartsWith("财年从几月开始由管理员", (await rep.SayAsync("财年从4月开始")).FirstLine, StringComparison.Ordinal);
        Assert.StartsWith("全职、半职和每周上班的日子由主管来定", (await rep.SayAsync("周凯半职")).FirstLine, StringComparison.Ordinal);
        Assert.StartsWith("👂", (await rep.SayAsync("华为张总兼职")).FirstLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Raj Patel is leaving on December 5", "Preview: Raj Patel's last day at work is 5 Dec 2026")]
    [InlineData("Raj leaves on Dec 5", "Preview: Raj Patel's last day at work is 5 Dec 2026")]
    public async Task T18_ALastDay_MayBeCalledLeaving(string text, string first) =>
        Assert.StartsWith(first, (await Manager.SayAsync(text, "en-US")).FirstLine, StringComparison.Ordinal);

    [Theory]
    [InlineData("给陈晨留言: 拜访3家", "zh-CN", "留言要挂在任务或项目上")]
    [InlineData("leave a note for Amy: made 3 calls", "en-US", "A note reaches somebody as a comment")]
    public async Task N9_ANoteForSomebody_IsNoReport(string text, string locale, string first)
    {
        Assert.StartsWith(first, (await Manager.SayAsync(text, locale)).FirstLine, StringComparison.Ordinal);
        Assert.Empty(await Manager.LedgerAsync());
    }
}
