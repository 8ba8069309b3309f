using System.Collections.Frozen;
using SalesBot.Conversation.Understanding.Lexicon;

namespace SalesBot.Conversation.Understanding.Forecasts;

/// <summary>What a word tells about a question for the time to come.</summary>
[Flags]
internal enum ForecastSign
{
    /// <summary>It is part of no name and tells nothing.</summary>
    None = 0,

    /// <summary>Asks for a target.</summary>
    Suggest = 1,

    /// <summary>Asks where something ends.</summary>
    Land = 2,

    /// <summary>Asks what has to be done.</summary>
    Way = 4,

    /// <summary>Asks what has to be done, where a target stands beside it.</summary>
    HowTo = 8,

    /// <summary>Asks what something should be, where a target stands beside it.</summary>
    Should = 16,

    /// <summary>Asks whether something will be, where a target or a verb of reaching stands beside it.</summary>
    Will = 32,

    /// <summary>Reaches something.</summary>
    Reach = 64,

    /// <summary>Names a target.</summary>
    Target = 128,

    /// <summary>What an order brings comes next.</summary>
    Deal = 256,

    /// <summary>A ratio of steps comes next.</summary>
    Ratio = 512,

    /// <summary>Names the win rate.</summary>
    Win = 1024,

    /// <summary>The writer.</summary>
    Own = 2048,

    /// <summary>Speaks of something else, or of what was.</summary>
    Other = 4096,

    /// <summary>Asks how many, where an amount and what is done for it stand beside it.</summary>
    HowMany = 8192,

    /// <summary>Something has to be done for something else.</summary>
    Need = 16384,

    /// <summary>Asks what goes before a result.</summary>
    Lead = 32768,
}

/// <summary>The words around such questions, in both languages; what is none of them may be a name.</summary>
internal static class ForecastWords
{
    private static readonly WordTrie<Word> Words = Build();

    /// <summary>A word with what it tells.</summary>
    internal sealed record Word(ForecastSign Signs);

    public static Word? Longest(Text.SourceText text, int start, out int end) => Words.Longest(text, start, out end);

    private static WordTrie<Word> Build()
    {
        (ForecastSign Signs, string Words)[] lists =
        [
            (ForecastSign.Suggest, "定多少|定多少合适|设多少|订多少|应该定多少|该定多少|多少合适|多少合理|多少比较合适|多少比较合理|目标建议|指标建议|任务建议|建议目标|建议的目标|建议一个目标|建议个目标|给个目标建议|给个建议目标|推荐目标|推荐一个目标|推荐个目标|合理目标|合理的目标|suggest a target|suggest targets|suggest target|suggest a goal|suggest goals|suggest a quota|target suggestion|target suggestions|suggested target|recommend a target|recommended target|propose a target|reasonable target|realistic target"),
            (ForecastSign.Land, "能完成多少|能做多少|能做到多少|能签多少|能到多少|能有多少|会完成多少|会做到多少|大概能完成多少|大概能做多少|预计完成|预计能完成|预计能|预测|预测一下|预估|预估一下|估计能完成|能完成吗|能达成吗|能达到吗|完得成吗|来得及吗|还来得及吗|来得及完成吗|赶得上吗|完得了吗|完成得了吗|能不能完成|能不能达成|能否完成|能否达成|能达标吗|能不能达标|会达标吗|能够完成吗|forecast|forecasts|projection|predict|where will we land|where will i land|where are we heading|how much will we|how much will i|how many will we|how many will i|will i make it|will we make it|can i make it|can we make it|am i going to make it|are we going to make it"),
            (ForecastSign.Way, "行动地图|作战地图|动作分解|行动分解|倒推|倒推一下|action map|what does it take|what will it take|what would it take|what it takes"),
            (ForecastSign.HowTo, "怎么完成|怎么达成|怎么做到|怎么实现|怎么达到|怎么才能完成|怎么才能达成|怎么才能做到|怎样完成|怎样达成|怎样才能完成|如何完成|如何达成|如何实现|如何达到|如何才能完成|要做多少动作|要做什么|需要做什么|要做些什么|需要做些什么|该做什么|该怎么做|要怎么做|得做什么|要干什么|得干什么|需要多少拜访|how do i get to|what do i need to do|what do we need to do|what do i have to do|what do we have to do|what must i do|what must we do|what should i do|what should we do|what needs to be done|what needs to happen|what has to be done|what has to happen|how do we get to|how can i get to|how can we get to|how do i|how do we|how can i|how can we|how to|how does|how will i|how will we"),
            (ForecastSign.Should, "suggest|suggest me|recommend|propose|what should|how much should|how many should|how high should|what would be a good|what is a good|what's a good|what could"),
            (ForecastSign.Lead, "先行指标|领先指标|最能带来|更能带来|最能带动|最影响|最能影响|最能出单|最出单|最有助于|对签单最有用|对签单有用|对业绩最有用|对业绩有用|最有效的动作|哪个动作最有效|哪些动作最有效|什么动作最有效|哪个活动最有效|哪些活动最有效|哪个动作最有用|哪些动作最有用|哪些活动最有用|leading indicator|leading indicators|leads to|lead to|drives|drive|what predicts|predicts|predict our|moves the needle|brings in"),
            (ForecastSign.None, "什么|哪个|哪些|哪项|动作|活动|工作|哪种|which|activity|activities|action|actions|most|best|deals|sales"),
            (ForecastSign.Will, "will|going to|are we going to|am i going to|are we on course to|can we still|can i still|can we|can i|could we"),
            (ForecastSign.Reach | ForecastSign.Target, "make it"),
            (ForecastSign.Reach, "hit|reach|meet|make|achieve|get to|达成|完成|实现|达到|做到"),
            (ForecastSign.Target, "目标|指标|任务|业绩|target|targets|goal|goals|quota|number|target's"),
            (ForecastSign.Deal, "客单价|单价|每单|一单|平均每单|平均单价|平均客单价|单均|赢单|deal size|average deal size|average deal|avg deal|avg deal size|deal|deals of|per deal|win|wins"),
            (ForecastSign.HowMany, "多少|几|几个|几家|几次|几通|几单|几份|多少个|多少家|多少次|多少通|多少单|多少份|how many|how much"),
            (ForecastSign.Need, "才能|才可以|才行|need to|needed to|do i need|do we need|have to|do i have to|do we have to"),
            (ForecastSign.Ratio, "比例|转化比例|漏斗比例|漏斗|ratio|ratios|funnel"),
            (ForecastSign.Win, "成交率|赢单率|转化率|签单率|成单率|win rate|win-rate|close rate|closing rate|conversion|conversion rate"),
            (ForecastSign.Own, "我|我的|我自己|自己|本人|my|my own|i|me|myself"),
            (ForecastSign.Other, "为什么|昨天|上周|上个月|上月|上季度|去年|了没|没完成|why|yesterday|last week|last month|last quarter|did|didn't|was|were|if|如果|要是"),
            (ForecastSign.None, "每周|每天|每日|每月|每个月|每星期|每个星期|每个工作日|一天|一周|得|打|想|想要|的话|才能|才行|才|就|跑|见|做够|day|days|week|weeks|month|daily|weekly|monthly|i'd|we'd|happen|happens|must|我们|咱们|大家|我们组|全组|团队|全队|公司|全公司|的|了|呢|吗|么|个|给|为|把|要|需要|应该|该|大概|大约|估计|一下|能|会|到|在|还|还能|今后|接下来|业务|多少|目前|照这样|按现在|按目前|这样|下去|请|帮我|帮|看看|看|算|算算|算一下|给个|一个|合适|合理|比较|新|次|家|单|元|块|万元|期|对|对于|关于|呀|啊|吧|是|做|好|最后|最终|总共|一共|预期|数|数字|the|a|an|to|of|for|at|be|is|are|in|on|by|we|us|our|team|ours|it|this|that|do|does|should|would|could|can|what|how|much|many|and|please|pls|with|as|end|up|right|good|reasonable|realistic|set|take|get|there|from|need|needs|have|'s|company|everyone|everybody|revenue of|about|think|you|tell|show|give|still|now|current|currently|per|each|rate|size|land|so|then"),
        ];
        var words = new Dictionary<string, ForecastSign>(StringComparer.Ordinal);
        foreach (var (signs, list) in lists)
            foreach (var word in list.Split('|'))
                words[word.Replace('-', ' ')] = words.GetValueOrDefault(word.Replace('-', ' ')) | signs;
        return new WordTrie<Word>(words.ToFrozenDictionary(w => w.Key, w => new Word(w.Value), StringComparer.Ordinal));
    }
}
