using System.Collections.Immutable;
using SalesBot.Conversation.Understanding.Text;
using SalesBot.Domain.Targets;

namespace SalesBot.Conversation.Understanding.Goals;

/// <summary>What stands behind a target of how it is divided: "按3:2:2:1分", "Raj fixed at 3M", "split equally".</summary>
/// <param name="Rule">The rule; null where none is named.</param>
/// <param name="Shares">What is said of the parts, as written; null where nothing is.</param>
/// <param name="From">Where it begins.</param>
internal sealed record GoalClauses(BreakdownRule? Rule, string? Shares, int From)
{
    private static readonly ImmutableArray<(BreakdownRule Rule, string Words)> Rules =
    [
        (BreakdownRule.Equal, "平均分配|平均分|平均|平分|均分|平摊|按人头分|按人数分|split equally|split evenly|equally|evenly|split by headcount|by headcount|in equal parts"),
        (BreakdownRule.History, "按历史业绩分|按历史数据分|按历史分|按过去业绩分|按以往业绩分|按业绩分|按近三个月业绩分|split by history|by history|split by past results|by past results|by past performance|split by past performance"),
        (BreakdownRule.Capacity, "按产品线分|按区域分|按大区分|按团队分|按组分|按人分|分到各组|分到各团队|分到每个人|分到个人|分到各人|按工作日分|按出勤分|按上班时间分|按产能分|split by working days|by working days|split by capacity|by capacity"),
    ];

    private static readonly ImmutableArray<string> Leads = ["按权重", "权重", "按比例", "比例", "按", "weights", "weight", "ratio", "split it", "split", "divided", "divide it", "pin", "分成"];
    private static readonly ImmutableArray<string> Fixes = ["固定", "fixed at", "pinned at", "fixed to"];

    /// <summary>What the end of a text says so; null where it says nothing of it.</summary>
    public static GoalClauses? Of(SourceText text)
    {
        var normal = text.Normal(0, text.Length).ToString().TrimEnd(' ', '.', '。', '!', '\n');
        foreach (var (rule, words) in Rules)
            foreach (var word in words.Split('|'))
                if (normal.Length > word.Length && normal.EndsWith(word, StringComparison.Ordinal)
                    && !(Characters.IsLatin(word[0]) && Characters.IsLatin(normal[normal.Length - word.Length - 1])))
                    return new GoalClauses(rule, null, normal.Length - word.Length);
        var comma = normal.LastIndexOfAny([',', ';']);
        while (comma > 0)
        {
            var clause = normal[(comma + 1)..].Trim();
            if (IsOfParts(clause))
                return new GoalClauses(null, Bare(text.Slice(comma + 1, normal.Length).Trim()), comma);
            comma = normal.LastIndexOfAny([',', ';'], comma - 1);
        }

        return null;
    }

    private static bool IsOfParts(string clause) => clause.Any(char.IsAsciiDigit)
        && (Fixes.Any(word => clause.Contains(word, StringComparison.Ordinal)) || Leads.Any(word => clause.StartsWith(word, StringComparison.Ordinal) && clause.AsSpan(word.Length).Trim().IndexOfAnyInRange('0', '9') >= 0));

    // "split it 3:2:1" is the ratio alone.
    private static string Bare(string clause)
    {
        foreach (var word in (ReadOnlySpan<string>)["split it", "split", "divided", "divide it", "分成"])
            if (clause.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                return clause[word.Length..].Trim();
        return clause;
    }
}
