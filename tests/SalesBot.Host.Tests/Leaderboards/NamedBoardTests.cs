using SalesBot.Application.Leaderboards;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Host.Tests.Reminders;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Leaderboards;

/// <summary>Boards of a team that is named, and the reasons for a place on the board looked at last.</summary>
public sealed class NamedBoardTests : IAsyncLifetime
{
    private BotHost host = null!;

    public async ValueTask InitializeAsync() =>
        host = await BotHost.StartAsync(new BotHostOptions { DeliversByItself = false, Now = DemoTeam.At(26, 15) });

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Theory]
    [InlineData("华东组本月签单榜", "🏆 华东组本月签单榜", "zh-CN")]
    [InlineData("本月华南组电话榜", "🏆 华南组本月电话榜", "zh-CN")]
    [InlineData("East's orders board", "🏆 华东组: orders this week", "en-US")]
    [InlineData("calls leaderboard this month for South team", "🏆 华南组: calls this month", "en-US")]
    [InlineData("本月签单榜", "🏆 全公司本月签单榜", "zh-CN")]
    [InlineData("团队榜", "🏆 本周拜访团队榜", "zh-CN")]
    [InlineData("西北组签单榜", "没找到叫“西北组”的团队。可以看:华东组、华南组", "zh-CN")]
    public async Task L1_ATeamThatIsNamed_IsTheOneOnTheBoard(string said, string begins, string locale) =>
        Assert.StartsWith(begins, (await (await Chat.OfDemoAsync(host, "王磊")).SayAsync(said, locale)).FirstLine, StringComparison.Ordinal);

    [Fact]
    public async Task L1_OtherTeamsPeople_AreNotShownToARep()
    {
        var board = await (await Chat.OfDemoAsync(host, "李娜")).SayAsync("华南组上周电话榜");

        Assert.StartsWith("华南组的榜只有华南组的人和主管能看。可以看华东组的榜", board.FirstLine, StringComparison.Ordinal);
        Assert.DoesNotContain("林峰", board.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task L5_AReason_IsOfTheBoardLookedAtLast()
    {
        var manager = await Chat.OfDemoAsync(host, "王磊");
        await manager.SayAsync("华东组本月签单榜");
        Assert.Contains("(共 4 人)", (await manager.SayAsync("为什么李娜第1")).FirstLine, StringComparison.Ordinal);

        var all = await manager.SayAsync("上月电话榜");
        var why = await manager.SayAsync("为什么李娜第1");
        Assert.StartsWith("🔎 上月电话榜:李娜第 ", why.FirstLine, StringComparison.Ordinal);
        Assert.Contains("(共 8 人)", why.FirstLine, StringComparison.Ordinal);
        Assert.StartsWith("🏆 全公司上月电话榜", all.FirstLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task L4_EveryRankOfTheCompany_ResumsFromItsTrace()
    {
        var (today, month) = (new DateOnly(2026, 11, 26), Period.Containing(new DateOnly(2026, 11, 26), PeriodKind.Month));
        var team = await host.TeamAsync();
        foreach (var metric in (MetricCode[])[Metrics.Visit, Metrics.Revenue])
        {
            var question = new BoardQuestion(BoardBy.Amount, metric, month);
            var shown = await host.UseAsync<ReadLeaderboard, Board>(read => read.OfCompanyAsync(team.OrganisationId, question, today, TestContext.Current.CancellationToken));
            foreach (var row in shown.Rows)
            {
                var why = (await host.UseAsync<ExplainRank, RankExplanation?>(explain => explain.OfAsync(
                    team, true, row.Standing.PersonId, question, today, TestContext.Current.CancellationToken)))!;
                Assert.Equal((row.Standing.Rank, row.Standing.Amount), (why.Mine.Standing.Rank, why.Traces.Single().Lines.Sum(line => line.Amount)));
            }
        }
    }

    [Theory]
    [InlineData("今天演示榜", "还没有人有演示,所以还没有名次。", "zh-CN")]
    [InlineData("demos leaderboard today", "Nobody has any demos yet, so nobody has a rank.", "en-US")]
    public async Task L4_WhereNobodyHasAny_NobodyIsFirst(string said, string told, string locale)
    {
        var rep = await Chat.OfDemoAsync(host, "李娜");

        var board = await rep.SayAsync(said, locale);

        Assert.Contains(told, board.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("1/4", board.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("1 of 4", board.Text, StringComparison.Ordinal);
        Assert.Contains(told, (await rep.SayAsync(locale == "zh-CN" ? "为什么我是第1" : "why am I first", locale)).Text, StringComparison.Ordinal);
    }
}
