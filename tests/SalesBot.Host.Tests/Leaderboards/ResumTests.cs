using SalesBot.Application.Incentives;
using SalesBot.Application.Leaderboards;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.People;
using SalesBot.Host.Tests.Contests;
using SalesBot.Host.Tests.Reminders;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Leaderboards;

/// <summary>
/// After three months of the demo company and a stretch of random reports, corrections and undoing by chat, every figure of every board and
/// statement is worked out again from the single lines of the ledger.
/// </summary>
public sealed class ResumTests : IAsyncLifetime
{
    private static readonly DateOnly Today = new(2026, 11, 26);
    private static readonly string[] Reps = ["李娜", "周凯", "陈晨", "Raj Patel", "Sofia Chen"];
    private BotHost host = null!;

    public async ValueTask InitializeAsync()
    {
        host = await BotHost.StartAsync(new BotHostOptions { DeliversByItself = false, Now = DemoTeam.At(26, 15) });
        var random = new Random(20261127);
        var chats = new List<Chat>();
        foreach (var name in Reps)
            chats.Add(await Chat.OfDemoAsync(host, name));
        for (var step = 0; step < 40; step++)
        {
            var chat = chats[random.Next(chats.Count)];
            await chat.ReadAllAsync();
            await chat.SayAsync(random.Next(8) switch
            {
                0 => "撤销",
                1 => $"不对,是{random.Next(1, 9)}个",
                2 => $"昨天打了{random.Next(1, 30)}个电话",
                3 => $"签了客户{random.Next(5)}号公司一单{random.Next(1, 9)}万",
                4 => $"made {random.Next(1, 30)} calls, visited {random.Next(1, 5)} clients",
                5 => $"上周五交了{random.Next(1, 4)}份方案",
                6 => $"新客户{random.Next(1, 3)}家",
                _ => $"今天拜访了{random.Next(1, 6)}家,打了{random.Next(1, 20)}个电话",
            });
        }
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task L1_EveryRankAndEveryTotal_IsWorkedOutAgainFromTheLinesOfTheLedger()
    {
        var seen = 0;
        foreach (var metric in (MetricCode[])[Metrics.Call, Metrics.Visit, Metrics.Proposal, Metrics.Order, Metrics.Revenue, Metrics.NewCustomer])
        {
            foreach (var kind in (PeriodKind[])[PeriodKind.Day, PeriodKind.Week, PeriodKind.Month, PeriodKind.Quarter, PeriodKind.Year])
            {
                foreach (var period in (Period[])[Period.Containing(Today, kind), Period.Containing(Today, kind).Previous()])
                    seen += await CheckAsync(metric, period);
            }
        }

        Assert.True(seen > 100, $"Only {seen} rows had anything on them.");
    }

    [Fact]
    public async Task I7_EveryAmount_IsWorkedOutAgainFromItsTracedLines()
    {
        var company = (await host.TeamAsync()).OrganisationId;
        foreach (var month in (DateOnly[])[new(2026, 9, 1), new(2026, 10, 1), new(2026, 11, 1)])
        {
            var all = await host.UseAsync<ReadStatements, MonthStatements>(read => read.OfCompanyAsync(company, month, TestContext.Current.CancellationToken));
            Assert.NotEmpty(all.Lines);
            foreach (var line in all.Lines)
            {
                Assert.Equal(line.Basis, line.Sources.Sum(source => source.Amount));
                if (line.IsSharedOut)
                    Assert.Equal(line.Amount, line.Sources.Sum(source => source.Share));
                foreach (var person in line.Sources.GroupBy(source => source.Person))
                    Assert.Equal(await DoneAsync([person.Key], line.Terms.Metric, new DateRange(month, month.AddMonths(1).AddDays(-1))), person.Sum(source => source.Amount));
            }

            foreach (var award in all.Lines.Where(line => line.Terms.Kind == IncentiveKind.TeamAward).GroupBy(line => (line.VersionId, all.People[line.Person].TeamId)))
                Assert.Equal(award.First().TeamAmount, award.Sum(line => line.Amount));

            // Whoever is looked at alone has the same lines as on the sheet of all.
            foreach (var own in all.Lines.GroupBy(line => line.Person))
            {
                var alone = await host.UseAsync<ReadStatements, MonthStatements>(read => read.OfAsync(company, [own.Key], month, [], TestContext.Current.CancellationToken));
                Assert.Equal(own.Select(line => (line.Key, line.Amount)), alone.Lines.Select(line => (line.Key, line.Amount)));
            }
        }
    }

    private async Task<int> CheckAsync(MetricCode metric, Period period)
    {
        var token = TestContext.Current.CancellationToken;
        var company = (await host.TeamAsync()).OrganisationId;
        var teams = await host.UseAsync<ReadLeaderboard, TeamBoard>(read => read.OfTeamsAsync(company, metric, period, Today, token));
        var (whole, filled) = (0L, 0);
        foreach (var name in (string[])[DemoTeam.East, DemoTeam.South])
        {
            var team = await host.TeamAsync(name);
            var board = await host.UseAsync<ReadLeaderboard, Board>(read => read.OfTeamAsync(team, metric, period, Today, token));
            var done = new Dictionary<PersonId, long>();
            foreach (var row in board.Rows)
                done[row.Standing.PersonId] = await DoneAsync([row.Standing.PersonId], metric, period.Range);
            Assert.All(board.Rows, row => Assert.Equal(
                (done[row.Standing.PersonId], 1 + done.Values.Count(other => other > done[row.Standing.PersonId])), (row.Standing.Amount, row.Standing.Rank)));
            Assert.Equal(done.Values.Sum(), board.Total);
            Assert.Equal((done.Values.Sum(), board.Rows.Count), teams.Rows.Where(row => row.Name == name).Select(row => (row.Total, row.Heads)).Single());
            whole += done.Values.Sum();
            filled += done.Values.Count(amount => amount > 0);
        }

        var all = await host.UseAsync<ReadLeaderboard, Board>(read => read.OfCompanyAsync(company, new BoardQuestion(BoardBy.Amount, metric, period), Today, token));
        Assert.Equal(whole, all.Total);
        return filled;
    }

    // Line by line, those that take others back included.
    private async Task<long> DoneAsync(IReadOnlyCollection<PersonId> people, MetricCode metric, DateRange range) =>
        (await host.UseAsync<IBoardHistory, IReadOnlyList<TracedLine>>(history => history.LinesAsync(people, metric, range, null, TestContext.Current.CancellationToken))).Sum(line => line.Amount);
}
