using Microsoft.Extensions.DependencyInjection;
using SalesBot.Application.Pictures;
using SalesBot.Host.Composition;
using SalesBot.Host.Pictures;
using SalesBot.Host.Tests.Chats;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Pictures;

/// <summary>Nobody has said under which address the bot is reached.</summary>
public sealed class NoPictureTests(NoPictureTests.Bot bot) : IClassFixture<NoPictureTests.Bot>
{
    [Theory]
    [InlineData("把本周拜访榜发成图片", "zh-CN", "🏆 华东组本周拜访榜", "图片暂时发不了:管理员还没有设置")]
    [InlineData("send the board as a picture", "en-US", "🏆 ", "I cannot send pictures yet: an administrator has to set the address")]
    public async Task Picture_AskedFor_IsACardThatSaysWhyItIsNone(string text, string locale, string title, string why)
    {
        var chat = await Chat.OfDemoAsync(bot.Host, "李娜");

        var message = await chat.SayAsync(text, locale);

        Assert.NotNull(message.Card);
        Assert.StartsWith(title, message.FirstLine, StringComparison.Ordinal);
        Assert.StartsWith(why, message.Text.Split('\n')[^1], StringComparison.Ordinal);
        Assert.NotEmpty(message.Buttons);
    }

    [Fact]
    public void Home_OutsideLocalModeWithoutAnAddress_IsNowhere()
    {
        using var server = new Microsoft.AspNetCore.TestHost.TestServer(new ServiceCollection().BuildServiceProvider());

        Assert.Null(new PictureHome(new PictureOptions(), new LocalMode(false), server).Address);
        Assert.Equal("https://bot.example.com", new PictureHome(new PictureOptions { Address = "https://bot.example.com/" }, new LocalMode(false), server).Address);
    }

    public sealed class Bot() : OwnBot(new BotHostOptions { Services = services => services.AddSingleton<IPictureHome, Nowhere>() });

    private sealed class Nowhere : IPictureHome
    {
        public string? Address => null;

        public TimeSpan Life => TimeSpan.FromHours(72);
    }
}
