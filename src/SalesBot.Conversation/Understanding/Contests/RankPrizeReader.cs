using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SalesBot.Conversation.Understanding.Coaching;
using SalesBot.Conversation.Understanding.Incentives;
using SalesBot.Conversation.Understanding.Text;
using SalesBot.Domain.Contests;

namespace SalesBot.Conversation.Understanding.Contests;

/// <summary>Money promised to places: "第1名奖500元 第2名奖300元", "前三名奖1000、500、200元", "top 3 get 1000, 500 and 200".</summary>
/// <param name="Prize">What each place gets; null where that cannot be told.</param>
/// <param name="From">Where the promise begins.</param>
/// <param name="To">Where it ends.</param>
internal sealed record RankPrizes(ContestPrize? Prize, int From, int To);

/// <summary>Reads such promises in a text in normal form.</summary>
internal static partial class RankPrizeReader
{
    private const int LongestMessage = 120;
    private const int MostPlaces = 10;
    private const string Sum = @"[¥$]?[0-9]+(\.[0-9]+)?(万|千|k)?";
    private const string Unit = "(元|块钱|块|rmb|yuan|cny)?";
    private static readonly ImmutableArray<string> Ordinals = ["first", "second", "third", "fourth", "fifth"];
    private static readonly ImmutableArray<string> Counts = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
    private const string Han = "一二三四五六七八九十";

    // Without one of these the patterns find nothing, and most messages have none.
    private static readonly SearchValues<string> Signs = SearchValues.Create(
        ["奖", "得", "拿", "发", ":", "top ", "first", "second", "third", "fourth", "fifth", "1st", "2nd", "3rd", "4th", "5th", "number one"], StringComparison.Ordinal);

    /// <summary>The promise; null where there is none.</summary>
    public static RankPrizes? Read(string text)
    {
        if (text.Length > LongestMessage || !text.AsSpan().ContainsAny(Signs))
            return null;
        if (Several().Match(text) is { Success: true } several)
            return new(Of(several), several.Index, several.Index + several.Length);
        var single = Chinese().Matches(text) is { Count: > 0 } chinese ? chinese : English().Matches(text) is { Count: > 0 } english ? english : ForPlace().Matches(text);
        // "第一名500" alone may tell of anything; beside another place that is promised something it is a promise.
        return single.Count == 0 || !single.Any(match => match.Groups["verb"].Success) && (single.Count == 1 || !Phrase.Has(text, ContestWords.Nouns)) && !ForPlace().IsMatch(text) ? null : new(Of(single), single[0].Index, single[^1].Index + single[^1].Length);
    }

    private static ContestPrize? Of(Match several)
    {
        var amounts = One().Matches(several.Groups["list"].Value).Select(one => MoneyText.Read(one.Value.Trim())).ToList();
        if (Number(several.Groups["n"].Value) is not { } places || places is < 1 or > MostPlaces || amounts.Any(amount => amount is null))
            return null;
        if (amounts.Count == 1)
            amounts = [.. Enumerable.Repeat(amounts[0], places)];
        return amounts.Count == places ? Prize([.. amounts.Select(amount => amount!)]) : null;
    }

    private static ContestPrize? Of(MatchCollection single)
    {
        var places = new SortedDictionary<int, MoneyText.Amount>();
        foreach (Match match in single)
            if (Number(match.Groups["n"].Value) is not { } place || MoneyText.Read(match.Groups["m"].Value.Trim()) is not { } amount || !places.TryAdd(place, amount))
                return null;

        // Places without a prize in between were not meant.
        return places.Keys.Select((place, i) => place == i + 1).All(follows => follows) ? Prize([.. places.Values]) : null;
    }

    private static ContestPrize Prize(IReadOnlyList<MoneyText.Amount> amounts) =>
        new(amounts[0].Minor, amounts[0].Currency is { } named and not "?" ? named : "") { ByRank = [.. amounts.Select(amount => amount.Minor)] };

    private static int? Number(string said)
    {
        var word = said.Trim();
        if (int.TryParse(word.TrimEnd('s', 't', 'n', 'd', 'r', 'h'), out var number))
            return number;
        return word switch
        {
            "冠军" or "榜首" or "number one" => 1,
            "亚军" => 2,
            "季军" => 3,
            [var digit] when Han.Contains(digit, StringComparison.Ordinal) => Han.IndexOf(digit, StringComparison.Ordinal) + 1,
            _ => Ordinals.IndexOf(word) is >= 0 and var place ? place + 1 : Counts.IndexOf(word) is >= 0 and var count ? count + 1 : null,
        };
    }

    [GeneratedRegex(@"(第?(?<n>[一二三四五六七八九十]|[0-9]{1,2})名|第(?<n>[一二三四五])|(?<n>冠军|亚军|季军|榜首))([^0-9,;。第前]{0,6}(?<verb>奖励|奖金|奖|得|拿|发|:)[^0-9天家单个次名]{0,3}|[是为给= ]{0,2})(?<m>" + Sum + ")" + Unit, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Chinese();

    [GeneratedRegex(@"(前(?<n>[一二三四五六七八九十]|[0-9]{1,2})名?(分别|各|每人|都)*(奖励|奖金|奖|得|拿|发)[^0-9天家单个次名]{0,3}(?<list>" + Sum + Unit + "([、,/ ]+" + Sum + Unit + @")*)(每人)?|top (?<n>[0-9]{1,2}|one|two|three|four|five)( on the [a-z ]+board)? (gets?|wins?|earns?|receives?) (?<list>" + Sum + Unit
        + "([, /]+(and )?" + Sum + Unit + ")*)( each)?)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Several();

    [GeneratedRegex(Sum + Unit, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex One();

    [GeneratedRegex(@"(?<n>first|second|third|fourth|fifth|1st|2nd|3rd|4th|5th|number one)( place)?( on the [a-z ]+board)?( ?(?<verb>gets?|wins?|earns?|receives?|prize|:|=))* ?(?<m>" + Sum + ")" + Unit, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex English();

    [GeneratedRegex(@"(?<m>" + Sum + ")" + Unit + @" (for|to) (the )?(?<n>first|second|third|fourth|fifth|1st|2nd|3rd|4th|5th)( place)?", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex ForPlace();
}
