using System.Collections.Immutable;
using SalesBot.Conversation.Understanding.Coaching;
using SalesBot.Conversation.Understanding.Text;
using SalesBot.Domain.Projects;

namespace SalesBot.Conversation.Understanding.Projects;

/// <summary>
/// Reads what a message says of projects: a name, a word that moves, a stage, and nothing else ("A项目到合同谈判了", "Alpha moved to
/// negotiation"). Whether there is such a project is for the conversation to see. Questions and plans say nothing of a stage.
/// </summary>
internal static class ProjectReader
{
    private const int LongestMessage = 120;

    private static readonly ImmutableArray<(ProjectStage Stage, PhraseList Words)> Stages =
    [
        (ProjectStage.Contact, ["初步接触阶段", "初步接触", "初步接洽", "建立联系", "线索阶段", "first contact", "initial contact"]),
        (ProjectStage.Needs, ["需求确认阶段", "需求确认", "确认需求", "需求调研", "需求分析", "needs confirmed", "needs analysis", "discovery", "qualification"]),
        (ProjectStage.Proposal, ["方案报价阶段", "方案报价", "报价阶段", "方案阶段", "出方案", "报价", "方案", "the proposal stage", "proposal stage", "proposal", "quotation", "quote stage"]),
        (ProjectStage.Negotiation, ["合同谈判阶段", "合同谈判", "商务谈判阶段", "商务谈判", "谈判阶段", "谈合同", "谈判", "合同阶段", "合同环节", "合同", "contract negotiation", "the contract stage", "contract stage", "the negotiation stage", "negotiation stage", "the contract", "contract", "negotiations", "negotiation"]),
        (ProjectStage.Won, ["签约阶段", "签约", "签合同", "签单阶段", "签下来", "签下", "签", "拿下来", "拿下", "成交", "赢单", "中标", "赢", "signed", "closed won", "won", "signature", "signing"]),
    ];

    private static readonly PhraseList Moves =
    [
        "已经推进到", "推进到了", "推进到", "已经进入", "进入了", "进入", "进展到了", "进展到", "进行到", "走到了", "走到", "已经到了", "已经到", "现在到了", "现在到",
        "退回到了", "退回到", "退回", "退到了", "退到", "倒退到", "又回到了", "又回到", "重新回到", "回到了", "回到", "推到了", "推到", "进展至", "推进至", "is back in", "is back at", "went back to", "back to",
        "已到", "到了", "到", "转到", "有进展:", "进展:", ":", "is now in the", "is now in", "is now at", "is in the", "is in", "is at", "has moved to", "moved to", "moves to",
        "has reached", "reached", "now in the", "now in", "now at", "progressed to", "advanced to", "went to", "->",
    ];

    private static readonly PhraseList Leads = ["i have moved ", "i moved ", "we moved ", "we have moved ", "just moved ", "moved ", "i pushed ", "pushed ", "i advanced ", "advanced ", "把", "将"];
    private static readonly PhraseList Is = ["is", "was", "got", "has", "been", "now", "just"];
    private static readonly PhraseList Ends = ["环节", "阶段", "节点", "了", "啦", " stage", " phase", " now"];
    private static readonly PhraseList Over = ["丢了", "丢单了", "丢单", "黄了", "没戏了", "was lost", "is lost", "lost", "closed lost"];
    private static readonly PhraseList Plans = ["要", "准备", "打算", "计划", "预计", "争取", "希望", "可能", "明天", "下周", "下个月", "什么时候", "如果", "should", "will", "hope", "plan", "if", "when", "tomorrow", "next week"];
    private static readonly PhraseList Begins =
        ["新建项目", "创建项目", "新增项目", "添加项目", "立项", "new project", "start project", "create project", "add project"];

    private static readonly PhraseList Lists =
        ["我的项目", "项目列表", "项目进展", "项目进度", "有哪些项目", "团队项目", "重点项目", "my projects", "projects", "project list", "team projects", "project status", "our projects"];

    /// <summary>What a message wants of projects; null where it wants nothing of them.</summary>
    public static ProjectWish? Read(SourceText source)
    {
        if (ProjectStart.Read(source) is { } start0)
            return start0;
        if (source.Length > LongestMessage)
            return null;
        var text = source.Normal(0, source.Length).ToString();
        var start = text.Length - text.TrimStart(' ', '\n').Length;
        var end = text.TrimEnd(' ', '\n', '.', '。', '!', SourceText.Picture).Length;
        if (start >= end || text.Contains('\n', StringComparison.Ordinal))
            return null;
        if (text[end - 1] is '?' or '吗' or '呢')
            return ProjectFacts.Read(source) as ProjectWish.History;
        text = text[start..end];
        if (Lists.Contains(text))
            return new ProjectWish.Show();
        if (Phrase.At(text, 0, Begins) is { } begin)
            return new ProjectWish.Begin(Name(begin.Length, text.Length));
        return (ProjectWish?)Moved(text, Name) ?? Lost(text, Name) ?? ProjectFacts.Read(source) ?? Come(text, Name);

        string Name(int from, int to) => source.Slice(start + from, start + to).Trim(' ', ':', ':', '"', '“', '”', '「', '」', ',', ',');
    }

    private static ProjectWish.Move? Moved(string text, Func<int, int, string> name)
    {
        // "moved project B to negotiation", "把A项目推进到谈判": what is done to it may be said first.
        if (Phrase.At(text, 0, Leads) is { } lead && text[lead.Length..] is { Length: > 0 } rest && rest.LastIndexOf(" to ", StringComparison.Ordinal) is var link && (link > 0 || !Characters.IsLatin(lead[0])))
            return Moved(link > 0 ? $"{rest[..link]} -> {rest[(link + 4)..]}" : rest, (from, to) => name(from + lead.Length, to + lead.Length));
        foreach (var whole in (ReadOnlySpan<string>)[text, WithoutEnd(text)])
        {
            foreach (var (stage, words) in Stages)
            {
                foreach (var word in words)
                {
                    if (whole.Length > word.Length && whole.EndsWith(word, StringComparison.Ordinal) && Before(whole[..^word.Length], stage) is { } length)
                        return new ProjectWish.Move(name(0, length), stage);
                }
            }
        }

        return null;
    }

    /// <summary>The same message cut at every word that moves, for a project that has stages of its own.</summary>
    public static IReadOnlyList<(string Name, string Stage)> Ways(SourceText source)
    {
        var text = source.Normal(0, source.Length).ToString();
        var start = text.Length - text.TrimStart(' ', '\n').Length;
        var end = text.TrimEnd(' ', '\n', '.', '。', '!', SourceText.Picture).Length;
        return start >= end || source.Length > LongestMessage ? []
            : Cuts(text[start..end], (from, to) => source.Slice(start + from, start + to).Trim(' ', ':', ':', '"', '“', '”', '「', '」', ',', ','));
    }

    private static ProjectWish.Come? Come(string text, Func<int, int, string> name) =>
        !Phrase.Has(text, Plans) && Cuts(text, name) is { Count: > 0 } ways ? new ProjectWish.Come(ways) : null;

    // The longest word at each place; a lead is no part of the name ("把", "moved").
    private static List<(string Name, string Stage)> Cuts(string text, Func<int, int, string> name)
    {
        var ways = new List<(string, string)>();
        var lead = Phrase.At(text, 0, Leads)?.Length ?? 0;
        var to = WithoutEnd(text).Length;
        for (var at = lead + 1; at < to; at++)
        {
            var word = Moves.Where(move => string.CompareOrdinal(text, at, move, 0, move.Length) == 0 && (!Characters.IsLatin(move[0]) || text[at - 1] == ' ')).MaxBy(move => move.Length)
                ?? (lead > 0 && string.CompareOrdinal(text, at, " to ", 0, 4) == 0 ? " to " : null);
            if (word is null || at + word.Length >= to || (Characters.IsLatin(word[^1]) && text[at + word.Length] != ' '))
                continue;
            var stage = name(at + word.Length, to);
            stage = stage.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? stage[4..] : stage;
            if (name(lead, at) is { Length: > 0 and <= KeyProject.LongestName } project && stage.Length is > 0 and <= KeyProject.LongestStage)
                ways.Add((project, stage));
            at += word.Length - 1;
        }

        return ways;
    }

    private static string WithoutEnd(string text)
    {
        for (var tail = End(text); tail is not null; tail = End(text))
            text = text[..^tail.Length].TrimEnd();
        return text;

        static string? End(string text) => Ends.FirstOrDefault(end => text.Length > end.Length && text.EndsWith(end, StringComparison.Ordinal));
    }

    private static ProjectWish.Move? Lost(string text, Func<int, int, string> name)
    {
        foreach (var word in Over)
        {
            if (text.EndsWith(word, StringComparison.Ordinal) && text[..^word.Length].TrimEnd(' ', ',') is { Length: > 0 } head && IsName(head))
                return new ProjectWish.Move(name(0, head.Length), ProjectStage.Lost);
        }

        return null;
    }

    // The length of the name before a word that moves; null where there is none. A project is signed without being moved there.
    private static int? Before(string head, ProjectStage stage)
    {
        head = head.TrimEnd();
        foreach (var move in Moves)
        {
            if (!head.EndsWith(move, StringComparison.Ordinal))
                continue;
            var name = head[..^move.Length].TrimEnd(' ', ',');
            if (Characters.IsLatin(move[0]) && name.Length > 0 && name.Length + 1 > head.Length - move.Length)
                continue;
            return name.Length > 0 && IsName(name) ? name.Length : null;
        }

        if (stage != ProjectStage.Won)
            return null;
        var rest = Rest(head);
        return rest.Length > 0 && IsName(rest) ? rest.Length : null;

        static string Rest(string head)
        {
            while (head.LastIndexOf(' ') is var space and > 0 && Is.Contains(head[(space + 1)..]))
                head = head[..space].TrimEnd();
            return head;
        }
    }

    // A list of stages is no name.
    private static bool IsName(string name) => name.Length <= KeyProject.LongestName && !Phrase.Has(name, Plans) && !name.AsSpan().ContainsAny('。', '、');
}
