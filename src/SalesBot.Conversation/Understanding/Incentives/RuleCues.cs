using System.Buffers;

namespace SalesBot.Conversation.Understanding.Incentives;

/// <summary>
/// Tells what cannot state a rule: it names no pay, no share and nothing that is paid for each. To look is far cheaper than the patterns of rules,
/// and few messages pass.
/// </summary>
internal static class RuleCues
{
    private static readonly SearchValues<string> Cues = SearchValues.Create(
        [
            "奖", "提成", "佣", "激励", "规则", "%", "百分", "个点", "每", "封顶", "上限", "最高", "至多", "目标", "/", "元", "块", "¥", "$", "钱", "罚", "扣", "返",
            "bonus", "commission", "award", "reward", "incentive", "rule", "percent", "per cent", "pct", "per ", "each", "every", "apiece", "pay", "paid", "earn", "gets", " get ", "cap", "target", "quota", "rmb", "yuan", "usd", "spiff",
        ],
        StringComparison.Ordinal);

    /// <summary>Whether a text in normal form may state a rule.</summary>
    public static bool May(string text) => text.AsSpan().ContainsAny(Cues) || IsForOne(text);

    // "500元一家", "新客户一家500", and no "签了一单8万".
    private static bool IsForOne(string text)
    {
        var one = text.IndexOf('一', StringComparison.Ordinal);
        return one >= 0 && one + 1 < text.Length && text[one + 1] is '家' or '份' or '单' or '个' or '次' or '场' or '位' or '笔' or '组' or '通' && text.AsSpan().ContainsAnyInRange('0', '9') && !text.Contains('了', StringComparison.Ordinal);
    }
}
