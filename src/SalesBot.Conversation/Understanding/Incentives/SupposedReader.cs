using System.Text.RegularExpressions;
using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Understanding.Incentives;

/// <summary>
/// Reads what is only supposed: a trial that is called so ("试算:签单20万"), less than there is ("如果少签10万"), and what a month might come to
/// in all ("what if I hit 400k this month").
/// </summary>
internal static partial class SupposedReader
{
    // Below this a bare number of deals is how many.
    private const long FewestUnits = 1_000;

    private const string Things = RuleWords.Counted + "|销售额|业绩|回款|客户|合同|单子|单|deals?|orders?|revenue|sales|contracts?|signed";

    private const string ChineseEnd =
        @"(?:的单子?|的订单)?(?:呢|会怎样|会怎么样|怎么样|的话|[,\s]*(?:我)?(?:的)?(?:这个月|本月)?(?:的)?(?:奖金|提成|收入)?(?:能|会|可以|是|有|还有)?(?:拿|得|多|少|赚|扣|变|剩)?(?:到|成)?(?:多少)?(?:钱|奖金|提成)?)?";

    private const string EnglishEnd = @"(?:\s+(?:this month|in total|in all|by month end|by the end of the month|for the month))?(?:,?\s*(?:how much|what|then).*)?";

    /// <summary>What is supposed; null where nothing is.</summary>
    /// <param name="text">The text in normal form, without a question mark, a single thing as a figure.</param>
    public static IncentiveWish.WhatIf? Read(string text)
    {
        var trial = Trial().Match(text);
        var supposed = Supposed().Match(text);
        if (trial.Success && Chinese().Match(text[trial.Length..]) is { Success: true } tried)
            return Of(tried);
        if (supposed.Success && Chinese().Match(text[supposed.Length..]) is { Success: true } chinese && (chinese.Groups["less"].Success || chinese.Groups["to"].Success))
            return Of(chinese);
        foreach (var pattern in (Regex[])[InAll(), Fewer(), Lost(), Named()])
            if (pattern.Match(text) is { Success: true } english)
                return Of(english);
        return null;
    }

    private static IncentiveWish.WhatIf? Of(Match match)
    {
        if (MoneyText.Read(match.Groups["m"].Value.Trim()) is not { } money)
            return null;
        var thing = match.Groups["w"].Value is { Length: > 0 } named ? named : match.Groups["u"].Value switch { "份" => "方案", "家" => "客户", "个" => "", var unit => unit };
        var isFew = thing.Length == 0 && match.Groups["v"].Value.StartsWith('签') && money is { IsScaled: false, Currency: null, Minor: < FewestUnits * Metric.MinorUnitsPerUnit };

        // "10万的单" is the money that one is worth.
        var isMoney = money.IsScaled || money.Currency is not null || money.Minor >= FewestUnits * Metric.MinorUnitsPerUnit && RuleWords.Of(thing) == Metrics.Order;
        var metric = isFew ? Metrics.Order : isMoney ? RuleWords.MoneyIn(thing + match.Groups["v"].Value) : RuleWords.Of(thing) ?? RuleWords.MoneyIn(thing + match.Groups["v"].Value);
        return new(metric, (decimal)money.Minor / Metric.MinorUnitsPerUnit)
        {
            IsLess = match.Groups["less"].Success,
            Currency = money.Currency,
            IsTotal = match.Groups["to"].Success,
        };
    }

    [GeneratedRegex(@"^(?:请|帮我|麻烦)*(?:试算|测算|模拟|试着算|算一算)(?:一下|下)?[\s:,]*(?:如果|假如|假设|要是)?", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Trial();

    [GeneratedRegex("^(?:如果|假如|假设|要是|若是|若|万一)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Supposed();

    [GeneratedRegex("^(?:我)?(?:这个月|本月)?(?:我)?(?:(?<less>少|丢|丢了|退|退了|取消|黄了)|再|又|多)*(?<v>签单|签约|签|成交|卖|回款|收款|做|交|开发|拿下|拜访|完成|业绩|销售额)?(?:下|了)?(?<to>到|满|够|成|达到)?(?:1\\s*(?:个|单|笔|张))?\\s*(?<m>"
        + MoneyText.Pattern + @")\s*(?<u>家|份|单|个)?(?:的)?(?<w>" + Things + ")?" + ChineseEnd + "$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Chinese();

    [GeneratedRegex(@"^(?:what if|if|suppose|(?:what|how much) (?:would|will|do|could) i (?:get|earn|make)(?: paid)? if)\s+(?:i|we)\s+(?<to>hit|reach(?:ed)?|get to|got to|finish(?:ed)? (?:at|on|with)|end(?:ed)? (?:up )?(?:at|on|with)|came to|come to|make it to|made it to|(?:close|end|finish)(?:ed)? (?:up )?(?:the|this|my) month (?:at|on|with|up at))\s+(?<m>"
        + MoneyText.Pattern + @")\s*(?:(?:in|of)\s+)?(?<w>" + Things + ")?" + EnglishEnd + "$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex InAll();

    [GeneratedRegex(@"^(?:what if|if|suppose|(?:what|how much) (?:would|will|do|could) i (?:get|earn|make)(?: paid)? if)\s+(?:i|we)\s+(?:sell|sold|sign|signed|close|closed|do|did|make|made|have|had|book|booked)\s+(?<m>"
        + MoneyText.Pattern + @")\s*(?:(?<less>less|fewer)\s*(?:(?:in|of)\s+)?(?<w>" + Things + ")?|(?<w>" + Things + @")\s+(?<less>less|fewer))" + EnglishEnd + "$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Fewer();

    [GeneratedRegex(@"^(?:what if|if|suppose|(?:what|how much) (?:would|will|do|could) i (?:get|earn|make)(?: paid)? if)\s+(?:i|we)\s+(?<less>lose|lost)\s+(?:a\s+|an\s+|the\s+)?(?<m>"
        + MoneyText.Pattern + @")\s*(?:(?:in|of)\s+)?(?<w>" + Things + ")?" + EnglishEnd + "$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Lost();

    [GeneratedRegex(@"^(?:simulate|what-if|what if|suppose)\s*:?\s*(?:another\s+|an extra\s+)?(?<m>" + MoneyText.Pattern + @")\s*(?:more\s*)?(?:(?:in|of)\s+)?(?<w>" + Things + @")?(?:\s+more)?"
        + EnglishEnd + "$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Named();
}
