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
        return words.Longest(text, end, out var after) is { } follower && after > end
            && (follower.NamesMetric || follower.Role == Role.Thing && (follower.Is & Thing.Firm) == 0 || follower.Has(Sign.Vague | Sign.About | Sign.MoreThan | Sign.Total));
    }
}
