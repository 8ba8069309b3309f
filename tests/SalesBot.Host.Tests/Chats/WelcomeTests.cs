using System.Text.Json.Nodes;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Chats;

public sealed class WelcomeTests(SharedBot bot)
{
    [Fact]
    public async Task Welcome_WhenTheBotIsInstalledAndAddedAtOnce_IsSaidOnceWithExamplesToTap()
    {
        var host = await bot.HostAsync();
        var chat = Chat.With(host, "小陈");

        await host.PostAsync(host.Teams.Of("installationUpdate", chat.User, host.NewId()).With("action", "add"));
        await host.PostAsync(MembersChanged(host, chat.User, "membersAdded"));
        await host.PostAsync(MembersChanged(host, chat.User, "membersAdded"));
        var welcome = await chat.NextAsync();
        await chat.SayAsync("打了1个电话");

        Assert.StartsWith("👋 小陈,我是 SalesBot", welcome.FirstLine, StringComparison.Ordinal);
        Assert.Equal(["拜访了3个客户,打了20个电话", "我的任务", "本周拜访榜"], welcome.Buttons);
        Assert.Empty(chat.Unread);
    }

    [Fact]
    public async Task Welcome_OfAnEnglishClient_IsInEnglish()
    {
        var chat = Chat.With(await bot.HostAsync(), "Chen");

        await chat.Host.PostAsync(chat.Host.Teams.Of("installationUpdate", chat.User, chat.Host.NewId()).With("action", "add").With("locale", "en-US"));

        Assert.StartsWith("👋 Hi Chen, I am SalesBot", (await chat.NextAsync()).FirstLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FirstMessageOfAStranger_IsWelcomedAndRecordedAtOnce()
    {
        var chat = Chat.With(await bot.HostAsync(), "小李");

        var welcome = await chat.SayAsync("拜访3家");

        Assert.StartsWith("👋", welcome.FirstLine, StringComparison.Ordinal);
        Assert.StartsWith("✅ 已记 拜访 +3", (await chat.NextAsync()).FirstLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh-CN", "👋 你好,我是 SalesBot")]
    [InlineData("en-US", "👋 Hi, I am SalesBot")]
    public async Task Welcome_OfSomebodyWhoseNameTheChannelKeeps_DoesWithoutAndLearnsItLater(string locale, string greeting)
    {
        var chat = Chat.With(await bot.HostAsync(), "小钱");

        await chat.Host.PostAsync(chat.Host.Teams.Of("installationUpdate", chat.User, chat.Host.NewId()).With("action", "add").With("locale", locale)
            .With("from", new JsonObject { ["id"] = chat.User.Id, ["aadObjectId"] = $"aad-{chat.User.Id}" }));
        var welcome = await chat.NextAsync();
        await chat.SayAsync("拜访3家", locale);

        Assert.StartsWith(greeting, welcome.FirstLine, StringComparison.Ordinal);
        Assert.Equal("小钱", (await chat.PersonAsync())?.Name);
    }

    [Fact]
    public async Task Welcome_InAGroup_IsSaidOnceToTheGroup()
    {
        var host = await bot.HostAsync();
        var user = host.NewUser("小周");
        var group = "19:newgroup@thread.v2";

        for (var n = 0; n < 2; n++)
        {
            await host.PostAsync(MembersChanged(host, user, "membersAdded").With("conversation", new JsonObject
            {
                ["id"] = group,
                ["conversationType"] = "groupChat",
                ["isGroup"] = true,
                ["tenantId"] = TeamsActivities.Tenant,
            }));
        }

        var welcome = await host.Connector.CallAsync(call => call.Conversation == group);
        var fence = Chat.With(host, "小吴");
        await fence.SayAsync("打了1个电话");

        Assert.StartsWith("👋 大家好", welcome.FirstLine, StringComparison.Ordinal);
        Assert.Single(host.Connector.Messages, call => call.Conversation == group);
    }

    [Fact]
    public async Task Removal_IsTakenWithoutAWord()
    {
        var chat = await bot.ChatAsync("小郑");

        var answer = await chat.Host.PostAsync(MembersChanged(chat.Host, chat.User, "membersRemoved"));
        await chat.SayAsync("打了1个电话");

        Assert.Equal(202, answer.Status);
        Assert.Empty(chat.Unread);
    }

    private static JsonObject MembersChanged(BotHost host, TeamsUser user, string what) =>
        host.Teams.Of("conversationUpdate", user, host.NewId()).With(what, new JsonArray(new JsonObject { ["id"] = TeamsActivities.Bot, ["name"] = "SalesBot" }));
}
