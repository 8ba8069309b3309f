using System.Collections.Frozen;
using System.Collections.Immutable;
using SalesBot.Conversation.Understanding.Coaching;
using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Text;
using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Understanding.Honours;

/// <summary>
/// Reads what a message wants of honours: a question in set words, a command that begins with its word, or a short question for who stands
/// out. Nothing is read into longer messages, and nothing where figures stand that may be a report.
/// </summary>
internal static class HonourReader
{
    private const int LongestMessage = 300;
    private const int LongestQuestion = 60;

    private static readonly FrozenDictionary<string, HonourWish> Questions = Table(
        (new HonourWish.MyBadges(), "我的徽章|我有哪些徽章|我的勋章|我得了哪些徽章|我的荣誉|我有什么徽章|看我的徽章|我有几个徽章|我有多少徽章|我有多少个徽章|我得了几个徽章|我拿了几个徽章|我拿到哪些徽章|my badges|my honours|my honors|my badge|what badges do i have|show my badges|which badges do i have|how many badges do i have|how many badges have i earned|how many badges did i earn"),
        (new HonourWish.Badges(), "徽章列表|有哪些徽章|徽章|所有徽章|徽章有哪些|怎么得徽章|怎么拿徽章|怎么才能拿徽章|怎么才能得徽章|怎么才能拿到徽章|徽章怎么得|徽章怎么拿|徽章怎么来的|勋章列表|badges|badge list|list badges|all badges|which badges are there|what badges are there|how do i earn badges|how do i get badges|how do i get a badge|how do i earn a badge|how can i get a badge|how can i get badges|how can i earn badges"),
        (new HonourWish.Hall(false), "名人堂|荣誉殿堂|历届冠军|历任冠军|往届冠军|过往冠军|历史冠军|每月冠军|冠军榜|月度冠军|往期冠军|往期的冠军|以前的冠军|以往冠军|历届冠军有谁|历届冠军是谁|hall of fame|the hall of fame|show the hall of fame|show me the hall of fame|past champions|previous champions|all champions|champions|monthly champions|list of champions"),
        (new HonourWish.Hall(true), "赛季存档|赛季档案|赛季回顾|赛季历史|历届赛季|往期赛季|赛季冠军|季度冠军|历季冠军|season archive|the season archive|season archives|past seasons|season history|season champions|quarterly champions"),
        (new HonourWish.Awards(), "奖项有哪些|有哪些奖项|奖项|都有什么奖项|有什么奖项|荣誉有哪些|有哪些荣誉|荣誉|荣誉体系|honours|honors|awards|what awards are there|which awards are there|what honours are there|what honors are there|which honours are there|which honors are there|list awards|list honours|show awards|show honours"),
        (new HonourWish.Records(false), "我的纪录|个人纪录|我的个人纪录|我的最高纪录|个人最佳|我的个人最佳|我的最好成绩|个人最好成绩|我的最佳|my records|personal records|my personal records|my bests|my personal bests|personal bests|my personal best|my best"),
        (new HonourWish.Records(true), "团队纪录|团队的纪录|我们的纪录|全组纪录|团队最佳|团队最好成绩|组里的纪录|team records|our records|team bests|the team's records|team record"),
        (new HonourWish.Streaks(), "连续几天了|我连续几天了|连续多少天了|连续几天|连续多少天|我连续多少天了|连续上报几天了|我的连续上报几天了|我连续上报几天了|我连续上报了几天|我连续上报多少天了|我连续达标几天了|连续上报|连续上报多少天了|连续达标|连续达标几天了|连续达标多少天了|我的连续天数|连续天数|连续纪录|my streak|streak|my streaks|streaks|what's my streak|what is my streak|how long is my streak|how many days in a row|show my streak"),
        (new HonourWish.TakePraiseBack(), "撤销表扬|撤回表扬|收回表扬|取消表扬|undo kudos|undo my kudos|take back kudos|take back my kudos|take my kudos back"),
        (new HonourWish.PraiseLeft(), "我还能表扬几次|还能表扬几次|今天还能表扬几次|我今天还能表扬几次|还能表扬几个人|我还能表扬几个人|还能点赞几次|我还能点赞几次|还剩几次表扬|还剩多少次表扬|表扬还剩几次|我还剩几次表扬|表扬次数|表扬额度|每天能表扬几次|一天能表扬几次|how many kudos do i have left|how many kudos are left|how many kudos can i give|how many more kudos can i give|how many kudos can i still give|kudos left|my kudos quota|kudos quota|how often can i praise|how many kudos today"),
        (new HonourWish.MyPraise(), "我收到的表扬|我的表扬|谁表扬了我|谁表扬我了|收到的表扬|我收到了哪些表扬|我收到哪些表扬|我收到的点赞|my kudos|kudos received|kudos i received|kudos i got|who praised me|show my kudos|kudos for me"),
        (new HonourWish.MyPoints(), "我的积分|积分|我有多少积分|我有多少分|积分余额|查积分|我的积分余额|我的积分有多少|我的积分是多少|我的积分还有多少|积分有多少|积分多少|我积分多少|我现在有多少积分|我有几分|我还有多少积分|my points|points|how many points do i have|points balance|point balance|my point balance|my balance in points|how many points have i got|how many points have i earned|how many points have i|what are my points|show my points|how many points are left|how many points do i have left"),
        (new HonourWish.PointRules(), "积分规则|积分怎么算|积分怎么来的|怎么得积分|怎么拿积分|积分怎么赚|积分怎么得|怎么才能赚积分|怎么赚积分|points rules|point rules|how do points work|how do i get points|how do i earn points|rules for points"),
        (new HonourWish.Store(), "积分商城|积分商店|商城|奖品|奖品列表|有哪些奖品|能兑换什么|可以兑换什么|积分能换什么|积分可以换什么|积分可以换啥|积分能换啥|积分能买什么|积分怎么用|积分怎么花|积分有什么用|积分有啥用|积分能干嘛|积分能干什么|兑换列表|reward store|rewards|the reward store|reward list|rewards store|what can i redeem|what can i buy with points|what can i buy with my points|what can i get with points|what can i get with my points|what can i get for my points|what can i get for points|what can i do with my points|what can i do with points|how do i use points|how do i use my points|how do i spend points|how do i spend my points|what are points good for|what are points for|points store|list rewards|what rewards are there"),
        (new HonourWish.Redemptions(), "兑换申请|待审批的兑换|待审批兑换|我的兑换|兑换记录|有哪些兑换申请|审批兑换|redemptions|pending redemptions|my redemptions|reward requests|which rewards wait for me|which redemptions wait for me|what redemptions are waiting|what is waiting for my approval|rewards to approve|redemptions to approve|谁要兑换|有人要兑换吗|有没有兑换申请|要我批的兑换|open redemptions"));

    private static readonly PhraseList Adds = ["设一个徽章", "设个徽章", "设置徽章", "设立一个徽章", "新设徽章", "创建徽章", "创建一个徽章", "建一个徽章", "建个徽章", "搞个徽章", "做个徽章", "来个徽章", "加一枚徽章", "定一个徽章", "定个徽章", "define a badge", "define badge", "set up a badge", "set up badge", "make a badge", "make a new badge", "add a new badge", "create a new badge", "a new badge", "introduce a badge", "新增徽章", "添加徽章", "增加徽章", "新建徽章", "设立徽章", "加个徽章", "加一个徽章", "新徽章", "new badge", "add badge", "add a badge", "create badge", "create a badge"];
    private static readonly PhraseList Removes = ["删除徽章", "去掉徽章", "停用徽章", "取消徽章", "移除徽章", "remove badge", "delete badge", "remove the badge", "delete the badge", "retire badge"];
    private static readonly PhraseList Praises = ["公开表扬", "点名表扬", "特别表扬", "给个赞给", "give kudos to", "giving kudos to", "i give kudos to", "i want to give kudos to", "i'd like to give kudos to", "send kudos to", "big kudos to", "huge kudos to", "give a shout-out to", "give a shout out to", "a shout-out to", "a big shout-out to", "big shout-out to", "shout-out for", "hats off to", "i want to praise", "i'd like to praise", "let me praise", "give praise to", "applause for", "我要表扬一下", "我想表扬一下", "我要表扬", "我想表扬", "表扬一下", "表扬下", "表扬", "夸一下", "夸夸", "点赞", "点个赞给", "kudos to", "kudos for", "kudos", "shout-out to", "shout out to", "shoutout to", "props to", "praise"];

    private static readonly ImmutableArray<(HonourWish.StandoutKind Kind, PhraseList Words)> Stand =
    [
        (HonourWish.StandoutKind.Improved, ["进步最大", "进步最快", "进步最多", "进步榜", "进步之星", "谁进步", "提升最大", "提升最快", "most improved", "improved most", "improved the most", "biggest improvement", "biggest improver"]),
        (HonourWish.StandoutKind.Rookie, ["新人王", "最佳新人", "新人榜", "新人之星", "最强新人", "rookie", "best newcomer", "top newcomer"]),
        (HonourWish.StandoutKind.Helper, ["最乐于助人", "乐于助人", "最热心", "助人之星", "互助之星", "谁帮忙最多", "帮人最多", "帮忙最多", "最佳助攻", "most helpful", "top helper", "best helper", "helper of", "who helped most", "who helped the most", "helped the most", "who helps most", "who helps the most", "helps the most", "helps others most", "helped others most", "谁最爱帮人", "谁最肯帮忙", "谁帮人最多", "谁最热心"]),
        (HonourWish.StandoutKind.Any, ["荣誉榜", "光荣榜", "荣誉墙", "honour roll", "honor roll", "honours board", "honors board", "honour board", "honor board"]),
    ];

    private static readonly PhraseList Months = ["月", "month", "monthly"];
    private static readonly PhraseList Lasts = ["上周", "上个星期", "上星期", "上月", "上个月", "上一周", "last week", "last month", "last week's", "last month's", "previous week", "previous month"];

    /// <summary>What a message wants of honours; null where it wants nothing of them.</summary>
    public static HonourWish? Read(SourceText source, WordBook words)
    {
        if (source.Length > LongestMessage)
            return null;
        var text = source.Normal(0, source.Length).ToString();
        var start = text.Length - text.TrimStart(' ', '\n').Length;
        var end = text.TrimEnd(' ', '\n', '.', '。', '!', '?', SourceText.Picture).Length;
        if (start >= end)
            return null;
        var bare = text[start..end];
        if (Questions.TryGetValue(bare, out var asked) || Questions.TryGetValue(bare.TrimEnd('吗', '呢', '啊', '呀'), out asked))
            return asked;
        if (Phrase.At(text, start, Adds) is { } add)
            return new HonourWish.AddBadge(Rest(add));
        if (Phrase.At(text, start, Removes) is { } remove)
            return new HonourWish.RemoveBadge(Rest(remove).Trim('"', '“', '”', '「', '」', '\'', '‘', '’'));
        return PointTraceReader.Read(bare) ?? (HonourWish?)HonourWhyReader.Read(source, words, bare, start, end) ?? StoreReader.Read(source, text, start, end) ?? PraiseReader.Read(source, text, start, end) ?? (HonourWish?)StandoutsOf(source, words, bare, start, end) ?? ColleagueHonourReader.Read(source);

        string Rest(string word) => source.Slice(start + word.Length, end).Trim(' ', ':', ':', ',', ',');
    }

    /// <summary>The word with which a message begins to praise; null where it does not.</summary>
    internal static string? PraiseAt(string text, int start) => Phrase.At(text, start, Praises);

    private static HonourWish.Standouts? StandoutsOf(SourceText source, WordBook words, string bare, int start, int end)
    {
        if (bare.Length > LongestQuestion || bare.AsSpan().IndexOfAnyInRange('0', '9') >= 0 || bare.Contains('\n', StringComparison.Ordinal))
            return null;
        foreach (var (kind, phrases) in Stand)
        {
            if (Phrase.Has(bare, phrases))
                return new HonourWish.Standouts(kind, Phrase.Has(bare, Months), Phrase.Has(bare, Lasts), MetricIn(source, words, start, end));
        }

        return null;
    }

    /// <summary>The first metric named between two places; null where none is.</summary>
    internal static MetricCode? MetricIn(SourceText source, WordBook words, int start, int end)
    {
        for (var at = start; at < end; at++)
            if (words.Longest(source, at, out _) is { Metric: { } metric } && !(at > 0 && Characters.IsLatin(source[at]) && Characters.IsLatin(source[at - 1])))
                return metric;
        return null;
    }

    private static FrozenDictionary<string, HonourWish> Table(params (HonourWish Wish, string Words)[] rows) =>
        rows.SelectMany(row => row.Words.Split('|').Select(word => (row.Wish, Word: word))).ToFrozenDictionary(row => row.Word, row => row.Wish, StringComparer.Ordinal);
}
