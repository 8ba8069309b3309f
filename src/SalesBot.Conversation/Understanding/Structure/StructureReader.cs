using System.Collections.Immutable;
using SalesBot.Conversation.Understanding.Coaching;
using SalesBot.Conversation.Understanding.Text;
using SalesBot.Domain.People;
using SalesBot.Domain.Targets;

namespace SalesBot.Conversation.Understanding.Structure;

/// <summary>Reads "新建大区 北方大区:华东组、华南组", "华东组归北方大区", "删除大区 北方大区", "new region North: East, South", "put East under North", "组织架构".</summary>
internal static class StructureReader
{
    private const int LongestMessage = 200;

    private static readonly PhraseList Shows = ["组织架构", "组织结构", "架构图", "看组织架构", "org chart", "organisation chart", "organization chart", "company structure", "show the org chart"];

    private static readonly ImmutableArray<(GoalOwnerKind Kind, PhraseList Words)> Begins =
    [
        (GoalOwnerKind.ProductLine, ["新建产品线", "新增产品线", "创建产品线", "new product line", "add product line", "create product line"]),
        (GoalOwnerKind.Region, ["新建大区", "新增大区", "创建大区", "新建区域", "新增区域", "创建区域", "new region", "add region", "create region"]),
    ];

    private static readonly PhraseList Removes =
        ["删除大区", "删除区域", "删除产品线", "撤掉大区", "撤掉产品线", "remove region", "remove product line", "delete region", "delete product line"];

    private static readonly PhraseList Under = ["归到", "归入", "归", "划到", "划入", "属于", "并入", "放到", "放在", "放进", "移到", "挪到", "挂到", "挂在", "调到"];
    private static readonly PhraseList Below = ["的下面", "下面", "的底下", "底下", "之下", "的下级", "下级", "旗下", "名下", "里面", "下", "里"];
    private static readonly PhraseList PutWords = ["put ", "move "];
    private static readonly PhraseList UnderWords = [" under ", " into "];

    /// <summary>What a message wants of the structure; null where it wants nothing of it.</summary>
    public static StructureWish? Read(SourceText source)
    {
        if (source.Length > LongestMessage)
            return null;
        var text = source.Normal(0, source.Length).ToString();
        var start = text.Length - text.TrimStart().Length;
        var end = text.TrimEnd(' ', '\n', '.', '。', '!').Length;
        if (start >= end)
            return null;
        if (Shows.Contains(text[start..end]))
            return new StructureWish.Show();
        foreach (var (kind, words) in Begins)
            if (Phrase.At(text, start, words) is { } begin)
                return Begun(source, text, start + begin.Length, end, kind);
        if (Phrase.At(text, start, Removes) is { } remove)
            return Named(source, start + remove.Length, end) is { Length: > 0 } gone ? new StructureWish.Change(new StructureChange(null, gone, [], true)) : new StructureWish.How();
        return Put(source, text, start, end);
    }

    private static StructureWish Begun(SourceText source, string text, int from, int end, GoalOwnerKind kind)
    {
        var skip = from;
        while (skip < end && text[skip] is ' ' or ':')
            skip++;
        var colon = text.IndexOf(':', skip);
        if (skip >= end || colon <= skip || colon >= end - 1)
            return new StructureWish.How();
        return new StructureWish.Change(new StructureChange(kind, Named(source, skip, colon), Parts(source.Slice(colon + 1, end)), false));
    }

    // "华东组归北方大区", "put East under North": the unit has to be there already, so whether it is about units is for the conversation to see.
    private static StructureWish.Change? Put(SourceText source, string text, int start, int end)
    {
        if (PutWords.FirstOrDefault(word => text.AsSpan(start).StartsWith(word, StringComparison.Ordinal)) is { } put)
        {
            foreach (var under in UnderWords)
                if (text.IndexOf(under, start, StringComparison.Ordinal) is > 0 and var at && at < end)
                    return PutBelow(Named(source, at + under.Length, end), source.Slice(start + put.Length, at));
            return null;
        }

        foreach (var under in Under)
            if (text.IndexOf(under, start, StringComparison.Ordinal) is var at && at > start && at + under.Length < end)
                return PutBelow(WithoutBelow(Named(source, at + under.Length, end)), source.Slice(start, at).TrimStart('把', '将'));
        return null;
    }

    private static StructureWish.Change? PutBelow(string unit, string parts) =>
        unit.Length > 0 && Parts(parts) is { Count: > 0 } named ? new StructureWish.Change(new StructureChange(null, unit, named, false)) : null;

    // "放到华东组下面".
    private static string WithoutBelow(string unit)
    {
        foreach (var word in Below)
            if (unit.Length > word.Length && unit.EndsWith(word, StringComparison.Ordinal))
                return unit[..^word.Length];
        return unit;
    }

    private static string Named(SourceText source, int from, int to) => source.Slice(from, to).Trim(' ', ':', ':', '"', '“', '”', '「', '」');

    private static IReadOnlyList<string> Parts(string text) =>
        [.. text.Replace(" and ", ",", StringComparison.OrdinalIgnoreCase).Split([',', ',', '、', ';', ';', '和'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct()];
}
