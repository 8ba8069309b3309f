using SalesBot.Application.Messaging;
using SalesBot.Domain.Activities;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Chats;

/// <summary>How people come in where nobody is taken in just for writing.</summary>
public sealed class EnrolmentTests(SharedBot bot)
{
    [Fact]
    public async Task AStranger_IsToldHowToJoinAndNothingIsRecorded()
    {
        var chat = Chat.With(await bot.HostAsync(), "小陈");

        Assert.Equal("我还不认识你。请主管给你一个邀请码,然后发“加入 邀请码”给我。", await TellAsync(chat, "拜访3家"));
        Assert.Equal("We have not met. Ask your manager for an invitation code, then send me \"join CODE\".", await TellAsync(chat, "visited 3 clients"));
        Assert.Null(await chat.PersonAsync());
    }

    [Fact]
    public async Task AnInvitationCode_TakesOnePersonInOnce()
    {
        var code = await InviteAsync("邀请 张三 到 华东组");
        var (invited, other) = (Chat.With(await bot.HostAsync(), "zhangsan"), Chat.With(await bot.HostAsync(), "小李"));

        var joined = await TellAsync(invited, $"加入 {code}");
        var refused = await TellAsync(other, $"加入 {code}");

        Assert.Equal("👋 张三,欢迎加入华东组!报一句就行,例如“拜访2家,打了10个电话”。", joined);
        Assert.Equal("这个邀请码不对,或者已经用过、过期了。请主管再给一个。", refused);
        Assert.Null(await other.PersonAsync());
        await TellAsync(invited, "拜访3家");
        Assert.Equal(3, await invited.DoneAsync(Metrics.Visit));
    }

    [Fact]
    public async Task AnInvitationCode_TypedInSmallLettersInEnglish_WorksToo()
    {
        var code = await InviteAsync("invite Anna to East");
        var chat = Chat.With(await bot.HostAsync(), "anna");

        Assert.StartsWith("👋 Welcome to 华东组, Anna!", await TellAsync(chat, $"join {code.ToLowerInvariant()}"), StringComparison.Ordinal);
    }

    // What is drawn for a code can look like words of English.
    [Theory]
    [InlineData("加入 S2I4ME7A", "这个邀请码不对,或者已经用过、过期了。请主管再给一个。")]
    [InlineData("S2I4ME7A", "这个邀请码不对,或者已经用过、过期了。请主管再给一个。")]
    [InlineData("join S2I4ME7A", "That code is wrong, used or expired. Ask your manager for a new one.")]
    public async Task TheLettersOfACode_DoNotSettleTheLanguage(string text, string answer) =>
        Assert.Equal(answer, await TellAsync(Chat.With(await bot.HostAsync(), "小李"), text));

    [Fact]
    public async Task AnInvitationByARep_IsRefused()
    {
        var chat = await bot.ChatAsync("小周");

        Assert.Equal("邀请同事由主管来做。", (await chat.SayAsync("邀请 张三 到 华东组")).FirstLine);
    }

    [Fact]
    public async Task AnInvitationWithoutATeam_AsksForIt()
    {
        var manager = await bot.ManagerAsync();

        Assert.StartsWith("邀请谁、到哪个组?", (await manager.SayAsync("邀请 张三")).FirstLine, StringComparison.Ordinal);
    }

    private async Task<string> InviteAsync(string text)
    {
        var answer = (await (await bot.ManagerAsync()).SayAsync(text)).FirstLine;
        return answer.Split(['。', '.', ';', ':', ' ', '"', '“', '”']).First(word => word.Length == 8 && word.All(char.IsAsciiLetterOrDigit));
    }

    private static async Task<string> TellAsync(Chat chat, string text)
    {
        var id = chat.Host.NewId();
        var result = await chat.Host.UseAsync<ITurns, TurnResult>(turns => turns.TakeAsync(
            new IncomingMessage
            {
                Kind = IncomingKind.Text,
                Key = $"enrolment:{id}",
                MessageId = id,
                Sender = chat.Sender,
                Text = text,
                Locale = "zh-CN",
                IsLocalTrial = false,
                Conversation = new ConversationAddress("elsewhere", $"c-{chat.User.Id}", ConversationScope.Personal, "{}"),
            },
            TestContext.Current.CancellationToken));
        return Assert.Single(result.Replies).Card.Summary;
    }
}
