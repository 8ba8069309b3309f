using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging;
using SalesBot.Channels.Tests.BotFramework.Kit;
using Xunit;

namespace SalesBot.Channels.Tests.BotFramework.Authentication;

/// <summary>What the logs must never hold, and what the health check says.</summary>
public sealed class LogSilenceTests
{
    [Fact]
    public async Task Logs_OfGoodAndBadCalls_HoldNoTokenAndNoWordOfTheMessage()
    {
        await using var issuer = await TestIssuer.StartAsync();
        var log = new CollectingLog();
        await using var door = await BotDoor.StartAsync(
            Settings(issuer), services: services => services.AddLogging(logging => logging.AddProvider(log).AddFilter(level => true)));
        door.Bot.Script = (turn, _) => turn.Activity.Text == "canary-fails" ? throw new InvalidOperationException("boom") : Task.CompletedTask;
        string[] tokens =
            [TestIssuer.Token(), TestIssuer.Token(sign: _ => [1]), TestIssuer.Token(claims => claims["aud"] = "other"), TestIssuer.Token(claims => claims["exp"] = 1)];
        foreach (var token in tokens)
        {
            await door.StatusAsync(Bodies.Message(body => body["text"] = "canary-text"), token);
            await door.StatusAsync(Bodies.Message(body => body["text"] = "canary-fails"), token);
            await door.StatusAsync("{\"type\":\"canary-text", token);
            await door.StatusAsync(Bodies.Message(body => body["channelId"] = "canary-channel"), token);
        }

        Assert.Contains(log.Lines, line => line.Contains("Endorsement", StringComparison.Ordinal));
        Assert.DoesNotContain(log.Lines, line => line.Contains("canary", StringComparison.Ordinal));
        Assert.DoesNotContain(log.Lines, line => tokens.Any(token => line.Contains(token.Split('.')[1], StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(false, HealthStatus.Healthy)]
    [InlineData(true, HealthStatus.Unhealthy)]
    public async Task Health_FollowsWhetherCallersCanBeProven(bool isDown, HealthStatus expected)
    {
        await using var issuer = await TestIssuer.StartAsync();
        issuer.IsDown = isDown;
        await using var door = await BotDoor.StartAsync(issuer);
        Assert.Equal(expected, await HealthAsync(door));
    }

    [Fact]
    public async Task Health_InTheLocalModeIsDegradedAndWithoutABotFine()
    {
        await using var local = await BotDoor.StartAsync(new Dictionary<string, string?> { ["Bot:Auth:Mode"] = "UnsafeLocal" }, "Development");
        Assert.Equal(HealthStatus.Degraded, await HealthAsync(local));
        await using var none = await BotDoor.StartAsync([]);
        Assert.Equal(HealthStatus.Healthy, await HealthAsync(none));
    }

    private static async Task<HealthStatus> HealthAsync(BotDoor door) =>
        (await door.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync(TestContext.Current.CancellationToken)).Status;

    private static Dictionary<string, string?> Settings(TestIssuer issuer) => new()
    {
        ["Bot:Auth:AppId"] = TestIssuer.AppId,
        ["Bot:Auth:Issuers:0:Issuer"] = TestIssuer.Name,
        ["Bot:Auth:Issuers:0:MetadataUrl"] = issuer.MetadataUrl,
    };

    private sealed class CollectingLog : ILoggerProvider, ILogger
    {
        private readonly ConcurrentQueue<string> lines = new();

        public IReadOnlyCollection<string> Lines => lines;

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue(formatter(state, exception) + exception);

        public void Dispose()
        {
        }
    }
}
