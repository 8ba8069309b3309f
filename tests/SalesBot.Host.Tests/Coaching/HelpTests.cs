using SalesBot.Application.Notices;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Coaching;

public sealed class HelpTests : CoachingBot
{
    [Theory]
    [InlineData("小陈", "zh-CN", "卡住了:价格审批", "🙋 已转给王磊:价格审批。有进展我马上告诉你。", "🙋 小陈卡住了:价格审批", "👌 王磊接手了:价格审批")]
    [InlineData("小陈", "zh-CN", "需要支持 华为的合同", "🙋 已转给王磊:华为的合同。有进展我马上告诉你。", "🙋 小陈卡住了:华为的合同", "👌 王磊接手了:华为的合同")]
    [InlineData("Chen", "en-US", "stuck: price approval", "🙋 王磊 has it now: price approval. I will tell you as soon as something moves.",
        "🙋 Chen卡住了:price approval", "👌 王磊 is on it: price approval")]
    [InlineData("Chen", "en-US", "need help with Acme pricing", "🙋 王磊 has it now: Acme pricing. I will tell you as soon as something moves.",
        "🙋 Chen卡住了:Acme pricing", "👌 王磊 is on it: Acme pricing")]
    public async Task N15_ARequest_GoesToTheManagerAndTheRepSeesThatItIsTaken(
        string name, string locale, string text, string sent, string asked, string taken)
    {
        var rep = await Chat.OpenAsync(Host, name, locale);

        Assert.Equal(sent, (await rep.SayAsync(text, locale)).FirstLine);
        var card = await HearAsync(Manager);
        Assert.Equal(asked, card.FirstLine);
        Assert.Equal(["我来处理", "回复", "已解决"], card.Buttons);

        Assert.StartsWith("👌 你接手了", await PressAsync(Manager, card, "我来处理"), StringComparison.Ordinal);
        Assert.Equal(taken, (await HearAsync(rep)).FirstLine);
        Assert.StartsWith("👌 你接手了", (await Manager.PressAsync(card, "我来处理")).InvokeText, StringComparison.Ordinal);
        await Host.DeliverAsync();
        Assert.Empty(rep.Unread);
    }

    [Fact]
    public async Task N15_Replies_TravelBothWaysUntilEitherSideClosesIt()
    {
        var rep = await Chat.OpenAsync(Host, "小陈");
        await rep.SayAsync("卡住了:价格审批");
        var card = await HearAsync(Manager);

        await Manager.PressAsync(card, "回复");
        Assert.Contains("想对小陈说什么", (await Manager.NextAsync()).FirstLine, StringComparison.Ordinal);
        Assert.Equal("💬 已转给小陈。", (await Manager.SayAsync("把报价单发我")).FirstLine);
        var reply = await HearAsync(rep);
        Assert.Equal("💬 王磊:把报价单发我", reply.FirstLine);
        Assert.Contains("关于“价格审批”", reply.Text, StringComparison.Ordinal);

        await rep.PressAsync(reply, "回复");
        await rep.NextAsync();
        await rep.SayAsync("发你邮箱了");
        Assert.Equal("💬 小陈:发你邮箱了", (await HearAsync(Manager)).FirstLine);

        Assert.Equal("✅ 已解决:价格审批。王磊也会看到。", (await rep.SayAsync("解决了")).FirstLine);
        Assert.Equal("✅ 小陈标记已解决:价格审批", (await HearAsync(Manager)).FirstLine);
        Assert.Contains("已经解决了", await PressAsync(Manager, card, "已解决"), StringComparison.Ordinal);
        Assert.Equal("现在没有未解决的求助 👍", (await Manager.SayAsync("谁需要帮助")).FirstLine);
    }

    [Theory]
    [InlineData("谁需要帮助", "🙋 未解决的求助:1 件", "小陈:价格审批(今天,待接手)")]
    [InlineData("open blockers", "🙋 1 open request for help", "小陈: 价格审批 (today, not taken up)")]
    public async Task N15_OpenRequests_AreListedForTheManagerAndInTheDigest(string question, string title, string line)
    {
        var rep = await Chat.OpenAsync(Host, "小陈");
        await rep.SayAsync("卡住了:价格审批");
        await HearAsync(Manager);

        var list = await Manager.SayAsync(question);
        Assert.Equal(title, list.FirstLine);
        Assert.Contains(line, list.Text, StringComparison.Ordinal);

        await RunAsync<SendManagerDigest>(25, 18, 30);
        var lines = (await Manager.NextAsync()).Text.Split('\n');
        Assert.Equal(["需要你:", "🙋 小陈求助:价格审批"], lines[1..3]);
    }

    [Theory]
    [InlineData("zh-CN", "路上堵车卡住了")]
    [InlineData("zh-CN", "电脑卡住了")]
    [InlineData("en-US", "stuck in traffic")]
    public async Task N15_SmallTalkAboutARoadOrAComputer_IsNoRequest(string locale, string text)
    {
        var rep = await Chat.OpenAsync(Host, "小陈", locale);

        Assert.StartsWith("👂", (await rep.SayAsync(text, locale)).FirstLine, StringComparison.Ordinal);
        await Host.DeliverAsync();
        Assert.Empty(Manager.Unread);
    }

    [Theory]
    [InlineData("zh-CN", "华为的合同卡住了", "要我把“华为的合同”转给王磊吗?现在还没有发。", "告诉王磊", "不用", "🙋 已转给王磊:华为的合同。有进展我马上告诉你。")]
    [InlineData("en-US", "stuck, price approval again", "Shall I take \"price approval again\" to 王磊? Nothing has been sent yet.", "Tell 王磊", "No need",
        "🙋 王磊 has it now: price approval again. I will tell you as soon as something moves.")]
    public async Task N15_InDoubt_TheBotAsksWithTwoButtonsAndSendsOnlyAfterYes(
        string locale, string text, string question, string yes, string no, string sent)
    {
        var rep = await Chat.OpenAsync(Host, "小陈", locale);

        var asked = await rep.SayAsync(text, locale);
        Assert.Equal(question, asked.FirstLine);
        Assert.Equal([yes, no], asked.Buttons);
        await Host.DeliverAsync();
        Assert.Empty(Manager.Unread);

        Assert.Equal(sent, (await PressAsync(rep, asked, yes)).Split('\n')[0]);
        Assert.Contains("小陈卡住了", (await HearAsync(Manager)).FirstLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task N15_NotTakenForAWorkingDay_IsRemindedOnce()
    {
        var rep = await Chat.OpenAsync(Host, "小陈");
        await rep.SayAsync("卡住了:价格审批");
        await HearAsync(Manager);

        await RunAsync<SendFollowUps>(25, 20, 0);
        Assert.DoesNotContain(Manager.Unread, call => call.FirstLine.StartsWith('⏳'));
        await RunAsync<SendFollowUps>(26, 9, 30);
        await RunAsync<SendFollowUps>(27, 9, 30);

        Assert.Equal("⏳ 小陈还在等你:价格审批", Assert.Single(Manager.Unread, call => call.FirstLine.StartsWith('⏳')).FirstLine);
    }

    [Fact]
    public async Task N15_TheSameAskedTwice_IsSentOnce()
    {
        var rep = await Chat.OpenAsync(Host, "小陈");
        await rep.SayAsync("卡住了:价格审批");

        Assert.Equal("“价格审批”已经在王磊那里了,还没解决,没有重复发。", (await rep.SayAsync("求助:价格审批")).FirstLine);
        await Host.DeliverAsync();
        Assert.Single(Manager.Unread);
    }
}
