namespace SalesBot.Conversation.Understanding.Lexicon;

/// <summary>How people ask the bot in passing, where no single word tells what they ask for.</summary>
internal static class QuestionWords
{
    public static IReadOnlyList<WordList> All { get; } =
    [
        WordList.Of(Sign.Task | Sign.Question, "今天的活|我的活|我今天的活|排了什么|排了啥|今天还剩几项|还剩几项|还有几项没做|得打几个电话|要打几个电话|该打几个电话|需要打几个电话|需要拜访几家|要拜访几家|得拜访几家|该拜访几家|要跑几家|得跑几家|该跟进谁|要跟进谁|该拜访谁|工作内容是什么|今天的工作是什么|工作是什么|有几件事要做|给我派了哪些活|派了哪些活|给我派了什么活|给我派了啥活|给我安排了什么|给我安排了啥|给我安排了哪些|给我分了哪些任务|给我布置了什么|给我布置了哪些"),
        WordList.Of(Sign.Task | Sign.Question, EnglishPhrases.Rows(["what's|whats|what is", "my plan|the plan for me|my work|my job|my agenda|my workload", "for today|today|this week|for this week|for tomorrow|tomorrow"])),
        WordList.Of(Sign.Task | Sign.Question, "meant to do|am i meant to do|am i meant to be doing|am i meant to be getting on with|am i supposed to be doing|should i be doing|should i be getting on with|supposed to do today|do i have to make today|do i need to make today|should i be calling today"),

        WordList.Of(Sign.Progress | Sign.Question, "才达标|还要打几个|还要拜访几家|还要跑几家|还要签几单|还得打几个|还得拜访几家|还得签几单|还需几单|能完成吗|能不能完成|完得成吗|完不完得成|能达标吗|完成百分之几|完成了百分之几|达成百分之几|达成了百分之几|够了没|够了没有|够不够啊|跑够了没|打够了没|我本周的数据|我这周的数据|我今天的数据|我本月的数据|我这个月的数据|我的各项数据"),
        WordList.Of(Sign.Progress, "我的小目标|我的私人目标|我的私人小目标|my private goals|my private goal|my stretch goals|进度查询|查进度|查询进度|查下进度|查一下进度"),
        WordList.Of(Sign.Progress | Sign.Question, EnglishPhrases.Rows(["how's|hows|how is", "my", "month|week|quarter|day|year", "looking|going|shaping up|coming along|so far"])),
        WordList.Of(Sign.Progress | Sign.Question, EnglishPhrases.Rows(["am i", "going to make it|gonna make it|making it|going to hit it|gonna hit it|on course|tracking well"])),

        WordList.Of(Sign.Rank | Sign.Question, "谁最猛|谁最牛|谁最强|谁最厉害|谁最拼|谁最勤快|谁跑得最多|谁干得最好"),
        WordList.Of(Sign.Contest | Sign.Question, "战况|战况如何|战况怎么样|差几分|差多少分|落后几分|落后多少分|领先几分|领先多少分|两队差多少|两边差多少|谁赢了没|what's the score|whats the score|what is the score|the score now|are we losing|are we winning|who's winning the battle|score in the challenge|score of the challenge"),
        WordList.Of(Sign.Start | Sign.Contest, "约战|我挑战|我要挑战|我想挑战|要和你pk|challenge you|单挑|比一比|比比看|拜访挑战|电话挑战|签单挑战|回款挑战|业绩挑战|新客户挑战"),

        WordList.Of(Sign.Team | Sign.Progress | Sign.Question, "团队情况|团队数据|团队汇总|团队日报|团队总览|全组情况|全组数据|组里情况|team overview|team snapshot"),
        WordList.Of(Sign.Team | Sign.Missing | Sign.Who, "who's missing|whos missing|who is missing|who still owes me|who owes me|who still owes"),
        WordList.Of(Sign.Team | Sign.Who | Sign.Progress, "who needs help|who needs a hand|who needs support|who's struggling|谁需要帮助|谁需要支援|谁需要帮忙"),

        WordList.Of(Sign.Bonus | Sign.Question, "奖多少|奖多少钱|有奖吗|有奖没|有没有奖|有啥奖|有什么奖|签单奖是多少|签单奖多少|回款奖是多少|到哪一档|到哪档|到第几档|第几档|哪一档了|几档了|the reward for|reward for hitting|reward for reaching|reward if"),
        WordList.Of(Sign.Bonus, "我的收入|收入多少|回款奖|签单奖|拜访奖|新客户奖"),

        WordList.Of(Sign.Help | Sign.Question, "有什么区别|有啥区别|有何区别|有什么不同|怎么区分|区别是什么|该报哪个|该填哪个|格式是什么|格式是啥|报错了怎么办|填错了怎么办|写错了怎么办|发错了怎么办|忘报了怎么办|忘了报怎么办|漏报了怎么办|可以撤回吗|能撤回吗|可以撤销吗|能撤销吗|可以修改吗|能修改吗|能改吗|一次能报几个|一次能报多少|一次可以报几个|怎么添加|怎么新增|怎么加指标|can i report by|can i report multiple|can i log multiple|can i log several|can i edit|can i change a report|can i change my report|can i delete|what formats|which formats|what languages|by voice|things you can track|what can you track|what things you can track|things can you track"),
        WordList.Of(Sign.Remind | Sign.Set, "开启提醒|打开提醒|恢复提醒|重新提醒|别@我|别@我了|不要@我|别艾特我|别艾特我了|别敲我|别再敲我|不要敲我|别再@我|别再烦我|别再发我"),
        WordList.Of(Sign.Snooze, "推迟一小时|推迟半小时|推迟10分钟|推迟十分钟|推迟一会|推迟一会儿|延后一小时|延后半小时|过一小时再提醒"),
        WordList.Of(Sign.Undo | Sign.Latest, "重复了删一条|删一条重复|删掉一条重复|重复了一条删掉|last one shouldn't count|that one shouldn't count|last one should not count|that shouldn't count"),
        WordList.Of(Sign.Team, "inside sales team|the inside sales team|field sales team|inside team|field team|outside sales team"),
        // What is only tried out or wagered is not done.
        WordList.Of(Sign.Hypothetical, "试算|试算一下|测算|测算一下|模拟一下|推算一下|赌一把|打赌|我赌|赌今天|赌这周|赌本周|跟你赌|assume|assuming|suppose|supposing|let's say|lets say|say i close|what if i close|bet|i bet|i'll bet|wanna bet|bet you|bet raj|gives me what|means what for me"),
        WordList.Of(Sign.Wish, "冲一把|冲一冲|本周挑战|这周挑战|今天挑战|本月挑战|下周挑战|挑战自己|挑战一下|stretch"),
        WordList.Of(Sign.Wish | Sign.Target, "stretch goal|stretch target|stretch goals"),
        WordList.Of(Sign.Plan, "年底前|年底之前|月底前|月底之前|季末前|季度末前|年末前|月末前|周末前|周末之前|年前|by year end|by the year end|by end of year|by the end of the year|by month end|by the end of the month|by end of month|by end of december|by eom|by eoy|by quarter end|by the end of the quarter"),
        WordList.Of(Sign.Duty, "is responsible for|responsible for|is in charge of|in charge of"),
        WordList.Of(Sign.Hypothetical, "我要是|你要是|他要是|她要是|我们要是|要是有|早就签|早就成交"),
        WordList.Of(Sign.Vague, "一条街|整条街|一整条街|整整一条街|一层楼|整层楼|一栋楼|整栋楼"),
        WordList.Of(Sign.Hearsay, "上写着|表上写|规定写|制度写|写着"),
        WordList.Of(Sign.Review | Sign.Question, "给我诊断诊断|给我诊断一下|帮我诊断|诊断诊断|丢在哪个环节|丢在哪里|丢在哪|卡在哪个环节|卡在哪一步"),
        WordList.Of(Sign.Progress | Sign.Question, "能完成不|能达标不|能完成吗|打够了吗|跑够了吗|拜访够了吗|签够了吗"),
        WordList.Of(Sign.Team | Sign.Missing | Sign.Who, "有几个人没达标|几个人没达标|有几个没达标|几个没达标|谁没达标|哪些人没达标"),
        WordList.Of(Role.Plain, "谁帮|谁帮忙|谁来帮|谁能帮|谁帮我|that's me|thats me|call minutes|call minute|in a day|没人接|无人接听|没接通|未接通|没打通|拒接|空号"),
        WordList.Of(Sign.Place, "territory|beat no|zone no"),
        // Rules of a contest, a bet, or what one sets oneself.
        WordList.Of(Sign.Hypothetical, "的赢|先到的赢|全员比赛|比赛规则|contest rules|赌一顿饭|赌一顿|赌一杯|赌一杯奶茶|本周先签|这周先签|本周先到|本周先拜访|本周先打|这周先打|立个flag"),
        WordList.Of(Sign.Wish, "i should get|i should have got|should get half"),
        WordList.Of(Sign.Joke, "有异议|我有异议|提出异议|i dispute|dispute rule|disputing rule"),
        WordList.Of(Sign.Duty, "aimed for|was aiming for|was shooting for|shot for|had hoped for"),
        WordList.Of(Sign.Wish, "let's try for|lets try for|try for"),
        WordList.Of(Sign.Target | Sign.Set, "给自己定个小目标|给自己定个目标|作为目标|当目标|做目标|为目标"),
    ];
}
