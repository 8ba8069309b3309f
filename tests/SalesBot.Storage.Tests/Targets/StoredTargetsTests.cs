using SalesBot.Application.Targets;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;
using SalesBot.Domain.Targets;

namespace SalesBot.Storage.Tests.Targets;

public sealed class StoredTargetsTests
{
    [Fact]
    public async Task Of_WhenSeveralHold_PutsShortPeriodsFirstThenTheMetricsOrder()
    {
        await using var store = await TestStore.NewAsync();
        var wang = Sample.NewPerson();
        Target[] targets =
        [
            Of(wang, Metrics.Visit, PeriodKind.Month), Of(wang, Metrics.Revenue, PeriodKind.Day), Of(wang, Metrics.Call, PeriodKind.Day),
            Of(wang, Metrics.Visit, PeriodKind.Week), Of(wang, Metrics.Order, PeriodKind.Year),
            Of(wang, Metrics.Demo, PeriodKind.Day, Sample.Day.AddDays(1)), Of(Sample.NewPerson(), Metrics.Visit, PeriodKind.Day),
        ];
        await store.DoAsync<ITargets>(async (port, token) =>
        {
            foreach (var target in targets)
                await port.AddAsync(target, token);
        });

        var found = await store.AskAsync((ITargets port, CancellationToken token) => port.OfAsync(wang, Sample.Day, token));

        Assert.Equal([targets[2].Id, targets[1].Id, targets[3].Id, targets[0].Id, targets[4].Id], found.Select(target => target.Id));
        Assert.Equivalent(targets[2], found[0], strict: true);
    }

    [Fact]
    public async Task Of_ATargetForOnePeriod_ComesBackWithItsDaysAndWhatWasReachedBefore()
    {
        await using var store = await TestStore.NewAsync();
        var wang = Sample.NewPerson();
        var quarter = Period.Containing(Sample.Day, PeriodKind.Quarter).Range;
        var target = new Target(Guid.NewGuid(), wang, Metrics.Revenue, 500, PeriodKind.Quarter, Sample.Day) { IsPrivate = true }.For(quarter, 120);
        await store.DoAsync<ITargets>((port, token) => port.AddAsync(target, token));

        var found = await store.AskAsync((ITargets port, CancellationToken token) => port.OfAsync(wang, quarter.End, token));

        Assert.Equivalent(target, Assert.Single(found), strict: true);
        Assert.Empty(await store.AskAsync((ITargets port, CancellationToken token) => port.OfAsync(wang, Sample.Day.AddDays(-1), token)));
    }

    [Fact]
    public async Task HoldUntil_AndEnd_ChangeOnWhichDaysATargetHolds()
    {
        await using var store = await TestStore.NewAsync();
        var wang = Sample.NewPerson();
        var (ended, cut) = (Of(wang, Metrics.Call, PeriodKind.Day), Of(wang, Metrics.Call, PeriodKind.Week));
        await store.DoAsync<ITargets>(async (port, token) =>
        {
            await port.AddAsync(ended, token);
            await port.AddAsync(cut, token);
        });
        await store.DoAsync<ITargets>(async (port, token) =>
        {
            await port.EndAsync(ended.Id, token);
            await port.HoldUntilAsync(cut.Id, Sample.Day.AddDays(2), token);
        });

        Assert.Equal([cut.Id], await HoldingAsync(store, wang, Sample.Day, Sample.Day.AddDays(400)));
        Assert.Empty(await HoldingAsync(store, wang, Sample.Day.AddDays(3), Sample.Day.AddDays(9)));

        await store.DoAsync<ITargets>((port, token) => port.HoldUntilAsync(cut.Id, null, token));
        Assert.Equal([cut.Id], await HoldingAsync(store, wang, Sample.Day.AddDays(3), Sample.Day.AddDays(9)));
    }

    private static async Task<IEnumerable<Guid>> HoldingAsync(TestStore store, PersonId person, DateOnly from, DateOnly to) =>
        (await store.AskAsync((ITargets port, CancellationToken token) => port.HoldingAsync([person], Metrics.Call, new(from, to), token))).Select(t => t.Id);

    private static Target Of(PersonId person, MetricCode metric, PeriodKind period, DateOnly? from = null) =>
        new(Guid.NewGuid(), person, metric, 5, period, from ?? Sample.Day);
}
