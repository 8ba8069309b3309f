using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SalesBot.Conversation.Understanding.Coaching;

namespace SalesBot.Conversation.Understanding.Contests;

/// <summary>How long a round takes, as a text says it: "每天淘汰最后一名", "两天一轮", "one out every day", "a round every 2 days".</summary>
/// <param name="Days">The days of a round.</param>
/// <param name="KnocksOut">It says that somebody leaves, so that it is an elimination.</param>
/// <param name="From">Where that begins.</param>
/// <param name="To">Where it ends.</param>
internal sealed partial record RoundLengths(int Days, bool KnocksOut, int From, int To)
{
    private const string Count = "(?<n>[0-9]{1,2}|[一二两三四五六七八九十]|one|two|three|four|five|six|seven)?";
    private const string Last = "(the )?(last|lowest|bottom|weakest|one|1|someone|somebody)( one| person| rep| place| player)?";
    private const string Leaves = "(is |gets |goes |drops |falls )?(out|off|eliminated|leaves|drops|goes|dropped|knocked out|sent home)";
    private static readonly ImmutableArray<string> Numbers = ["", "one", "two", "three", "four", "five", "six", "seven"];

    /// <summary>The length in a text in normal form; null where it says none.</summary>
    public static RoundLengths? Read(string text)
    {
        foreach (var match in (Match[])[Chinese().Match(text), ChineseRound().Match(text), English().Match(text), EnglishBehind().Match(text), EnglishRound().Match(text), Daily().Match(text)])
        {
            if (!match.Success)
                continue;
            var all = match.Groups["all"] is { Success: true } part ? part : match.Groups[0];
            var unit = match.Groups["unit"].Value;
            var each = unit is "周" or "星期" or "礼拜" || unit.StartsWith("week", StringComparison.Ordinal) ? 7 : 1;
            return new(each * Number(match.Groups["n"].Value), match.Groups["out"].Success, all.Index, all.Index + all.Length);
        }

        return null;
    }

    private static int Number(string said) => said.Length == 0 ? 1
        : int.TryParse(said, out var digits) ? Math.Max(1, digits)
        : Numbers.IndexOf(said) is > 0 and var english ? english
        : said == "两" ? 2 : "一二三四五六七八九十".IndexOf(said[0], StringComparison.Ordinal) + 1;

    [GeneratedRegex("(每|逐|按)" + Count + " ?个?(?<unit>天|日|周|星期|礼拜)(都|就|要)?(?<out>淘汰|刷掉|踢掉|出局|走|末位淘汰)(掉)?(最后|垫底|末位|倒数第一|最低|最少)?(的)?(一个|一名|一人|一位|1个|1名|1人|名|的人|者)?(出局|走人|离开)?|(每|逐)" + Count
        + " ?个?(?<unit>天|日|周|星期|礼拜)(的)?(最后|垫底|末位|倒数第一|最低|最少)(的)?(一个|一名|一人|一位|1个|1名|1人|名|的人|者)?(?<out>淘汰|出局|走人|离开|下课)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Chinese();

    [GeneratedRegex("(每|按)?" + Count + " ?个?(?<unit>天|日|周|星期|礼拜)(打|比|为|是|算)?一(轮|局)|(每|一)轮(打|比|为|是)?" + Count + " ?个?(?<unit>天|日|周|星期|礼拜)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex ChineseRound();

    [GeneratedRegex(Last + " ?(?<out>" + Leaves + ")?( at the end of)? (every|each|per|a) " + Count + " ?(?<unit>day|week)s?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex English();

    [GeneratedRegex("(every|each) " + Count + " ?(?<unit>day|week)s?,? " + Last + " (?<out>" + Leaves + ")", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex EnglishBehind();

    [GeneratedRegex("(with )?(a |one )?rounds? (of|every|each|per|a|lasts?|takes?) (a )?" + Count + " ?(?<unit>day|week)s?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex EnglishRound();

    [GeneratedRegex("(^|[^a-z])(?<all>(?<unit>dai|week)ly) (rounds?|elimination|knockouts?|tournament)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Daily();
}
