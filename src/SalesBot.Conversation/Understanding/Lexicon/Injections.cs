using System.Collections.Immutable;

namespace SalesBot.Conversation.Understanding.Lexicon;

/// <summary>Orders to a machine to forget its rules ("ignore all previous instructions", "忽略以上指令"); who writes them reports nothing.</summary>
internal static class Injections
{
    private static readonly ImmutableArray<string> Verbs = ["ignore", "disregard", "forget", "override", "bypass"];
    private static readonly ImmutableArray<string> Which = ["", "all ", "your ", "the ", "my ", "any ", "all your ", "all the ", "all of your "];
    private static readonly ImmutableArray<string> When = ["", "previous ", "prior ", "above ", "earlier ", "system ", "other "];
    private static readonly ImmutableArray<string> What = ["instructions", "instruction", "rules", "prompt", "prompts", "guidelines", "programming", "restrictions"];
    private static readonly ImmutableArray<string> HanVerbs = ["忽略", "无视", "忘记", "忘掉", "不要管", "别管"];
    private static readonly ImmutableArray<string> HanWhich = ["", "你的", "你之前的", "之前的", "以上", "以上的", "上面的", "上述", "前面的", "系统", "系统的"];
    private static readonly ImmutableArray<string> HanAll = ["", "所有", "全部", "一切"];
    private static readonly ImmutableArray<string> HanWhat = ["指令", "规则", "设定", "提示词", "提示", "限制", "要求"];

    public static WordList All { get; } = WordList.Of(Sign.Joke | Sign.Hearsay, string.Join('|', English().Concat(Chinese())
        .Concat(["system prompt", "jailbreak", "you are now", "act as", "pretend to be", "developer mode", "系统提示词", "你现在是", "越狱模式"])));

    private static IEnumerable<string> English() =>
        from verb in Verbs from which in Which from when in When from what in What select $"{verb} {which}{when}{what}";

    private static IEnumerable<string> Chinese() =>
        from verb in HanVerbs from which in HanWhich from all in HanAll from what in HanWhat select $"{verb}{which}{all}{what}";
}
