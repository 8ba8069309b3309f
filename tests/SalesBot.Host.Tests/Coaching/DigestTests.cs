using SalesBot.Application.Notices;
using SalesBot.Host.Tests.Reminders;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Coaching;

public sealed class DigestTests : CoachingBot
{
    [Fact]
    public async Task T19_APartOfAColleaguesDeal_IsNoDealOfOnesOwnInTheDigest()
    {
        var rep = await Chat.OpenAsync(Host, "小甲");
        await (await Chat.OpenAsync(Host, "小乙")).SayAsync("签了华为8万,和小甲对半");

        var told = await Manager.SayAsync("团队今天怎么样");

        Assert.Contains("🎉 小乙签下 华为,4万", told.Text, StringComparison.Ordinal);
        Assert.Contains("🎉 小甲:销售额 4万", told.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("小甲签下", told.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task N6_TheDigest_SaysTheSameAsTheAnswerToWhoeverAsks()
    {
        var rep = await Chat.OpenAsync(Host, "小甲");
        await rep.SayAsync("签了华为,8万");
        await rep.SayAsync("卡住了:价格审批");
        await HearAsync(Manager);

        await RunAsync<SendManagerDigest>(25, 18, 30);
        var digest = (await Manager.NextAsync()).Text.Split('\n');
        await Manager.WriteAsync("团队今天怎么样");
        var asked = (await Manager.NextAsync()).Text.Split('\n');

        Assert.Contains("🎉 小甲签下 华为,8万", digest);
        Assert.Contains("🙋 小甲求助:价格审批", digest);
        Assert.Equal(digest[1..], asked[1..]);
    }

    [Fact]
    public async Task N6_WhoIsOnLeave_IsListedApartAndWhoIsSilentForDaysNeedsTheManager()
    {
        var (away, silent) = (await Chat.OpenAsync(Host, "小甲"), await Chat.OpenAsync(Host, "小乙"));
        await GoToAsync(DemoTeam.At(30, 10));
        await away.SayAsync("今天请假");

        await RunAsync<SendManagerDigest>(30, 18, 30);
        var lines = (await Manager.NextAsync()).Text.Split('\n');

        Assert.Equal("需要你:", lines[1]);
        Assert.Contains("🔕 小乙:3 个工作日没上报", lines);
        Assert.DoesNotContain(lines, line => line.StartsWith("🔕 小甲", StringComparison.Ordinal));
        Assert.DoesNotContain(Assert.Single(lines, line => line.Contains("还没报", StringComparison.Ordinal)), "小甲", StringComparison.Ordinal);
        Assert.Empty(silent.Unread);
    }

    [Theory]
    [InlineData("团队本周怎么样", "📅 华东组本周小结")]
    [InlineData("how is the team this week?", "📅 华东组, this week")]
    public async Task N6_TheWeek_IsToldOnItsLastWorkingDayAndWhenAsked(string question, string title)
    {
        var rep = await Chat.OpenAsync(Host, "小甲");
        await Chat.OpenAsync(Host, "小乙");
        await rep.SayAsync("签了华为,8万,拜访了5家");

        await RunAsync<SendWeeklyDigest>(26, 18, 0);
        Assert.Empty(Manager.Unread);
        await RunAsync<SendWeeklyDigest>(27, 18, 0);
        await RunAsync<SendWeeklyDigest>(27, 18, 5);
        var digest = Assert.Single(Manager.Unread);
        await Manager.NextAsync();

        Assert.Equal("📅 华东组本周小结", digest.FirstLine);
        Assert.Contains("🎉 小甲签下 华为,8万", digest.Text, StringComparison.Ordinal);
        Assert.Contains("整周没有上报:小乙", digest.Text, StringComparison.Ordinal);
        Assert.Contains("比上周", digest.Text, StringComparison.Ordinal);
        Assert.Empty(rep.Unread);

        var asked = await Manager.SayAsync(question);
        Assert.Equal(title, asked.FirstLine);
        Assert.Contains("华为", asked.Text, StringComparison.Ordinal);
    }
}
