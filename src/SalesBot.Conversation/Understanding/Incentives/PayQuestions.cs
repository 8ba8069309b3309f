using System.Collections.Frozen;
using SalesBot.Conversation.Understanding.Coaching;
using SalesBot.Conversation.Understanding.Honours;
using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Tasks;
using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Understanding.Incentives;

/// <summary>
/// Reads questions about pay that a statement does not answer: who sees it, when it comes, and whether something is paid for at all. The words
/// for pay and the month are taken out; what is left is one of the ways to ask.
/// </summary>
internal static class PayQuestions
{
    private const int LongestQuestion = 60;
    private const char Pay = '¤';

    private static readonly PhraseList PayWords =
    [
        "我的奖金", "我的提成", "我的佣金", "我的工资", "我的收入", "我们的奖金", "奖金", "提成", "佣金", "激励奖金", "工资", "奖励",
        "my bonus", "my bonuses", "my commission", "my commissions", "my incentives", "my pay", "my statement", "my bonus statement", "my earnings", "our bonuses", "our commission", "our pay", "the bonus", "the bonuses", "the commission", "bonuses",
        "bonus", "commissions", "commission", "incentives", "incentive pay", "pay", "earnings",
    ];

    private static readonly FrozenSet<string> Sight = Table(
        "谁能看¤|谁能看到¤|谁能看见¤|谁可以看¤|谁可以看到¤|谁看得到¤|谁看得见¤|谁会看到¤|谁都能看到¤|哪些人能看到¤|还有谁能看到¤|¤谁能看|¤谁能看到|¤谁可以看|¤谁看得到|¤谁能看见|¤谁都能看到|别人能看¤|别人能看到¤|别人看得到¤|别人能不能看到¤|同事能看¤|同事能看到¤|其他人能看到¤|大家能看到¤|大家都能看到¤|¤别人能看到|¤别人看得到|¤保密|¤是保密|¤公开|¤是公开|¤会公开|"
        + "who can see ¤|who sees ¤|who else sees ¤|who else can see ¤|who has access to ¤|who knows ¤|who is able to see ¤|can others see ¤|can other people see ¤|can anyone see ¤|can anybody see ¤|can anyone else see ¤|can my colleagues see ¤|can colleagues see ¤|can everyone see ¤|can everybody see ¤|can my team see ¤|can the team see ¤|can my manager see ¤|does my manager see ¤|do others see ¤|is ¤ private|is ¤ public|is ¤ secret|is ¤ confidential|is ¤ visible to others");

    private static readonly FrozenSet<string> Day = Table(
        "¤什么时候发|¤啥时候发|¤何时发|¤几号发|¤哪天发|¤多久发|¤什么时候发放|¤几号发放|¤什么时候到账|¤几号到账|¤什么时候能拿到|¤什么时候拿到|¤什么时候能拿|¤什么时候到手|¤什么时候给|¤什么时候结算|¤几号结算|¤多久结算一次|¤多久发一次|¤怎么发|什么时候发¤|啥时候发¤|何时发¤|几号发¤|哪天发¤|什么时候能发¤|什么时候能拿到¤|什么时候拿¤|什么时候给¤|什么时候结算¤|¤发了|¤发了没|¤发了没有|¤批了|¤批了没|¤批了没有|¤批准了|¤结算了|¤结算了没|¤结算了没有|¤到账了|¤到账了没|发¤了|发¤了没|¤怎么还没发|¤怎么还没有发|¤为什么还没发|¤为啥还没发|¤咋还没发|¤怎么没发|¤还没发|¤还没到账|¤怎么还没到账|¤还没有发|¤发没发|¤批没批|¤还发|¤几时发|"
        + "when is ¤ paid|when are ¤ paid|when is ¤ paid out|when are ¤ paid out|when will ¤ be paid|when will ¤ be paid out|when does ¤ get paid|when do i get ¤|when do we get ¤|when will i get ¤|when will we get ¤|when can i expect ¤|when do i get paid|when do we get paid|when am i paid|when are we paid|when will i be paid|when will we be paid|when is it paid|when is it paid out|when will it be paid|when do they pay|when is payday|when's payday|when is the payout|when is payout|when is ¤ due|when does ¤ come|when is ¤ settled|when are ¤ settled|how often is ¤ paid|how often are ¤ paid|has ¤ been paid|have ¤ been paid|is ¤ paid|has ¤ been approved|is ¤ approved|are ¤ approved|is ¤ final|has ¤ been settled|is ¤ settled|did ¤ get paid|did ¤ get paid out|did we get paid|was ¤ paid|were ¤ paid|was ¤ approved|has ¤ come|has ¤ arrived|where is ¤|where's ¤|why hasn't ¤ been paid|why has ¤ not been paid|why is ¤ not paid|why isn't ¤ paid|why isn't ¤ paid yet|why haven't i been paid|why is ¤ late|is ¤ late|still no ¤");

    private static readonly FrozenSet<string> Most = Table(
        "谁拿得最多|谁拿的最多|"
        + "¤排行榜|¤排行|¤排名|¤榜|¤榜单|¤名单|¤最高的是谁|¤最多的是谁|所有人¤|所有人的¤|大家的¤|大家¤|每个人的¤|每个人¤|全部¤|列出所有¤|列出所有人的¤|列出¤|"
        + "¤ leaderboard|¤ board|¤ ranking|¤ rankings|¤ list|list ¤|list all ¤|list of ¤|list of all ¤|show all ¤|show me all ¤|all ¤|everyone's ¤|everybody's ¤|list everyone's ¤|list everybody's ¤|show everyone's ¤|leaderboard of ¤|rank by ¤|ranked by ¤|leaderboard by ¤|谁拿钱最多|谁拿的钱最多|谁收入最高|谁的收入最高|谁¤最高|谁的¤最高|谁¤最多|谁的¤最多|who gets paid most|who gets paid the most|who is paid most|who is paid the most|who gets paid best|who is paid best|who has the highest ¤|who gets the highest ¤|who has the biggest ¤|who gets the most ¤|who has the most ¤");

    private static readonly PhraseList Opens =
    [
        "is there a ¤ for", "is there ¤ for", "is there any ¤ for", "are there ¤ for", "is there a ¤ on", "is there ¤ on", "is there any ¤ on", "is there an award for", "is there a reward for", "is there anything for", "is there money for", "do i get a ¤ for", "do i get ¤ for",
        "do i get ¤ on", "do we get ¤ for", "do we get a ¤ for", "do we get ¤ on", "do i get paid for", "do we get paid for", "do i get paid per", "am i paid for", "are we paid for", "do i earn anything for", "do i get anything for", "what ¤ is there for",
        "what ¤ do i get for", "how much ¤ do i get for", "how much do i get for", "how much do i get per", "what do i get for", "how much is paid for", "how much is paid per", "what is the ¤ for", "what's the ¤ for", "what is the ¤ on", "what's the ¤ on",
    ];

    // "do visits pay", "does a demo earn me anything".
    private static readonly PhraseList Asks = ["does a", "does an", "does", "do"];

    private static readonly PhraseList Pays = ["pay", "pays", "bring money", "earn me anything", "earn anything", "¤"];

    private static readonly PhraseList Closes =
    [
        "有¤", "有没有¤", "有没¤", "有无¤", "有什么¤", "有啥¤", "有多少¤", "能拿¤", "能不能拿¤", "给¤", "给不给¤", "算¤", "算不算¤", "发¤", "有¤拿", "有钱拿", "能拿多少¤", "给多少¤", "¤是多少", "¤多少", "的¤是多少",
    ];

    private static readonly PhraseList Selves = ["我", "my", "his", "her", "their", "'s"];

    /// <summary>What is asked; null where it is something else.</summary>
    public static IncentiveWish? Read(string asked, DateOnly today, WordBook words)
    {
        if (asked.Length is 0 or > LongestQuestion)
            return null;
        if (Sight.Contains(Marked(asked)))
            return new IncentiveWish.Viewers();
        var (month, rest) = MonthText.Take(asked, today);
        var named = rest.Length == asked.Length ? rest : WithoutIn(rest);
        if (Most.Contains(Marked(named)))
            return new IncentiveWish.Show(rest.Any(Characters.IsLatin) ? "the team" : "团队", month);
        if (Day.Contains(Marked(rest)))
            return new IncentiveWish.PaidWhen(rest.Length == asked.Length ? null : month);
        return PaidFor(asked, words);
    }

    // "is there a bonus for calls", "打电话有奖金吗": a metric, the words for pay, and nobody's name.
    private static IncentiveWish.Pays? PaidFor(string asked, WordBook words)
    {
        var marked = Normalizer.Normalize(Marked(asked));
        var thing = new Cut(marked, 0, marked.Length);
        if (thing.HasDigit || !(thing.Tail(Closes) || thing.Head(Opens) || thing.Head(Asks) && thing.Tail(Pays)) || thing.IsEmpty || thing.Normal.Contains(Pay, StringComparison.Ordinal) || thing.Has(Selves))
            return null;
        var named = Normalizer.Normalize(thing.Written);
        return thing.Normal.Split(' ').Length <= 4 && HonourReader.MetricIn(named, words, 0, named.Length) is { } metric ? new IncentiveWish.Pays(metric) : null;
    }

    // "all bonuses in October" is left without its month.
    private static string WithoutIn(string text)
    {
        var bare = text.Trim();
        return Array.Find([" in", " for", " of"], word => bare.EndsWith(word, StringComparison.Ordinal)) is { } last ? bare[..^last.Length] : bare;
    }

    private static string Marked(string text)
    {
        text = string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        while (Phrase.Find(text, PayWords, out var found) is var place and >= 0)
            text = text.Remove(place, found.Length).Insert(place, $" {Pay} ");
        text = string.Join(' ', text.TrimEnd('?', ' ').Split(' ', StringSplitOptions.RemoveEmptyEntries));
        text = text.TrimEnd('吗', '呢', '啊', '呀', '的');
        return text.Any(Characters.IsLatin) ? text.Trim() : text.Replace(" ", "", StringComparison.Ordinal);
    }

    private static FrozenSet<string> Table(string words) => words.Split('|').ToFrozenSet(StringComparer.Ordinal);
}
