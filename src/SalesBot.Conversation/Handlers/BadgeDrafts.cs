using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using SalesBot.Conversation.Turns;
using SalesBot.Conversation.Understanding;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Honours;

namespace SalesBot.Conversation.Handlers;

/// <summary>A badge as a message describes it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Rule">What it is given for.</param>
/// <param name="Metric">Which metric; null for a streak.</param>
/// <param name="Amount">How much: a count, money in minor units, or working days.</param>
/// <param name="Period">Within which kind of period.</param>
/// <param name="Points">How many points it brings; null for the usual number.</param>
internal sealed record BadgeDraft(string Name, BadgeRule Rule, MetricCode? Metric, long Amount, PeriodKind Period, int? Points);

/// <summary>
/// Reads a badge out of its name and what it is for: "电话达人 一周电话100", "'Road warrior' 15 visits in a week", "全勤 连续上报5天 30分". What is
/// counted is read as a report would be, so that every metric of the company and every way to say a figure can be used.
/// </summary>
internal static partial class BadgeDrafts
{
    private static readonly ImmutableArray<(PeriodKind Kind, ImmutableArray<string> Words)> Periods =
    [
        (PeriodKind.Day, ["一天之内", "一天内", "一天", "每天", "每日", "单日", "当天", "一日", "in one day", "in a day", "a day", "per day", "daily", "each day", "every day"]),
        (PeriodKind.Week, ["一周之内", "一周内", "一周", "每周", "单周", "一个星期", "一星期", "每星期", "in one week", "in a week", "a week", "per week", "weekly", "each week", "every week"]),
        (PeriodKind.Month, ["一个月之内", "一个月内", "一个月", "每个月", "每月", "单月", "in one month", "in a month", "a month", "per month", "monthly", "each month", "every month"]),
        (PeriodKind.Quarter, ["一个季度", "一季度", "每个季度", "每季度", "in one quarter", "in a quarter", "a quarter", "per quarter", "quarterly", "each quarter"]),
    ];

    private static readonly ImmutableArray<string> Fillers = ["满", "达到", "达", "做到", "超过", "至少", "for", "with", "at least", "making", "of", "得", "要", "："];

    /// <summary>The badge; null where the text does not say a name, an amount and a period.</summary>
    public static BadgeDraft? Read(Turn turn, string text)
    {
        var points = PointsAtEnd().Match(text);
        var worth = points.Success ? int.Parse(points.Groups["n"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : (int?)null;
        if (points.Success)
            text = text[..points.Index].TrimEnd(' ', ',', ',', ':', ':');
        if (Quoted().Match(text) is { Success: true } quoted)
            return Rule(turn, text[quoted.Length..]) is { } rule ? Draft(quoted.Groups["name"].Value, rule) : null;

        // The rule is what is read last: everything before it is the name, whatever it says.
        foreach (var at in Cuts(text))
            if (text[..at].Trim(' ', ':', ':', ',', ',', '-') is { Length: > 0 } name && Rule(turn, text[at..]) is { } rule)
                return Draft(name, rule);
        return null;

        BadgeDraft Draft(string name, Found rule) => new(name.Trim(), rule.Rule, rule.Metric, rule.Amount, rule.Period, worth);
    }

    private static IEnumerable<int> Cuts(string text)
    {
        for (var at = text.Length - 1; at > 0; at--)
            if (text[at] is ' ' or ':' or ':' or ',' or ',')
                yield return at + 1;
        foreach (var word in Periods.SelectMany(period => period.Words).Append("连续"))
            if (text.IndexOf(word, StringComparison.OrdinalIgnoreCase) is var place and > 0)
                yield return place;
    }

    private static Found? Rule(Turn turn, string text)
    {
        text = text.Trim(' ', ':', ':', ',', ',', '-', '。', '.');
        if (text.Length == 0)
            return null;
        foreach (var pattern in (ReadOnlySpan<Regex>)[ChineseStreak(), EnglishStreak(), EnglishStreakBefore()])
        {
            if (pattern.Match(text) is { Success: true } streak)
                return Streak(streak);
        }

        foreach (var (kind, words) in Periods)
        {
            foreach (var word in words)
            {
                if (text.IndexOf(word, StringComparison.OrdinalIgnoreCase) is var place and >= 0
                    && Amount(turn, text[..place].Trim() + " " + text[(place + word.Length)..].Trim(), kind) is { } found)
                    return found;
            }
        }

        return null;
    }

    private static Found? Streak(Match match)
    {
        var days = int.Parse(match.Groups["n"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        if (days is < 2 or > Badge.LongestStreak)
            return null;
        var what = match.Groups["what"].Captures.Count == 0 ? "" : match.Groups["what"].Value;
        var isTarget = what.Contains("达标", StringComparison.Ordinal) || what.Contains("目标", StringComparison.Ordinal)
            || what.Contains("target", StringComparison.OrdinalIgnoreCase) || what.Contains("goal", StringComparison.OrdinalIgnoreCase);
        return new Found(isTarget ? BadgeRule.TargetStreak : BadgeRule.ReportStreak, null, days, PeriodKind.Day);
    }

    private static Found? Amount(Turn turn, string text, PeriodKind period)
    {
        text = text.Trim();
        foreach (var filler in Fillers)
            if (text.StartsWith(filler, StringComparison.OrdinalIgnoreCase))
                text = text[filler.Length..].Trim();
        foreach (var filler in (ReadOnlySpan<string>)["满", "达到", "超过", "至少"])
            text = text.Replace(filler, "", StringComparison.Ordinal);
        var reading = turn.Read(text);
        if (reading is not { Intent: Intent.Report, Open: null, Items: [{ Metric: { } metric, Customers.Count: 0 } item] } || item.IsTotal
            || ReportingRules.ToAmount(Metrics.UnitOf(metric), item.Quantity, out var amount) is not null || amount <= 0)
            return null;
        return new Found(BadgeRule.Amount, metric, amount, period);
    }

    private sealed record Found(BadgeRule Rule, MetricCode? Metric, long Amount, PeriodKind Period);

    [GeneratedRegex(@"[\s,,:]*(?:\+|奖励|奖|得|送|加|worth|for)?\s*(?<n>\d{1,6})\s*(?:积分|分|points?|pts?)\s*$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PointsAtEnd();

    [GeneratedRegex("^\\s*(?:\"(?<name>[^\"]+)\"|'(?<name>[^']+)'|“(?<name>[^”]+)”|‘(?<name>[^’]+)’|「(?<name>[^」]+)」|『(?<name>[^』]+)』)", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"^连续(?<what>上报|报数|汇报|打卡|达标|完成目标|完成每日目标)?\s*(?<n>\d{1,4})\s*个?(?:工作日|天)(?:都)?(?<what>上报|报数|汇报|打卡|达标|完成目标|完成每日目标)?$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex ChineseStreak();

    [GeneratedRegex(@"^(?<n>\d{1,4})[- ](?:working |work )?days? (?:in a row|running|streak|straight)(?: ?(?:of |with )?(?<what>reporting|reports?|reported|(?:on|all|hitting|hit|reaching|meeting)? ?(?:the |all |daily )*(?:targets?|goals?)))?$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex EnglishStreak();

    [GeneratedRegex(@"^(?<what>report(?:ing|ed|s)?|(?:on|all|hitting|hit|reach|reaching|meeting|meet)? ?(?:the |all |daily )*(?:targets?|goals?)) (?<n>\d{1,4}) (?:working |work )?days? (?:in a row|running|straight)$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex EnglishStreakBefore();
}
