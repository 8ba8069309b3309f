using System.Collections.Immutable;
using SalesBot.Conversation.Understanding.Text;
using SalesBot.Domain.Contests;

namespace SalesBot.Conversation.Understanding.Contests;

/// <summary>The words around contests, in both languages, in normal form.</summary>
internal static class ContestWords
{
    public static readonly PhraseList Starts =
    [
        "发起pk赛", "发起pk", "发起一场pk", "发起一个pk", "发起挑战赛", "发起比赛", "发起对战", "来场pk", "来一场pk", "来个pk", "搞个pk", "搞场pk", "开个竞赛", "开个比赛", "发起竞赛", "搞个竞赛", "搞个比赛", "来个竞赛", "来个比赛", "办个竞赛", "办个比赛", "开个pk", "开一场pk", "新建pk", "创建pk", "组织pk", "安排pk", "pk:", "pk :",
        "pk排练一下", "pk排练", "排练一下pk", "排练一场pk", "排练pk", "pk预演一下", "pk预演", "预演一下pk", "预演一场pk", "预演pk", "模拟一场pk", "模拟pk", "试算pk", "pk试算", "pk试算一下",
        "rehearse a pk", "rehearse pk", "rehearse the pk", "rehearse a contest", "rehearse", "simulate a pk", "simulate pk", "dry run of a pk", "dry run a pk", "dry-run a pk",
        "start a pk", "start pk", "start a contest", "create a pk", "new pk", "set up a pk", "launch a pk", "start a competition", "contest:",
    ];

    /// <summary>What may stand before a kind of contest ("搞个淘汰赛", "set up a tournament").</summary>
    public static readonly PhraseList Openers =
    [
        "搞个", "搞一个", "搞场", "搞一场", "来个", "来一个", "来场", "来一场", "办个", "办一个", "办场", "办一场", "开个", "开一个", "开一场", "弄个", "弄一个", "弄一场", "组织", "组织个", "组织一个", "组织一场", "举办", "举办一个", "举办一场", "发起", "发起一个", "发起一场", "安排", "安排一个", "安排一场",
        "set up a", "set up an", "start a", "start an", "run a", "run an", "organise a", "organise an", "organize a", "organize an", "hold a", "hold an", "let's have a", "let's have an", "let's do a", "let's do an", "create a", "create an", "launch a", "launch an",
    ];

    /// <summary>Stands before who is challenged, and the challenge itself behind ("向李娜发起挑战").</summary>
    public const string Towards = "向";

    public static readonly PhraseList Challenges =
        ["我要挑战", "我想挑战", "发起挑战", "挑战", Towards, "i challenge", "i'd like to challenge", "i want to challenge", "let me challenge", "challenge", "pk with", "pk against", "i want to pk with", "i'd like to pk with", "let me pk with", "want to pk with", "i'll take on", "let me take on"];

    /// <summary>Begins a race where a number follows, and tells of where somebody went first elsewhere.</summary>
    public const string FirstTo = "先到";

    /// <summary>Whether a text ends with a kind of contest ("下周签单淘汰赛"), so that it plans one and no work.</summary>
    public static bool Ends(string text) => text.TrimEnd(' ', '.', '。', '!') is var said && Eliminations.Concat(Tournaments).Any(word => said.EndsWith(word, StringComparison.Ordinal));

    /// <summary>Names a contest.</summary>
    public static readonly PhraseList Named = ["pk", "比赛", "对战", "竞赛", "挑战", "contest", "challenge", "competition"];

    /// <summary>Stands before the one whom the writer is to meet ("和林峰PK").</summary>
    public static readonly PhraseList With = ["我要和", "我要跟", "我想和", "我想跟", "我和", "我跟", "和", "跟", "与", "同"];

    public static readonly PhraseList Accepting = ["我接受", "接受", "我应", "应", "i accept", "accept", "take up", "i take up"];
    public static readonly PhraseList Declining = ["我拒绝", "拒绝", "不接受", "我不接受", "decline", "i decline", "turn down", "refuse"];
    public static readonly PhraseList OfChallenge = ["发起的挑战", "的挑战", "的pk", "的应战", "的战书", "'s challenge", "'s pk", "'s contest"];

    /// <summary>What a contest is called.</summary>
    public static readonly PhraseList Nouns =
    [
        "pk赛", "pk", "比赛", "竞赛", "对战", "大比拼", "比拼", "挑战赛", "个人赛", "团队赛", "擂台赛", "擂台", "争霸赛", "对抗赛", "冲刺赛", "对决", "单挑", "抢先赛", "抢先", "淘汰赛", "淘汰制", "末位淘汰", "锦标赛", "杯赛", "晋级赛", "阶梯赛",
        "contest", "competition", "battle", "showdown", "face-off", "faceoff", "match", "race", "tournament", "knockout", "elimination", "duel", "bracket",
    ];

    /// <summary>Everybody takes part.</summary>
    public static readonly PhraseList Everybody =
    [
        "全员", "全体成员", "全体员工", "全体销售", "全体", "所有人", "所有销售", "所有成员", "所有同事", "每个人都参加", "每个人", "人人", "大家一起", "大家都", "大家", "全组的人", "整个团队", "整个组", "我的团队", "我们组", "我们团队", "全团队", "全队", "全组",
        "everyone", "everybody", "all reps", "all the reps", "all my reps", "all members", "all of us", "the whole team", "whole team", "my whole team", "my team", "the entire team", "entire team", "all hands", "all sales reps", "all people",
    ];

    /// <summary>Every team takes part.</summary>
    public static readonly PhraseList EveryTeam =
    [
        "各组之间", "各个组", "各组", "各小组", "各团队", "各队", "所有团队", "所有小组", "所有组", "全部团队", "全部小组", "两个组", "两个团队", "两个小组", "两组", "两队", "团队之间", "小组之间", "组与组", "组对组", "队对队", "团队对团队", "团队间", "组间",
        "team against team", "team vs team", "team v team", "team versus team", "teams against each other", "between the teams", "between teams", "all teams", "all the teams", "the teams", "each team", "both teams", "the two teams",
    ];

    /// <summary>Lead up to the last day.</summary>
    public static readonly PhraseList Untils =
        ["比到", "打到", "持续到", "进行到", "截止到", "截止", "截至", "一直到", "直到", "到", "至", "until", "till", "through", "up to", "ending on", "ending", "ends on", "ends", "to", "by"];

    /// <summary>Stand before a first day.</summary>
    public static readonly PhraseList Froms = ["从", "自", "自从", "starting from", "starting", "beginning", "between", "from"];

    /// <summary>Stand between a first day and the last one.</summary>
    public static readonly PhraseList Tos = ["一直到", "截止到", "到", "至", "-", "–", "—", "~", "until", "till", "through", "thru", "up to", "to", "and"];

    /// <summary>The present, as a first day.</summary>
    public static readonly PhraseList Nows = ["现在", "此刻", "即日起", "即日", "今天起", "今天", "今日", "right now", "now", "today"];

    /// <summary>The end of the week.</summary>
    public static readonly PhraseList Weekends = ["本周末", "这周末", "这个周末", "周末", "本周结束", "this weekend", "the weekend", "weekend", "the end of the week", "end of the week", "week's end"];

    public static readonly PhraseList Races = ["看谁先", "比谁先", "谁先", FirstTo, "谁最先", "哪个先", "哪组先", "哪队先", "whoever is first to", "who is first to", "who's first to", "who gets first to", "who gets to", "who reaches", "抢先赛", "抢先", "pk到", "比到", "拼到", "race to", "first to", "a race to"];
    public static readonly PhraseList Eliminations = ["淘汰赛", "淘汰制", "末位淘汰", "elimination contest", "elimination"];
    public static readonly PhraseList Tournaments = ["锦标赛", "杯赛", "两两对决", "两两pk", "晋级赛", "单败淘汰", "tournament", "knockout", "bracket"];
    public static readonly PhraseList Steps = ["阶梯赛", "阶梯目标", "阶梯", "step goals", "step contest", "steps"];

    // Whoever is compared with a target competes with nobody.
    public static readonly PhraseList OfTargets =
        ["against target", "against targets", "against the target", "against its target", "against their target", "against his target", "against her target", "against quota", "against goal", "vs target", "vs. target", "vs the target", "versus target", "跟目标比", "和目标比", "与目标比", "对比目标"];

    public static readonly PhraseList Versus = [" vs. ", " vs ", "vs.", "vs", " v ", "对战", "单挑", "对决", "versus", "against"];
    public static readonly PhraseList Pks = ["pk赛", "pk"];
    public static readonly PhraseList And = ["和", "与", "跟", "、", ",", "/", "以及", " and ", " & ", "对", "vs.", "vs", "对战", "单挑", "对决", "versus", "against", "pk"];

    /// <summary>What sides do that are to meet ("让李娜和周凯比一比谁签单多").</summary>
    public static readonly PhraseList Competes =
        ["比一比", "比比", "比拼", "比试", "较量", "一较高下", "比个高低", "比个输赢", "比赛", "compete", "go head to head", "go head-to-head", "face off", "battle it out", "fight it out", "square off", "duel", "race each other"];

    public static readonly PhraseList Stakes =
    [
        "赢的", "赢了", "赢家", "输的", "输了", "输家", "赌注", "赌", "奖品", "奖励", "奖金", "奖", "冠军得", "冠军奖", "冠军拿", "胜者", "胜方", "获胜", "每人奖", "每人得", "每人", "各奖",
        "loser ", "losers ", "winner ", "winners ", "winning ", "each winner ", "each member of the winning ", "the winner ", "the winners ", "the winning ", "stake:", "stake ", "prize:", "prize ", "for a prize of ", "for a bonus of ",
    ];

    public static readonly PhraseList Observers = ["观战:", "观战", "旁观:", "旁观", "围观:", "围观", "观察员:", "观察员是", "观察员", "观众:", "裁判:", "observers:", "observers", "observer:", "observer", "watched by", "with observer", "with observers"];

    public static readonly PhraseList PastDays =
        ["上周", "上个星期", "上星期", "上个月", "上月", "昨天", "前天", "上季度", "上个季度", "去年", "last week", "last month", "yesterday", "last quarter", "last year"];

    public static readonly ImmutableArray<(ContestMeasure Measure, PhraseList Words)> Measures =
    [
        (ContestMeasure.PerHead, ["比人均", "按人均", "按人头", "人头平均", "人均", "平均每人", "on average per head", "average per head", "by the head", "per head", "a head", "per person", "per capita", "per rep"]),
        (ContestMeasure.Attainment, ["按达成率", "达成率", "完成率", "目标完成率", "by attainment", "attainment", "percent of target", "% of target"]),
        (ContestMeasure.Handicap, ["按各自平时水平比", "按各自的平时水平", "按各自平时水平", "各自平时水平", "按平时水平", "平时水平", "按各自水平", "按各自平均", "各自平均水平", "各自平时", "按自己平时", "和自己平时比", "跟自己平时比", "和自己过去比", "跟自己过去比", "和自己比", "跟自己比", "和过去的自己比", "按历史水平", "历史水平", "以往水平", "各自基线", "按各自基线", "按自己的基线", "按自己基线", "按基线", "基线", "让分", "让步赛", "against their own usual level", "against own usual level", "against their usual level", "own usual level", "usual level", "against their own average", "against own average", "own average", "relative to own average", "relative to their own average", "against themselves", "against their own pace", "own pace", "by usual level", "against own baseline", "against their own baseline", "with handicap", "by handicap", "handicapped", "handicap", "own baseline"]),
        (ContestMeasure.Total, ["按总数", "总数", "总量", "in total", "by total", "total"]),
    ];

    /// <summary>What says that everybody takes part, or only that there is a board.</summary>
    public static readonly PhraseList OfEverybody =
        ["个人赛", "个人pk", "个人", "全员", "所有人", "大家", "排行榜", "排名", "榜单", "榜", "竞赛", "比赛", "everyone", "everybody", "all reps", "individual", "leaderboard", "board", "ranking"];

    /// <summary>Words that belong to no name.</summary>
    public static readonly PhraseList Fillers =
    [
        "step", "sales", "最先", "率先", "第一个", "谁能", "的人", "close", "closes", "sign", "signs", "call", "visit", "the one", "anyone", "从", "起算", "开始算", "打满", "做满", "签满", "跑满", "拜访满", "达到", "冲到", "冲", "满", "参加", "参赛", "一起", "都", "规则", "今天起", "从今天起", "名次", "奖励", "之争", "对手", "用", "个人", "团队", "组织", "举办", "搞", "来一场", "咱们", "我们", "想", "要", "跟", "水平", "为准", "为止", "从现在", "现在", "即日起", "from now on", "from now", "from", "now", "starting", "out", "赢家", "这几个人", "几个人", "之间", "among",
        "比一比", "比比看", "比比", "比拼", "比试", "较量", "一较高下", "比个高低", "比个输赢", "看看", "看", "让", "叫", "安排", "请", "多", "高", "比赛", "一下", "比", "打一场", "打", "一场", "一个", "来", "发起", "开始", "谁的", "谁", "最多", "更多", "按", "的", "吧", ":", "。", "!", "先", "到", "做到", "做", "签", "完成", "者胜", "算赢", "获胜", "就赢", "赢", "胜", "阶梯奖励", "阶梯奖", "wins", "win", "reward", "rewards", "prizes", "prize", "bonus",
        "i'll", "i will", "let me", "we", "will", "does", "wants", "want", "whoever", "reaches", "reach", "reaching", "first", "whichever", "gets", "hold", "run", "set up", "organise", "organize", "launch", "an", "and", "all", "joins", "join", "takes part", "take part", "everyone", "battle", "match", "showdown", "competition", "tournament", "from today", "starting today", "it", "is", "are", "each", "goes", "go", "as", "me",
        "let", "have", "get", "compete", "against", "each other", "go head to head", "go head-to-head", "face off", "battle it out", "fight it out", "square off", "duel", "see", "challenge", "pit", "start", "a", "the", "on", "in", "to", "for", "by", "of", "at", "most", "more", "who", "makes", "gets", "does", "contest", "race", "with", "over", "between", "i", "let's", "please", "-",
    ];

    public static readonly PhraseList Selves = ["我", "自己", "我自己", "me", "myself", "i"];

    public static readonly PhraseList History =
        ["pk历史", "历史pk", "pk记录", "往期pk", "pk战绩", "pk结果", "过去的pk", "pk history", "past pks", "past pk", "pk archive", "pk results", "previous pks"];

    public static readonly PhraseList Rules =
    [
        "pk规则", "pk的规则", "pk规则是什么", "pk的规则是什么", "看pk规则", "查看pk规则", "核对pk规则", "pk rules", "the pk rules", "rules of the pk", "the rules of the pk", "show the pk rules", "what are the pk rules", "check the pk rules",
    ];

    public static readonly PhraseList Won = ["冠军", "谁赢了", "谁赢", "谁胜", "赢家", "结果", "战果", "outcome", "results", "who won", "winner", "winners", "champion", "champions", "result"];
    /// <summary>What asks how contests came out, and for no champion.</summary>
    public static readonly PhraseList Results = ["结果", "战果", "results", "result", "outcome", "outcomes"];

    public static readonly PhraseList Again = ["再来一次", "再来一场", "再来一局", "再战", "再战一场", "再pk一次", "再pk", "rematch", "a rematch", "play again", "pk again", "same pk again"];

    public static readonly PhraseList Cancels =
    [
        "取消pk", "取消这个pk", "取消这场pk", "撤销pk", "撤回pk", "pk取消", "pk取消吧", "不pk了", "取消挑战", "撤回挑战", "撤销挑战", "撤掉挑战", "取消我的挑战", "撤回我的挑战", "撤销我的挑战", "撤销我发起的挑战", "取消我发起的挑战",
        "cancel the pk", "cancel pk", "call off the pk", "cancel my pk", "cancel the challenge", "cancel my challenge", "withdraw the challenge", "withdraw my challenge", "take back the challenge", "take back my challenge", "undo the challenge", "undo my challenge", "call off the challenge", "call off my challenge",
    ];

    public static readonly PhraseList Accepts =
        ["接受", "接受挑战", "我接受", "我接受挑战", "应战", "我应战", "来就来", "accept", "i accept", "accept the challenge", "accept challenge", "challenge accepted", "you're on", "you are on"];

    public static readonly PhraseList Declines =
        ["拒绝", "拒绝挑战", "不接受", "不接受挑战", "不应战", "不比了", "decline", "i decline", "decline the challenge", "decline challenge", "not this time"];

    public static readonly PhraseList Changes =
    [
        "把pk改成", "把pk改为", "pk改成", "pk改为", "pk换成", "pk规则改成", "pk规则改为", "把pk规则改成", "把pk规则改为", "change the pk to", "change pk to", "change the pk rules to", "change the rules of the pk to",
        "make the pk", "switch the pk to",
    ];
}
