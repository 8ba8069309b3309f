namespace SalesBot.Conversation.Understanding.Lexicon;

/// <summary>Questions and commands that are put together from a few kinds of words: every verb with every object.</summary>
internal static class CommandPhrases
{
    private const string What = "什么|啥|哪些|什么事|哪些事|些什么|些啥|咩|乜|乜嘢|什么工作|哪些工作";
    private const string Did = "做|干|报|上报|记|忙|弄|搞|完成|跑|提交|录|填";
    private const string Takes = "undo|scratch|delete|remove|cancel|drop|scrap|erase|ignore|forget|strike|withdraw|retract|void|kill|bin|discard|disregard|pull|nix|revoke|clear|wipe|reverse|trash|unlog|unrecord|dismiss|roll back|take back|take out|get rid of|throw out|cross out";
    private const string Last = "that|it|this|that one|this one|last|last one|the last|the last one|my last|my last one|the latest|my latest|last entry|the last entry|my last entry|last report|the last report|my last report|" +
        "that last one|that report|that entry|the entry|the report|previous|previous one|the previous|the previous one|my previous|my previous one|my previous entry|my entry|my report|the last thing|" + Told + "" +
        "my last message|the last message|my last update|the last update|last update|that update|my update|that log|my last log|the last log|the most recent one|the most recent entry|the one before|the last record|last record";
    private const string Told = "what i just sent|what i just logged|what i just said|what i just reported|what i just entered|what i just posted|what i just typed|what i just put|what i just submitted|what i just filed|what i just recorded|what i just keyed in|what i just told you|what i just gave you|what i submitted|what i filed|what i recorded|what i told you|what i gave you|what i just did|the one i just sent|the one i just logged|the one i just submitted|the thing i just sent|the thing i just logged|the stuff i just sent|what i sent just now|what i sent earlier|what i logged just now|what i logged earlier|what i sent|what i said|what i logged|what i reported|what i entered|what i posted|what i put|";
    private const string HanTakes = "撤回|撤销|删掉|删除|删了|取消|作废|去掉|收回|撤掉|清掉|抹掉|拿掉|废掉|划掉|撤";
    private const string HanLast = "上一条|上条|刚才那条|刚刚那条|刚才的|刚才|刚刚|最后一条|最后那条|刚报的|刚才报的|刚刚报的|刚发的|刚才发的|这条|那条|前一条|上一个|刚刚那笔|刚才那笔|上一笔|那笔|这笔|最新一条|最近一条|刚才那个|刚刚那个|刚录的|刚才录的|刚记的|头先|头先嗰条|啱啱|啱啱嗰条|上一则|刚刚那则|刚刚那个回报";

    public static IReadOnlyList<WordList> All { get; } =
    [
        // "我这周做了啥", "what did I do today": the sender's own log.
        WordList.Of(Sign.Log | Sign.Question, Join([Did, "了|过|了些|过些", What])),
        WordList.Of(Sign.Log | Sign.Question, Join(["what |what all |which ones ", "did |have |all did ", "i |we ", "do|done|get done|gotten done|log|logged|report|reported|record|recorded|submit|submitted|enter|entered|achieve|achieved|accomplish|accomplished|put in|send in"])),

        // "我要做什么", "what should I focus on": the tasks ahead.
        WordList.Of(Sign.Task | Sign.Question, Join(["|要|该|需要|得|应该|还要|还得|有", "做|干|忙|搞", What + "|点什么|点啥|嘛|乜野"])),
        WordList.Of(Sign.Task | Sign.Question, Join(["有", What, "要做|做|要干|干|没做|未做|要搞|任务|要忙"])),
        WordList.Of(Sign.Task | Sign.Question, Join(["what |what else ", "should |must |do |shall |could |ought ", "i |we ", "need to |have to |to |", "do|do now|do next|do first|do today|focus on|work on|tackle|prioritise|prioritize|start with|get done|get to|handle|finish|complete"])),
        WordList.Of(Sign.Task | Sign.Question, Join(["what |what's ", "is |are |", "on my plate|on my list|on today|next for me|next on my list|left for me|due today|due this week|due tomorrow|assigned to me|still open for me|my next task|my tasks|my to dos|on the agenda|on deck for me"])),

        WordList.Of(Sign.Undo | Sign.Latest, Join([Takes, " ", Last])),
        WordList.Of(Sign.Undo | Sign.Latest, Join([HanTakes, "|掉|我", HanLast])),
        WordList.Of(Sign.Undo | Sign.Latest, Join([HanLast, "|给我|帮我", HanTakes])),
    ];

    /// <summary>Every row of one word from each list; a list with an empty entry may be left out.</summary>
    private static string Join(ReadOnlySpan<string> lists)
    {
        IEnumerable<string> rows = [""];
        foreach (var list in lists)
        {
            var words = list.Split('|');
            rows = [.. rows.SelectMany(row => words.Select(word => row + word))];
        }
        return string.Join('|', rows.Select(row => row.Trim()).Distinct());
    }
}
