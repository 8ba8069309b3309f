using System.Collections.Immutable;
using SalesBot.Conversation.Understanding.Tasks;
using SalesBot.Conversation.Understanding.Text;
using SalesBot.Domain.Targets;

namespace SalesBot.Conversation.Understanding.Goals;

/// <summary>What stands behind a target of how it is divided: "按3:2:2:1分", "Raj fixed at 3M", "split equally", "Amy 40, rest equally".</summary>
/// <param name="Rule">The rule; null where none is named.</param>
/// <param name="Shares">What is said of the parts, as written; null where nothing is.</param>
/// <param name="From">Where it begins.</param>
internal sealed record GoalClauses(BreakdownRule? Rule, string? Shares, int From)
{
    private static readonly ImmutableArray<(BreakdownRule Rule, string Words)> Rules =
    [
        (BreakdownRule.Equal, "平均分配|平均分|平均|平分|均分|平摊|按人头平均分|按人头平分|按人头均分|按人数平分|按人数均分|按人头分|按人数分|split equally|split evenly|equally|evenly|split by headcount|by headcount|in equal parts"),
        (BreakdownRule.History, "按历史业绩分|按历史数据分|按历史分|按过去业绩分|按以往业绩分|按业绩分|按近三个月业绩分|split by history|by history|split by past results|by past results|by past performance|split by past performance"),
        (BreakdownRule.Capacity, "按产品线分|按区域分|按大区分|按团队分|按组分|按人分|分到各组|分到各团队|分到每个人|分到个人|分到各人|按工作日分|按出勤分|按上班时间分|按产能分|split by working days|by working days|split by capacity|by capacity"),
    ];

    // By themselves, in answer to a preview, they may be shorter.
    private static readonly ImmutableArray<(BreakdownRule Rule, string Words)> Short =
    [
        (BreakdownRule.Equal, "按人头|按人数|人头|人均|人均分|每人一样|每人一样多|均摊|equal|even|equal split|even split|equal shares|the same for everyone|the same for everybody|headcount|per head"),
        (BreakdownRule.History, "按历史|按历史业绩|按历史数据|按业绩|按过去业绩|历史|history|past results|past performance|by results|by performance"),
        (BreakdownRule.Capacity, "按工作日|按出勤|按上班时间|按产能|working days|capacity"),
    ];

    private static readonly PhraseList AloneLeads =
        ["请", "麻烦", "那就", "那", "就", "还是", "改成", "改为", "换成", "换", "改", "要", "用", "都", "please", "pls", "make it", "make that", "change it to", "change to", "switch to", "do it", "divide it", "divide", "split it", "split", "just", "instead", "go with", "use", "share it"];

    private static readonly PhraseList AloneTrails = ["吧", "好了", "就行", "就好", "来分", "please", "instead"];
    private static readonly PhraseList Rests =
        ["其余的人", "其余的", "其余", "其他的人", "其他人", "其他的", "其他", "剩下的人", "剩下的", "剩下", "剩余的", "剩余", "余下的", "余下", "the rest is", "the rest", "rest is", "rest", "the others", "others", "everyone else", "everybody else", "the remainder", "remainder"];

    private static readonly ImmutableArray<string> Leads = ["按权重", "权重", "按比例", "比例", "按", "weights", "weight", "ratio", "split it", "split", "divided", "divide it", "pin", "分成"];
    private static readonly ImmutableArray<string> Fixes = ["固定", "不动", "不变", "fixed", "pinned"];
    private static readonly ImmutableArray<string> Targets = ["目标", "指标", "target", "goal", "quota"];

    /// <summary>What the end of a text says so; null where it says nothing of it.</summary>
    public static GoalClauses? Of(SourceText text)
    {
        var normal = text.Normal(0, text.Length).ToString().TrimEnd(' ', '.', '。', '!', '\n');
        if (Trailing(text, normal) is { } clauses)
            return clauses;
        foreach (var (rule, words) in Rules)
            foreach (var word in words.Split('|'))
                if (normal.Length > word.Length && normal.EndsWith(word, StringComparison.Ordinal)
                    && !(Characters.IsLatin(word[0]) && Characters.IsLatin(normal[normal.Length - word.Length - 1])))
                    return WithShares(text, normal, new GoalClauses(rule, null, normal.Length - word.Length));
        if (Ratio(normal) is { } ratio)
            return new GoalClauses(null, Bare(text.Slice(ratio, normal.Length).Trim()), ratio);
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

    /// <summary>The rule that a text names and nothing else: "平均分", "改成按人头分", "split it equally"; null where it says anything else.</summary>
    public static BreakdownRule? Alone(SourceText text)
    {
        var end = text.Length;
        while (end > 0 && text[end - 1] is ' ' or '\n' or '.' or '。' or '!')
            end--;
        var whole = new Cut(text, 0, end);
        for (var cut = true; cut && !whole.IsEmpty;)
        {
            foreach (var (rule, words) in Rules.Concat(Short))
                if (words.Split('|').Contains(whole.Normal.Trim(), StringComparer.Ordinal))
                    return rule;
            cut = whole.Head(AloneLeads) || whole.Tail(AloneTrails);
        }

        return null;
    }

    /// <summary>What a text says of the parts before "rest equally", and by what the rest is divided; the text itself where it says no such thing.</summary>
    public static (string Shares, BreakdownRule? Rule) BeforeRest(SourceText text)
    {
        var normal = text.Normal(0, text.Length).ToString();
        var comma = Math.Max(normal.LastIndexOfAny([',', ';']), normal.LastIndexOf(" and ", StringComparison.Ordinal));
        if (comma <= 0)
            return (text.Slice(0, text.Length), null);
        var last = new Cut(text, comma + (normal[comma] == ' ' ? 5 : 1), text.Length);
        return last.Head(Rests) && Alone(text.Without([(0, last.From)])) is { } rule ? (text.Slice(0, comma), rule) : (text.Slice(0, text.Length), null);
    }

    // "…,按人头平分,李娜60万不动,其余三个人分", "…, Raj fixed at 8, Amy fixed at 7": two clauses or more at the end that each say something of the parts.
    private static GoalClauses? Trailing(SourceText text, string normal)
    {
        var (from, end, count) = (normal.Length, normal.Length, 0);
        var (rule, shares) = ((BreakdownRule?)null, new List<string>());
        for (var comma = normal.LastIndexOfAny([',', ';']); comma > 0; comma = normal.LastIndexOfAny([',', ';'], comma - 1))
        {
            var clause = normal[(comma + 1)..end].Trim();
            if (IsFixed(clause))
                shares.Insert(0, text.Slice(comma + 1, end).Trim());
            else if (Alone(text.Without([.. Around(comma + 1, end, text.Length)])) is { } named)
                rule ??= named;
            else if (IsRest(clause))
                rule ??= BreakdownRule.Equal;
            else
                break;
            (from, end, count) = (comma, comma, count + 1);
        }

        return count > 1 && shares.Count > 0 ? new GoalClauses(rule, string.Join(',', shares), from) : null;
    }

    private static bool IsFixed(string clause) => IsShare(clause) && Fixes.Any(word => clause.Contains(word, StringComparison.Ordinal));

    // "其余三个人分", "the rest share it".
    private static bool IsRest(string clause) => Rests.Any(word => clause.StartsWith(word, StringComparison.Ordinal)) && !clause.Any(char.IsAsciiDigit)
        && (clause.EndsWith('分') || clause.EndsWith("分吧", StringComparison.Ordinal) || clause.Contains(" share", StringComparison.Ordinal) || clause.Contains(" split", StringComparison.Ordinal));

    private static IEnumerable<(int From, int To)> Around(int start, int end, int length)
    {
        if (start > 0)
            yield return (0, start);
        if (end < length)
            yield return (end, length);
    }

    // "…, Amy 40, rest equally": the clauses before that name somebody with a number are parts as well.
    private static GoalClauses WithShares(SourceText text, string normal, GoalClauses rule)
    {
        var comma = normal.LastIndexOfAny([',', ';'], rule.From - 1);
        if (comma <= 0 || !Rests.Contains(normal[(comma + 1)..rule.From].Trim()))
            return rule;
        var from = comma;
        for (var before = normal.LastIndexOfAny([',', ';'], from - 1); before > 0 && IsShare(normal[(before + 1)..from]); before = normal.LastIndexOfAny([',', ';'], before - 1))
            from = before;
        return from == comma ? rule with { From = comma } : rule with { Shares = text.Slice(from + 1, comma).Trim(), From = from };
    }

    private static bool IsShare(string clause) => clause.Any(char.IsAsciiDigit) && !Targets.Any(word => clause.Contains(word, StringComparison.Ordinal));

    // "目标200万 按3:2:1:1": where the ratio that ends the text begins, with the word in front; null where it does not end so.
    private static int? Ratio(string normal)
    {
        var end = normal.EndsWith('分') ? normal.Length - 1 : normal.Length;
        var start = end;
        while (start > 0 && (char.IsAsciiDigit(normal[start - 1]) || normal[start - 1] == ':'))
            start--;
        if (start >= end || !normal[start..end].Contains(':', StringComparison.Ordinal) || normal[end - 1] == ':')
            return null;
        var before = normal[..start].TrimEnd();
        return Leads.Where(word => before.EndsWith(word, StringComparison.Ordinal)).MaxBy(word => word.Length) is { } lead && before.Length > lead.Length
            && normal[before.Length - lead.Length - 1] is not (',' or ';') ? before.Length - lead.Length : null;
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
