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

    private static Target Of(PersonId person, MetricCode metric, PeriodKind period, DateOnly? from = null) =>
        new(Guid.NewGuid(), person, metric, 5, period, from ?? Sample.Day);
}
