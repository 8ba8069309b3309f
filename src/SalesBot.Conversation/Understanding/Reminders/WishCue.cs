using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Understanding.Reminders;

/// <summary>What a word says in a wish about reminders.</summary>
internal enum WishWord : byte
{
    /// <summary>Adds nothing.</summary>
    Filler,

    /// <summary>A reminder, or to remind.</summary>
    Remind,

    /// <summary>To send, which says as much beside a time of day.</summary>
    Send,

    /// <summary>Not, or not any more.</summary>
    Off,

    /// <summary>Nothing at all, which says as much beside a time of day.</summary>
    Nothing,

    /// <summary>The same, and enough by itself.</summary>
    StopAll,

    /// <summary>Again, or at all.</summary>
    On,

    /// <summary>The same, and enough by itself.</summary>
    ResumeAll,

    /// <summary>Not for a while.</summary>
    Mute,

    /// <summary>Again after a while.</summary>
    Later,

    /// <summary>To another time.</summary>
    Change,

    Morning,
    Evening,
    Noon,

    /// <summary>From a time on.</summary>
    After,

    /// <summary>Up to a time.</summary>
    Before,

    /// <summary>From one time to another.</summary>
    To,

    /// <summary>Hours in which nothing is sent.</summary>
    Quiet,

    /// <summary>At most.</summary>
    Most,

    /// <summary>A day.</summary>
    PerDay,

    /// <summary>For the rest of the day.</summary>
    Today,

    /// <summary>The settings.</summary>
    Settings,

    /// <summary>Thirty minutes, said without a number.</summary>
    HalfHour,

    /// <summary>A question for them.</summary>
    Asks,

    /// <summary>How useful they are.</summary>
    Use,

    /// <summary>One of the topics.</summary>
    Topic,
}

/// <summary>A word of a wish.</summary>
/// <param name="Word">What it says.</param>
/// <param name="About">The topic that it names, if any.</param>
internal sealed record WishCue(WishWord Word, WishTopic? About = null)
{
    private static readonly WordTrie<WishCue> Words = Build();

    /// <summary>The longest such word at a place; null where none begins there.</summary>
    public static WishCue? Longest(SourceText text, int start, out int end) => Words.Longest(text, start, out end);

    private static WordTrie<WishCue> Build()
    {
        var words = new Dictionary<string, WishCue>(StringComparer.Ordinal);
        Add(WishWord.Remind, "提醒|提醒我|通知|推送|消息|催|催我|打扰|打扰我|烦我|叫我|remind|remind me|reminder|reminders|reminding|reminding me|ping|ping me|pinging|" +
            "pinging me|nudge|nudges|nudge me|nudging|nudging me|notify|notify me|notification|notifications|message me|messages|messaging me|alert|alerts|" +
            "bother me|bothering me|bug me|nag|nagging|nagging me|disturb me");
        Add(WishWord.Send, "发|发消息|发给我|发我|找我|send|send me|sending|anything|text me");
        Add(WishWord.Off, "别|不|不要|不用|不想|不想要|不想看|不需要|别再|不要再|不再|不用再|别老|关|关掉|关闭|关了|取消|停掉|停了|暂停|少|stop|turn off|switch off|disable|" +
            "pause|no more|don't|dont|do not|no|quit|cancel|without|not|kill|opt out|opt out of");
        Add(WishWord.Nothing, "什么都别发|什么也别发|nothing|no messages");
        Add(WishWord.StopAll, "stop|停|停止|停下|停下来|别发了|别烦|别烦我|退订|闭嘴|unsubscribe|stop all|shut up|quit|opt out");
        Add(WishWord.On, "开|开启|打开|重新|重新开启|继续|要|想要|需要|启用|turn on|switch on|enable|start|want|get|yes|notify me when|tell me when|let me know when");
        Add(WishWord.ResumeAll, "恢复|恢复吧|取消静音|取消免打扰|resume|unmute|restart|start again|restore|un mute");
        Add(WishWord.Mute, "静音|安静|安静一下|清静|mute|silence|be quiet|hush");
        Add(WishWord.Later, "稍后|稍后再|晚点|晚点再|过会|过会儿|过会儿再|等会|等会儿|等会再|一会儿再|待会|待会再|推迟|延后|后再|之后再|再说|再|snooze|later|again");
        Add(WishWord.Change, "改到|改成|改为|改在|改|调到|调成|调为|调整到|调整为|设为|设成|设到|设在|设定在|设置为|换到|换成|挪到|移到|定在|set|set to|change|change to|move|" +
            "move to|make it|make|shift to|reschedule to|at");
        Add(WishWord.Morning, "早上|上午|早晨|清晨|凌晨|早|in the morning|this morning|am");
        Add(WishWord.Evening, "晚上|傍晚|下午|夜里|夜晚|晚间|今晚|晚|in the evening|in the afternoon|at night|tonight|pm");
        Add(WishWord.Noon, "中午|noon|at noon");
        Add(WishWord.After, "以后|之后|后|过后|开始|起|after|from|past");
        Add(WishWord.Before, "以前|之前|前|before|until");
        Add(WishWord.To, "到|至|to|till|through");
        Add(WishWord.Quiet, "免打扰|勿扰|免打扰时段|免打扰时间|安静时间|安静时段|勿扰模式|quiet hours|quiet time|do not disturb|dnd");
        Add(WishWord.Most, "最多|至多|不超过|不要超过|别超过|上限|at most|max|maximum|no more than|not more than|up to|only");
        Add(WishWord.PerDay, "一天|每天|每日|一日|天天|a day|per day|daily|each day|every day");
        Add(WishWord.Today, "今天|今日|today|for today|rest of the day|for the rest of the day|rest of today|for now");
        Add(WishWord.Settings, "设置|我的设置|提醒设置|通知设置|我的提醒|设定|偏好|偏好设置|settings|my settings|reminder settings|notification settings|my reminders|" +
            "preferences|my preferences|setting");
        Add(WishWord.HalfHour, "半小时|半个小时|半个钟|半个钟头|半钟头|half an hour|half hour|a half hour");
        Add(WishWord.Asks, "什么时候|啥时候|几点|几点钟|哪些|有哪些|看看|看一下|查看|what time|when do|when will|when are|when is|what|which|show|show me|list|see|view|do i get|do i have|will i get|will you|do you");
        Add(WishWord.Use, "提醒效果|提醒效果怎么样|提醒有用吗|提醒统计|nudge stats|nudge statistics|reminder stats|reminder statistics|nudge effect|are the nudges useful");
        AddTopics(words);
        Add(WishWord.Filler, "我|给我|帮我|请|把|将|了|吧|啊|的|一下|时间|时候|以上|元|块|条|个|次|点击|就|都|也|好|好吗|谢谢|全部|所有|任何|这种|我想|一|个小时|那个|还|被|时|是|有人|报数|上报|报一下|报日报|填日报|交日报|打卡|填报|" +
            "me|my|the|i|i'd like|i would like|please|pls|any|all|it|them|for|of|a|an|these|those|this|thanks|can you|could you|would you|that|is|are|be|in|and|you|when|to report|to log|to log my day|to log my numbers|to fill it in|to check in|about it|about that");
        return new WordTrie<WishCue>(words);

        void Add(WishWord word, string list)
        {
            foreach (var entry in list.Split('|'))
                words[entry] = new WishCue(word);
        }
    }

    private static void AddTopics(Dictionary<string, WishCue> words)
    {
        Topic(WishTopic.MorningPlan, "早安计划|早安|早安消息|早间计划|晨间计划|早上的计划|早计划|早上计划|morning plan|morning plans|morning message|morning messages|morning");
        Topic(WishTopic.EveningReminder, "傍晚提醒|晚间提醒|晚上的提醒|日报提醒|每日提醒|每天的提醒|下班提醒|收工提醒|evening reminder|evening reminders|daily reminder|daily reminders|evening");
        Topic(WishTopic.Pace, "进度提醒|落后提醒|进度|落后|pace|pace reminder|pace reminders|pace warning|pace warnings|behind pace|behind");
        Topic(WishTopic.Milestones, "里程碑|里程碑提醒|达标提醒|达标|milestone|milestones");
        Topic(WishTopic.Overtaken, "被超越|超越提醒|被超过|超越|排名变化|被超|overtaken|overtaking|rank change|rank changes|being overtaken|when overtaken|when i'm overtaken");
        Topic(WishTopic.PeriodEnd, "周末小结|月末小结|小结|周小结|月小结|周末月末小结|周总结|summary|summaries|weekly summary|monthly summary|period summary");
        Topic(WishTopic.Honours, "徽章提醒|徽章消息|纪录提醒|荣誉提醒|荣誉消息|badge news|badge messages|record news|honour messages|honor messages|badge reminders");
        Topic(WishTopic.Celebrations, "喜报|报喜|deal news|celebration|celebrations|celebrate|celebrate deals|deal celebrations");

        void Topic(WishTopic topic, string list)
        {
            foreach (var entry in list.Split('|'))
                words[entry] = new WishCue(WishWord.Topic, topic);
        }
    }
}
