using SalesBot.Application;
using SalesBot.Application.Delivery;
using SalesBot.Application.Messaging;
using SalesBot.Application.People;
using SalesBot.Domain.People;
using SalesBot.Host.Tests.Reminders;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Delivery;

/// <summary>X8: the limits of Teams are kept before they are hit, a refusal is heeded for as long as it says, and the order is kept.</summary>
public sealed class RateLimitTests : IAsyncLifetime
{
    private BotHost host = null!;
    private Chat chat = null!;
    private PersonId person;

    public async ValueTask InitializeAsync()
    {
        host = await BotHost.StartAsync(new BotHostOptions { DeliversByItself = false, RequestsPerSecond = 50 });
        chat = await Chat.OpenAsync(host, "小陈");
        person = (await chat.PersonAsync())!.Id;
        host.Advance(TimeSpan.FromHours(1));
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task X8_ManyMessagesToOneConversation_LeaveWithinItsLimitsAndInOrder()
    {
        await QueueAsync(20);
        var begun = host.Clock.GetUtcNow();
        var arrivals = new List<TimeSpan>();
        for (var seen = 0; seen < 20; seen = chat.Unread.Count)
        {
            await host.DeliverAsync();
            arrivals.AddRange(Enumerable.Repeat(host.Clock.GetUtcNow() - begun, chat.Unread.Count - seen));
            host.Advance(TimeSpan.FromMilliseconds(100));
        }

        Assert.Equal(Enumerable.Range(0, 20).Select(n => $"第{n}条"), chat.Unread.Select(message => message.Text));
        Assert.All(arrivals.Select((at, i) => (at, i)), one =>
        {
            Assert.True(arrivals.Count(other => other >= one.at && other < one.at + TimeSpan.FromSeconds(1)) <= 7);
            Assert.True(arrivals.Count(other => other >= one.at && other < one.at + TimeSpan.FromSeconds(2)) <= 8);
        });
    }

    [Theory]
    [InlineData(429, null, 40)]
    [InlineData(429, "Throttled", 5)]
    public async Task X8_ARefusalForTooMany_IsHeededAsLongAsItSaysAndTheOrderIsKept(int status, string? code, int seconds)
    {
        var left = 1;
        host.Connector.Answer = (_, _) => left-- > 0 ? new Refusal(status) { Code = code, RetryAfterSeconds = seconds } : null;
        await QueueAsync(3);

        await host.DeliverAsync();
        host.Advance(TimeSpan.FromSeconds(seconds) - TimeSpan.FromMilliseconds(1));
        await host.DeliverAsync();
        Assert.Empty(chat.Unread);
        host.Advance(TimeSpan.FromMilliseconds(1));
        await host.DeliverAsync();

        Assert.Equal(["第0条", "第1条", "第2条"], chat.Unread.Select(message => message.Text));
    }

    [Fact]
    public async Task X8_TwoConversationsRefusedAtATime_PauseTheWholeTenant()
    {
        var (second, third) = (await Chat.OpenAsync(host, "小李"), await Chat.OpenAsync(host, "小周"));
        host.Advance(TimeSpan.FromHours(1));
        host.Connector.Answer = (call, _) => call.Conversation == TeamsActivities.PersonalId(third.User) ? null : new Refusal(429) { RetryAfterSeconds = 20 };
        await QueueAsync(1, person);
        await QueueAsync(1, (await second.PersonAsync())!.Id);
        await host.DeliverAsync();

        host.Connector.Answer = (_, _) => null;
        await QueueAsync(1, (await third.PersonAsync())!.Id);
        host.Advance(TimeSpan.FromSeconds(10));
        await host.DeliverAsync();
        Assert.Empty(third.Unread);
        host.Advance(TimeSpan.FromSeconds(11));
        await host.DeliverAsync();

        Assert.Single(third.Unread);
    }

    [Fact]
    public async Task X8_AReplyBeyondTheLimit_ComesALittleLaterAndIsNotLost()
    {
        for (var n = 0; n < 7; n++)
            await chat.SayAsync("我的任务");
        await chat.WriteAsync("我的任务");

        await host.UntilAsync<IDeliveryRecords>(async records => (await records.OpenAsync(default)).Any(count => count.Reason == "rate limit"));
        Assert.Empty(chat.Unread);
        host.Advance(TimeSpan.FromSeconds(3));
        await host.DeliverAsync();

        Assert.Single(chat.Unread);
    }

    [Fact]
    public async Task X8_ABotThatIsSwitchedOff_WaitsInsteadOfGivingUpAndIsSeenInTheStatus()
    {
        host.Connector.Answer = (_, _) => new Refusal(403) { Code = "BotDisabledByAdmin" };
        await QueueAsync(2);
        for (var n = 0; n < 20; n++)
        {
            await host.DeliverAsync();
            host.Advance(TimeSpan.FromMinutes(1));
        }

        Assert.InRange(host.Connector.Calls.Count(call => !call.WasAccepted), 5, 21);
        var open = await host.UseAsync<IDeliveryRecords, IReadOnlyList<DeliveryCount>>(records => records.OpenAsync(default));
        Assert.Equal(2, open.Sum(count => count.Count));
        Assert.Contains(open, count => count.Reason == "BotDisabledByAdmin");

        host.Connector.Answer = (_, _) => null;
        host.Advance(TimeSpan.FromMinutes(2));
        await host.DeliverAsync();
        Assert.Equal(2, chat.Unread.Count);
    }

    private Task<bool> QueueAsync(int count) => QueueAsync(count, person);

    private Task<bool> QueueAsync(int count, PersonId to) => host.UseAsync<Queue, bool>(queue => queue.AddAsync(count, to, host.Clock.GetUtcNow()));

    private sealed class Queue(IUnitOfWork work, IOutbox outbox)
    {
        public Task<bool> AddAsync(int count, PersonId to, DateTimeOffset now) => work.ExecuteAsync(
            async ct =>
            {
                for (var n = 0; n < count; n++)
                {
                    await outbox.AddAsync(
                        new OutboxMessage(Guid.CreateVersion7(now), $"test:{to.Value}:{n}", MessageClass.Notice, new Card($"第{n}条"), now, now.AddDays(1))
                        {
                            ToPerson = to,
                        },
                        ct);
                }

                return true;
            },
            default);
    }
}
