using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using SalesBot.Application;
using SalesBot.Application.Demo;
using SalesBot.Application.Leaderboards;
using SalesBot.Application.Messaging;
using SalesBot.Application.People;
using SalesBot.Conversation;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;
using SalesBot.Host.Tests.Jobs;
using SalesBot.Storage;

namespace SalesBot.Host.Tests.Demo;

public sealed class SeedDemoTests : IAsyncLifetime
{
    private static readonly DateTimeOffset FridayFive = new(2026, 11, 27, 16, 59, 50, TimeSpan.FromHours(8));
    private readonly TemporaryFolder folder = new();
    private ServiceProvider services = null!;

    public async ValueTask InitializeAsync()
    {
        services = new ServiceCollection().AddLogging().AddSingleton<TimeProvider>(new FakeTimeProvider(FridayFive)).AddSingleton(new CardKey(new byte[32]))
            .AddStorage(new StorageOptions { Directory = folder.Path }).AddApplication().AddConversation().AddDemo(new DemoAccounts("chat", "demo"), found: true)
            .BuildServiceProvider();
        await services.GetRequiredService<IStorageMaintenance>().PrepareAsync(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task SeedDemo_WhenRunTwice_FoundsOneCompany()
    {
        Assert.True(await SeedAsync());
        Assert.False(await SeedAsync());

        await InScopeAsync(async provider =>
        {
            var company = Assert.Single(await provider.GetRequiredService<IPeople>().OrganisationsAsync(TestContext.Current.CancellationToken));
            Assert.Equal("demo", company.TenantId);
        });
    }

    [Fact]
    public async Task SeedDemo_WhenThereIsACompany_FoundsNone()
    {
        await InScopeAsync(provider => provider.GetRequiredService<IUnitOfWork>().ExecuteAsync(
            async ct =>
            {
                await provider.GetRequiredService<IPeople>().AddAsync(new Organisation(new OrganisationId(Guid.NewGuid()), "真公司", null), ct);
                return true;
            },
            TestContext.Current.CancellationToken));

        Assert.False(await SeedAsync());
    }

    [Fact]
    public async Task Directory_AfterSeeding_ListsRepsTeamByTeamAndThenTheManager()
    {
        await SeedAsync();

        await InScopeAsync(async provider =>
        {
            var people = await provider.GetRequiredService<IDemoDirectory>().PeopleAsync(TestContext.Current.CancellationToken);
            Assert.Equal(9, people.Count);
            Assert.Equal([("华东组", 4), ("华南组", 4)], people.Take(8).GroupBy(p => p.TeamName!).Select(g => (g.Key, g.Count())));
            Assert.Equal(("王磊", "manager", null, "zh"), (people[8].Name, people[8].Role, people[8].TeamName, people[8].Language));
            Assert.Equal("en", people.Single(p => p.Name == "Raj Patel").Language);
        });
    }

    [Fact]
    public async Task Directory_AfterSeeding_NamesAccountsThatLeadToTheirPeople()
    {
        await SeedAsync();

        await InScopeAsync(async provider =>
        {
            var everybody = await provider.GetRequiredService<IDemoDirectory>().PeopleAsync(TestContext.Current.CancellationToken);
            foreach (var one in everybody)
            {
                var found = await provider.GetRequiredService<IPeople>().FindBySenderAsync(
                    new Sender("chat", "demo", one.PersonId, "", null), TestContext.Current.CancellationToken);
                Assert.Equal(one.Name, found?.Name);
            }
        });
    }

    [Fact]
    public async Task Boards_AfterSeeding_AddUpToTheCompany()
    {
        await SeedAsync();

        await InScopeAsync(async provider =>
        {
            var boards = provider.GetRequiredService<ReadLeaderboard>();
            var teams = await provider.GetRequiredService<IPeople>().AllTeamsAsync(TestContext.Current.CancellationToken);
            var today = new DateOnly(2026, 11, 27);
            var month = Period.Containing(today, PeriodKind.Month);
            long parts = 0;
            foreach (var team in teams)
                parts += (await boards.OfTeamAsync(team, Metrics.Revenue, month, today, TestContext.Current.CancellationToken)).Total;
            var whole = await boards.OfCompanyAsync(teams[0].OrganisationId, new BoardQuestion(BoardBy.Amount, Metrics.Revenue, month), today, TestContext.Current.CancellationToken);

            Assert.Equal(whole.Total, parts);
            Assert.True(whole.Total > 0);
        });
    }

    private async Task<bool> SeedAsync()
    {
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<SeedDemo>().ExecuteAsync(TestContext.Current.CancellationToken);
    }

    private async Task InScopeAsync(Func<IServiceProvider, Task> act)
    {
        await using var scope = services.CreateAsyncScope();
        await act(scope.ServiceProvider);
    }
}
