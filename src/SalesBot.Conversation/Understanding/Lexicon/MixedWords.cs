using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Understanding.Lexicon;

/// <summary>Chinese sentences with English words in them, and what is said in no dictionary's words; the last list of its kind wins.</summary>
internal static class MixedWords
{
    public static IReadOnlyList<WordList> All { get; } =
    [
        WordList.Of(Sign.Contest | Sign.Question, "几比几|现在几比几|比分几比几|几分比几分"),
        WordList.Of(Sign.Vague, "一部分|一小部分|一大部分|大部分|小部分|部分"),
        WordList.Of(Sign.Help, "怎么帮同事|怎么帮别人|怎么补|怎么补数据|怎么代报|怎么替同事|支持语音|支持语音吗|支持语音报数|能语音|可以语音|能发语音|语音报数|支持发语音|能不能语音|支持图片吗|支持表格吗"),
        WordList.Of(Sign.More, "补录|补登|补填|补写|补录一下|补记"),
        WordList.Of(Role.Plain, "没休息|没歇息|没放假|没闲工夫"),
        WordList.Of(Sign.Correct, "写串行|写串行了|串行了|写串|填串|填串了|看串行|看串行了|录串|录串了|按这个来|以这个为准|以这条为准|按这条来|按这条算|按这个算|按下面的来|按下面这条|以下面为准"),
        WordList.Of(Sign.Undo, "recall一下|recall掉|recall下|undo一下|delete掉|delete一下"),
        WordList.Of(Sign.Progress | Sign.Question, "完成得咋样|完成的咋样|完成咋样|完成得怎么样了|完成的怎么样了|完成得如何了|完成到啥程度|完成到什么程度"),
        // What does not come about.
        WordList.Of(Sign.Negation | Sign.Gone, "cancel了|cancel咗|cancel掉了|被cancel了|postpone了|被postpone了|delay了|hold住了|reschedule了|改期了|推迟|推迟了|延期了|往后推了|没show|没show up|no show了|没confirm"),
        WordList.Of(Sign.Team | Sign.Missing, "没submit|没report|没log|没填report|没交report|没submit日报|未submit|还没submit|还没report|没update"),
        WordList.Of(Sign.Help, "怎么补录|怎么补报|怎么补|咋写|咋报|咋填|咋弄|咋用|该怎么写|该怎么报|support哪些功能|support什么|哪些功能|啥功能|哪些feature|什么feature|识做咩|识做乜|识做乜嘢|做得咩|做到咩|可以做咩|帮到咩"),
        WordList.Of(Sign.Task | Sign.Question, "我的task|我的tasks|我的to do|我的todo|我的to do list|task list|to do有哪些|to do是什么|to do是啥|的to do|今日to do|todo list有哪些|task有哪些|哪些task|什么task|啥task"),
        WordList.Of(Sign.PlanHeader | Sign.Plan, "今天的plan|今日plan|今天plan|明天的plan|明天plan|明日plan|tomorrow计划|tomorrow 计划|tmr计划|tmr 计划|tmr的plan|下周plan|下周的plan|明日to do|明日todo|明天to do|明天todo"),
        WordList.Of(Sign.Correct, "手滑发的|手滑点的|误触|误点|重新记|重新录|少写|少写个|少打个|多写个|多打个|少个0|多个0|应该记|应记|该记|应该写|应该报|应该填|应该算|应该录"),
        WordList.Of(Sign.Undo, "不要log|别log|不用log|don't log|别record"),
        WordList.Of(Sign.Header, "daily log|work log|sales log|日清|日结|小结|今日小结|今天小结|工作小结|晚间小结|日小结|每日小结|当日小结|收工小结|今日汇总|今日工作小结|今日工作汇总"),
        WordList.Of(Sign.PlanHeader | Sign.Plan, "next day|next day plan"),
        WordList.Of(Sign.Header, "实际完成|完成情况|今日实际|今日实际完成|实际完成情况"),
        WordList.Of(Sign.Header | Sign.Negation, "未完成|待完成|没完成|未完成事项|待完成事项|未完成项|未完成工作|尚未完成|今日未完成|遗留事项|未达成"),
        WordList.Of(Sign.Team, "红队|蓝队|黄队|绿队|白队|黑队|我们部门|本部门|咱们部门|我部门|我们squad|我们区"),
        WordList.Of(Sign.Hearsay, "你敢信|敢信|敢信吗|你能信|你能信吗|名言|格言|金句|鸡汤|心灵鸡汤|秘诀|心法|语录|老话|老话说|师傅说|师父说|前辈说|老师说|老师傅说|课上说|书里说|网上看到|抖音上|公众号"),
        WordList.Of(Sign.Help, "使用指南|操作手册|用户手册|使用手册|是填|填哪个|填什么|填啥|怎么算的"),
        WordList.Of(Sign.Question | Sign.Who, "哪几个人|哪几位|哪几个"),

        // Once, or of others.
        WordList.Of(Sign.Habit, "那会儿|那会|那时候|那时|那阵子|那年|那几年|刚入行|刚毕业|想当年|年轻的时候|一天能|一天可以|每天能|一天最多|最多的时候|最高纪录|最高记录"),
        WordList.Of(Sign.Vague, "打到手|打到嗓子|打到口|打到没电|打到喉咙|打到吐|打到崩溃|打到怀疑人生|跑到腿|跑到脚|跑到怀疑人生|跑断腿|百八十|百八十个|千八百|十来二十|十来二十家|十来二十个"),

        // Words that hold others without their meaning.
        WordList.Of(Role.Plain, "晚点|晚些|晚些时候|稍后|稍晚|电话费|话费|电话卡|电话机|电话本|电话线|电话铃|电话铃声|那项|这项|该项|签到表|培训签到表|报名表|才入门|刚入门|晨会|早会|夕会|例会|周会|月会|班会|部门会|没闲着|没闲|没停|没停过|没歇|没歇着|没偷懒|没白跑|没出门|没出去|没外出|没下雨|没堵车|没吃饭|没睡|不夸张|毫不夸张|啊不夸张|不吹牛|不瞒你说|忘说了|忘说|忘记说了|忘了说|忘记说|"
            + "盘点|盘货|对账|结算|等反馈|等客户反馈|等回复|等客户回复|等通知|等消息|客户反馈|客户回复|这么安排|就这么安排|先这么安排|先这样安排|这么定|先这么定|这样安排|会员日|"
            + "客户上门|客户到店|客户来访|客户来店|客户进店|"
            + "demo环境|demo账号|demo站|demo版|demo机|demo平台|demo链接|demo服务器|"
            + "谈了半年|谈了一年|谈了大半年|谈了很久|谈了好久|谈了许久|谈了几个月|谈了三个月|谈了两个月|谈了好几个月|跟了半年|跟了一年|跟了大半年|跟了很久|跟了好久|跟了许久|跟了几个月|跟了三个月|跟了两个月|跟了好几个月|倾了半年|倾了一年|倾了好耐|倾了几个月|跟了好耐"),
        new(new Term(Role.Act, Metrics.Training, Takes: Thing.Session), "学了|学完|学完了|上完|上完了"),
        new(new Term(Role.Thing, Is: Thing.Money), "承兑|承兑汇票|银行承兑|商业承兑|汇票|支票|转账"),
        WordList.Of(Sign.Praise, "羡慕|羡慕啊|眼红|羡煞"),
        new(new Term(Role.Act, Metrics.Payment, Takes: Thing.Money), "收一笔|收两笔|收三笔|收1笔|收2笔|收3笔|收笔"),
        new(new Term(Role.Light, Takes: Thing.Session), "讲|讲了|讲解|讲解了|听|听了|上|上了|参加|参加了|主持|主持了|聊了|看了看"),
        WordList.Of(Sign.Vague, "整个上午|整个下午|整个晚上|整个白天|整个早上|一整个上午|一整个下午|大半天|大半个下午|大半个上午"),
        WordList.Of(Role.Plain, "合作|联手|来着"),
        WordList.Of(Sign.Preposition, "发给|交给|递给|寄给|送给|报给"),
        // What is only made or handed over is not signed yet.
        new(new Term(Role.Light, Takes: Thing.Document | Thing.Part), "发了|发过去|发过去了|送过去了|寄过去了|发出|送了|寄了|递了|邮了|写|写了|写好|写好了|写完|写完了|拟了|草拟了|制作|制作了|编写|编写了|打印了|复印了|整理了|起草了"),
        new(new Term(Role.Act, Metrics.Order, Takes: Thing.Deal | Thing.Customer | Thing.Money | Thing.Name | Thing.Counted | Thing.Document), "签署|签署了|签妥|签妥了|谈妥|谈妥了|谈定|谈定了|促成|促成了"),
        WordList.Of(Sign.Correct, "少了个0|多了个0|漏了个0|少了1个0|多了1个0|少了一个0|多了一个0|漏了一个0|少了个零|多了个零|少了一个零|多了一个零|少报了一个0|少报了个0|多报了个0|多报了一个0"),
        WordList.Of(Sign.Correct, "哦不对|啊不对|噢不对|呃不对|额不对|诶不对|不对不对"),
        WordList.Of(Sign.Contrast, "整整|足足|比目标|超目标|超出目标|低于目标|高于目标|没到目标|差目标"),
        new(new Term(Role.Noun, Metrics.Sharing, Thing.Session), "成交案例|签单案例|成功经验|销售经验|谈单经验|成单案例|客户案例|签单经验|成交经验"),
        WordList.Of(Role.Light, "递了|邮了|寄了|投了|撰写|撰写了|编写|编写了|制作|制作了|输出|输出了|赶了|赶出|拟了|草拟了|呈交|呈交了|呈报|报送|报送了|出具了|给了|交付了|写好|写好了|写完|写完了|做好|做好了"),
        WordList.Of(Sign.Help, "怎么回报|如何回报|怎么汇报|如何汇报|回报格式|汇报格式|会干啥|都会干啥|会做啥|能帮我做啥|能帮我干啥|你会啥|能帮我做什么|可以帮我做什么"),
        WordList.Of(Sign.Contrast, "最大|最少|最小|最难|最快|最贵|最低|最重要|最关键"),
        WordList.Of(Role.Light, "补够|补够了|补齐|补齐了|打够|打够了|打满|打满了|凑够|凑够了|做够|做够了|跑够|跑够了|打足"),
        WordList.Of(Sign.Past, "补够|补够了|补齐|补齐了|打够了|打满了|凑够了|做够了|跑够了"),
    ];
}
