using SalesBot.Host.Tests.Nudges;
using SalesBot.Host.Tests.Reminders;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Honours;

public sealed class KudosTests : IAsyncLifetime
{
    private BotHost host = null!;

    public async ValueTask InitializeAsync() =>
        host = await BotHost.StartAsync(new BotHostOptions { Now = DemoTeam.At(25, 10), DeliversByItself = false });

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task L12_Praise_ReachesTheColleagueAndTheSixthOfTheDayIsRefused()
    {
        var (from, to) = (await Chat.OpenAsync(host, "小陈"), await Chat.OfDemoAsync(host, "李娜"));
        await to.SayAsync("你好");
        var points = await PointsAsync(to);

        var said = await from.SayAsync("表扬 @李娜 帮我拿下华为");
        Assert.Equal("👏 已转告李娜。今天还能表扬 4 次。", said.FirstLine);
        Assert.Contains("👏 小陈表扬了你:帮我拿下华为(5 积分)", await to.HearAsync(), StringComparison.Ordinal);
        Assert.Empty(await from.LedgerAsync());
        Assert.Contains("小陈(今天):帮我拿下华为", (await to.SayAsync("我收到的表扬")).Text, StringComparison.Ordinal);
        Assert.Equal(points + 5, await PointsAsync(to));

        foreach (var text in new[] { "表扬<at>李娜</at>谢谢你", "给李娜点赞", "表扬一下李娜:耐心", "kudos to 李娜" })
            Assert.StartsWith("👏", (await from.SayAsync(text)).FirstLine, StringComparison.Ordinal);
        Assert.Equal("每天最多表扬 5 次,今天的用完了,明天再说。没有表扬。", (await from.SayAsync("表扬 李娜 又一次")).FirstLine);
        Assert.Equal(points + 25, await PointsAsync(to));

        Assert.Equal("↩️ 撤销了对李娜的表扬。", (await from.SayAsync("撤销")).FirstLine);
        Assert.Equal(points + 20, await PointsAsync(to));
        Assert.StartsWith("👏 已转告李娜", (await from.SayAsync("表扬 李娜 这次可以了")).FirstLine, StringComparison.Ordinal);

        await host.RestartAsync(DemoTeam.At(26, 10));
        Assert.Equal("👏 已转告李娜。今天还能表扬 4 次。", (await from.SayAsync("表扬 李娜")).FirstLine);
    }

    [Fact]
    public async Task L12_InEnglish_PraiseIsTakenBackByItsButtonOnce()
    {
        var (from, to) = (await Chat.OpenAsync(host, "Chen", "en-US"), await Chat.OfDemoAsync(host, "Amy Wong"));
        await to.SayAsync("hello", "en-US");
        var said = await from.SayAsync("kudos to Amy for the demo", "en-US");
        Assert.Equal("👏 Amy Wong will hear of it. 4 more today.", said.FirstLine);
        Assert.Contains("👏 Kudos from Chen: the demo (5 points)", await to.HearAsync(), StringComparison.Ordinal);

        Assert.Equal("↩️ Took back the kudos to Amy Wong.", (await from.PressAsync(said, "Undo")).InvokeText);
        await from.NextAsync();
        Assert.Equal("↩️ Chen has taken these kudos back.", await to.HearAsync());
        Assert.Equal("There are no kudos to take back.", (await from.SayAsync("undo kudos", "en-US")).FirstLine);

        Assert.Equal("No kudos yet.", (await to.SayAsync("my kudos", "en-US")).FirstLine);
    }

    [Fact]
    public async Task L12_InTheGroup_EverybodySeesIt()
    {
        var from = await Chat.OpenAsync(host, "小陈");
        await from.LearnGroupAsync();
        var before = host.InGroup().Count;

        await host.PostAsync(host.Teams.GroupMessage(from.User, "表扬李娜 帮我拿下华为", host.NewId()));
        await host.UntilAsync<TimeProvider>(_ => Task.FromResult(host.InGroup().Count > before));

        Assert.Equal("👏 小陈表扬李娜:帮我拿下华为", Assert.Single(host.InGroup().Skip(before)).FirstLine);
    }

    [Theory]
    [InlineData("表扬 李那 帮了我", "公司里没找到“李那”,没有表扬。是不是李娜")]
    [InlineData("表扬 小陈", "不能表扬自己,表扬一位同事吧。")]
    [InlineData("表扬自己", "不能表扬自己,表扬一位同事吧。")]
    [InlineData("表扬", "表扬谁?例如“表扬 李娜 帮我拿下华为”。")]
    [InlineData("kudos to Amie for the demo", "There is no colleague \"Amie\"; no kudos were given. Did you mean Amy Wong")]
    public async Task L12_PraiseThatCannotBe_IsRefusedClearly(string text, string said)
    {
        var from = await Chat.OpenAsync(host, "小陈");

        Assert.StartsWith(said, (await from.SayAsync(text, text[0] < 128 ? "en-US" : "zh-CN")).FirstLine, StringComparison.Ordinal);
        Assert.Empty(await from.LedgerAsync());
    }

    [Fact]
    public async Task L12_UndoAfterAReport_TakesTheReportBackAndNotThePraise()
    {
        var (from, to) = (await Chat.OpenAsync(host, "小陈"), await Chat.OfDemoAsync(host, "李娜"));
        await from.SayAsync("表扬 李娜 帮忙");
        await from.SayAsync("拜访了2家");

        Assert.StartsWith("↩️ 已撤销", (await from.SayAsync("撤销")).FirstLine, StringComparison.Ordinal);

        Assert.Empty(await from.LedgerAsync());
        await to.HearAsync();
        Assert.Equal("👏 收到 1 次表扬", (await to.SayAsync("谁表扬了我")).FirstLine);
    }

    [Fact]
    public async Task L12_AtNight_PraiseWaitsAndIsNotToldOnceItIsTakenBack()
    {
        var (from, to) = (await Chat.OpenAsync(host, "小陈"), await Chat.OfDemoAsync(host, "李娜"));
        await to.SayAsync("你好");
        host.MoveTo(DemoTeam.At(25, 22));
        await from.SayAsync("表扬 李娜 第一件");
        await from.SayAsync("表扬 李娜 第二件");
        Assert.DoesNotContain("表扬", await to.HearAsync(), StringComparison.Ordinal);
        await from.SayAsync("撤销表扬");

        await host.RestartAsync(DemoTeam.At(26, 8, 31));
        var heard = await to.HearAsync();

        Assert.Contains("第一件", heard, StringComparison.Ordinal);
        Assert.DoesNotContain("第二件", heard, StringComparison.Ordinal);
    }

    private static async Task<int> PointsAsync(Chat chat)
    {
        await chat.HearAsync();
        var line = (await chat.SayAsync("我的积分")).FirstLine;
        return int.Parse(line["⭐ 积分 ".Length..], System.Globalization.CultureInfo.InvariantCulture);
    }

    [Theory]
    [InlineData("give kudos to 李娜 for the Huawei deal", "👏 李娜 will hear of it.", "en-US")]
    [InlineData("big thanks to 李娜 for the intro", "👏 李娜 will hear of it.", "en-US")]
    [InlineData("thank 李娜 for her help", "👏 李娜 will hear of it.", "en-US")]
    [InlineData("谢谢李娜帮我约到客户", "👏 已转告李娜。", "zh-CN")]
    [InlineData("感谢李娜的支持!", "👏 已转告李娜。", "zh-CN")]
    [InlineData("给李娜点一个赞,方案写得好", "👏 已转告李娜。", "zh-CN")]
    [InlineData("谢谢", "👏", "zh-CN", false)]
    [InlineData("谢谢你", "👏", "zh-CN", false)]
    [InlineData("感谢李娜,今天签了1单3万", "👏", "zh-CN", false)]
    [InlineData("我还能表扬几次", "👏 今天还能表扬 5 次(每天 5 次)。", "zh-CN")]
    [InlineData("how many kudos do I have left?", "👏 5 of 5 kudos left for today.", "en-US")]
    public async Task L12_Praise_IsUnderstoodHoweverItIsPut(string said, string begins, string locale, bool isPraise = true)
    {
        var answer = (await (await Chat.OfDemoAsync(host, "周凯")).SayAsync(said, locale)).FirstLine;

        Assert.Equal(isPraise, answer.StartsWith(begins, StringComparison.Ordinal));
    }
}
