using SalesBot.Application.Targets;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;
using SalesBot.Domain.Targets;

namespace SalesBot.Storage.Tests.Targets;

public sealed class StoredGoalsTests
{
    private static readonly OrganisationId Company = new(Guid.NewGuid());
    private static readonly DateRange Quarter = Period.Containing(Sample.Day, PeriodKind.Quarter).Range;

    [Fact]
    public async Task In_FindsWhatStandsAndTouchesTheDays_AsItWasStored()
    {
        await using var store = await TestStore.NewAsync();
        var (standing, fallen, later, open) = (Goal(100), Goal(0), Goal(5, Quarter.End.AddDays(1), Quarter.End.AddDays(90)), Goal(20, end: null));
        standing.Adjust(120, new GoalCondition(Metrics.Revenue, 1_000_000));
        await store.DoAsync<IGoals>(async (port, token) =>
        {
            foreach (var goal in new[] { standing, fallen, later, open })
                await port.AddAsync(goal, token);
        });

        var found = await store.AskAsync((IGoals port, CancellationToken token) => port.InAsync(Company, Quarter, token));

        Assert.Equal(new[] { standing.Id, open.Id }.Order(), found.Select(goal => goal.Id).Order());
        Assert.Equivalent(standing, found.Single(goal => goal.Id == standing.Id), strict: true);
        Assert.Equal(new GoalCondition(Metrics.Revenue, 1_000_000), found.Single(goal => goal.Id == standing.Id).Condition);
    }

    [Fact]
    public async Task Adjustments_ComeBackLatestFirstWithAllThatTheyDid()
    {
        await using var store = await TestStore.NewAsync();
        var change = new GoalChange(Guid.NewGuid(), 0, 300, 1)
        {
            Set = [Guid.NewGuid()],
            Cuts = [new TargetCut(Guid.NewGuid(), null, Sample.Day)],
            AverageBefore = 7,
        };
        var first = new GoalAdjustment(Guid.CreateVersion7(Sample.Noon), Company, Sample.NewPerson(), Sample.Noon, "华东组Q4目标300万", null, [change]);
        var second = new GoalAdjustment(Guid.CreateVersion7(Sample.Noon), Company, Sample.NewPerson(), Sample.Noon.AddMinutes(1), "撤销目标调整", first.Id, []);
        await store.DoAsync<IGoals>(async (port, token) =>
        {
            await port.AddAsync(second, token);
            await port.AddAsync(first, token);
        });

        var found = await store.AskAsync((IGoals port, CancellationToken token) => port.AdjustmentsAsync(Company, 10, token));

        Assert.Equal([second.Id, first.Id], found.Select(adjustment => adjustment.Id));
        Assert.Equivalent(first, found[1], strict: true);
    }

    [Fact]
    public async Task Draft_KeptAgain_TakesThePlaceOfTheOneBefore()
    {
        await using var store = await TestStore.NewAsync();
        var draft = new GoalDraft(Guid.NewGuid(), Company, Sample.NewPerson(), Sample.Noon)
        {
            OwnerKind = GoalOwnerKind.Team,
            OwnerId = Guid.NewGuid(),
            Metric = Metrics.Revenue,
            Quantity = 3_000_000.5m,
            Each = PeriodKind.Quarter,
            Start = Quarter.Start,
            End = Quarter.End,
            Rule = BreakdownRule.History,
            AverageOf = Metrics.Revenue,
            AverageAtLeast = 5,
            Why = "Q4 3M",
            Mark = "A1",
            Pins = [new GoalShare(GoalOwnerKind.Person, Guid.NewGuid(), 30.5m)],
            Unpinned = [new GoalShare(GoalOwnerKind.Team, Guid.NewGuid(), 0)],
            Weights = [new GoalShare(GoalOwnerKind.Person, Guid.NewGuid(), 3)],
        };
        await store.DoAsync<IGoalDrafts>((port, token) => port.KeepAsync(draft with { Mark = null, IsPerHead = true }, token));
        await store.DoAsync<IGoalDrafts>((port, token) => port.KeepAsync(draft, token));

        Assert.Equivalent(draft, await store.AskAsync((IGoalDrafts port, CancellationToken token) => port.FindAsync(draft.Id, token)), strict: true);
        Assert.Null(await store.AskAsync((IGoalDrafts port, CancellationToken token) => port.FindAsync(Guid.NewGuid(), token)));
    }

    private static Goal Goal(long amount, DateOnly? start = null, DateOnly? end = default)
    {
        var goal = new Goal(
            Guid.CreateVersion7(), Company, null, new GoalOwner(GoalOwnerKind.Team, Guid.NewGuid()), Metrics.Revenue, PeriodKind.Quarter,
            start ?? Quarter.Start, start is null && amount != 20 ? Quarter.End : end);
        goal.Adjust(amount, null);
        return goal;
    }
}
