using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using SalesBot.Channels.BotFramework.Connector;

namespace SalesBot.Channels.Tests.BotFramework.Kit;

/// <summary>A connector service that answers as a test says, and the client side under test.</summary>
internal sealed class TestConnector : IAsyncDisposable
{
    private readonly LoopbackServer server;

    private TestConnector(LoopbackServer server, List<SeenCall> calls, bool withToken)
    {
        this.server = server;
        Calls = calls;
        Http = ConnectorHttp.Create(new ConnectorOptions(), new OutboundConnector(allowLoopback: true));
        Transport = new ConnectorTransport(
            Http, withToken ? new AlwaysWithToken() : new ServiceUrlPolicy([], isLocalMode: true), Tokens, Clock, NullLogger<ConnectorTransport>.Instance);
        Conversations = new ConnectorFactory(Transport).Create(server.Address + "/emea/tenant/").Conversations;
    }

    public FakeTimeProvider Clock { get; } = new(TestIssuer.Now);

    public CountedTokens Tokens { get; } = new();

    public List<SeenCall> Calls { get; }

    public HttpClient Http { get; }

    public ConnectorTransport Transport { get; }

    public IConversations Conversations { get; }

    public string Address => server.Address;

    public static async Task<TestConnector> StartAsync(RequestDelegate answer, bool withToken = true)
    {
        List<SeenCall> calls = [];
        var server = await LoopbackServer.StartAsync(async context =>
        {
            using var reader = new StreamReader(context.Request.Body);
            var body = await reader.ReadToEndAsync();
            var request = context.Request;
            var headers = request.Headers;
            lock (calls) calls.Add(new SeenCall(request.Method, RawTarget(context), body, headers.Authorization.ToString(), headers.UserAgent.ToString()));
            await answer(context);
        });
        return new TestConnector(server, calls, withToken);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await server.DisposeAsync();
    }

    private static string RawTarget(HttpContext context) => context.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpRequestFeature>()!.RawTarget;

    private sealed class AlwaysWithToken : IServiceUrlPolicy
    {
        public ServiceUrlVerdict Judge(string? serviceUrl) => ServiceUrlVerdict.WithToken;
    }
}

internal sealed record SeenCall(string Method, string Target, string Body, string Authorization, string UserAgent);

/// <summary>Gives out token-1, token-2, … and notes what was dropped.</summary>
internal sealed class CountedTokens : IConnectorTokens
{
    private int number = 1;

    public List<string> Dropped { get; } = [];

    public TokenAnswer? Instead { get; set; }

    public ValueTask<TokenAnswer> GetAsync(CancellationToken cancellationToken) =>
        ValueTask.FromResult(Instead ?? new TokenAnswer.Token($"token-{number}", TestIssuer.Now.AddHours(1)));

    public void Drop(string token)
    {
        Dropped.Add(token);
        number++;
    }
}
