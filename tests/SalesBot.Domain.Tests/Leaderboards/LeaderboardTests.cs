using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.People;
using Xunit;

namespace SalesBot.Domain.Tests.Leaderboards;

public sealed class LeaderboardTests
{
    private static readonly PersonId[] People = [.. Enumerable.Range(1, 5).Select(i => new PersonId(new Guid(i, 0, 0, new byte[8])))];

    [Fact]
    public void Rank_WithEqualAmounts_SharesTheRankAndSkipsTheNext()
    {
        var board = Leaderboard.Rank(People, Amounts(5, 9, 9, 0, 7), Amounts());
        Assert.Equal([1, 1, 3, 4, 5], board.Select(s => s.Rank));
        Assert.Equal([People[1], People[2], People[4], People[0], People[3]], board.Select(s => s.PersonId));
    }

    [Fact]
    public void Rank_WithAPeriodBefore_TellsTheRankThenAndNothingForWhoHadNothing()
    {
        var board = Leaderboard.Rank(People, Amounts(1, 2, 3, 4, 5), Amounts(9, 0, 5, 5, 1));
        Assert.Equal(1, board.Single(s => s.PersonId == People[0]).PreviousRank);
        Assert.Null(board.Single(s => s.PersonId == People[1]).PreviousRank);
        Assert.Equal(2, board.Single(s => s.PersonId == People[3]).PreviousRank);
    }

    private static Dictionary<PersonId, long> Amounts(params long[] amounts) =>
        amounts.Select((amount, i) => (People[i], amount)).Where(p => p.amount != 0).ToDictionary(p => p.Item1, p => p.amount);
}
