using System.Net;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using SalesBot.Channels.BotFramework.Connector;
using SalesBot.Channels.BotFramework.Protocol;
using SalesBot.Channels.Tests.BotFramework.Kit;
using Xunit;

namespace SalesBot.Channels.Tests.BotFramework.Connector;

/// <summary>Where the bot's token may go.</summary>
public sealed class AddressTests
{
    private static readonly IReadOnlyCollection<string> Hosts = new ConnectorOptions().AllowedHosts;

    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea/x/")]
    [InlineData("https://SMBA.TrafficManager.net/teams")]
    [InlineData("https://smba.infra.gcc.teams.microsoft.com/teams")]
    [InlineData("https://smba.infra.gov.teams.microsoft.us/teams")]
    [InlineData("https://smba.infra.dod.teams.microsoft.us/teams")]
    [InlineData("https://directline.botframework.com/")]
    [InlineData("https://a.b.botframework.us:443/")]
    public void Address_WhenAConnectorsOwn_GetsTheToken(string address) =>
        Assert.Equal(ServiceUrlVerdict.WithToken, new ServiceUrlPolicy(Hosts, isLocalMode: false).Judge(address));

    [Theory]
    [InlineData("http://smba.trafficmanager.net/")]
    [InlineData("https://smba.trafficmanager.net:444/")]
    [InlineData("https://evil.trafficmanager.net/")]
    [InlineData("https://smba.trafficmanager.net.evil.example/")]
    [InlineData("https://smba.trafficmanager.net@evil.example/")]
    [InlineData("https://user:pw@smba.trafficmanager.net/")]
    [InlineData("https://evilbotframework.com/")]
    [InlineData("https://botframework.com.evil.example/")]
    [InlineData("https://smba.trafficmanager。net/")]
    [InlineData("https://smba.trafficmanager.net./")]
    [InlineData("https://smba.trafficmanager.net\\@evil.example/")]
    [InlineData("https://smba.trafficmanager.net/#f")]
    [InlineData("https://smba.trafficmanager.net/?q")]
    [InlineData("https://smba.trafficmanager.net/\r\nHost: evil")]
    [InlineData("https:// smba.trafficmanager.net/")]
    [InlineData("https://127.0.0.1/")]
    [InlineData("https://localhost/")]
    [InlineData("http://[::1]/")]
    [InlineData("http://169.254.169.254/latest")]
    [InlineData("https://2130706433/")]
    [InlineData("https://0177.0.0.1/")]
    [InlineData("https://[::ffff:127.0.0.1]/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://smba.trafficmanager.net/")]
    [InlineData("smba.trafficmanager.net")]
    [InlineData("")]
    [InlineData(null)]
    public void Address_WhenAnyOther_IsRefused(string? address) =>
        Assert.Equal(ServiceUrlVerdict.Refused, new ServiceUrlPolicy(Hosts, isLocalMode: false).Judge(address));

    [Theory]
    [InlineData("http://localhost:56150/_connector", ServiceUrlVerdict.WithoutToken)]
    [InlineData("https://127.0.0.1/", ServiceUrlVerdict.WithoutToken)]
    [InlineData("http://[::1]:5000/", ServiceUrlVerdict.WithoutToken)]
    [InlineData("https://smba.trafficmanager.net/", ServiceUrlVerdict.Refused)]
    [InlineData("http://localhost.evil.example/", ServiceUrlVerdict.Refused)]
    [InlineData("http://192.168.1.5/", ServiceUrlVerdict.Refused)]
    internal void Address_InTheLocalMode_IsThisMachineWithoutToken(string address, ServiceUrlVerdict expected) =>
        Assert.Equal(expected, new ServiceUrlPolicy(Hosts, isLocalMode: true).Judge(address));

    [Theory]
    [InlineData("1.1.1.1", true)]
    [InlineData("2606:4700::1111", true)]
    [InlineData("10.1.2.3", false)]
    [InlineData("100.64.0.1", false)]
    [InlineData("127.0.0.1", false)]
    [InlineData("169.254.169.254", false)]
    [InlineData("172.16.0.1", false)]
    [InlineData("172.32.0.1", true)]
    [InlineData("192.168.0.1", false)]
    [InlineData("198.18.0.1", false)]
    [InlineData("224.0.0.1", false)]
    [InlineData("255.255.255.255", false)]
    [InlineData("0.0.0.0", false)]
    [InlineData("::1", false)]
    [InlineData("::", false)]
    [InlineData("::ffff:10.0.0.1", false)]
    [InlineData("::ffff:1.1.1.1", true)]
    [InlineData("fe80::1", false)]
    [InlineData("fd00::1", false)]
    [InlineData("64:ff9b::a00:1", false)]
    [InlineData("2002:a00:1::", false)]
    [InlineData("2001:db8::1", false)]
    public void PublicAddress_IsOneOnThePublicInternet(string address, bool isPublic) => Assert.Equal(isPublic, PublicAddress.Is(IPAddress.Parse(address)));

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("10.0.0.1")]
    [InlineData("1.1.1.1", "169.254.169.254")]
    public async Task Name_WhenItResolvesToAnInnerAddress_IsNotConnectedTo(params string[] addresses)
    {
        var calls = 0;
        await using var server = await LoopbackServer.StartAsync(_ =>
        {
            Interlocked.Increment(ref calls);
            return Task.CompletedTask;
        });
        var connector = new OutboundConnector((_, _) => Task.FromResult(Array.ConvertAll(addresses, IPAddress.Parse)), allowLoopback: false);
        var port = new Uri(server.Address).Port;
        using var http = ConnectorHttp.Create(new ConnectorOptions(), connector);
        var transport = new ConnectorTransport(http, new Anywhere(), new CountedTokens(), new FakeTimeProvider(), NullLogger<ConnectorTransport>.Instance);
        var outcome = await new ConnectorFactory(transport).Create($"http://smba.trafficmanager.net:{port}/").Conversations
            .SendToConversationAsync("c", new Activity { Type = "message" }, TestContext.Current.CancellationToken);
        Assert.Equal(new ConnectorOutcome.TransientBeforeSend("AddressRefused"), outcome);
        Assert.Equal(0, calls);
    }

    [Fact]
    public async Task Address_WhenRefused_IsNeverCalled()
    {
        await using var connector = await TestConnector.StartAsync(ConversationsTests.Answer("{}"), withToken: false);
        var elsewhere = new ConnectorFactory(connector.Transport).Create("https://smba.trafficmanager.net/").Conversations;
        Assert.Equal(
            new ConnectorOutcome.Rejected("ServiceUrlNotAllowed"),
            await elsewhere.SendToConversationAsync("c", new Activity { Type = "message" }, TestContext.Current.CancellationToken));
    }

    private sealed class Anywhere : IServiceUrlPolicy
    {
        public ServiceUrlVerdict Judge(string? serviceUrl) => ServiceUrlVerdict.WithToken;
    }
}
