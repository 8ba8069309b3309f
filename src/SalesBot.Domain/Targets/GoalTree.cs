using System.Collections.Frozen;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;

namespace SalesBot.Domain.Targets;

/// <summary>A goal as the tree sees it.</summary>
/// <param name="Id">Identifies the goal.</param>
/// <param name="ParentId">The goal of which it is a part; null for one that stands alone.</param>
/// <param name="Owner">Whose it is.</param>
/// <param name="Metric">What is counted.</param>
/// <param name="Period">For which days.</param>
/// <param name="Amount">How much: a count, or money in minor units.</param>
public sealed record GoalNode(Guid Id, Guid? ParentId, GoalOwner Owner, MetricCode Metric, Period Period, long Amount);

/// <summary>What came of building a tree.</summary>
public abstract record GoalTreeResult
{
    private GoalTreeResult()
    {
    }

    /// <summary>It is a tree.</summary>
    /// <param name="Tree">The tree.</param>
    public sealed record Built(GoalTree Tree) : GoalTreeResult;

    /// <summary>A goal is, over other goals, a part of itself.</summary>
    /// <param name="Ids">The goals of the circle.</param>
    public sealed record Circle(IReadOnlyList<Guid> Ids) : GoalTreeResult;

    /// <summary>A goal is a part of one that does not exist.</summary>
    /// <param name="Id">The part.</param>
    public sealed record NoSuchParent(Guid Id) : GoalTreeResult;

    /// <summary>Two goals have one id.</summary>
    /// <param name="Id">The id.</param>
    public sealed record Twice(Guid Id) : GoalTreeResult;
}

/// <summary>Goals over goals, of any depth; a goal is the sum of its parts or says by how much it is not.</summary>
public sealed class GoalTree
{
    private readonly FrozenDictionary<Guid, GoalNode> nodes;
    private readonly ILookup<Guid, GoalNode> parts;

    private GoalTree(IReadOnlyList<GoalNode> all, FrozenDictionary<Guid, GoalNode> nodes)
    {
        this.nodes = nodes;
        parts = all.Where(node => node.ParentId is not null).ToLookup(node => node.ParentId!.Value);
        Roots = [.. all.Where(node => node.ParentId is null)];
    }

    /// <summary>The goals that are part of no other, in the order given.</summary>
    public IReadOnlyList<GoalNode> Roots { get; }

    /// <summary>A goal by id; null where there is none.</summary>
    public GoalNode? this[Guid id] => nodes.GetValueOrDefault(id);

    /// <summary>Builds a tree.</summary>
    public static GoalTreeResult Of(IReadOnlyList<GoalNode> all)
    {
        ArgumentNullException.ThrowIfNull(all);
        var byId = new Dictionary<Guid, GoalNode>(all.Count);
        foreach (var node in all)
            if (!byId.TryAdd(node.Id, node))
                return new GoalTreeResult.Twice(node.Id);
        if (all.FirstOrDefault(node => node.ParentId is { } parent && !byId.ContainsKey(parent)) is { } orphan)
            return new GoalTreeResult.NoSuchParent(orphan.Id);
        return CircleIn(all, byId) is { } circle
            ? new GoalTreeResult.Circle(circle)
            : new GoalTreeResult.Built(new GoalTree(all, byId.ToFrozenDictionary()));
    }

    /// <summary>The parts of a goal, in the order given.</summary>
    public IReadOnlyList<GoalNode> PartsOf(Guid id) => [.. parts[id]];

    /// <summary>The goals above a goal, the nearest first.</summary>
    public IReadOnlyList<GoalNode> Above(Guid id)
    {
        var above = new List<GoalNode>();
        for (var node = this[id]; node?.ParentId is { } parent; node = nodes[parent])
            above.Add(nodes[parent]);
        return above;
    }

    /// <summary>By how much the parts of a goal exceed it, negative where they fall short; null where it has no parts.</summary>
    public long? Gap(Guid id) => parts.Contains(id) && this[id] is { } node ? parts[id].Sum(part => part.Amount) - node.Amount : null;

    // Walks up from every goal; what has been walked before leads to a root.
    private static List<Guid>? CircleIn(IReadOnlyList<GoalNode> all, Dictionary<Guid, GoalNode> byId)
    {
        var safe = new HashSet<Guid>();
        foreach (var start in all)
        {
            var way = new List<Guid>();
            var onWay = new HashSet<Guid>();
            Guid? at = start.Id;
            while (at is { } id && !safe.Contains(id))
            {
                if (!onWay.Add(id))
                    return way[way.IndexOf(id)..];
                way.Add(id);
                at = byId[id].ParentId;
            }

            safe.UnionWith(way);
        }

        return null;
    }
}
