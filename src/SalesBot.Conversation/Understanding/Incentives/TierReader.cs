using System.Globalization;
using System.Text.RegularExpressions;
using SalesBot.Domain.Incentives;

namespace SalesBot.Conversation.Understanding.Incentives;

/// <summary>Reads rates and tiers ("0-50万5% 50万以上8%", "5% up to 500k, 8% above") as they are written, gaps and overlaps included.</summary>
internal static partial class TierReader
{
    private const string Range =
        "(?:(?<lo>" + MoneyText.Pattern + @")\s*(?:-|~|–|到|至|to)\s*(?<hi>" + MoneyText.Pattern + ")"
        + @"|(?:超过|高于|大于|超出|over|above|beyond|from|>=|>)\s*(?<lo>" + MoneyText.Pattern + @")\s*(?:以上)?"
        + "|(?<lo>" + MoneyText.Pattern + @")\s*(?:及以上|以上|以后|起|\+|and above|and up|or more)"
        + @"|(?:under|below|up to|the first|first|<=|<|低于|不足|不超过|首)\s*(?<hi>" + MoneyText.Pattern + ")"
        + "|(?<hi>" + MoneyText.Pattern + @")\s*(?:及以下|以下|以内|之内|and below|or less)"

        // From where the tier before it ends.
        + "|(?:超出|超过|以上|其余|剩下|再往上|往上)(?:的)?(?:部分)?|(?:above|beyond|over)(?:\\s+that)?|thereafter|after that|the rest)";

    private const string Rate = @"(?<p>\d{1,9}(?:\.\d{1,4})?)\s*%";

    /// <summary>What a text says of rates.</summary>
    /// <param name="Tiers">The tiers, by where they begin.</param>
    /// <param name="Rest">What else the text says.</param>
    /// <param name="Currency">The ISO code that a bound names; null for none.</param>
    internal sealed record Rates(IReadOnlyList<IncentiveTier> Tiers, string Rest, string? Currency);

    /// <summary>The rates of a text; null where it names none, or bounds that are no money.</summary>
    public static Rates? Read(string text)
    {
        var (rangeFirst, rateFirst) = (RangeThenRate().Matches(text), RateThenRange().Matches(text));
        var matches = rateFirst.Count > 0 && (rangeFirst.Count == 0 || rateFirst[0].Index < rangeFirst[0].Index) ? rateFirst : rangeFirst;
        if (matches.Count == 0)
            return Flat(text);
        var tiers = new List<IncentiveTier>();
        string? currency = null;
        foreach (Match match in matches)
        {
            var (lo, hi) = (Bound(match, "lo"), Bound(match, "hi"));
            if ((match.Groups["lo"].Success && lo is null) || (match.Groups["hi"].Success && hi is null))
                return null;
            currency ??= lo?.Currency ?? hi?.Currency;

            // "20-50万" is from 200,000 on.
            var from = lo is null ? tiers.Count == 0 ? 0 : tiers[^1].To ?? 0 : lo.IsScaled || hi is not { IsScaled: true } ? lo.Minor : (long)(lo.Minor * hi.Scale);
            tiers.Add(new IncentiveTier(from, hi?.Minor, PerMillion(match)));
        }

        tiers.Sort((one, two) => one.From.CompareTo(two.From));
        if (tiers[0].From > 0)
            tiers.Insert(0, new IncentiveTier(0, tiers[0].From, 0));
        var rest = matches.Reverse().Aggregate(text, (left, match) => left.Remove(match.Index, match.Length));
        return rest.Contains('%', StringComparison.Ordinal) ? null : new Rates(tiers, rest, currency);
    }

    private static Rates? Flat(string text) => RateAlone().Matches(text) is [var only]
        ? new Rates([new IncentiveTier(0, null, PerMillion(only))], text.Remove(only.Index, only.Length), null) : null;

    private static long PerMillion(Match match) =>
        (long)(decimal.Parse(match.Groups["p"].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) * 10_000m);

    private static MoneyText.Amount? Bound(Match match, string group) => match.Groups[group].Success ? MoneyText.Read(match.Groups[group].Value.Trim()) : null;

    [GeneratedRegex(Range + @"(?:的|部分|按|提成|提|:|,|=|is|at|gets|get|pays|\s)*" + Rate, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex RangeThenRate();

    [GeneratedRegex(Rate + @"\s*(?:commission\s+)?(?:on|for|of)?\s*(?:sales\s+|deals\s+|revenue\s+)?(?:" + Range + @"|(?:anything\s+|everything\s+)?(?<rest>above|over|beyond|thereafter|after that)(?:\s+that)?)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex RateThenRange();

    [GeneratedRegex(Rate, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex RateAlone();
}
