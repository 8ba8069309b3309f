using System.Collections.Frozen;
using SalesBot.Conversation.Understanding.Lexicon;

namespace SalesBot.Conversation.Understanding.Goals;

/// <summary>What a word tells about a target.</summary>
[Flags]
internal enum GoalSign
{
    /// <summary>It is part of no name and tells nothing.</summary>
    None = 0,

    /// <summary>Names a target.</summary>
    Target = 1,

    /// <summary>Sets something.</summary>
    Set = 2,

    /// <summary>Upwards.</summary>
    Up = 4,

    /// <summary>Downwards.</summary>
    Down = 8,

    /// <summary>For each person.</summary>
    PerHead = 16,

    /// <summary>The whole company.</summary>
    Company = 32,

    /// <summary>The sender's own.</summary>
    Own = 64,

    /// <summary>Wishes for more without saying how much.</summary>
    Wish = 128,

    /// <summary>Takes something back.</summary>
    Back = 256,

    /// <summary>Shows something.</summary>
    Show = 512,

    /// <summary>An average.</summary>
    Average = 1024,

    /// <summary>To whom something is given.</summary>
    Give = 2048,

    /// <summary>Not about targets at all.</summary>
    Other = 4096,

    /// <summary>Names the tree.</summary>
    Tree = 8192,

    /// <summary>Up to an amount, not by one.</summary>
    To = 16384,

    /// <summary>By an amount, not up to one.</summary>
    By = 32768,

    /// <summary>Less than now.</summary>
    Fewer = 65536,

    /// <summary>Calls a number too high or too low.</summary>
    Doubt = 131072,

    /// <summary>Names tasks.</summary>
    Task = 262144,

    /// <summary>As it is or was.</summary>
    Same = 524288,

    /// <summary>Asks where something comes from.</summary>
    Origin = 1048576,

    /// <summary>Asks why.</summary>
    Why = 2097152,

    /// <summary>Asks how far something is.</summary>
    Far = 4194304,

    /// <summary>Asks what is lacking of a target, named or not.</summary>
    Lack = 8388608,

    /// <summary>Something has not come about, or is behind.</summary>
    Not = 16777216,

    /// <summary>Divides over days.</summary>
    Divide = 33554432,

    /// <summary>The same for each of those named.</summary>
    Each = 67108864,

    /// <summary>Asked without days, of the present month.</summary>
    ThisMonth = 134217728,

    /// <summary>Gives work to somebody.</summary>
    Assign = 268435456,
}

/// <summary>The words around a target, in both languages; what is none of them may be a name.</summary>
internal static class GoalWords
{
    private static readonly WordTrie<Word> Words = Build();

    /// <summary>A word with what it tells.</summary>
    internal sealed record Word(GoalSign Signs);

    public static Word? Longest(Text.SourceText text, int start, out int end) => Words.Longest(text, start, out end);

    private static WordTrie<Word> Build()
    {
        (GoalSign Signs, string Words)[] lists =
        [
            (GoalSign.Target, "目标|指标|任务量|定额|配额|kpi|target|targets|goal|goals|quota|quotas|目标值|target's|小目标|aim for|aim|aiming for"),
            (GoalSign.Target | GoalSign.Show | GoalSign.Tree, "目标树|目标分解|goal tree|target tree|goals tree|targets tree"),
            (GoalSign.Show | GoalSign.Tree, "展开|drill into|drill down into|drill down to|drill down|expand"),
            (GoalSign.Set, "设|设定|设置|设成|设为|定|定为|定成|定在|定个|设个|制定|下达|调整|调整为|调整到|调到|调成|改|归为|归到|归成|算作|改成|改为|改到|修改|set|change|adjust|make|define|establish|new|update|设一个|定一个"),
            (GoalSign.Set | GoalSign.Up, "提高|提升|上调|调高|加|增加|涨|上浮|再加|多加|调增|加上|raise|increase|bump|bump up|lift|up|boost|grow|add|plus|提|上提|往上提|往上调|往上加|抬高"),
            (GoalSign.Set | GoalSign.Up | GoalSign.To, "提高到|提到|提升到|上调到|调高到|加到|增加到|涨到"),
            (GoalSign.Set | GoalSign.Down, "降|降低|下调|调低|减|减少|下浮|减掉|减去|调减|少给|lower|reduce|cut|decrease|drop|down|take off|minus|trim|off|往下调|往下降|下压|压低"),
            (GoalSign.Set | GoalSign.Down | GoalSign.To, "降到|降低到|下调到|调低到|减到|减少到"),
            (GoalSign.By, "by"),
            (GoalSign.Fewer, "少|fewer|less"),
            (GoalSign.Doubt, "太高|太低|过高|过低|偏高|偏低|高了|低了|定高了|定低了|太重|太多|太少|too high|too low|too much|too many|too little|unrealistic|unreasonable|不合理|不现实|这么高|那么高|这么低|这么多|那么多|这么大|这么重|so high|that high|so low|so big|so much|so many|that much"),
            (GoalSign.PerHead, "每人|每个人|人均|人手|每位|每人各|per person|per head|per rep|apiece|each|each person|everyone each|a head|per capita"),
            (GoalSign.Company, "公司|全公司|整个公司|我们公司|company|the company|company wide|whole company"),
            (GoalSign.Own, "我|我的|我自己|自己|本人|my|my own|myself|me|for myself|我给自己|给自己"),
            (GoalSign.Set | GoalSign.Give | GoalSign.Assign, "布置|布置给|安排|安排给|分配给|指派|指派给|派给|交给|下达给|assign|assigned|ask"),
            (GoalSign.Each, "各|各自|分别|both|each of them|respectively"),
            (GoalSign.Wish, "多|多点|多些|更多|更好|好|提上去|搞上去|冲一冲|冲|加把劲|努力|争取|more|better|harder|improve|a lot more|than last year|比去年好|比上月好|比去年多|上去|大幅|提一提"),
            (GoalSign.Back, "撤销|撤回|回滚|恢复|还原|取消|撤消|roll back|rollback|undo|revert|take back|restore|cancel|remove|delete|stop|scrap|删除|删掉|去掉|停掉|停用|作废"),
            (GoalSign.Show, "看|看看|看一下|查看|查|有哪些|是多少|多少|show|show me|view|see|list|what is|what's|display"),
            (GoalSign.Average, "平均|均价|均|average|avg|averaging|on average|mean"),
            (GoalSign.Give, "给|把|将|让|for"),
            (GoalSign.Other, "吗|么|呢|如果|假如|听说|说|为什么|怎么|如何|没|没有|昨天|刚才|if|why|how|did|didn't|heard|said|yesterday|谁|who|完成|进度|还差|达标|去看|差"),
            (GoalSign.Set | GoalSign.Give, "instead|rather"),
            (GoalSign.Task, "任务|task|tasks|a task|as a task"),
            (GoalSign.Same, "一样|相同|同样|不变|照旧|沿用|延续|保持|保持不变|照搬|same|the same|same as|unchanged|keep|carry over|copy|repeat"),
            (GoalSign.Origin | GoalSign.Other, "怎么来的|哪来的|哪里来的|怎么定的|怎么定出来的|怎么算的|怎么算出来的|怎么分的|凭什么|依据|依据是什么|谁定的|come from|comes from|came from|where does|where did|how was|how did you get|based on|who set|who changed|who has changed|who raised|changed by|调整记录|变更记录|修改记录|历史记录|谁改|谁改了|谁改过|谁调|谁调了|谁动了|谁设的"),
            (GoalSign.Why | GoalSign.Other, "为什么|为啥|为何|凭啥|why|how come"),
            (GoalSign.Far, "how are|split|divided|broken down|完成|完成了|完成情况|进度|达标|达成|达成了|做了|怎么样|怎么样了|how much|how many|how far|left|reached|achieved|done|completed|progress|so far"),
            (GoalSign.Far | GoalSign.Lack, "还有多远|还有多少|多远|还差|还缺|差|还剩|how far are we|how far am i|how far off|to go|short of|far from"),
            (GoalSign.Target | GoalSign.Divide, "目标分解到|目标分解成|目标按周|目标按天|目标按月"),
            (GoalSign.Origin | GoalSign.Target | GoalSign.Other, "target history|targets history|changes of targets|target changes|changes to targets|history of targets"),
            (GoalSign.Far | GoalSign.Lack, "完成率|达成率|达标率|completion rate|attainment|on track"),
            (GoalSign.Target | GoalSign.Far | GoalSign.Lack | GoalSign.ThisMonth, "against target|against the target|against its target|against their target|against his target|against her target|against targets|vs target|versus target|vs the target|compared to target|compared with target|跟目标比|和目标比|与目标比|对比目标|离目标|距离目标"),
            (GoalSign.Divide, "拆|拆一下|分解到|分解成|分解|拆到|拆分到|拆成|拆解到|拆解|拆分|分到|细化到|落到|按周|按天|按日|按月|按季度|按季|by quarter|quarter by quarter|break|break down|breakdown|broken down|split into|split by|by week|by day|by month|week by week|day by day|month by month|weekly breakdown|daily breakdown"),
            (GoalSign.Not, "没|没有|没能|未|不了|didn't|did not|not|haven't|behind|miss|missed|missing|落后"),
            (GoalSign.None, "when|and when|how is|how's|doing|什么时候|啥时候|何时|onwards|onward|starting|beginning|product|products|service|the new product|among|between|divide|产品线|product line|长什么样|什么样|长|样|样子|what|which|take|recurring|repeating|repeated|周期性|循环|look like|looks like|look|like|多大|情况|现在|目前|已经|到底|啥|什么|离|距|距离|哪|much|many|far|come|comes|does|been|were|our|ours|now|already|still|off|as well|too|also|year's|month's|quarter's|week's"),
            (GoalSign.None, "的|为|到|成|在|是|要|做|做到|达到|实现|新|个|帮我|帮|请|麻烦|一下|下|了|得|地|点|些|一点|一些|应该|应|须|必须|需要|定额|业务|比|和|与|跟|再|都|就|也|从|起|前|之前|以前|以内|内|止|为止|调整|变更|修改|变动|那个|这个|不少于|不低于|不多于|不超过|至少|最少|少于|多于|类|型|属于|给定|上次|上一次|最近|最新|刚才的|产品|新产品|家|位|次|客户|the|a|an|are|gets|makes|does|signs|closes|to|of|at|is|be|should|please|pls|give|in|on|and|want|as a|a bit|bit|let's|lets|we|us|with|their|his|her|them|'s|need|needs|must|have|has|do|get|from|as|it|that|this|change|adjustment|last|latest|least|no less than|least of|customers|clients|per|than|every|每|i|would like|will|so|due|before|until|till|截止|截至|截止到"),
        ];
        var words = new Dictionary<string, GoalSign>(StringComparer.Ordinal);
        foreach (var (signs, list) in lists)
            foreach (var word in list.Split('|'))
                words[word] = words.GetValueOrDefault(word) | signs;
        return new WordTrie<Word>(words.ToFrozenDictionary(w => w.Key, w => new Word(w.Value), StringComparer.Ordinal));
    }
}
