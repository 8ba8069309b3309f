using System.Net;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Pictures;

public sealed class PictureChatTests(LocalPictureBot bot) : IClassFixture<LocalPictureBot>
{
    [Theory]
    [InlineData("把榜单发成图片", "zh-CN", "🏆")]
    [InlineData("把本周拜访榜发成图片", "zh-CN", "🏆")]
    [InlineData("发一张团队榜的图片", "zh-CN", "🏆")]
    [InlineData("把我的排名发成图片", "zh-CN", "")]
    [InlineData("把PK发成图片", "zh-CN", "⚔️")]
    [InlineData("把我的任务发成图片", "zh-CN", "")]
    [InlineData("把我的奖金发成图片", "zh-CN", "💰")]
    [InlineData("把我的进度做成图片", "zh-CN", "")]
    [InlineData("send the board as a picture", "en-US", "🏆")]
    [InlineData("my tasks as a picture", "en-US", "")]
    [InlineData("show me the PK as an image", "en-US", "⚔️")]
    [InlineData("show me my bonus as an image", "en-US", "💰")]
    [InlineData("my progress as a picture please", "en-US", "")]
    public async Task Picture_AskedFor_ComesWithEveryFigureAsText(string text, string locale, string sign)
    {
        var chat = await Chat.OfDemoAsync(bot.Host, "李娜");

        var message = await chat.SayAsync(text, locale);

        var (width, height) = await bot.SizeAsync(message);
        Assert.Equal(1024, Math.Max(width, height), tolerance: 1.0);
        Assert.StartsWith(sign, message.Text, StringComparison.Ordinal);
        Assert.EndsWith(".png", message.Body.GetProperty("attachments")[0].GetProperty("name").GetString(), StringComparison.Ordinal);

        // The same question without the picture has the same figures in a card.
        var summary = message.Body.GetProperty("summary").GetString()!;
        Assert.StartsWith(message.Text, summary, StringComparison.Ordinal);
        Assert.True(summary.Split('\n').Length > 1, summary);
    }

    [Theory]
    [InlineData("给华东组本月定20家新客户", "把华东组目标发成图片", "zh-CN")]
    [InlineData("给华东组本月定30份方案", "send the goal tree as a picture", "en-US")]
    public async Task Picture_OfTheGoalTree_ShowsThePeopleWithWhatIsTheirs(string goal, string text, string locale)
    {
        var manager = await Chat.OfDemoAsync(bot.Host, "王磊");
        await Targets.BotForTargets.SetAsync(manager, goal);

        var message = await manager.SayAsync(text, locale);

        await bot.SizeAsync(message);
        Assert.Contains("李娜", message.Body.GetProperty("summary").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Picture_OfABoard_SaysWhatTheBoardSays()
    {
        var chat = await Chat.OfDemoAsync(bot.Host, "李娜");
        var board = await chat.SayAsync("本周拜访榜");

        var picture = await chat.SayAsync("把本周拜访榜发成图片");

        Assert.NotNull(board.Card);
        Assert.Null(picture.Card);
        Assert.Equal(board.FirstLine, picture.Text);
        foreach (var figure in board.Text.Split('\n').Where(line => line.Any(char.IsAsciiDigit)))
            Assert.Contains(figure, picture.Body.GetProperty("summary").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("把你好发成图片", "zh-CN", "能发成图片的有:排行榜、PK、任务、目标")]
    [InlineData("发成图片", "zh-CN", "能发成图片的有:")]
    [InlineData("send hello as a picture", "en-US", "I can send boards, PKs, tasks, targets")]
    public async Task Picture_OfNothing_IsAnsweredWithWhatThereIs(string text, string locale, string start)
    {
        var chat = await Chat.OfDemoAsync(bot.Host, "李娜");

        var answer = await chat.SayAsync(text, locale);

        Assert.StartsWith(start, answer.Text, StringComparison.Ordinal);
        Assert.Null(answer.Picture);
    }

    [Theory]
    [InlineData("把周凯的奖金发成图片", "zh-CN", "只有本人和主管能看")]
    [InlineData("send Amy Wong's bonus as a picture", "en-US", "You can't see the pay of ")]
    public async Task Picture_OfAnothersBonus_IsRefusedAsTheCardIs(string text, string locale, string refusal)
    {
        var chat = await Chat.OfDemoAsync(bot.Host, "李娜");

        var answer = await chat.SayAsync(text, locale);

        Assert.Contains(refusal, answer.Text, StringComparison.Ordinal);
        Assert.Null(answer.Picture);
    }

    [Fact]
    public async Task Picture_OfSomethingPrivateAskedForInAGroup_GoesToThePrivateChat()
    {
        var chat = await Chat.OfDemoAsync(bot.Host, "李娜");
        await chat.SayAsync("我的任务");
        var id = bot.Host.NewId();

        await bot.Host.PostAsync(bot.Host.Teams.GroupMessage(chat.User, "把我的排名发成图片", id));

        var told = await bot.Host.Connector.CallAsync(call => call.RepliesTo == id);
        Assert.Null(told.Picture);
        await bot.SizeAsync(await chat.NextAsync());
    }

    [Fact]
    public async Task Picture_OfABoardInAGroup_IsSeenThere()
    {
        var chat = await Chat.OfDemoAsync(bot.Host, "李娜");
        var id = bot.Host.NewId();

        await bot.Host.PostAsync(bot.Host.Teams.GroupMessage(chat.User, "把本周拜访榜发成图片", id));

        await bot.SizeAsync(await bot.Host.Connector.CallAsync(call => call.RepliesTo == id));
    }

    [Fact]
    public async Task Picture_ThatWasSent_StaysWhatItWas()
    {
        var chat = await Chat.OfDemoAsync(bot.Host, "李娜");
        var message = await chat.SayAsync("把本周拜访榜发成图片");
        var before = await bot.FileAsync(message);

        await chat.SayAsync("拜访了9家");

        Assert.Equal(before, await bot.FileAsync(message));
        Assert.NotEqual(before, await bot.FileAsync(await chat.SayAsync("把本周拜访榜发成图片")));
    }

    [Fact]
    public async Task Picture_UnderAnAddressThatWasChanged_IsNotFoundWithoutAWord()
    {
        var chat = await Chat.OfDemoAsync(bot.Host, "李娜");
        var address = (await chat.SayAsync("把本周拜访榜发成图片")).Picture!;
        var ticket = address.Segments[^1];

        foreach (var name in (string[])[ticket[..^5] + "x.png", "A" + ticket[1..], ticket[..^4], ticket[..^4] + ".jpg", ".png", "x.png", Guid.NewGuid() + ".png"])
        {
            using var answer = await bot.FetchAsync(new Uri(address, name));
            using var head = await bot.FetchAsync(new Uri(address, name), HttpMethod.Head);

            Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (answer.StatusCode, head.StatusCode));
            Assert.DoesNotContain("seal", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.OrdinalIgnoreCase);
        }
    }
}
