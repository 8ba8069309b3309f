using SalesBot.Channels.AdaptiveCards;
using Xunit;

namespace SalesBot.Channels.Tests.AdaptiveCards;

public sealed class LiteralTextTests
{
    [Theory]
    [InlineData("**Amy** [x](javascript:a) _u_ # 1. - ` | ~ \\", "**Amy** [x](javascript:a) _u_ # 1. - ` | ~ \\")]
    [InlineData("invoice\u202Egnp.exe\u2066x\u200F", "invoicegnp.exex")]
    [InlineData("a\u200Bb\uFEFFc\u200Cd\u00ADe\u2060f", "abcdef")]
    [InlineData("nul\0 bell\a esc\u001B[31m", "nul bell esc[31m")]
    [InlineData("tab\tbetween", "tab between")]
    [InlineData("  around  ", "around")]
    public void Text_WhenItHidesSomething_LosesOnlyWhatIsHidden(string text, string shown)
    {
        Assert.Equal(shown, LiteralText.Of(text, 200));
    }

    [Theory]
    [InlineData("{{DATE(2026-11-23T00:00:00Z)}}")]
    [InlineData("{\u200B{DATE(2026-11-23T00:00:00Z)}}")]
    [InlineData("{{{{TIME(2026-11-23T00:00:00Z)}}}}")]
    public void Text_WhenItIsADateFunction_NoLongerIsOne(string text)
    {
        var shown = LiteralText.Of(text, 200);

        Assert.DoesNotContain("{{", shown, StringComparison.Ordinal);
        Assert.Equal(text.Replace("\u200B", "", StringComparison.Ordinal), shown.Replace("\u2060", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<at>SalesBot</at>")]
    [InlineData("<AT>SalesBot</AT>")]
    [InlineData("<script>alert(1)</script>")]
    public void Text_WhenItIsATag_NoLongerIsOne(string text)
    {
        var shown = LiteralText.Of(text, 200);

        Assert.DoesNotContain("<a", shown, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<s", shown, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("</", shown, StringComparison.Ordinal);
        Assert.Equal(text, shown.Replace("\u2060", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Text_WhenMarksArePiledUp_KeepsFour()
    {
        Assert.Equal("a" + new string('\u0301', 4) + "b", LiteralText.Of("a" + new string('\u0301', 5000) + "b", 200));
    }

    [Theory]
    [InlineData("👩‍💻 👨‍👩‍👧 1️⃣ 👍🏽")]
    [InlineData("華為 Zoë Ömer İstanbul नमस्ते")]
    public void Text_WhenItIsOrdinary_StaysAsItIs(string text)
    {
        Assert.Equal(text, LiteralText.Of(text, 200));
    }

    [Fact]
    public void Text_WhenHalfACharacterIsInIt_HasAReplacementInstead()
    {
        Assert.Equal("a\uFFFDb", LiteralText.Of("a\uD83Db", 200));
    }

    [Fact]
    public void Text_WhenTooLong_IsCutBetweenCharacters()
    {
        Assert.Equal("😀😀…", LiteralText.Of("😀😀😀", 5));
    }

    [Fact]
    public void Text_OfAnyCharacter_IsTheSameWithSomethingHiddenBehindIt()
    {
        for (var character = char.MinValue; character < char.MaxValue; character++)
            Assert.Equal(LiteralText.Of($"{character}b\u200B", 200), LiteralText.Of($"{character}b", 200));
    }

    [Fact]
    public void Text_WhenMadeLiteralTwice_IsTheSameAsOnce()
    {
        var once = LiteralText.Of(SampleCards.Hostile, 500);

        Assert.Equal(once, LiteralText.Of(once, 500));
    }
}
