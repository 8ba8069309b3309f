using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Understanding.Calendars;

/// <summary>What a word says in a statement about leave or working days.</summary>
internal enum Cue : byte
{
    /// <summary>Time off.</summary>
    Leave,

    /// <summary>Time off, if a day stands beside it: "off" alone says anything.</summary>
    WeakLeave,

    /// <summary>Half a day off.</summary>
    HalfLeave,

    /// <summary>The leave is over.</summary>
    Back,

    /// <summary>Turns leave into no leave.</summary>
    Not,

    /// <summary>Somebody's first day at work.</summary>
    Joins,

    /// <summary>Somebody's last day at work.</summary>
    Quits,

    /// <summary>Nobody works.</summary>
    Holiday,

    /// <summary>Everybody works.</summary>
    Workday,

    /// <summary>Half of the day.</summary>
    Half,

    Morning,
    Afternoon,

    /// <summary>All of the day.</summary>
    AllDay,

    /// <summary>One day long.</summary>
    OneDay,

    /// <summary>Tomorrow and the day after.</summary>
    TomorrowAndNext,

    /// <summary>From one day to another.</summary>
    To,

    /// <summary>Another day besides.</summary>
    And,

    /// <summary>Somebody says it for another.</summary>
    Behalf,

    /// <summary>Everybody in the company.</summary>
    Everybody,

    /// <summary>Adds nothing.</summary>
    Filler,

    /// <summary>What follows is a reason and may be anything.</summary>
    Reason,
}

/// <summary>The words of statements about leave and working days, in both languages.</summary>
internal static class CueWordsOfCalendars
{
    private sealed record Entry(Cue Cue);

    private static readonly WordTrie<Entry> Words = Build();

    /// <summary>What the longest such word at a place says; null where none begins there.</summary>
    public static Cue? Longest(SourceText text, int start, out int end) => Words.Longest(text, start, out end)?.Cue;

    private static WordTrie<Entry> Build()
    {
        var words = new Dictionary<string, Entry>(StringComparer.Ordinal);
        Add(Cue.Leave, "请假|请个假|请了假|休假|休个假|年假|休年假|年休|年休假|病假|休病假|事假|婚假|产假|陪产假|丧假|补休|调休|探亲假|育儿假|假|" +
            "leave|on leave|vacation|on vacation|on holiday|on holidays|annual leave|sick leave|personal leave|parental leave|maternity leave|paternity leave|" +
            "compassionate leave|called in sick|calling in sick|pto|on pto|day off|days off|time off|sick day|sick days|off sick|out sick|off work|out of office|ooo");
        Add(Cue.WeakLeave, "off");
        Add(Cue.HalfLeave, "半天假|half day off|half day leave|half day of leave|half day's leave|half a day off|half days off");
        Add(Cue.Back, "销假|回来上班|复工|返岗|back from|back at work|back to work|back in the office|returned from");
        Add(Cue.Not, "取消|取消了|撤销|撤回|不|不用|cancel|cancelling|canceling|cancelled|canceled|no longer|not|not taking");
        Add(Cue.Joins, "入职|到岗|报到|入司|joins|joins us|joined|joined us|starts work|started work|starts work on|first day|first day at work");
        Add(Cue.Quits, "离职|离岗|离司|辞职|最后一天上班|最后上班日|last day|last day at work|last working day|leaves the company|left the company|leaves us|leaves|is leaving|is leaving us|is leaving the company|will leave|will leave us|resigns|quits|is quitting");
        Add(Cue.Holiday, "放假|放|休市|停工|holiday|a holiday|public holiday|bank holiday|company holiday|closed");
        Add(Cue.Workday, "上班|补班|调班|调休上班|补上班|工作日|正常上班|work|working|working day|workday|work day|business day");
        Add(Cue.Half, "半天|half day|half a day|half");
        Add(Cue.Morning, "上午|早上|morning|in the morning|am only");
        Add(Cue.Afternoon, "下午|afternoon|in the afternoon|pm only");
        Add(Cue.AllDay, "全天|整天|一整天|all day|whole day|the whole day|full day|the full day|the day");
        Add(Cue.OneDay, "一天|one day|a day");
        Add(Cue.TomorrowAndNext, "明后天|明后两天|明天后天");
        Add(Cue.To, "到|至|直到|to|through|thru|until|till|up to");
        Add(Cue.And, "和|与|跟|及|、|and");
        Add(Cue.Behalf, "帮|替|给|代|为");
        Add(Cue.Everybody, "大家|全体|全员|全公司|公司|我们|咱们|全组|团队|everyone|everybody|all of us|all|we|the office|office|the company|company|the team|team|is for everyone|for all");
        Add(Cue.Filler, "我|本人|我自己|我要|我想|要|想|打算|准备|得|需要|会|将|了|的|起|开始|一下|个|吧|啊|哈|请|休|从|在|也|还|都|是|" +
            "i|i'm|im|i am|i'll|i will|i'll be|i've|my|me|will|will be|be|am|is|is on|are|was|were|a|an|the|this|from|on|in|for|of|at|taking|take|took|taken|have|having|" +
            "got|get|need|needs|want|going|going to|please|hi|hello|also|starting|start|beginning|has|booked|planned|only");
        Add(Cue.Reason, "因为|因|由于|有事|去|看|陪|办|回|处理|照顾|because|due|since|as|(");
        return new WordTrie<Entry>(words);

        void Add(Cue cue, string list)
        {
            foreach (var word in list.Split('|'))
                words[word] = new Entry(cue);
        }
    }
}
