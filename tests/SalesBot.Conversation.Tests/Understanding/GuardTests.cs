using CsCheck;
using SalesBot.Conversation.Understanding;
using SalesBot.Domain.Activities;
using Xunit;

namespace SalesBot.Conversation.Tests.Understanding;

public sealed class GuardTests
{
    private static readonly IUnderstanding Understanding = UnderstandingFactory.Create();

    private static readonly ReadingContext Context = new(new DateOnly(2026, 11, 24), new TimeOnly(18, 0), "zh-CN");

    // Sentences whose digits count nothing; {0} is a number below 100, {1} one of eight digits.
    private static readonly string[] Distractions =
    [
        "手机13{1}", "我的电话是138{1}", "call me at 415-555-{1}", "订单号{1}", "PO {1} is on its way", "order no {1}", "见面时间15:{0}", "meeting at 3:{0}pm", "会议室{0}0{0}", "Room {0}",
        "在{0}号楼", "level {0}", "快递单号SF{1}", "https://example.com/{1}?a={0}", "合同共{0}页", "堵车{0}分钟", "took {0} minutes", "今天气温{0}度", "2026-11-{0}", "a@b{0}.com",
        "完成率{0}%", "发票号{1}", "ext {0}", "version 2.{0}", "等了{0}小时", "the contract is {0} pages long",
    ];

    private static readonly Gen<string> Distraction = Gen.Select(Gen.OneOfConst(Distractions), Gen.Int[10, 28], Gen.Int[10_000_000, 99_999_999],
        (pattern, small, large) => string.Format(System.Globalization.CultureInfo.InvariantCulture, pattern, small, large));

    [Fact]
    public void DigitsThatCountNothing_WhenAlone_AreNeverRecorded() =>
        Seeded.Each(Distraction, 2_000, text => Assert.DoesNotContain(Read(text).Items, i => i.Status == ItemStatus.Done));

    [Fact]
    public void DigitsThatCountNothing_BesideAReport_LeaveItAsItIs() =>
        Seeded.Each(
            Gen.Select(Distraction, Gen.Int[1, 60], Gen.Bool),
            2_000,
            sample =>
            {
                var (noise, count, english) = sample;
                var report = english ? $"visited {count} clients" : $"拜访了{count}家客户";
                var items = Read($"{noise}\n{report}\n{noise}").Items.Where(i => i.Status == ItemStatus.Done).ToList();
                Assert.Equal((Metrics.Visit, count), (Assert.Single(items).Metric, (int)items[0].Quantity));
            });

    [Theory]
    [InlineData("早上好!", "")]
    [InlineData("", "辛苦了大家")]
    [InlineData("各位领导好:\n", "\n谢谢")]
    [InlineData("😀😀 ", " 💪💪")]
    [InlineData("<p>", "</p>")]
    [InlineData("<script>alert(9)</script> ", "<style>p{margin:3}</style>")]
    [InlineData("\u200B\uFEFF", "\u200D")]
    [InlineData("> 他说打了99个电话\n", "")]
    [InlineData("  - ", "  ")]
    [InlineData("@小助手 ", "")]
    public void Report_WithNoiseAround_KeepsItsItems(string before, string after)
    {
        var reading = Read(before + "拜访了3家客户,打了20个电话" + after);

        Assert.Equal(Intent.Report, reading.Intent);
        Assert.Equal([(Metrics.Visit, 3m), (Metrics.Call, 20m)], reading.Items.Select(i => (i.Metric!.Value, i.Quantity)));
    }

    [Fact]
    public void AnyText_WhenRead_IsReadWithoutFailing() =>
        Seeded.Each(Gen.Char.Array[0, 200].Select(chars => new string(chars)), 3_000, text => Assert.NotNull(Read(text).Items));

    [Fact]
    public void AnyRowOfKnownWords_WhenRead_IsReadWithoutFailing()
    {
        string[] words =
        [
            "拜访", "了", "3", "家", "客户", "打", "电话", "昨天", "明天", "不对", "改成", "撤回", "和", "、", ",", "。", "\n", "1.", "(", ")", ":", "-", "万", "亿", "半", "几", "两", "@张三", "目标", "visited", "calls",
            "and", "a", "half", "million", "of", "$", "for", "each", "not", "no", "last", "Friday", "11/20", "2026-11-31", "99999999999999999999", "0", "-5", "“", "”", "?", "\uD83D", "\uDE80", "the", "Acme", "if", "PK", "remind",
        ];
        Seeded.Each(
            Gen.OneOfConst(words).Array[0, 40].Select(row => string.Join(row.Length % 2 == 0 ? " " : "", row)), 5_000, text => Assert.NotNull(Read(text).Items));
    }

    [Theory]
    [InlineData("拜访")]
    [InlineData("3、")]
    [InlineData("(((")]
    [InlineData("九")]
    [InlineData("a ")]
    [InlineData("and 3 visits, ")]
    [InlineData("\uD83D")]
    [InlineData("<a")]
    public void HundredThousandCharacters_WhenRead_AreReadWithoutFailing(string part) =>
        Assert.NotNull(Read(string.Concat(Enumerable.Repeat(part, 100_000 / part.Length))).Items);

    private static Reading Read(string text) => Understanding.Read(text, Context);
}
