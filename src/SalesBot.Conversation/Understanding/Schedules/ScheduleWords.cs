using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Understanding.Schedules;

/// <summary>A word of a message about schedules; one of the members is set, or none where the word only joins others.</summary>
internal sealed record ScheduleWord
{
    public ScheduledNotice? Notice { get; init; }

    /// <summary>The word also names something else ("PK"), so that it counts with a time only.</summary>
    public bool IsWeak { get; init; }

    public ScheduleAsk? Ask { get; init; }

    public FiringDays? Days { get; init; }

    /// <summary>A weekday, 1 for Monday to 7, in a form that only something repeated has ("Fridays").</summary>
    public int Weekday { get; init; }

    /// <summary>Stands between two days that are the ends of a stretch.</summary>
    public bool IsThrough { get; init; }

    /// <summary>The writer's own: a matter of preferences.</summary>
    public bool IsOwn { get; init; }
}

/// <summary>The words for schedules in both languages.</summary>
internal static class ScheduleWords
{
    public static WordTrie<ScheduleWord> All { get; } = Build();

    private static WordTrie<ScheduleWord> Build()
    {
        var words = new Dictionary<string, ScheduleWord>(StringComparer.Ordinal);
        Add(new(), "把|将|请|麻烦|帮我|给我|我要|我想|的|了|吧|一下|时间|发送|发|推送|播报|每|都|在|改|调|从|开始|那个|这个|,|。|.|!|:|、|和|以后|每次|" +
            "the|please|pls|sending|send|posting|post|on|every|each|for|time|a|an|at|of|can you|could you|i want|let's|from now on|and|it|'s|come|comes|out|our|team's|us");
        Add(new() { IsThrough = true }, "到|至|-|~|to|through|until|till");
        Add(new() { IsOwn = true }, "我的|我|自己|my|me|mine");
        Subjects(words);
        Asks(words);
        Add(new() { Days = FiringDays.WorkingDays }, "工作日|每个工作日|上班日|上班的日子|workdays|work days|working days|weekdays|weekday|business days|every weekday|every workday");
        Add(new() { Days = FiringDays.LastOfWeek }, "每周最后一个工作日|每周最后一天|周末前一天|last working day|last workday|last working day of the week|last workday of the week|the last working day of the week");
        Add(new() { Days = FiringDays.EveryDay }, "每天|每日|天天|every day|everyday|daily|each day");
        Add(new() { Days = FiringDays.Saturday | FiringDays.Sunday }, "周末|weekends|the weekend");
        var day = 0;
        foreach (var name in (ReadOnlySpan<string>)["mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays"])
            words[name] = new() { Weekday = ++day };
        return new WordTrie<ScheduleWord>(words);

        void Add(ScheduleWord word, string list) => ScheduleWords.Add(words, word, list);
    }

    private static void Subjects(Dictionary<string, ScheduleWord> words)
    {
        Subject(ScheduledNotice.DailyReminder, "日报提醒|每日提醒|每天的提醒|日报的提醒|下班提醒|收工提醒|晚间提醒|团队提醒|全组提醒|全组的提醒|大家的提醒|组里的提醒|" +
            "daily reminder|daily reminders|team reminder|team reminders|team's reminder|team's reminders|evening reminder|evening reminders|report reminder|report reminders");
        Subject(ScheduledNotice.ManagerDigest, "简报|团队简报|日简报|每日简报|主管简报|digest|digests|daily digest|daily digests|team digests|manager digest|manager's digest|team digest|daily summary");
        Subject(ScheduledNotice.WeeklyLeaderboard, "排行榜|周榜|每周排行榜|周排行榜|榜单|龙虎榜|leaderboard|weekly leaderboard|weekly board|leaderboards");
        Subject(ScheduledNotice.ContestStandings, "战况|pk战况|pk播报|战况播报|pk战况播报|对战播报|pk推送|pk standings|contest standings|standings|pk updates|pk update");
        Subject(ScheduledNotice.FollowUps, "跟进消息|跟进提醒|没上报的跟进消息|follow-ups|follow-ups of silence|silence follow-ups|team follow-ups");
        Subject(ScheduledNotice.WeeklyDigest, "团队周报|周报简报|每周简报|周简报|weekly digest|weekly digests|team's weekly digest");
        Subject(ScheduledNotice.MorningPlan, "团队早安计划|全组早安计划|大家的早安计划|组里的早安计划|team morning plan|team's morning plan|everybody's morning plan");
        Subject(ScheduledNotice.PaceWarning, "团队落后提醒|全组落后提醒|大家的落后提醒|team pace warning|team pace warnings|team's pace warning|pace warnings");
        Subject(ScheduledNotice.PeriodEnd, "周末月末小结|团队小结|全组小结|大家的小结|period summary|period summaries|team summary|team's period summary");
        Add(words, new() { Notice = ScheduledNotice.ContestStandings, IsWeak = true }, "pk|对战");

        void Subject(ScheduledNotice notice, string list) => Add(words, new() { Notice = notice }, list);
    }

    private static void Asks(Dictionary<string, ScheduleWord> words)
    {
        Add(words, new() { Ask = ScheduleAsk.Change }, "改到|改成|改为|调到|调成|调整到|调整为|移到|挪到|换到|换成|设为|设成|设到|定在|定为|定到|放到|放在|提前到|推迟到|" +
            "move|change|set|shift|reschedule|make");
        Add(words, new() { Ask = ScheduleAsk.Stop }, "停|停掉|停了|停止|关|关掉|关闭|取消|暂停|别发|别再发|不要发|不要再发|不用发|不用再发|不发了|不再发|" +
            "stop|turn off|switch off|pause|disable|cancel|no more");
        Add(words, new() { Ask = ScheduleAsk.Resume }, "恢复|打开|开启|启用|重新开始|继续|继续发|恢复发送|resume|turn on|switch on|enable|bring back|restart");
    }

    private static void Add(Dictionary<string, ScheduleWord> words, ScheduleWord word, string list)
    {
        foreach (var entry in list.Split('|'))
            words[entry] = word;
    }
}
