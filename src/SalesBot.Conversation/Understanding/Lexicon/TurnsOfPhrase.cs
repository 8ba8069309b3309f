namespace SalesBot.Conversation.Understanding.Lexicon;

/// <summary>Turns of phrase in which people ask the bot, take back what they reported, call on somebody or only talk about figures.</summary>
internal static class TurnsOfPhrase
{
    public static IReadOnlyList<WordList> All { get; } =
    [
        // What others do, or nobody does.
        WordList.Of(Role.Plain, "打我电话|打我手机|打我微信|给我打电话|给我打个电话|打电话给我|打电话找我|晨会|早会|夕会|例会|小数点|提醒收到|提醒看到了|看到提醒|提醒已收到|got the reminder|saw the reminder|saw your reminder|got your reminder|thanks for the reminder|one good news|some good news|good news|bad news"),
        WordList.Of(Role.Plain, "拜访本|拜访本子|记录本子|双11|双12|双十一|双十二|累瘫|累趴|累趴了|累死|累惨|累垮|累成狗|旁边|隔壁|附近|周边|对面|沿街|签到打卡|签到|吃了没|吃了吗|吃饭没|吃饭了吗|低得|高得|少得|多得|累得|忙得|好得|差得|慢得|快得|冷得|热得"),
        WordList.Of(Role.Plain, "to close out the quarter|to close out the month|to close out the week|to finish the week|to finish the month|to finish the quarter|to round off the week|to round off the month|to end the week|to end the month|to end the quarter|to start the week|to kick off the week|to kick off the month|no voice|demo line|demo lines|demo unit|demo units|demo room|demo centre|demo center"),
        WordList.Of(Role.Plain, string.Join('|', "一二三四五六日天".SelectMany(day => new[] { "周" + day + "快乐", "周" + day + "愉快", "星期" + day + "快乐", "又是周" + day, "又到周" + day }))),
        WordList.Of(Role.Plain, EnglishPhrases.Rows(["happy|it's|its|it is|thank god it's", "monday|tuesday|wednesday|thursday|friday|saturday|sunday"])),
        WordList.Of(Sign.Hearsay, "才买到|才找到|才吃到|才买着|才找着|reuters|bloomberg|techcrunch"),
        WordList.Of(Sign.Joke, "in my sleep|in my dreams|in my dream"),
        WordList.Of(Sign.Vague, "dunno how many|don't know how many|not sure how many|lost count|no idea how many|can't remember how many|cannot remember how many|大几万|小几万|好几万|大几千|小几千"),
        WordList.Of(Sign.Vague, "一只手数不过来|数不过来|数都数不过来|数不清"),
        WordList.Of(Sign.Self, "mine|mine is|mine are"),
        WordList.Of(Role.Plain, "if anyone asks|you asked|since you asked|as you asked"),
        WordList.Of(Sign.Plan | Sign.PlanHeader, "today's agenda|todays agenda|agenda for today|agenda today|my agenda for today"),
        WordList.Of(Sign.Review | Sign.Question, "给我分析分析|帮我分析分析|分析分析"),
        WordList.Of(Sign.Bonus | Sign.Question, "奖到底发没发|拿到手有几个钱|拿到手多少|拿到手有多少"),
        WordList.Of(Sign.Progress | Sign.Question, "还缺几家|还缺几个|还缺几单|缺几家才够|缺几个才够"),
        WordList.Of(Sign.Correct, "输快了|写快了"),
        WordList.Of(Sign.Zero, "挂零|挂蛋|吃零蛋|颗粒无收"),
        WordList.Of(Sign.Plan, "想着先|我想着|打算先"),
        WordList.Of(Sign.Plan | Sign.PlanHeader, "今天的安排|今日的安排|今天的行程|今日行程|今天的计划|今日的计划"),
        WordList.Of(Sign.Team, "电销组|电销团队|外呼组|外呼团队|电话组|电话团队|直销组|渠道组"),
        WordList.Of(Sign.Joke, "的那是机器人|那是机器人|的是机器人|的那叫神人|的那是神仙|的都是神人|的都是狠人|的那是狠人"),
        WordList.Of(Sign.Hearsay, "wifi密码|密码改成|密码换成|密码是"),
        WordList.Of(Sign.Hypothetical, "我要有|早退休了|早就退休"),
        WordList.Of(Sign.Hearsay, "figure on|slide is from|is from the 20|'s slide|my son's school|my daughter's school|my kid's school|my son's|my daughter's|my kid's"),
        WordList.Of(Sign.Hearsay, "is promised|promised by|has promised|have promised|promises to pay|promised to pay|promised for"),

        // What is told beside the work, and what is asked in passing.
        WordList.Of(Sign.Hearsay, "当年我|想当年|年轻的时候|年轻那会|年轻那会儿|刚入行那会|刚入行的时候"),
        WordList.Of(Role.Plain, "库存还剩|库存还有|仓库还剩|仓库还有|还有库存"),
        WordList.Of(Sign.Team, "我底下的人|我下面的人|我手下的人|我手下|我底下|手底下的人|咱队|咱们队"),
        WordList.Of(Role.Plain, "签到码|签约码|验证码|拜访名单|电话名单|客户名单|拜访清单|电话清单|客户清单|签约名单|问明年|问今年|问下|问了|问起|问到|问价格|问交期|问库存|问账期"),
        WordList.Of(Sign.Plan, "计划如上|今日计划如上|安排如上|先这么排|先这么安排|先这样排|就这么安排|就这么排|以上是今日计划|以上是今天的计划|以上是今天计划|以上为今日计划"),
        WordList.Of(Sign.Negation | Sign.Gone | Sign.Correct, "啊不是|哦不是|哎不是|呃不是|诶不是"),
        WordList.Of(Sign.Contest | Sign.Question, "甩开多远|甩开多少|落下多远|落下多少|被甩多远"),
        WordList.Of(Sign.Bonus | Sign.Question, "能到几档|到几档|能到哪一档|能到第几档|是第几档|算第几档|几档提成"),
        WordList.Of(Sign.Progress | Sign.Question, "够数了没|够数没|达标了没|达标没|还得跑几家|还要跑几家|还得打几个|还要打几个|还得签几单|还要签几单"),
        WordList.Of(Sign.Question, "够了没|完成了没|还差不差|了没有啊|算数不|算数吗"),
        WordList.Of(Sign.Task | Sign.Question, "有啥事等着我|有什么事等着我|有啥活等着我|有什么活等着我|啥事等着我干|有啥等着我干|assign me anything|anything new for me|anything assigned to me|anything on my list"),
        WordList.Of(Sign.Help | Sign.Question, "要填哪些东西|要填哪些|要填什么|要填啥|格式给我一个|格式给我|格式发我|格式发一下|给我个格式|给个格式|模板给我一个"),
        WordList.Of(Sign.Rank | Sign.Question, "前十个人发我|前十发我|前五发我|前三发我|前十名发我|排一排发我|前十给我"),
        WordList.Of(Sign.Undo | Sign.Latest, "remove what i just report|remove what i just reported|delete what i just report|delete what i just reported|take my last entry off|take that entry off|take my last one off|take the last one off|take my last entry out|pretend it never happened|pretend that never happened|pretend i never sent it|pretend i didn't send it|ignore what i just sent|disregard what i just sent|刚发的当没发|刚才的当没说|当我没报|当我没发|就当没报"),
        WordList.Of(Sign.Remind, "ask me at|ask me around|ping me at|message me at|remind me around|nudge me at"),
        WordList.Of(Sign.Latest, "my last one|the last one|my latest one|my latest|my last entry|my last report"),
        WordList.Of(Sign.Return, EnglishPhrases.Rows(["order|orders|deal|deals|po|contract", "got cancelled|got canceled|was cancelled|was canceled|were cancelled|were canceled|got withdrawn|was withdrawn"])),
        WordList.Of(Role.Plain, "if it isn't too late|if it's not too late|if it is not too late|if that's ok|if that's okay|if that's alright|if possible|at some point|sometime|some time|on top of that|from the car|hands free|hands-free|on the board|turned into something|turned into nothing|turned out to be nothing|wanna cry|what a day"),
        WordList.Of(Sign.Plan, "wish me luck|fingers crossed for|is what i'm aiming for|is what i am aiming for|is what i'm going for|what i'm aiming for|is the aim|is my aim|祝我好运|祝我顺利|已经约好了|都约好了|已约好|约好了时间"),
        WordList.Of(Sign.About, "i'd put today at|i'd put it at|i'd put it around|i'd say about|i'd say around|call it about"),
        WordList.Of(Sign.Please, "i need you to|need you to|i want you to|i'd like you to|i would like you to"),
        WordList.Of(Sign.Task | Sign.Question, "what have i been given|what have i been given to do|what have i been assigned|what did i get assigned"),
        WordList.Of(Sign.Help | Sign.Question, "what i'm supposed to type|what am i supposed to type|what do i type|what should i type|what to type"),
        WordList.Of(Sign.Team | Sign.Question, "any of my guys|any of my team|any of my reps|who still never submit|still never submit"),
        WordList.Of(Sign.Joke, "visited the loo|visited the toilet|visited the bathroom|visited the restroom"),
        WordList.Of(Sign.Plan, "that's me sorted for next week|that's next week sorted|that's my next week|i'm down for|im down for"),
        WordList.Of(Role.Plain, "wah|wah lau|off sick|called in sick"),
        WordList.Of(Sign.Correct, "please modify|pls modify|kindly modify|please correct|pls correct|kindly correct|zero is extra|one zero extra|a zero is extra"),
        WordList.Of(Sign.Contest, "in the comp|the comp"),
        WordList.Of(Sign.Correct, "supposed to say|meant to say|should have said|should've said|was meant to be|was supposed to be"),
        WordList.Of(Role.Plain, "erp|crm|mes|wms|oa系统|saas|运费|货款运费|园所|冷库|冲床|折弯机|数控机床|叉车|干线|整车|零担|term life|life cover|whole life|nhs trust|grain elevator|feed mill"),

        // Changes of a report.
        WordList.Of(Sign.Correct, "错啦|错咯|错喽|才对|多打了个1|少打了个1|多按了个1|shorted myself|short changed myself|short-changed myself|undersold myself|zero is missing|a zero is missing|missing a zero|missed a zero|extra zero|left off a zero|dropped a zero"),
        WordList.Of(Sign.Negation, "哪有|哪来的"),
        WordList.Of(Sign.Question, "哪有时间|哪有空|哪有功夫|哪有心情|哪有人|哪有那么|哪有这么"),
        WordList.Of(Sign.Undo | Sign.Latest, "pls take out|please take out|strike them|strike those|scratch those|delete them|remove them|never happened strike|上面报的数别记|上面报的别记|上面那条别记|forget the numbers|ignore the numbers|disregard the numbers|forget what i sent|forget what i said|forget those numbers|ignore those numbers"),

        // Wishes and questions to the bot.
        WordList.Of(Sign.Remind | Sign.Stop, "别老弹我|别弹我|不要弹我|老弹我|别再弹|消停点|消停会|消停一会"),
        WordList.Of(Sign.Task | Sign.Question, "派啥活|派啥活了|派什么活|派什么活了|派了啥活|又给我派啥|又给我派什么|给我派了啥|有没有给我派|给我派新活|派新活|给我派的活|派的活|先忙哪|该先忙|先忙啥|先忙什么|忙哪几件事|先干哪几件"),
        WordList.Of(Sign.Review | Sign.Question, "总结总结|哪块做得好|哪块拉胯|哪块最拉胯|哪里拉胯|哪方面做得好"),
        WordList.Of(Sign.Help | Sign.Question, "有格式没|有格式吗|有没有格式|有模板没|用什么格式|要用什么格式|什么格式发|咋发给你|咋报给你|咋补报|咋补录"),
        WordList.Of(Sign.Bonus | Sign.Question, "开单奖有我|有我的份不|有我的份吗|有我份吗|有没有我的份|what do they pay me|what do they pay|what does it pay me|what does that pay me"),
        WordList.Of(Sign.Progress | Sign.Question, "pending for me|is pending for me"),
        WordList.Of(Sign.Please, "给我结果|给我反馈|给我回复|给我答复|给我个结果|给我个反馈|汇报给我"),
        WordList.Of(Sign.Contest, "阶梯赛|阶梯挑战|阶梯pk|阶梯挑战赛"),
        WordList.Of(Sign.Start, "let us do|let us have|let us start|let us run"),

        // Hindi in Latin letters, as it is mixed into English.
        WordList.Of(Sign.Plan, "karunga|karungi|karenge|karna hai"),
        WordList.Of(Sign.Past, "kar liya|kar diya|ho gaya|ho gaye|kiya hai"),
    ];
}
