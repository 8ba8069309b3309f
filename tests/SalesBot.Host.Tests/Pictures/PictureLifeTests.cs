using System.Net;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Pictures;

public sealed class PictureLifeTests(LocalPictureBot bot) : IClassFixture<LocalPictureBot>
{
    [Fact]
    public async Task Picture_AfterThreeDays_IsGone()
    {
        var chat = await Chat.OfDemoAsync(bot.Host, "李娜");
        var message = await chat.SayAsync("把本周拜访榜发成图片");

        await bot.Host.RestartAsync(bot.Host.Clock.GetUtcNow().AddHours(71));
        await bot.SizeAsync(message);
        await bot.Host.RestartAsync(bot.Host.Clock.GetUtcNow().AddHours(1));
        using var late = await bot.FetchAsync(message.Picture!);

        Assert.Equal(HttpStatusCode.NotFound, late.StatusCode);
    }
}
