using SalesBot.Conversation.Understanding.Coaching;
using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Understanding.Incentives;

/// <summary>Tells a reason for an objection from other messages that come while one is waited for: it says that something is missing or wrong.</summary>
internal static class Objections
{
    private static readonly PhraseList Words =
    [
        "没算", "没有算", "没给我算", "没计", "没记", "没加", "没包括", "没包含", "没发", "没给", "不算", "漏了", "漏算", "漏记", "漏掉", "少算", "少了", "少记", "少给", "少发", "多算", "多扣", "扣了", "算错", "错了", "有误", "不对", "不正确", "不应该", "应该是", "应该算", "应该有", "应该给", "应该归", "明明", "其实是", "重复算", "太少", "太低", "偏低", "偏少", "不是",
        "missing", "missed", "is not in", "isn't in", "not in there", "not counted", "wasn't counted", "was not counted", "weren't counted", "isn't counted", "not included", "isn't included", "wasn't included", "left out", "forgot", "forgotten", "wrong", "incorrect", "mistake", "should be", "should have been", "should count", "ought to be", "too low", "too little", "too few", "too much", "too high", "was mine", "were mine", "is mine", "not paid", "wasn't paid", "never paid", "twice",
    ];

    /// <summary>Whether a message says that something is missing or wrong, and does not ask.</summary>
    public static bool Raises(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var source = Normalizer.Normalize(text);
        var normal = source.Normal(0, source.Length).ToString().Trim(' ', '\n', '.', '。', '!');
        return normal.Length > 0 && normal[^1] is not ('?' or '吗' or '呢') && Phrase.Has(normal, Words);
    }
}
