namespace SalesBot.Conversation.Tests.Understanding;

/// <summary>Writes numbers in words, the other way round than the bot reads them.</summary>
internal static class NumberWords
{
    private static readonly string[] Small =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen",
        "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    public static string English(long number)
    {
        if (number == 0)
            return "zero";
        var groups = new List<string>();
        foreach (var (scale, name) in (ReadOnlySpan<(long, string)>)[(1_000_000_000_000, " trillion"), (1_000_000_000, " billion"), (1_000_000, " million"), (1_000, " thousand"), (1, "")])
        {
            var group = number / scale % 1000;
            if (group > 0)
                groups.Add(Hundreds((int)group) + name);
        }
        return string.Join(' ', groups);
    }

    /// <summary>The forms of cheques: 壹佰贰拾.</summary>
    public static string Financial(long number)
    {
        var text = Chinese(number);
        foreach (var (plain, formal) in (ReadOnlySpan<(char, char)>)[('一', '壹'), ('二', '贰'), ('三', '叁'), ('四', '肆'), ('五', '伍'), ('六', '陆'), ('七', '柒'), ('八', '捌'), ('九', '玖'), ('十', '拾'), ('百', '佰'), ('千', '仟')])
            text = text.Replace(plain, formal);
        return text;
    }

    public static string Chinese(long number)
    {
        if (number == 0)
            return "零";
        if (number >= 100_000_000)
            return Chinese(number / 100_000_000) + "亿" + Rest(number % 100_000_000, 10_000_000);
        if (number >= 10_000)
            return Section((int)(number / 10_000)) + "万" + Rest(number % 10_000, 1_000);
        return Section((int)number);
    }

    private static string Rest(long rest, long first) => rest == 0 ? "" : rest < first ? "零" + Chinese(rest) : Chinese(rest);

    private static string Section(int number)
    {
        const string digits = "零一二三四五六七八九";
        var text = "";
        var gap = false;
        foreach (var (unit, name) in (ReadOnlySpan<(int, string)>)[(1000, "千"), (100, "百"), (10, "十"), (1, "")])
        {
            var digit = number / unit % 10;
            if (digit == 0)
            {
                gap = text.Length > 0;
                continue;
            }
            text += (gap ? "零" : "") + digits[digit] + name;
            gap = false;
        }
        return text;
    }

    private static string Hundreds(int number)
    {
        var rest = number % 100;
        var tail = rest == 0 ? "" : rest < 20 ? Small[rest] : rest % 10 == 0 ? Tens[rest / 10] : Tens[rest / 10] + "-" + Small[rest % 10];
        return number < 100 ? tail : Small[number / 100] + " hundred" + (rest == 0 ? "" : " and " + tail);
    }
}
