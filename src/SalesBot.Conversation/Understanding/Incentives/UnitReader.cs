using System.Globalization;
using System.Text.RegularExpressions;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Incentives;

namespace SalesBot.Conversation.Understanding.Incentives;

/// <summary>Reads what is paid for each of something: for every one, for every so many ("每满100个电话奖50元"), or for the first of a day, a week or a month.</summary>
internal static partial class UnitReader
{
    /// <summary>The rule; null where the text is none.</summary>
    /// <param name="text">The text in normal form.</param>
    /// <param name="isRule">Whether it is said to be a rule.</param>
    public static IncentiveWish? Read(string text, bool isRule)
    {
        var match = ((Regex[])[WordThenMoney(), EachThenMoney(), MoneyThenWord(), WordThenAward(), EachOfMoney(), OneOfMoney(), SoMany(), OneThenMoney(), First(), EachPays(), WordPays(), MoneyPerMany(), FirstPays(), MoneyForFirst()])
            .Select(pattern => pattern.Match(text)).FirstOrDefault(one => one.Success) ?? Match.Empty;

        // "每单2万" may be what each of some deals came to; with the word for the money, or where it is said to be a rule, it is none.
        // A new customer comes to no money by itself, so what each of them brings is what is paid for it.
        var isPaid = match.Groups["bare"].Success && RuleWords.Of(match.Groups["w"].Value) == Metrics.NewCustomer;
        if (match.Groups["bare"].Success && !isPaid && !isRule && !match.Groups["m"].Value.AsSpan().ContainsAny("元块¥$"))
            return null;
        if (!match.Success || RuleWords.Of(match.Groups["w"].Value.Length > 0 ? match.Groups["w"].Value : match.Groups["v"].Value + match.Groups["c"].Value) is not { } metric)
            return null;
        if (MoneyText.Read(match.Groups["m"].Value.Trim()) is not { } money)
            return new IncentiveWish.MakeHow();
        long? per = long.TryParse(match.Groups["n"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var many) && many != 1 ? many : null;
        var first = FirstOf(match.Groups["p"].Value);
        var terms = new IncentiveTerms(IncentiveKind.UnitAward, metric)
        {
            Amount = money.Minor,
            Per = per,
            FirstOf = first,
            OncePerCustomer = metric == Metrics.NewCustomer && per is null && first is null,
        };
        return new IncentiveWish.Make(new IncentiveWish.ReadRule(terms) { Currency = money.Currency }, null) { IsSure = isPaid || per is not null || first is not null };
    }

    private static PeriodKind? FirstOf(string period) => period switch
    {
        "" => null,
        "天" or "日" or "day" or "daily" => PeriodKind.Day,
        "周" or "星期" or "week" or "weekly" => PeriodKind.Week,
        _ => PeriodKind.Month,
    };

    private const string Units = "家|份|单|个|次|场|位|笔|通|张";
    private const string Verbs = "新签|签|新增|开发|提交|交|拜访|打|成交|完成|做|拿下";
    private const string Gives = @"(?:就|都|奖励|奖金|奖|给|发|补贴|补|提成|红包|:|,|\s)+";
    private const string Behind = "(?:的)?(?:现金|红包|奖金|奖励|补贴)?";
    private const string Signed = @"(?:\s+(?:signed|won|submitted|closed|made|delivered|booked|done|(?:that\s+)?(?:you|they|we|someone|anyone)\s+(?:signs?|closes?|wins?|makes?|submits?)))?";

    [GeneratedRegex("^(?:每(?:一)?[家份个])?(?<w>" + RuleWords.Counted + @")(?:提交|奖励|奖金|奖|award|bonus|:|,|\s)*(?<m>" + MoneyText.Pattern + @")\s*(?:(?:/|每|per|a|一)\s*(?:一)?\s*(?:家|份|单|个|次|场|位|通|" + RuleWords.Counted + ")|each|apiece)(?:奖励|奖)?(?<v>)(?<c>)$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex WordThenMoney();

    [GeneratedRegex("^(?:(?<w>" + RuleWords.Counted + @")\s*)?每(?<v>" + Verbs + ")?(?:下|了)?(?:一|1)?(?<c>" + Units + ")?(?<w>" + RuleWords.Counted + ")?" + Gives + "(?<m>" + MoneyText.Pattern + ")" + Behind + "$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex EachThenMoney();

    [GeneratedRegex("^(?:(?<w>" + RuleWords.Counted + @")\s*)?(?<bare>每)(?<v>" + Verbs + ")?(?:下|了)?(?:一|1)?(?<c>" + Units + ")?(?<w>" + RuleWords.Counted + @")?\s*(?<m>" + MoneyText.Pattern + ")$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex EachOfMoney();

    // "新客户1家500" and "新客户一家8万" may be a customer and the order.
    [GeneratedRegex(@"^(?<w>新签客户|新开客户|新增客户|新客户)(?<bare>一)(?<c>[家个])(?<m>\d{2,4})(?<v>)$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex OneOfMoney();

    [GeneratedRegex("^(?<w>" + RuleWords.Counted + @")(?:提交|达成|开发|完成)?\s*(?:奖励|奖金|奖|awards?|bonus|rewards?)[\s:]*(?:of\s+)?(?<m>" + MoneyText.Pattern + ")(?<v>)(?<c>)$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex WordThenAward();

    [GeneratedRegex("^(?<m>" + MoneyText.Pattern + @")\s*(?:bonus|award|reward)?\s*(?:per|for each|for every|each|a|for a|for any)\s+(?<w>" + RuleWords.Counted + ")" + Signed + "(?<v>)(?<c>)$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex MoneyThenWord();

    [GeneratedRegex("^(?:(?<w>" + RuleWords.Counted + @")\s*)?(?:每人)?每(?:累计)?(?<v>" + Verbs + @")?(?:下|了)?(?:满|够|到|达到|累计)?\s*(?<n>\d{1,5})\s*(?<c>" + Units + ")(?:的)?(?<w>" + RuleWords.Counted + "|客户)?" + Gives + "(?<m>" + MoneyText.Pattern + ")" + Behind + "$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex SoMany();

    [GeneratedRegex("^(?:谁|只要|凡是?|谁要是)?(?:(?<w>" + RuleWords.Counted + @")\s*)?(?<v>" + Verbs + ")?(?:下|到)?(?:一|1)(?<c>" + Units + ")(?:的)?(?<w>" + RuleWords.Counted + ")?(?:就|都|,|可以?|能)*(?:奖励|奖金|奖|补贴|给|发)+(?<m>" + MoneyText.Pattern + ")" + Behind + "$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex OneThenMoney();

    [GeneratedRegex("^(?:每人|每个人|个人|大家|销售)?(?:的)?(?:每|当)(?:个)?(?<p>天|日|周|星期|月)(?:的)?(?:第一|第1|首|头一)(?<c>" + Units + ")?(?:的)?(?<w>" + RuleWords.Counted + "|客户)?" + Gives + "(?<m>" + MoneyText.Pattern + ")(?<v>)" + Behind + "$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex First();

    [GeneratedRegex(@"^(?:for\s+)?(?:each|every|per|any|whoever signs an?)\s+(?:(?<n>\d{1,5})\s+)?(?<w>" + RuleWords.Counted + ")" + Signed + @"[\s:,=]*(?:pays|pay|gets|get|earns|brings|is worth|are worth|is|you get|reps get|we pay|there is|bonus|award|reward)?\s*(?:an?\s+(?:bonus|award|extra)\s+(?:of\s+)?|extra\s+)?(?<m>" + MoneyText.Pattern + @")(?:\s*(?:bonus|award|extra))?(?<v>)(?<c>)$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex EachPays();

    [GeneratedRegex("^(?<w>" + RuleWords.Counted + @")[\s:,]+(?:pays?|gets?|earns?|brings?|are worth|is worth)?\s*(?<m>" + MoneyText.Pattern + @")\s*(?:each|apiece|per piece)(?<v>)(?<c>)$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex WordPays();

    [GeneratedRegex("^(?<m>" + MoneyText.Pattern + @")\s*(?:bonus|award|reward|extra)?\s*(?:per|for each|for every|every|each)\s+(?<n>\d{1,5})\s+(?<w>" + RuleWords.Counted + ")" + Signed + "(?<v>)(?<c>)$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex MoneyPerMany();

    [GeneratedRegex(@"^(?:(?:the\s+|each\s+(?:rep|person)'s\s+|everyone's\s+)?first\s+(?<w>" + RuleWords.Counted + @")\s+(?:of\s+)?(?:the|each|every|a)?\s*(?<p>day|week|month)|(?:the\s+)?(?<p>daily|weekly|monthly)\s+first\s+(?<w>" + RuleWords.Counted + @"))(?:\s+(?:for\s+)?(?:each|every|per)\s+(?:rep|person))?[\s:,=]*(?:pays|gets|earns|brings|is worth|is|bonus|award)?\s*(?<m>" + MoneyText.Pattern + ")(?<v>)(?<c>)$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex FirstPays();

    [GeneratedRegex("^(?<m>" + MoneyText.Pattern + @")\s*(?:bonus|award|reward)?\s*(?:for|on)\s+(?:the\s+|each\s+(?:rep|person)'s\s+|everyone's\s+)?first\s+(?<w>" + RuleWords.Counted + @")\s+(?:of\s+)?(?:the|each|every|a)?\s*(?<p>day|week|month)(?<v>)(?<c>)$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex MoneyForFirst();
}
