using SalesBot.Domain.Activities;
using SalesBot.Domain.Contests;
using SalesBot.Domain.People;
using Xunit;

namespace SalesBot.Domain.Tests.Contests;

public sealed class ContestTests
{
    private static readonly TeamId East = new(Guid.Parse("00000000-0000-0000-0000-000000000001"));
    private static readonly TeamId South = new(Guid.Parse("00000000-0000-0000-0000-000000000002"));

    [Fact]
    public void Standings_OfTeamsOfDifferentSize_MayHaveTwoLeaders()
    {
        var standings = new ContestStandings([new SideStanding(East, 25, 3), new SideStanding(South, 40, 5)]);
        Assert.Equal(South, standings.LeaderByTotal!.Side.Team);
        Assert.Equal(East, standings.LeaderPerHead!.Side.Team);
    }

    [Fact]
    public void Standings_WhenLevel_HaveNoLeader() =>
        Assert.Null(new ContestStandings([new SideStanding(East, 4, 2), new SideStanding(South, 4, 2)]).LeaderByTotal);

    [Fact]
    public void PerHead_OfASideWithoutMembers_IsZero() => Assert.Equal(0, new SideStanding(East, 0, 0).PerHead);

    [Fact]
    public void Contest_WithOneSideOnly_IsRefused() => Assert.Throws<ArgumentException>(() => new Contest(
        Guid.NewGuid(), new OrganisationId(Guid.NewGuid()), Metrics.Visit, new DateOnly(2026, 11, 23), new DateOnly(2026, 11, 29), [East, East]));
}
