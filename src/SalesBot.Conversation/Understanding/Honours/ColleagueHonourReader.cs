using SalesBot.Conversation.Understanding.Coaching;
using SalesBot.Conversation.Understanding.Tasks;
using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Understanding.Honours;

/// <summary>Reads who is asked about in a question for a colleague's badges: a name, and nothing else beside the words of the question.</summary>
internal static class ColleagueHonourReader
{
    private const int LongestMessage = 50;
    private const int LongestName = 30;

    private static readonly PhraseList Marks = ["?", "!", "。", ".", "呢", "啊", "呀", "吗"];
    private static readonly PhraseList Leads =
        ["我想看看", "给我看看", "看一下", "看看", "看下", "查一下", "查看", "查", "看", "show me", "show", "let me see", "see", "what are", "which are", "list"];

    private static readonly PhraseList Ends =
    [
        "的徽章", "的勋章", "的荣誉", "的所有徽章", "有哪些徽章", "有什么徽章", "有几个徽章", "有几枚徽章", "有多少徽章", "有多少个徽章", "有多少枚徽章", "得了哪些徽章", "得了什么徽章", "得过哪些徽章", "拿了哪些徽章", "拿过哪些徽章", "有哪些荣誉", "徽章",
        "'s badges", "’s badges", "'s badge", "’s badge", "'s honours", "’s honours", "'s honors", "’s honors",
    ];

    private static readonly PhraseList Openings =
    [
        "what badges does", "which badges does", "how many badges does", "what badges did", "which badges did", "what badges has", "which badges has", "how many badges has",
    ];

    // "this month's honours" are nobody's.
    private static readonly PhraseList Periods = ["本月", "本周", "上月", "上周", "这个月", "上个月", "今年", "去年", "month", "week", "year", "quarter"];

    private static readonly PhraseList Haves = ["have", "hold", "earn", "earned", "got", "get", "won"];
    private static readonly PhraseList Ofs = ["the badges of", "badges of", "badges for", "honours of", "honors of"];

    /// <summary>What is asked; null where it is something else.</summary>
    public static HonourWish.BadgesOf? Read(SourceText source)
    {
        if (source.Length > LongestMessage)
            return null;
        var name = new Cut(source, 0, source.Length);
        if (name.IsEmpty || name.HasDigit || name.Normal.Contains('\n', StringComparison.Ordinal))
            return null;
        name.Tails(Marks);
        if (!(name.Head(Openings) ? name.Tail(Haves) : Shown(name)))
            return null;

        // "谁有徽章" asks for the board of them.
        return name.IsEmpty || name.Normal is "哪些人" or "who" or "whose" || name.Normal.Contains('谁') || Phrase.Has(name.Normal, Periods) || name.Written.Length is < 2 or > LongestName ? null : new HonourWish.BadgesOf(name.Written);
    }

    private static bool Shown(Cut name)
    {
        name.Heads(Leads);
        return name.Head(Ofs) || name.Tail(Ends);
    }
}
