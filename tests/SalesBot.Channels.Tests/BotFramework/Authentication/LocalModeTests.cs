using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using SalesBot.Channels.BotFramework.Authentication;
using SalesBot.Channels.Tests.BotFramework.Kit;
using Xunit;

namespace SalesBot.Channels.Tests.BotFramework.Authentication;

/// <summary>Every condition of the local mode, each broken alone.</summary>
public sealed class LocalModeTests
{
    private const string LocalUrl = "http://localhost:56150/_connector";

    [Fact]
    public async Task Call_WhenEverythingIsLocal_PassesWithoutAToken()
    {
        await using var door = await DoorAsync();
        Assert.Equal(HttpStatusCode.Accepted, await door.StatusAsync(Bodies.Message(LocalUrl, body => body["channelId"] = "emulator")));
        Assert.Equal(1, door.Bot.Turns);
    }

    [Theory]
    [InlineData("X-Forwarded-For", "10.0.0.1")]
    [InlineData("X-Forwarded-Host", "localhost")]
    [InlineData("x-forwarded-proto", "https")]
    [InlineData("X-Original-For", "10.0.0.1")]
    [InlineData("Forwarded", "for=10.0.0.1")]
    [InlineData("Origin", "http://localhost")]
    [InlineData("Origin", "null")]
    [InlineData("Host", "evil.example")]
    [InlineData("Host", "localhost.evil.example")]
    [InlineData("Host", "127.0.0.1.nip.io")]
    [InlineData("Host", "127.0.0.2")]
    public async Task Call_WhenAHeaderSpeaksOfElsewhere_IsForbidden(string header, string value)
    {
        await using var door = await DoorAsync();
        var status = await door.StatusAsync(Bodies.Message(LocalUrl), change: request => request.Headers.TryAddWithoutValidation(header, value));
        Assert.Equal(HttpStatusCode.Forbidden, status);
        Assert.Equal(0, door.Bot.Turns);
    }

    [Theory]
    [InlineData("localhost:3978")]
    [InlineData("LOCALHOST")]
    [InlineData("127.0.0.1")]
    [InlineData("[::1]:3978")]
    public async Task Call_WhenTheHostIsOneOfThisMachinesNames_Passes(string host)
    {
        await using var door = await DoorAsync();
        Assert.Equal(HttpStatusCode.Accepted, await door.StatusAsync(Bodies.Message(LocalUrl), change: request => request.Headers.Host = host));
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea/")]
    [InlineData("http://10.0.0.1/")]
    [InlineData("http://localhost.evil.example/")]
    [InlineData("http://localhost@evil.example/")]
    [InlineData("http://169.254.169.254/")]
    [InlineData("")]
    public async Task Call_WhenItsServiceUrlIsElsewhere_IsForbidden(string serviceUrl)
    {
        await using var door = await DoorAsync();
        Assert.Equal(HttpStatusCode.Forbidden, await door.StatusAsync(Bodies.Message(serviceUrl)));
    }

    [Theory]
    [InlineData("Production", null, null, "Development environment")]
    [InlineData("Staging", null, null, "Development environment")]
    [InlineData("Development", "Bot:Auth:AppId", "app", "excludes Bot:Auth:AppId")]
    public async Task Start_WhenTheSettingsExcludeIt_IsRefusedWithTheReason(string environment, string? key, string? value, string reason)
    {
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => DoorAsync(environment, key, value));
        Assert.Contains(reason, failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', failure.Message);
    }

    [Theory]
    [InlineData("0.0.0.0")]
    [InlineData("::")]
    public async Task Start_WhenAnythingListensToTheNetwork_IsRefused(string address)
    {
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => DoorAsync(listenOn: IPAddress.Parse(address)));
        Assert.Contains("every listener on loopback", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://localhost:5000", true)]
    [InlineData("http://127.0.0.1:5000", true)]
    [InlineData("https://[::1]:5001", true)]
    [InlineData("http://*:5000", false)]
    [InlineData("http://+:80", false)]
    [InlineData("http://0.0.0.0:5000", false)]
    [InlineData("http://[::]:5000", false)]
    [InlineData("http://192.168.1.5:5000", false)]
    [InlineData("http://localhost.evil.example:5000", false)]
    [InlineData("http://unix:/run/bot.sock", false)]
    public void Listener_WhenNotOnLoopback_RefusesTheStart(string listener, bool mayStart)
    {
        var guard = new LocalModeGuard(Local(), isDevelopment: true, () => ["http://localhost:1", listener]);
        Assert.Equal(mayStart, guard.RefusalAtStart() is null);
    }

    [Fact]
    public void Listener_WhenOpenedAfterTheStart_RefusesFromThen()
    {
        string[] listeners = ["http://localhost:1"];
        var guard = new LocalModeGuard(Local(), isDevelopment: true, () => listeners);
        Assert.Null(guard.RefusalAtStart());
        Assert.Null(guard.RefusalAtStart());

        listeners = ["http://localhost:1", "http://0.0.0.0:1"];
        Assert.NotNull(guard.RefusalAtStart());
        listeners = ["http://0.0.0.0:1"];
        Assert.NotNull(guard.RefusalAtStart());
    }

    [Fact]
    public async Task Start_WhenTheSettingsExcludeIt_IsRefusedBeforeAnythingListens()
    {
        var guard = new LocalModeGuard(Local(), isDevelopment: false, () => throw new InvalidOperationException("nothing listens yet"));
        var check = new LocalModeStartCheck(guard, Options.Create(Local()), NullLogger<LocalModeStartCheck>.Instance);
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => check.StartingAsync(TestContext.Current.CancellationToken));
        Assert.Contains("Development environment", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Listeners_WhenUnknown_RefuseTheStart() =>
        Assert.NotNull(new LocalModeGuard(Local(), isDevelopment: true, () => []).RefusalAtStart());

    [Theory]
    [InlineData("192.168.1.5", "127.0.0.1", "RemoteAddress")]
    [InlineData("::ffff:10.0.0.1", "127.0.0.1", "RemoteAddress")]
    [InlineData(null, "127.0.0.1", "RemoteAddress")]
    [InlineData("127.0.0.1", "192.168.1.5", "LocalAddress")]
    [InlineData("127.0.0.1", "127.0.0.1", null)]
    [InlineData("::ffff:127.0.0.1", "::1", null)]
    public void Connection_WhenAnEndIsElsewhere_IsRefused(string? remote, string local, string? reason)
    {
        var context = new DefaultHttpContext();
        context.Connection.RemoteIpAddress = remote is null ? null : IPAddress.Parse(remote);
        context.Connection.LocalIpAddress = IPAddress.Parse(local);
        context.Request.Host = new HostString("localhost", 3978);
        Assert.Equal(reason, new LocalModeGuard(Local(), isDevelopment: true, () => ["http://localhost:3978"]).Refusal(context.Request));
    }

    [Fact]
    public void Request_WhenAuthenticationIsRequired_NeverPassesByTheLocalMode()
    {
        var context = new DefaultHttpContext();
        context.Connection.RemoteIpAddress = IPAddress.Loopback;
        context.Request.Host = new HostString("localhost");
        var guard = new LocalModeGuard(new BotAuthenticationOptions(), isDevelopment: true, () => ["http://localhost:3978"]);
        Assert.Equal("NotLocalMode", guard.Refusal(context.Request));
        Assert.Null(guard.RefusalAtStart());
    }

    private static BotAuthenticationOptions Local() => new() { Mode = BotAuthenticationMode.UnsafeLocal };

    private static Task<BotDoor> DoorAsync(string environment = "Development", string? key = null, string? value = null, IPAddress? listenOn = null)
    {
        var settings = new Dictionary<string, string?> { ["Bot:Auth:Mode"] = "UnsafeLocal" };
        if (key is not null) settings[key] = value;
        return BotDoor.StartAsync(settings, environment, listenOn: listenOn);
    }
}
