namespace SalesBot.Conversation.Understanding.Lexicon;

/// <summary>The words by which commands and questions to the bot are known, in both languages.</summary>
internal static class CueWords
{
    public static IReadOnlyList<WordList> All { get; } =
    [
        WordList.Of(Sign.Correct, "no no|no no no|改|哦不|噢不|啊不|呃不|额不|不不|不不不|手快|手快了|手抖|手抖了|手残|眼花|记岔|看岔|口胡|不准|不准确|报低|报低了|报高|报高了|写低|写高|写少|写多|报少|报少了|报多|入错|入错了|打漏|打漏了|记成|记成了|写成|写成了|报成|报成了|打成|打成了|输成|输成了|填成|填成了|说成|说成了|录错|录错了|录成|录成了|搞反|搞反了|反了|写反|写反了|弄反|弄反了|应系|系唔系|更正为|纠正一下|修正为|报错指标|报串了|串了|不对|错了|写错|写错了|报错了|打错了|打错|填错|填错了|发错了|发错|说错|说错了|弄错|弄错了|搞错|搞错了|记错|记错了|数错了|看错了|算错了|更正|纠正|更改|修正|订正|改成|改为|改到|改一下|修改|修改为|" +
            "应该是|应为|应该为|应当是|实际是|实际上是|其实是|其实|实际|少打了|少打|多打了|少写了|多写了|口误|笔误|手误|手滑|有误|搞混了|不是电话|" +
            "勘误|说反了|准确地说|准确说|确切地说|漏了|漏报|漏写|漏记|少报|多报|少报了|多报了|漏报了|少记|少记了|多记|多记了|改下|改回|改个数|更新为|" +
            "更新一下|调整为|刚才那条改|刚才报错"),
        WordList.Of(Sign.Correct, "hang on|hold on|fat fingers|fat finger|fat-fingered|meant to type|meant to write|meant to put|meant to enter|meant to log|meant|right figure is|correct figure is|right number is|correct number is|right number|right figure|swap|swap them|swapped|other way round|other way around|the other way round|mixed up|mixed them up|got them mixed up|over report|over-report|mistakenly|by mistake|in error|my mistake|mistake in my|error in my|sorry|correction|correct that|correct it|correct to|actually|i meant|meant to say|make that|make it|change that|" +
            "change it|change to|change the last|amend|amend to|amend that|amended|should be|should've been|should have been|should say|should read|" +
            "it was|was actually|were actually|" +
            "typo|wrong number|my bad|oops|whoops|misreported|miscounted|mistyped|i mistyped|i miscounted|got that wrong|wrong|that was wrong|" +
            "fix that|fix it|fix my last|update that|update it|update that to|update to|update the last|update my last|rather|i mean|not right|" +
            "that's not right|that's wrong|mis typed|edit that|edit to|edit my last|edit the last|fat fingered|let me correct|revise|revise to|" +
            "revised|i said|replace that|not correct|incorrect|apologies|those were|that was|were calls|miskeyed|overreported|over reported|" +
            "underreported|under reported|over counted|overcounted|undercounted|under counted|forgot one|missed one"),
        // Words that also begin other sentences; alone they correct only where a bare number follows.
        WordList.Of(Sign.Correct | Sign.Contrast, "sorry|actually|it was|it's|it is|that was|was actually|were actually|oops|whoops|rather|wrong|apologies|" +
            "i mean|i said|those were|其实|实际|实际上是|实际是"),
        WordList.Of(Sign.Undo, "当我没发|当没发|当我没报|当没报|当没报过|当我没写|不要了|别要了|不用记|不记了|取消掉|取消那条|取消这条|取消后面那条|取消前面那条|取消最后一条|取消最近一条|重复报了|收回上一条|撤回|撤销|作废|撤掉|删掉|删除|删了|取消上一条|取消刚才|不算|别算|不作数|清掉|清除|抹掉|撤了|收回刚才|当我没说|当没说|去掉|撤|撤消|回退|忽略|别记|不要记|重报|误报|误发|忽略刚才|无视|重新报|退回上一步"),
        WordList.Of(Sign.Undo, "scrap my|scrap my last|scrap it|bin that|bin my last|kill that|kill my last|nuke that|ctrl z|ctrl+z|remove the|take out the|take out my|remove my|pull that|pull my last|take that out|take that off|undo|ignore that|ignore my last|ignore the last|ignore it|ignore last|scratch that|strike that|delete that|delete it|" +
            "delete the last|delete my last|delete last|delete the|delete|remove that|remove the last|remove my last|remove it|remove last|" +
            "take that back|take it back|take back|cancel that|cancel it|cancel my last|cancel the last|cancel last|disregard|disregard that|" +
            "disregard my last|never mind that|nevermind that|forget that|forget it|forget my last|forget the last|revert|roll back|rollback|retract|" +
            "withdraw|wipe that|erase|erase that|void|void that|drop that|drop the last|drop my last|scrap that|scrap the last|ignore what i said|" +
            "doesn't count|don't count that|don't count it|dont count that|not count that|never mind"),
        WordList.Of(Sign.Latest, "刚刚那笔|刚才那笔|上一笔|那笔|刚刚那条|刚报的|上报的|头先|先头|后面那条|那个|前面报的|刚报的那个|刚发的|刚发的那条|那条|上一条|上条|刚才|刚刚|最后一条|最近一条|这条|那个|刚才那条|上一个|刚才的|上面那条|上面的|刚报的|刚才报的|" +
            "上次报的|记录|前一条|last one|just logged|just sent|just reported|just posted|that one|last entry|last report|previous|my last|the last|that last one|last message|last record|" +
            "the last entry|latest|entry|that|it"),
        WordList.Of(Sign.More, "再加|再加上|加上|补|补上|补报|补一个|补充|少报|少报了|漏了|漏报|漏报了|漏记|漏写|少记|少记了|多加|加|加多|还要加|" +
            "追加|add|add another|plus|one more|another|forgot one|missed one|underreported|undercounted|under reported|under counted|bump it up by|" +
            "increase it by|up it by"),
        WordList.Of(Sign.Fewer, "多报|多报了|多记|多记了|多算了|减掉|减去|扣掉|减|去掉|少算|overreported|over reported|overcounted|over counted|" +
            "too many|subtract|take off|take one off|take away|minus|reduce it by|deduct|knock off|remove one|one too many|less than i said|knock them off|counted twice|double counted|extra by mistake|over report|over-report|extra"),
        WordList.Of(Sign.Return, "退单|退货|退款|退订|退掉|退了|毁约|解约|退费|撤单|returned|refund|refunded|refunds|cancelled order|canceled order|" +
            "chargeback|returns|order cancelled|order canceled|cancelled their order|canceled their order|cancelled the order|canceled the order|cancelled an order|sent back|got sent back|bounced back|deal cancelled"),

        WordList.Of(Sign.Target, "目标|指标|任务量|定额|业绩目标|kpi|目标值|任务额|配额|基数|my target|my goal|my quota|target|targets|goal|goals|quota|quotas|kpis"),
        WordList.Of(Sign.Set, "设|设定|设置|设成|设为|定|定为|定成|定在|定个|设个|制定|制订|下达|调|调整|调整为|调整到|调到|调成|调高|调高到|调低|" +
            "调低到|提高|提高到|提到|提升|提升到|上调|上调到|下调|下调到|降|降到|降低|降低到|改|改成|改为|改到|修改|更新|加到|减到|加|加码|下|下调至|" +
            "上调至|提至|提高至|降至|增加|增加到|增至|翻倍|变更|分解|拆分|拆到|给|" +
            "set|set a|raise|increase|lower|reduce|change|update|adjust|make|bump|bump up|cut|drop|double|establish|define|assign|put|new|up|move|" +
            "create|decrease|revise|fix|give|halve|boost"),
        WordList.Of(Sign.Assign, "分配|分配给|指派|指派给|派|派给|安排|安排给|交给|布置|布置给|分给|下发|下发给|派发|委派|分派|交办|分一下|派单|负责|" +
            "让|叫|请|通知|assign|assign to|delegate|delegate to|allocate|hand over|hand off|give to|hand|task|get|have|give|put on|reassign|let|" +
            "assigning|tell|ask"),
        WordList.Of(Sign.Start, "开启|发起|开始|启动|开|开个|开一场|开一个|搞|搞个|搞一场|搞一次|来一场|来场|来个|来一局|举办|组织|办个|办一场|弄个|" +
            "弄一个|创建|新建|建一个|建个|举行|约战|设一个|安排一场|整一个|挑战|start|launch|create|kick off|kickoff|set up|begin|let's|lets|" +
            "let's have|let's do|run a|open a|new|host|organize|organise|initiate|set up a|fire up|set it up|get it going|i challenge|we challenge|challenge|how about a|" +
            "get a|make a|do a"),
        WordList.Of(Sign.Contest, "比分|比数|挑战赛|挑战杯|大比拼|争霸|pk|p k|pk赛|对战|比赛|竞赛|擂台|擂台赛|对抗赛|对决|大赛|团队赛|争霸赛|比拼|对抗|战队赛|pk战|团战|较量|单挑|比一比|一决高下|打擂|battle|" +
            "contest|competition game|challenge|face off|faceoff|race|a race|competition between|start a competition|run a competition|sales competition|showdown|duel|head to head|versus|vs|vs.|tournament|match up|matchup|sales race|" +
            "blitz|sprint contest|derby|v|v.|loser buys|loser pays|winner takes"),
        WordList.Of(Sign.More, "少了|忘报|忘报了|忘了报|没报上|forgot to log|forgot to record|forgot to add|forgot to mention|forgot to enter|forgot to include|forgot to put in|forgot to write down|forgot to tell you about"),
        WordList.Of(Sign.Fewer, "多了|knock them off|counted twice"),
        WordList.Of(Sign.Remind, "给我发消息|给我发信息|发消息给我|提醒|别催|不要催|少催|老催|催报数|闹钟|推送|免打扰|勿扰|打扰|催报|催我|提醒我|日报提醒|别提醒|叫我|烦我|@我|消息提醒|播报|remind|" +
            "reminding|reminded|reminder|reminders|remind me|ping|pinging|nag|nagging|nudge|nudges|nudging|notify|notification|notifications|alert|" +
            "alerts|mute|unmute|notify me|ping me|alarm|bug me|bugging me|bother me|do not disturb|dnd|quiet hours|poke me|poking me|prompt me|" +
            "buzz me|buzzing|chase me|chasing me|disturb"),
        WordList.Of(Sign.Snooze, "snooze|稍后提醒|晚点提醒|晚点再提醒|晚点再说|过会儿提醒|过会再提醒|推迟提醒|延后提醒|延迟提醒|待会再提醒|" +
            "等会再提醒|一会儿再提醒|remind me later|later reminder|静音|免打扰|勿扰模式|mute|do not disturb|dnd"),
        WordList.Of(Sign.Stop, "停|停掉|停止|关|关掉|关闭|关了|取消|别|别再|不要|不用|暂停|不要再|别老|开启提醒|打开|少|stop|turn off|switch off|" +
            "disable|pause|no more|don't|quit|cut the|turn on|switch on|enable|less|fewer|mute|silence|kill|opt out|unsubscribe|shut off|resume|skip"),
        WordList.Of(Sign.Rank, "排行榜|排名|榜单|龙虎榜|排行|名次|排第几|第几名|第几|前3|前5|前10|前3名|前5名|前10名|前三名|前三|前五名|前五|前十|" +
            "前十名|英雄榜|光荣榜|榜首|第一名|冠军|销冠|榜|排位|榜一|最后一名|倒数第一|垫底|打榜|上榜|状元|红榜|" +
            "排个名|" +
            "leaderboard|leader board|leaderboards|ranking|rankings|rank|ranked|ranks|scoreboard|league table|top rep|top reps|top performer|" +
            "top performers|top seller|top sellers|top caller|top salesperson|top 1|top 2|top 3|top 4|top 5|top 6|top 7|top 8|top 9|top 10|top 11|" +
            "top 12|top 13|top 14|top 15|top 16|top 17|top 18|top 19|top 20|top 25|top 30|top 50|top ten|top three|top five|who's leading|" +
            "who's winning|who is leading|number one|no 1|in the lead|first place|best rep|best seller|top of the board|top of the table|" +
            "pecking order|most|highest|leads the"),
        WordList.Of(Sign.Bonus, "能提多少|提多少钱|提成多少|奖金|提成|佣金|奖励|激励|绩效奖|绩效工资|绩效|年终奖|季度奖|季度奖金|团队奖|单项奖|新人奖|全勤奖|奖什么时候发|月度奖|奖项|红包|能拿多少|拿多少钱|拿多少提成|" +
            "能拿多少钱|工资|薪水|薪资|下一档|积分|勋章|徽章|提成点|佣金率|提成比例|返点|bonus|bonuses|commission|commissions|incentive|incentives|award|awards|reward|" +
            "rewards|spiff|payout|kicker|accelerator|comp plan|badge|badges|points|prize|prizes|variable pay|how much do i get|what do i get|do i get paid|get paid per|do i earn|have i earned|i earned|earnings|comm|commision|comission|paycheck|will i earn|i will earn|i earn|can i earn|my salary|my pay|my wage|my wages|next tier|next bracket"),
        WordList.Of(Sign.Task, "啥要干的|什么要干的|啥要干|什么要干|啥要办|什么要办|要干的活|要干的|要办的|干些什么|干些啥|做些什么|做些啥|什么没做|啥没做|什么没完成|啥没干|什么没干|忙什么|忙啥|哪些没做|哪些没完成|什么活|啥活|什么要做的|有啥要做|有啥活|哪些活|活没做|活没干|派了啥|派了什么|派给我|交代我|没办|剩哪些|哪些没办|安排了啥|安排了什么|布置了什么|布置了啥|什么事没办|啥事没办|给我安排|哪些事|什么事要做|什么事没做|哪些事没做|还有什么事|有什么要做|没做完的|任务|待办|待办事项|任务清单|任务列表|要做什么|该做什么|要干什么|干什么活|要做啥|该干啥|要干啥|该干嘛|干嘛|今天干什么|" +
            "我的任务|今日任务|今天任务|今日待办|工作安排|日程|安排是什么|有什么安排|有啥安排|什么安排|做什么|做啥|干点啥|要完成什么|需要做什么|" +
            "需要做哪些|代办|todo|" +
            "to dos|to do list|todos|todo list|my to do|tasks|my tasks|task list|action items|assigned to me|on my plate|my plate|agenda|my day|" +
            "on my list|my list|what should i do|what do i need to do|what do i have to do|what do i have today|what's next|whats next|" +
            "what do i do today|what's on today|what's on for today|what's on my|do i have to do|need to do|need to get done|have to get done|should i be doing|should i work on|" +
            "supposed to do|assignments|my assignments|next task|open tasks|to dos today|what am i supposed to do|due today|what's due|checklist|" +
            "what have i got today|my schedule|what's lined up|do i have today|i have today|i have tomorrow|plan for me|to be done|gotta do"),
        WordList.Of(Sign.Progress, "完成得怎么样|完成的怎么样|完成怎么样|完成得如何|完成率|完成度|达成率|进度|完成情况|完成多少|完成了多少|达标|达标了|还差|还差多少|差多少|差几个|差几家|还缺|还欠|" +
            "还要打多少|还需要多少|还剩多少|还剩|离目标|距离目标|离达标|落后|缺口|追上|完成了吗|跟上|进展|到哪了|做得怎么样|干得怎么样|表现如何|" +
            "打了多少|拜访了多少|签了多少|做了多少|我的业绩|我的数据|我的进度|我做到哪|做到哪了|我现在|多少了|到多少了|够了吗|够数|够数了|够不够|够不够数|达成|差距|做到多少|" +
            "progress|on track|how far|far behind|far along|left to do|remaining|to go|behind target|ahead of target|hit my|hit target|reach my|" +
            "completion|attainment|pace|on pace|my numbers|my stats|my score|my performance|am i behind|am i ahead|short of|still need|still missing|" +
            "what am i missing|what's missing|whats missing|what's left|whats left|do i need|need to hit|how am i doing|how i'm doing|how i am doing|" +
            "where am i|where i am|how many left|my status|how did i do|how have i done|gap to|percent of|percentage|to target|have i done|" +
            "have i made|did i do|did i make|doing against|close to target|hit quota|my target|my quota|my goal|catch up|enough"),
        WordList.Of(Sign.Progress | Sign.Question, "完成多少|完成了多少|还差多少|差多少|差几个|差几家|还差几家|还差几个|还要打多少|还需要多少|" +
            "还剩多少|打了多少|拜访了多少|签了多少|做了多少|多少了|到多少了|做到多少|完成了吗|够了吗|做到哪|做到哪了|到哪了|how far|how many left|" +
            "have i done|have i made|did i do|did i make|how did i do|how have i done"),
        WordList.Of(Sign.Log, "报了几条|报了几项|报了多少|报了几个|我的记录|我今天的记录|今天的记录|我的上报|我报了什么|报了什么|报了啥|我都报了啥|记了什么|记了啥|我记了什么|上报记录|" +
            "记录给我看|我的日志|查记录|看记录|我报了哪些|报了哪些|记了哪些|我报过什么|我的流水账|历史记录|我上报了什么|看看我的记录|我的报数|" +
            "what did i log|what have i logged|did i log|have i logged|i logged|show my log|my log|my logs|my entries|my reports|my records|" +
            "my history|log history|what have i reported|what did i report|did i report|what i logged|what i reported|show log|show logs|" +
            "my activity log|my activities|recent entries|entries|what did i record|have i reported|what have i recorded|what did i submit"),
        WordList.Of(Sign.Team, "手底下|手底下的人|我手底下|团队|我们组|我们队|全组|本组|咱们组|小组|一组|二组|三组|四组|五组|六组|七组|八组|a组|b组|c组|一队|二队|三队|销售一部|" +
            "销售二部|一部|二部|三部|华东组|华南组|华北组|西南组|华东区|华南区|华北区|华东|华南|华北|西南|西北|东北|全员|大家|组员|队员|成员|" +
            "团队业绩|团队情况|全队|大区|下属|我的人|手下|全公司|公司整体|组里|队里|我组|我队|整个团队|各组|大伙|东区|西区|南区|北区|东部|西部|南部|" +
            "北部|每个人|所有人|大家伙|整体|分公司|" +
            "team|the team|my team|our team|team's|teams|everyone|everybody|squad|group|region|my reps|our reps|the reps|reps|my people|members|crew|" +
            "branch|department|dept|north|south|east|west|the guys|my guys|the others|team members|direct reports|staff|org|whole team"),
        WordList.Of(Sign.Missing, "掉队|拖后腿|谁掉队|没报|没上报|没交|没交日报|还没报|还没上报|还没交|没提交|未报|未上报|未提交|未交|没报数|没写日报|没填|没发日报|" +
            "没有上报|没有报|漏交|没打卡上报|还没填|缺报|hasn't reported|haven't reported|not reported|didn't report|yet to report|needs to report|need to report|has to report|have to report|hasn't logged|" +
            "haven't logged|not logged|hasn't submitted|haven't submitted|missing reports|still to report|has not reported|have not reported|" +
            "has everyone reported|has everybody reported|everyone reported|everybody reported|all reported|anyone reported|anyone not reported|hasn't filed|haven't filed|reported yet|forgot to report|no report|not submitted|hasn't sent|missing a report|missing report|" +
            "silent today|has reported|reported today|didn't log|not filed"),
        WordList.Of(Sign.Review, "复盘|回顾|诊断|分析|总结一下|帮我总结|总结下|做个总结|周总结|月总结|周报总结|找原因|找找原因|分析一下|分析下|剖析|" +
            "检讨|反思|问题到底出在哪|问题出在|出在哪一步|出在哪里|卡在哪一步|卡在哪|不出单|做错了什么|哪儿不对|哪里不对|问题在哪|哪里出问题|哪里出了问题|问题出在哪|瓶颈|短板|为什么没完成|为啥没完成|为什么落后|哪里做得不好|哪里不足|怎么没完成|" +
            "总结|做得不好|改进|" +
            "review|retro|retrospective|recap|debrief|diagnose|diagnosis|analyze|analyse|analysis|post mortem|postmortem|what went wrong|" +
            "what went well|why are we behind|why am i behind|bottleneck|summarize|summarise|look back|looking back|break down my|lessons learned|" +
            "root cause|where did i lose|where am i losing|wrap up of|sum up|wrap up my|where did we go wrong|what's holding|holding me back|improve|doing wrong|going wrong|what's going wrong|am i doing wrong|what am i doing wrong|not converting|nothing closes|" +
            "falling behind|why did i miss|why did we miss|underperforming|breakdown of my"),
        WordList.Of(Sign.Help, "我是新来的|我是新人|我刚来|我刚入职|点填|点样填|点报|点样报|什么格式|啥格式|按什么格式|格式怎么|报告格式|日报格式|有没有模板|有模板吗|分开写|分开报|一起报|一条里写|怎么弄啊|帮助|怎么用|如何使用|使用说明|怎么使用|怎么报|怎么上报|怎么填|如何上报|如何填|怎么填写|能干什么|能干啥|能做什么|" +
            "能做啥|会什么|会做什么|会干什么|你会啥|有什么功能|什么功能|有哪些功能|功能列表|功能介绍|说明书|指令|命令列表|有哪些命令|什么命令|哪些命令|什么指令|教程|怎么操作|" +
            "怎么弄|操作指南|教我|怎么录|怎么录入|怎么记|怎么提交|怎么写日报|怎么写|怎么撤回|怎么撤销|怎么改|怎么修改|怎么设置|怎么设|怎么开|怎么看|" +
            "怎么查|你是谁|你是干嘛的|你是干什么的|求助|新手|入门|菜单|使用方法|怎么玩|用法|不会用|怎么发起|怎么删|怎么请假|你能帮我|" +
            "help|help me|how do i|what do i type|how should i write|what should i type|how to|how can i|what can you do|what do you do|how does this work|how does it work|instructions|manual|" +
            "user guide|guide|usage|commands|menu|what are you|who are you|how should i|tutorial|what can i say|what can i ask|features|" +
            "getting started|show me how|faq|how do you work|how does this|explain how|capabilities|how do we|what is the format|what format|" +
            "which format|how are reports|teach me|new here|how this works"),
        WordList.Of(Sign.Please, "请|麻烦|帮忙|帮我|劳驾|辛苦你|记得|务必|pls|please|plz|kindly|can you|could you|would you|make sure|you need to|" +
            "needs to|task for you|job for you|action for you|one for you|for your action|your task|over to you|need you to|your task|remember to|don't forget to"),
        WordList.Of(Sign.Header, "日报|工作日报|周报|销售日报|个人日报|日报表|每日汇报|工作汇报|今日汇报|今日工作|今日总结|工作总结|今日完成|" +
            "今日工作内容|今日工作总结|今日战报|战报|汇报|报数|数据汇报|daily report|daily update|eod report|eod update|end of day|eod|daily summary|" +
            "report|update|status update|daily|done today|today's update|today's numbers|activity report|dsr|daily sales report|recap of today|" +
            "summary|summary for|day summary|numbers today|numbers for today|eod numbers|my numbers today|today's count|eod count|numbers|tally|count today|final count|final tally"),
        WordList.Of(Sign.PlanHeader | Sign.Plan, "明日计画|明天计画|今日计画|今天计画|下周计画|工作计画|明日计划|明天计划|明日安排|明日工作计划|明日工作|明日工作安排|次日计划|明日目标|明天安排|下周计划|" +
            "下周安排|后续计划|下步计划|下一步计划|工作计划|明天工作计划|计划明天|明天的计划|明日待办|今日计划|今天计划|plan for tomorrow|" +
            "tomorrow's plan|plan tomorrow|plans for tomorrow|next steps|next day plan|tomorrow plan|to do tomorrow|planned for tomorrow|" +
            "next week's plan|plan for next week|today's plan|plan for today|tomorrow i will|up next|for tomorrow|tmrw plan"),
        WordList.Of(Sign.OnBehalf, "代|替|帮|代报|替报|帮报|代为|报一下|代填|on behalf of|for my colleague|filing for|reporting for|logging for|" +
            "asked me to log|asked me to report|asked me to record|asked me to key in|asked me to enter|asked me to put in|asked me to submit|asked me to update|wants me to log|this is for|entry for|report for|on behalf|log for"),
        WordList.Of(Sign.Place, "clause|annex|appendix|paragraph|footnote|level|floor|room|tower|gate|unit|block|suite|building|bldg|street|road|avenue|apt|apartment|hall|booth|desk|seat|" +
            "terminal|platform|exit|bus|flight|train|highway|route|page|chapter|section|step|stage|phase|part|version|day|week|line|lane|ext|" +
            "extension|invoice|po|order no|order number|ticket|case|ref|reference|serial|sku|model|code|pin|otp|room no|no.|number|#|id|zip|postcode|" +
            "plot|sector|house|shop no|batch|lot|group|team|table|box|locker|track|season|episode|round|vol|volume|ward|zone|pier|bay|dock|aisle|row|" +
            "grade|class|q|fy|h|区号|分机|单号|订单号|订单编号|编号|合同号|工号|房间|房号|第|尾号|车牌|快递单号|发票号|手机号|手机|电话号码|电话号|" +
            "号码|密码|验证码|取件码|取餐码|取货码|口令|qq|微信号|邮编|id号|卡号|账号|版本|型号|座位|航班|高铁|车次"),
    ];
}
