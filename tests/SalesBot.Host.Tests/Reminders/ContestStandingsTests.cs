using System.Globalization;
using SalesBot.Application.Activities;
using SalesBot.Application.Notices;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Reminders;

public sealed class ContestStandingsTests : IAsyncLifetime
{
    private static readonly DateRange Week = new(new DateOnly(2026, 11, 23), new DateOnly(2026, 11, 29));

    private BotHost host = null!;

    public async ValueTask InitializeAsync() => host = await BotHost.StartAsync(new BotHostOptions { DeliversByItself = false });

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task L6_AtNoon_TheTeamsGroupSeesBothSidesInTotalAndPerHead()
    {
        // One more head in the east, so that the total and the figure per head can tell different winners.
        var chat = await Chat.OpenAsync(host, "小甲");
        await chat.SayAsync("拜访了3家");
        var id = host.NewId();
        await host.PostAsync(host.Teams.GroupMessage(chat.User, "PK", id));
        var asked = await host.Connector.CallAsync(call => call.RepliesTo == id);
        await host.RestartAsync(DemoTeam.At(26, 12));

        await host.NotifyAsync<SendContestStandings>((await host.TeamAsync()).Id);
        await host.DeliverAsync();
        var standings = await host.Connector.CallAsync(call => call.Conversation == "19:group@thread.v2" && call.RepliesTo is null && call.Card is not null);

        Assert.Equal("⚔️ 华东组 vs 华南组 · 本周拜访", standings.FirstLine);
        foreach (var team in new[] { DemoTeam.East, DemoTeam.South })
        {
            var side = await SideAsync(team);
            Assert.Contains(side, standings.Text.Split('\n'));
            Assert.Contains(side, asked.Text.Split('\n'));
        }
    }

    [Fact]
    public async Task L6_OnceADay_IsEnough()
    {
        await host.RestartAsync(DemoTeam.At(26, 12));
        var team = (await host.TeamAsync()).Id;

        Assert.Equal((1, 0), ((await host.NotifyAsync<SendContestStandings>(team)).Queued, (await host.NotifyAsync<SendContestStandings>(team)).Queued));
    }

    private async Task<string> SideAsync(string team)
    {
        var members = await host.MembersAsync(team, new DateOnly(2026, 11, 26));
        var sums = await host.UseAsync<ILedger, IReadOnlyDictionary<PersonId, long>>(ledger => ledger.ByPersonAsync(
            [.. members.Select(member => member.Id)], Metrics.Visit, Week, TestContext.Current.CancellationToken));
        var total = sums.Values.Sum();
        var perHead = Math.Round((decimal)total / members.Count, 1, MidpointRounding.AwayFromZero).ToString("0.0", CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"总数 {total} · 人均 {perHead}({members.Count} 人)");
    }
}
