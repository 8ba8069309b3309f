using System.Text.RegularExpressions;

namespace SalesBot.Conversation.Understanding.Incentives;

/// <summary>Takes off a sentence what people put around a rule: a title, who pays, a share that is written out.</summary>
internal static partial class RuleDress
{
    /// <summary>The sentence in other words, from the one that keeps most to the one that keeps least.</summary>
    /// <param name="text">The text in normal form.</param>
    public static IEnumerable<(string Text, bool IsRule)> Of(string text)
    {
        var plain = Then().Replace(Points().Replace(text, "${n}%"), ", above ${p}");
        if (plain != text)
            yield return (plain, false);
        var back = Then().Replace(Points().Replace(text, "${n}%"), ", ${p} above");
        if (back != plain)
            yield return (back, false);
        var bare = Lead().Replace(plain, "");
        if (bare.Length < plain.Length)
            yield return (bare, true);
        var title = Title().Match(bare) is { Success: true } plainTitle ? plainTitle : NumberedTitle().Match(bare);
        if (!title.Success || title.Value.AsSpan().ContainsAnyInRange('0', '9') && !RuleTitle().IsMatch(title.Value))
            yield break;

        // "新客户" begins as a new rule does.
        yield return (bare[title.Length..], RuleTitle().IsMatch(title.Value));
        yield return (Lead().Replace(bare[title.Length..], ""), RuleTitle().IsMatch(title.Value));
    }

    /// <summary>The sentence without the minus before an amount; null where there is none. A range has a figure before it.</summary>
    public static string? WithoutMinus(string text)
    {
        for (var place = 0; place + 1 < text.Length; place++)
            if (text[place] is '-' or '–' or '−' or '负' && (char.IsAsciiDigit(text[place + 1]) || text[place + 1] is '¥' or '$') && !(place > 0 && (char.IsAsciiDigit(text[place - 1]) || text[place - 1] is '万' or '亿' or '元' or 'k' or 'm' or '%' or '日' or '号' or '月')))
                return text.Remove(place, 1);
        return null;
    }

    [GeneratedRegex(@"百分之(?<n>\d{1,3}(?:\.\d{1,2})?)|(?<n>\d{1,3}(?:\.\d{1,2})?)\s*(?:个(?:百分)?点|percent\b|per cent\b|pct\b)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Points();

    // What follows on a tier.
    [GeneratedRegex(@"[,\s]+(?:and\s+)?(?:then|再往上|之后|以后|往后)\s*(?:提|按)?\s*(?<p>\d{1,3}(?:\.\d{1,2})?\s*%)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Then();

    [GeneratedRegex(@"^(?:please\s+|from now on,?\s+|let's\s+|we(?:'ll|'d like to| will| want to)?\s+|i(?:'ll|'d like to| will| want to)?\s+)*(?:pay|give|award|offer|reward)(?:\s+(?:everyone|everybody|people|reps|each rep|sales|them|you|out))?\s+(?:an?\s+(?:bonus|award|reward)\s+of\s+)?|^(?:please\s+)?(?:add|create|make|set up|set)\s+(?:an?\s+)?(?:new\s+)?(?:incentive\s+|bonus\s+)?(?:rule|award|bonus|incentive)(?:\s+of)?[\s:,]+|^(?:请|麻烦|帮我|帮忙|我想|我要|想|要)*(?:从现在起|从今以后|今后|以后|我们|咱们|公司|统一)*[,\s]*(?:给|对)?(?:大家|每人|每个人|员工|销售们?|业务员)?(?:定|设|加|建|新建|新增|增加|设置|设定|规定|制定|添加)?(?:一个|一条|个|条)?(?:新的|新)?(?:奖励规则|激励规则|提成规则|奖金规则|规则|奖励政策|激励政策|政策)?[:,\s]*", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Lead();

    [GeneratedRegex(@"^[^\d:,%]{1,24}:\s*", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Title();

    // "双11冲刺:", "Q4 sprint 2:", but no tier.
    [GeneratedRegex(@"^[^:,%万元块千百亿¥$€£]{1,24}:\s*", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex NumberedTitle();

    [GeneratedRegex("奖|激励|规则|冲刺|活动|竞赛|大促|促销|bonus|award|reward|spiff|sprint|incentive|campaign|contest|rule", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex RuleTitle();
}
