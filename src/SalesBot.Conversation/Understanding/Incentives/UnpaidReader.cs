using System.Text.RegularExpressions;

namespace SalesBot.Conversation.Understanding.Incentives;

/// <summary>Reads the question why something that was done brought nothing, or how it is paid ("为什么这单没有提成", "why was no commission paid on this deal").</summary>
internal static partial class UnpaidReader
{
    /// <summary>The question; null where the text is none.</summary>
    /// <param name="asked">The text in normal form, without a question mark.</param>
    public static IncentiveWish.WhyOfDeal? Read(string asked) => Chinese().IsMatch(asked) || English().IsMatch(asked) ? new IncentiveWish.WhyOfDeal() : null;

    private const string Thing = @"(?:单子?|订单|签单|合同|笔|份方案|方案|家客户|个客户|新客户|客户|业绩)";
    private const string None = "(?:怎么|为什么|为啥|咋|会)?(?:都|就)?(?:没有|没|不|未|无|拿不到|少了)(?:给|算|计|有|发|拿|得|付)*(?:到|进|入|上|我)*(?:的)?(?:提成|奖金|奖励|佣金|钱|奖)(?:了|呢|啊)?";

    [GeneratedRegex("^(?:请问)?(?:为什么|为啥|怎么|咋)(?:我)?(?:的)?.{0,16}" + Thing + "(?:的)?" + None + "$|^(?:我)?(?:的)?.{0,16}" + Thing + "(?:的)?(?:为什么|为啥|怎么|咋)" + None + "$|^(?:我)?(?:的)?(?:这|那|上|刚才|最近|最后).{0,10}" + Thing + "(?:的)?(?:提成|奖金|佣金)(?:是)?(?:怎么|如何|为什么|咋)(?:算|来|没|这么).{0,6}$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Chinese();

    [GeneratedRegex(@"^(?:so\s+)?(?:why|how come)\s+(?:.*\b(?:no|not|nothing|n't|didn't|isn't|wasn't|doesn't|don't|haven't|unpaid|zero)\b.*\b(?:commission|bonus|paid|pay|award|get|anything|counted)\b.*\b(?:deal|order|sale|contract|proposal|customer|client|visit|call|one)\b.*|.*\b(?:deal|order|sale|contract|proposal|customer|client|visit|call)\b.*\b(?:no|not|nothing|didn't|isn't|wasn't|doesn't|unpaid)\b.*\b(?:commission|bonus|paid|pay|award|counted|bring|earn)\b.*|.*\b(?:deal|order|sale|contract|proposal)\b.*\bunpaid)$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex English();
}
