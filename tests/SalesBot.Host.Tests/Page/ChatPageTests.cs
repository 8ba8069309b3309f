using Microsoft.Playwright;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Page;

/// <summary>The chat page in a real browser: choose somebody, talk, press a button.</summary>
public sealed class ChatPageTests
{
    private const string Chromium = "/usr/bin/chromium";

    // For a machine that does much else; a quiet one takes a second or two.
    private static LocatorAssertionsToBeVisibleOptions Patience => new() { Timeout = 60_000 };

    private static readonly string[] Flags =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    [Theory]
    [InlineData(1280, 860)]
    [InlineData(390, 844)]
    public async Task Page_InABrowser_ReportsAndUndoesInTwoClicks(int width, int height)
    {
        Assert.SkipUnless(File.Exists(Chromium), $"There is no browser at {Chromium}; on Debian: apt-get install chromium.");
        await using var bot = await BotHost.StartAsync();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium, Args = Flags });
        var page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = width, Height = height }, Locale = "zh-CN" });
        var trouble = new List<string>();
        page.PageError += (_, error) => trouble.Add(error);
        page.Request += (_, request) =>
        {
            if (new Uri(request.Url) is { Scheme: "http" or "https", IsLoopback: false })
                trouble.Add("asks another host: " + request.Url);
        };

        await page.GotoAsync(bot.Address.ToString());
        await page.GetByText("周凯").First.ClickAsync();
        await Assertions.Expect(page.GetByText("我是 SalesBot").Last).ToBeVisibleAsync(Patience);
        var box = page.Locator("textarea, input[type=text]").Last;
        await box.FillAsync("拜访了3个客户,打了20个电话");
        await box.PressAsync("Enter");

        await Assertions.Expect(page.GetByText("已记 2 项").Last).ToBeVisibleAsync(Patience);
        await page.GetByRole(AriaRole.Button, new() { Name = "撤销" }).First.ClickAsync();
        await Assertions.Expect(page.GetByText("已撤销:今天拜访 3").Last).ToBeVisibleAsync(Patience);
        Assert.Empty(trouble);
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth"), "The page is wider than the window.");
    }

    [Fact]
    public async Task Page_WhenAPictureIsAskedFor_ShowsIt()
    {
        Assert.SkipUnless(File.Exists(Chromium), $"There is no browser at {Chromium}; on Debian: apt-get install chromium.");
        await using var bot = await BotHost.StartAsync();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium, Args = Flags });
        var page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = 1280, Height = 860 }, Locale = "zh-CN" });
        await page.GotoAsync(bot.Address.ToString());
        await page.GetByText("周凯").First.ClickAsync();
        await Assertions.Expect(page.GetByText("我是 SalesBot").Last).ToBeVisibleAsync(Patience);
        var box = page.Locator("textarea, input[type=text]").Last;

        await box.FillAsync("把本周拜访榜发成图片");
        await box.PressAsync("Enter");

        var picture = page.Locator("img[src*='/pictures/']").Last;
        await Assertions.Expect(picture).ToBeVisibleAsync(Patience);
        Assert.Contains("华东组本周拜访榜", await picture.GetAttributeAsync("alt"), StringComparison.Ordinal);
        await page.WaitForFunctionAsync("document.querySelector(\"img[src*='/pictures/']\").naturalWidth === 1440");

        // All of it, at the shape that it has.
        Assert.True(
            await picture.EvaluateAsync<bool>(
                "img => Math.abs(img.offsetHeight / img.offsetWidth - img.naturalHeight / img.naturalWidth) < 0.02 && img.parentElement.offsetHeight >= img.offsetHeight"),
            "The picture is cut.");
    }
}
