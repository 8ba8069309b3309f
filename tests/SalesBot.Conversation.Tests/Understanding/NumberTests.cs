using CsCheck;
using SalesBot.Conversation.Understanding;
using Xunit;

namespace SalesBot.Conversation.Tests.Understanding;

public sealed class NumberTests
{
    private const long Billions = 1_000_000_000_000;

    private static readonly IUnderstanding Understanding = UnderstandingFactory.Create();

    // Numbers of every length alike; drawn evenly, nearly all of them would have twelve digits.
    private static readonly Gen<long> AnyLength = Gen.Select(Gen.Long[0, Billions], Gen.Int[0, 11], (number, digits) => number / (long)Math.Pow(10, digits));

    [Fact]
    public void ChineseNumber_WhenReadBack_IsTheSame() =>
        Seeded.Each(AnyLength, 3_000, n => Assert.Equal(n, Understanding.ReadQuantity(NumberWords.Chinese(n) + "个")));

    [Fact]
    public void EnglishNumber_WhenReadBack_IsTheSame() =>
        Seeded.Each(AnyLength, 3_000, n => Assert.Equal(n, Understanding.ReadQuantity(NumberWords.English(n))));

    [Fact]
    public void Digits_WhenReadBack_AreTheSame() =>
        Seeded.Each(Gen.Long[0, 999_999], 1_000, n => Assert.Equal(n, Understanding.ReadQuantity($"{n}")));

    [Theory]
    [InlineData("一万零一十二", 10012)]
    [InlineData("一万零十二", 10012)]
    [InlineData("3万4000", 34000)]
    [InlineData("3万4千", 34000)]
    [InlineData("3万4", 34000)]
    [InlineData("25万6千", 256000)]
    [InlineData("1,100万", 11000000)]
    [InlineData("1千零1", 1001)]
    [InlineData("1千零20", 1020)]
    [InlineData("2千零30万", 20300000)]
    [InlineData("一万五千亿", 1500000000000)]
    [InlineData("两万两", 20000)]
    [InlineData("三千两百", 3200)]
    [InlineData("二十万亿", 20000000000000)]
    [InlineData("三百五十万亿", 350000000000000)]
    [InlineData("十五万六", 156000)]
    [InlineData("一百二", 120)]
    [InlineData("一百零二", 102)]
    [InlineData("廿五", 25)]
    [InlineData("俩", 2)]
    [InlineData("仨", 3)]
    [InlineData("百万", 1000000)]
    [InlineData("１２", 12)]
    [InlineData("1,200", 1200)]
    [InlineData("1,20,000", 120000)]
    [InlineData("1.2w", 12000)]
    [InlineData("15k", 15000)]
    [InlineData("2M", 2000000)]
    [InlineData("3 lakh", 300000)]
    [InlineData("1.5 crore", 15000000)]
    [InlineData("a dozen", 12)]
    [InlineData("half a dozen", 6)]
    [InlineData("half a million", 500000)]
    [InlineData("one and a half thousand", 1500)]
    [InlineData("two and a half million", 2500000)]
    [InlineData("a hundred and five", 105)]
    [InlineData("twenty-one", 21)]
    [InlineData("two point five million", 2500000)]
    [InlineData("about 25", 25)]
    [InlineData("大概25个吧", 25)]
    [InlineData("3o", 30)]
    public void Number_InAnyForm_IsRead(string text, long value) => Assert.Equal(value, Understanding.ReadQuantity(text));

    [Theory]
    [InlineData("十几个")]
    [InlineData("三五个")]
    [InlineData("几家")]
    [InlineData("100+")]
    [InlineData("20-something")]
    [InlineData("a couple of")]
    [InlineData("8-10")]
    [InlineData("多少")]
    [InlineData("拜访客户")]
    [InlineData("")]
    public void OpenOrNoNumber_WhenAskedForOne_IsNone(string text) => Assert.Null(Understanding.ReadQuantity(text));

    [Theory]
    [InlineData("拜访了-3家", -3)]
    [InlineData("3.7 visits", 3.7)]
    [InlineData("拜访了1000000000000家", 1000000000000)]
    public void AbsurdQuantity_WhenReported_StaysAsStated(string text, double value)
    {
        var reading = Understanding.Read(text, new ReadingContext(new DateOnly(2026, 11, 24), new TimeOnly(18, 0), null));

        Assert.Equal(Intent.Report, reading.Intent);
        Assert.Equal((decimal)value, Assert.Single(reading.Items).Quantity);
    }

    [Theory]
    [InlineData("2026-11-31 拜访3家")]
    [InlineData("2月30日打了20个电话")]
    public void DayThatNoCalendarHas_WhenReported_IsAskedFor(string text)
    {
        var reading = Understanding.Read(text, new ReadingContext(new DateOnly(2026, 11, 24), new TimeOnly(18, 0), null));

        Assert.Equal((Intent.Clarify, Unclear.Day), (reading.Intent, reading.Open!.Reason));
    }

    [Fact]
    public void NumberBeyondAllBounds_WhenReported_IsTooLargeToBeTaken()
    {
        var reading = Understanding.Read($"拜访了{new string('9', 5_000)}家", new ReadingContext(new DateOnly(2026, 11, 24), new TimeOnly(18, 0), null));

        Assert.All(reading.Items, i => Assert.True(i.Quantity >= 1_000_000_000_000m));
    }
}
