using CsCheck;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Targets;
using Xunit;

namespace SalesBot.Domain.Tests.Targets;

public sealed class GoalTreeTests
{
    private static readonly Period Quarter = Period.Containing(new DateOnly(2026, 10, 1), PeriodKind.Quarter);

    [Fact]
    public void Gap_WhenALeafChanges_SaysByHowMuchTheParentIsNotItsSum()
    {
        var (company, east, south) = (Node(null, 100), Node(null, 60), Node(null, 40));
        east = east with { ParentId = company.Id };
        south = south with { ParentId = company.Id };

        Assert.Equal(0, Tree(company, east, south).Gap(company.Id));
        Assert.Equal(15, Tree(company, east with { Amount = 75 }, south).Gap(company.Id));
        Assert.Equal(-40, Tree(company, east).Gap(company.Id));
        Assert.Null(Tree(company, east).Gap(east.Id));
    }

    [Fact]
    public void Of_ADeepChain_IsATreeWithEverybodyAbove()
    {
        var chain = new List<GoalNode> { Node(null, 1) };
        for (var i = 0; i < 5_000; i++)
            chain.Add(Node(chain[^1].Id, 1));

        var tree = Tree([.. chain]);

        Assert.Equal(5_000, tree.Above(chain[^1].Id).Count);
        Assert.Equal(chain[0], tree.Above(chain[^1].Id)[^1]);
    }

    [Fact]
    public void Of_ACircle_NamesItsGoals()
    {
        var (a, b, c) = (Node(null, 1), Node(null, 1), Node(null, 1));
        a = a with { ParentId = c.Id };
        b = b with { ParentId = a.Id };
        c = c with { ParentId = b.Id };
        var outside = Node(a.Id, 1);

        var circle = Assert.IsType<GoalTreeResult.Circle>(GoalTree.Of([outside, a, b, c]));

        Assert.Equal(new[] { a.Id, b.Id, c.Id }.Order(), circle.Ids.Order());
    }

    [Fact]
    public void Of_APartOfNothing_IsRefused()
    {
        var lost = Node(Guid.NewGuid(), 1);
        Assert.Equal(new GoalTreeResult.NoSuchParent(lost.Id), GoalTree.Of([lost]));
        Assert.Equal(new GoalTreeResult.Twice(lost.Id), GoalTree.Of([lost, lost]));
    }

    [Fact]
    public void Of_AnyParents_IsATreeOrNamesARealCircle() =>
        Gen.Int[-1, 14].Array[1, 15].Sample(parents =>
        {
            var nodes = parents.Select(_ => Node(null, 1)).ToArray();
            for (var i = 0; i < nodes.Length; i++)
                nodes[i] = nodes[i] with { ParentId = parents[i] >= 0 && parents[i] < nodes.Length ? nodes[parents[i]].Id : null };
            switch (GoalTree.Of(nodes))
            {
                case GoalTreeResult.Built built:
                    Assert.All(nodes, node => Assert.DoesNotContain(node, built.Tree.Above(node.Id)));
                    break;
                case GoalTreeResult.Circle circle:
                    Assert.All(circle.Ids, id => Assert.Contains(nodes.Single(n => n.Id == id).ParentId!.Value, circle.Ids));
                    break;
                default:
                    Assert.Fail("Every parent exists.");
                    break;
            }
        }, seed: "0N0XIzNsQ0O2");

    [Theory]
    [InlineData(4, "2026-11-26", 2026, 4, 1, 2027, 3, 31)]
    [InlineData(4, "2027-03-31", 2026, 4, 1, 2027, 3, 31)]
    [InlineData(1, "2026-11-26", 2026, 1, 1, 2026, 12, 31)]
    [InlineData(12, "2026-11-26", 2025, 12, 1, 2026, 11, 30)]
    public void FiscalYear_WithAnyFirstMonth_HoldsTheDay(int month, string day, int y1, int m1, int d1, int y2, int m2, int d2)
    {
        var date = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
        var year = new FiscalCalendar(month).Containing(date, PeriodKind.Year);
        Assert.Equal(new DateRange(new(y1, m1, d1), new(y2, m2, d2)), year.Range);
    }

    [Fact]
    public void FiscalQuarters_OfAnyYear_FollowEachOtherAndFillIt() =>
        Gen.Select(Gen.Int[1, 12], Gen.Int[0, 2000]).Sample((month, offset) =>
        {
            var fiscal = new FiscalCalendar(month);
            var day = new DateOnly(2024, 2, 29).AddDays(offset);
            var year = fiscal.Containing(day, PeriodKind.Year).Range;
            var quarters = Enumerable.Range(1, 4).Select(n => fiscal.Quarter(day, n).Range).ToList();
            Assert.Equal((year.Start, year.End), (quarters[0].Start, quarters[3].End));
            Assert.All(quarters.Zip(quarters.Skip(1)), pair => Assert.Equal(pair.First.End.AddDays(1), pair.Second.Start));
            Assert.Contains(fiscal.Containing(day, PeriodKind.Quarter).Range, quarters);
        }, seed: "0N0XIzNsQ0O2");

    private static GoalNode Node(Guid? parent, long amount) =>
        new(Guid.NewGuid(), parent, new GoalOwner(GoalOwnerKind.Team, Guid.NewGuid()), Metrics.Revenue, Quarter, amount);

    private static GoalTree Tree(params GoalNode[] nodes) => Assert.IsType<GoalTreeResult.Built>(GoalTree.Of(nodes)).Tree;
}
