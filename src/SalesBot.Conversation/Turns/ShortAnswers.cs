using System.Collections.Immutable;

namespace SalesBot.Conversation.Turns;

/// <summary>The ways to say yes and no to a question of the bot.</summary>
internal static class ShortAnswers
{
    private static readonly ImmutableArray<string> YesWords =
    [
        "是", "是的", "对", "再记一次", "再记", "嗯", "又一次", "好", "好的", "可以", "确认", "确定", "就这么定", "确认请假", "要", "转", "转吧", "同意", "记上",
        "yes", "y", "yep", "again", "record it again", "ok", "confirm", "go ahead", "sure", "please do", "okay", "record it",
    ];

    private static readonly ImmutableArray<string> NoWords =
    [
        "不", "不是", "不用", "不用记", "算了", "没有", "取消", "不用了", "先不用了", "算了吧", "先算了", "不说了", "先不说了", "不提了", "先不提了", "没事了", "没什么了", "以后再说", "回头再说", "下次再说", "改天再说", "先这样", "取消吧", "取消这个", "先取消", "不改了", "先不改了",
        "no", "n", "cancel", "nope", "leave it", "skip", "never mind", "nevermind", "forget it", "not now", "drop it", "maybe later", "later", "leave it for now", "let's drop it", "no thanks", "cancel it", "cancel that", "cancel this", "never mind that",
    ];

    /// <summary>A short answer without what stands around it.</summary>
    public static string Bare(string text) => text.Trim().TrimEnd('。', '.', '!', '!').ToLowerInvariant();

    /// <summary>Whether a text, typed or of a button, says yes.</summary>
    public static bool IsYes(string text) => YesWords.Contains(Bare(text), StringComparer.Ordinal);

    /// <summary>Whether a text says no.</summary>
    public static bool IsNo(string text) => NoWords.Contains(Bare(text), StringComparer.Ordinal);
}
