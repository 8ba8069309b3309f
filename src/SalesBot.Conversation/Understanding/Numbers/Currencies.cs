using System.Buffers;
using System.Collections.Immutable;
using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Understanding.Numbers;

/// <summary>The signs and words of currencies before and after a number.</summary>
internal static class Currencies
{
    /// <summary>What "$" is turned into once the sender's locale is known.</summary>
    public const string Dollar = "$";

    private static readonly ImmutableArray<(string Sign, string Code)> Before =
    [
        ("us$", "USD"), ("hk$", "HKD"), ("nt$", "TWD"), ("s$", "SGD"), ("a$", "AUD"), ("c$", "CAD"), ("$", Dollar), ("¥", "CNY"), ("£", "GBP"), ("€", "EUR"), ("₹", "INR"),
        ("rs.", "INR"), ("rs", "INR"), ("inr", "INR"), ("rmb", "CNY"), ("cny", "CNY"), ("usd", "USD"), ("eur", "EUR"), ("gbp", "GBP"), ("sgd", "SGD"), ("人民币", "CNY"), ("aud", "AUD"), ("hkd", "HKD"), ("港币", "HKD"), ("港元", "HKD"), ("新币", "SGD"), ("坡币", "SGD"), ("美金", "USD"), ("美元", "USD"), ("欧元", "EUR"), ("英镑", "GBP"), ("新台币", "TWD"),
        ("台币", "TWD"), ("日元", "JPY"), ("日币", "JPY"), ("ntd", "TWD"), ("twd", "TWD"), ("jpy", "JPY"), ("sg$", "SGD"), ("rm", "MYR"), ("myr", "MYR"), ("aed", "AED"), ("澳元", "AUD"), ("澳币", "AUD"),
    ];

    private static readonly ImmutableArray<(string Sign, string? Code)> After =
    [
        ("人民币", "CNY"), ("元人民币", "CNY"), ("rmb", "CNY"), ("cny", "CNY"), ("美元", "USD"), ("美金", "USD"), ("欧元", "EUR"), ("英镑", "GBP"), ("港币", "HKD"), ("港元", "HKD"), ("日元", "JPY"),
        ("新币", "SGD"), ("坡币", "SGD"), ("新台币", "TWD"), ("台币", "TWD"), ("日币", "JPY"), ("澳元", "AUD"), ("hkd", "HKD"), ("aud", "AUD"), ("twd", "TWD"), ("卢比", "INR"), ("us dollars", "USD"), ("dollars", Dollar), ("dollar", Dollar), ("bucks", Dollar), ("usd", "USD"), ("euros", "EUR"), ("euro", "EUR"), ("eur", "EUR"), ("pounds", "GBP"), ("quid", "GBP"),
        ("gbp", "GBP"), ("rupees", "INR"), ("inr", "INR"), ("sgd", "SGD"), ("yuan", "CNY"), ("元整", null), ("元", null), ("块钱", null), ("块", null), ("圆", null), ("蚊", null), ("大洋", null), ("€", "EUR"), ("£", "GBP"), ("$", Dollar), ("¥", "CNY"),
    ];

    private static readonly SearchValues<char> BeforeFirsts = SearchValues.Create([.. Before.Select(currency => currency.Sign[0]).Distinct()]);

    private static readonly SearchValues<char> AfterFirsts = SearchValues.Create([.. After.Select(currency => currency.Sign[0]).Distinct()]);

    /// <summary>The currency before a number that begins behind it; the end is where the number begins.</summary>
    public static string? ReadBefore(SourceText text, int start, out int end)
    {
        end = start;
        if (!BeforeFirsts.Contains(text[start]) || Characters.IsLatin(text[start]) && Characters.IsLatin(text[start - 1]))
            return null;
        foreach (var (sign, code) in Before)
        {
            if (!text.StandsAt(start, sign))
                continue;
            var place = start + sign.Length;
            while (text[place] == ' ' && place < start + sign.Length + 2)
                place++;
            if (!Characters.IsDigit(text[place]) && HanNumber.DigitOf(text[place]) < 0)
                continue;
            end = place;
            return code;
        }
        return null;
    }

    /// <summary>Whether a unit of money follows a number; its ISO code where it names one.</summary>
    public static bool ReadAfter(SourceText text, int start, out string? code, out int end)
    {
        var place = text[start] == ' ' ? start + 1 : start;
        (code, end) = (null, start);
        if (!AfterFirsts.Contains(text[place]))
            return false;
        foreach (var (sign, named) in After)
        {
            if (!text.StandsAt(place, sign) || Characters.IsLatin(sign[^1]) && Characters.IsLatin(text[place + sign.Length]))
                continue;
            code = named;
            end = place + sign.Length;
            return true;
        }
        return false;
    }

    /// <summary>The ISO code for the sender's locale.</summary>
    public static string? Settle(string? code, string? locale)
    {
        if (code != Dollar)
            return code;
        var region = locale is { Length: >= 5 } ? locale[^2..].ToUpperInvariant() : "";
        return region switch
        {
            "SG" => "SGD",
            "AU" => "AUD",
            "CA" => "CAD",
            "NZ" => "NZD",
            "HK" => "HKD",
            "TW" => "TWD",
            _ => "USD",
        };
    }
}
