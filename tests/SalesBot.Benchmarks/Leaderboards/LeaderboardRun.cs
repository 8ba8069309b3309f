using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using SalesBot.Application;
using SalesBot.Application.Activities;
using SalesBot.Application.Leaderboards;
using SalesBot.Application.People;
using SalesBot.Benchmarks.Servers;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;
using SalesBot.Storage;

namespace SalesBot.Benchmarks.Leaderboards;

/// <summary>The board of a large company out of the totals that are kept, beside a plain GROUP BY of the ledger on the same data.</summary>
internal static class LeaderboardRun
{
    private const int PeopleInATeam = 10;
    private const int Shown = 10;
    private const int Repeats = 21;
    private const int AtOnce = 500;
    private const int LinesInAReport = 1_000;
    private const int Days = 300;

    private static readonly DateOnly Today = new(2026, 11, 25);
    private static readonly DateTimeOffset Now = new(2026, 11, 25, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateRange Month = Period.Containing(Today, PeriodKind.Month).Range;

    public static async Task<int> RunAsync(Arguments arguments, TimeProvider clock)
    {
        var (count, lines) = (arguments.Value("people", 10_000, most: 100_000), arguments.Value("lines", 1_000_000, most: 20_000_000));
        using var folder = new StoreFolder();
        await using var services = new ServiceCollection().AddLogging().AddSingleton(clock).AddStorage(new StorageOptions { Directory = folder.Path }).AddApplication().BuildServiceProvider();
        await services.GetRequiredService<IStorageMaintenance>().PrepareAsync(CancellationToken.None);
        var company = new OrganisationId(Guid.CreateVersion7(Now));
        var people = await FoundAsync(services, company, count);
        await using var file = new SqliteConnection($"Data Source={Path.Combine(folder.Path, "salesbot.db")}");
        await file.OpenAsync();
        await FillAsync(file, lines, count);
        var board = new CompanyBoard(company, Metrics.Visit, Month, Today);
        var middle = people[count / 2].Id;
        await using var scope = services.CreateAsyncScope();
        var totals = scope.ServiceProvider.GetRequiredService<IBoardTotals>();
        var top = await TimesAsync(async () => (await totals.TopAsync(board, Shown, CancellationToken.None)).Count + (await totals.SizeAsync(board, CancellationToken.None)).People);
        var own = await TimesAsync(async () => (await totals.PlacesAsync(board, [middle], CancellationToken.None))[middle].Ahead);
        var plain = await TimesAsync(() => GroupByAsync(file));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{count} people, {lines} lines: first {Shown} and size {top:0.0} ms, own rank {own:0.00} ms, GROUP BY {plain:0.0} ms; board/GROUP BY {top / plain:0.000}, rank/GROUP BY {own / plain:0.000}"));
        await ShowsAtOnceAsync(services, board, people[count / 2]);
        return 0;
    }

    // The median, so that a pause of the machine is no result.
    private static async Task<double> TimesAsync(Func<Task<int>> ask)
    {
        var times = new List<double>();
        for (var run = 0; run < Repeats; run++)
        {
            var watch = Stopwatch.StartNew();
            await ask();
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        times.Sort();
        return times[Repeats / 2];
    }

    private static async Task<int> GroupByAsync(SqliteConnection file)
    {
        await using var command = file.CreateCommand();
        command.CommandText =
            "SELECT PersonId, SUM(Amount) AS Done FROM Entries WHERE Metric = 'visit' AND Day BETWEEN $start AND $end GROUP BY PersonId ORDER BY Done DESC LIMIT 10";
        command.Parameters.AddWithValue("$start", Month.Start.DayNumber);
        command.Parameters.AddWithValue("$end", Month.End.DayNumber);
        await using var rows = await command.ExecuteReaderAsync();
        var read = 0;
        while (await rows.ReadAsync())
            read++;
        return read;
    }

    private static async Task ShowsAtOnceAsync(IServiceProvider services, CompanyBoard board, Person person)
    {
        await InAsync(services, async (provider, ct) =>
        {
            var report = new Report(new ReportId(Guid.CreateVersion7(Now)), person.Id, person.TeamId, person.Id, "bench|last", Now);
            report.Restate([new ReportedItem(Metrics.Visit, 1_000_000, Today)], Now);
            await provider.GetRequiredService<IReports>().AddAsync(report, ct);
        });
        await using var scope = services.CreateAsyncScope();
        var first = (await scope.ServiceProvider.GetRequiredService<IBoardTotals>().TopAsync(board, 1, CancellationToken.None))[0];
        if (first.PersonId != person.Id)
            throw new InvalidOperationException("The board does not show the report that was just made.");
    }

    // Lines are written past the program, since only reading is measured; the totals are what the migration would fill in.
    private static async Task FillAsync(SqliteConnection file, int lines, int people)
    {
        await ExecuteAsync(file, "PRAGMA synchronous = OFF; PRAGMA temp_store = MEMORY;");
        await ExecuteAsync(
            file,
            $"""
            CREATE TEMP TABLE Ranks AS SELECT ROW_NUMBER() OVER (ORDER BY Id) - 1 AS N, Id, TeamId FROM People;
            CREATE UNIQUE INDEX temp.ByN ON Ranks (N);
            WITH RECURSIVE n(I) AS (SELECT 0 UNION ALL SELECT I + 1 FROM n WHERE I < {(lines / LinesInAReport) - 1})
            INSERT INTO Reports (Id, PersonId, TeamId, ReportedBy, Source, OpenedAt, Revision, IsWithdrawn)
            SELECT randomblob(16), Id, TeamId, Id, 'bench|' || I, {Now.UtcTicks}, 1, 0 FROM n JOIN Ranks ON Ranks.N = I % {people};
            WITH RECURSIVE n(I) AS (SELECT 0 UNION ALL SELECT I + 1 FROM n WHERE I < {LinesInAReport - 1})
            INSERT INTO Entries (ReportId, Line, Id, PersonId, TeamId, Metric, Amount, Day, RecordedAt, Customers, Revision, Reverses)
            SELECT Reports.Id, I, randomblob(16), Ranks.Id, Ranks.TeamId, CASE I % 3 WHEN 0 THEN 'call' ELSE 'visit' END, 1 + abs(random()) % 9,
                {Today.DayNumber - Days} + abs(random()) % {Days + 1}, {Now.UtcTicks}, '[]', 1, NULL
            FROM Reports JOIN n JOIN Ranks ON Ranks.N = (Reports.rowid * 7919 + I) % {people};
            """);
        await ExecuteAsync(
            file,
            """
            DELETE FROM BoardTotals;
            INSERT INTO BoardTotals (PersonId, Metric, Length, Start, OrganisationId, Amount)
            SELECT PersonId, Metric, 31, CAST(julianday(date('0001-01-01', Day || ' days'), 'start of month') - julianday('0001-01-01') AS INTEGER) AS First, OrganisationId, SUM(Amount)
            FROM Entries JOIN People ON People.Id = PersonId GROUP BY PersonId, Metric, First;
            ANALYZE;
            """);
    }

    private static async Task ExecuteAsync(SqliteConnection file, string sql)
    {
        await using var command = file.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<IReadOnlyList<Person>> FoundAsync(IServiceProvider services, OrganisationId company, int count)
    {
        List<Team> teams = [.. Enumerable.Range(0, (count + PeopleInATeam - 1) / PeopleInATeam).Select(n => new Team(new TeamId(Guid.CreateVersion7(Now)), company, $"Team {n}", "UTC", Language.English, TeamSchedule.Usual))];
        List<Person> people = [.. Enumerable.Range(0, count).Select(n => new Person(
            new PersonId(Guid.CreateVersion7(Now)), company, teams[n / PeopleInATeam].Id, $"Person {n}", Role.Rep, Language.English, Today.AddYears(-1)))];
        await InAsync(services, async (provider, ct) =>
        {
            var keep = provider.GetRequiredService<IPeople>();
            await keep.AddAsync(new Organisation(company, "Large", null), ct);
            foreach (var team in teams)
                await keep.AddAsync(team, ct);
        });
        foreach (var some in people.Chunk(AtOnce))
        {
            await InAsync(services, async (provider, ct) =>
            {
                foreach (var person in some)
                    await provider.GetRequiredService<IPeople>().AddAsync(person, ct);
            });
        }

        return people;
    }

    private static async Task InAsync(IServiceProvider services, Func<IServiceProvider, CancellationToken, Task> work)
    {
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().ExecuteAsync(
            async ct =>
            {
                await work(scope.ServiceProvider, ct);
                return true;
            },
            CancellationToken.None);
    }
}
