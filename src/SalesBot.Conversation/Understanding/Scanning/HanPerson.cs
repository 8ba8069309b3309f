using SalesBot.Conversation.Understanding.Dates;
using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Understanding.Scanning;

/// <summary>
/// Finds a Chinese personal name though its characters may be words by themselves (张小红, 郑立新, 欧阳小红):
/// a surname, one or two characters, and behind them something that can follow a person.
/// </summary>
internal static class HanPerson
{
    /// <summary>Characters that are no part of a given name: grammar, numerals, measure words, verbs of reports.</summary>
    private const string Never = "廿卅半了过的是在和与跟及也都就还又再把给向从到去来上下个家位次份今昨每本这那没未不已两几约打签拜访总哥姐董工客户电话发交做开报说问要想会能请让问吗呢吧啊周第共各张条项款额号点月日年间部组队区店院司厂市县省";

    /// <summary>Where the name that begins at a place ends; the place itself where none begins.</summary>
    public static int End(SourceText text, int start, Token? before, WordBook words)
    {
        if (!Characters.IsHan(text[start]) || before is { Kind: TokenKind.Han or TokenKind.Figure, Person: false } && before.End == start)
            return start;
        var surname = PersonNames.SurnameLength(text.Normal(start, Math.Min(start + 2, text.Length)));
        if (surname == 0 || surname == 1 && (IsLongerWord(text, start, words) || IsNickname(text, start, before))
            || TimeWords.Longest(text, start + surname, out _) is not null || words.Longest(text, start + surname, out var inner) is { } word && inner > start + surname + 1
            && (word.IsVerb || word.NamesMetric || word.Signs != Sign.None))
            return start;
        var shortEnd = start + surname + 1;
        if (!MayBeGiven(text[shortEnd - 1], surname, shortEnd - start))
            return start;
        if (IsPlaceholder(text, start))
            return shortEnd;
        var shortFollower = Follower(text, shortEnd, words);
        var longEnd = shortEnd + 1;
        var longFollower = MayBeGiven(text[longEnd - 1], surname, longEnd - start) ? Follower(text, longEnd, words) : -1;
        if (longFollower >= 0 && (PersonNames.IsGiven(text[longEnd - 1]) ? longFollower >= shortFollower || longFollower >= 2 : shortFollower < 0))
            return longEnd;
        return shortFollower >= 0 && (surname == 1 || PersonNames.IsGiven(text[shortEnd - 1])) ? shortEnd : start;
    }

    /// <summary>钱 in 钱总 and 钱经理: a surname that is a word as well, in front of a title.</summary>
    public static bool IsTitledSurname(SourceText text, int start, WordBook words)
    {
        if (!Characters.IsHan(text[start]) || PersonNames.SurnameLength(text.Normal(start, Math.Min(start + 1, text.Length))) != 1
            || words.Longest(text, start, out var end) is not { } word || end != start + 1 || word.Role == Role.Plain || Characters.IsHan(text[start - 1]) && "要花省赚收付零现本金价闲出掏给的".Contains(text[start - 1]))
            return false;
        if (text[end] is '总' or '董' or '工')
            return !"监部额数经共价结计量体裁得会是算归有在事长作人程厂资期".Contains(text[end + 1]);
        return words.Longest(text, end, out var titleEnd) is { } title && title.Has(Sign.Title) && titleEnd > end + 1;
    }

    /// <summary>老钱: a surname that is a word as well, behind what makes a nickname of it, where nothing goes on.</summary>
    public static bool IsNickname(SourceText text, int start, WordBook words) =>
        text[start] is '老' or '小' && !Characters.IsHan(text[start - 1]) && !Characters.IsHan(text[start + 2]) && PersonNames.SurnameLength(text.Normal(start + 1, Math.Min(start + 2, text.Length))) == 1
            && words.Longest(text, start + 1, out var end) is { Role: not Role.Plain } && end == start + 2 && !IsLongerWord(text, start, words);

    private static bool IsLongerWord(SourceText text, int start, WordBook words) =>
        words.Longest(text, start, out var end) is not null && end > start + 1 || TimeWords.Longest(text, start, out end) is not null && end > start + 1;

    /// <summary>小李, 老王: the surname is the whole name.</summary>
    private static bool IsNickname(SourceText text, int start, Token? before) =>
        before is not null && before.End == start && before.End - before.Start == 1 && text[before.Start] is '小' or '老' or '阿' or '大';

    private static bool MayBeGiven(char c, int surname, int length) =>
        Characters.IsHan(c) && !Never.Contains(c) && (length > surname + 1 || c != '一') && Numbers.HanNumber.UnitOf(c) == 0;

    /// <summary>张三, 李四, 王五, 赵六: whoever.</summary>
    private static bool IsPlaceholder(SourceText text, int start) =>
        text[start] is '张' or '李' or '王' or '赵' or '孙' or '周' or '吴' or '钱' or '郑' && text[start + 1] is '三' or '四' or '五' or '六' or '七' or '八' or '九';

    /// <summary>How long the word behind a name is; 0 where none is needed, -1 where something stands there that follows no name.</summary>
    private static int Follower(SourceText text, int end, WordBook words)
    {
        if (!Characters.IsHan(text[end]))
            return 0;
        if (TimeWords.Longest(text, end, out var timeEnd) is not null)
            return timeEnd - end;
        return words.Longest(text, end, out var wordEnd) is null ? -1 : wordEnd - end;
    }
}
