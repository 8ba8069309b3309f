using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using SalesBot.Application;
using SalesBot.Application.Activities;
using SalesBot.Application.Incentives;
using SalesBot.Application.People;
using SalesBot.Application.Targets;
using SalesBot.Benchmarks.Servers;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.People;
using SalesBot.Domain.Targets;
using SalesBot.Storage;

namespace SalesBot.Benchmarks.Paying;

/// <summary>What everybody of a large company gets for a month, out of a store: five rules, and a report of three lines from everybody every third day.</summary>
internal static class PayRun
{
    private const int PeopleInATeam = 10;
    private const int ReportsEach = 10;
    private const int Repeats = 3;
    private const int AtOnce = 200;

    private static readonly DateOnly Month = new(2026, 11, 1);
    private static readonly DateTimeOffset Start = new(2026, 11, 1, 9, 0, 0, TimeSpan.Zero);

    public static async Task<int> RunAsync(Arguments arguments, TimeProvider clock)
    {
        var count = arguments.Value("people", 10_000, most: 100_000);
        using var folder = new StoreFolder();
        await using var services = new ServiceCollection().AddLogging().AddSingleton(clock).AddStorage(new StorageOptions { Directory = folder.Path }).AddApplication().BuildServiceProvider();
        await services.GetRequiredService<IStorageMaintenance>().PrepareAsync(CancellationToken.None);
        var company = new OrganisationId(Guid.CreateVersion7(Start));
        var people = await FoundAsync(services, company, count);
        for (var run = 0; run < Repeats; run++)
        {
            await using var scope = services.CreateAsyncScope();
            var read = scope.ServiceProvider.GetRequiredService<ReadStatements>();
            var watch = Stopwatch.StartNew();
            var all = await read.OfCompanyAsync(company, Month, CancellationToken.None);
            var whole = watch.Elapsed.TotalSeconds;
            watch.Restart();
            var own = await read.OfAsync(company, [people[count / 2].Id], Month, [], CancellationToken.None);
            var one = watch.Elapsed.TotalSeconds;
            if (!own.Lines.Select(line => (line.Key, line.Amount)).SequenceEqual(all.Of(people[count / 2].Id).Select(line => (line.Key, line.Amount))))
                throw new InvalidOperationException("One person's statement is not that of the company.");
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{count} people, {all.Lines.Count} lines from {all.Lines.Sum(line => (long)line.Sources.Count)} sources: {whole:0.00} s; one of them alone: {one:0.000} s"));
        }

        return 0;
    }

    private static async Task<IReadOnlyList<Person>> FoundAsync(IServiceProvider services, OrganisationId company, int count)
    {
        var random = new Random(3978);
        List<Team> teams = [.. Enumerable.Range(0, (count + PeopleInATeam - 1) / PeopleInATeam).Select(n => new Team(new TeamId(Guid.CreateVersion7(Start)), company, $"Team {n}", "UTC", Language.English, TeamSchedule.Usual))];
        List<Person> people = [.. Enumerable.Range(0, count).Select(n => new Person(
            new PersonId(Guid.CreateVersion7(Start)), company, teams[n / PeopleInATeam].Id, $"Person {n}", Role.Rep, Language.English, Month.AddYears(-1)))];
        await InAsync(services, async (provider, ct) =>
        {
            var keep = provider.GetRequiredService<IPeople>();
            await keep.AddAsync(new Organisation(company, "Large", null), ct);
            foreach (var team in teams)
                await keep.AddAsync(team, ct);
            foreach (var (terms, n) in Rules().Select((terms, n) => (terms, n)))
                await provider.GetRequiredService<IIncentives>().AddAsync(
                    new RuleVersion(Guid.CreateVersion7(Start), Guid.CreateVersion7(Start), company, n + 1, 1, Month, people[0].Id, Start) { Terms = terms, Currency = "CNY" }, ct);
        });
        foreach (var some in people.Chunk(AtOnce))
        {
            await InAsync(services, async (provider, ct) =>
            {
                foreach (var person in some)
                {
                    await provider.GetRequiredService<IPeople>().AddAsync(person, ct);
                    await provider.GetRequiredService<ITargets>().AddAsync(new Target(Guid.CreateVersion7(Start), person.Id, Metrics.Revenue, 10_000_000, PeriodKind.Month, Month), ct);
                    for (var n = 0; n < ReportsEach; n++)
                        await provider.GetRequiredService<IReports>().AddAsync(Report(person, n, random), ct);
                }
            });
        }

        return people;
    }

    private static IEnumerable<IncentiveTerms> Rules() =>
    [
        new(IncentiveKind.Commission, Metrics.Revenue) { Tiers = [new(0, 5_000_000, 50_000), new(5_000_000, null, 80_000)] },
        new(IncentiveKind.UnitAward, Metrics.NewCustomer) { Amount = 50_000, OncePerCustomer = true },
        new(IncentiveKind.UnitAward, Metrics.Proposal) { Amount = 5_000 },
        new(IncentiveKind.TeamAward, Metrics.Revenue) { Amount = 200_000, Split = AwardSplit.ByContribution },
        new(IncentiveKind.TargetBonus, Metrics.Revenue) { Amount = 500_000, Cap = 1_000_000, Accelerator = 1_000 },
    ];

    private static Report Report(Person person, int number, Random random)
    {
        var (day, at) = (Month.AddDays(3 * number), Start.AddDays(3 * number));
        var report = new Report(new ReportId(Guid.CreateVersion7(at)), person.Id, person.TeamId, person.Id, $"bench|{person.Id.Value:N}|{number}", at);
        report.Restate(
            [
                new ReportedItem(Metrics.Revenue, random.Next(1, 2_000_000), day), new ReportedItem(Metrics.Proposal, random.Next(1, 4), day),
                new ReportedItem(Metrics.NewCustomer, 1, day) { Customers = [$"Customer {random.Next(200_000)}"] },
            ],
            at);
        return report;
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
