using System.Collections.Immutable;
using SalesBot.Domain.People;

namespace SalesBot.Application.Demo;

/// <summary>Who works at the demo company: one far ahead, one behind, a diligent one who seldom closes, a lucky one who calls little.</summary>
internal static class DemoCast
{
    public const string Company = "示例科技 Demo Co";
    public const string Manager = "王磊";
    public const string TimeZone = "Asia/Shanghai";

    private static readonly ImmutableArray<string> Beginnings =
        ["远航", "星河", "绿源", "恒信", "云帆", "金桥", "海纳", "蓝天", "瑞丰", "晨星", "鼎盛", "百川", "同心", "长青", "宏图", "嘉禾"];

    private static readonly ImmutableArray<string> Trades = ["物流", "电子", "食品", "机械", "科技", "医疗", "纺织", "建材"];
    private static readonly ImmutableArray<string> EnglishBeginnings = ["Harbour", "Bluebird", "Lakeside", "Summit", "Orchard", "Granite", "Willow", "Beacon"];
    private static readonly ImmutableArray<string> EnglishTrades = ["Foods", "Travel", "Clinics", "Logistics", "Energy", "Textiles", "Media"];

    public static IReadOnlyList<string> Teams { get; } = ["华东组", "华南组"];

    public static IReadOnlyList<DemoRep> Reps { get; } =
    [
        new("陈晨", Language.Chinese, 0, DemoToday.Underway)
            { Calls = 20, Visits = 15, Proposals = 8, Orders = 4, Revenue = 480_000, Diligence = 0.97, Luck = 1.02 },
        new("李娜", Language.Chinese, 0, DemoToday.Done)
            { Calls = 20, Visits = 15, Proposals = 8, Orders = 4, Revenue = 520_000, Diligence = 1.13, Luck = 1.18 },
        new("Amy Wong", Language.English, 0, DemoToday.Underway)
            { Calls = 18, Visits = 12, Proposals = 6, Orders = 3, Revenue = 420_000, Diligence = 0.94, Luck = 0.93 },
        new("周凯", Language.Chinese, 0, DemoToday.Silent)
            { Calls = 20, Visits = 12, Proposals = 6, Orders = 3, Revenue = 360_000, Diligence = 0.66, Luck = 0.66 },
        new("林峰", Language.Chinese, 1, DemoToday.Underway)
            { Calls = 20, Visits = 15, Proposals = 8, Orders = 4, Revenue = 460_000, Diligence = 1.04, Luck = 0.74 },
        new("何静", Language.Chinese, 1, DemoToday.Silent)
            { Calls = 22, Visits = 15, Proposals = 8, Orders = 4, Revenue = 440_000, Diligence = 0.92, Luck = 0.95 },
        new("Raj Patel", Language.English, 1, DemoToday.Done)
            { Calls = 20, Visits = 12, Proposals = 6, Orders = 3, Revenue = 400_000, Diligence = 1.05, Luck = 1.04 },
        new("Sofia Chen", Language.English, 1, DemoToday.Underway)
            { Calls = 16, Visits = 12, Proposals = 8, Orders = 4, Revenue = 500_000, Diligence = 0.84, Luck = 1.14, LeaveDays = 2 },
    ];

    /// <summary>The customers of a rep, eight invented companies that nobody else has.</summary>
    public static IReadOnlyList<string> CustomersOf(DemoRep rep)
    {
        var first = Reps.Where(r => r.Language == rep.Language).TakeWhile(r => r != rep).Count() * 8;
        return [.. Enumerable.Range(first, 8).Select(n => rep.Language == Language.Chinese
            ? Beginnings[n % 16] + Trades[((n / 16) + n) % 8]
            : $"{EnglishBeginnings[n % 8]} {EnglishTrades[((n / 8) + n) % 7]}")];
    }
}
