using System.Text.RegularExpressions;
using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Text;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Incentives;

namespace SalesBot.Conversation.Understanding.Incentives;

/// <summary>
/// Reads an award for each of what a company counts besides the built-in metrics ("直播50元/场", "¥50 per webinar"). The word has to be one of
/// the company's own, whole, so that no report is taken for a rule.
/// </summary>
internal static partial class OwnUnitReader
{
    /// <summary>The rule; null where the text is none.</summary>
    public static IncentiveWish? Read(string text, WordBook words)
    {
        foreach (var pattern in (Regex[])[WordThenMoney(), EachThenMoney(), MoneyThenWord()])
        {
            if (pattern.Match(text) is not { Success: true } match || Own(match.Groups["w"].Value, words) is not { } metric)
                continue;
            if (MoneyText.Read(match.Groups["m"].Value.Trim()) is not { } money)
                return new IncentiveWish.MakeHow();
            return new IncentiveWish.Make(
                new IncentiveWish.ReadRule(new IncentiveTerms(IncentiveKind.UnitAward, metric) { Amount = money.Minor }) { Currency = money.Currency }, null);
        }

        return null;
    }

    private static MetricCode? Own(string written, WordBook words)
    {
        var word = Normalizer.Normalize(written.Trim());
        return words.Longest(word, 0, out var end) is { Metric: { } metric } && end == word.Length && Metrics.UnitOf(metric) == MetricUnit.Count && Metrics.BuiltIn.All(known => known.Code != metric)
            ? metric : null;
    }

    [GeneratedRegex("^(?<w>.{1,30}?)(?:奖励|奖金|奖|award|bonus|:|,|\\s)*(?<m>" + MoneyText.Pattern + @")\s*(?:(?:/|每|per|a)\s*(?:一)?\s*\S{1,12}|each|apiece)(?:奖励|奖)?$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex WordThenMoney();

    [GeneratedRegex("^每(?:一|1)?(?:家|份|单|个|次|场|位|笔|通|节|期)?(?<w>.{1,30}?)(?:就|奖励|奖金|奖|给|发|:|\\s)*(?<m>" + MoneyText.Pattern + ")$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex EachThenMoney();

    [GeneratedRegex("^(?<m>" + MoneyText.Pattern + @")\s*(?:bonus|award|reward)?\s*(?:per|for each|for every|each|a|for a)\s+(?<w>.{1,30})$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex MoneyThenWord();
}
