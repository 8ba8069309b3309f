using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Text;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Incentives;

namespace SalesBot.Conversation.Understanding.Incentives;

/// <summary>Reads what a message wants of incentives: whole sentences only, so that no report loses a word to it.</summary>
internal static partial class IncentiveReader
{
    private const int LongestMessage = 200;
    private const int LongestDispute = 1_500;
    private static readonly PhraseList NoObject = ["我不同意", "不同意", "我不服", "不服"];

    // Every sentence about incentives has one of these, few reports do. To look for them costs next to nothing; the patterns cost half a second
    // when they are first needed.
    private static readonly SearchValues<string> Cues = SearchValues.Create(
        [
            "奖", "提成", "佣金", "激励", "规则", "明细", "异议", "申诉", "疑问", "个点", "百分之", "percent", "提", "如果", "要是", "假如", "假设", "若", "试", "测", "模拟", "万一", "再", "拿", "每", "%", "赚", "挣", "组", "团队", "目标", "/", "客户一",
            "bonus", "commission", "incentive", "award", "reward", "rule", "disput", "month", "if ", "per ", "each", "every", "apiece", " a ", "for ", "team", "target", "quota",
            "goal", "line ", "paid", "pay", "payday", "earn", "simulate", "what-if", "suppose", "收入", "payout", "would i", "do i get", "can i get", "多", "钱", "#", "算", "审批", "批准", "核准", "审核", "关账", "锁定", "月结", "导出", "close ", "settle", "lock ", "approve", "export", "漏发", "少发", "少给", "不服", "不同意", "object to", "disagree", "missed", "forgot", "left out", "how ", "explain", "break", "payroll", "cap", "limit", "make", "bring", "take home", "到手", "入袋", "进账", "档", "where", "late", "why", "封顶", "上限",
        ],
        StringComparison.Ordinal);

    /// <summary>What a message wants; null where it wants nothing of incentives.</summary>
    public static IncentiveWish? Read(SourceText source, DateOnly today, WordBook words)
    {
        if (source.Length is 0 or > LongestDispute)
            return null;
        var text = source.Normal(0, source.Length).ToString();
        if (!text.AsSpan().ContainsAny(Cues) && !EndsWithOne(text))
            return null;
        if (Objections.Decided(text, source) is { } decided)
            return decided;
        if (!DisputeList().IsMatch(text.Trim(' ', '?')) && ((IncentiveWish?)Dispute(text, source, today) ?? Objections.Read(text, source, today)) is { } dispute)
            return dispute;
        text = text.Trim(' ', '\n', '.', '。', '!', SourceText.Picture);
        if (text.Length is 0 or > LongestMessage || text.Contains('\n', StringComparison.Ordinal))
            return null;
        var asked = text.TrimEnd(' ', '?');
        return UnpaidReader.Read(asked) ?? Command(asked, today) ?? SupposedReader.Read(Counted(asked)) ?? WhatIf(Counted(asked)) ?? LooseSupposing.Read(Counted(asked)) ?? PayOverview.Read(asked, today) ?? PayQuestions.Read(asked, today, words) ?? Query(asked, today)
            ?? (asked.Length < text.Length || text[^1] is '吗' or '呢' || !RuleCues.May(asked) ? null : Rule(asked, today, words));
    }

    // "500元一家", but not "签了一单8万".
    private static bool EndsWithOne(string text) =>
        text.LastIndexOf('一') is var one and > 0 && text.AsSpan().IndexOfAnyInRange('0', '9') is >= 0 and var first && first < one && text.AsSpan(one).IndexOfAnyInRange('0', '9') < 0;

    private static IncentiveWish? Rule(string text, DateOnly today, WordBook words)
    {
        if (CapReader.Read(text, today) is { } cap)
            return cap;
        if (NamedChange().Match(text) is { Success: true } named)
            return RuleReader.Read($"{named.Groups["what"].Value} {text[named.Length..]}", today, words, isRule: true) is IncentiveWish.Make replacing ? replacing with { ReplacesSame = true, IsSure = true } : new IncentiveWish.MakeHow { IsSure = true };
        if (Change().Match(text) is not { Success: true } change)
            return RuleReader.ReadSeveral(text, today, words) ?? RuleReader.Read(text, today, words);
        return RuleReader.Read(text[change.Length..], today, words, isRule: true) switch
        {
            IncentiveWish.Make make => make with { Changes = Number(change, "n") },
            _ => (IncentiveWish?)Figure(text[change.Length..], Number(change, "n")!.Value, today) ?? new IncentiveWish.MakeHow(),
        };
    }

    // "600元一家", "12%", "from next month 600": what it pays for stays.
    private static IncentiveWish.ChangeFigure? Figure(string text, int rule, DateOnly today)
    {
        var (from, rest) = MonthText.TakeFrom(text, today);
        var match = OneFigure().Match(rest.Trim(' ', ',', '。', '.', '!'));
        if (!match.Success)
            return null;
        if (match.Groups["p"].Success)
            return new(rule, null, (long)(decimal.Parse(match.Groups["p"].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) * 10_000m)) { From = from };
        return MoneyText.Read(match.Groups["m"].Value.Trim()) is { } money ? new(rule, money.Minor, null) { From = from, Currency = money.Currency } : null;
    }

    private static IncentiveWish.Dispute? Dispute(string text, SourceText source, DateOnly today)
    {
        // The month may stand anywhere in front of the reason, in any of its forms: the cards write it with its year.
        var mark = Reason().Match(text);
        var head = mark.Success ? mark.Index : text.Length;
        var (month, left) = MonthText.Take(text[..head], today);
        var match = DisputeText().Match(left + text[head..]);
        // "不同意,太高了" is said of a target, or of anything.
        if (!match.Success || NoObject.Contains(left.Split(',', ':')[0].Trim()))
            return null;
        var start = match.Groups["why"].Index + head - left.Length;
        return new IncentiveWish.Dispute(Number(match, "n"), month, match.Groups["why"].Success ? source.Slice(start, source.Length).Trim() : "") { Rule = Number(match, "r") };
    }

    private static IncentiveWish? Command(string text, DateOnly today)
    {
        if (RuleList().IsMatch(text))
            return new IncentiveWish.Rules(null);
        if (RuleHistory().IsMatch(text))
            return new IncentiveWish.Rules(null) { WithHistory = true };
        if (TeamSplit().IsMatch(text))
            return new IncentiveWish.Rules(null) { Kind = IncentiveKind.TeamAward };
        if (OneRule().Match(text) is { Success: true } one)
            return new IncentiveWish.Rules(Number(one, "n"));
        if (DisputeList().IsMatch(text))
            return new IncentiveWish.Disputes();
        var (from, bare) = MonthText.TakeFrom(text, today);
        if (End().Match(bare) is { Success: true } end)
            return new IncentiveWish.EndRule(Number(end, "n") ?? 0, from);
        var (month, rest) = MonthText.Take(text, today);
        rest = Spaces().Replace(rest, " ");
        var namesMonth = rest.Length < text.Length;
        if (Close().IsMatch(rest) || namesMonth && CloseIt().IsMatch(rest))
            return new IncentiveWish.Close(month);
        if (Approve().IsMatch(rest) || namesMonth && ApproveIt().IsMatch(rest))
            return new IncentiveWish.Approve(month);
        return Export().IsMatch(rest) || namesMonth && ExportIt().IsMatch(rest) ? new IncentiveWish.Export(month) : null;
    }

    private static IncentiveWish.WhatIf? WhatIf(string text)
    {
        var sign = LessText().Match(text) is { Success: true } less ? less.Index + less.Length - 1 : -1;
        var match = Supposed().Match(sign < 0 ? text : text.Remove(sign, 1));
        if (!match.Success || MoneyText.Read(match.Groups["m"].Value.Trim()) is not { } money)
            return null;

        // "一个10万的单" is 100,000, not so many deals.
        var thing = match.Groups["one"].Success ? "" : match.Groups["w"].Value is { Length: > 0 } named ? named : match.Groups["u"].Value switch { "份" => "方案", "家" => "客户", var unit => unit };
        var metric = RuleWords.Of(thing) ?? (match.Groups["v"].Value is "回款" or "collect" or "collected" ? Metrics.Payment : Metrics.Revenue);
        return new IncentiveWish.WhatIf(metric, (sign < 0 ? 1 : -1) * (decimal)money.Minor / Metric.MinorUnitsPerUnit) { Currency = money.Currency };
    }

    // "再签一单" is one more, and so is "another deal".
    private static string Counted(string text)
    {
        for (var place = 1; place + 1 < text.Length; place++)
            if (HanDigits.IndexOf(text[place], StringComparison.Ordinal) is var digit and >= 0 && text[place + 1] is '单' or '家' or '个' or '份' or '次')
                return $"{text[..place]}{(digit == 0 ? 2 : digit)}{text[(place + 1)..]}";
        foreach (var more in (string[])["another ", "one more ", "an extra "])
            if (text.IndexOf(more, StringComparison.Ordinal) is var place and >= 0 && place + more.Length < text.Length && char.IsAsciiLetterLower(text[place + more.Length])
                && !text[(place + more.Length)..].StartsWith("rmb", StringComparison.Ordinal) && !text[(place + more.Length)..].StartsWith("usd", StringComparison.Ordinal))
                return $"{text[..place]}another 1 {text[(place + more.Length)..]}";
        return text;
    }

    // 两 stands where 0 would.
    private const string HanDigits = "两一二三四五六七八九";

    private static IncentiveWish.Show? Query(string text, DateOnly today)
    {
        var (month, rest) = MonthText.Take(text, today);
        rest = Spaces().Replace(rest, " ").Trim();
        if (Mine().Match(rest) is { Success: true } mine)
            return Details(mine, "", month);
        if (rest.Length < text.Length && HowItCame().IsMatch(rest))
            return new IncentiveWish.Show("", month) { Explains = true };

        // "新客户奖金800" names an amount and nobody.
        return Others().Match(rest) is { Success: true } others && others.Groups["who"].Value.Trim() is var who && !(others.Groups["n"].Success && RuleWords.IsCounted(who)) ? Details(others, who is "i" ? "" : who, month) : null;
    }

    private static IncentiveWish.Show Details(Match match, string who, DateOnly month) => new(who, month)
    {
        Explains = match.Groups["how"].Success,
        Line = Number(match, "n"),
        Source = Number(match, "s"),
    };

    private static int? Number(Match match, string group) =>
        int.TryParse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private const string Pay = "(?:奖金|提成|佣金|激励奖金)";
    private const string EnglishPay = "(?:bonus(?:es)?|commissions?|incentives?|incentive pay)";
    private const string Detail = @"(?:明细|详情|清单)?\s*(?:(?<n>\d{1,3})(?:\.(?<s>\d{1,4}))?)?(?<how>(?:是)?(?:怎么|如何|为什么|咋)(?:算|来|这么|是).*)?";

    [GeneratedRegex(@"^(?:请)?(?:把|将|修改|更改|调整|改)?(?:奖励)?规则\s*(?<n>\d{1,4})\s*(?:(?:的)?(?:金额|比例)?(?:改为|改成|换成|变为|变成|改|调整为|调整到|调整成|调到|调为|提高到|提到|增加到|涨到|降到|降低到|降为)\s*:?\s*|[:,]\s*)|^(?:please\s+)?(?:(?:change|set|raise|lower|increase|reduce|cut|update|adjust|make|amend)\s+)?rule\s+(?<n>\d{1,4})\s*(?:to be\b|to\b|becomes|is now|should be|should pay|now pays|pays|:|,)\s*", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Change();

    // The rule is told by what it pays for.
    [GeneratedRegex(@"^(?:请)?(?:把|将)?(?:我们|公司)?(?:的)?(?:现在|目前|现行|原来)?(?:的)?(?<what>(?:利润|毛利|回款|销售|签单|业绩|阶梯)?(?:提成|佣金)|团队奖|目标奖|(?:" + RuleWords.Counted + @")(?:奖励|奖金|奖|提成)?)(?:的)?(?:规则|比例|金额|标准|政策)?(?:改为|改成|换成|变为|变成|调整为|调整到|调整成|调到|调为|提高到|提到|增加到|涨到|降到|降低到|降为)\s*[:,]?\s*|^(?:please\s+)?(?:change|set|raise|lower|increase|reduce|cut|update|adjust)\s+(?:the\s+|our\s+)?(?<what>(?:(?:profit|payments?|sales|revenue|tiered)\s+)?commissions?|(?:team|target)\s+(?:award|bonus)|(?:" + RuleWords.Counted + @")\s+(?:award|bonus|reward))(?:\s+(?:rule|rate|amount|scheme|plan))?\s+to\s*:?\s*|^(?:the\s+|our\s+)?(?<what>commissions?|team award|target bonus|(?:" + RuleWords.Counted + @")\s+(?:award|bonus|reward))(?:\s+(?:rule|rate|amount))?\s+(?:becomes|changes to|is now|goes up to|goes down to|goes to)\s*:?\s*", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex NamedChange();

    [GeneratedRegex(@"^\s*(?:我|本人)?(?:想|要)?(?:对|觉得|认为)?(?:我)?(?:的)?(?:这笔|这一笔|奖金|提成|明细|这个奖金|这条|(?:奖励)?规则\s*(?<r>\d{1,4})|第\s*(?<r>\d{1,4})\s*条规则)?(?:的)?(?:奖金|提成)?\s*第?(?<n>\d{1,3})?(?:项|条|笔|行)?\s*(?:我)?(?:有异议|提出异议|提异议|不同意|不服|有疑问要申诉|异议|申诉)\s*(?:$|(?:[:,]|因为)\s*(?<why>\S[\s\S]*)?$)|^\s*(?:我)?(?:不同意|不服|质疑)(?:我)?(?:的)?(?:奖金|提成|明细|(?:奖励)?规则\s*(?<r>\d{1,4})|第\s*(?<r>\d{1,4})\s*条规则)\s*第?(?<n>\d{1,3})?(?:项|条|笔|行)?\s*(?:$|(?:[:,]|因为)\s*(?<why>\S[\s\S]*)?$)|^\s*(?:i\s+)?(?:want to\s+|would like to\s+|'d like to\s+)?(?:dispute|object to|disagree with|contest|challenge)\s*(?:this(?:\s+line)?|my\s+(?:bonus|commission|pay)|rule\s+(?<r>\d{1,4})|(?:bonus\s+)?line)?\s*(?<n>\d{1,3})?\s*(?:$|(?:[:,]|because\b|since\b)\s*(?<why>\S[\s\S]*)?$)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex DisputeText();

    // Where the reason begins.
    [GeneratedRegex(@"[:,]|因为|\bbecause\b|\bsince\b", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Reason();

    [GeneratedRegex(@"^(?:请|我们|咱们|公司|团队|现在|现有|目前|当前|在用|生效|执行|所有|全部|哪些|哪几条|什么|有|都|列出|列一下|查看|查一下|看看|看一下|看|查|给我|给|我|的|是|些|一下)*(?:奖励|激励|提成|奖金|佣金)(?:的)?(?:规则|政策|制度)(?:现在|目前|都|有|是|哪些|哪几条|什么|多少条|几条|列表|清单|一览|啊|呢|的|些)*$|^(?:please\s+|can you\s+|show\s+|list\s+|view\s+|display\s+|tell\s+|give\s+|see\s+|me\s+|us\s+|what\s+|what's\s+|which\s+|are\s+|is\s+|all\s+|the\s+|our\s+|of\s+|current\s+|present\s+|active\s+|existing\s+|company's\s+)*(?:incentive|incentives|bonus|commission|award|reward|pay)\s+(?:rules?|policies|policy|schemes?|plans?)(?:\s+(?:do|are|have|we|there|in|force|now|right|currently|apply|exist|active|us|got|today|at|the|moment|is|place|live|list))*$|^(?:现在)?(?:有哪些|所有|全部)(?:的)?规则$|^规则列表$|^(?:show\s+)?(?:the\s+|all\s+)?(?:incentive|bonus|commission)\s+rules$|^what (?:are the|incentive|bonus) (?:incentive |bonus |commission )?rules(?: are there)?$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex RuleList();

    [GeneratedRegex(@"^(?:查看|看看|看)?(?:所有|全部)?(?:奖励|激励|提成|奖金)?(?:的)?规则(?:的)?(?:历史|历史版本|历史记录|变更记录|修改记录|变更历史|版本|所有版本|改动记录)$|^(?:show\s+)?(?:me\s+)?(?:the\s+)?(?:history of (?:the\s+|all\s+)?(?:incentive\s+|bonus\s+)?rules|(?:incentive\s+|bonus\s+|commission\s+)?rules?\s+(?:history|versions|changes))$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex RuleHistory();

    [GeneratedRegex(@"^(?:团队|小组|组)(?:的)?(?:奖金|奖励|奖)(?:是)?(?:怎么|如何|咋)(?:分|分配|分的|分配的|算|算的)$|^how\s+(?:is|are|was|do we|does the team)\s+(?:the\s+|our\s+)?team(?:'s)?\s+(?:bonus(?:es)?|awards?|rewards?|pay)\s+(?:split|divided|shared|distributed)(?:\s+up)?$|^how\s+do\s+we\s+(?:split|share|divide)\s+the\s+team\s+(?:bonus|award|reward)$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex TeamSplit();

    [GeneratedRegex(@"^第\s*(?<n>\d{1,4})\s*条(?:奖励|激励)?规则$|^(?:奖励|激励)?规则\s*(?<n>\d{1,4})(?:的)?(?:历史|历史版本|版本|所有版本|变更记录|修改记录|内容|是什么|是啥|怎么说|说的是什么|说的什么|具体是什么|是什么内容)?$|^(?:what(?:'s|\s+is|\s+does)|tell me about|explain|describe)\s+(?:incentive\s+)?rule\s+(?<n>\d{1,4})(?:\s+(?:say|says|about|pay|do))?$|^(?:show\s+)?(?:me\s+)?(?:history of\s+|versions of\s+)?(?:incentive\s+)?rule\s+(?<n>\d{1,4})(?:\s+(?:history|versions|changes))?$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex OneRule();

    [GeneratedRegex(@"^(?:我的|奖金|所有|未解决的?|有哪些)?(?:异议|申诉)(?:列表|记录|有哪些)?$|^(?:my\s+|open\s+|pay\s+)*disputes$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex DisputeList();

    [GeneratedRegex(@"^(?:请|麻烦|帮我)?(?:把|将)?(?:停用|停掉|结束|停止|取消|删除|删掉|终止|作废|废除|撤销|关掉|去掉)(?:奖励|激励)?(?:规则\s*(?<n>\d{1,4})|第\s*(?<n>\d{1,4})\s*条规则)(?:吧|了)?$|^(?:请|麻烦|帮我)?(?:把|将)?(?:奖励|激励)?(?:规则\s*(?<n>\d{1,4})|第\s*(?<n>\d{1,4})\s*条规则)\s*(?:要|就|给)?(?:停用|停掉|结束|停止|停|取消|删除|删掉|删|终止|作废|失效|废除|关掉|去掉|不用|不要|不再用|不再发)(?:吧|了|掉)*$|^(?:please\s+)?(?:end|stop|remove|delete|cancel|disable|deactivate|drop|scrap|retire|turn off|switch off|get rid of|stop paying)\s+(?:the\s+)?(?:incentive\s+|bonus\s+)?rule\s+(?:no\.?\s*|number\s+)?(?<n>\d{1,4})$|^rule\s+(?<n>\d{1,4})\s+(?:ends|stops|should end|should stop|is over|off|should be stopped|no longer applies|expires)$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex End();

    [GeneratedRegex("^(?:结算|关账|锁定)(?:的)?" + Pay + "$|^(?:close|settle|lock)\\s+(?:the\\s+)?(?:month|" + EnglishPay + ")$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Close();

    [GeneratedRegex("^(?:批准|审批|核准|确认发放)(?:的)?" + Pay + "$|^approve\\s+(?:the\\s+)?" + EnglishPay + "$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Approve();

    [GeneratedRegex("^导出(?:的)?" + Pay + "$|^export\\s+(?:the\\s+)?" + EnglishPay + "$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Export();

    [GeneratedRegex(@"^(?<v>签|卖|成交|回款|拿下)(?:下|了)?\s*(?<m>" + MoneyText.Pattern + @")\s*(?<u>家|份|单|个)?\s*(?<w>" + RuleWords.Counted + @"|单|客户|合同)?,?(?:我)?(?:的)?(?:(?:奖金|提成)?(?:能|会|可以)(?:拿|得|多)(?:到)?多少(?:钱|奖金|提成)?|(?:有|拿|得|给|算)(?:到)?多少(?:奖金|提成|佣金)|(?:奖金|提成|佣金)(?:是|有|能拿|算)?多少(?:钱)?)$|^(?:1(?:个|单|笔))?(?<m>(?:¥|\$)?\d[\d.,]*\s*(?:万|亿|千|k)(?:元|块)?)(?:的)?(?<w>单|合同|订单)?(?:的)?(?:奖金|提成|佣金|能拿|拿|有|是|得|算)+多少(?:钱|提成|奖金)?$|^(?:(?:如果|要是|假如|假设|若)(?:我)?(?:再|多|又)*|(?:我)?(?:还能|要)?再(?:多)?|(?:我)?多)(?<v>签|卖|成交|回款|开发|拿下|拿|交|做|拜访)(?:下|了|个)?(?<one>[1一](?:个|单|笔))?\s*(?<m>" + MoneyText.Pattern + @")\s*(?<u>家|份|单|个)?\s*(?:的)?(?<w>" + RuleWords.Counted + @"|单|客户|合同)?(?:的单)?(?:呢|会怎样|怎么样|,?(?:我)?(?:奖金|提成)?(?:能|会|可以)?(?:多)?(?:拿|得|多|是|赚)?(?:到)?多少(?:钱|奖金|提成)?|会多多少)?$|^(?:what|how much)(?:\s+(?:more|extra|bonus|commission|money))*\s+(?:would|will|could|can|do|'d)\s+(?:i|we)\s+(?:get|earn|make|be paid|get paid)(?:\s+(?:more|extra|paid))*\s+(?:for|with|from|on|(?:if|when)\s+(?:i|we)\s+(?<v>sold|signed|closed|won|submitted|made|brought in|added|booked|collected|sell|sign|close|win|submit|make|bring in|add|book|collect))\s+(?:another|an extra|a further|an additional|some)?\s*(?<m>" + MoneyText.Pattern + @")\s*(?:more\s*)?(?:in\s+|of\s+|worth of\s+)?(?<w>" + RuleWords.Counted + @"|deals?|revenue|sales|signed|contracts?)?$|^(?:what if|if)\s+i\s+(?<v>sell|sign|close|win|submit|make|bring in|add|collect|book|get|do)\s+(?:another|an extra|a further)?\s*(?<m>" + MoneyText.Pattern + @")\s*(?:more\s*)?(?:in\s+|of\s+)?(?<w>" + RuleWords.Counted + @"|deals|revenue|sales)?(?:,?\s*(?:how much|what).*)?$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Supposed();

    [GeneratedRegex("^(?:看看|查看|查一下|查)?我(?:的)?(?:能拿(?:到)?(?:的)?|有多少)?" + Pay + "(?:是)?(?:有)?(?:多少)?" + Detail + "$|^(?:奖金|提成|佣金)(?:明细)" + Detail + @"$|^(?:看看|查看|看)?明细\s*(?<n>\d{1,3})(?:\.(?<s>\d{1,4}))?$|^(?:show\s+)?(?:me\s+)?(?:bonus\s+)?line\s+(?<n>\d{1,3})(?:\.(?<s>\d{1,4}))?$|" + "^(?<how>为什么|为啥|怎么)我(?:的)?" + Pay + "(?:这么|那么|才|只有|会).{0,8}$|^我(?:能|可以)?(?:拿|赚|挣)(?:到|了)?多少(?:钱|奖金|提成)$|^(?:show\\s+)?(?:me\\s+)?my\\s+" + EnglishPay + @"(?:\s+statement|\s+details)?(?:\s+line)?(?:\s+(?<n>\d{1,3})(?:\.(?<s>\d{1,4}))?)?$|^" + EnglishPay + @"\s+line\s+(?<n>\d{1,3})(?:\.(?<s>\d{1,4}))?$|^(?<how>how|why)\s+(?:is|was|did)\s+(?:i get\s+)?my\s+" + EnglishPay + @"\s*(?:computed|calculated|worked out|so low|so high|made up)?$|^(?<how>explain)\s+my\s+" + EnglishPay + @"$|^how much\s+(?:is my\s+)?" + EnglishPay + @"\s*(?:do i get|will i get|have i earned|am i getting)?$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Mine();

    [GeneratedRegex(@"^(?<who>[^\s我的,:谁]{1,20}?|[a-z][a-z ]{0,30}?)\s*(?:能|可以)?(?:拿|赚|挣|得)(?:到|了)*多少(?:钱|奖金|提成|佣金)?$|^(?<who>[^\s我的,:谁]{1,12}?)(?:每个人|每人|所有人|各人)(?:的)?" + Pay + @"(?:是)?多少$|^(?:请|给我|帮我|让我|我想|我要|想)*(?:看看|查看|查一下|看一下|查查|查|看)?(?<who>[^\s我的,:%]{1,20}?|[a-z][a-z ]{0,30}?)\s*(?:的)?" + Pay + "(?:是)?(?:有)?(?:多少)?" + Detail + "$|^(?:(?:show|tell|give)\\s+(?:me\\s+)?|let me see\\s+|(?:can i|i want to|i'd like to)\\s+(?:see|know)\\s+|what(?:'s|’s| is| was)\\s+)?(?<who>.{1,30}?)(?:'s|’s)\\s+(?:" + EnglishPay + @"|pay|salary|earnings|payout|income)(?:\s+line)?(?:\s+(?<n>\d{1,3})(?:\.(?<s>\d{1,4}))?)?$|^(?:show\s+)?" + EnglishPay + @"\s+(?:of|for)\s+(?<who>.{1,30})$|^(?<who>(?:the\s+)?team)\s+" + EnglishPay + @"$|^(?:what|how much)(?:\s+" + EnglishPay + @")?\s+(?:does|do|did|has|have|will)\s+(?<who>.{1,30}?)\s+(?:get paid|got paid|been paid|take home|earn|earned|get|got|make|made)(?:\s+(?:in|for)\s+" + EnglishPay + ")?$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Others();

    // A month is named, and nothing but pay is settled by the month.
    [GeneratedRegex(@"^(?:把)?(?:请)?(?:结算|关账|锁定|结掉|月结)(?:一下|掉|了)?$|^(?:please\s+)?(?:close|settle|lock)(?:\s+(?:off|the\s+month(?:\s+of)?))?$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex CloseIt();

    [GeneratedRegex(@"^(?:把)?(?:请)?(?:批准|审批|核准|审核)(?:一下|通过)?$|^(?:please\s+)?approve(?:\s+the\s+month(?:\s+of)?)?$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex ApproveIt();

    [GeneratedRegex(@"^(?:please\s+)?export\s+(?:the\s+)?(?:payroll|pay|statements?)(?:\s+(?:of|for))?$|^导出(?:的)?(?:工资|奖金单|奖金表|工资表)$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex ExportIt();

    // "如果再签-5万": fewer than nothing more.
    [GeneratedRegex("(?:签|卖|成交|回款|开发|拿下|拿|交|做|拜访|下|了|个|再|多|another|extra|sell|sign|close|win|make|bring in|add|collect|book|get|do)\\s*[-负–−]", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex LessText();

    // "10月奖金怎么算的": with a month it is somebody's own, without one it asks for the rules.
    [GeneratedRegex("^(?:的)?" + Pay + @"(?:是)?(?:怎么|如何|为什么|咋)(?:算|来|计算|得|这么|只有).{0,6}$|^how\s+(?:was|is|were|are|did|do)\s+(?:the\s+|i get\s+(?:the\s+)?)?" + EnglishPay + @"\s*(?:for|of|in)?\s*(?:computed|calculated|worked out|made up|come about)?\s*(?:for|of|in)?$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex HowItCame();

    [GeneratedRegex(@"^(?:每[家份单个次场位笔组]|奖励|奖)?\s*(?:(?<p>\d{1,9}(?:\.\d{1,4})?)\s*%|(?<m>" + MoneyText.Pattern + @"))\s*(?:(?:/|一|每|per\s+|a\s+|each\s*)?\s*(?:家|份|单|个|次|场|位|笔|组|customer|proposal|deal|visit|call|team|demo)?|each|apiece)$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex OneFigure();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Spaces();
}
