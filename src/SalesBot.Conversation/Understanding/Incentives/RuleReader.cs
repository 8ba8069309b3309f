using System.Globalization;
using System.Text.RegularExpressions;
using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Incentives;

namespace SalesBot.Conversation.Understanding.Incentives;

/// <summary>
/// Reads a whole sentence that states a rule ("提成:签单金额的10%", "500 per new customer"). Of what is not wholly understood no rule is made,
/// since people are paid by it.
/// </summary>
internal static partial class RuleReader
{
    private const int MostParts = 12;

    /// <summary>The rule; null where the text is none.</summary>
    /// <param name="text">The text in normal form, without a question mark.</param>
    /// <param name="today">The local day.</param>
    /// <param name="words">The words of the company, its own metrics among them.</param>
    /// <param name="isRule">Whether it is said to be a rule.</param>
    public static IncentiveWish? Read(string text, DateOnly today, WordBook words, bool isRule = false)
    {
        // Who is first gets a prize, and nobody else: a contest.
        if (!isRule && Race().IsMatch(text))
            return null;
        var plain = ReadPlain(text, today, words, isRule);
        if (plain is IncentiveWish.Make)
            return plain;
        foreach (var (bare, isTitled) in RuleDress.Of(text))
            if (ReadPlain(bare, today, words, isRule || isTitled) is IncentiveWish.Make make)
                return make;

        // Less than nothing is refused as an amount, and not as a sentence.
        return RuleDress.WithoutMinus(text) is { } positive && Read(positive, today, words, isRule) is IncentiveWish.Make wrong
            ? wrong with { IsSure = true, Rule = wrong.Rule with { AsksMode = false, AsksSplit = false, Terms = wrong.Rule.Terms with { Amount = -1, Tiers = [.. wrong.Rule.Terms.Tiers.Select(tier => tier with { PerMillion = -1 })] } } } : plain;
    }

    private static IncentiveWish? ReadPlain(string text, DateOnly today, WordBook words, bool isStated)
    {
        var (from, rest) = MonthText.HasDays(text) ? (null, text) : MonthText.TakeFrom(text, today);
        var opened = Opening().Replace(rest, "");
        var (first, last, bare) = MonthText.TakeWindow(opened, today);
        var (team, said) = TeamIn(Opening().Replace(bare, ""));
        said = said.Trim(' ', ',', ':', ';', '.', '。', '!');
        if (last is not null && said.EndsWith("有效", StringComparison.Ordinal))
            said = said[..^2].Trim(' ', ',');
        var wish = Kinds(said, words, isRule: isStated || last is not null || opened.Length < rest.Length);
        if (wish is not IncentiveWish.Make)
            wish = OverTargetReader.Read(said, team is not null) ?? Capped(said, words, team is not null) ?? wish;
        var sure = Meant().IsMatch(said) || Capping().IsMatch(said) && !said.Contains('了', StringComparison.Ordinal);

        // What several steps bring is a contest against oneself.
        if (wish is not IncentiveWish.Make && Contests.StepPrizes.Read(said) is not null)
            return char.IsAsciiDigit(said[0]) && RuleWords.Of(said) is null ? new IncentiveWish.StepsOfWhat(said) : null;
        if (wish is null)
            return sure || Named().IsMatch(rest) ? new IncentiveWish.MakeHow { IsSure = true } : null;
        return wish is IncentiveWish.Make make
            ? make with { IsSure = make.IsSure || sure || last is not null, Rule = make.Rule with { From = from ?? first, Until = last, Team = team } } : wish;
    }

    // "每签一单奖200元,封顶2000": what is paid for each, or a share, with the most that anybody gets of it.
    private static IncentiveWish.Make? Capped(string said, WordBook words, bool isOfTeam)
    {
        if (CapText().Match(said) is not { Success: true } cap || MoneyText.Read(cap.Groups["m"].Value.Trim()) is not { } most
            || said.Remove(cap.Index, cap.Length).Trim(' ', ',', ':', ';') is var bare && (OverTargetReader.Read(bare, isOfTeam) ?? Kinds(bare, words, isRule: true)) is not IncentiveWish.Make { Rule.Terms: { Kind: IncentiveKind.UnitAward or IncentiveKind.Commission } or { BeyondStep: not null } } open)
            return null;
        return open with { Rule = open.Rule with { Terms = open.Rule.Terms with { Cap = most.Minor }, Currency = open.Rule.Currency ?? most.Currency } };
    }

    /// <summary>The rules of a sentence that states several; null where it does not. Each part is as long as it can be.</summary>
    public static IncentiveWish.MakeSeveral? ReadSeveral(string text, DateOnly today, WordBook words)
    {
        var parts = text.Split([',', ';', '。', '、'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var rules = new List<string>();
        for (var start = 0; start < parts.Length && parts.Length <= MostParts;)
        {
            var end = parts.Length;
            while (end > start && Read(string.Join(',', parts[start..end]), today, words) is not IncentiveWish.Make)
                end--;
            if (end == start)
                return null;
            rules.Add(string.Join(',', parts[start..end]));
            start = end;
        }

        return rules.Count > 1 ? new IncentiveWish.MakeSeveral(rules) : null;
    }

    private static IncentiveWish? Kinds(string said, WordBook words, bool isRule) => Commission(said) ?? UnitReader.Read(said, isRule) ?? TeamAward(said) ?? Bonus(said) ?? OwnUnitReader.Read(said, words);

    private static (string? Team, string Left) TeamIn(string text)
    {
        if (TeamFirst().Match(text) is { Success: true } match && !NoTeam().IsMatch(match.Groups["team"].Value))
            return (match.Groups["team"].Value, text[match.Length..]);
        return TeamLast().Match(text) is { Success: true } end ? (end.Groups["team"].Value, text[..end.Index]) : (null, text);
    }

    private static IncentiveWish? Commission(string text)
    {
        var saysPart = Part().IsMatch(text);
        text = Part().Replace(text, "${above}");

        // "50万以下5%,超出8%" can be nothing else.
        if (!CommissionCue().IsMatch(text) && !IsAllOfRates(text))
            return null;
        if (TierReader.Read(text) is not { } rates)
            return text.Contains('%', StringComparison.Ordinal) || text.StartsWith("阶梯", StringComparison.Ordinal) ? new IncentiveWish.MakeHow() : null;
        var whole = WholeAmount().IsMatch(rates.Rest);
        var open = rates.Tiers.Count > 1 && !whole && !saysPart && !Marginal().IsMatch(rates.Rest);
        if (CommissionFiller().Replace(rates.Rest, "").Trim(' ', ',', ':', ';', '的', '.', '(', ')').Length > 0)
            return new IncentiveWish.MakeHow();
        var terms = new IncentiveTerms(IncentiveKind.Commission, RuleWords.MoneyIn(rates.Rest)) { Tiers = rates.Tiers, OnWholeAmount = whole && rates.Tiers.Count > 1 };
        return new IncentiveWish.Make(new IncentiveWish.ReadRule(terms) { Currency = rates.Currency, AsksMode = open }, null);
    }

    // "50万以下5%,超出8%", "达成销售额10%提成": rates, and nothing that does not belong to them.
    private static bool IsAllOfRates(string text) => (text.Count(character => character == '%') > 1 || Shares().IsMatch(text)) && TierReader.Read(text) is { } bare
        && (bare.Tiers.Count > 1 || Shares().IsMatch(text)) && CommissionFiller().Replace(bare.Rest, "").Trim(' ', ',', ':', ';', '的', '.', '(', ')').Length == 0;

    private static IncentiveWish? TeamAward(string text)
    {
        // What stands between would be taken for the money.
        text = AtFull().Replace(text, " ");
        var match = TeamThenMoney().Match(text);
        if (!match.Success)
            match = MoneyThenTeam().Match(text);

        // "团队今天签了2单" pays nothing.
        if (!match.Success || !Pays().IsMatch(text))
            return null;
        var rest = text.Remove(match.Groups["m"].Index, match.Groups["m"].Length);
        var (equal, byShare) = (Equally().IsMatch(rest), ByShare().IsMatch(rest));
        var left = ByShare().Replace(Equally().Replace(rest, ""), "");
        if (MoneyText.Read(match.Groups["m"].Value.Trim()) is not { } money || TeamFiller().Replace(left, "").Trim(' ', ',', ':', ';', '/', '(', ')').Length > 0 || (equal && byShare))
            return new IncentiveWish.MakeHow();
        var terms = new IncentiveTerms(IncentiveKind.TeamAward, MetricOfTarget(rest)) { Amount = money.Minor, Split = byShare ? AwardSplit.ByContribution : AwardSplit.Equal };
        return new IncentiveWish.Make(new IncentiveWish.ReadRule(terms) { Currency = money.Currency, AsksSplit = !equal && !byShare }, null);
    }

    private static IncentiveWish? Bonus(string text)
    {
        // "完成月目标100%奖5000": the target is all of it anyhow.
        if (text.IndexOf("100%", StringComparison.Ordinal) is var full and > 0 && !text.AsSpan(0, full).ContainsAnyInRange('0', '9') && !text.AsSpan(0, full).ContainsAnyInRange('a', 'z'))
            text = text.Remove(full, 4).Insert(full, text.Contains("目标", StringComparison.Ordinal) ? " " : "目标");
        var match = TargetThenMoney().Match(text);
        if (!match.Success)
            match = MoneyThenTarget().Match(text);
        if (!match.Success)
            return null;
        var rest = match.Groups["rest"].Value;
        var (cap, faster) = (CapText().Match(rest), FasterText().Match(rest));
        var left = FasterText().Replace(CapText().Replace(rest, ""), "");
        var floor = FloorText().Match(left);
        left = FloorText().Replace(left, "");
        var limit = cap.Success ? MoneyText.Read(cap.Groups["m"].Value.Trim()) : null;
        if (MoneyText.Read(match.Groups["m"].Value.Trim()) is not { } money || (cap.Success && limit is null) || left.Trim(' ', ',', ':', ';', '的', '.').Length > 0)
            return new IncentiveWish.MakeHow();

        // A cap alone makes sense only where more is paid for more.
        var accelerator = faster.Groups["twice"].Success ? 2 * IncentiveTerms.Full : faster.Success ? (long)(Number(faster) * IncentiveTerms.Full) : cap.Success ? IncentiveTerms.Full : 0;
        var terms = new IncentiveTerms(IncentiveKind.TargetBonus, MetricOfTarget(match.Groups["head"].Value))
        {
            Amount = money.Minor,
            Cap = limit?.Minor,
            Accelerator = accelerator,
            AcceleratesFrom = faster.Groups["f"].Success ? (long)(decimal.Parse(faster.Groups["f"].Value, CultureInfo.InvariantCulture) * 10) : null,
            Threshold = floor.Success ? (long)(Number(floor) * 10) : IncentiveTerms.Full,
        };
        return new IncentiveWish.Make(new IncentiveWish.ReadRule(terms) { Currency = money.Currency ?? limit?.Currency }, null);
    }

    private static decimal Number(Match match) => decimal.Parse(match.Groups["x"].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    private static MetricCode MetricOfTarget(string text) =>
        TargetMetric().Match(text) is { Success: true } match ? RuleWords.Of(match.Value) ?? Metrics.Revenue : Metrics.Revenue;

    [GeneratedRegex(@"^(?:请|麻烦)?(?:设置|新建|新增|添加|设|加|set up|create|add)?\s*(?:一条|一个|an?\b)?\s*(?:新的|新|new\b)?\s*(?:奖励规则|激励规则|规则|incentive rule|rule|短期激励|短期奖励|临时激励|奖励|激励|short-term incentive|spiff|incentive)[\s:]+|^(?:请|麻烦)?(?:设置|新建|新增|添加|设|加|set up|create|add)(?:一条|一个|\s+an?)?[\s:]+|^(?:规则|奖励|激励|短期激励|短期奖励|临时激励)[\s:]*", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Opening();

    [GeneratedRegex(@"^(?:给|为)?(?<team>[^\s\d:,/%]{1,12}?组)(?:的)?[\s:,]*(?:(?:gets?|earns?|receives?)\s+)?|^(?:the\s+)?(?<team>[a-z]{1,20}\s+team|team\s+[a-z]{1,20})\s+(?:gets?|earns?|receives?)\s+", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex TeamFirst();

    [GeneratedRegex(@"[\s,]+for\s+(?:the\s+)?(?:team\s+)?(?<team>\S*组|team\s+\S{1,20}|\S{1,20}\s+team)$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex TeamLast();

    [GeneratedRegex("目标|奖|每|提成|团队|小组$|全组$|签|交|^(?:each|every|any|a|the|our|whole|entire|winning|that|which|best|top)\\b|^team (?:that|which|who|gets)$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex NoTeam();

    [GeneratedRegex(@"^(?:阶梯|销售|签单|业绩|利润|毛利|回款)*(?:提成|佣金)|^(?:tiered\s+)?commissions?|^\d{1,3}(?:\.\d+)?\s*%\s*(?:的)?(?:commission|提成)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex CommissionCue();

    // The part above, in so many words, is paid by itself.
    [GeneratedRegex(@"(?<above>超出|超过|以上|高出)(?:的)?(?:那)?部分|(?:on\s+)?(?:the\s+)?(?:part|portion|excess|rest|sum)\s+(?:that is\s+|that's\s+)?(?<above>above|over|beyond)(?:\s+(?:that|it))?", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Part();

    [GeneratedRegex("全额(?:累进)?|整体|全部(?:业绩|金额|销售额)?(?:都)?按|到哪档按哪档|(?:按)?总额|(?:on\\s+)?(?:the\\s+)?(?:whole|entire|full|total)(?:\\s+amount|\\s+sum)?|on everything|on all of it|retroactive(?:ly)?", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex WholeAmount();

    [GeneratedRegex("超额累进|累进|只算超出(?:的)?部分|超出部分|分段(?:计算)?|边际|marginal|per band|each band|only the part", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Marginal();

    [GeneratedRegex(@"超额累进|全额累进|累进|只算超出|超出|达成|完成|实现|签约额|签约|只算超出(?:的)?部分|超出部分|分段(?:计算)?|边际|全额|整体|全部(?:业绩|金额|销售额)?(?:都)?按|到哪档按哪档|(?:按)?总额|阶梯|销售额|成交额|签单额|签单|销售|业绩|金额|合同额|合同|利润|毛利|回款|到账|提成|佣金|计算|比例|一律|统一|大家|每人|销售人员|业务员|员工|全员|的话|给|发|拿|算|提|按照|按|为|是|就|都|它|whole amount|entire amount|full amount|total amount|on the whole|whole|full|total|on everything|on all of it|retroactive(?:ly)?|marginal|per band|each band|only the part|tiered|commissions?|deals?|sales|revenue|signed|profit|margin|payments?|collected|\b(?:on|of|all|the|and|then|amount|is|at|for|we|a|it|up|to|everyone|everybody|gets?|earns?|reps?|pays?|paid|gross|net|value|each|every|any|our|rate|that)\b", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex CommissionFiller();

    // A share of money in so many words.
    [GeneratedRegex(@"\d\s*%.*(?:提成|佣金|commission)|(?:提成|佣金|commission).*\d\s*%|提\s*\d[\d.]*\s*%|^(?:按)?(?:销售额|业绩|毛利|利润|回款|签单额)(?:的)?\s*\d[\d.]*\s*%", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Shares();

    // The most that anybody gets, of something that is paid for.
    [GeneratedRegex(@"(?:每|奖|提成|佣金|bonus|commission|award|\bper\b|\beach\b).*(?:封顶|上限|capped at|\bcap\b)\D{0,6}\d|(?:封顶|上限)\s*\d.*(?:每|奖|提成)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Capping();

    [GeneratedRegex(@"^(?:整个团队|整组|团队|小组|全组|哪个组|哪组|各组|每个组|每组|每个团队|(?:if\s+|to\s+)?(?:(?:a|any|each|every|the)\s+)?team\s+(?:that|which|who|hitting|reaching|making|hits?|reaches|makes)\b|(?:if\s+|to\s+)?(?:any|each|every|the)\s+team\b|team\s+(?:target\s+|completion\s+)?(?:award|bonus|reward))[^\d%]{0,30}?(?<m>" + MoneyText.Pattern + ")", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex TeamThenMoney();

    [GeneratedRegex(@"(?:at\s+|满|达到|达成)?100\s*%(?:\s*of\b)?", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex AtFull();

    [GeneratedRegex(@"奖|/组|每组|一组|\b(?:award|bonus|reward|per team|each team|every team|a team|any team|gets|earns|receives)\b", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Pays();

    // Money for each of something, or more of it from somewhere on: whatever else it says, it is no report.
    [GeneratedRegex(@"^(?:每|凡是?|只要|谁)[^\d]{0,16}.{0,20}(?:奖励|奖金|奖|补贴)\s*\d|(?:提成|奖金|佣金|奖励)[^\d]{0,6}(?:翻倍|加倍|翻一番|\d(?:\.\d)?\s*倍)|^\d(?:\.\d+)?x\s+(?:the\s+)?(?:commissions?|bonus(?:es)?)|^(?:完成|达成|达到|超额完成)[^\d,。]{0,8}目标[^\d,。]{0,4}(?:奖励|奖金|奖)\s*\d|^(?:each|every|for each|for every|per)\b.{0,40}\b(?:gets?|pays?|earns?|bonus|award)\b.*\d|(?:commissions?|bonus(?:es)?)\s+(?:is\s+|are\s+)?(?:doubled?|tripled?|doubles)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Meant();

    [GeneratedRegex(@"谁(?:最)?先|最先|第一个(?:完成|达到|打满|打够|做到|做满|跑满|拜访满|签满|签到|到)|先到先得|谁(?:就)?赢|\bfirst\s+(?:(?:one|person|rep|to reach|who)\s+)?(?:to|reaches|hits|with)\b|\bwhoever\s+(?:gets|reaches|hits|makes|closes|signs)\b.*\bfirst\b", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Race();

    [GeneratedRegex(@"^(?:奖励|激励)\s*:?\s*[-–]?\d|^(?:award|reward|incentive)\s*:?\s*[-–]?\d+.*\b(?:per|each|every|a)\b", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Named();

    [GeneratedRegex("^(?<m>" + MoneyText.Pattern + @")\s*(?:award\s+|bonus\s+)?(?:per|for each|for every|for a|for the)\s+team", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex MoneyThenTeam();

    [GeneratedRegex(@"平均分配|平均分|平均|平分|均分|人人一样|split equally|equally|equal split|equal shares|equal", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    internal static partial Regex Equally();

    [GeneratedRegex("按(?:贡献|业绩|比例|占比)(?:分配|分)?|(?:split )?by contribution|pro rata|in proportion", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    internal static partial Regex ByShare();

    [GeneratedRegex(@"整个团队|整组|每个团队|哪个组|哪组|各组|每个组|团队成员|成员|大家|全员|团队|小组|全组|每组|一组|/组|组|完成|达成|达到|达标|当月|月度|本月|销售额|销售|业绩|回款|利润|拜访|电话|方案|签单|新客户|目标|奖励|奖金|奖|就|给|发|都|由|来|100%|100|%|每|的|后|\b(?:team|teams|gets?|to|share|shared|among|between|members|it|if|makes?|who|all|pays?|we|they|earns?|receives?|any|full|target|completion|award|bonus|reward|per|for|each|every|that|which|a|the|hits?|hitting|reaches|reaching|reached|meets|meeting|its|their|at|of|when|monthly|month|revenue|sales|goal|is|split|on|calls?|visits?|proposals?|deals?|orders?)\b", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex TeamFiller();

    [GeneratedRegex(@"^(?<head>(?:谁|只要|凡是|每人|个人|完成|达成|达到|业绩|月度|本月|当月|每月|月|销售额|销售|回款|利润|拜访|电话|签单|方案|新客户|\s)*(?:目标(?:达成|完成)?|达成|达标)(?:了|的)?)(?:的人|每人|各|人均|就|都|给|发|奖金|奖励|奖|,|:|\s)+(?<m>" + MoneyText.Pattern + @")(?<rest>.*)$|^(?<head>(?:personal\s+)?(?:(?:revenue|sales|visits?|calls?|deals?)\s+)?(?:target|quota|attainment)|(?:anyone|everyone|whoever|each rep|every rep|reps?|people)\s+(?:who\s+)?(?:hits?|reach(?:es)?|meets?|makes?|hitting|reaching)\s+(?:the|their|his|her|a)?\s*(?:monthly\s+)?(?:(?:revenue|sales|visits?|calls?|deals?)\s+)?(?:target|quota|goal))\s+(?:bonus|gets?|earns?|receives?)[\s:]*(?:a bonus\s+)?(?:of\s+)?(?<m>" + MoneyText.Pattern + ")(?<rest>.*)$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex TargetThenMoney();

    [GeneratedRegex("^(?:(?:a\\s+)?(?:target\\s+)?bonus\\s+(?:of\\s+)?)?(?<m>" + MoneyText.Pattern + @")\s*(?:bonus|award)?\s*(?:for|at|when|on|if|whenever|to)\s+(?<head>(?:(?:someone|anyone|somebody|anybody|everyone|whoever|a rep|a person|you|they|people|each rep)\s+(?:who\s+)?)?(?:hitting|reaching|meeting|making|hits?|reach(?:es)?|meets?|makes?)?\s*(?:the\s+|your\s+|one's\s+|their\s+|his\s+|her\s+|a\s+)?(?:100%\s*(?:of\s+)?)?(?:the\s+)?(?:monthly\s+)?(?:revenue\s+|sales\s+|visits?\s+|calls?\s+|deals?\s+)?(?:target|quota|goal))(?<rest>.*)$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex MoneyThenTarget();

    [GeneratedRegex(@"(?:每人每月|每人|每月|每个月|一个月|一月|当月|全月|单人|个人|单月|总共|合计|but\s+|and\s+)*(?:封顶|最多|最高|上限|不超过|不能超过|不得超过|a maximum of|a max of|no more than|not more than|at most|with a cap of|capped at|capped|cap at|cap of|cap|maximum|max|up to)(?:拿|给|奖|发|为|是|到|不超过)*\s*:?\s*(?:of\s+)?(?<m>" + MoneyText.Pattern + @")\s*(?:/月|每月|每人|一个月|(?:a|per|each|every)\s+(?:month|person|head|rep)|each)*", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex CapText();

    [GeneratedRegex(@"(?:超过|超出|超|达到|满)\s*(?<f>1\d\d|[2-9]\d\d)%\s*(?:的)?(?:部分|以上|以后|后)?(?:的话|时)?(?:按|加速|奖金|奖|则|就|都|翻|乘以|乘|变成|变为|为|算|给|,|\s)*(?:(?<x>\d{1,2}(?:\.\d{1,3})?)\s*倍|(?<twice>翻倍|翻番|翻一番|加倍|双倍|倍))|(?:above|beyond|over|from)\s+(?<f>1\d\d|[2-9]\d\d)%(?:\s+of\s+(?:the\s+)?target)?[,\s]*(?:(?:the\s+)?bonus\s+)?(?:is\s+|pays\s+|at\s+|times\s+)?(?:(?<x>\d{1,2}(?:\.\d{1,3})?)\s*(?:x|times)|(?<twice>doubled|doubles|double))(?:\s+the bonus)?|(?<twice>doubled|double)\s+(?:above|beyond|over|from)\s+(?<f>1\d\d|[2-9]\d\d)%(?:\s+of\s+(?:the\s+)?target)?|(?:multiplied by\s+|times\s+)?(?<x>\d{1,2}(?:\.\d{1,3})?)\s*(?:x|times)?(?:\s+accelerator)?\s+(?:above|beyond|over|from)\s+(?<f>1\d\d|[2-9]\d\d)%(?:\s+of\s+(?:the\s+)?target)?|(?:超额|超出)(?:的)?(?:部分)?(?:按|加速|奖|\s)*(?<x>\d{1,2}(?:\.\d{1,3})?)\s*倍|(?<x>\d{1,2}(?:\.\d{1,3})?)x(?:\s*(?:accelerator|above target|beyond target|beyond it|above it|beyond|above))?|accelerator\s*:?\s*(?<x>\d{1,2}(?:\.\d{1,3})?)x?", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex FasterText();

    [GeneratedRegex(@"(?:达到|完成|达成|满|从|from|threshold|starting at|paid from)?\s*:?\s*(?<x>\d{1,3}(?:\.\d)?)%\s*(?:起(?:付|算|发|奖)?|以上起?|and up|on)?", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex FloorText();

    [GeneratedRegex("拜访|电话|签单|方案|新客户|回款|利润|visits?|calls?|deals?|proposals?|payments?|profit", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex TargetMetric();
}
