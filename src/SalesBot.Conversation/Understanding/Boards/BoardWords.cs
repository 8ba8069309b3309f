using System.Collections.Immutable;
using SalesBot.Conversation.Understanding.Text;
using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Understanding.Boards;

/// <summary>The words by which people speak of boards, in normal form.</summary>
internal static class BoardWords
{
    public static readonly PhraseList Board =
        ["排行榜", "排行", "排名", "榜单", "榜", "leaderboard", "leader board", "board", "ranking", "rankings", "ranks", "rank", "standings"];

    /// <summary>The words of which a short English question for the board of a period is made.</summary>
    public static readonly PhraseList OfPeriods =
        ["top", "board", "show", "me", "the", "this", "last", "in", "for", "of", "by", "on", "fiscal", "fy", "year", "year's", "quarter", "quarter's", "month", "week", "today", "yesterday", "q1", "q2", "q3", "q4", "h1", "h2", "first", "second", "half", "half-year", "of"];

    public static readonly PhraseList Teams =
        ["团队榜", "团队排行榜", "团队排行", "团队排名", "小组榜", "小组排行", "小组排名", "各组排名", "各团队排名", "组间排名", "哪个团队最多", "哪个组最多", "哪组最多", "团队拜访榜", "团队电话榜", "团队签单榜", "团队业绩榜",
         "team board", "team leaderboard", "team ranking", "teams ranked", "board of teams", "teams leaderboard", "which team is top", "which team is first"];

    /// <summary>Teams, in whatever board of them is asked for.</summary>
    public static readonly PhraseList OfTeams = ["各团队", "各小组", "各组", "团队", "小组", "team", "teams"];

    /// <summary>What makes it one team, whose people are on the board.</summary>
    public static readonly ImmutableArray<string> Owners = ["我们", "我的", "我", "咱们", "本", "我们的", "my", "our"];

    /// <summary>The same where it stands behind.</summary>
    public static readonly ImmutableArray<string> Within = ["的", "内", "里", "中", "'s", "’s"];

    /// <summary>Who does something, by what they do.</summary>
    public static readonly ImmutableArray<(PhraseList Words, MetricCode? Metric)> Doers =
    [
        (["caller", "callers", "dialer", "dialers"], Metrics.Call), (["visitor", "visitors"], Metrics.Visit), (["closer", "closers", "deal makers", "dealmakers"], Metrics.Order),
    ];

    public static readonly PhraseList Attainment =
        ["完成率", "达成率", "达标率", "完成度", "目标完成榜", "% of target", "percent of target", "% to target", "% to goal", "percent to goal", "% of goal", "attainment"];

    public static readonly PhraseList Score =
        ["综合分", "综合得分", "综合榜", "综合排名", "综合排行", "score board", "scoreboard", "score leaderboard", "overall score", "weighted score", "composite score", "score ranking"];

    /// <summary>Which team is asked for, beside a word for the first.</summary>
    public static readonly PhraseList WhichTeam = ["which team", "what team", "哪个团队", "哪个组", "哪组", "哪队", "哪个队", "哪个小组", "哪个区"];

    public static readonly PhraseList BestTeam = ["best team", "top team", "strongest team", "leading team", "最好的团队", "最强的团队", "最强的组", "最好的组"];

    /// <summary>Points are given for badges, records and praise; a score is weighed out of what was done.</summary>
    public static readonly PhraseList Points = ["积分", "points", "point"];

    public static readonly PhraseList Badges = ["徽章", "勋章", "badge", "badges"];

    /// <summary>By which somebody is first, in a question for who.</summary>
    public static readonly PhraseList Most = ["最多", "最高", "第一", "领先", "most", "highest", "top", "leads", "first"];

    /// <summary>What somebody brings in, where no metric is named.</summary>
    public static readonly PhraseList Earns =
        ["赚", "挣", "赚钱", "挣钱", "创收", "卖得", "卖的", "卖出", "earns", "earn", "earned", "earner", "earners", "earning", "brings in", "brought in", "bring in", "makes the most money", "makes most money", "sells", "sell", "sold", "seller", "sellers"];

    public static readonly PhraseList Weights =
        ["把综合分改成", "综合分改成", "综合分设为", "综合分权重", "综合得分", "综合分", "set the score to", "set score to", "score weights", "score is", "score"];

    public static readonly PhraseList WeightQuestions = ["综合分怎么算", "综合分权重", "综合分是怎么算的", "综合分怎么算的", "综合得分怎么算", "综合得分怎么算的", "综合分如何计算", "综合分怎么来的", "how is the score worked out", "how is the score made", "how is the score calculated", "score weights", "what is the score made of"];

    public static readonly PhraseList Why = ["为什么", "为啥", "凭什么", "怎么会", "why"];

    /// <summary>One's own score, and the ways to ask what it is made of.</summary>
    public static readonly PhraseList OwnScore = ["我的综合分", "我的综合得分", "我综合分", "综合分我", "my score", "my overall score", "in score", "on score", "by score", "i score", "score board", "scoreboard"];

    public static readonly PhraseList HowMade = ["怎么算", "怎么来", "如何算", "怎么得", "怎么这么", "哪来的", "how is", "how was", "how did", "how do", "explain", "where does", "where did", "made of", "break down"];

    /// <summary>What asks of oneself and of no board.</summary>
    public static readonly PhraseList OfOneself = ["我", "am i", "i am", "do i", "my", "me"];

    public static readonly PhraseList Mine = ["我的排名", "我的名次", "我排第几", "我排名", "我第几", "我现在第几", "我是第几", "我现在排", "my rank", "my ranking", "my position", "my place", "do i rank", "am i ranked", "my standing"];

    /// <summary>What begins a question for one's own place, and the words for a place.</summary>
    public static readonly PhraseList Own = ["我", "my", "what's my", "what is my", "show my", "show me my"];

    public static readonly PhraseList Place = ["排名", "名次", "第几", "rank", "ranking", "position", "standing"];

    /// <summary>How far it is to the top, which one's own rank tells.</summary>
    public static readonly PhraseList Gap =
        ["离第一差", "离第一还", "离第一名", "距离第一差", "距离第一还", "距离第一名", "和第一名差", "跟第一名差", "和第一差", "跟第一差", "比第一名差", "比第一名少", "离前一名", "和前一名差", "跟前一名差", "离榜首", "追上第一", "超过第一名",
         "behind first", "behind first place", "behind number one", "behind the leader", "from first place", "from the top of the board", "to catch first", "to catch the leader", "to catch number one", "to be first", "to reach first place"];

    /// <summary>How far it is from the first, however it is put.</summary>
    public static readonly PhraseList Far =
        ["离第一", "距第一", "距离第一", "离冠军", "离榜首", "距榜首", "追上第一", "赶上第一", "追平第一", "超过第一", "比第一", "和第一", "跟第一", "落后第一", "离前一", "差第一", "第一名差", "第一差",
         "from first", "from the first", "from number one", "from number 1", "from the top", "from #1", "behind first", "behind the first", "behind number one", "behind the leader", "behind the top", "to catch first", "catch the leader", "to catch number one", "catch up with first", "catch up with the leader", "to be first", "to reach first", "to get to first", "to get to the top", "off first", "off the lead", "off the top", "to the top", "gap to first", "gap to the leader", "gap to the top", "until first", "overtake the leader", "overtake first", "overtake number one"];

    public static readonly PhraseList HowFar = ["差多少", "还差", "差几", "多远", "差距", "多少才能", "几个才能", "差", "少多少", "how far", "how much", "how many", "gap", "distance", "what do i need", "what would it take"];

    /// <summary>This place, without its number.</summary>
    public static readonly PhraseList Here =
        ["排这里", "排在这里", "排这儿", "排在这儿", "在这里", "在这个位置", "这个位置", "这个排位", "排这么", "排得这么", "排那么", "排这个", "排后面", "排在后面", "排最后", "垫底", "排前面", "排在前面", "ranked here", "am i here", "i'm here", "i am here", "so low", "so high", "this low", "this high", "in this place", "in this position", "at this position", "where i am", "this far down", "down here", "up here", "last", "at the bottom", "at the top", "not first", "not higher"];

    /// <summary>How the board just looked at comes about: all that is asked, from end to end.</summary>
    public static readonly PhraseList HowBoard =
        ["怎么算的", "怎么算", "如何计算", "怎么计算", "怎么计算的", "是怎么算的", "这是怎么算的", "这个怎么算", "这个怎么算的", "这榜怎么算", "这个榜怎么算的", "这个榜怎么算", "排名怎么算", "排名怎么算的", "排名规则", "榜单规则", "排行榜怎么算的", "排行榜规则", "怎么排的", "怎么排", "按什么排", "按什么排的", "名次怎么来的", "名次怎么算", "依据是什么", "数字怎么来的", "规则是什么",
         "how computed", "how is it computed", "how is this computed", "how is that computed", "how calculated", "how is it calculated", "how is this calculated", "how are these calculated", "how is this worked out", "how is it worked out", "how does it work", "how is this ranked", "how is the board made", "how is the board computed", "how is the board calculated", "how is the ranking made", "how is the ranking computed", "how is the ranking calculated", "how do you rank", "how are people ranked", "what are the rules", "ranking rules", "board rules", "what is it based on", "what's it based on", "where do the numbers come from"];

    /// <summary>Looks back at how a board stood.</summary>
    public static readonly PhraseList Looked =
        ["当时", "那时", "那会儿", "那个时候", "的时候", "时候", "时的", "那一刻", "那天", "look like", "looked like", "did look", "look", "looked", "stood", "stand", "was the", "were the", "what was", "back then", "at that time", "at the time", "as it was"];

    public static readonly PhraseList SinceThen =
        ["since", "compare", "compared", "与", "以来", "至今", "到现在", "到今天", "之后", "以后", "后", "自", "up to now", "until now"];

    public static readonly PhraseList Since = ["有什么变化", "有啥变化", "有哪些变化", "什么变化", "变化", "变了什么", "what changed", "what has changed", "changes", "changed", "compare", "compared"];

    public static readonly PhraseList AsOf = ["截至", "截止", "截止到", "as of", "as at"];

    public static readonly PhraseList OfThen = ["的榜", "的排行", "的排名", "的排行榜", "时的榜", "那时的榜", "时候的榜", "的电话榜", "的拜访榜", "的签单榜"];

    public static readonly PhraseList Hide =
        ["隐藏我", "隐藏我的名字", "把我隐藏", "不要显示我", "别显示我", "hide me", "please hide me", "hide me please", "hide my name", "don't show me", "别把我放上榜", "别让我上榜", "我不上榜", "我不想上榜", "不要显示我的排名", "别显示我的排名", "隐藏我的排名", "把我从排行榜隐藏", "把我从榜上拿掉", "排行榜不要显示我", "排行榜别显示我", "排行榜上不要有我",
         "hide me from the board", "hide me from the leaderboard", "hide me on the board", "hide my rank", "take me off the board", "take me off the leaderboard", "keep me off the board"];

    public static readonly PhraseList Unhide =
        ["重新显示我", "恢复显示我", "显示我", "取消隐藏我", "取消隐藏", "show me again", "show my name again", "show my rank again", "put me back", "unhide my name", "我要上榜", "让我上榜", "恢复我的排名", "显示我的排名", "把我放回榜上", "重新让我上榜",
         "show me on the board", "show me on the board again", "put me back on the board", "put me back on the leaderboard", "show me on the leaderboard", "show me on the leaderboard again", "把我放回榜单", "把我放回排行榜", "unhide me"];

    public static readonly ImmutableArray<(BoardWish.BoardSetting Setting, PhraseList Words)> Settings =
    [
        (BoardWish.BoardSetting.Everybody, ["排行榜显示全部", "排行榜显示所有人", "显示全部名次", "排行榜全部显示", "show the whole board", "show everybody on the board", "show everyone on the board", "show everyone on the board again", "show everybody on the board again", "show the whole board again", "榜单恢复全部显示", "榜单显示全部", "恢复显示所有人", "恢复显示全部", "排行榜恢复全部显示", "榜单显示所有人", "show the full leaderboard", "show the full board"]),
        (BoardWish.BoardSetting.TeamsOnly, ["只看团队榜", "排行榜只看团队", "排行榜只比团队", "只比团队", "只显示团队榜", "team board only", "team boards only", "only team boards", "only the team board", "show team boards only", "show only the team board", "teams only on the board"]),
        (BoardWish.BoardSetting.PeopleToo, ["恢复个人榜", "也看个人榜", "个人榜也显示", "显示个人榜", "show people on the board again", "show personal boards again", "bring back the personal board", "personal boards too"]),
        (BoardWish.BoardSetting.MayHide, ["允许不上榜", "允许隐藏排名", "允许大家不上榜", "let people hide from the board", "allow hiding from the board", "people may hide from the board"]),
        (BoardWish.BoardSetting.NobodyHides, ["不允许不上榜", "不允许隐藏排名", "不准隐藏排名", "所有人都要上榜", "nobody may hide from the board", "do not allow hiding from the board", "no hiding from the board"]),
    ];

    public static readonly PhraseList TopLead =
        ["排行榜只显示前", "排行榜只看前", "排行榜只公布前", "排行榜仅显示前", "榜单只显示前", "榜上只显示前", "只显示前", "只公布前", "只展示前", "show only the top", "show only top", "only show the top", "only show top", "show the top", "show top"];

    public static readonly PhraseList TopTail =
        ["", "名", "位", "个人", "个", "只显示", " only", " on the board", " on the leaderboard", " only on the board", " places", " places only"];

    public static readonly ImmutableArray<string> Ordinals =
        ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];
}
