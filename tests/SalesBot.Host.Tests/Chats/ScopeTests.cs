using SalesBot.Domain.Activities;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Chats;

public sealed class ScopeTests(SharedBot bot)
{
    [Theory]
    [InlineData("personal", "a:")]
    [InlineData("groupChat", "19:group@thread.v2")]
    [InlineData("channel", "19:team@thread.tacv2;messageid=100")]
    public async Task R16_TheSameTextAnywhere_RecordsTheSameAndIsAnsweredThere(string place, string conversation)
    {
        var chat = await bot.ChatAsync("小陈");
        var id = chat.Host.NewId();

        await chat.Host.PostAsync(place == "personal"
            ? chat.Host.Teams.Message(chat.User, "拜访3家", id)
            : chat.Host.Teams.GroupMessage(chat.User, "拜访3家", id, conversationType: place));
        var reply = await chat.Host.Connector.CallAsync(call => call.RepliesTo == id);

        Assert.StartsWith(conversation, reply.Conversation, StringComparison.Ordinal);
        Assert.Equal("✅ 已记 拜访 +3 → 本周 3/15,还差 12", reply.FirstLine);
        Assert.Equal(3, await chat.DoneAsync(Metrics.Visit, SharedBot.Today));
        Assert.Contains($"/v3/conversations/{reply.Conversation}/activities/{id}", reply.Path, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("groupChat")]
    [InlineData("channel")]
    public async Task R16_InAGroupWithoutAMention_TheBotStaysSilentAndRecordsNothing(string place)
    {
        var chat = await bot.ChatAsync("小李");
        var (overheard, asked) = (chat.Host.NewId(), chat.Host.NewId());

        var answer = await chat.Host.PostAsync(chat.Host.Teams.GroupMessage(chat.User, "拜访3家", overheard, mentioned: false, place));
        await chat.Host.PostAsync(chat.Host.Teams.GroupMessage(chat.User, "打了1个电话", asked, conversationType: place));
        await chat.Host.Connector.CallAsync(call => call.RepliesTo == asked);

        Assert.Equal(202, answer.Status);
        Assert.Equal(0, await chat.DoneAsync(Metrics.Visit));
        Assert.DoesNotContain(chat.Host.Connector.Calls, call => call.RepliesTo == overheard);
    }

    [Fact]
    public async Task R16_AnOverheardGroupMessageThatIsEdited_IsStillNoneOfTheBotsBusiness()
    {
        var chat = await bot.ChatAsync("小周");
        var overheard = chat.Host.NewId();
        await chat.Host.PostAsync(chat.Host.Teams.GroupMessage(chat.User, "拜访3家", overheard, mentioned: false));

        await chat.Host.PostAsync(Edited(chat.Host.Teams.GroupMessage(chat.User, "拜访4家", overheard, mentioned: false)));

        Assert.Empty(await chat.LedgerAsync());
    }

    [Fact]
    public async Task R16_AGroupReportEditedWithoutTheMention_StillChangesItsRecord()
    {
        var chat = await bot.ChatAsync("小吴");
        var id = chat.Host.NewId();
        await chat.Host.PostAsync(chat.Host.Teams.GroupMessage(chat.User, "拜访3家", id));

        await chat.Host.PostAsync(Edited(chat.Host.Teams.GroupMessage(chat.User, "拜访4家", id, mentioned: false)));

        Assert.Equal(4, await chat.DoneAsync(Metrics.Visit));
    }

    [Fact]
    public async Task R16_SmallTalkWithAMentionInAGroup_IsNotAnsweredWithALecture()
    {
        var chat = await bot.ChatAsync("小郑");
        var (talk, asked) = (chat.Host.NewId(), chat.Host.NewId());

        await chat.Host.PostAsync(chat.Host.Teams.GroupMessage(chat.User, "客户说考虑3天", talk));
        await chat.Host.PostAsync(chat.Host.Teams.GroupMessage(chat.User, "打了1个电话", asked));
        await chat.Host.Connector.CallAsync(call => call.RepliesTo == asked);

        Assert.DoesNotContain(chat.Host.Connector.Calls, call => call.RepliesTo == talk);
    }

    private static System.Text.Json.Nodes.JsonObject Edited(System.Text.Json.Nodes.JsonObject message)
    {
        message["channelData"]!["eventType"] = "editMessage";
        return message.With("type", "messageUpdate").With("timestamp", "2026-11-25T07:00:30Z");
    }
}
