using Microsoft.Extensions.Time.Testing;
using SalesBot.Channels.BotFramework.Connector;
using SalesBot.Channels.Tests.BotFramework.Kit;
using Xunit;

namespace SalesBot.Channels.Tests.BotFramework.Connector;

public sealed class CachedConnectorTokensTests : IDisposable
{
    private readonly FakeTimeProvider clock = new(TestIssuer.Now);
    private readonly ScriptedSource source;
    private readonly CachedConnectorTokens tokens;

    public CachedConnectorTokensTests()
    {
        source = new ScriptedSource(clock);
        tokens = new CachedConnectorTokens(source, clock);
    }

    public void Dispose() => tokens.Dispose();

    [Fact]
    public async Task Token_WhenManyAskAtOnce_IsFetchedOnce()
    {
        source.Gate = new TaskCompletionSource();
        var asking = Enumerable.Range(0, 50).Select(_ => ValueAsync()).ToArray();
        source.Gate.SetResult();
        Assert.Equal("token-1", (await Task.WhenAll(asking)).Distinct().Single());
        Assert.Single(source.Forced);
    }

    [Fact]
    public async Task Token_IsRenewedFiveMinutesBeforeItsEnd()
    {
        await ValueAsync();
        clock.Advance(TimeSpan.FromMinutes(54));
        Assert.Equal("token-1", await ValueAsync());
        clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal("token-2", await ValueAsync());
        Assert.Equal([false, false], source.Forced);
    }

    [Fact]
    public async Task Service_WhenAway_LeavesTheOldTokenInUseUntilItsEndAndIsAskedSparingly()
    {
        await ValueAsync();
        source.Failure = new TokenAnswer.Unavailable("down");
        clock.Advance(TimeSpan.FromMinutes(56));
        for (var call = 0; call < 100; call++) Assert.Equal("token-1", await ValueAsync());
        Assert.Equal(2, source.Forced.Count);
        clock.Advance(TimeSpan.FromMinutes(4));
        for (var call = 0; call < 100; call++) Assert.Equal(source.Failure, await AnswerAsync());
        Assert.Equal(3, source.Forced.Count);
        source.Failure = null;
        clock.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal("token-4", await ValueAsync());
    }

    [Fact]
    public async Task Token_WhenDropped_IsFetchedPastTheLibrarysOwnCache()
    {
        await ValueAsync();
        tokens.Drop("another");
        Assert.Equal("token-1", await ValueAsync());
        tokens.Drop("token-1");
        tokens.Drop("token-1");
        Assert.Equal("token-2", await ValueAsync());
        tokens.Drop("token-1");
        Assert.Equal("token-2", await ValueAsync());
        Assert.Equal([false, true], source.Forced);
    }

    private async Task<TokenAnswer> AnswerAsync() => await tokens.GetAsync(TestContext.Current.CancellationToken);

    private async Task<string> ValueAsync() => Assert.IsType<TokenAnswer.Token>(await AnswerAsync()).Value;

    private sealed class ScriptedSource(FakeTimeProvider clock) : ITokenSource
    {
        public List<bool> Forced { get; } = [];

        public TokenAnswer? Failure { get; set; }

        public TaskCompletionSource? Gate { get; set; }

        public async Task<TokenAnswer> AcquireAsync(bool forceRefresh, CancellationToken cancellationToken)
        {
            Forced.Add(forceRefresh);
            if (Gate is not null) await Gate.Task;
            return Failure ?? new TokenAnswer.Token($"token-{Forced.Count}", clock.GetUtcNow().AddHours(1));
        }
    }
}
