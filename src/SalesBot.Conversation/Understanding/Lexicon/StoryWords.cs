namespace SalesBot.Conversation.Understanding.Lexicon;

/// <summary>Words by which a figure belongs to a story, a riddle or somebody outside, and compounds that name a paper or a tool instead of what was done.</summary>
internal static class StoryWords
{
    // What is reported, as the first half of a compound.
    private const string Done = "拜访|电话|外呼|跟进|回访|签单|签约|成交|订单|回款|收款|方案|报价|演示|培训|学习|业绩|客户|谈判|调研|分享|项目";

    // The second half, by which the whole is a paper, a place or a tool.
    private const string Papers = "计划表|登记表|统计表|明细表|汇总表|记录本|台账|流程|流程图|话术|手册|指南|群|群里|系统|系统里|文件夹|页面|报表|模板|清单模板|规范|制度|考试|考核表|海报|通知|群公告|文档|资料|表格|看板|软件|工具|小程序|阶段|环节|节点|时长|名额|效果|难度|对象|主题|氛围|礼仪|标准|技巧|方法|秘诀|步骤|意义|口诀|口号|压力|风险|成本|费用|三步法|仪式";

    public static IReadOnlyList<WordList> All { get; } =
    [
        WordList.Of(Sign.Joke, "面试题|应用题|数学题|考试题|奥数题|脑筋急转弯|冷笑话|走进酒吧|画饼|画大饼|又画饼|梦里|梦中|昨晚梦|段子|讲个笑话|吹牛说|walks into a bar|walk into a bar|riddle|pop quiz|quiz question|interview question"),
        WordList.Of(Sign.Hearsay, "剧里|电视剧里|电影里|小说里|剧中|片子里|综艺里|游戏里|男主|女主|男主角|女主角|主播说|我叔|我舅|我姑|我表哥|我表弟|我堂哥|my uncle|my aunt|my cousin|my neighbour|my neighbor|in the movie|in the show|in that show|in the film|the main character"),
        WordList.Of(Role.Plain, string.Join('|', Done.Split('|').SelectMany(done => Papers.Split('|').Select(paper => done + paper)))),
        WordList.Of(Role.Plain, "求表扬|求夸|求夸奖|求点赞|年营业额|年销售额|年产值|年营收|年流水|注册资本|注册资金|给到了|给到|打印|扫描|复印|cold call script|signing ceremony|signing event|call 911|call 999|call 112|dial 911|dial 9 for|dial 0 for|press 1|press 9"),
        WordList.Of(Role.Plain, EnglishPhrases.Rows(["revised|updated|reworked|amended|tweaked", "the|our|my|their|his|her", "proposal|quote|quotation|contract|offer|deck|slides"])),
        WordList.Of(Sign.Praise, "表扬|表扬下|表扬一下|点名表扬|夸一下|夸夸|点赞|给李娜点赞|为他点赞|shout out to|shoutout to|hats off to|kudos to"),
        WordList.Of(Sign.Hearsay, "的道理|的定律|的法则|换来的道理"),
        WordList.Of(Sign.Hypothetical, "and i hit|and i'll hit|and i reach|and i'm there|and i'm at target|and we hit|and we reach|and we're there|sounds crazy|sounds like a lot|sounds tough|sounds insane|sounds a lot|seems a lot|is a lot|feels like a lot|is insane|is unrealistic|is too many"),
        WordList.Of(Sign.Wish, "let's all|lets all|let us all|we should all|let's everyone"),
        WordList.Of(Sign.Question, "do i need to|do i have to|do we need to|do we have to|is that enough|am i supposed to"),
        WordList.Of(Sign.Team, "咱组|咱们组|俺们组"),
        WordList.Of(Sign.Task | Sign.Question, "有啥活|有什么活|安排了啥活|安排了什么活|安排了啥|安排了什么|布置了啥|布置了什么|还剩几件没做|几件没做|还有几件没做|还剩哪些没做|any pending work|pending work for me|any work for me|what work do i have|any work pending"),
        WordList.Of(Sign.Undo | Sign.Latest, "刚报的别记|刚才报的别记|刚报的不算|刚才的别记|刚才那条别记|刚报的别算|刚才的不算数|take it off my record|take that off my record|get rid of the second one|get rid of the last one|get rid of that one|get rid of the duplicate"),
        WordList.Of(Sign.Bonus | Sign.Question, "能拿几个点|拿几个点|提几个点|能提几个点|几个点提成|能提多少|提成多少|能拿多少提成|能拿多少奖金"),
        WordList.Of(Role.Light, "发出|派发|派出|发放|寄出|散发"),
        WordList.Of(Role.Plain, "登记|登记一下|登记下|登个记|补登|补登一下"),
        WordList.Of(Sign.Remind, "喊我|喊我一声|叫我一声"),
    ];
}
