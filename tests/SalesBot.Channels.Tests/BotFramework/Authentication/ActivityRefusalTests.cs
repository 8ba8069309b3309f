using System.Net;
using System.Text.Json.Nodes;
using SalesBot.Channels.Tests.BotFramework.Kit;
using Xunit;

namespace SalesBot.Channels.Tests.BotFramework.Authentication;

/// <summary>A good token for something else than what the body says.</summary>
public sealed class ActivityRefusalTests : IAsyncLifetime
{
    private TestIssuer issuer = null!;
    private BotDoor door = null!;

    public async ValueTask InitializeAsync()
    {
        issuer = await TestIssuer.StartAsync();
        door = await BotDoor.StartAsync(issuer, new Dictionary<string, string?> { ["Bot:Auth:AllowedTenants:0"] = Bodies.Tenant });
    }

    public async ValueTask DisposeAsync()
    {
        await door.DisposeAsync();
        await issuer.DisposeAsync();
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea/0b1c/")]
    [InlineData("https://smba.trafficmanager.net/emea/0b1c")]
    [InlineData("https://SMBA.trafficmanager.net/EMEA/0b1c/")]
    [InlineData("https://smba.trafficmanager.net:443/emea/0b1c/")]
    public async Task ServiceUrl_WhenTheSamePlaceInOtherWords_Passes(string serviceUrl) =>
        Assert.Equal(HttpStatusCode.Accepted, await door.StatusAsync(Bodies.Message(serviceUrl), TestIssuer.Token()));

    [Theory]
    [InlineData("https://smba.trafficmanager.net/amer/0b1c/")]
    [InlineData("https://smba.trafficmanager.net@evil.example/emea/0b1c/")]
    [InlineData("https://smba.trafficmanager.net.evil.example/emea/0b1c/")]
    [InlineData("https://smba.trafficmanager.net:444/emea/0b1c/")]
    [InlineData("http://smba.trafficmanager.net/emea/0b1c/")]
    [InlineData("https://smba.trafficmanager。net/emea/0b1c/")]
    [InlineData("https://smba.trafficmanager.net/emea/0b1c/#x")]
    [InlineData("https://smba.trafficmanager.net/emea/0b1c/?x=1")]
    [InlineData("//smba.trafficmanager.net/emea/0b1c/")]
    [InlineData("")]
    public async Task ServiceUrl_WhenNotWhatTheTokenSays_IsForbidden(string serviceUrl) =>
        await IsForbiddenAsync(Bodies.Message(serviceUrl), TestIssuer.Token());

    [Theory]
    [InlineData("https://127.0.0.1/")]
    [InlineData("http://169.254.169.254/")]
    [InlineData("https://evil.trafficmanager.net/")]
    [InlineData("https://2130706433/")]
    [InlineData("https://[::1]/")]
    [InlineData("file:///etc/passwd")]
    public async Task ServiceUrl_WhenNotAConnectorEvenIfTheTokenSaysSo_IsForbidden(string serviceUrl) =>
        await IsForbiddenAsync(Bodies.Message(serviceUrl), TestIssuer.Token(claims => claims["serviceurl"] = serviceUrl));

    [Fact]
    public async Task ServiceUrl_WhenTheTokenIsSilentAboutIt_IsForbidden()
    {
        await IsForbiddenAsync(Bodies.Message(), TestIssuer.Token(claims => claims.Remove("serviceurl")));
        await IsForbiddenAsync(Bodies.Message(body => body.Remove("serviceUrl")), TestIssuer.Token());
    }

    [Theory]
    [InlineData("webchat")]
    [InlineData("emulator")]
    [InlineData("AseChannel")]
    [InlineData("MSTEAMS")]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData(null)]
    public async Task Channel_WhenNotEndorsedByTheKey_IsForbidden(string? channel) =>
        await IsForbiddenAsync(Bodies.Message(body => body["channelId"] = channel), TestIssuer.Token());

    [Fact]
    public async Task Channel_WhenTheKeyEndorsesNone_IsForbidden()
    {
        issuer.Keys.Clear();
        issuer.Keys.Add(TestIssuer.Published(TestIssuer.Key, TestIssuer.Kid, endorsements: null));
        await IsForbiddenAsync(Bodies.Message(), TestIssuer.Token());
    }

    [Theory]
    [InlineData("other", Bodies.Tenant)]
    [InlineData(Bodies.Tenant, "other")]
    [InlineData(null, "other")]
    [InlineData(null, null)]
    public async Task Tenant_WhenNotOneOfOurs_IsForbidden(string? ofChannel, string? ofConversation) =>
        await IsForbiddenAsync(Bodies.Message(body => SetTenants(body, ofChannel, ofConversation)), TestIssuer.Token());

    [Theory]
    [InlineData(Bodies.Tenant, Bodies.Tenant)]
    [InlineData(Bodies.Tenant, null)]
    [InlineData(null, Bodies.Tenant)]
    public async Task Tenant_WhenOurs_Passes(string? ofChannel, string? ofConversation) => Assert.Equal(
        HttpStatusCode.Accepted,
        await door.StatusAsync(Bodies.Message(body => SetTenants(body, ofChannel, ofConversation)), TestIssuer.Token()));

    [Fact]
    public async Task CallerId_WhenWrittenByTheSender_IsReplacedByTheProvenOne()
    {
        string? seen = null;
        door.Bot.Script = (turn, _) =>
        {
            seen = turn.Activity.CallerId;
            return Task.CompletedTask;
        };
        await door.StatusAsync(Bodies.Message(body => body["callerId"] = "urn:botframework:aadappid:evil"), TestIssuer.Token());
        Assert.Equal("urn:botframework:azure", seen);
    }

    private static void SetTenants(JsonObject body, string? ofChannel, string? ofConversation)
    {
        body["channelData"] = ofChannel is null ? null : new JsonObject { ["tenant"] = new JsonObject { ["id"] = ofChannel } };
        if (ofConversation is null) body["conversation"]!.AsObject().Remove("tenantId");
        else body["conversation"]!["tenantId"] = ofConversation;
    }

    private async Task IsForbiddenAsync(string body, string token)
    {
        using var response = await door.PostAsync(body, token);
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Equal(0, door.Bot.Turns);
        Assert.Equal("", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
