using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using SalesBot.Application;
using SalesBot.Channels.Tests.AdaptiveCards;
using Xunit;

namespace SalesBot.Channels.Tests.DirectLine;

public sealed class DirectLineTroubleTests : IAsyncLifetime
{
    private LocalChat chat = null!;

    public async ValueTask InitializeAsync() => chat = await LocalChat.StartAsync();

    public ValueTask DisposeAsync() => chat.DisposeAsync();

    [Theory]
    [InlineData("拜访了3家", "我现在存不下东西,这条没有记录。一分钟后再发一次就好。")]
    [InlineData("3 visits", "I cannot store anything right now, so this was not recorded. Please send it again in a minute.")]
    public async Task Message_WhenTheStoreIsAway_IsRefusedInTheLanguageOfTheText(string text, string sentence)
    {
        chat.Bot.Answer = _ => throw new StoreUnavailableException("locked", new TimeoutException());
        var visitor = await chat.EnterAsync("chen");

        var answer = await visitor.SayAsync(text);

        Assert.Equal((HttpStatusCode.BadGateway, "BotError"), (answer.Status, answer.Code));
        Assert.Equal([text, sentence], (await visitor.TextsAsync()).TakeLast(2));
    }

    [Fact]
    public async Task Message_WhenTheTurnBreaks_IsRefusedWithAnApology()
    {
        chat.Bot.Answer = _ => throw new InvalidOperationException("secret detail");
        var visitor = await chat.EnterAsync("chen");

        var answer = await visitor.SayAsync("x");

        Assert.Equal(HttpStatusCode.InternalServerError, answer.Status);
        Assert.DoesNotContain("secret", answer.Json!.ToJsonString() + (await visitor.TextsAsync())[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Message_WhenItsAnswerCannotBeDelivered_StaysTaken()
    {
        chat.Bot.Answer = _ => SampleCards.Report;
        var visitor = await chat.EnterAsync("chen");
        chat.Bot.AddressOf = _ => null;

        var answer = await visitor.SayAsync("x");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal(["x"], await visitor.TextsAsync());
    }

    [Theory]
    [InlineData("""{"type":"message"}""")]
    [InlineData("""{"type":"message","text":"  "}""")]
    [InlineData("""{"type":"message","text":7}""")]
    [InlineData("""{"type":"message","text":"\uD800"}""")]
    [InlineData("""{"type":"message","value":{"verb":"undo","data":{"report":7}}}""")]
    [InlineData("""{"text":"x"}""")]
    [InlineData("""[]""")]
    [InlineData("""{"type":"message","type":"typing","text":"x"}""")]
    [InlineData("""{"type":""")]
    public async Task Message_WhenMalformed_IsRefused(string json)
    {
        var visitor = await chat.EnterAsync("chen");

        var answer = await chat.SendRawAsync(HttpMethod.Post, "conversations/private-chen/activities", visitor.Token, new StringContent(json, Encoding.UTF8, "application/json"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Empty(chat.Bot.Heard);
        Assert.Empty((await visitor.ReadAsync()).Activities);
    }

    [Theory]
    [InlineData(65_536, HttpStatusCode.OK)]
    [InlineData(65_537, HttpStatusCode.RequestEntityTooLarge)]
    [InlineData(300_000, HttpStatusCode.RequestEntityTooLarge)]
    public async Task Message_WhenTooLong_IsRefused(int bytes, HttpStatusCode status)
    {
        var visitor = await chat.EnterAsync("chen");

        Assert.Equal(status, (await visitor.SayAsync(new string('a', bytes))).Status);
    }

    [Fact]
    public async Task Message_WhenItsLengthIsNotTold_IsRefusedAllTheSame()
    {
        var visitor = await chat.EnterAsync("chen");
        using var endless = new StreamContent(new MemoryStream(new byte[400_000]));
        endless.Headers.ContentType = new("application/json");

        var answer = await chat.SendRawAsync(HttpMethod.Post, "conversations/private-chen/activities", visitor.Token, endless, ("Transfer-Encoding", "chunked"));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.Status);
    }

    [Fact]
    public async Task Message_WhenItIsNoJsonByName_IsRefused()
    {
        var visitor = await chat.EnterAsync("chen");

        var answer = await chat.SendRawAsync(HttpMethod.Post, "conversations/private-chen/activities", visitor.Token, new StringContent("""{"type":"message","text":"x"}"""));

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.Status);
    }

    [Fact]
    public async Task Typing_WhenSent_IsNoMessage()
    {
        var visitor = await chat.EnterAsync("chen");

        var answer = await visitor.PostAsync(new JsonObject { ["type"] = "typing" });

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Empty(chat.Bot.Heard);
        Assert.Empty((await visitor.ReadAsync()).Activities);
    }

    [Fact]
    public async Task File_WhenUploaded_IsRefusedWithAReason()
    {
        var visitor = await chat.EnterAsync("chen");

        var answer = await chat.SendRawAsync(HttpMethod.Post, "conversations/private-chen/upload?userId=chen", visitor.Token, new MultipartFormDataContent { new StringContent("x") });

        Assert.Equal((HttpStatusCode.UnsupportedMediaType, "UploadsNotSupported"), (answer.Status, answer.Code));
    }
}
