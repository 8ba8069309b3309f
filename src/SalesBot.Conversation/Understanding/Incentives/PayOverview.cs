using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Understanding.Incentives;

/// <summary>
/// Reads questions for what everybody's pay comes to and how pay was worked out, in whatever order their words stand: every word has to be one
/// that such a question has, so that nothing else is taken for it.
/// </summary>
internal static partial class PayOverview
{
    private const int LongestQuestion = 80;

    private static readonly PhraseList Pays =
    [
        "奖金", "提成", "佣金", "激励奖金", "激励", "奖励金", "奖金单", "bonus", "bonuses", "commission", "commissions", "incentive", "incentives", "pay", "payroll", "payout", "payouts", "earnings", "bonus pay", "incentive pay",
    ];

    private static readonly PhraseList Sums =
    [
        "总共", "一共", "总计", "合计", "共计", "汇总", "汇总表", "总额", "总数", "总和", "总量", "总表", "总的", "加起来", "加一起", "合起来", "池", "概览", "总览", "统计", "in total", "total", "totals", "in all", "all told", "altogether", "sum", "sums", "summary",
        "overview", "overall", "combined", "bill", "pool", "total amount",
    ];

    private static readonly PhraseList Teams =
    [
        "各组", "每组", "每个组", "各个组", "各团队", "各个团队", "每个团队", "各小组", "每个小组", "分组", "按组", "按团队", "各部门", "per team", "by team", "each team", "every team", "for each team", "of each team", "each team's", "every team's", "team by team", "the teams", "teams",
    ];

    private static readonly PhraseList Everybody = ["公司", "全公司", "我们", "咱们", "大家", "团队", "全部人", "所有人", "全员", "全组", "we", "us", "our", "the company", "company", "everyone", "everybody", "all", "the team", "people", "reps", "the reps"];

    private static readonly PhraseList Spends = ["发", "发放", "发出", "付", "支付", "支出", "开销", "花", "花费", "成本", "owe", "paying", "pay out", "paying out", "paid", "paid out", "spend", "spending", "cost", "costs", "due", "payable", "hand out"];

    private static readonly PhraseList Asks = ["多少", "多少钱", "几多", "how much", "what", "what's", "what is", "what are", "how much money"];

    private static readonly PhraseList Ways =
    [
        "怎么算", "怎么算的", "怎么算出来", "怎么算出来的", "怎么计算", "怎么计算的", "如何算", "如何算的", "如何计算", "如何计算的", "怎么来", "怎么来的", "怎么得来的", "怎么得出来的", "怎么得出的", "咋算", "咋算的", "咋来的", "哪来的", "计算方式", "计算方法", "计算过程", "算法", "explain", "break down", "breakdown", "made up of", "made of",
        "comes from", "come from", "how did you get", "how do you get", "how did you come to", "how did you calculate", "how do you calculate", "how did you work out", "how do you work out", "how is", "how are", "how was", "how were", "how's", "makes up",
    ];

    private static readonly PhraseList Worked = ["calculated", "computed", "worked out", "made up", "determined", "arrived at", "derived", "come about", "figured out", "figured", "put together", "calculate"];

    private static readonly PhraseList Halves = ["how is", "how are", "how was", "how were", "how's"];

    private static readonly PhraseList Takes = ["到手", "拿到手", "入袋", "进账", "赚", "赚到", "挣", "挣到", "take home", "taking home", "make", "earn"];

    private static readonly PhraseList Rates =
    [
        "几个点", "多少个点", "多少点", "点数", "比例", "费率", "封顶", "上限", "有上限", "门槛", "起付线", "规则", "规定", "制度", "政策", "方案规则", "rate", "rates", "percentage", "percentages", "percent", "what percent", "capped", "cap", "a cap", "caps", "maximum", "ceiling", "limit", "limits", "threshold", "rule", "rules",
        "policy", "scheme", "plan", "tiers", "tier", "档位", "分几档", "几档",
    ];

    private static readonly PhraseList Reaches =
        ["下一档", "下个档", "下一个档", "下一级", "更高一档", "高一档", "上一档", "团队奖", "团队奖金", "目标奖", "next tier", "next level", "next band", "next rate", "higher tier", "higher rate", "team award", "team bonus", "target bonus"];

    private static readonly PhraseList Gaps =
    [
        "差多少", "还差", "还差多少", "差", "离", "距", "距离", "还要", "还要多少", "还需要", "需要多少", "多少才能", "才能", "才", "能到", "能拿到", "再签", "再签多少", "再做多少", "再卖多少", "how far", "how much more", "away", "need", "reach", "get to", "hit", "until", "missing", "short", "short of", "from", "sell", "sign", "close", "am i", "are we",
    ];

    private static readonly PhraseList Details = ["明细", "详情", "明细表", "清单", "细节", "details", "detail", "statement", "in detail", "line by line", "itemised", "itemized"];

    private static readonly PhraseList Selves = ["我", "我的", "本人", "my", "me", "i", "mine"];

    private static readonly PhraseList Fillers =
    [
        "的", "了", "是", "要", "得", "该", "几", "每", "多", "再", "个", "么", "不", "有没有", "是不是", "就", "应该", "应", "需要", "会", "能", "出去", "出", "这", "那", "这个", "那个", "这些", "你", "请", "请问", "麻烦", "想", "看", "看看", "看一下", "查", "查看", "查一下", "给我", "给我看", "给我看看", "让我看看", "帮我", "帮我看看", "帮我查一下", "帮我算算", "我想看", "我想看看", "我要看", "说说", "讲讲", "解释", "解释一下", "说明", "说明一下",
        "到底", "究竟", "一下", "列出", "列一下", "有", "和", "情况", "数据", "啊", "呀", "吗", "呢", "分别", "现在", "目前", "到目前", "下来", "还", "都", "拿",
        "do", "does", "did", "will", "would", "can", "could", "you", "have", "has", "had", "to", "in", "for", "of", "on", "the", "a", "an", "is", "are", "was", "were", "it", "this", "that", "these", "those", "and", "so far", "please", "show", "show me", "give me", "tell me", "list", "see", "i want to see", "let me see", "i'd like to see", "can i see", "get", "gets",
        "makes", "earns", "out", "up", "down", "money", "at the moment", "now", "amount", "amounts", "come", "comes", "come to", "comes to", "be", "going", "exactly", "figure", "figures",
    ];

    /// <summary>What is asked; null where it is something else.</summary>
    /// <param name="asked">The text in normal form, without a question mark.</param>
    /// <param name="today">The local day.</param>
    public static IncentiveWish? Read(string asked, DateOnly today)
    {
        if (asked.Length > LongestQuestion)
            return null;
        var (month, rest) = MonthText.Take(asked, today);
        if (Signs(rest) is not { } found)
            return null;
        bool Has(PhraseList list) => found.Contains(list);
        var isHow = Has(Ways) && (!found.Contains(Halves) || Has(Worked));
        if (Has(Gaps) && (Has(Reaches) || Rate().IsMatch(rest)))
            return new IncentiveWish.Show("", month);
        if (Has(Takes) && Has(Selves) && Has(Asks) && !Has(Everybody))
            return new IncentiveWish.Show("", month);
        if (!Has(Pays))
            return isHow && !Has(Sums) && !Has(Teams) && !Has(Everybody) && !Has(Spends) && !Has(Details) && rest.Length == asked.Length ? new IncentiveWish.HowOfLast() : null;
        if (Has(Rates) && !Has(Sums) && !Has(Teams) && !Has(Spends))
            return new IncentiveWish.Rules(null);
        if (Has(Teams))
            return new IncentiveWish.Totals(month) { IsOfCompany = true };
        if (isHow && !Has(Sums) && !Has(Spends))
            return new IncentiveWish.Show("", month) { Explains = true };
        var isSpent = Has(Spends) && Has(Asks);
        if ((Has(Sums) || isSpent || Has(Everybody) && Has(Asks)) && !Has(Selves))
            return new IncentiveWish.Totals(month) { IsOfCompany = isSpent || Has(Everybody) };
        return Has(Details) && !Has(Everybody) && !Has(Spends) ? new IncentiveWish.Show("", month) : null;
    }

    // Which kinds of words it is made of; null where one is of none.
    private static HashSet<PhraseList>? Signs(string text)
    {
        var found = new HashSet<PhraseList>();
        for (var place = 0; place < text.Length;)
        {
            if (text[place] is ' ' or ',')
            {
                place++;
                continue;
            }

            // "3%", the rate of a tier.
            if (char.IsAsciiDigit(text[place]) && Rate().Match(text, place) is { Success: true } rate && rate.Index == place)
            {
                place += rate.Length;
                continue;
            }

            var (length, list) = (0, Fillers);
            foreach (var one in All)
            {
                if (one.At(text, place) is not { } word || word.Length <= length)
                    continue;
                (length, list) = (word.Length, one);
            }

            if (length == 0)
                return null;
            found.Add(list);
            if (list == Ways && Halves.At(text, place)?.Length == length)
                found.Add(Halves);
            place += length;
        }

        return found;
    }

    [GeneratedRegex(@"\d{1,3}(?:\.\d{1,2})?%", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Rate();

    private static readonly ImmutableArray<PhraseList> All = [Pays, Sums, Teams, Everybody, Spends, Asks, Ways, Worked, Takes, Rates, Reaches, Gaps, Details, Selves, Fillers];
}
