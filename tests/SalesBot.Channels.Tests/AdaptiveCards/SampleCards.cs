using SalesBot.Application.Messaging;

namespace SalesBot.Channels.Tests.AdaptiveCards;

/// <summary>Cards as they occur, in both languages, and one made by somebody with bad intentions.</summary>
internal static class SampleCards
{
    public const string Hostile = "**Amy** [x](javascript:alert(1)) _u_ `c` <at>SalesBot</at> {{DATE(2026-11-23T00:00:00Z, SHORT)}} \"},{\"type\":\"Action.OpenUrl\" \u202Egnp.exe\u200B";

    public static Card Report { get; } = new("✅ 已记 4 项")
    {
        Blocks =
        [
            new ProgressBlock("拜访 +2(华为、中兴)", 80, "本周 12/15,还差 3"),
            new ProgressBlock("电话 +20", 100, "今天 20/20,达标"),
            new ProgressBlock("签单 +1 · 销售额 +8万", 77, "本月 46万/60万,比应到进度多 5%"),
            new ProgressBlock("方案 +1", null, "没有目标"),
        ],
        Buttons =
        [
            Button("撤销", CardVerbs.Undo, ("report", "0f8c6b1e-0000-4000-8000-000000000001")),
            Button("改一下", CardVerbs.Change, ("report", "0f8c6b1e-0000-4000-8000-000000000001")),
            Button("我的任务", CardVerbs.Say, ("text", "我的任务")),
        ],
    };

    public static Card Leaderboard { get; } = new("🏆 Calls last week: Chen leads with 132")
    {
        Blocks =
        [
            new TableBlock(["#", "Name", "Calls", "Attainment"], [["1", "Chen", "132 (↑2)", "110%"], ["2", "Lee", "120 (–)", "100%"], ["3", "Amy O'Connor", "118 (↓2)", "98%"]]),
            new TextBlock("Team total 512, 102% of target.", TextTone.Good),
            new TextBlock("Ties share a rank; counted until Sunday 24:00.", TextTone.Subtle),
        ],
    };

    public static Card Question { get; } = new("大概几个?直接回数字就行。")
    {
        Buttons = [Button("10", CardVerbs.Answer, ("question", "q"), ("answer", "10")), Button("20", CardVerbs.Answer, ("question", "q"), ("answer", "20"))],
    };

    public static Card Attack { get; } = new(Hostile)
    {
        Blocks =
        [
            new TextBlock(Hostile, TextTone.Warning),
            new ProgressBlock(Hostile, 250, Hostile),
            new TableBlock([Hostile, "b"], [[Hostile, "1"]]),
        ],
        Buttons = [Button(Hostile, CardVerbs.Say, ("text", Hostile))],
    };

    public static Card LongTable { get; } = new("全公司排行")
    {
        Blocks = [new TableBlock(["名次", "姓名", "拜访"], [.. Enumerable.Range(1, 500).Select(rank => (string[])[$"{rank}", $"同事{rank}", $"{1000 - rank}"])])],
    };

    public static IReadOnlyDictionary<string, Card> All { get; } = new Dictionary<string, Card>
    {
        ["report"] = Report,
        ["leaderboard"] = Leaderboard,
        ["question"] = Question,
        ["attack"] = Attack,
        ["long-table"] = LongTable,
    };

    public static CardButton Button(string title, string verb, params (string Key, string Value)[] data) =>
        new(title, verb, data.ToDictionary(pair => pair.Key, pair => pair.Value));
}
