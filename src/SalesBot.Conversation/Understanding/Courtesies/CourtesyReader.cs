using System.Collections.Frozen;
using System.Text;

namespace SalesBot.Conversation.Understanding.Courtesies;

/// <summary>
/// Knows messages that are nothing but courtesy. Every piece between punctuation has to be one, whole: what says anything beside it is left to
/// whoever reads the rest.
/// </summary>
internal static class CourtesyReader
{
    private const int LongestMessage = 60;

    private static readonly FrozenDictionary<string, Courtesy> Phrases = Table(
        (Courtesy.Greeting, "你好|您好|你好呀|早|早上好|上午好|中午好|下午好|晚上好|早安|大家好|大家早|嗨|哈喽|哈啰|在吗|在不在|在么|在不|有人吗|新的一天|hi|hello|hey|hey there|hi there|hello there|yo|morning|good morning|good afternoon|good evening|afternoon|evening|howdy|you there|are you there|anyone there|how are you|how's it going|how are things|how are you doing|what's up|whats up|sup|你好吗|最近好吗|最近怎么样"),
        (Courtesy.Thanks, "谢谢|谢啦|多谢|谢谢你|谢谢您|谢了|感谢|非常感谢|辛苦了|辛苦|辛苦你了|你辛苦了|麻烦你了|太感谢了|唔该|thanks|thank you|thx|ty|tks|cheers|many thanks|thanks a lot|thank you so much|thank you very much|thanks so much|much appreciated|appreciate it|you're the best|good bot|nice bot|真棒|你真棒|你真好|厉害|太棒了|太好了|真好|great|awesome|nice|cool|perfect|excellent|amazing|well done|good job|nice one|great job"),
        (Courtesy.Agreement, "好|好的|好滴|好嘞|好吧|行|行吧|可以|嗯|嗯嗯|恩|收到|知道了|了解|明白|明白了|懂了|没问题|没事|没事了|ok|okay|okey|k|kk|sure|got it|alright|all right|fine|understood|noted|yep|yes|yeah|yup|right|roger|no problem|no worries|nothing|never mind|nvm|算了|是的|对|对的|是"),
        (Courtesy.Laughter, "lol|lmao|rofl|hehe|hihi"),
        (Courtesy.Farewell, "再见|拜拜|明天见|下班|下班了|我下班了|下班啦|收工|收工了|晚安|周末愉快|明儿见|bye|bye bye|goodbye|see you|see ya|see you tomorrow|good night|have a good weekend|have a nice weekend|have a good evening|i'm done for today|done for today|calling it a day|signing off|ttyl|heading home"),
        (Courtesy.Who, "你是机器人吗|你是机器人|你是真人吗|你是人吗|你是ai吗|你是真的人吗|are you a bot|are you a robot|are you human|are you real|are you a person|are you an ai|are you a real person|is this a bot|am i talking to a bot"),
        (Courtesy.Weariness, "好累|累|累了|我累了|我好累|今天好累|太累了|今天太累了|累死了|累死我了|心累|好烦|烦死了|我好烦|压力大|压力好大|压力太大了|业绩压力好大|业绩压力大|我压力好大|不想干了|我不想干了|不想上班|不想上班了|难|太难了|好难|太难了吧|崩溃了|我要崩溃了|tired|so tired|i'm tired|i'm so tired|i am tired|i'm exhausted|i'm exhausted today|i'm so tired today|i'm tired today|exhausted|i'm stressed|i'm so stressed|i'm burned out|i'm burnt out|what a day|rough day|tough day|bad day|long day|i hate this job|i hate my job|i give up|this is hard|this is too hard|i want to quit|ugh"),
        (Courtesy.Illness, "我病了|病了|我生病了|生病了|我感冒了|感冒了|我发烧了|发烧了|我不舒服|今天不舒服|我身体不舒服|身体不舒服|今天身体不舒服|有点不舒服|头疼|我头疼|肚子疼|i'm sick|i am sick|i'm ill|i am ill|i feel sick|i'm not feeling well|i don't feel well|i'm unwell|not feeling well|i have a cold|i have a fever|i've got a cold|i'm sick today|i'm ill today|feeling sick|i feel ill"));

    private static readonly FrozenSet<string> Addressed = FrozenSet.Create(StringComparer.Ordinal, "机器人", "小助手", "助手", "小机器人", "bot", "salesbot", "sales bot", "there", "all", "everyone", "team", "大家", "老板", "亲");

    /// <summary>The courtesy that a message is and nothing else; null where it says anything more, or nothing at all.</summary>
    /// <param name="text">The message as it was written.</param>
    public static Courtesy? Read(string text)
    {
        if (text.Length > LongestMessage)
            return null;
        Courtesy? all = null;
        foreach (var piece in Pieces(text))
        {
            if (Addressed.Contains(piece))
                continue;
            if (Of(piece) is not { } one)
                return null;

            // "hi, thanks": what is said behind a greeting or a yes is what is meant.
            if (all is null || (all is Courtesy.Agreement or Courtesy.Greeting && one != Courtesy.Agreement))
                all = one;
        }

        return all ?? (IsApplause(text) ? Courtesy.Agreement : null);
    }

    private static Courtesy? Of(string piece)
    {
        if (Phrases.TryGetValue(piece, out var known) || Phrases.TryGetValue(piece.TrimEnd('啊', '呀', '哦', '啦', '哈', '呢', '喔', '噢', '诶', '么', '的', '了', '~'), out known))
            return known;
        if (piece.Length > 1 && (piece.All(c => c is '哈' or '呵' or '嘿' or '嘻') || piece.Length > 2 && piece[0] is 'h' or 'a' && piece.Contains('h', StringComparison.Ordinal) && piece.Contains('a', StringComparison.Ordinal) && piece.All(c => c is 'h' or 'a')))
            return Courtesy.Laughter;
        foreach (var name in Addressed)
        {
            if (piece.Length > name.Length && piece.EndsWith(name, StringComparison.Ordinal) && Phrases.TryGetValue(piece[..^name.Length].TrimEnd(), out known))
                return known;
        }

        return null;
    }

    /// <summary>The text in small letters, between its marks; pictures are marks too.</summary>
    private static IEnumerable<string> Pieces(string text)
    {
        var piece = new StringBuilder();
        foreach (var c in text.Normalize(NormalizationForm.FormKC).ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(c) || c is ' ' or '\'' or '’' or '~')
                piece.Append(c == '’' ? '\'' : c);
            else if (Cut(piece) is { } cut)
                yield return cut;
        }

        if (Cut(piece) is { } last)
            yield return last;
    }

    private static string? Cut(StringBuilder piece)
    {
        var cut = piece.ToString().Trim(' ', '~');
        piece.Clear();
        return cut.Length > 0 ? cut : null;
    }

    /// <summary>A message of pictures alone.</summary>
    private static bool IsApplause(string text) =>
        text.EnumerateRunes().Any(rune => Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.OtherSymbol)
        && text.EnumerateRunes().All(rune => !Rune.IsLetterOrDigit(rune));

    private static FrozenDictionary<string, Courtesy> Table(params (Courtesy Kind, string Words)[] rows) =>
        rows.SelectMany(row => row.Words.Split('|').Select(word => (row.Kind, Word: word))).ToFrozenDictionary(row => row.Word, row => row.Kind, StringComparer.Ordinal);
}
