using System.Globalization;
using SalesBot.Application.Activities;
using SalesBot.Application.Notices;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Reminders;

public sealed class WeeklyLeaderboardTests : IAsyncLifetime
{
    private static readonly DateRange LastWeek = new(new DateOnly(2026, 11, 23), new DateOnly(2026, 11, 29));

    private BotHost host = null!;

    public async ValueTask InitializeAsync() => host = await BotHost.StartAsync(new BotHostOptions { DeliversByItself = false });

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task L1_OnMondayMorning_TheTeamsGroupGetsTheBoardThatTheLedgerSays()
    {
        var (one, two) = (await Chat.OpenAsync(host, "小甲"), await Chat.OpenAsync(host, "小乙"));
        await one.SayAsync("拜访了41家");
        await two.SayAsync("拜访了41家");
        await LearnGroupAsync(one);

        var board = await SendAsync();

        Assert.Equal("19:group@thread.v2", board.Conversation);
        Assert.Null(board.RepliesTo);
        Assert.Equal("🏆 华东组上周拜访榜", board.FirstLine);
        var rows = Rows(board);
        Assert.Equal(await ExpectedAsync(), rows);
        Assert.Equal((1, 1, 3), (rows[0].Rank, rows[1].Rank, rows[2].Rank));
        Assert.Equal(["小乙", "小甲"], rows.Take(2).Select(row => row.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task L1_OnFridayEvening_TheBoardIsThatOfTheWeekSoFar()
    {
        var chat = await Chat.OpenAsync(host, "小甲");
        await chat.SayAsync("拜访了41家");
        await LearnGroupAsync(chat);
        var manager = await Chat.OfDemoAsync(host, "王磊");
        await manager.SayAsync("华东组 排行榜改成周五18点");
        await manager.SayAsync("就这么定");
        await host.RestartAsync(DemoTeam.At(27, 18));

        await host.NotifyAsync<SendWeeklyLeaderboard>((await host.TeamAsync()).Id);
        await host.DeliverAsync();

        var board = Assert.Single(host.Connector.Messages, message => message.FirstLine == "🏆 华东组本周拜访榜");
        Assert.Contains("截至现在", board.Text, StringComparison.Ordinal);
        Assert.Contains("41", board.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task L1_RunTwice_SendsOneBoard()
    {
        await LearnGroupAsync(await Chat.OpenAsync(host, "小甲"));

        await SendAsync();
        var second = await host.NotifyAsync<SendWeeklyLeaderboard>((await host.TeamAsync()).Id);

        Assert.Equal(0, second.Queued);
    }

    [Fact]
    public async Task L1_WhileNoGroupIsKnown_NothingIsSentToAnybodyInPrivate()
    {
        var chat = await Chat.OpenAsync(host, "小甲");
        await host.RestartAsync(DemoTeam.At(30, 9));

        await host.NotifyAsync<SendWeeklyLeaderboard>((await host.TeamAsync()).Id);
        await host.DeliverAsync();

        Assert.Empty(chat.Unread);
    }

    [Fact]
    public async Task L1_AReportTakenBack_IsNotOnTheBoard()
    {
        var chat = await Chat.OpenAsync(host, "小甲");
        await chat.SayAsync("拜访了41家");
        await chat.SayAsync("撤销");
        await LearnGroupAsync(chat);

        Assert.Equal(0, Rows(await SendAsync()).Single(row => row.Name == "小甲").Amount);
    }

    private async Task LearnGroupAsync(Chat chat)
    {
        var id = host.NewId();
        await host.PostAsync(host.Teams.GroupMessage(chat.User, "PK", id));
        await host.Connector.CallAsync(call => call.RepliesTo == id);
    }

    private async Task<RecordedCall> SendAsync()
    {
        await host.RestartAsync(DemoTeam.At(30, 9));
        await host.NotifyAsync<SendWeeklyLeaderboard>((await host.TeamAsync()).Id);
        await host.DeliverAsync();
        return await host.Connector.CallAsync(call => call.FirstLine.StartsWith("🏆 华东组上周", StringComparison.Ordinal));
    }

    // Worked out here a second time, from the sums alone: equal figures share a rank and the next one skips.
    private async Task<List<(int Rank, string Name, long Amount)>> ExpectedAsync()
    {
        var members = await host.MembersAsync(DemoTeam.East, LastWeek.End);
        List<Person> ids = [.. members];
        var sums = await host.UseAsync<ILedger, IReadOnlyDictionary<PersonId, long>>(ledger => ledger.ByPersonAsync(
            [.. ids.Select(member => member.Id)], Metrics.Visit, LastWeek, TestContext.Current.CancellationToken));
        var amounts = ids.Select(member => (member.Name, Amount: sums.GetValueOrDefault(member.Id))).ToList();
        return
        [
            .. amounts.Select(a => (Rank: 1 + amounts.Count(other => other.Amount > a.Amount), a.Name, a.Amount))
                .OrderBy(row => row.Rank).ThenBy(row => amounts.FindIndex(a => a.Name == row.Name)),
        ];
    }

    private static List<(int Rank, string Name, long Amount)> Rows(RecordedCall board)
    {
        var table = board.Card!.Value.GetProperty("body").EnumerateArray().Single(part => part.GetProperty("type").GetString() == "Table");
        return
        [
            .. table.GetProperty("rows").EnumerateArray().Skip(1)
                .Select(row => row.GetProperty("cells").EnumerateArray().Select(CardTexts.Within).Select(texts => texts.Single()).ToList())
                .Select(cells => (Rank: Number(cells[0]), Name: cells[1], Amount: (long)Number(cells[2]))),
        ];
    }

    private static int Number(string cell) => int.Parse(string.Concat(cell.Where(char.IsAsciiDigit)), CultureInfo.InvariantCulture);
}
