using System.Buffers;
using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Understanding.Credits;

/// <summary>A statement with the places of the words that make it; those are no part of what is reported.</summary>
/// <param name="Statement">What is said.</param>
/// <param name="Spans">The places in the normal form, from and to.</param>
internal sealed record CreditClause(CreditStatement Statement, IReadOnlyList<(int From, int To)> Spans);

/// <summary>Finds what a message says of sharing its money with colleagues.</summary>
internal static class CreditReader
{
    private const int LongestRead = 500;

    // Few messages have one of these, and only those are looked at closely.
    private static readonly SearchValues<string> Signs = SearchValues.Create(
        ["对半", "平分", "均分", "一半", "各半", "开", "分", "%", "成", "split", "/", "50-50", "fifty", "halves", "half each", "half", "50 50", "third", "quarter", "fifth", " gets ", " takes ", "even", "equally", "五五", "三七", "四六", "二八", "六四", "七三", "八二",
            "我一", "我二", "我三", "我四", "我五", "我六", "我七", "我八", "我九", "我1", "我2", "我3", "我4", "我5", "我6", "我7", "我8", "我9"], StringComparison.Ordinal);

    /// <summary>The statement; null where the message says nothing of sharing.</summary>
    public static CreditClause? Find(SourceText source)
    {
        if (source.Length > LongestRead || !HasSign(source))
            return null;
        return ChineseCredit.Read(source) ?? EnglishCredit.Read(source) ?? LooseChineseCredit.Read(source) ?? LooseEnglishCredit.Read(source);
    }

    /// <summary>Whether a text has anything by which sharing is told.</summary>
    public static bool HasSign(SourceText source) => source.Normal(0, source.Length).ContainsAny(Signs);

    /// <summary>A statement whose parts are percentages, of which the writer's own may be left unsaid.</summary>
    public static CreditStatement InPercent(int? own, IReadOnlyList<CreditPart> others)
    {
        var given = others.Sum(part => part.Weight);
        var sum = given + (own ?? Math.Max(0, 100 - given));
        return new CreditStatement(own ?? 100 - given, others) { WrongSum = sum == 100 && given is > 0 ? null : sum };
    }
}
