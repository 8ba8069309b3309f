using SalesBot.Application.Notices;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Reminders;

public sealed class AnotherDayTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Five = DemoTeam.At(25, 17);

    private BotHost host = null!;

    public async ValueTask InitializeAsync() => host = await BotHost.StartAsync(new BotHostOptions { Now = Five });

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Theory]
    [InlineData(28)]
    [InlineData(29)]
    public async Task N2_OnAWeekend_NobodyIsReminded(int day)
    {
        await Chat.OpenAsync(host, "小陈");
        await host.RestartAsync(DemoTeam.At(day, 17));

        var run = await host.NotifyAsync<SendDailyReminders>((await host.TeamAsync()).Id);

        Assert.Equal((0, "not a working day"), (run.Queued, run.Stale));
    }

    [Fact]
    public async Task N14_ARunThatComesTooLate_IsLeftOut()
    {
        await Chat.OpenAsync(host, "小陈");
        var team = (await host.TeamAsync()).Id;
        await host.RestartAsync(DemoTeam.At(26, 8));

        var run = await host.UseAsync<SendDailyReminders, NoticeRun>(notice => notice.ExecuteAsync(team, Five, TestContext.Current.CancellationToken));

        Assert.Equal(0, run.Queued);
    }

    [Fact]
    public async Task N11_AButtonOfYesterdaysReminder_SaysThatItIsOutOfDateAndRecordsNothing()
    {
        var chat = await Chat.OpenAsync(host, "小陈");
        await host.NotifyAsync<SendDailyReminders>((await host.TeamAsync()).Id);
        var reminder = await chat.NextAsync();
        await host.RestartAsync(DemoTeam.At(26, 9));

        var answer = await chat.PressAsync(reminder, "+5 拜访");

        Assert.StartsWith("这张卡片已过期", answer.InvokeText, StringComparison.Ordinal);
        Assert.Empty(await chat.LedgerAsync());
    }

    [Theory]
    [InlineData("zh-CN", "昨天谁没报", "昨天没报的:")]
    [InlineData("zh-CN", "周三谁没报", "昨天没报的:")]
    [InlineData("zh-CN", "11月25日谁没报?", "昨天没报的:")]
    [InlineData("en-US", "who didn't report yesterday?", "yesterday: no report from ")]
    [InlineData("en-US", "who hasn't reported on Wednesday?", "yesterday: no report from ")]
    public async Task N6_WhoWasSilentOnADayThatIsOver_IsTold(string locale, string ask, string silent)
    {
        await (await Chat.OfDemoAsync(host, "周凯")).SayAsync("请假一天");
        await (await Chat.OfDemoAsync(host, "陈晨")).SayAsync("拜访了2家");
        await Chat.OpenAsync(host, "小陈");
        await host.RestartAsync(DemoTeam.At(26, 9));

        var told = await (await Chat.OfDemoAsync(host, "王磊")).SayAsync(ask, locale);

        Assert.Contains(silent, told.FirstLine, StringComparison.Ordinal);
        Assert.Contains("小陈", told.FirstLine, StringComparison.Ordinal);
        Assert.DoesNotContain("陈晨", told.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("周凯", told.FirstLine, StringComparison.Ordinal);
        Assert.Contains("周凯", told.Text, StringComparison.Ordinal);
    }
}
