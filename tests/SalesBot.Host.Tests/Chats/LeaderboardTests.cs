using SalesBot.Testing;

namespace SalesBot.Host.Tests.Chats;

/// <summary>In a program of their own: whoever other tests bring into the team would push its members off a board of fifteen lines.</summary>
public sealed class LeaderboardTests(SharedBot bot) : IClassFixture<SharedBot>
{
    [Theory]
    [InlineData("本周拜访榜", "🏆 华东组本周拜访榜")]
    [InlineData("上周电话排行榜", "🏆 华东组上周电话榜")]
    [InlineData("本月谁签单最多", "🏆 华东组本月签单榜")]
    [InlineData("visits leaderboard this week", "🏆 华东组: visits this week")]
    [InlineData("who made the most calls last week?", "🏆 华东组: calls last week")]
    public async Task L1_ALeaderboardOnDemand_IsOfTheMetricAndPeriodAskedFor(string question, string title)
    {
        var chat = await Chat.OfDemoAsync(await bot.HostAsync(), "陈晨");

        var board = await chat.SayAsync(question);

        Assert.Equal(title, board.FirstLine);
        Assert.Superset(new HashSet<string>(["陈晨", "李娜", "周凯"]), board.Text.Split('\n').ToHashSet());
    }
}
