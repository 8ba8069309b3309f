using Microsoft.Data.Sqlite;
using SalesBot.Application.Contests;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Contests;
using SalesBot.Domain.People;

namespace SalesBot.Storage.Tests.Contests;

public sealed class StoredContestsTests
{
    private static readonly OrganisationId Company = new(Guid.NewGuid());

    [Fact]
    public async Task Running_OnADay_AreThoseWithinTheirDaysFirstStartedFirst()
    {
        await using var store = await TestStore.NewAsync();
        var (late, early) = (Of(Company, 0, 0), Of(Company, -9, 5));
        await store.DoAsync<IContests>(async (port, token) =>
        {
            foreach (var contest in (Contest[])[late, early, Of(Company, -9, -1), Of(Company, 1, 2), Of(new(Guid.NewGuid()), 0, 0)])
                await port.AddAsync(contest, token);
        });

        var running = await store.AskAsync((IContests port, CancellationToken token) => port.RunningAsync(Company, Sample.Day, token));

        Assert.Equal([early.Id, late.Id], running.Select(contest => contest.Id));
        Assert.Equal(early.Teams, running[0].Teams);
        Assert.Equal((early.Range, early.Metric, Company), (running[0].Range, running[0].Metric, running[0].OrganisationId));
    }

    [Fact]
    public async Task AContest_ComesBackWithItsRulesAndItsResult()
    {
        await using var store = await TestStore.NewAsync();
        var (one, other) = (new PersonId(Guid.NewGuid()), new PersonId(Guid.NewGuid()));
        var kept = new Contest(Guid.NewGuid(), Company, Metrics.Visit, Sample.Day, Sample.Day, [], [one, other]) { Observers = [other], CreatedBy = one };
        kept.Agree(new ContestRules(ContestMeasure.Handicap, ContestFormat.Steps) { Steps = [5, 10], Bases = [3000, 4000], Floor = 2, Stake = "奶茶", Version = 3, Prize = new(50_000, "CNY") { IsForEach = true } });
        kept.Decide(new ContestResult([new(3, 1, 12.5m, 1) { Step = 5 }, new(2, 1, 7.25m, 2)], DateTimeOffset.UnixEpoch)
        {
            Rounds = [new([new([0, 1], [0])])],
            Members = [[one], [other]],
            Day = Sample.Day,
        });
        await store.DoAsync<IContests>((port, token) => port.AddAsync(kept, token));

        var found = (await store.AskAsync((IContests port, CancellationToken token) => port.FindAsync(kept.Id, token)))!;

        Assert.Equal((kept.Canonical(), ContestState.Decided), (found.Canonical(), found.State));
        Assert.Equal(kept.Result!.Lines, found.Result!.Lines);
        Assert.Equal([0], found.Result.Rounds[0].Matches[0].Through);
        Assert.Equal([other], found.Observers);
        Assert.Equal((kept.Rules.Prize, Sample.Day), (found.Rules.Prize, found.EndedOn));
        Assert.Equal(PrizeShares.Of(kept), PrizeShares.Of(found));
    }

    [Fact]
    public async Task AContestOfOld_HasTheUsualRules()
    {
        await using var store = await TestStore.NewAsync();
        var kept = Of(Company, 0, 0);
        await store.DoAsync<IContests>((port, token) => port.AddAsync(kept, token));
        await using (var connection = new SqliteConnection($"Data Source={store.File};Pooling=False"))
        {
            await connection.OpenAsync(TestContext.Current.CancellationToken);
            await using var command = connection.CreateCommand();
            command.CommandText = """
                INSERT INTO Contests (Id, OrganisationId, Metric, Start, "End", Teams) SELECT zeroblob(16), OrganisationId, Metric, Start, "End", Teams FROM Contests;
                """;
            Assert.Equal(1, await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken));
        }

        var old = (await store.AskAsync((IContests port, CancellationToken token) => port.FindAsync(Guid.Empty, token)))!;

        Assert.Equal((kept.Canonical(), ContestState.Open), (old.Canonical(), old.State));
    }

    private static Contest Of(OrganisationId organisation, int start, int end) => new(
        Guid.NewGuid(), organisation, Metrics.Visit, Sample.Day.AddDays(start), Sample.Day.AddDays(end),
        [new(Guid.NewGuid()), new(Guid.NewGuid()), new(Guid.NewGuid())]);
}
