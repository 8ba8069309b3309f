using System.Globalization;
using SalesBot.Host.Tests.Reminders;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Honours;

public sealed class PointTraceTests : IAsyncLifetime
{
    private BotHost host = null!;

    public async ValueTask InitializeAsync() =>
        host = await BotHost.StartAsync(new BotHostOptions { Now = DemoTeam.At(25, 10), DeliversByItself = false });

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Theory]
    [InlineData("我的积分怎么来的", "⭐ 积分 ", "zh-CN")]
    [InlineData("积分明细", "⭐ 积分 ", "zh-CN")]
    [InlineData("我的积分是怎么算出来的", "⭐ 积分 ", "zh-CN")]
    [InlineData("where do my points come from?", "⭐ ", "en-US")]
    [InlineData("how did I get my points", "⭐ ", "en-US")]
    [InlineData("show me my points history", "⭐ ", "en-US")]
    public async Task L14_WherePointsComeFrom_IsToldLineByLineAndTheLinesAreTheBalance(string question, string begins, string locale)
    {
        var chat = await Chat.OpenAsync(host, "小陈", locale);
        await PraiseAsync(chat, 4);

        var answer = await chat.AskAsync(question, begins, locale);

        Assert.Equal(4, Lines(answer.Text).Count);
        Assert.Equal(Figure(answer.FirstLine), Lines(answer.Text).Sum());
        Assert.Contains("= 20", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task L14_EveryFigureOfPoints_IsTheSumOfItsTrace()
    {
        // Praise, rewards and what is taken back, in any order: what is shown is always what the lines come to.
        var (chat, manager) = (await Chat.OpenAsync(host, "小陈"), await Chat.OfDemoAsync(host, "王磊"));
        var preview = await manager.SayAsync("上架 茶 10分");
        await manager.PressAsync(preview, "就这么定");
        foreach (var step in (int[])[9, 3, 2, 5])
        {
            await PraiseAsync(chat, step);
            await chat.ReadAllAsync();
            await chat.SayAsync("兑换 茶");
            await chat.ReadAllAsync();
            foreach (var (question, begins, locale) in (IEnumerable<(string, string, string)>)[("我的积分怎么来的", "⭐ ", "zh-CN"), ("我的积分", "⭐ ", "zh-CN"), ("where do my points come from", "⭐ ", "en-US"), ("my points", "⭐ ", "en-US")])
            {
                var answer = await chat.AskAsync(question, begins, locale);
                Assert.Equal(Figure(answer.FirstLine), Lines(answer.Text).Sum());
            }
        }
    }

    [Fact]
    public async Task L14_ThePlaceOnThePointsBoard_IsTracedToItsLines()
    {
        var chat = await Chat.OpenAsync(host, "小陈");
        await PraiseAsync(chat, 3);

        Assert.Equal(15, Lines((await chat.AskAsync("为什么我积分榜排第几", "🔎 ")).Text).Sum());
        Assert.Equal(15, Lines((await chat.AskAsync("why am I first on the points board", "🔎 ", "en-US")).Text).Sum());
    }

    private async Task PraiseAsync(Chat chat, int times)
    {
        for (var i = 0; i < times; i++)
            await (await Chat.OpenAsync(host, $"同事{Guid.NewGuid():N}"[..8])).SayAsync($"表扬 {chat.User.Name} 帮忙");
    }

    private static int Figure(string title) => int.Parse(new string([.. title.Where(char.IsAsciiDigit)]), CultureInfo.InvariantCulture);

    // A line begins with its sign; the older ones stand as a sum behind one.
    private static List<int> Lines(string text) =>
    [
        .. text.Split('\n').Select(line => line.Contains("更早", StringComparison.Ordinal) || line.Contains("earlier line", StringComparison.Ordinal) ? line[line.LastIndexOfAny(['+', '-'])..] : line)
            .Where(line => line.Length > 1 && line[0] is '+' or '-' && char.IsAsciiDigit(line[1]))
            .Select(line => int.Parse(line[..line.TakeWhile(character => character is '+' or '-' || char.IsAsciiDigit(character)).Count()], CultureInfo.InvariantCulture)),
    ];
}
