using SalesBot.Application.Messaging;
using SalesBot.Channels.Pictures;
using SkiaSharp;
using Xunit;

namespace SalesBot.Channels.Tests.Pictures;

public sealed class CardPictureTests
{
    private const int White = 2;

    public static TheoryData<string> Names => [.. Samples.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Picture_OfEveryCard_IsWideEnoughAndKeepsTheMarginsWhite(string name)
    {
        using var picture = Drawn(Samples.All[name]);

        Assert.Equal(1440, picture.Width);
        Assert.InRange(picture.Height, 200, (CardPictures.MostHeight + 100) * 2);

        // What stands out into the margins was not cut; the last line has white below it.
        var (left, right, bottom) = InkOf(picture);
        Assert.InRange(left, 20, 80);
        Assert.InRange(right, 1300, 1440 - 20);
        Assert.InRange(bottom, picture.Height - 120, picture.Height - 20);
    }

    [Fact]
    public void Picture_OfTheSameCard_IsTheSame()
    {
        using var first = new CardPictures();
        using var second = new CardPictures();

        Assert.Equal(first.Draw(Samples.ChineseBoard, 0), second.Draw(Samples.ChineseBoard, 0));
    }

    [Fact]
    public void Picture_WithAnotherFigure_IsAnother()
    {
        using var pictures = new CardPictures();

        Assert.NotEqual(pictures.Draw(OfProgress(41), 0), pictures.Draw(OfProgress(42), 0));
    }

    [Theory]
    [InlineData(1024)]
    [InlineData(300)]
    public void Picture_WhereTheChannelHasALimit_StaysWithinIt(int longest)
    {
        foreach (var card in Samples.All.Values)
        {
            using var picture = Drawn(card, longest);

            Assert.Equal(longest, Math.Max(picture.Width, picture.Height), tolerance: 1.0);
        }
    }

    [Fact]
    public void Bar_OfTwiceTheTarget_FillsItsFrameAndNoMore()
    {
        var (full, twice, half) = (Coloured(100), Coloured(212), Coloured(50));

        Assert.Equal(full.Width, twice.Width);
        Assert.InRange(twice.Right, 1440 - 72 - 3, 1440 - 72 + 1);
        Assert.InRange(half.Width, (full.Width / 2) - 4, (full.Width / 2) + 4);
    }

    [Fact]
    public void Bar_OfNothing_IsEmpty() => Assert.Equal(0, Coloured(0).Width);

    [Fact]
    public void Ties_OnABoard_HaveTheSameMedal()
    {
        using var tied = Drawn(Board("🥇 1", "🥇 1"));
        using var second = Drawn(Board("🥇 1", "🥈 2"));

        Assert.Equal(Medal(tied, row: 0), Medal(tied, row: 1));
        Assert.NotEqual(Medal(second, row: 0), Medal(second, row: 1));
    }

    [Fact]
    public void Name_ThatIsTooLong_LeavesTheFiguresWhereTheyAre()
    {
        using var pictures = new CardPictures();
        var usual = Figures(Board("🥇 1", "2"));
        var longName = Figures(Board("🥇 1", "2", new string('王', 50)));

        Assert.Equal(usual, longName);
    }

    [Theory]
    [InlineData("李娜")]
    [InlineData("黃頌恩")]
    [InlineData("Zoë Łukasz Nguyễn Ирина")]
    [InlineData("🏆🥇✅⚠️👏")]
    [InlineData("✓→↑↓·…《》“”¥€")]
    public void Letters_OfTheLanguagesAndSignsOfTheProduct_AreInTheFontsThatItBrings(string text)
    {
        using var fonts = new PictureFonts();
        foreach (var rune in text.EnumerateRunes().Where(rune => rune.Value != 0xFE0F))
            Assert.True(fonts.Of(rune, isPicture: false, new Hand(16))!.ContainsGlyph(rune.Value), $"{rune} is missing.");
    }

    [Theory]
    [InlineData("陈\U0010FFFD", "陈")]
    [InlineData("李\U0001FAE8娜", "李娜")]
    [InlineData("张\U000312AF", "张〓")]
    [InlineData("a\U00016E40b", "a〓b")]
    public void V3_ALetterThatNoFontHas_IsASignForOneAndAPictureIsLeftOut(string name, string drawn)
    {
        using var pictures = new CardPictures();
        using var fonts = new PictureFonts();

        // A machine that has such a font draws it as it is.
        if (name.EnumerateRunes().All(rune => fonts.Of(rune, isPicture: false, new Hand(16)) is not null))
            return;
        Assert.Equal(pictures.Draw(Named(drawn), 0), pictures.Draw(Named(name), 0));

        static Card Named(string text) => new(text) { Blocks = [new TextBlock(text), new TableBlock(["#", "?"], [["1", text]])] };
    }

    [Fact]
    public void Text_ThatIsTooLongForItsLines_EndsWithAnEllipsis()
    {
        using var fonts = new PictureFonts();
        var letters = new Lettering(fonts);
        var hand = new Hand(18);

        var lines = letters.Wrap(string.Concat(Enumerable.Repeat("任务 tasks,", 100)), hand, 300, 3);

        Assert.Equal(3, lines.Count);
        Assert.All(lines, line => Assert.True(letters.Width(line, hand) <= 300, line));
        Assert.EndsWith("…", lines[^1], StringComparison.Ordinal);
        Assert.All(lines, line => Assert.NotEqual(',', line[0]));
    }

    [Fact]
    public void Cut_OfAName_BreaksNoCharacter()
    {
        using var fonts = new PictureFonts();
        var letters = new Lettering(fonts);

        for (var width = 1; width < 200; width += 7)
            Assert.DoesNotContain(letters.Cut("👏🏆👏🏆👏🏆", new Hand(18), width).EnumerateRunes(), rune => rune.Value == 0xFFFD);
    }

    [Fact]
    public void Picture_OfABoard_TakesLittleMemory()
    {
        using var pictures = new CardPictures();
        pictures.Draw(Samples.ChineseBoard, 0);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var file = pictures.Draw(Samples.ChineseBoard, 0);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, file.Length, 8_000_000);
        Assert.InRange(file.Length, 10_000, 400_000);
    }

    private static Card OfProgress(int percent) => new("x") { Blocks = [new ProgressBlock("", percent, "")] };

    private static Card Board(string first, string second, string name = "周凯") => new("x")
    {
        Blocks = [new TableBlock(["名次", "姓名", "拜访", "升降"], [[first, "李娜", "12", "–"], [second, name, "12", "↑1"]])],
    };

    private static SKBitmap Drawn(Card card, int longest = 0)
    {
        using var pictures = new CardPictures();
        return SKBitmap.Decode(pictures.Draw(card, longest));
    }

    private static (int Left, int Right, int Bottom) InkOf(SKBitmap picture)
    {
        var (left, right, bottom) = (picture.Width, 0, 0);
        for (var y = 14; y < picture.Height; y += White)
            for (var x = 0; x < picture.Width; x += White)
                if (picture.GetPixel(x, y) != SKColors.White)
                    (left, right, bottom) = (Math.Min(left, x), Math.Max(right, x), Math.Max(bottom, y));
        return (left, right, bottom);
    }

    // The bar lies below its label; its frame is grey, what is done is not.
    private static (int Width, int Right) Coloured(int percent)
    {
        using var picture = Drawn(OfProgress(percent));
        var y = picture.Height - 60 - 22;
        var done = Enumerable.Range(0, picture.Width).Where(x => picture.GetPixel(x, y) is { Red: < 160 }).ToList();
        return done.Count == 0 ? (0, 0) : (done.Count, done[^1]);
    }

    private static string Medal(SKBitmap picture, int row)
    {
        var top = picture.Height - 60 - (88 * (2 - row));
        return string.Join(' ', Enumerable.Range(top + 10, 70).SelectMany(y => Enumerable.Range(72, 50).Select(x => picture.GetPixel(x, y))));
    }

    private static string Figures(Card card)
    {
        using var picture = Drawn(card);
        return string.Join(' ', Enumerable.Range(picture.Height - 60 - 80, 70).SelectMany(y => Enumerable.Range(1240, 140).Select(x => picture.GetPixel(x, y))));
    }
}
