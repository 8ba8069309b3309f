using System.Globalization;
using System.Text.RegularExpressions;
using SalesBot.Domain.Incentives;

namespace SalesBot.Conversation.Understanding.Incentives;

/// <summary>Reads the most that anybody is to get by a rule that there is ("个人提成最高不超过2万", "cap rule 2 at 500"), and that there is to be no such limit.</summary>
internal static partial class CapReader
{
    /// <summary>The wish; null where the text is none.</summary>
    /// <param name="text">The text in normal form, without a question mark.</param>
    /// <param name="today">The local day.</param>
    public static IncentiveWish.ChangeCap? Read(string text, DateOnly today)
    {
        var (from, rest) = MonthText.TakeFrom(text, today);
        rest = rest.Trim(' ', ',', '.', '!');
        if (Lifted().Match(rest) is { Success: true } lifted)
            return new IncentiveWish.ChangeCap(Number(lifted), null) { From = from };
        var match = ((Regex[])[Chinese(), Commanded(), Stated(), Nobody(), Most()]).Select(pattern => pattern.Match(rest)).FirstOrDefault(one => one.Success) ?? Match.Empty;
        if (!match.Success || MoneyText.Read(match.Groups["m"].Value.Trim()) is not { } money)
            return null;
        var what = match.Groups["what"].Value;
        var metric = RuleWords.IsCounted(what.TrimEnd('奖', '金', '励').Replace(" award", "", StringComparison.Ordinal).Replace(" bonus", "", StringComparison.Ordinal).TrimEnd('s')) ? RuleWords.Of(what) : null;
        return new IncentiveWish.ChangeCap(Number(match), money.Minor)
        {
            From = from,
            Currency = money.Currency,
            Metric = metric,
            Kind = metric is not null ? IncentiveKind.UnitAward : what.Contains("提成", StringComparison.Ordinal) || what.Contains("佣金", StringComparison.Ordinal) || what.Contains("commission", StringComparison.Ordinal) ? IncentiveKind.Commission
                : what is "目标奖" or "target bonus" ? IncentiveKind.TargetBonus : null,
        };
    }

    private static int? Number(Match match) => int.TryParse(match.Groups["n"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private const string What = @"(?:奖励|激励)?规则\s*(?<n>\d{1,4})|第\s*(?<n>\d{1,4})\s*条规则|(?<what>(?:利润|毛利|回款|销售)?(?:提成|佣金)|目标奖|奖金|奖励|(?:" + RuleWords.Counted + ")(?:奖金|奖励|奖))";
    private const string EnglishWhat = @"(?:incentive\s+)?rule\s+(?<n>\d{1,4})|(?<what>commissions?|target bonus|bonus(?:es)?|(?:" + RuleWords.Counted + @")\s+(?:award|bonus))";
    private const string Tail = @"(?:\s*(?:in total|(?:per|a|each|every)\s+(?:month|person|rep|head)|each|monthly))*";

    [GeneratedRegex("^(?:请|把|将|给|我们|公司|每人|每个人|个人|单人|大家|一个人|每月|每个月|一个月|月度|月|的)*(?:" + What + @")\s*(?:的|每人|每个人|每月|每个月|一个月|当月|总额|总共|金额|设置|设|加个|加|定个|定|都)*(?:封顶|上限|最高|最多|不超过|不能超过|不得超过|不可超过|别超过|不许超过)+(?:到|为|是|定为|设为|改为|改成|调到|定在|拿|就|给|发|:|\s)*(?<m>" + MoneyText.Pattern + ")(?:/月|每月|每人|一个月|一人|/人)*$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Chinese();

    [GeneratedRegex(@"^(?:please\s+)?(?:cap|limit)\s+(?:the\s+|our\s+|everyone's\s+|everybody's\s+|each rep's\s+|personal\s+|individual\s+|monthly\s+)*(?:" + EnglishWhat + @")\s+(?:at|to)\s+(?<m>" + MoneyText.Pattern + ")" + Tail + "$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Commanded();

    [GeneratedRegex(@"^(?:the\s+|our\s+|everyone's\s+|each rep's\s+|personal\s+|individual\s+|monthly\s+)*(?:" + EnglishWhat + @")\s+(?:per person\s+|per rep\s+|per month\s+|each month\s+)?(?:(?:is|are|should be|must be|will be|to be|gets?|get)?\s*(?:capped|limited)\s+(?:at|to)|(?:may|can|must|should|will|is|are)?\s*(?:not|never)\s+(?:to\s+)?(?:exceeds?|go above|go over|be more than|be above|be over|more than)|(?:has|have|gets?)\s+a\s+(?:cap|limit|maximum)\s+of|cap\s*(?:is|:|of)?|max(?:imum)?\s*(?:is|:|of)?)\s+(?<m>" + MoneyText.Pattern + ")" + Tail + "$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Stated();

    [GeneratedRegex(@"^(?:nobody|no one|no rep|no person|no-one)\s+(?:(?:can|may|should|is to|will)\s+)?(?:gets?|earns?|makes?|receives?)\s+more than\s+(?<m>" + MoneyText.Pattern + @")\s*(?:in\s+|of\s+|as\s+)?(?:" + EnglishWhat + ")" + Tail + "$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Nobody();

    [GeneratedRegex(@"^(?:the\s+)?(?:max|maximum|most|highest)\s+(?:monthly\s+|personal\s+)?(?:" + EnglishWhat + @")\s*(?:per person\s+|per rep\s+|anyone can (?:get|earn)\s+|anybody gets\s+)?(?:is|:|will be)\s*(?<m>" + MoneyText.Pattern + ")" + Tail + "$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Most();

    [GeneratedRegex(@"^(?:把)?(?:奖励|激励)?规则\s*(?<n>\d{1,4})\s*(?:的)?(?:不再封顶|不封顶|取消封顶|去掉封顶|取消上限|去掉上限|封顶取消|上限取消|不设上限|不设封顶)(?:了)?$|^(?:取消|去掉)规则\s*(?<n>\d{1,4})(?:的)?(?:封顶|上限)$|^(?:please\s+)?(?:remove|drop|lift|delete)\s+the\s+(?:cap|limit)\s+(?:on|of|from)\s+rule\s+(?<n>\d{1,4})$|^(?:uncap\s+rule\s+(?<n>\d{1,4})|rule\s+(?<n>\d{1,4})\s+(?:has no cap|without (?:a\s+)?cap|uncapped|is uncapped))$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Lifted();
}
