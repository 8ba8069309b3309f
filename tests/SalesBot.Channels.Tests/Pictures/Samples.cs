using SalesBot.Application.Messaging;

namespace SalesBot.Channels.Tests.Pictures;

/// <summary>Cards as they are drawn: long names, ties, nothing at all, twice the target.</summary>
internal static class Samples
{
    public static Card ChineseBoard { get; } = new("🏆 华东组本周拜访榜:李娜第一,14 家")
    {
        Blocks =
        [
            new TableBlock(
                ["名次", "姓名", "拜访", "升降"],
                [
                    ["🥇 1", "李娜", "14", "↑2"], ["🥈 2", "欧阳阿卜杜热合曼·买买提江·阿不都热依木大区首席客户代表", "12", "–"], ["🥈 2", "周凯", "12", "↓1"],
                    ["4", "黃頌恩", "9", "新"], ["5", "▶ 陈伟", "8", "↓3"], ["6", "Amy Wong", "0", "–"],
                ]),
            new ChartBlock("拜访", [new("李娜", 14, "14 家"), new("欧阳阿卜杜热合曼·买买提江", 12, "12 家"), new("周凯", 12, "12 家"), new("Amy Wong", 0, "0 家")]),
            new TextBlock("你第 5 名,距第 4 名差 1 家", TextTone.Strong),
            new TextBlock("规则:并列同名次;截至今天 15:00 收到的上报。", TextTone.Subtle),
        ],
    };

    public static Card EnglishBoard { get; } = new("🏆 North: % of target, deals this month. Sofia Chen leads with 200%")
    {
        Blocks =
        [
            new TableBlock(
                ["#", "Name", "% of target", "Moved"],
                [
                    ["🥇 1", "Sofia Chen", "200% (10 of 5)", "↑1"], ["🥇 1", "Maximiliana Featherstonehaugh-Cholmondeley III of Upper Saxony", "200% (8 of 4)", "–"],
                    ["🥉 3", "Raj Patel", "80% (4 of 5)", "↓2"], ["4", "Tom", "0% (0 of 5)", "–"],
                ]),
            new TextBlock("Ties share a place. Reports until today 15:00.", TextTone.Subtle),
        ],
    };

    public static Card Contest { get; } = new("⚔️ 华东组 vs 华南组 · 本周拜访(人均)")
    {
        Blocks =
        [
            new ProgressBlock("🥇 华东组", 100, "合计 33 · 人均 8.3 · 4 人"),
            new ProgressBlock("华南组", 95, "合计 24 · 人均 7.9 · 3 人"),
            new TextBlock("华东组人均领先 0.4,还有 2 天半。"),
            new TextBlock("赢的请奶茶 🧋", TextTone.Good),
        ],
    };

    public static Card GoalTree { get; } = new("🎯 North team, revenue in November: target 700k, done 540k (77%), 5% ahead of plan")
    {
        Blocks =
        [
            new ProgressBlock("Sofia Chen", 212, "¥424k of ¥200k, done 9 days early"),
            new ProgressBlock("Maximiliana Featherstonehaugh-Cholmondeley III of Upper Saxony and of the Lower Rhine, key accounts", 45, "¥90k of ¥200k, 12% behind; ¥22k a working day gets there, which is twice what she has brought so far this month"),
            new ProgressBlock("Raj Patel", 0, "¥0 of ¥150k"),
            new ProgressBlock("Not shared out", null, "¥150k"),
            new TextBlock("The parts lack ¥150k to the whole.", TextTone.Warning),
        ],
    };

    public static Card Statement { get; } = new("💰 11 月奖金预计 ¥11,300")
    {
        Blocks =
        [
            new TableBlock(
                ["项目", "怎么算", "金额"],
                [["提成", "46万 × 2%", "¥9,200"], ["新客户奖:每家 500 元,从 11 月 1 日起,规则第 3 版,适用于华东组全体销售", "4 家 × ¥500", "¥2,000"], ["方案奖", "1 份 × ¥100", "¥100"]]),
            new TextBlock("再签 4 万进下一档(3%,只算超出部分)。"),
        ],
    };

    public static Card Empty { get; } = new("Nobody has reported visits this week yet.")
    {
        Blocks = [new TableBlock(["#", "Name", "Visits", "Moved"], []), new ChartBlock("Visits", []), new TextBlock("Ties share a place.", TextTone.Subtle)],
    };

    public static Card Everything { get; } = new("📋 " + string.Concat(Enumerable.Repeat("任务很多,", 120)))
    {
        Blocks =
        [
            .. Enumerable.Range(1, 30).SelectMany(number => (CardBlock[])
            [
                new ProgressBlock($"任务 {number}", number * 9, "本周"), new TextBlock(string.Concat(Enumerable.Repeat("要做的事 things to do ", 60))),
                new TableBlock(["a", "b", "c"], [.. Enumerable.Range(1, 60).Select(row => (IReadOnlyList<string>)[$"{row}", $"行 {row}", "1"])]),
            ]),
        ],
    };

    public static IReadOnlyDictionary<string, Card> All { get; } = new Dictionary<string, Card>
    {
        [nameof(ChineseBoard)] = ChineseBoard,
        [nameof(EnglishBoard)] = EnglishBoard,
        [nameof(Contest)] = Contest,
        [nameof(GoalTree)] = GoalTree,
        [nameof(Statement)] = Statement,
        [nameof(Empty)] = Empty,
        [nameof(Everything)] = Everything,
    };
}
