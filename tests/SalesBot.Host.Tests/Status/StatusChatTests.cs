using SalesBot.Application.Notices;
using SalesBot.Host.Tests.Reminders;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Status;

/// <summary>A9: administrators see by chat what the jobs did and what became of messages, and send again what was given up.</summary>
public sealed class StatusChatTests : IAsyncLifetime
{
    private BotHost host = null!;

    public async ValueTask InitializeAsync() =>
        host = await BotHost.StartAsync(new BotHostOptions { Now = DemoTeam.At(25, 17), DeliversByItself = false, KeepsSchedule = true });

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Theory]
    [InlineData("/status", "华东组", "日报提醒 · 华东组", "还没跑过")]
    [InlineData("系统状态", "华东组", "日报提醒 · 华东组", "还没跑过")]
    [InlineData("status", "华东组", "Daily reminder · 华东组", "not run yet")]
    public async Task A9_AnAdministrator_SeesEveryJobWithItsLastAndNextRun(string question, string team, string job, string last)
    {
        var admin = await Chat.OfAdminAsync(host, "赵敏");

        var status = await admin.SayAsync(question);

        Assert.StartsWith("🩺", status.FirstLine, StringComparison.Ordinal);
        Assert.Contains(team, status.Text, StringComparison.Ordinal);
        Assert.Contains(job, status.Text, StringComparison.Ordinal);
        Assert.Contains(last, status.Text, StringComparison.Ordinal);
        Assert.Contains("18:30", status.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A9_ARep_IsToldWhoSeesIt()
    {
        var rep = await Chat.OpenAsync(host, "小陈");

        Assert.Equal("系统状态只有管理员能看。想看自己的,说“我的进度”。", (await rep.SayAsync("系统状态")).Text);
        Assert.Equal(
            "How the system is doing is for administrators to see. For yourself, say \"my progress\".", (await rep.SayAsync("system status")).Text);
    }

    [Fact]
    public async Task A9_SomebodyOutOfReach_IsSeenByTheManagerAndTheAdministrator()
    {
        var (manager, admin) = (await Chat.OfDemoAsync(host, "王磊"), await Chat.OfAdminAsync(host, "赵敏"));
        var rep = await Chat.OpenAsync(host, "小孙");
        Refuse(rep, new Refusal(403) { Code = "BotNotInConversationRoster" });
        await RemindAsync();

        Assert.Contains("小孙(BotNotInConversationRoster)", (await manager.SayAsync("系统状态")).Text, StringComparison.Ordinal);
        var seen = await admin.SayAsync("系统状态");
        Assert.Contains("联系不上 1 人:小孙(BotNotInConversationRoster)", seen.Text, StringComparison.Ordinal);
        Assert.Contains("放弃的日报提醒:1 条", seen.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("放弃", (await manager.SayAsync("系统状态")).Text, StringComparison.Ordinal);

        host.Connector.Answer = (_, _) => null;
        await rep.SayAsync("我的任务");
        Assert.DoesNotContain("小孙", (await admin.SayAsync("系统状态")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("重发日报提醒 1", "系统状态", "✅ 重发 1 条,已经在路上。")]
    [InlineData("Replay daily reminder 1", "system status", "✅ 1 on the way again.")]
    public async Task A9_WhatWasGivenUp_IsSentAgainByTheButton(string button, string question, string answer)
    {
        var admin = await Chat.OfAdminAsync(host, "赵敏");
        var rep = await Chat.OpenAsync(host, "小孙");
        Refuse(rep, new Refusal(400) { Code = "BadSyntax" });
        await RemindAsync();
        host.Connector.Answer = (_, _) => null;

        await admin.PressAsync(await admin.SayAsync(question), button);
        Assert.Equal(answer, (await admin.NextAsync()).Text);
        await host.DeliverAsync();

        Assert.Contains("个电话", (await rep.NextAsync()).FirstLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A9_WhatIsTooLate_IsNotSentAgain()
    {
        var admin = await Chat.OfAdminAsync(host, "赵敏");
        var rep = await Chat.OpenAsync(host, "小孙");
        Refuse(rep, new Refusal(400) { Code = "BadSyntax" });
        await RemindAsync();
        host.Connector.Answer = (_, _) => null;
        await host.RestartAsync(DemoTeam.At(26, 9));

        Assert.Equal("没有重发:1 条都已过时。", (await admin.SayAsync("重发")).Text);
        await host.DeliverAsync();
        Assert.Empty(rep.Unread);
    }

    [Fact]
    public async Task A9_ReplayByAnybodyElse_IsNoCommand()
    {
        var rep = await Chat.OpenAsync(host, "小陈");

        Assert.DoesNotContain("重发", (await rep.SayAsync("重发")).Text, StringComparison.Ordinal);
    }

    private void Refuse(Chat chat, Refusal refusal) => host.Connector.Answer =
        (call, _) => call.Conversation == TeamsActivities.PersonalId(chat.User) && call.RepliesTo is null ? refusal : null;

    private async Task RemindAsync()
    {
        await host.NotifyAsync<SendDailyReminders>((await host.TeamAsync()).Id);
        await host.DeliverAsync();
    }
}
