using System.Globalization;
using System.Text.RegularExpressions;

namespace SalesBot.Benchmarks.Parsing;

/// <summary>What one would write first: a number beside a word of a metric, nothing else understood; the measure to compare with.</summary>
internal static partial class NaiveParser
{
    public static IReadOnlyList<(string Metric, decimal Quantity)> Read(string text)
    {
        var found = new List<(string, decimal)>();
        foreach (Match match in Chinese().Matches(text))
            found.Add((match.Groups["m"].Value + match.Groups["n"].Value, Number(match)));
        foreach (Match match in English().Matches(text))
            found.Add((match.Groups["m"].Value, Number(match)));
        return found;
    }

    private static decimal Number(Match match) =>
        decimal.TryParse(match.Groups["q"].ValueSpan, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : 0;

    [GeneratedRegex("(?<m>拜访|走访|电话|外呼|约到|跟进|演示|方案|签单|成交|业绩|回款|培训)[^0-9。\\n]{0,6}(?<q>[0-9][0-9,.]*)|(?<q>[0-9][0-9,.]*)(家|个|通|次|场|份|单)?(?<n>客户|电话|演示|方案|单)")]
    private static partial Regex Chinese();

    [GeneratedRegex("(?<q>[0-9][0-9,.]*)\\s+(?<m>visits?|calls?|dials?|demos?|proposals?|deals?|appointments?|follow-ups?)", RegexOptions.IgnoreCase)]
    private static partial Regex English();
}
