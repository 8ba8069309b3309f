using SalesBot.Channels.BotFramework.Protocol;
using Xunit;

namespace SalesBot.Channels.Tests.BotFramework.Protocol;

public sealed class ActivityRepliesTests
{
    [Fact]
    public void Reply_GoesBackWithTheWholeConversation()
    {
        var received = Received();
        var reply = received.CreateReply("好");
        Assert.Equal(("message", "好", "a1"), (reply.Type, reply.Text, reply.ReplyToId));
        Assert.Equal(("bot", "user"), (reply.From!.Id, reply.Recipient!.Id));
        Assert.Equal(("personal", "t1"), (reply.Conversation!.ConversationType, reply.Conversation.TenantId));
        Assert.Equal(("https://service/", "msteams", "zh-CN"), (reply.ServiceUrl, reply.ChannelId, reply.Locale));
        Assert.Null(reply.Id);
        Assert.Equal("", received.CreateReply().Text);
    }

    [Fact]
    public void Reference_WhenAppliedIncoming_SpeaksAsTheUser()
    {
        var incoming = new Activity { Type = "event", Locale = "de-DE" }.ApplyConversationReference(Received().GetConversationReference(), isIncoming: true);
        Assert.Equal(("user", "bot", "a1", "de-DE"), (incoming.From!.Id, incoming.Recipient!.Id, incoming.Id, incoming.Locale));
        Assert.Null(incoming.ReplyToId);
    }

    [Theory]
    [InlineData("conversationUpdate", "webchat", null)]
    [InlineData("conversationUpdate", "directline", null)]
    [InlineData("conversationUpdate", "msteams", "a1")]
    [InlineData("message", "webchat", "a1")]
    public void Reference_WhenItsActivityCannotBeAnswered_LeavesItOut(string type, string channel, string? activityId)
    {
        var received = Received();
        (received.Type, received.ChannelId) = (type, channel);
        Assert.Equal(activityId, received.GetConversationReference().ActivityId);
    }

    private static Activity Received() => new()
    {
        Type = "message",
        Id = "a1",
        ChannelId = "msteams",
        ServiceUrl = "https://service/",
        Locale = "zh-CN",
        From = new ChannelAccount { Id = "user" },
        Recipient = new ChannelAccount { Id = "bot" },
        Conversation = new ConversationAccount { Id = "c1", ConversationType = "personal", TenantId = "t1" },
    };
}
