using System.Globalization;
using System.Text.RegularExpressions;
using SalesBot.Conversation.Understanding.Coaching;
using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Understanding.Incentives;

/// <summary>Reads what is said on objections: answers to one by its number, and words that something about pay is missing or wrong.</summary>
internal static partial class Objections
{
    private const int LongestComplaint = 60;

    private static readonly PhraseList Words =
    [
        "没算", "没有算", "没给我算", "没计", "没记", "没加", "没包括", "没包含", "没发", "没给", "不算", "漏了", "漏算", "漏记", "漏掉", "少算", "少了", "少记", "少给", "少发", "多算", "多扣", "扣了", "算错", "错了", "有误", "不对", "不正确", "不应该", "应该是", "应该算", "应该有", "应该给", "应该归", "明明", "其实是", "重复算", "太少", "太低", "偏低", "偏少", "不是",
        "missing", "missed", "is not in", "isn't in", "not in there", "not counted", "wasn't counted", "was not counted", "weren't counted", "isn't counted", "not included", "isn't included", "wasn't included", "left out", "forgot", "forgotten", "wrong", "incorrect", "mistake", "should be", "should have been", "should count", "ought to be", "too low", "too little", "too few", "too much", "too high", "was mine", "were mine", "is mine", "not paid", "wasn't paid", "never paid", "twice",
    ];

    // What is said of rules and boards is no objection to an amount.
    private static readonly PhraseList OfRules = ["规则", "榜", "怎么", "谁", "rule", "rules", "board", "how", "who"];

    /// <summary>Whether a message says that something is missing or wrong, and does not ask.</summary>
    public static bool Raises(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var source = Normalizer.Normalize(text);
        var normal = source.Normal(0, source.Length).ToString().Trim(' ', '\n', '.', '。', '!');
        return normal.Length > 0 && normal[^1] is not ('?' or '吗' or '呢') && Phrase.Has(normal, Words);
    }

    /// <summary>How an objection was decided ("异议1 不成立", "reject dispute 2: …"); null where a message decides none.</summary>
    public static IncentiveWish.SayOnDispute? Decided(string text, SourceText source) => Decision().Match(text) is { Success: true } said
        ? new IncentiveWish.SayOnDispute(int.Parse(said.Groups["n"].Value, CultureInfo.InvariantCulture), Settles: true, source.Slice(said.Groups["how"].Success ? said.Groups["how"].Index : 0, source.Length).Trim()) : null;

    /// <summary>What a message says on an objection by its number, or what it complains of; null where it is something else.</summary>
    /// <param name="text">The message in normal form.</param>
    /// <param name="source">The same as it was written.</param>
    /// <param name="today">The local day.</param>
    public static IncentiveWish? Read(string text, SourceText source, DateOnly today)
    {
        if (Numbered().Match(text) is { Success: true } said)
        {
            var why = said.Groups["why"].Success ? source.Slice(said.Groups["why"].Index, source.Length).Trim() : "";
            return new IncentiveWish.SayOnDispute(int.Parse(said.Groups["n"].Value, CultureInfo.InvariantCulture), said.Groups["settle"].Success, why);
        }

        // To count one's own report wrong is to report or to note it wrong; what is counted or paid out is pay.
        var bare = text.Trim(' ', '\n', '.', '。', '!', ',');
        if (bare.Length > LongestComplaint || !(Miscounted().IsMatch(bare) || Paid().IsMatch(bare) && !Phrase.Has(bare, OfRules) && Raises(bare)))
            return null;
        return new IncentiveWish.Dispute(null, MonthText.Take(bare, today).Month, source.Slice(0, source.Length).Trim()) { IsGuess = true };
    }

    [GeneratedRegex(@"^\s*(?:异议|申诉)\s*(?:#|第|编号)?\s*(?<n>\d{1,6})(?:号|条)?\s*[:,]?\s*(?<how>(?:经核实|核实后|查过了|已核实|我认为|判定|裁定|结论|,|:|\s)*(?:不成立|成立|驳回|维持|不接受|接受|不同意|同意|认可|不认可|通过|不通过|有效|无效|解决|已解决|关闭|已处理)[\s\S]*)$|^\s*(?:驳回|同意|接受|认可|不接受|不同意|受理并关闭|支持|不支持)\s*(?:这个)?(?:异议|申诉)\s*(?:#|第)?\s*(?<n>\d{1,6})(?:号|条)?\s*(?:$|[:,\s][\s\S]*$)|^\s*(?:dispute|objection)\s*#?\s*(?<n>\d{1,6})\s*[:,]?\s*(?<how>(?:is\s+|was\s+|has been\s+)?(?:not\s+)?(?:rejected|accepted|upheld|dismissed|denied|approved|granted|resolved|settled|closed|valid|invalid|justified|unfounded|declined|agreed)\b[\s\S]*)$|^\s*(?:i\s+)?(?:reject|accept|uphold|dismiss|deny|approve|grant|decline|agree with|agree to)\s+(?:the\s+)?(?:dispute|objection)\s*#?\s*(?<n>\d{1,6})\b[\s\S]*$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Decision();

    [GeneratedRegex(@"^\s*(?:回复|答复|(?<settle>解决了?|已解决|处理完|关闭))\s*(?:异议\s*#?|#)\s*(?<n>\d{1,6})\s*(?:$|[:,]?\s*(?<why>\S[\s\S]*)$)|^\s*(?:reply(?:\s+to)?|answer|(?<settle>resolved?|settle|close))\s+(?:dispute\s*#?|#)\s*(?<n>\d{1,6})\b\s*(?:$|[:,]?\s*(?<why>\S[\s\S]*)$)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^(?:我)?(?:觉得|感觉|认为|怀疑|看)?(?:我的|我|这笔|这一笔|这个|这次|这条|这个月的?|本月的?|上个月的?|上月的?)*(?:奖金|提成|佣金)(?:好像|是不是|肯定|明显|应该是|可能)?(?:被)?(?:少算|算少|算错|多算|算漏|漏算|不对|有问题|少了|漏了|错)(?:了)?(?:吧)?$|^(?:你|你们|系统)?(?:这个月|本月|上个月|上月|\d{1,2}月)?(?:的)?(?:给我|我)?(?:的)?(?:奖金|提成|佣金)?(?:里|中)?(?:少算|漏算|多算|算少|算漏|算多|没给我算|没算我|少发|漏发|没给我发)(?:了)?(?:我)?(?:的)?(?:(?:这个月|本月|上个月|上月|\d{1,2}月)(?:的)?)?(?:\d{1,3}|[一二两三几])?(?:单|笔|家|个|份|次)?(?:奖金|提成|佣金|签单|回款|新客户|方案)?(?:了)?$|^(?:you\s+|it\s+)?(?:forgot|missed|left out|did not count|didn't count)\s+(?:to\s+(?:count|pay)\s+)?(?:a|an|one|my|two|\d{1,3})(?:\s+of\s+my)?\s+(?:deals?|orders?|customers?|proposals?|payments?)(?:\s+of\s+mine)?$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Miscounted();

    [GeneratedRegex(@"^(?:我|这个月|本月|上个月|上月|\d{1,2}月)?(?:的)?(?:我)?(?:的)?(?:奖金|提成|佣金)|^my\s+(?:\S+\s+)?(?:bonus|commissions?|pay|incentives?)\b", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Paid();
}
