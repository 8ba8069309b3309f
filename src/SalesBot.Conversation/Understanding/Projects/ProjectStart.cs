using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SalesBot.Conversation.Understanding.Tasks;
using SalesBot.Conversation.Understanding.Text;
using SalesBot.Domain.Projects;

namespace SalesBot.Conversation.Understanding.Projects;

/// <summary>
/// Reads a project that is begun for somebody, or with stages of its own ("给陈晨派个重点项目:顺丰上线,阶段 调研→方案→签约", "project for Amy: DHL
/// rollout, stages scoping, pilot, contract", "新建项目 B,阶段 甲、乙、丙").
/// </summary>
internal static partial class ProjectStart
{
    private const int LongestMessage = 240;
    private const int LongestName = 30;

    private static readonly PhraseList Gives =
        ["再派一个", "再派个", "派了一个", "派一个", "派个", "派", "安排一个", "安排个", "安排", "建一个", "建个", "新建一个", "新建", "建", "开一个", "开个", "立一个", "立个", "加一个", "加个", "分配一个", "分配个", "布置一个", "布置个", "来一个", "来个", "一个", "个"];

    private static readonly PhraseList Projects = ["重点项目", "关键项目", "大项目", "新项目", "项目"];
    private static readonly PhraseList ToWhom = ["请给", "给", "帮", "让", "为"];
    private static readonly PhraseList HeadsOfOwn = ["新建项目", "新建重点项目", "创建项目", "新增项目", "添加项目", "立项", "建项目", "建一个项目", "建个项目", "建个重点项目", "新建一个项目", "new key project", "new project", "start a project", "start project", "create project", "create a project", "add a project", "add project", "begin project"];
    private static readonly PhraseList EnglishHeads = ["set up", "create", "start", "add", "begin", "open", "give", "assign", "please", "a", "an", "new", "key", "the"];
    private static readonly PhraseList ProjectFor = ["project for", "projects for"];
    private static readonly PhraseList Article = ["a", "an", "the", "new", "key", "big"];
    private static readonly PhraseList ProjectWord = ["project called", "project named", "project"];
    private static readonly PhraseList Colon = [":"];
    private static readonly PhraseList NamePrefixes = ["名叫", "叫做", "叫", "名字是", "called", "named"];
    private static readonly ImmutableArray<string> Joints = ["→", "->", "=>", "-->", ">", "、", ",", ",", ";", "/", "|", " then ", "然后", "再到"];

    /// <summary>The project; null where none is begun so.</summary>
    public static ProjectWish.Begin? Read(SourceText source)
    {
        if (source.Length is 0 or > LongestMessage)
            return null;
        var text = source.Normal(0, source.Length).ToString();
        if (!text.Contains("项目", StringComparison.Ordinal) && !text.Contains("project", StringComparison.Ordinal) && !text.Contains("立项", StringComparison.Ordinal))
            return null;
        IReadOnlyList<string> stages = [];
        var end = text.TrimEnd(' ', '\n', '.', '。', '!', ')').Length;
        foreach (var match in StagesAre().EnumerateMatches(text))
        {
            if (match.Index == 0 || match.Index + match.Length >= end || Stages(source.Slice(match.Index + match.Length, end)) is not { Count: > 1 } named)
                continue;
            (stages, end) = (named, match.Index);
            break;
        }

        var head = new Cut(source, 0, end);
        return Begun(head) is { } begun && (stages.Count > 0 || begun.Owner is not null) ? begun with { Stages = stages } : null;
    }

    private static ProjectWish.Begin? Begun(Cut head)
    {
        if (head.Part(head.From, head.To) is var own && own.Head(HeadsOfOwn))
            return OfOwn(own);
        if (head.Part(head.From, head.To) is var given && given.Head(ToWhom) && given.At(Projects) is var (whom, what))
        {
            while (whom.Tail(Gives))
            {
            }

            return Of(whom, what);
        }

        if (head.Part(head.From, head.To) is var english)
        {
            english.Heads(EnglishHeads);
            if (english.Head(ProjectFor) && english.At(Colon) is var (owner, name))
                return Of(owner, name);

            // "give Amy a key project: DHL rollout"
            if (english.To > english.From && english.At(ProjectWord) is var (taker, called) && !called.IsEmpty && called.Normal != "s")
            {
                while (taker.Tail(Article))
                {
                }

                return taker.From > head.From ? Of(taker, called) : null;
            }
        }

        return null;
    }

    private static ProjectWish.Begin? OfOwn(Cut rest)
    {
        rest.Heads(NamePrefixes);
        var name = rest.Written;

        // "new project for Amy: DHL rollout"
        if (rest.Head(["for", "给"]) && rest.At(Colon) is var (owner, what))
            return Of(owner, what);
        return name.Length == 0 ? null : new ProjectWish.Begin(name);
    }

    private static ProjectWish.Begin? Of(Cut owner, Cut name)
    {
        name.Heads(Colon);
        name.Heads(NamePrefixes);
        return owner.Written is { Length: > 0 and <= LongestName } who && !owner.HasDigit && !who.Contains(',', StringComparison.Ordinal) && name.Written.Length > 0
            ? new ProjectWish.Begin(name.Written) { Owner = who } : null;
    }

    private static List<string> Stages(string text)
    {
        string[] parts = [text];
        foreach (var joint in Joints)
            parts = [.. parts.SelectMany(part => part.Split(joint))];
        var stages = parts.Select(part => part.Trim(' ', '.', '。', ':', ':', '-', '(', ')', '"')).Where(part => part.Length > 0).ToList();
        if (stages.Count > 0 && stages[^1].StartsWith("and ", StringComparison.OrdinalIgnoreCase))
            stages[^1] = stages[^1][4..].Trim();

        // "pilot and contract", "试点和签约": the last two may be joined by a word.
        if (stages.Count > 0 && Last(stages[^1]) is var (before, last))
            stages = [.. stages[..^1], before, last];
        return stages;
    }

    private static (string Before, string Last)? Last(string stage)
    {
        foreach (var joint in (ReadOnlySpan<string>)[" and ", "和", "以及"])
            if (stage.IndexOf(joint, StringComparison.OrdinalIgnoreCase) is > 0 and var at && at + joint.Length < stage.Length)
                return (stage[..at].Trim(), stage[(at + joint.Length)..].Trim());
        return null;
    }

    [GeneratedRegex("[ ,;。(]*(?:一共|共|总共|分成|分为|分|with|in)? *(?:[一二三四五六七八九十0-9]{1,2}|its own|own|the|these|two|three|four|five|six)? *(?:个|步)?(?:阶段|步骤|环节|节点|stages|steps|phases|milestones)(?:依次是|分别是|有|是|为|are|being)?[ :,]*", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex StagesAre();
}
