using System.Globalization;
using CsCheck;
using SalesBot.Conversation.Understanding;
using Xunit;

namespace SalesBot.Conversation.Tests.Understanding;

/// <summary>The forms in which people write a number, each written by a program and read back.</summary>
public sealed class NumberFormTests
{
    private const long Billions = 1_000_000_000_000;

    private static readonly IUnderstanding Understanding = UnderstandingFactory.Create();

    private static readonly Gen<long> AnyLength = Gen.Select(Gen.Long[1, Billions], Gen.Int[0, 11], (number, digits) => Math.Max(1, number / (long)Math.Pow(10, digits)));

    [Fact]
    public void TraditionalChinese_WhenReadBack_IsTheSame() =>
        Seeded.Each(AnyLength, 2_000, n => Same(n, NumberWords.Chinese(n).Replace('万', '萬').Replace('亿', '億').Replace('两', '兩') + "個"));

    [Fact]
    public void FinancialChinese_WhenReadBack_IsTheSame() => Seeded.Each(AnyLength, 2_000, n => Same(n, NumberWords.Financial(n) + "个"));

    [Fact]
    public void DigitsBeforeWanAndYi_WhenReadBack_AreTheSame() =>
        Seeded.Each(
            Gen.Select(Gen.Int[1, 9999], Gen.Int[0, 9], Gen.Bool),
            2_000,
            sample =>
            {
                var (whole, tenth, yi) = sample;
                var unit = yi ? 100_000_000L : 10_000L;
                Same(whole * unit + tenth * unit / 10, $"{whole}.{tenth}{(yi ? "亿" : "万")}");
                Same(whole * unit, $"{whole} {(yi ? "亿" : "万")}");
            });

    [Fact]
    public void WanThenQian_WhenReadBack_AreTheSame() =>
        Seeded.Each(Gen.Select(Gen.Int[1, 999], Gen.Int[1, 9]), 1_000, s => Same(s.Item1 * 10_000L + s.Item2 * 1_000L, $"{s.Item1}万{s.Item2}千"));

    [Fact]
    public void LakhAndCrore_WhenReadBack_AreTheSame() =>
        Seeded.Each(
            Gen.Select(Gen.Int[1, 99], Gen.Int[0, 9], Gen.Bool),
            1_000,
            s => Same((s.Item1 * 10L + s.Item2) * (s.Item3 ? 1_000_000 : 10_000), string.Create(CultureInfo.InvariantCulture, $"{s.Item1}.{s.Item2} {(s.Item3 ? "crore" : "lakh")}")));

    [Fact]
    public void EnglishWithoutHyphensAndAnd_WhenReadBack_IsTheSame() =>
        Seeded.Each(AnyLength, 2_000, n => Same(n, NumberWords.English(n).Replace('-', ' ').Replace(" and ", " ", StringComparison.Ordinal)));

    [Fact]
    public void GroupedDigits_WhenReadBack_AreTheSame() => Seeded.Each(AnyLength, 2_000, n => Same(n, n.ToString("N0", CultureInfo.InvariantCulture)));

    [Fact]
    public void IndianGroupedDigits_WhenReadBack_AreTheSame() =>
        Seeded.Each(Gen.Long[100_000, 999_999_999], 1_000, n => Same(n, Indian(n)));

    [Fact]
    public void FullWidthDigits_WhenReadBack_AreTheSame() =>
        Seeded.Each(Gen.Int[0, 999_999], 1_000, n => Same(n, string.Concat(n.ToString(CultureInfo.InvariantCulture).Select(c => (char)(c - '0' + '０')))));

    [Fact]
    public void AHalfBehindAWhole_WhenReadBack_IsAdded() =>
        Seeded.Each(
            Gen.Select(Gen.Int[1, 19], Gen.OneOfConst(("thousand", 1_000L), ("million", 1_000_000L))),
            500,
            s => Same(s.Item1 * s.Item2.Item2 + s.Item2.Item2 / 2, $"{NumberWords.English(s.Item1)} and a half {s.Item2.Item1}"));

    // What other recognizers are known to stumble over: mixed digits and units, zeros between them, halves, scale letters, spans.
    [Theory]
    [InlineData("成交额25万6千", Intent.Report, 256000)]
    [InlineData("业绩3万4000", Intent.Report, 34000)]
    [InlineData("业绩一万零十二", Intent.Report, 10012)]
    [InlineData("业绩1,100万", Intent.Report, 11000000)]
    [InlineData("业绩两千零三十万", Intent.Report, 20300000)]
    [InlineData("业绩一亿零五百", Intent.Report, 100000500)]
    [InlineData("业绩十五万六", Intent.Report, 156000)]
    [InlineData("业绩1.5亿", Intent.Report, 150000000)]
    [InlineData("业绩两万五", Intent.Report, 25000)]
    [InlineData("revenue 1.5k", Intent.Report, 1500)]
    [InlineData("revenue of one and a half million", Intent.Report, 1500000)]
    [InlineData("a dozen calls", Intent.Report, 12)]
    [InlineData("a hundred and five calls", Intent.Report, 105)]
    [InlineData("打了二十多个电话", Intent.Clarify, 0)]
    [InlineData("打了8到10个电话", Intent.Clarify, 0)]
    [InlineData("两三个电话", Intent.Clarify, 0)]
    public void NumberInASentence_WhenRead_IsWhatItSays(string text, Intent intent, long value)
    {
        var reading = Understanding.Read(text, new ReadingContext(new DateOnly(2026, 11, 24), new TimeOnly(18, 0), null));

        Assert.Equal(intent, reading.Intent);
        Assert.Equal(value, reading.Items.Sum(i => i.Quantity));
    }

    private static void Same(long expected, string text) => Assert.True(Understanding.ReadQuantity(text) == expected, $"{text} was read as {Understanding.ReadQuantity(text)}, not {expected}");

    private static string Indian(long number)
    {
        var digits = number.ToString(CultureInfo.InvariantCulture);
        var text = digits[^3..];
        for (var end = digits.Length - 3; end > 0; end -= 2)
            text = digits[Math.Max(0, end - 2)..end] + "," + text;
        return text;
    }
}
