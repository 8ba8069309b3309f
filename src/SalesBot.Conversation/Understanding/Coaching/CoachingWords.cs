using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Understanding.Coaching;

/// <summary>The words by which coaching is told, in normal form.</summary>
internal static class CoachingWords
{
    public static readonly PhraseList Stuck =
        ["卡住了", "卡住", "卡在", "卡壳了", "卡壳", "遇到瓶颈", "遇到卡点", "stuck", "blocked", "blocker"];

    public static readonly PhraseList NeedHelp =
    [
        "需要支持", "需要支援", "需要帮助", "需要帮忙", "需要协助", "请求支援", "请求支持", "求助", "求支援",
        "need help", "need some help", "need your help", "need support", "need a hand", "help needed", "need backup",
    ];

    public static readonly PhraseList Elsewhere =
    [
        "路上", "路口", "堵车", "塞车", "高速", "地铁", "电梯", "公交", "火车", "高铁", "飞机", "航班", "机场", "出租车", "打车", "停车", "车子", "车上", "开车", "大桥",
        "电脑", "手机", "网络", "网速", "软件", "页面", "浏览器", "视频", "直播间", "打印机", "屏幕", "键盘", "游戏", "骨头", "鱼刺", "喉咙",
        "traffic", "jam", "elevator", "lift", "train", "subway", "metro", "bus", "taxi", "cab", "highway", "motorway", "airport", "plane", "snow", "mud", "rain",
        "laptop", "computer", "phone", "printer", "app", "screen", "browser", "wifi", "zoom", "song", "head",
    ];

    public static readonly PhraseList Not =
    [
        "没有", "没", "不", "别", "不用", "不再", "未", "无需", "not", "don't", "dont", "do not", "isn't", "aren't", "doesn't", "didn't", "won't", "never",
        "no longer", "without",
    ];

    public static readonly PhraseList Foreign =
    [
        "如果", "要是", "万一", "假如", "的时候", "他", "她", "他们", "她们", "你", "你们", "大家", "听说", "说", "据说", "以前", "上次", "曾经", "差点", "怕",
        "if", "when", "he", "she", "they", "you", "someone", "people", "customers", "said", "says", "told", "almost", "once", "got", "was", "were",
    ];

    public static readonly PhraseList Who = ["谁", "哪些人", "哪几个", "有人", "哪个", "who", "who's", "whos", "anyone", "anybody", "which reps"];

    public static readonly PhraseList Over = ["好了", "解决了", "搞定了", "通了", "恢复了", "sorted", "solved", "resolved", "fixed", "fine now"];

    public static readonly PhraseList Asks = ["吗", "怎么办", "怎么回事", "为什么", "?", "why", "how do", "how to", "what if"];

    /// <summary>What may stand in front of a request without adding anything.</summary>
    public static readonly PhraseList Lead =
    [
        "我这边", "我这里", "我们", "我", "这边", "现在", "目前", "今天", "经理", "老板", "主管", "领导", "你好", "您好", "hi", "hello", "hey", "boss", "sorry",
        "i'm", "im", "i am", "i've been", "we're", "we are", "i", "we", "currently", "now", "today", "still", "really", "a bit", "还", "有点", "又", "被", "也", "please",
        "urgent", "急", "紧急", "just", "my",
    ];

    /// <summary>What may stand between the word for being stuck and what with.</summary>
    public static readonly PhraseList Joint =
        ["在", "的是", "是", "于", "了", "一下", "on", "with", "by", "for", "at", "in", "about", "regarding", "from", "is", "the", "an", "a", "处理", "解决", "搞定", "to close"];

    /// <summary>Exact ways to ask for the open requests.</summary>
    public static readonly PhraseList Lists =
    [
        "求助列表", "求助清单", "卡点", "卡点列表", "有哪些卡点", "还有哪些卡点", "有什么卡点", "未解决的求助", "我的求助", "谁要帮忙", "谁要支持",
        "open blockers", "blockers", "open requests", "open help requests", "help requests", "my requests", "my help requests", "my blockers",
        "show open blockers", "list blockers", "any blockers",
    ];

    /// <summary>Exact ways to say that one is not stuck any more.</summary>
    public static readonly PhraseList Solved =
    [
        "解决了", "已解决", "已经解决", "已经解决了", "问题解决了", "问题已解决", "不卡了", "卡点解决了", "求助解决了", "resolved", "solved", "it's resolved", "it's solved",
        "unblocked", "i'm unblocked", "no longer stuck", "not stuck anymore", "not stuck any more",
    ];

    public static readonly PhraseList OneOnOne =
        ["1对1", "一对一", "1:1", "1-1", "1on1", "1-on-1", "1 on 1", "one on one", "one-on-one", "1:1s"];

    public static readonly PhraseList Note =
        ["记一条", "记一下", "记录一条", "加一条", "待办", "记录", "记", "note", "add a note", "add", "action item", "action", "item", "to-do", "todo"];

    public static readonly PhraseList Done = ["已完成", "完成了", "完成", "done", "finished", "complete"];

    public static readonly PhraseList Mine = ["我的", "my", "show my", "我有哪些", "查看我的"];

    public static readonly PhraseList With = ["和", "跟", "与", "同", "with", "for"];

    /// <summary>What may stand around the name in the call for a 1:1.</summary>
    public static readonly PhraseList Around =
        ["约", "安排", "准备", "开始", "来个", "做个", "现在", "prepare", "prep", "start", "agenda", "a", "my", "议程", "提纲", "聊聊", "谈谈", "吧", "today", "now"];

    public static readonly PhraseList Silence = ["没上报跟进", "未上报跟进", "沉默跟进", "silence steps", "follow up silence"];

    public static readonly PhraseList Off = ["关", "关闭", "关掉", "off"];
}
