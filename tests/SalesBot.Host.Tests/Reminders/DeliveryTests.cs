using SalesBot.Application.Delivery;
using SalesBot.Application.Notices;
using SalesBot.Host.Tests.Chats;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Reminders;

/// <summary>N13: whatever one recipient's connector does, everybody else gets exactly one message, and nothing is lost or doubled by a restart.</summary>
public sealed class DeliveryTests(QuietBotAtFive bot) : IClassFixture<QuietBotAtFive>, IAsyncLifetime
{
    private readonly BotHost host = bot.Host;
    private IReadOnlyList<Chat> chats = [];

    private Chat Third => chats[2];

    public async ValueTask InitializeAsync() => chats = await host.NewcomersAsync("小赵", "小钱", "小孙", "小李", "小周");

    public ValueTask DisposeAsync()
    {
        host.Connector.Answer = (_, _) => null;
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData(403, "BotNotInConversationRoster")]
    [InlineData(404, "ConversationNotFound")]
    [InlineData(400, "BadSyntax")]
    public async Task N13_ARecipientWhoIsGoneForGood_DoesNotTouchTheOthersAndIsNotTriedAgain(int status, string code)
    {
        Refuse(new Refusal(status) { Code = code });

        await RemindAndDeliverAsync();
        await LaterAsync(TimeSpan.FromMinutes(10));

        AssertOthersGotOne();
        Assert.Single(Attempts());
        Assert.Empty(Third.Unread);
    }

    [Fact]
    public async Task N13_ARecipientWhoIsThrottled_GetsTheReminderWhenTheConnectorSaysAndNotBefore()
    {
        Refuse(new Refusal(429) { RetryAfterSeconds = 30 }, times: 1);

        await RemindAndDeliverAsync();
        await LaterAsync(TimeSpan.FromSeconds(29));
        Assert.Single(Attempts());
        await host.RestartAsync();
        await LaterAsync(TimeSpan.FromSeconds(1));

        AssertOthersGotOne();
        Assert.Single(Third.Unread);
        Assert.Equal(2, Attempts().Count);
    }

    [Fact]
    public async Task N13_ARecipientWhoseConnectorFailsOnce_GetsTheReminderLater()
    {
        Refuse(new Refusal(500), times: 1);

        await RemindAndDeliverAsync();
        await LaterAsync(TimeSpan.FromMinutes(1));

        AssertOthersGotOne();
        Assert.Single(Third.Unread);
    }

    [Fact]
    public async Task N13_ARecipientWhoseConnectorKeepsFailing_IsGivenUpAfterThreeTries()
    {
        Refuse(new Refusal(500));

        await RemindAndDeliverAsync();
        for (var n = 0; n < 6; n++)
            await LaterAsync(TimeSpan.FromMinutes(1));

        AssertOthersGotOne();
        Assert.Equal(3, Attempts().Count);
    }

    [Fact]
    public async Task N13_ARecipientWhoseConnectionBreaks_GetsTheReminderLater()
    {
        Refuse(Refusal.HangUp, times: 1);

        await RemindAndDeliverAsync();
        await LaterAsync(TimeSpan.FromMinutes(1));

        AssertOthersGotOne();
        Assert.Single(Third.Unread);
    }

    [Fact]
    public async Task N13_ARecipientWhoseConnectorNeverAnswers_HoldsUpNobodyAndGetsTheReminderLater()
    {
        Refuse(Refusal.Silence, times: 1);
        await RemindAsync();

        var delivering = host.DeliverAsync();
        await host.Connector.CallsAsync(1, IsToThird);
        foreach (var other in Others())
            await IsKeptAsDeliveredAsync(other);
        Assert.False(delivering.IsCompleted);
        host.Advance(TimeSpan.FromSeconds(31));
        await delivering;
        await LaterAsync(TimeSpan.FromMinutes(1));

        AssertOthersGotOne();
        Assert.Single(Third.Unread);
    }

    [Fact]
    public async Task N13_WhoReportedEverythingBeforeTheReminderCouldBeSent_IsNotTold()
    {
        Refuse(new Refusal(429) { RetryAfterSeconds = 300 }, times: 1);
        await RemindAndDeliverAsync();

        await Third.FinishDayAsync();
        await LaterAsync(TimeSpan.FromMinutes(10));

        Assert.Empty(Third.Unread);
        AssertOthersGotOne();
    }

    [Fact]
    public async Task N13_ARemovedBot_ForgetsTheAddressAndALaterMessageBringsItBack()
    {
        await host.PostAsync(host.Teams.Of("installationUpdate", Third.User, host.NewId()).With("action", "remove"));
        await RemindAndDeliverAsync();

        AssertOthersGotOne();
        Assert.Empty(Attempts());
        await Third.SayAsync("我的任务");
        host.Advance(TimeSpan.FromMinutes(15));
        await host.DeliverAsync();
        Assert.Single(Third.Unread);
    }

    [Fact]
    public async Task N13_ARestartBetweenQueueingAndSending_LosesAndDoublesNothing()
    {
        await RemindAsync();

        await host.RestartAsync();
        await RemindAndDeliverAsync();
        await host.RestartAsync();
        await LaterAsync(TimeSpan.FromMinutes(2));

        Assert.All(chats, chat => Assert.Single(chat.Unread));
    }

    private IEnumerable<Chat> Others() => chats.Where(chat => chat != Third);

    private void AssertOthersGotOne() => Assert.All(Others(), chat => Assert.Single(chat.Unread));

    private async Task IsKeptAsDeliveredAsync(Chat chat)
    {
        var key = $"daily:{(await chat.PersonAsync())!.Id.Value:N}:2026-11-25";
        await host.UntilAsync<IOutbox>(async outbox => await outbox.DeliveredIdAsync(key, TestContext.Current.CancellationToken) is not null);
    }

    private bool IsToThird(RecordedCall call) => call.Conversation == TeamsActivities.PersonalId(Third.User) && call.Text.Contains('还', StringComparison.Ordinal);

    private List<RecordedCall> Attempts() => [.. host.Connector.Calls.Where(IsToThird).Where(call => call.RepliesTo is null && call.Buttons.Contains("+20 电话"))];

    private void Refuse(Refusal refusal, int times = int.MaxValue)
    {
        var left = times;
        host.Connector.Answer = (call, _) => call.Conversation == TeamsActivities.PersonalId(Third.User) && call.RepliesTo is null && left-- > 0 ? refusal : null;
    }

    private async Task RemindAsync() => await host.NotifyAsync<SendDailyReminders>((await host.TeamAsync()).Id);

    private async Task RemindAndDeliverAsync()
    {
        await RemindAsync();
        await host.DeliverAsync();
    }

    private async Task LaterAsync(TimeSpan time)
    {
        host.Advance(time);
        await host.DeliverAsync();
    }
}
