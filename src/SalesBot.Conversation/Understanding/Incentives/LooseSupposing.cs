using System.Text.RegularExpressions;
using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Understanding.Incentives;

/// <summary>
/// Reads what is supposed in an order of words of its own ("如果华为那单10万签下来,我奖金是多少", "what would my commission be with another 100k"):
/// it has to suppose more of one thing, and to ask about one's own pay.
/// </summary>
internal static partial class LooseSupposing
{
    private const int LongestQuestion = 80;

    /// <summary>What is supposed; null where nothing is, or more than one thing.</summary>
    /// <param name="text">The text in normal form, without a question mark, a single thing as a figure.</param>
    public static IncentiveWish.WhatIf? Read(string text)
    {
        if (text.Length > LongestQuestion || Less().IsMatch(text) || !(Chinese().IsMatch(text) && Asks().IsMatch(text) && !Promises().IsMatch(text) || English().IsMatch(text) && Own().IsMatch(text)))
            return null;

        // "3 more" is no 3 million.
        text = Two().Replace(One().Replace(text, "1 ${thing}"), "2 ${thing}").Replace(" more", "", StringComparison.Ordinal);
        var found = Amounts().Matches(text);
        if (found.Count is 0 or > 2 || found.Any(one => one.Index + one.Length < text.Length && char.IsAsciiLetter(text[one.Index + one.Length - 1]) && char.IsAsciiLetter(text[one.Index + one.Length])) || MoneyText.Read(found[^1].Groups["m"].Value.Trim()) is not { } money)
            return null;

        // "一单5万" is one deal of so much, "2 deals of 50k" are two.
        var times = found.Count == 1 ? 1m : MoneyText.Read(found[0].Groups["m"].Value.Trim()) is { IsScaled: false, Currency: null } many && IsDeal(found[0]) && (many.Minor == Metric.MinorUnitsPerUnit || Each().IsMatch(text))
            ? (decimal)many.Minor / Metric.MinorUnitsPerUnit : 0m;
        if (times == 0m || found.Count == 2 && !money.IsScaled)
            return null;
        var isMoney = money.IsScaled || money.Currency is not null;
        var thing = found[^1].Groups["w"].Value is { Length: > 0 } named ? named : found[^1].Groups["u"].Value switch { "份" => "方案", "家" => "客户", "笔" => "单", "个" => "", var unit => unit };
        if (isMoney)
            return new IncentiveWish.WhatIf(RuleWords.MoneyIn(text), times * money.Minor / Metric.MinorUnitsPerUnit) { Currency = money.Currency };
        return RuleWords.Of(thing) is { } metric && Metrics.UnitOf(metric) == MetricUnit.Count ? new IncentiveWish.WhatIf(metric, (decimal)money.Minor / Metric.MinorUnitsPerUnit) : null;
    }

    private static bool IsDeal(Match match) => RuleWords.Of(match.Groups["w"].Value + match.Groups["u"].Value) == Metrics.Order;

    private const string Things = RuleWords.Counted + "|客户|合同|单子|单|contracts?|customers?|clients?";

    [GeneratedRegex("如果|假如|假设|要是|若|万一|再|多签|多卖|多交|多做|多开发|多拿下", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Chinese();

    [GeneratedRegex("多少|呢$|会怎样|怎么样|会变|会到", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Asks();

    [GeneratedRegex(@"(?:奖|奖励|奖金|提成)\s*\d|目标|\d\s*%", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Promises();

    [GeneratedRegex(@"^(?:and\s+|so\s+|ok\s+)?(?:what|how|if|suppose|supposing|assuming|imagine|would|say)\b.*\b(?:another|more|extra|additional|if|with|suppose|supposing|assuming)\b|^(?:suppose|supposing|imagine|assuming)\b|^(?:what|how much)\s+(?:would|will|does|could|can)\s+(?:an?\s+)?\S+\s+(?:deal|order|sale|contract)\s+(?:bring|earn|get|give|pay|make|add)|^how much\s+(?:more\s+|extra\s+)?for\s+\d|^(?:what'?s?\s+(?:is\s+)?|how much\s+(?:is\s+)?)?(?:the\s+|my\s+)?(?:commission|bonus)\s+(?:on|for|from)\s+(?:an?\s+)?[¥$]?\d[\d.,]*\s*(?:k|m|million|thousand)?(?:\s+(?:deal|order|sale|contract|in sales))?$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex English();

    [GeneratedRegex(@"\b(?:my\s+(?:bonus|commission|pay|earnings|payout)|(?:i|we)\s+(?:get|earn|make|be paid|sell|sold|sign|signed|close|closed|win|won|add|added|submit|submitted|bring|brought|book|booked|land|landed)|i'd|extra for|what if i|(?:bring|earn|get|give|pay|make|add)\s+me|how much\s+(?:more\s+|extra\s+)?for|(?:commission|bonus)\s+(?:on|for|from))\b", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Own();

    [GeneratedRegex("少签|少卖|丢|退|取消|黄了|达到|做到|冲到|干到|\\b(?:lose|lost|less|fewer|cancel|cancelled|target|goal|quota|end|ends|finish|finished|reach|reached|hit)\\b|\\d\\s*%", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Less();

    [GeneratedRegex(@"\b(?:a|an|one)\s+(?:more\s+)?(?<thing>" + RuleWords.Counted + @"|contract|customer|client)\b", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex One();

    [GeneratedRegex(@"\btwo\s+(?:more\s+)?(?<thing>" + RuleWords.Counted + @"|contracts|customers|clients)\b", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Two();

    [GeneratedRegex("每单|每个|各|\\b(?:of|each|at|worth)\\b", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Each();

    [GeneratedRegex("(?<m>" + MoneyText.Pattern + @")\s*(?<u>家|份|单|个|笔)?\s*(?:的)?(?:more\s+|extra\s+|additional\s+)?(?:in\s+|of\s+)?(?<w>" + Things + ")?", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Amounts();
}
