using System.Globalization;
using System.Text.RegularExpressions;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Incentives;

namespace SalesBot.Conversation.Understanding.Incentives;

/// <summary>Reads what is paid for each so much beyond a target ("每超额10%奖1000", "500 for every 10% above target"), to a person or to a team.</summary>
internal static partial class OverTargetReader
{
    /// <summary>The rule; null where the text is none.</summary>
    /// <param name="text">The text in normal form, without its team.</param>
    /// <param name="isOfTeam">Whether a team was named for which it is.</param>
    public static IncentiveWish.Make? Read(string text, bool isOfTeam)
    {
        var (equal, byShare) = (RuleReader.Equally().IsMatch(text), RuleReader.ByShare().IsMatch(text));
        var bare = RuleReader.ByShare().Replace(RuleReader.Equally().Replace(text, ""), "").Trim(' ', ',', ';', ':', '(', ')');
        var match = ((Regex[])[Chinese(), MoneyFirst(), StepFirst()]).Select(pattern => pattern.Match(bare)).FirstOrDefault(one => one.Success) ?? Match.Empty;
        if (!match.Success || (equal && byShare) || match.Groups["x"].Success && !bare.Contains('每', StringComparison.Ordinal)
            || MoneyText.Read(match.Groups["m"].Value.Trim()) is not { } money || !decimal.TryParse(match.Groups["p"].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent))
            return null;
        var forEach = Each().IsMatch(bare);
        var team = !forEach && (isOfTeam || Team().IsMatch(bare));
        var terms = new IncentiveTerms(team ? IncentiveKind.TeamAward : IncentiveKind.TargetBonus, RuleWords.Of(match.Groups["w"].Value) ?? Metrics.Revenue)
        {
            Amount = money.Minor,
            BeyondStep = (long)(percent * 10),
            Split = byShare ? AwardSplit.ByContribution : AwardSplit.Equal,
        };
        return new IncentiveWish.Make(new IncentiveWish.ReadRule(terms) { Currency = money.Currency, AsksSplit = team && !equal && !byShare }, null) { IsSure = true };
    }

    private const string Things = "销售额|销售|业绩|回款|利润|毛利|拜访|电话|签单|方案|新客户|revenue|sales|payments?|profit|visits?|calls?|deals?|orders?|proposals?|new customers?";

    [GeneratedRegex("^(?:如果|只要|凡是?)?(?:整个团队|团队|全组|小组|每组|各组|每个组|谁|每人|每个人|个人|大家|销售)?(?:的)?(?:每月|当月|月度|本月|月)?(?<w>" + Things + @")?(?:的)?(?:完成)?(?:目标)?(?<x>每)?(?:每月|月)?(?:超额完成|超额|超出|超过|超)(?:了)?(?:月|月度)?(?<w>" + Things + @")?(?:目标|任务)?(?:的)?(?<x>每)?\s*(?<p>\d{1,3}(?:\.\d)?)\s*%(?:的)?(?:,|就|都|再|另|额外|\s)*(?:奖励|奖金|奖|给|发|加)+(?:每人|每个人|个人|团队|全组|每组)?\s*(?<m>" + MoneyText.Pattern + @")(?:/组|每组|一组|/人|每人)?$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Chinese();

    [GeneratedRegex(@"^(?:(?:the|each|every|any|a)?\s*(?:whole\s+)?(?:team|rep|person|one|everyone|everybody|reps)\s+)?(?:gets?|earns?|receives?|pay)?\s*(?:an?\s+(?:extra\s+)?(?:bonus|award)\s+of\s+|an?\s+extra\s+|extra\s+)?(?<m>" + MoneyText.Pattern + @")\s*(?:bonus|award|extra)?\s*(?:per team\s+|to the team\s+)?(?:for each|for every|per|each|every)\s+(?:full\s+|extra\s+|additional\s+|further\s+)?(?<p>\d{1,3}(?:\.\d)?)\s*%\s*(?:points?\s+)?(?:above|over|beyond|past|on top of)\s+(?:the\s+|its\s+|their\s+|his\s+|her\s+)?(?:monthly\s+|month's\s+)?(?:(?<w>" + Things + @")\s+)?(?:target|quota|goal)s?$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex MoneyFirst();

    [GeneratedRegex(@"^(?:for\s+)?(?:each|every|per)\s+(?:full\s+|extra\s+|additional\s+|further\s+)?(?<p>\d{1,3}(?:\.\d)?)\s*%\s*(?:points?\s+)?(?:above|over|beyond|past|on top of)\s+(?:the\s+|its\s+|their\s+)?(?:monthly\s+|month's\s+)?(?:(?<w>" + Things + @")\s+)?(?:target|quota|goal)s?[\s,:]*(?:(?:the|each|every|a)?\s*(?:team|rep|person|everyone|reps)\s+)?(?:gets?|earns?|receives?|pays?|is worth|brings|there is|we pay|=)?\s*(?:an?\s+(?:bonus|award|extra)\s+(?:of\s+)?|extra\s+)?(?<m>" + MoneyText.Pattern + ")$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex StepFirst();

    [GeneratedRegex("团队|全组|小组|每组|各组|每个组|/组|一组|\\bteam\\b", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Team();

    [GeneratedRegex("每人|每个人|个人|/人|\\b(?:rep|reps|person|everyone|everybody)\\b", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Each();
}
