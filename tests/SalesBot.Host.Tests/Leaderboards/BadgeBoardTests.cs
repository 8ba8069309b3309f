using SalesBot.Host.Tests.Honours;
using SalesBot.Host.Tests.Reminders;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Leaderboards;

public sealed class BadgeBoardTests : IAsyncLifetime
{
    private BotHost host = null!;

    public async ValueTask InitializeAsync() =>
        host = await BotHost.StartAsync(new BotHostOptions { Now = DemoTeam.At(26, 10), DeliversByItself = false });

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Theory]
    [InlineData("谁的徽章最多", "🏆 华南组今年徽章榜", "zh-CN")]
    [InlineData("谁有徽章", "🏆 华南组今年徽章榜", "zh-CN")]
    [InlineData("徽章榜", "🏆 华南组今年徽章榜", "zh-CN")]
    [InlineData("本月徽章榜", "🏆 华南组本月徽章榜", "zh-CN")]
    [InlineData("who has the most badges?", "🏆 华南组: badges this year", "en-US")]
    [InlineData("badge board", "🏆 华南组: badges this year", "en-US")]
    [InlineData("badges leaderboard this month", "🏆 华南组: badges this month", "en-US")]
    public async Task L9_WhoHasTheMostBadges_IsABoardOfThem(string question, string title, string locale)
    {
        var chat = await Chat.OfDemoAsync(host, "林峰");

        Assert.Equal(title, (await chat.SayAsync(question, locale)).FirstLine);
    }

    [Theory]
    [InlineData("徽章榜", "为什么我徽章榜第1", "我的徽章", "zh-CN")]
    [InlineData("badge board", "why am i first on the badge board", "my badges", "en-US")]
    public async Task L9_AFigureOfTheBadgeBoard_IsTheSumOfTheBadgesBehindIt(string board, string why, string badges, string locale)
    {
        var chat = await Chat.OfDemoAsync(host, "何静");
        await chat.SayAsync(badges, locale);

        var text = (await chat.SayAsync(board, locale)).Text;
        var row = text[(text.IndexOf("何静", StringComparison.Ordinal) + 2)..];
        var shown = int.Parse([.. row.SkipWhile(character => !char.IsAsciiDigit(character)).TakeWhile(char.IsAsciiDigit)], System.Globalization.CultureInfo.InvariantCulture);
        var trace = (await chat.SayAsync(why, locale)).Text.Split('\n').Where(line => line.StartsWith('+')).ToList();

        Assert.True(shown > 0, row);
        Assert.Equal(shown, trace.Sum(line => int.Parse(line[1..line.IndexOf(' ', StringComparison.Ordinal)], System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("团队签单完成率榜", "🏆 本周签单完成率团队榜", "zh-CN")]
    [InlineData("本月各组销售额完成率排名", "🏆 本月销售额完成率团队榜", "zh-CN")]
    [InlineData("团队积分榜", "🏆 今年积分团队榜", "zh-CN")]
    [InlineData("我们团队的电话榜", "🏆 华东组本周电话榜", "zh-CN")]
    [InlineData("team attainment board for deals this month", "🏆 Teams: orders, % of target this month", "en-US")]
    [InlineData("team points board", "🏆 Teams: points this year", "en-US")]
    [InlineData("profit board this week", "🏆 华东组: profit this week", "en-US")]
    [InlineData("deals board this year", "🏆 华东组: orders this year", "en-US")]
    [InlineData("top three callers last week", "🏆 华东组: calls last week", "en-US")]
    public async Task L2_BoardsOfTeamsAndInOtherWords_AreWhatWasAskedFor(string question, string title, string locale)
    {

        Assert.Equal(title, (await (await Chat.OfDemoAsync(host, "陈晨")).SayAsync(question, locale)).FirstLine);
    }

    [Fact]
    public async Task L2_TheAttainmentOfATeam_IsWhatWasDoneOfAllItsTargets()
    {
        var chat = await Chat.OfDemoAsync(host, "陈晨");
        var people = (await chat.SayAsync("本月签单完成率榜")).Text.Split('\n').Select(line => line.Split('(', ')')).Where(parts => parts.Length > 2 && parts[1].Contains('/', StringComparison.Ordinal))
            .Select(parts => parts[1].Split('/')).Select(parts => (Done: int.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture), Target: int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture))).Take(4).ToList();

        var team = (await chat.SayAsync("本月签单团队完成率榜")).Text;

        Assert.Equal(4, people.Count);
        Assert.Contains($"{people.Sum(one => one.Done)}/{people.Sum(one => one.Target)}", team, StringComparison.Ordinal);
    }

}
