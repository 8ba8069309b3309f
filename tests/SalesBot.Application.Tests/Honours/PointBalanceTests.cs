using CsCheck;
using SalesBot.Application.Honours;
using SalesBot.Domain.Honours;
using SalesBot.Domain.People;
using Xunit;

namespace SalesBot.Application.Tests.Honours;

public sealed class PointBalanceTests
{
    private static readonly OrganisationId Company = new(Guid.Parse("00000000-0000-0000-0000-00000000000c"));
    private static readonly DateOnly Today = new(2026, 11, 25);
    private static readonly DateTimeOffset Now = new(2026, 11, 25, 12, 0, 0, TimeSpan.Zero);

    /// <summary>Whatever is earned, spent, decided and taken back in whatever order.</summary>
    [Fact]
    public Task L14_TheBalance_IsAlwaysWhatTheLinesSayAndNothingIsSpentThatIsNotThere() =>
        Gen.Select(Gen.Int[0, 5], Gen.Int[1, 30]).Array[1, 60].SampleAsync(
            async acts =>
            {
                var shop = new Shop();
                await shop.OpenAsync();
                foreach (var (act, number) in acts)
                {
                    var before = await shop.SumAsync();
                    await shop.ActAsync(act, number);
                    var after = await shop.SumAsync();

                    // Only what is taken back after it was spent takes it below zero.
                    Assert.True(act == 1 || after >= 0 || after >= before);
                    await shop.CheckAsync(after);
                }
            },
            iter: 400, seed: "0000PointsA1", threads: 1);

    private sealed class Shop
    {
        private const int Price = 7;
        private const int Stock = 4;

        private readonly Lines points = new();
        private readonly Shelf rewards = new();
        private readonly Person rep = Person(1, Role.Rep);
        private readonly Person manager = Person(2, Role.Manager);
        private readonly Dictionary<string, int> earned = [];
        private readonly PointBook book;
        private readonly RewardStore store;

        public Shop()
        {
            book = new PointBook(points);
            store = new RewardStore(rewards, book, new Staff(rep, manager));
        }

        public Task OpenAsync() => store.AddAsync(new Reward(Guid.NewGuid(), Company, "x", Price, Stock, Now), Now, default);

        public Task<int> SumAsync() => points.SumAsync(rep.Id, default);

        public async Task CheckAsync(int sum)
        {
            Assert.Equal(earned.Values.Sum() - rewards.Wishes.Where(wish => wish.TakesStock).Sum(wish => wish.Price), sum);
            Assert.Equal(PointBalance.Of(sum), await book.BalanceAsync(rep.Id, default));
            Assert.True((await book.BalanceAsync(rep.Id, default)).Points >= 0);
            Assert.True(rewards.Wishes.Count(wish => wish.TakesStock) <= Stock);
            Assert.Equal(points.All.Count, points.All.Select(line => line.Key).Distinct().Count());
        }

        public async Task ActAsync(int act, int number)
        {
            var waiting = rewards.Wishes.Where(wish => wish.State == RedemptionState.Reserved).ElementAtOrDefault(number % 3);
            var balance = await book.BalanceAsync(rep.Id, default);
            switch (act)
            {
                case 0:
                    // The same key twice is one line, also once it was taken back.
                    earned.TryAdd($"e{number}", number);
                    await book.WriteAsync(rep.Id, PointCause.Kudos, $"e{number}", number, "", Now, default);
                    break;
                case 1 when earned.ContainsKey($"e{number}"):
                    await book.TakeBackAsync($"e{number}", Now, default);
                    earned[$"e{number}"] = 0;
                    break;
                case 2:
                    var offer = (await store.OffersAsync(Company, default)).Single();
                    var result = await store.RedeemAsync(rep, null, offer, Today, Now, default);
                    Assert.Equal(offer.Left > 0 && balance.Points >= Price, result is RedeemResult.Reserved);
                    break;
                case 3 when waiting is not null:
                    var approved = await store.DecideAsync(waiting.Id, RedemptionState.Approved, manager, Now, default);
                    Assert.Equal(balance.Owed == 0, approved is DecisionResult.Decided);
                    break;
                case 4 when waiting is not null:
                    await store.DecideAsync(waiting.Id, RedemptionState.Declined, manager, Now, default);
                    Assert.IsType<DecisionResult.WasDecided>(await store.DecideAsync(waiting.Id, RedemptionState.Cancelled, rep, Now, default));
                    break;
                case 5 when waiting is not null:
                    Assert.IsType<DecisionResult.NotYours>(await store.DecideAsync(waiting.Id, RedemptionState.Approved, rep, Now, default));
                    break;
            }
        }
    }

    private static Person Person(byte id, Role role) =>
        new(new PersonId(new Guid(id, 0, 0, new byte[8])), Company, null, $"p{id}", role, Language.Chinese, new DateOnly(2026, 1, 1));

    private sealed class Lines : IPoints
    {
        public List<PointLine> All { get; } = [];

        public Task AddAsync(PointLine line, CancellationToken cancellationToken)
        {
            All.Add(line);
            return Task.CompletedTask;
        }

        public Task<PointLine?> FindAsync(string key, CancellationToken cancellationToken) => Task.FromResult(All.Find(line => line.Key == key));

        public Task<int> SumAsync(PersonId person, CancellationToken cancellationToken) =>
            Task.FromResult(All.Where(line => line.PersonId == person).Sum(line => line.Amount));

        public Task<IReadOnlyDictionary<PersonId, int>> EarnedAsync(
            IReadOnlyCollection<PersonId> people, DateTimeOffset from, DateTimeOffset before, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task<IReadOnlyList<PointLine>> LatestAsync(PersonId person, int most, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task<PointRules> RulesAsync(OrganisationId organisation, CancellationToken cancellationToken) => Task.FromResult(new PointRules(organisation));

        public Task KeepAsync(PointRules rules, CancellationToken cancellationToken) => throw new NotSupportedException();
    }

    private sealed class Shelf : IRewards
    {
        private readonly List<Reward> all = [];

        public List<Redemption> Wishes { get; } = [];

        public Task<IReadOnlyList<Reward>> OfAsync(OrganisationId organisation, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<Reward>>(all);

        public Task AddAsync(Reward reward, CancellationToken cancellationToken)
        {
            all.Add(reward);
            return Task.CompletedTask;
        }

        public Task<IReadOnlyDictionary<Guid, int>> TakenAsync(IReadOnlyCollection<Guid> rewards, CancellationToken cancellationToken) =>
            Task.FromResult<IReadOnlyDictionary<Guid, int>>(
                Wishes.Where(wish => wish.TakesStock).GroupBy(wish => wish.RewardId).ToDictionary(one => one.Key, one => one.Count()));

        public Task AddAsync(Redemption redemption, CancellationToken cancellationToken)
        {
            Wishes.Add(redemption);
            return Task.CompletedTask;
        }

        public Task<Redemption?> FindAsync(Guid id, CancellationToken cancellationToken) => Task.FromResult(Wishes.Find(wish => wish.Id == id));

        public Task<IReadOnlyList<Redemption>> WaitingForAsync(PersonId approver, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task<IReadOnlyList<Redemption>> LatestOfAsync(PersonId person, int most, CancellationToken cancellationToken) => throw new NotSupportedException();
    }
}
