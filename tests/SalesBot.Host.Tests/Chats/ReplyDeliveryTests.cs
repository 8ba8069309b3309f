using SalesBot.Domain.Activities;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Chats;

/// <summary>What happens to answers when the connector does not take them at once.</summary>
public sealed class ReplyDeliveryTests(QuietBotAtFive bot) : IClassFixture<QuietBotAtFive>
{
    private readonly BotHost host = bot.Host;

    [Fact]
    public async Task Reply_WhenTheConnectorIsBusy_ComesLaterAndTheReportCounted()
    {
        var chat = await Chat.OpenAsync(host, "小陈");
        Refuse(chat, new Refusal(429) { RetryAfterSeconds = 5 }, call => call.Method == "POST");
        await chat.WriteAsync("拜访3家");
        await RefusedAsync(chat);
        Assert.Equal(3, await chat.DoneAsync(Metrics.Visit));

        await DeliverLaterAsync();

        Assert.StartsWith("✅ 已记 拜访 +3", Assert.Single(chat.Unread).FirstLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reply_WhoseDeliveryIsInDoubt_IsNotSaidTwice()
    {
        var chat = await Chat.OpenAsync(host, "小李");
        Refuse(chat, Refusal.HangUp, call => call.Method == "POST");
        await chat.WriteAsync("拜访3家");
        await RefusedAsync(chat);

        await DeliverLaterAsync();

        Assert.Empty(chat.Unread);
        Assert.Equal(3, await chat.DoneAsync(Metrics.Visit));
    }

    [Fact]
    public async Task ChangedCard_WhoseMessageIsGone_IsSaidInAMessageOfItsOwn()
    {
        var chat = await Chat.OpenAsync(host, "小周");
        var confirmation = await chat.SayAsync("拜访5家");
        Refuse(chat, new Refusal(404) { Code = "ActivityNotFound" }, call => call.Method == "PUT");

        await host.PostAsync(host.Teams.Edit(chat.User, "拜访3家", chat.LastId));
        var said = await chat.NextAsync();

        Assert.Equal("POST", said.Method);
        Assert.NotEqual(confirmation.AnsweredId, said.AnsweredId);
        Assert.Contains("已随消息修改", said.Text, StringComparison.Ordinal);
        Assert.StartsWith("✅", (await chat.SayAsync("打了1个电话")).FirstLine, StringComparison.Ordinal);
    }

    // Once only: what comes after goes through.
    private void Refuse(Chat chat, Refusal refusal, Func<RecordedCall, bool> which)
    {
        var left = 1;
        host.Connector.Answer = (call, _) => call.Conversation == TeamsActivities.PersonalId(chat.User) && which(call) && left-- > 0 ? refusal : null;
    }

    private Task<RecordedCall> RefusedAsync(Chat chat) => host.Connector.CallAsync(call => call.RepliesTo == chat.LastId && !call.WasAccepted);

    // The program ends only after it has kept what came of its calls.
    private async Task DeliverLaterAsync()
    {
        await host.RestartAsync(host.Clock.GetUtcNow().AddMinutes(2));
        await host.DeliverAsync();
    }
}
