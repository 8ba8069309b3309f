using System.Net;
using System.Net.Http.Headers;
using System.Text;
using SalesBot.Channels.BotFramework.Protocol;
using SalesBot.Channels.Tests.BotFramework.Kit;
using Xunit;

namespace SalesBot.Channels.Tests.BotFramework.Protocol;

/// <summary>Bodies over a real connection: how long, of which type, and what a refusal gives away.</summary>
public sealed class ActivityBodyTests : IAsyncLifetime
{
    private TestIssuer issuer = null!;
    private BotDoor door = null!;

    public async ValueTask InitializeAsync()
    {
        issuer = await TestIssuer.StartAsync();
        door = await BotDoor.StartAsync(issuer);
    }

    public async ValueTask DisposeAsync()
    {
        await door.DisposeAsync();
        await issuer.DisposeAsync();
    }

    [Theory]
    [InlineData(0, HttpStatusCode.Accepted)]
    [InlineData(1, HttpStatusCode.RequestEntityTooLarge)]
    public async Task Body_WhenOverTheLimit_IsTooLarge(int over, HttpStatusCode expected)
    {
        var body = Bodies.Message(message => message["text"] = "");
        var filling = new string('x', ActivityReader.MostBytes - Encoding.UTF8.GetByteCount(body) + over);
        body = body.Replace("\"text\":\"\"", $"\"text\":\"{filling}\"", StringComparison.Ordinal);
        Assert.Equal(expected, await door.StatusAsync(body, TestIssuer.Token()));
        Assert.Equal(expected, await door.StatusAsync(body, TestIssuer.Token(), request => request.Headers.TransferEncodingChunked = true));
    }

    [Fact]
    public async Task Body_WhenTenMegabytesInPieces_IsTooLargeBeforeItIsRead()
    {
        var endless = new EndlessStream();
        var status = await door.StatusAsync("", TestIssuer.Token(), request => request.Content = Json(new StreamContent(endless, 16 * 1024)));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, status);
        Assert.Equal(0, door.Bot.Turns);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/xml")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("application/jsonp")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData(null)]
    public async Task Body_WhenOfAnotherType_IsUnsupported(string? type) =>
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, await door.StatusAsync(Bodies.Message(), TestIssuer.Token(), request => SetType(request, type)));

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("application/json;charset=UTF-8")]
    [InlineData("Application/JSON; charset=\"utf-8\"")]
    public async Task Body_WhenJsonInAnySpelling_IsRead(string type) =>
        Assert.Equal(HttpStatusCode.Accepted, await door.StatusAsync(Bodies.Message(), TestIssuer.Token(), request => SetType(request, type)));

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("identity, gzip")]
    public async Task Body_WhenPacked_IsUnsupported(string encoding) => Assert.Equal(
        HttpStatusCode.UnsupportedMediaType,
        await door.StatusAsync(
            Bodies.Message(), TestIssuer.Token(), request => request.Content!.Headers.TryAddWithoutValidation("Content-Encoding", encoding)));

    [Fact]
    public async Task Body_WhenUnreadable_IsABadRequestThatQuotesNothing()
    {
        using var response = await door.PostAsync("{\"type\":\"canary-9471", TestIssuer.Token());
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    [InlineData("OPTIONS")]
    [InlineData("TRACE")]
    public async Task Method_WhenNotPost_IsNotAllowed(string method)
    {
        using var response = await door.PostAsync(Bodies.Message(), TestIssuer.Token(), request =>
        {
            request.Method = new HttpMethod(method);
            request.Headers.TryAddWithoutValidation("X-HTTP-Method-Override", "POST");
        });
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["POST"], response.Content.Headers.Allow);
        Assert.Equal(0, door.Bot.Turns);
    }

    private static void SetType(HttpRequestMessage request, string? type)
    {
        request.Content!.Headers.Remove("Content-Type");
        if (type is not null) request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
    }

    private static StreamContent Json(StreamContent content)
    {
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return content;
    }

    /// <summary>Ten megabytes of blanks, given out piece by piece.</summary>
    private sealed class EndlessStream : MemoryStream
    {
        private int left = 10 * 1024 * 1024;

        public override bool CanSeek => false;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var given = Math.Min(left, buffer.Length);
            buffer.Span[..given].Fill((byte)' ');
            left -= given;
            return ValueTask.FromResult(given);
        }
    }
}
