using SalesBot.Application.Notices;
using SalesBot.Host.Tests.Reminders;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Coaching;

public sealed class SilenceTests : CoachingBot
{
    [Fact]
    public async Task N7_AfterTwoThreeAndFiveSilentWorkingDays_RepManagerAndDirectorHearInPrivateOnceEach()
    {
        var director = await DirectorAsync("赵总");
        var rep = await Chat.OpenAsync(Host, "小甲");

        await RunAsync<SendFollowUps>(26, 9, 30);
        Assert.Empty(rep.Unread);
        await RunAsync<SendFollowUps>(27, 9, 30);
        await RunAsync<SendFollowUps>(27, 9, 40);
        var word = Assert.Single(rep.Unread);
        Assert.Contains("2 个工作日", word.FirstLine, StringComparison.Ordinal);
        Assert.Null(word.RepliesTo);

        await RunAsync<SendFollowUps>(30, 9, 30);
        await RunAsync<SendFollowUps>(31, 9, 30);
        var told = Assert.Single(Manager.Unread, call => call.Text.Contains("小甲", StringComparison.Ordinal));
        Assert.Contains("小甲:3 个工作日没上报(上次是11月24日)", told.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(director.Unread, call => call.Text.Contains("小甲", StringComparison.Ordinal));

        await RunAsync<SendFollowUps>(32, 9, 30);
        await RunAsync<SendFollowUps>(33, 9, 30);
        Assert.Contains(
            "小甲:5 个工作日", Assert.Single(director.Unread, call => call.Text.Contains("小甲", StringComparison.Ordinal)).Text, StringComparison.Ordinal);
        Assert.Single(rep.Unread);
        Assert.All(Host.Connector.Messages, call => Assert.StartsWith("a:", call.Conversation, StringComparison.Ordinal));
    }

    [Fact]
    public async Task N7_AReport_EndsTheSilence()
    {
        var rep = await Chat.OpenAsync(Host, "小甲");
        await GoToAsync(DemoTeam.At(26, 15));
        await rep.SayAsync("拜访2家");

        await RunAsync<SendFollowUps>(27, 9, 30);
        await RunAsync<SendFollowUps>(30, 9, 30);
        Assert.Empty(rep.Unread);
        await RunAsync<SendFollowUps>(31, 9, 30);
        Assert.Single(rep.Unread);
    }

    [Fact]
    public async Task N7_DaysOfLeave_DoNotCount()
    {
        var rep = await Chat.OpenAsync(Host, "小甲");
        await rep.SayAsync("11月25到27号休假");

        await RunAsync<SendFollowUps>(30, 9, 30);
        await RunAsync<SendFollowUps>(31, 9, 30);
        Assert.Empty(rep.Unread);
        await RunAsync<SendFollowUps>(32, 9, 30);
        Assert.Single(rep.Unread);
    }

    [Theory]
    [InlineData("没上报跟进 华东组 1/0/0", "好,华东组没上报:1 个工作日后问候本人、不告诉主管、不告诉上级。", 1)]
    [InlineData("没上报跟进 华东组 关", "好,华东组不再跟进没上报的人。", 0)]
    [InlineData("silence steps 1/0/0", "Which team, and after how many days? For example \"silence steps 华东组 2/3/5\" (rep/manager/above, 0 for never). Nothing changed.", 0)]
    public async Task N7_TheManager_SetsTheDaysOfATeam(string text, string answer, int words)
    {
        var rep = await Chat.OpenAsync(Host, "小甲");

        Assert.Equal(answer, (await Manager.SayAsync(text)).FirstLine);
        await RunAsync<SendFollowUps>(26, 9, 30);

        Assert.Equal(words, rep.Unread.Count);
    }

    [Theory]
    [InlineData("没上报跟进 1/2/3", "没上报几天后跟进,由主管来定。")]
    [InlineData("silence steps 1/2/3", "When silences are followed up is for the manager to say.")]
    public async Task N7_ARep_IsToldThatTheManagerSetsThem(string text, string answer) =>
        Assert.Equal(answer, (await (await Chat.OpenAsync(Host, "小甲")).SayAsync(text)).FirstLine);
}
