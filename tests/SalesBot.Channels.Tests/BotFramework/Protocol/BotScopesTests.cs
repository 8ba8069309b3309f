using Microsoft.Extensions.DependencyInjection;
using SalesBot.Application.Messaging;
using SalesBot.Channels.BotFramework.Protocol;
using SalesBot.Channels.BotFramework.Protocol.Hosting;
using Xunit;

namespace SalesBot.Channels.Tests.BotFramework.Protocol;

/// <summary>A scope is used for one activity after another, and never with anything of the one before.</summary>
public sealed class BotScopesTests
{
    [Fact]
    public async Task AScope_ThatEndedWell_IsUsedAgainAndRemembersNothing()
    {
        await using var services = Services();
        await using var scopes = new BotScopes(services.GetRequiredService<IServiceScopeFactory>());

        var first = await RunAsync(scopes, ends: true);
        first.Heard = "a secret";
        var second = await RunAsync(scopes, ends: true);
        var third = await RunAsync(scopes, ends: true);

        Assert.Same(first, second);
        Assert.Same(first, third);
        Assert.Equal("", third.Heard);
    }

    [Fact]
    public async Task AScope_ThatEndedBadlyOrIsNotOver_IsThrownAway()
    {
        await using var services = Services();
        await using var scopes = new BotScopes(services.GetRequiredService<IServiceScopeFactory>());

        var failed = await RunAsync(scopes, ends: false);
        var running = await RunAsync(scopes, ends: true);
        Assert.NotSame(failed, running);
        running.IsOver = false;
        await RunAsync(scopes, ends: true);

        Assert.NotSame(running, await RunAsync(scopes, ends: true));
        Assert.True(failed.IsDisposed);
        Assert.True(running.IsDisposed);
    }

    [Fact]
    public async Task AScope_InWhichSomethingWasThrown_IsThrownAway()
    {
        await using var services = Services();
        await using var scopes = new BotScopes(services.GetRequiredService<IServiceScopeFactory>());
        Talker? broken = null;

        await Assert.ThrowsAsync<TimeoutException>(() => scopes.RunAsync(bot =>
        {
            broken = (Talker)bot;
            throw new TimeoutException();
        }));

        Assert.NotSame(broken, await RunAsync(scopes, ends: true));
        Assert.True(broken!.IsDisposed);
    }

    private static async Task<Talker> RunAsync(BotScopes scopes, bool ends)
    {
        Talker? used = null;
        await scopes.RunAsync(bot =>
        {
            used = (Talker)bot;
            return Task.FromResult(ends);
        });
        return used!;
    }

    private static ServiceProvider Services() => new ServiceCollection().AddScoped<Talker>()
        .AddScoped<IBot>(provider => provider.GetRequiredService<Talker>()).AddScoped<ITurnState>(provider => provider.GetRequiredService<Talker>()).BuildServiceProvider();

    private sealed class Talker : IBot, ITurnState, IDisposable
    {
        public string Heard { get; set; } = "";

        public bool IsOver { get; set; } = true;

        public bool IsDisposed { get; private set; }

        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) => Task.CompletedTask;

        public void Forget() => Heard = IsOver ? "" : throw new InvalidOperationException("Not over.");

        public void Dispose() => IsDisposed = true;
    }
}
