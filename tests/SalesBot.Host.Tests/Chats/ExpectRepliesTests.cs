using SalesBot.Domain.Activities;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Chats;

public sealed class ExpectRepliesTests(SharedBot bot)
{
    [Fact]
    public async Task ExpectReplies_AreInTheAnswerAndNotSentAndRecordedOnce()
    {
        var chat = await bot.ChatAsync("小陈");
        var id = chat.Host.NewId();
        var activity = chat.Host.Teams.Message(chat.User, "拜访3家", id).With("deliveryMode", "expectReplies");

        var answer = await chat.Host.PostAsync(activity);
        var again = await chat.Host.PostAsync(activity);
        await chat.SayAsync("打了1个电话");

        Assert.Equal(200, answer.Status);
        var reply = Assert.Single(answer.Activities);
        Assert.Equal(("message", id), (reply.Type, reply.RepliesTo));
        Assert.Equal("✅ 已记 拜访 +3 → 本周 3/15,还差 12", reply.FirstLine);
        Assert.Equal(200, again.Status);
        Assert.Equal(3, await chat.DoneAsync(Metrics.Visit));
        Assert.DoesNotContain(chat.Host.Connector.Calls, call => call.RepliesTo == id);
        Assert.Empty(chat.Unread);
    }

    [Fact]
    public async Task ExpectReplies_WhenThereIsNothingToSay_AreAnEmptyList()
    {
        var chat = await bot.ChatAsync("小李");
        var activity = chat.Host.Teams.GroupMessage(chat.User, "拜访3家", chat.Host.NewId(), mentioned: false).With("deliveryMode", "expectReplies");

        var answer = await chat.Host.PostAsync(activity);

        Assert.Equal(200, answer.Status);
        Assert.Empty(answer.Activities);
    }
}
