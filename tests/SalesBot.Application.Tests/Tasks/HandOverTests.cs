using CsCheck;
using SalesBot.Application.Targets;
using SalesBot.Application.Tasks;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;
using SalesBot.Domain.Targets;
using Xunit;

namespace SalesBot.Application.Tests.Tasks;

/// <summary>What somebody leaves is shared out without losing or adding anything (T9).</summary>
public sealed class HandOverTests
{
    private static readonly DateOnly Start = new(2026, 12, 1);
    private static readonly OrganisationId Company = new(Guid.CreateVersion7());

    private static readonly Gen<(MetricCode Metric, long Amount, long Done, PeriodKind Each)> AnyTarget =
        from metric in Gen.OneOfConst(Metrics.Revenue, Metrics.Payment, Metrics.Order, Metrics.NewCustomer, Metrics.Proposal)
        from amount in Gen.Long[1, 10_000_000_00]
        from done in Gen.Long[0, 12_000_000_00]
        from each in Gen.OneOfConst(PeriodKind.Month, PeriodKind.Quarter, PeriodKind.Year)
        select (metric, amount, Math.Min(done, amount - 1), each);

    [Fact]
    public Task T9_TheShares_AddUpToWhatIsLeftExactly() => Gen.Select(AnyTarget.Array[1, 6], Gen.Int[1, 12], Gen.Long[0, 5_000_000_00]).SampleAsync(async one =>
    {
        var (targets, count, held) = one;
        var takers = Enumerable.Range(0, count).Select(Taker).ToList();
        var left = Left(targets);

        var shares = await ShareAsync(left, takers, held);

        Assert.Equal(takers, shares.Select(share => share.Person));
        foreach (var kind in left.Targets.GroupBy(target => (target.Target.Metric, target.Target.Period)))
        {
            var parts = shares.SelectMany(share => share.Targets).Where(part => (part.Target.Metric, part.Target.Each) == kind.Key).ToList();
            var all = kind.Sum(target => target.Rest);
            Assert.Equal(all, parts.Sum(part => part.Added));
            Assert.All(parts, part => Assert.Equal(part.Added, part.Target.Amount - part.Target.Before));
            Assert.All(parts, part => Assert.True(part.Added > 0));
        }
    });

    [Fact]
    public Task T9_CountsInEqualParts_DifferByOneAtMostAndFallTheSameAgain() => Gen.Select(Gen.Long[1, 100_000], Gen.Int[1, 12]).SampleAsync(async one =>
    {
        var (rest, count) = one;
        var takers = Enumerable.Range(0, count).Select(Taker).ToList();
        var left = Left([(Metrics.Order, rest, 0, PeriodKind.Month)]);

        var parts = Added(await ShareAsync(left, takers, held: 0), takers);

        Assert.Equal(rest, parts.Sum());
        Assert.True(parts.Max() - parts.Min() <= 1);
        Assert.Equal(parts, Added(await ShareAsync(left, takers, held: 0), takers));
    });

    private static List<long> Added(IReadOnlyList<TakenOver> shares, IReadOnlyList<Person> takers) =>
        [.. takers.Select(taker => shares.Single(share => share.Person == taker).Targets.Sum(part => part.Added))];

    private static Task<IReadOnlyList<TakenOver>> ShareAsync(LeftWork left, IReadOnlyList<Person> takers, long held) =>
        new HandOver(null!, null!, null!, new HeldTargets(takers, held), null!).ShareAsync(left, takers, TestContext.Current.CancellationToken);

    private static LeftWork Left(IReadOnlyList<(MetricCode Metric, long Amount, long Done, PeriodKind Each)> targets)
    {
        var leaver = Taker(99);
        return new LeftWork(leaver, [], [],
        [
            .. targets.Select(one => new LeftTarget(
                new Target(Guid.CreateVersion7(), leaver.Id, one.Metric, one.Amount, one.Each, Start), Period.Containing(Start, one.Each), one.Done)),
        ]);
    }

    private static Person Taker(int number) =>
        new(new PersonId(new Guid(number, 0, 0, new byte[8])), Company, null, $"Rep {number}", Role.Rep, Language.English, new DateOnly(2026, 1, 1));

    // Everybody has so much of each metric already, month by month.
    private sealed class HeldTargets(IReadOnlyList<Person> people, long amount) : ITargets
    {
        public Task<IReadOnlyList<Target>> HoldingAsync(
            IReadOnlyCollection<PersonId> ids, MetricCode metric, DateRange days, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<Target>>(
            amount == 0 ? [] : [.. people.Where(person => ids.Contains(person.Id)).Select(person => new Target(Guid.CreateVersion7(), person.Id, metric, amount, PeriodKind.Month, Start))]);

        public Task AddAsync(Target target, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task<IReadOnlyList<Target>> OfAsync(PersonId person, DateOnly day, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task<ILookup<PersonId, Target>> OfAsync(
            IReadOnlyCollection<PersonId> people, DateOnly first, DateOnly last, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task HoldUntilAsync(Guid target, DateOnly? last, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task EndAsync(Guid target, CancellationToken cancellationToken) => throw new NotSupportedException();
    }
}
