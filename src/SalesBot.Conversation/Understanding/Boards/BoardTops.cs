using System.Text.RegularExpressions;
using SalesBot.Conversation.Understanding.Intents;
using SalesBot.Conversation.Understanding.Numbers;
using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Understanding.Boards;

/// <summary>Reads that one look at a board is to show its first places alone: "只看前三", "本周电话前3名", "top 3", "top five callers this week".</summary>
internal static partial class BoardTops
{
    private const int Most = 50;
    private const int Longest = 40;

    /// <summary>How many places; null where the text asks for no such look.</summary>
    public static int? Read(string text, Intent intent)
    {
        if (text.Length > Longest || intent is not (Intent.Leaderboard or Intent.None or Intent.Team or Intent.Progress or Intent.Clarify) || Prize().IsMatch(text))
            return null;
        var match = Bare().Match(text) is { Success: true } bare ? bare : intent == Intent.Leaderboard ? Inside().Match(text) : Match.Empty;
        return match.Success && Number(match.Groups["n"].Value) is >= 1 and <= Most and var places ? places : null;
    }

    /// <summary>A text of the same length without its 前三 or "top 3", which names nobody.</summary>
    public static string Blanked(string text) => Inside().Replace(text, match => new string(' ', match.Length));

    private static int? Number(string said)
    {
        if (int.TryParse(said, out var number))
            return number;
        var english = Array.IndexOf(["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"], said);
        var source = Normalizer.Normalize(said);
        return english >= 0 ? english + 1 : HanNumber.Read(source, 0, out var end) is { Vague: false } figure && end == source.Length ? (int)figure.Value : null;
    }

    [GeneratedRegex("^(请|麻烦)?(只看|只要|只|看|看看|看一下|给我看|显示|给我|我要看|我只想看|就看)?(排行榜|榜单|榜上|榜|排名)?(的)?(只看)?前(?<n>[0-9]{1,2}|[一二两三四五六七八九十]{1,2})(名|位|个|个人|强)?(是谁|有谁|都有谁|就行|就好|就够了|即可|吧|榜|排行|排行榜|排名)?$|^(please )?(only |just |show |show me |give me |see |list |who are |who is |who's in |i only want |let me see )*(only |just )*(the )?top (?<n>[0-9]{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)( only| please| people| reps| places| spots| ones| sellers| performers)*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Bare();

    [GeneratedRegex("前(?<n>[0-9]{1,2}|[一二两三四五六七八九十]{1,2})(名|位|强|个人)?|(^| )top (?<n>[0-9]{1,2}|two|three|four|five|six|seven|eight|nine|ten)( |$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Inside();

    [GeneratedRegex("奖|元|块|prize|bonus|[$¥]|gets? |wins? ", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Prize();
}
