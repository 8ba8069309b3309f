using System.Globalization;
using System.Text.RegularExpressions;
using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Understanding.Incentives;

/// <summary>Money as a rule names it, in a text in normal form.</summary>
internal static partial class MoneyText
{
    /// <summary>One amount of money, as a part of other patterns.</summary>
    public const string Pattern =
        @"(?:(?:us\$|hk\$|s\$|\$|¥|€|£|usd|eur|gbp|hkd|sgd|rmb|cny)\s*)?\d[\d,]*(?:\.\d+)?\s*(?:亿|百万|万|千|million|thousand|mn|m|k)?"
        + @"\s*(?:元人民币|人民币|元|块钱|块|美元|美金|欧元|英镑|港币|港元|新币|rmb|cny|yuan|usd|dollars|euros|eur|gbp|pounds|hkd|sgd)?";

    // Where a rule's amounts end; beyond, a sum of them might not fit.
    private const decimal Largest = 10_000_000_000m;

    /// <summary>An amount in minor units with its scale and currency.</summary>
    /// <param name="Minor">Minor units.</param>
    /// <param name="IsScaled">Whether a scale such as 万 stands behind it.</param>
    /// <param name="Scale">How many units that scale is.</param>
    /// <param name="Currency">The ISO code; null where none is named.</param>
    internal sealed record Amount(long Minor, bool IsScaled, decimal Scale, string? Currency);

    /// <summary>Reads what <see cref="Pattern"/> has matched; null where it is finer than a minor unit, or beyond what a rule may name.</summary>
    public static Amount? Read(string text)
    {
        var match = Parts().Match(text);
        if (!match.Success || !decimal.TryParse(match.Groups["n"].Value.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            return null;
        var scale = match.Groups["u"].Value switch
        {
            "亿" => 100_000_000m,
            "百万" or "million" or "mn" or "m" => 1_000_000m,
            "万" => 10_000m,
            "千" or "thousand" or "k" => 1_000m,
            _ => 1m,
        };
        if (number > Largest / scale)
            return null;
        var minor = number * scale * Metric.MinorUnitsPerUnit;
        return minor != decimal.Truncate(minor) ? null : new Amount((long)minor, scale != 1m, scale, CurrencyOf(match.Groups["c"].Value + match.Groups["e"].Value));
    }

    private static string? CurrencyOf(string named) => named switch
    {
        "" or "元" or "块" or "块钱" => null,
        "¥" or "rmb" or "cny" or "yuan" or "人民币" or "元人民币" or "¥元" => "CNY",
        "$" or "us$" or "usd" or "dollars" or "美元" or "美金" => "USD",
        "€" or "eur" or "euros" or "欧元" => "EUR",
        "£" or "gbp" or "pounds" or "英镑" => "GBP",
        "hk$" or "hkd" or "港币" or "港元" => "HKD",
        "s$" or "sgd" or "新币" => "SGD",

        // Two of them at once are none that could be meant.
        _ => "?",
    };

    [GeneratedRegex(
        @"^(?<c>us\$|hk\$|s\$|\$|¥|€|£|usd|eur|gbp|hkd|sgd|rmb|cny)?\s*(?<n>\d[\d,]*(?:\.\d+)?)\s*(?<u>亿|百万|万|千|million|thousand|mn|m|k)?\s*(?<e>\D*?)\s*$",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Parts();
}
