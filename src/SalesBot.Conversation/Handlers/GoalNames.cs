using System.Collections.Immutable;
using SalesBot.Application.Targets;
using SalesBot.Domain.People;
using SalesBot.Domain.Targets;

namespace SalesBot.Conversation.Handlers;

/// <summary>Finds whom a name means among those who can have goals; a region may be named in either language.</summary>
internal static class GoalNames
{
    private const int MostNearest = 3;

    private static readonly ImmutableArray<string> Endings = ["团队", "小组", "大区", "组", "队", "区", "部", " team", " region", " group", "team", "'s", "’s"];
    private static readonly ImmutableArray<string> TeamEndings = ["团队", "小组", "组", "队", " team"];
    private static readonly ImmutableArray<string> RegionEndings = ["大区", "区", " region"];
    private static readonly ImmutableArray<string> AllOfThem = ["团队", "全组", "我们组", "本组", "咱们组", "全队", "team", "the team", "my team", "our team"];
    private static readonly ImmutableArray<string> EachOfThem = ["大家", "全员", "所有人", "everyone", "everybody"];
    private static readonly ImmutableArray<ImmutableArray<string>> Regions =
        [["east", "华东", "东", "东区", "东部"], ["south", "华南", "南", "南区", "南部"], ["north", "华北", "北", "北区", "北部"], ["west", "西部", "西", "西区"], ["southwest", "西南"], ["northwest", "西北"], ["northeast", "东北"], ["central", "华中"]];

    /// <summary>Whether a text means everybody whom the speaker leads.</summary>
    public static bool IsEverybody(string name) => AllOfThem.Contains(name.Trim(), StringComparer.OrdinalIgnoreCase) || IsEachOfThem(name);

    /// <summary>Whether a text names everybody one by one: what is added for "everyone" is added for each.</summary>
    public static bool IsEachOfThem(string name) => EachOfThem.Contains(name.Trim(), StringComparer.OrdinalIgnoreCase);

    /// <summary>Those whom a name means: by the whole name, else by its core, else by a part of it, else by what somebody is called for short.</summary>
    public static IReadOnlyList<GoalGroup> Find(string name, IReadOnlyList<GoalGroup> all)
    {
        var sought = Bare(name);
        var exact = all.Where(group => group.Name.Equals(sought, StringComparison.OrdinalIgnoreCase)).ToList();
        if (exact.Count > 0)
            return exact;
        var core = Core(sought);
        var same = all.Where(group => Core(group.Name) == core).ToList();
        if (same.Count > 1 && KindOf(sought) is { } kind && same.Any(group => group.Owner.Kind == kind))
            same.RemoveAll(group => group.Owner.Kind != kind);
        if (same.Count > 0)
            return same;
        // A single character is no part of anybody's name: "分解到周" is not meant for 周凯.
        var part = core.Length == 0 ? [] : all.Where(group => (core.Length > 1 || group.Person is null) && Core(group.Name) is var known
            && (known.StartsWith(core, StringComparison.Ordinal) || known.EndsWith(core, StringComparison.Ordinal))).ToList();
        return part.Count > 0 ? part : Nickname.Find(sought, all.Where(group => group.Person is not null), group => group.Name);
    }

    /// <summary>The names that look most like one that nobody has; the first few where none does.</summary>
    public static IReadOnlyList<string> Nearest(string name, IReadOnlyList<GoalGroup> all)
    {
        var core = Core(name);
        if (IsOfTeam(name) && all.Where(group => group.Person is null).ToList() is { Count: > 0 } teams)
            all = teams;
        var ranked = all.Select(group => (group.Name, Distance: Distance(core, Core(group.Name)))).OrderBy(pair => pair.Distance).ToList();
        var near = ranked.Where(pair => pair.Distance < Math.Max(core.Length, Core(pair.Name).Length)).ToList();
        return [.. (near.Count > 0 ? near : ranked).Take(MostNearest).Select(pair => pair.Name)];
    }

    /// <summary>Whether a name may be a slip of another: at most one letter in three differs.</summary>
    public static bool IsSlipOf(string name, string known) =>
        Distance(name.ToLowerInvariant(), known.ToLowerInvariant()) is var distance && distance * 3 <= Math.Max(name.Length, known.Length);

    /// <summary>Whether a name can only be that of a team or a region: it ends as theirs do or is a point of the compass.</summary>
    public static bool IsOfTeam(string name) =>
        KindOf(name.Trim()) is not null || Regions.Any(region => region.Contains(name.Trim().ToLowerInvariant()));

    /// <summary>Whether a name says that it is a team's, with a word for one or a point of the compass; a place may end like a region.</summary>
    public static bool IsNamedAsTeam(string name) =>
        KindOf(name.Trim()) == GoalOwnerKind.Team || Regions.Any(region => region.Contains(name.Trim().ToLowerInvariant()));

    // "the South team" is South team.
    private static string Bare(string name) => name.Trim() is { Length: > 4 } bare && bare.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? bare[4..].Trim() : name.Trim();

    // "East team" is the team where a region is called East as well.
    private static GoalOwnerKind? KindOf(string name) =>
        TeamEndings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) ? GoalOwnerKind.Team
        : RegionEndings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) ? GoalOwnerKind.Region : null;

    private static string Core(string name)
    {
        var core = name.Trim().ToLowerInvariant();
        foreach (var ending in Endings)
            if (core.Length > ending.Length && core.EndsWith(ending, StringComparison.Ordinal))
                core = core[..^ending.Length].Trim();
        foreach (var region in Regions)
            if (region.Contains(core))
                return region[0];
        return core;
    }

    // How many letters have to be put in, left out or changed.
    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var changed = diagonal + (one[i - 1] == other[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
