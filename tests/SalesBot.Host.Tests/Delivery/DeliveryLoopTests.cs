using SalesBot.Application.Delivery;
using SalesBot.Application.Notices;
using SalesBot.Host.Tests.Reminders;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Delivery;

/// <summary>N13: the loop of the running program lets nobody wait for somebody whose connector hangs, and takes up what a dead sender left.</summary>
public sealed class DeliveryLoopTests
{
    [Fact]
    public async Task N13_WhileSeveralConnectorsHang_EverybodyElseIsServedAndLaterRemindersToo()
    {
        await using var host = await BotHost.StartAsync(new BotHostOptions { Now = DemoTeam.At(25, 17) });
        var chats = await host.NewcomersAsync("小赵", "小钱", "小孙", "小李", "小周");
        var hanging = chats.Take(3).Select(chat => TeamsActivities.PersonalId(chat.User)).ToHashSet();
        host.Connector.Answer = (call, _) => hanging.Contains(call.Conversation) ? Refusal.Silence : null;

        await host.NotifyAsync<SendDailyReminders>((await host.TeamAsync()).Id);
        await chats[3].NextAsync();
        await chats[4].NextAsync();
        var manager = await Chat.OfDemoAsync(host, "王磊");
        await manager.SayAsync("PK");
        await host.NotifyAsync<SendManagerDigest>((await host.TeamAsync()).Id);

        Assert.StartsWith("📋", (await manager.NextAsync()).FirstLine, StringComparison.Ordinal);
        host.Connector.Answer = (_, _) => null;
        host.Advance(TimeSpan.FromSeconds(31));
        foreach (var chat in chats.Take(3))
            await ComesAsync(host, chat);
    }

    [Fact]
    public async Task N13_WhatADeadSenderLeft_IsSentAgainOnceItsLeaseIsOverAndEveryMessageIsAccountedFor()
    {
        await using var host = await BotHost.StartAsync(new BotHostOptions { Now = DemoTeam.At(25, 17), DeliversByItself = false });
        var chat = await Chat.OpenAsync(host, "小陈");
        await host.NotifyAsync<SendDailyReminders>((await host.TeamAsync()).Id);
        var leased = await host.UseAsync<LeaseDue, Leased>(lease => lease.ExecuteAsync(50, default));
        Assert.NotEmpty(leased.Messages);

        await host.RestartAsync();
        await host.DeliverAsync();
        Assert.Empty(chat.Unread);
        host.Advance(TimeSpan.FromSeconds(61));
        await host.DeliverAsync();
        host.Advance(TimeSpan.FromSeconds(31));
        await host.DeliverAsync();

        Assert.Single(chat.Unread);
        var counts = await host.UseAsync<IDeliveryRecords, IReadOnlyList<DeliveryCount>>(
            records => records.CountAsync(host.Clock.GetUtcNow().AddDays(-1), default));
        Assert.Contains(new DeliveryCount("daily", DeliveryState.Delivered, null, 1), counts);
        Assert.Equal("no address yet", counts.Single(count => count is { Kind: "daily", State: DeliveryState.Waiting }).Reason);
    }

    [Fact]
    public async Task N13_AnOutcomeOfASenderWhoseLeaseIsOver_ChangesNothing()
    {
        await using var host = await BotHost.StartAsync(new BotHostOptions { Now = DemoTeam.At(25, 17), DeliversByItself = false });
        await Chat.OpenAsync(host, "小陈");
        await host.NotifyAsync<SendDailyReminders>((await host.TeamAsync()).Id);
        var late = (await host.UseAsync<LeaseDue, Leased>(lease => lease.ExecuteAsync(50, default))).Messages[0].Message;
        host.Advance(TimeSpan.FromSeconds(61));
        await host.DeliverAsync();

        await host.UseAsync<SettleOutcomes, bool>(async settle =>
        {
            await settle.ExecuteAsync([(late, new SendOutcome.Delivered("late"))], countAttempt: false, default);
            return true;
        });

        Assert.Null(await host.UseAsync<IOutbox, string?>(outbox => outbox.DeliveredIdAsync(late.Key, default)));
    }

    private static async Task ComesAsync(BotHost host, Chat chat)
    {
        // Seconds pass no faster than the program can follow: hours would make the message stale before it is sent.
        await host.UntilAsync<IOutbox>(async _ =>
        {
            host.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(TimeSpan.FromMilliseconds(10), TestContext.Current.CancellationToken);
            return chat.Unread.Count == 1;
        });
        Assert.Single(chat.Unread);
    }
}
