using System.Collections.Frozen;

namespace SalesBot.Conversation.Understanding.Lexicon;

/// <summary>
/// What comes out where a Chinese word is typed by its sound and the wrong character is picked ("拜坊", "电活"): every word of a few that are
/// typed all day, with one character taken for another of the same sound or nearly the same look.
/// </summary>
internal static class HanSlips
{
    private const string Words = "拜访|走访|电话|打电话|客户|签单|成交|跟进|回访|回款|演示|方案|培训|约到|合同|拜访客户|业绩|报价|开单|外呼|调研|谈判|订单|邀约|新客户|开发客户|老客户|签约|提交方案|学习|分享";

    // One list of characters a row; the first is the right one.
    private static readonly FrozenDictionary<char, string> Alike = new Dictionary<char, string>
    {
        ['拜'] = "败白百摆柏",
        ['访'] = "仿防坊放方纺妨",
        ['走'] = "奏",
        ['电'] = "店点典垫",
        ['话'] = "活画花化华",
        ['客'] = "刻课科克可",
        ['户'] = "护互沪",
        ['签'] = "千钱迁前欠",
        ['单'] = "丹担蛋旦",
        ['成'] = "城程",
        ['交'] = "焦教较",
        ['跟'] = "根",
        ['进'] = "近劲尽紧",
        ['回'] = "会汇惠",
        ['款'] = "宽",
        ['演'] = "眼严研验",
        ['示'] = "试是视士",
        ['方'] = "放芳",
        ['案'] = "按岸",
        ['培'] = "陪赔配",
        ['训'] = "讯迅寻",
        ['约'] = "月越",
        ['到'] = "道倒",
        ['合'] = "和河",
        ['同'] = "铜童",
        ['业'] = "叶夜",
        ['绩'] = "积集际",
        ['报'] = "抱暴",
        ['价'] = "加假",
        ['呼'] = "乎户",
        ['调'] = "掉",
        ['研'] = "言验",
        ['谈'] = "弹",
        ['判'] = "盼",
        ['订'] = "定顶",
        ['邀'] = "要腰",
        ['享'] = "想响",
        ['习'] = "系",
    }.ToFrozenDictionary();

    // Words of their own, which are no slips.
    private static readonly FrozenSet<string> Real = new[]
    {
        "会客", "回放", "电化", "放单", "会款", "汇款", "成交", "前单", "欠单", "演试", "会访", "回防", "单车", "顶单", "定单", "合约", "要约", "月到", "成焦", "方按", "到单", "铜客", "可户", "电花", "开担", "约倒", "签到", "客互", "放案", "紧跟", "教单", "跟紧", "会款", "课户", "成较", "回报", "报加", "抱价", "谈盼", "白访", "学系", "掉研", "点话", "验示", "会单", "成教", "前约", "月约",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The slips of the words that a book holds, each with what it means.</summary>
    public static IEnumerable<(string Slip, string Word)> All()
    {
        foreach (var word in Words.Split('|'))
        {
            for (var i = 0; i < word.Length; i++)
            {
                if (!Alike.TryGetValue(word[i], out var others))
                    continue;
                foreach (var other in others)
                {
                    var slip = string.Concat(word.AsSpan(0, i), [other], word.AsSpan(i + 1));
                    if (!Real.Contains(slip))
                        yield return (slip, word);
                }
            }
        }
    }
}
