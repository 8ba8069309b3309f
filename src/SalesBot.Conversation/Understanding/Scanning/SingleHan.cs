using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Numbers;
using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Understanding.Scanning;

/// <summary>
/// Tells whether a verb of one Han character stands there as a verb. 发, 交, 上 and 开 are parts of many names
/// (交通银行, 上海, 开元); as verbs they are followed by 了, a number or the thing done.
/// </summary>
internal static class SingleHan
{
    public static bool Counts(SourceText text, int start, int end, WordBook words)
    {
        if (end - start != 1 || !Characters.IsHan(text[start]))
            return true;
        // 会 is "will" in front of what is going to be done, and part of many a noun else.
        if (text[start] == '会')
            return words.Longest(text, text[end] == ' ' ? end + 1 : end, out _) is { IsVerb: true } or { Role: Role.Both };
        var term = words.Longest(text, start, out _);
        if (term is null || !(term.IsVerb || term.NamesMetric))
            return true;
        var next = text[end];
        if (next is '了' or '过' or '完' or '到' or '成' or '几' or '个' or ' ' or '\n' or ':' or ',' or '得' or '掉' or '满' or '着' || Characters.IsDigit(next))
            return true;
        if (HanNumber.DigitOf(next) >= 0 || HanNumber.UnitOf(next) > 0 || next is '¥' or '$')
            return true;
        // "见王总", "约李工": a verb in front of a surname and a title.
        if (text[start] is '见' or '访' or '约' or '找' or '陪' or '探' && PersonNames.SurnameLength(text.Normal(end, Math.Min(end + 2, text.Length))) == 1
            && (text[end + 1] is '总' or '董' or '工' or '哥' or '姐' or '局' or '处' or '科' or '主' or '经' or '老' or '院' or '校'))
            return true;
        // "见华为".
        if (text[start] is '见' or '访' or '陪' or '探' && words.Longest(text, end, out _) is { } named && named.Has(Sign.Name))
            return true;
        return words.Longest(text, end, out var after) is { } follower && after > end
            && (follower.NamesMetric || follower.Role == Role.Thing && (follower.Is & Thing.Firm) == 0 || follower.Has(Sign.Vague | Sign.About | Sign.MoreThan | Sign.Total));
    }
}
