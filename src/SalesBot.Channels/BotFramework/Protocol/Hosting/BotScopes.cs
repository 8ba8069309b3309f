using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using SalesBot.Application.Messaging;

namespace SalesBot.Channels.BotFramework.Protocol.Hosting;

/// <summary>
/// The scopes in which bots run, each for one activity at a time and used again for the next. One in which anything went wrong is not used
/// again: something in it may still be running.
/// </summary>
internal sealed class BotScopes(IServiceScopeFactory factory) : IAsyncDisposable
{
    /// <summary>As many as wait at once on a busy day; further ones are made and thrown away.</summary>
    private const int MostIdle = 64;

    private readonly ConcurrentStack<BotScope> idle = [];
    private int count;

    /// <summary>Runs something with a bot of its own.</summary>
    /// <param name="run">What to run; it says whether all went well.</param>
    public async Task RunAsync(Func<IBot, Task<bool>> run)
    {
        var scope = Rent();
        var isSound = false;
        try
        {
            isSound = await run(scope.Bot);
        }
        finally
        {
            if (!isSound || !TryReturn(scope))
                await scope.Scope.DisposeAsync();
        }
    }

    public async ValueTask DisposeAsync()
    {
        while (idle.TryPop(out var scope))
            await scope.Scope.DisposeAsync();
    }

    private BotScope Rent()
    {
        if (idle.TryPop(out var known))
        {
            Interlocked.Decrement(ref count);
            return known;
        }

        var scope = factory.CreateAsyncScope();
        return new(scope, scope.ServiceProvider.GetRequiredService<IBot>(), [.. scope.ServiceProvider.GetServices<ITurnState>()]);
    }

    private bool TryReturn(BotScope scope)
    {
        try
        {
            foreach (var state in scope.States)
                state.Forget();
        }
        catch (InvalidOperationException)
        {
            return false;
        }

        if (Interlocked.Increment(ref count) > MostIdle)
        {
            Interlocked.Decrement(ref count);
            return false;
        }

        idle.Push(scope);
        return true;
    }

    private sealed record BotScope(AsyncServiceScope Scope, IBot Bot, ITurnState[] States);
}
