using SalesBot.Conversation.Understanding.Coaching;
using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Understanding.Honours;

/// <summary>Reads the question where a badge or a record comes from; whatever is left of it once the question is taken away names the badge.</summary>
internal static class HonourWhyReader
{
    private const int LongestQuestion = 60;

    private static readonly PhraseList Why =
    [
        "为什么", "为啥", "凭什么", "凭啥", "怎么来的", "怎么得的", "怎么得来的", "怎么拿到的", "哪来的", "哪里来的", "从哪来", "从哪里来", "依据", "来自哪", "根据什么",
        "why", "how did i get", "how did i earn", "how have i earned", "where does", "where did", "where do", "what is behind", "what's behind", "evidence for", "evidence of", "proof of", "proof for",
    ];

    private static readonly PhraseList Badges = ["徽章", "勋章", "badge", "badges"];

    // "为什么我徽章榜第3" asks for a place.
    private static readonly PhraseList Boards = ["榜", "排第", "排名", "名次", "第几", "board", "leaderboard", "rank", "ranked"];

    private static readonly PhraseList Own = ["my", "i"];
    private static readonly PhraseList Records = ["纪录", "record", "records", "personal best"];
    private static readonly PhraseList Streaks = ["连续上报", "连续达标", "连续", "streak", "streaks"];

    private static readonly PhraseList Fillers =
    [
        "为什么", "为啥", "凭什么", "凭啥", "怎么来的", "怎么得的", "怎么得来的", "怎么拿到的", "哪来的", "哪里来的", "从哪里来", "从哪来", "依据是什么", "依据什么", "依据", "来自哪里", "来自哪", "根据什么", "是根据什么",
        "会给我", "给我", "我会有", "我有了", "我有", "我得了", "我得到", "我拿到了", "我拿到", "我获得", "我会", "我的", "我能得", "能得", "得到", "获得", "这个", "那个", "这枚", "一个", "徽章", "勋章", "是", "的", "了", "我", "发", "呢", "啊", "来", "得",
        "why", "do i have", "did i get", "did i earn", "have i got", "was i given", "am i given", "how", "have i earned", "where", "does", "did", "do", "come from", "comes from", "what is behind", "what's behind",
        "evidence for", "evidence of", "proof of", "proof for", "badges", "badge", "the", "my", "this", "that", "called", "i", "have", "a", "an", "is", "get",
    ];

    /// <summary>What is asked; null where nothing of the kind is.</summary>
    public static HonourWish? Read(SourceText source, WordBook words, string bare, int start, int end)
    {
        if (bare.Length > LongestQuestion || bare.Contains('\n', StringComparison.Ordinal) || !Phrase.Has(bare, Why))
            return null;
        if (Phrase.Has(bare, Badges) && !Phrase.Has(bare, Boards))
        {
            var name = NameIn(bare);
            return new HonourWish.WhyBadge(name, Phrase.Has(name, Streaks));
        }

        // "为什么我的连续是80天": since when it runs is what it comes from.
        if (Phrase.Has(bare, Streaks) && !Phrase.Has(bare, Boards) && (bare.Contains('我', StringComparison.Ordinal) || Phrase.Has(bare, Own)))
            return new HonourWish.Streaks();
        return Phrase.Has(bare, Records) && (bare.Contains('我', StringComparison.Ordinal) || Phrase.Has(bare, Own))
            ? new HonourWish.WhyRecord(HonourReader.MetricIn(source, words, start, end)) : null;
    }

    private static string NameIn(string bare)
    {
        var rest = bare.ToCharArray();
        for (var place = 0; place < rest.Length; place++)
        {
            if (Fillers.At(bare, place) is not { } filler)
                continue;
            rest.AsSpan(place, filler.Length).Fill(' ');
            place += filler.Length - 1;
        }

        var name = new string(rest).Trim(' ', ',', '.', '"', '“', '”', '「', '」', '\'', '‘', '’', ':');
        return string.Join(' ', name.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
