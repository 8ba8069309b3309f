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

    private static GoalNode Node(Guid? parent, long amount) =>
        new(Guid.NewGuid(), parent, new GoalOwner(GoalOwnerKind.Team, Guid.NewGuid()), Metrics.Revenue, Quarter, amount);

    private static GoalTree Tree(params GoalNode[] nodes) => Assert.IsType<GoalTreeResult.Built>(GoalTree.Of(nodes)).Tree;
}
