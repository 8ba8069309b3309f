using System.Collections.Immutable;

namespace SalesBot.Conversation.Understanding.Lexicon;

/// <summary>Words that speak to the bot's own rules rather than to the bot ("ignore your instructions"): whatever they want recorded was not done.</summary>
internal static class InstructionWords
{
    private static readonly ImmutableArray<string> Verbs = ["ignore", "disregard", "forget", "override", "bypass", "skip"];

    private static readonly ImmutableArray<string> Whose =
        ["your ", "the ", "all ", "any ", "previous ", "prior ", "above ", "the above ", "the previous ", "all previous ", "all prior ", "all your ", "your previous ", "all of your ", "my previous "];

    private static readonly ImmutableArray<string> Rules = ["instructions", "instruction", "prompt", "prompts", "rules", "guidelines", "system prompt", "programming", "directions", "restrictions"];

    private static readonly ImmutableArray<string> HanVerbs = ["忽略", "无视", "忘记", "忘掉", "抛开", "绕过", "不要管", "别管", "跳过"];

    private static readonly ImmutableArray<string> HanWhose = ["", "你的", "之前的", "以上的", "以上", "上面的", "所有", "所有的", "前面的", "之前所有的", "你之前的", "一切", "先前的", "之前", "此前的"];

    private static readonly ImmutableArray<string> HanRules = ["指令", "规则", "提示", "提示词", "指示", "设定", "限制", "系统提示"];

    /// <summary>Every such phrase.</summary>
    public static IReadOnlyList<WordList> All { get; } =
    [
        WordList.Of(Sign.Joke, string.Join('|', Phrases(Verbs, " ", Whose, Rules).Concat(Phrases(HanVerbs, "", HanWhose, HanRules)))),
        WordList.Of(Sign.Joke, "system prompt|jailbreak|developer mode|系统提示词|开发者模式|越狱"),
    ];

    private static IEnumerable<string> Phrases(ImmutableArray<string> verbs, string gap, ImmutableArray<string> whose, ImmutableArray<string> rules) =>
        from verb in verbs from owner in whose from rule in rules select verb + gap + owner + rule;
}
