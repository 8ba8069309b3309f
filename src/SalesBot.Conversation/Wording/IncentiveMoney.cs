using System.Globalization;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Incentives;

namespace SalesBot.Conversation.Wording;

/// <summary>What is written the same in every language about incentive money.</summary>
internal static class IncentiveMoney
{
    private static readonly CultureInfo Culture = CultureInfo.InvariantCulture;

    public static string Sign(string currency) => currency switch
    {
        "CNY" => "¥",
        "USD" => "$",
        "EUR" => "€",
        "GBP" => "£",
        var other => other + " ",
    };

    /// <summary>The amount without its sign, cents only where there are any.</summary>
    public static string Figure(long minor)
    {
        var units = Math.Abs((decimal)minor) / Metric.MinorUnitsPerUnit;
        return units == decimal.Truncate(units) ? units.ToString("#,0", Culture) : units.ToString("#,0.00", Culture);
    }

    /// <summary>A rate in percent.</summary>
    public static string Rate(long perMillion) => ((decimal)perMillion / 10_000m).ToString("0.####", Culture) + "%";

    /// <summary>An attainment, cut and not rounded, so that what is below a bound never reads as reached.</summary>
    public static string Percent(long part, long whole) =>
        whole <= 0 ? "–" : (decimal.Truncate((decimal)part * 1000m / whole) / 10m).ToString("0.#", Culture) + "%";

    /// <summary>A commission as the sum that it is.</summary>
    public static string Parts(StatementLine line, Func<long, string> amount)
    {
        var terms = line.Terms;
        if (terms.OnWholeAmount)
            return $"{amount(line.Basis)} × {Rate(CommissionFormula.TierOf(terms, line.Basis).PerMillion)}";
        return string.Join(" + ", terms.Tiers.Where(tier => line.Basis > tier.From)
            .Select(tier => $"{amount(Math.Min(line.Basis, tier.To ?? line.Basis) - tier.From)} × {Rate(tier.PerMillion)}"));
    }

    /// <summary>The tier above the one reached, and how much is missing to its beginning; null where there is none.</summary>
    public static (IncentiveTier Tier, long Missing)? Next(StatementLine line)
    {
        if (line.Terms.Kind != IncentiveKind.Commission || line.Adjusts is not null)
            return null;
        var next = line.Terms.Tiers.FirstOrDefault(tier => tier.From >= line.Basis && tier.From > 0);
        return next is null || next.From == line.Basis ? null : (next, next.From - line.Basis);
    }
}
