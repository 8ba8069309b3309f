using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using SalesBot.Application.Activities;
using SalesBot.Application.Leaderboards;
using SalesBot.Application.People;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;
using SalesBot.Storage.Providers.Sqlite;
using SalesBot.Storage.Sessions;

namespace SalesBot.Storage.Tests.Leaderboards;

public sealed class StoredBoardTotalsTests
{
    private const string ByDay =
        """
        SELECT hex(PersonId) || Metric || Day || '=' || SUM(Amount) FROM Entries JOIN People ON People.Id = PersonId GROUP BY PersonId, Metric, Day HAVING SUM(Amount) <> 0 ORDER BY 1
        """;

    private static readonly OrganisationId Company = new(Guid.NewGuid());
    private static readonly TeamId Team = new(Guid.NewGuid());
    private static readonly MetricCode[] Counted = [Metrics.Visit, Metrics.Call, Metrics.Revenue];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Totals_AfterRandomReportsCorrectionsAndUndoing_EqualTheLedgersSums(int seed)
    {
        await using var store = await TestStore.NewAsync();
        var random = new Random(seed);
        var people = await HireAsync(store, 6);
        await LiveAsync(store, people, random, 120);

        Assert.Equal(
            await TextsAsync(store, ByDay),
            await TextsAsync(store, "SELECT hex(PersonId) || Metric || Start || '=' || Amount FROM BoardTotals WHERE Length = 1 AND Amount <> 0 ORDER BY 1"));
        foreach (var kind in new[] { PeriodKind.Day, PeriodKind.Week, PeriodKind.Month, PeriodKind.Quarter, PeriodKind.Year })
        {
            foreach (var rules in new[] { default, new PeriodRules(DayOfWeek.Sunday, 4), new PeriodRules(DayOfWeek.Monday, 2) })
                await SameAsync(store, people, Period.Containing(Sample.Day.AddDays(-random.Next(60)), kind, rules).Range);
        }

        await SameAsync(store, people, new DateRange(Sample.Day.AddDays(-50), Sample.Day.AddDays(-3)));
    }

    [Fact]
    public async Task Totals_FilledByTheMigration_AreThoseThatReportsWouldHaveMade()
    {
        await using var store = await TestStore.NewAsync();
        var people = await HireAsync(store, 4);
        await LiveAsync(store, people, new Random(5), 80);
        var kept = await TextsAsync(store, "SELECT hex(PersonId) || Metric || Length || '.' || Start || '=' || Amount FROM BoardTotals WHERE Amount <> 0 ORDER BY 1");
        var token = TestContext.Current.CancellationToken;
        await using var context = new SqliteSalesDbContext(new DbContextOptionsBuilder<SqliteSalesDbContext>()
            .UseSqlite($"Data Source={Path.Combine(store.Folder, "salesbot.db")};Pooling=False").Options);
        var all = context.Database.GetMigrations().ToList();
        var migrator = context.GetService<IMigrator>();

        await migrator.MigrateAsync(all[all.FindIndex(name => name.EndsWith("_WorkAndPay", StringComparison.Ordinal)) - 1], token);
        await migrator.MigrateAsync(null, token);

        Assert.NotEmpty(kept);
        Assert.Equal(kept, await TextsAsync(store, "SELECT hex(PersonId) || Metric || Length || '.' || Start || '=' || Amount FROM BoardTotals WHERE Amount <> 0 ORDER BY 1"));
    }

    [Fact]
    public async Task Places_OnACompanysBoard_LeaveOutWhoIsNotOnIt()
    {
        await using var store = await TestStore.NewAsync();
        var people = await HireAsync(store, 5);
        int[] amounts = [9, 9, 4, 7, 0];
        await store.DoAsync<IReports>(async (reports, token) =>
        {
            for (var i = 0; i < people.Count; i++)
                if (amounts[i] > 0)
                    await reports.AddAsync(Sample.Report(people[i], $"{i}", items: [new(Metrics.Visit, amounts[i], Sample.Day)]), token);
        });
        await store.DoAsync<IPeople>(async (port, token) => (await port.FindAsync(people[3], token))!.Leave(Sample.Day.AddDays(-1)));
        var week = Period.Containing(Sample.Day, PeriodKind.Week).Range;
        var board = new CompanyBoard(Company, Metrics.Visit, week, Sample.Day);

        var top = await store.AskAsync((IBoardTotals totals, CancellationToken token) => totals.TopAsync(board, 10, token));
        var three = await store.AskAsync((IBoardTotals totals, CancellationToken token) => totals.TopAsync(board, 3, token));
        var places = await store.AskAsync((IBoardTotals totals, CancellationToken token) => totals.PlacesAsync(board, people, token));
        var size = await store.AskAsync((IBoardTotals totals, CancellationToken token) => totals.SizeAsync(board, token));
        var above = await store.AskAsync((IBoardTotals totals, CancellationToken token) => totals.NearAsync(board, 4, above: true, 2, token));

        Assert.Equal([people[0], people[1], people[2], people[4]], top.Select(one => one.PersonId));
        Assert.Equal([9L, 9, 4, 0], top.Select(one => one.Amount));
        Assert.Equal([9L, 9, 4], three.Select(one => one.Amount));
        Assert.Equal([0, 0, 2, 2, 3], people.Select(person => places[person].Ahead));
        Assert.Equal(new BoardSize(4, 22), size);
        Assert.Equal([9L, 9], above.Select(one => one.Amount));
    }

    [Fact]
    public async Task Totals_OfSomebodyWhoReportsInTheTurnThatTakesThemIn_AreKept()
    {
        await using var store = await TestStore.NewAsync();
        var person = Sample.Person(organisation: Company, team: Team);

        await store.UnitAsync(async (scope, token) =>
        {
            await scope.GetRequiredService<IReports>().AddAsync(Sample.Report(person.Id), token);
            await scope.GetRequiredService<ILedger>().OfAsync(person.Id, new DateRange(Sample.Day, Sample.Day), token);
            await scope.GetRequiredService<IPeople>().AddAsync(person, token);
            return true;
        });

        await SameAsync(store, [person.Id], new DateRange(Sample.Day, Sample.Day));
    }

    private static async Task SameAsync(TestStore store, List<PersonId> people, DateRange days)
    {
        foreach (var metric in Counted)
        {
            var sums = await store.AskAsync((ILedger ledger, CancellationToken token) => ledger.ByPersonAsync(people, metric, days, token));
            var totals = await store.AskAsync((IBoardTotals port, CancellationToken token) => port.OfAsync(people, metric, days, token));
            Assert.Equal(sums.OrderBy(sum => sum.Key.Value), totals.OrderBy(sum => sum.Key.Value));
            var board = new CompanyBoard(Company, metric, days, days.End);
            var top = await store.AskAsync((IBoardTotals port, CancellationToken token) => port.TopAsync(board, 100, token));
            Assert.Equal(people.Count, top.Count);
            Assert.All(top, one => Assert.Equal(sums.GetValueOrDefault(one.PersonId), one.Amount));
            var places = await store.AskAsync((IBoardTotals port, CancellationToken token) => port.PlacesAsync(board, people, token));
            Assert.All(people, person => Assert.Equal(people.Count(other => sums.GetValueOrDefault(other) > sums.GetValueOrDefault(person)), places[person].Ahead));
        }
    }

    private static async Task<List<PersonId>> HireAsync(TestStore store, int count)
    {
        List<Person> people = [.. Enumerable.Range(0, count).Select(i => new Person(
            Sample.NewPerson(), Company, Team, $"P{i}", Role.Rep, Language.English, new(2020, 1, 1)))];
        await store.DoAsync<IPeople>(async (port, token) =>
        {
            foreach (var person in people)
                await port.AddAsync(person, token);
        });
        return people.ConvertAll(person => person.Id);
    }

    private static async Task LiveAsync(TestStore store, List<PersonId> people, Random random, int steps)
    {
        var sources = new List<string>();
        for (var step = 0; step < steps; step++)
        {
            var now = Sample.Noon.AddMinutes(step);
            var items = Enumerable.Range(0, random.Next(1, 4)).Select(_ => new ReportedItem(
                Counted[random.Next(Counted.Length)], random.Next(0, 50), Sample.Day.AddDays(-random.Next(0, 90)))).ToArray();
            var act = sources.Count == 0 ? 0 : random.Next(4);
            var source = act == 0 ? $"{step}" : sources[random.Next(sources.Count)];
            var person = people[random.Next(people.Count)];
            await store.DoAsync<IReports>(async (reports, token) =>
            {
                if (act == 0)
                {
                    await reports.AddAsync(Sample.Report(person, source, now, items), token);
                    return;
                }

                var report = (await reports.FindBySourceAsync(source, token))!;
                if (act == 1)
                    report.Restate(items, now);
                else if (act == 2)
                    report.Withdraw(now);
                else
                    report.Restore(now);
            });
            if (act == 0)
                sources.Add(source);
        }
    }

    private static Task<List<string>> TextsAsync(TestStore store, string sql) => store.AskAsync((StorageSession session, CancellationToken token) =>
        session.Connection.AllAsync(sql, [], row => row.GetString(0), token));
}
