using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging.Abstractions;
using SalesBot.Channels.BotFramework.Connector;
using SalesBot.Channels.BotFramework.Protocol;
using SalesBot.Channels.Tests.BotFramework.Kit;
using Xunit;

namespace SalesBot.Channels.Tests.BotFramework.Connector;

/// <summary>Failures of the connection: before the message left it can be sent again, afterwards nobody knows.</summary>
public sealed class BrokenConnectionTests
{
    private static readonly Activity Message = new() { Type = "message", Text = "hi" };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Send_WhenNobodyListens_HasCertainlyNotLeft()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();
        var conversations = Client($"http://127.0.0.1:{port}");
        Assert.Equal(new ConnectorOutcome.TransientBeforeSend("ConnectionError"), await conversations.SendToConversationAsync("c", Message, Cancellation));
        Assert.Equal(new ConnectorOutcome.TransientBeforeSend("ConnectionError"), await conversations.DeleteActivityAsync("c", "a", Cancellation));
    }

    [Fact]
    public async Task Send_WhenTheNameDoesNotResolve_HasCertainlyNotLeft()
    {
        var connector = new OutboundConnector((_, _) => throw new SocketException((int)SocketError.HostNotFound), allowLoopback: true);
        var outcome = await Client("http://localhost:1", connector).SendToConversationAsync("c", Message, Cancellation);
        Assert.IsType<ConnectorOutcome.TransientBeforeSend>(outcome);
    }

    [Fact]
    public async Task Send_WhenTheOtherSideSpeaksNoTls_HasCertainlyNotLeft()
    {
        await using var server = await LoopbackServer.StartAsync(_ => Task.CompletedTask);
        var outcome = await Client(server.Address.Replace("http:", "https:", StringComparison.Ordinal)).SendToConversationAsync("c", Message, Cancellation);
        Assert.Equal(new ConnectorOutcome.TransientBeforeSend("SecureConnectionError"), outcome);
    }

    [Fact]
    public async Task Send_WhenTheConnectionBreaksAfterTheBody_MayHaveArrived()
    {
        await using var connector = await TestConnector.StartAsync(context =>
        {
            context.Abort();
            return Task.CompletedTask;
        });
        Assert.IsType<ConnectorOutcome.Ambiguous>(await connector.Conversations.SendToConversationAsync("c", Message, Cancellation));
        Assert.Single(connector.Calls);
        Assert.IsType<ConnectorOutcome.Ambiguous>(await connector.Conversations.DeleteActivityAsync("c", "a", Cancellation));
    }

    [Fact]
    public async Task Send_WhenAKeptConnectionBreaksUnderIt_IsNotSentAgainByItself()
    {
        var count = 0;
        await using var connector = await TestConnector.StartAsync(context =>
        {
            if (Interlocked.Increment(ref count) > 1) context.Abort();
            return ConversationsTests.Answer("""{"id":"m"}""")(context);
        });
        Assert.IsType<ConnectorOutcome.Delivered>(await connector.Conversations.SendToConversationAsync("c", Message, Cancellation));
        Assert.IsType<ConnectorOutcome.Ambiguous>(await connector.Conversations.SendToConversationAsync("c", Message, Cancellation));
        Assert.Equal(2, connector.Calls.Count);
    }

    [Fact]
    public async Task Body_WhenWrittenOnce_CannotBeWrittenAgain()
    {
        using var content = new ConnectorContent([1, 2, 3]);
        Assert.False(content.Started);
        using var first = new MemoryStream();
        await content.CopyToAsync(first, Cancellation);
        Assert.True(content.Started);
        using var second = new MemoryStream();
        await Assert.ThrowsAsync<InvalidOperationException>(() => content.CopyToAsync(second, Cancellation));
        Assert.Equal((3, 0), (first.Length, second.Length));
    }

    [Fact]
    public async Task Send_WhenNoAnswerComesInTime_MayHaveArrived()
    {
        var reached = new TaskCompletionSource();
        await using var connector = await TestConnector.StartAsync(context =>
        {
            reached.SetResult();
            return Task.Delay(Timeout.Infinite, context.RequestAborted);
        });
        var sending = connector.Conversations.SendToConversationAsync("c", Message, Cancellation);
        await reached.Task;
        connector.Clock.Advance(TimeSpan.FromSeconds(29));
        Assert.False(sending.IsCompleted);
        connector.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(new ConnectorOutcome.Ambiguous("Timeout"), await sending);
    }

    [Fact]
    public async Task Send_WhenCancelledOnTheWay_MayHaveArrivedAndBeforeItThrows()
    {
        using var stop = new CancellationTokenSource();
        var reached = new TaskCompletionSource();
        await using var connector = await TestConnector.StartAsync(context =>
        {
            reached.SetResult();
            return Task.Delay(Timeout.Infinite, context.RequestAborted);
        });
        var sending = connector.Conversations.SendToConversationAsync("c", Message, stop.Token);
        await reached.Task;
        await stop.CancelAsync();
        Assert.IsType<ConnectorOutcome.Ambiguous>(await sending);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => connector.Conversations.SendToConversationAsync("c", Message, stop.Token));
        Assert.Single(connector.Calls);
    }

    [Fact]
    public async Task Redirect_IsNotFollowedAndTheTokenStays()
    {
        var elsewhereCalls = 0;
        await using var elsewhere = await LoopbackServer.StartAsync(_ =>
        {
            Interlocked.Increment(ref elsewhereCalls);
            return Task.CompletedTask;
        });
        await using var connector = await TestConnector.StartAsync(context =>
        {
            context.Response.Redirect(elsewhere.Address, permanent: false, preserveMethod: true);
            return Task.CompletedTask;
        });
        Assert.Equal(new ConnectorOutcome.Rejected("HttpStatus307"), await connector.Conversations.SendToConversationAsync("c", Message, Cancellation));
        Assert.Equal(0, elsewhereCalls);
    }

    [Fact]
    public async Task Answer_WhenEndless_IsCutAndTheSendStillCounts()
    {
        await using var connector = await TestConnector.StartAsync(async context =>
        {
            var piece = new byte[64 * 1024];
            while (!context.RequestAborted.IsCancellationRequested) await context.Response.Body.WriteAsync(piece, CancellationToken.None);
        });
        Assert.Equal(new ConnectorOutcome.Delivered(null), await connector.Conversations.SendToConversationAsync("c", Message, Cancellation));
    }

    [Theory]
    [InlineData(1000, 1000)]
    [InlineData(1001, 0)]
    [InlineData(1_000_000, 0)]
    public async Task Answer_WhenLongerThanTheLimit_IsReadNoFurther(int length, int expected)
    {
        using var stream = new MemoryStream(new byte[length]);
        // A stream that cannot be measured, as an answer in pieces cannot.
        using var content = new StreamContent(new Unmeasured(stream));
        Assert.Equal(expected, (await AnswerBody.ReadAsync(content, 1000, Cancellation)).Length);
        Assert.InRange(stream.Position, Math.Min(length, 1000), 3000);
    }

    [Fact]
    public async Task Answer_WhenItStopsHalfway_EndsWithTheTimeLimit()
    {
        var reached = new TaskCompletionSource();
        await using var connector = await TestConnector.StartAsync(async context =>
        {
            await context.Response.WriteAsync("{\"id\":");
            await context.Response.Body.FlushAsync();
            reached.SetResult();
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        });
        var sending = connector.Conversations.SendToConversationAsync("c", Message, Cancellation);
        await reached.Task;
        while (!sending.IsCompleted)
        {
            connector.Clock.Advance(TimeSpan.FromSeconds(30));
            await Task.Yield();
        }

        Assert.IsNotType<ConnectorOutcome.TransientBeforeSend>(await sending);
    }

    private static IConversations Client(string address, OutboundConnector? connector = null) => new ConnectorFactory(new ConnectorTransport(
        ConnectorHttp.Create(new ConnectorOptions(), connector ?? new OutboundConnector(allowLoopback: true)),
        new ServiceUrlPolicy([], isLocalMode: true),
        new CountedTokens(),
        TimeProvider(),
        NullLogger<ConnectorTransport>.Instance)).Create(address).Conversations;

    private static Microsoft.Extensions.Time.Testing.FakeTimeProvider TimeProvider() => new(TestIssuer.Now);

    private sealed class Unmeasured(Stream inner) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count) => inner.Read(buffer, offset, count);

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override void Flush()
        {
        }
    }
}
