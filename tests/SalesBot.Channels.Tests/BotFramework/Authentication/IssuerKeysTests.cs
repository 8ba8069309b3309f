using System.Net;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using SalesBot.Channels.BotFramework.Authentication;
using SalesBot.Channels.Tests.BotFramework.Kit;
using Xunit;

namespace SalesBot.Channels.Tests.BotFramework.Authentication;

/// <summary>How keys come, change and go.</summary>
public sealed class IssuerKeysTests : IAsyncLifetime
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

    [Fact]
    public async Task UnknownKey_WhenClaimedByAThousandTokens_IsLookedUpOnceInAnInterval()
    {
        var tokens = Enumerable.Range(0, 1000).Select(number => TestIssuer.Token(header: head => head["kid"] = "unknown-" + number)).ToArray();
        await Parallel.ForEachAsync(tokens, TestContext.Current.CancellationToken, async (token, _) =>
            Assert.Equal(HttpStatusCode.Unauthorized, await door.StatusAsync(Bodies.Message(), token)));
        Assert.Equal(2, issuer.MetadataReads);

        door.Clock.Advance(IssuerKeys.BetweenForced);
        Assert.Equal(HttpStatusCode.Unauthorized, await door.StatusAsync(Bodies.Message(), tokens[0]));
        Assert.Equal(HttpStatusCode.Unauthorized, await door.StatusAsync(Bodies.Message(), tokens[1]));
        Assert.Equal(3, issuer.MetadataReads);
    }

    [Fact]
    public async Task Keys_WhenRolledOver_AreFoundWithTheFirstTokenOfTheNewKey()
    {
        Assert.Equal(HttpStatusCode.Accepted, await door.StatusAsync(Bodies.Message(), TestIssuer.Token()));
        issuer.Keys.Add(TestIssuer.Published(TestIssuer.OtherKey, "key-2", "msteams"));
        Assert.Equal(HttpStatusCode.Accepted, await door.StatusAsync(Bodies.Message(), FromOtherKey("key-2")));
        Assert.Equal(2, issuer.KeyReads);
    }

    [Fact]
    public async Task Keys_WhenWithdrawn_StopVouchingOnceReadAnew()
    {
        Assert.Equal(HttpStatusCode.Accepted, await door.StatusAsync(Bodies.Message(), TestIssuer.Token()));
        issuer.Keys.Clear();
        issuer.Keys.Add(TestIssuer.Published(TestIssuer.OtherKey, "key-2", "msteams"));
        Assert.Equal(HttpStatusCode.Accepted, await door.StatusAsync(Bodies.Message(), FromOtherKey("key-2")));
        door.Clock.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal(HttpStatusCode.Unauthorized, await door.StatusAsync(Bodies.Message(), TestIssuer.Token()));
    }

    [Fact]
    public async Task Metadata_WhenDownAtStart_MeansUnavailableUntilItIsBack()
    {
        issuer.IsDown = true;
        using var response = await door.PostAsync(Bodies.Message(), TestIssuer.Token());
        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Equal("5", response.Headers.RetryAfter!.ToString());
        Assert.False(await ReadyAsync());

        issuer.IsDown = false;
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await door.StatusAsync(Bodies.Message(), TestIssuer.Token()));
        Assert.Equal(0, issuer.MetadataReads);
        door.Clock.Advance(IssuerKeys.AfterFailure);
        Assert.Equal(HttpStatusCode.Accepted, await door.StatusAsync(Bodies.Message(), TestIssuer.Token()));
        Assert.True(await ReadyAsync());
    }

    [Fact]
    public async Task Metadata_WhenDownWhileRunning_LeavesTheKnownKeysInUseForADay()
    {
        Assert.Equal(HttpStatusCode.Accepted, await door.StatusAsync(Bodies.Message(), TestIssuer.Token()));
        issuer.IsDown = true;
        door.Clock.Advance(IssuerKeys.LongestUse - TimeSpan.FromMinutes(1));
        Assert.Equal(HttpStatusCode.Accepted, await door.StatusAsync(Bodies.Message(), Later()));
        door.Clock.Advance(TimeSpan.FromMinutes(10));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await door.StatusAsync(Bodies.Message(), Later()));
    }

    [Fact]
    public async Task Metadata_WhenWithoutAUsableKey_CountsAsUnreachable()
    {
        issuer.Keys.Clear();
        using var weak = RSA.Create(1024);
        issuer.Keys.Add(TestIssuer.Published(weak, TestIssuer.Kid, "msteams"));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await door.StatusAsync(Bodies.Message(), TestIssuer.Token()));
    }

    [Fact]
    public async Task Metadata_WhenItRedirects_IsNotFollowed()
    {
        await using var elsewhere = await LoopbackServer.StartAsync(context =>
        {
            context.Response.Redirect(issuer.MetadataUrl);
            return Task.CompletedTask;
        });
        await using var other = await DoorAsync(elsewhere.Address + "/metadata");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await other.StatusAsync(Bodies.Message(), TestIssuer.Token()));
        Assert.Equal(0, issuer.MetadataReads);
    }

    [Fact]
    public async Task UnknownKey_WhenTheLookUpFails_IsNotLookedUpAgainAtOnce()
    {
        Assert.Equal(HttpStatusCode.Accepted, await door.StatusAsync(Bodies.Message(), TestIssuer.Token()));
        issuer.IsDown = true;
        var before = issuer.Attempts;
        await Parallel.ForEachAsync(Enumerable.Range(0, 100), TestContext.Current.CancellationToken, async (number, _) => Assert.Equal(
            HttpStatusCode.Unauthorized, await door.StatusAsync(Bodies.Message(), TestIssuer.Token(header: head => head["kid"] = "unknown-" + number))));
        Assert.Equal(1, issuer.Attempts - before);
        Assert.Equal(HttpStatusCode.Accepted, await door.StatusAsync(Bodies.Message(), TestIssuer.Token()));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task UnknownKey_WhenManyAskDuringOneLookUp_IsAnsweredToAllByThatOne(bool fails)
    {
        var release = new TaskCompletionSource();
        var isSecond = false;
        using var handler = new ScriptedHandler(
            address => address.EndsWith("/metadata", StringComparison.Ordinal)
                ? new JsonObject { ["jwks_uri"] = "https://login.example/keys" }
                : new JsonObject { ["keys"] = issuer.Keys.DeepClone() },
            async () =>
            {
                if (!isSecond) return;
                await release.Task;
                if (fails) throw new HttpRequestException("down");
            });
        using var keys = new IssuerKeys("https://login.example/metadata", new HttpClient(handler), door.Clock, NullLogger.Instance);
        var seen = (await keys.GetAsync(TestContext.Current.CancellationToken))!;
        isSecond = true;
        issuer.Keys.Add(TestIssuer.Published(TestIssuer.OtherKey, "key-2", "msteams"));
        var asking = Enumerable.Range(0, 50).Select(_ => keys.GetAfterUnknownKeyAsync(seen, TestContext.Current.CancellationToken).AsTask()).ToArray();
        release.SetResult();
        Assert.All(await Task.WhenAll(asking), known => Assert.Equal(fails, known!.Find("key-2") is null));
        Assert.Equal(fails ? 3 : 4, handler.Addresses.Count);
    }

    [Theory]
    [InlineData("https://login.example/metadata", "http://login.example/keys", false)]
    [InlineData("https://login.example/metadata", "http://localhost/keys", false)]
    [InlineData("http://localhost/metadata", "http://login.example/keys", false)]
    [InlineData("https://login.example/metadata", "file:///etc/passwd", false)]
    [InlineData("https://login.example/metadata", "", false)]
    [InlineData("https://login.example/metadata", "https://keys.example/keys", true)]
    [InlineData("http://localhost/metadata", "http://localhost/keys", true)]
    public async Task Metadata_WhenItNamesKeysOnAnUnsafeAddress_IsNotFollowed(string metadataUrl, string keysUrl, bool isFollowed)
    {
        using var handler = new ScriptedHandler(address => address == metadataUrl
            ? new JsonObject { ["jwks_uri"] = keysUrl }
            : new JsonObject { ["keys"] = issuer.Keys.DeepClone() });
        using var keys = new IssuerKeys(metadataUrl, new HttpClient(handler), door.Clock, NullLogger.Instance);
        Assert.Equal(isFollowed, await keys.GetAsync(TestContext.Current.CancellationToken) is not null);
        Assert.Equal(isFollowed ? [metadataUrl, keysUrl] : [metadataUrl], handler.Addresses);
    }

    [Fact]
    public async Task Token_WhenSignedByAKeyOfAnotherConfiguredIssuer_IsRefused()
    {
        await using var second = await TestIssuer.StartAsync();
        second.Keys.Clear();
        second.Keys.Add(TestIssuer.Published(TestIssuer.OtherKey, "second-key", "msteams"));
        await using var both = await BotDoor.StartAsync(issuer, new Dictionary<string, string?>
        {
            ["Bot:Auth:Issuers:1:Issuer"] = "https://second.example",
            ["Bot:Auth:Issuers:1:MetadataUrl"] = second.MetadataUrl,
        });
        Assert.Equal(HttpStatusCode.Unauthorized, await both.StatusAsync(Bodies.Message(), FromOtherKey("second-key")));
        Assert.Equal(HttpStatusCode.Accepted, await both.StatusAsync(
            Bodies.Message(), FromOtherKey("second-key", claims => claims["iss"] = "https://second.example")));
    }

    private static string FromOtherKey(string kid, Action<JsonObject>? claims = null) => TestIssuer.Token(
        claims,
        head => head["kid"] = kid,
        data => TestIssuer.OtherKey.SignData(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));

    private static Task<BotDoor> DoorAsync(string metadataUrl) => BotDoor.StartAsync(new Dictionary<string, string?>
    {
        ["Bot:Auth:AppId"] = TestIssuer.AppId,
        ["Bot:Auth:Issuers:0:Issuer"] = TestIssuer.Name,
        ["Bot:Auth:Issuers:0:MetadataUrl"] = metadataUrl,
    });

    private string Later() => TestIssuer.Token(claims => claims["exp"] = door.Clock.GetUtcNow().AddHours(1).ToUnixTimeSeconds());

    private Task<bool> ReadyAsync() => door.Services.GetRequiredService<IssuerDirectory>().IsReadyAsync(TestContext.Current.CancellationToken);

    private sealed class ScriptedHandler(Func<string, JsonNode> answer, Func<Task>? before = null) : HttpMessageHandler
    {
        public List<string> Addresses { get; } = [];

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Addresses.Add(request.RequestUri!.AbsoluteUri);
            if (before is not null) await before();
            return new HttpResponseMessage { Content = new StringContent(answer(request.RequestUri.AbsoluteUri).ToJsonString()) };
        }
    }
}
