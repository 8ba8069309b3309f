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

    private static Contest Of(OrganisationId organisation, int start, int end) => new(
        Guid.NewGuid(), organisation, Metrics.Visit, Sample.Day.AddDays(start), Sample.Day.AddDays(end),
        [new(Guid.NewGuid()), new(Guid.NewGuid()), new(Guid.NewGuid())]);
}
