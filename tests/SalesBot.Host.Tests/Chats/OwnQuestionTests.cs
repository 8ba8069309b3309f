using SalesBot.Testing;

namespace SalesBot.Host.Tests.Chats;

/// <summary>Plain questions about one's own work and place are answered out of what was reported, and never recorded.</summary>
public sealed class OwnQuestionTests : IAsyncLifetime
{
    private BotHost host = null!;
    private Chat rep = null!;
    private Chat manager = null!;

    public async ValueTask InitializeAsync()
    {
        host = await BotHost.StartAsync(new BotHostOptions { DeliversByItself = false });
        (rep, manager) = (await Chat.OfDemoAsync(host, "李娜"), await Chat.OfDemoAsync(host, "王磊"));
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Theory]
    [InlineData("我的成单率是多少", "🎯 你最近半年的成单率:签单 1 ÷ 方案 2 = 50%", "zh-CN")]
    [InlineData("平均客单价", "🎯 你最近半年的平均客单价:销售额 8万 ÷ 签单 1 = 8万", "zh-CN")]
    [InlineData("my average deal size", "🎯 Your average deal size over the last half year: 80k revenue ÷ 1 orders = 80k", "en-US")]
    [InlineData("上个月的成单率", "🎯 上月没有方案记录,算不出成单率。", "zh-CN")]
    [InlineData("我哪个月业绩最好", "🏅 最近 12 个月里,销售额最多的是11月:8万(还没过完)", "zh-CN")]
    [InlineData("我哪个月回款最多", "🏅 最近 12 个月没有回款记录,比不出哪个月最多。", "zh-CN")]
    [InlineData("今天我报了吗", "✅ 报了:今天 2 条", "zh-CN")]
    [InlineData("did I report yesterday?", "📭 Nothing reported yesterday yet.", "en-US")]
    [InlineData("华为签了吗", "🧾 签了:今天 华为 8万", "zh-CN")]
    [InlineData("did we sign Acme yet", "🧾 Not yet: no deal with Acme in the last 180 days.", "en-US")]
    [InlineData("顺丰签了吗", "🧾 还没有:最近 180 天没有顺丰的签单记录。", "zh-CN")]
    [InlineData("8万怎么来的", "🔎 8万是你本月的销售额", "zh-CN")]
    [InlineData("9万怎么来的", "🔎 你的今天、本周、本月、本季度、今年里没有正好是这个数的。", "zh-CN")]
    [InlineData("为什么我的连续是80天", "🔥 连续上报 1 个工作日", "zh-CN")]
    [InlineData("compared to last month how am I doing", "📅 My figures, this month", "en-US")]
    public async Task R5_AFigureOfOnesOwn_IsWorkedOut(string ask, string begins, string locale)
    {
        var chat = await Chat.OpenAsync(host, "小算", locale);
        await chat.SayAsync("签了华为8万");
        await chat.SayAsync("提交方案2份");

        Assert.StartsWith(begins, (await chat.SayAsync(ask, locale)).FirstLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh-CN", "我的主管是谁?", "👤 你在华东组,主管是王磊。", "同组:")]
    [InlineData("en-US", "who's my manager?", "👤 You are in 华东组, led by 王磊.", "With you: ")]
    public async Task R17_WhoLeadsOne_IsTold(string locale, string ask, string led, string mates)
    {
        var told = await rep.SayAsync(ask, locale);

        Assert.StartsWith(led, told.FirstLine, StringComparison.Ordinal);
        Assert.Contains(mates, told.Text, StringComparison.Ordinal);
        Assert.Contains("周凯", told.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("王磊", (await manager.SayAsync(ask, locale)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh-CN", "拜访了量子科技和蓝湖", "我这周都拜访了哪些客户", "拜访的客户", "拜访(量子科技、蓝湖)", "上次拜访蓝湖是什么时候", "蓝湖最近一次:今天 拜访")]
    [InlineData("zh-CN", "拜访了量子科技和蓝湖", "今天见了谁?", "今天拜访的客户:2 家", "拜访(量子科技、蓝湖)", "多久没联系蓝湖了", "蓝湖最近一次:今天 拜访")]
    [InlineData("en-US", "visited Quantico and Bluelake", "which clients did I visit this week?", "Customers visited", "visits (Quantico, Bluelake)", "when did I last see bluelake?", "Last with bluelake: today, visits (Quantico, Bluelake)")]
    [InlineData("en-US", "visited Quantico and Bluelake", "who did I visit today", "Customers visited today: 2", "visits (Quantico, Bluelake)", "have I visited Quantico this month?", "Last with Quantico: today, visits")]
    public async Task R10_WhomOneVisited_IsToldByName(string locale, string report, string ask, string title, string customers, string askLast, string last)
    {
        await rep.SayAsync(report, locale);
        var told = await rep.SayAsync(ask, locale);

        Assert.Contains(title, told.FirstLine, StringComparison.Ordinal);
        Assert.Contains(customers, told.Text, StringComparison.Ordinal);
        Assert.Contains(last, (await rep.SayAsync(askLast, locale)).FirstLine, StringComparison.Ordinal);
        Assert.Contains("李娜", (await manager.SayAsync(askLast, locale)).FirstLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh-CN", "上次拜访青鸟是什么时候", "最近 180 天没有和青鸟有关的上报")]
    [InlineData("en-US", "when did I last visit Bluebird?", "No report of the last 180 days names Bluebird.")]
    public async Task R10_ACustomerOfWhomNothingWasHeard_IsSaidToBeUnknown(string locale, string ask, string nothing) =>
        Assert.Contains(nothing, (await rep.SayAsync(ask, locale)).FirstLine, StringComparison.Ordinal);

    [Theory]
    [InlineData("zh-CN", "签了一单88万", "我本月最大的一单是哪个", "本月最大的一单:今天 88万", "上一单是什么时候签的", "最近一单:今天 88万", "我这个月签了哪些客户", "本月的签单:")]
    [InlineData("en-US", "closed a deal for 880k", "what's my biggest deal this month?", "Biggest deal this month: today, 880k", "when did I last close a deal?", "Last deal: today, 880k", "list my deals this month", "Deals this month: ")]
    public async Task R17_OnesDeals_AreTold(string locale, string report, string askBiggest, string biggest, string askLast, string last, string askAll, string all)
    {
        await rep.SayAsync(report, locale);

        Assert.Contains(biggest, (await rep.SayAsync(askBiggest, locale)).FirstLine, StringComparison.Ordinal);
        Assert.Contains(last, (await rep.SayAsync(askLast, locale)).FirstLine, StringComparison.Ordinal);
        var list = await rep.SayAsync(askAll, locale);
        Assert.Contains(all, list.FirstLine, StringComparison.Ordinal);
        Assert.Contains(locale == "zh-CN" ? "88万" : "880k", list.Text, StringComparison.Ordinal);

        var led = await manager.SayAsync(askBiggest, locale);
        Assert.Contains("李娜", led.FirstLine, StringComparison.Ordinal);
        Assert.DoesNotContain("李娜", (await (await Chat.OfDemoAsync(host, "林峰")).SayAsync(askBiggest, locale)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh-CN", "这个月还剩几个工作日", "明天请假")]
    [InlineData("en-US", "how many working days are left this month?", "on leave tomorrow")]
    public async Task R18_WorkingDaysLeft_GoByOnesOwnCalendar(string locale, string ask, string leave)
    {
        var before = Left(await rep.SayAsync(ask, locale));
        await rep.SayAsync(leave, locale);

        Assert.Equal(before - 1, Left(await rep.SayAsync(ask, locale)));

        static int Left(RecordedCall told) => int.Parse(new string([.. told.FirstLine.SkipWhile(c => !char.IsAsciiDigit(c)).TakeWhile(char.IsAsciiDigit)]), System.Globalization.CultureInfo.InvariantCulture);
    }

    [Theory]
    [InlineData("zh-CN", "我请的假批了吗", "你现在没有记着的请假", "明天请假", "已经记着你的请假:明天", "不用批")]
    [InlineData("en-US", "is my leave approved?", "You have no leave on record", "on leave tomorrow", "Your leave is on record: tomorrow", "Nobody has to approve it")]
    public async Task R18_WhetherLeaveCounts_IsTold(string locale, string ask, string none, string leave, string some, string how)
    {
        Assert.Contains(none, (await rep.SayAsync(ask, locale)).FirstLine, StringComparison.Ordinal);
        await rep.SayAsync(leave, locale);
        var told = await rep.SayAsync(ask, locale);

        Assert.Contains(some, told.FirstLine, StringComparison.Ordinal);
        Assert.Contains(how, told.Text, StringComparison.Ordinal);
    }
}
