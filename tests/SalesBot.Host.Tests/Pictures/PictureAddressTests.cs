using Microsoft.Extensions.Configuration;
using SalesBot.Application;
using SalesBot.Application.Messaging;
using SalesBot.Application.People;
using SalesBot.Host.Composition;
using SalesBot.Host.Pictures;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Pictures;

/// <summary>The bot is said to be reached from outside.</summary>
public sealed class PictureAddressTests(PublicPictureBot bot) : IClassFixture<PublicPictureBot>
{
    [Fact]
    public async Task Picture_WhereAnAddressIsSet_IsFetchedFromThere()
    {
        var chat = await Chat.OfDemoAsync(bot.Host, "李娜");

        var message = await chat.SayAsync("把本周拜访榜发成图片");

        Assert.StartsWith("https://bot.example.com/sales/pictures/", message.Picture!.AbsoluteUri, StringComparison.Ordinal);
        await bot.Host.RestartAsync(bot.Host.Clock.GetUtcNow().AddHours(2));
        using var late = await bot.FetchAsync(new Uri(message.Picture, "/pictures/" + message.Picture.Segments[^1]));
        Assert.Equal(404, (int)late.StatusCode);
    }

    [Theory]
    [InlineData("sms", "本周拜访榜", "zh-CN", true)]
    [InlineData("sms", "PK", "zh-CN", true)]
    [InlineData("sms", "visits leaderboard this week", "en-US", true)]
    [InlineData("sms", "拜访了1家", "zh-CN", false)]
    [InlineData("sms", "帮助", "zh-CN", false)]
    [InlineData("slack", "本周拜访榜", "zh-CN", true)]
    [InlineData("telegram", "visits leaderboard this week", "en-US", true)]
    [InlineData("facebook", "PK", "zh-CN", true)]
    [InlineData("line", "本周电话榜", "zh-CN", true)]
    [InlineData("email", "my rank", "en-US", true)]
    [InlineData("groupme", "本周拜访榜", "zh-CN", true)]
    [InlineData("kik", "本周拜访榜", "zh-CN", true)]
    [InlineData("telephony", "visits leaderboard this week", "en-US", false)]
    [InlineData("alexa", "本周拜访榜", "zh-CN", false)]
    public async Task V3_ChannelWithoutCards_GetsThePictureBesideTheText(string channel, string text, string locale, bool hasPicture)
    {
        var chat = await Chat.OfDemoAsync(bot.Host, "李娜");
        var id = bot.Host.NewId();
        var activity = bot.Host.Teams.Message(chat.User, text, id, locale).With("channelId", channel);
        await bot.Host.UseAsync<Linking, bool>(linking => linking.LinkAsync(chat.Sender, $"botframework:{channel}"));

        await bot.Host.PostAsync(activity);
        var message = await bot.Host.Connector.CallAsync(call => call.RepliesTo == id);

        Assert.Null(message.Card);
        Assert.Contains(message.Text, character => char.IsAsciiDigit(character) || text == "帮助");
        Assert.Equal(hasPicture, message.Picture is not null);
        if (hasPicture)
            Assert.True(message.Text.Split('\n').Length > 2, message.Text);
    }

    [Theory]
    [InlineData("Bot:Pictures:Address", "bot.example.com", "Bot:Pictures:Address is 'bot.example.com'")]
    [InlineData("Bot:Pictures:Address", "http://bot.example.com", "must be an https address")]
    [InlineData("Bot:Pictures:Address", "https://bot.example.com/?a=1", "must be an https address")]
    [InlineData("Bot:Pictures:Address", "https://me@bot.example.com", "must be an https address")]
    [InlineData("Bot:Pictures:Address", "ftp://bot.example.com", "must be an https address")]
    [InlineData("Bot:Pictures:Hours", "0", "from 1 to 720")]
    [InlineData("Bot:Pictures:Hours", "721", "from 1 to 720")]
    public void Settings_ThatAreNoGood_AreRefusedInOneLine(string key, string value, string said)
    {
        var refusal = Assert.Throws<SettingsException>(() => PictureOptions.Read(new ConfigurationBuilder().AddInMemoryCollection([new(key, value)]).Build()));

        Assert.Contains(key, refusal.Message, StringComparison.Ordinal);
        Assert.Contains(said, refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refusal.Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("https://bot.example.com")]
    [InlineData("https://bot.example.com:8443/sales")]
    [InlineData("http://localhost:3978")]
    public void Settings_ThatAreGood_AreTaken(string address) =>
        Assert.Equal(address, PictureOptions.Read(new ConfigurationBuilder().AddInMemoryCollection([new("Bot:Pictures:Address", address)]).Build()).Address);

    /// <summary>Knows somebody on a further channel.</summary>
    private sealed class Linking(IUnitOfWork work, IPeople people)
    {
        public Task<bool> LinkAsync(Sender sender, string channel) => work.ExecuteAsync(
            async ct =>
            {
                var person = await people.FindBySenderAsync(sender, ct);
                await people.LinkAsync(sender with { Channel = channel }, person!.Id, ct);
                return true;
            },
            default);
    }
}
