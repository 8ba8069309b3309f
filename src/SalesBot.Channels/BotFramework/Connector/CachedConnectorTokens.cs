namespace SalesBot.Channels.BotFramework.Connector;

/// <summary>Asks the identity service for a token.</summary>
internal interface ITokenSource
{
    Task<TokenAnswer> AcquireAsync(bool forceRefresh, CancellationToken cancellationToken);
}

/// <summary>
/// Keeps the current token: fetched once however many ask, renewed five minutes before it ends, still served until its end
/// while the identity service is away, and never asked for more than once in five seconds after a failure.
/// </summary>
internal sealed class CachedConnectorTokens(ITokenSource source, TimeProvider clock) : IConnectorTokens, IDisposable
{
    private static readonly TimeSpan RenewBefore = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan PauseAfterFailure = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim gate = new(1, 1);
    private TokenAnswer.Token? current;
    private TokenAnswer? lastFailure;
    private DateTimeOffset pausedUntil;
    private bool force;

    public async ValueTask<TokenAnswer> GetAsync(CancellationToken cancellationToken)
    {
        if (Volatile.Read(ref current) is { } fresh && clock.GetUtcNow() < fresh.ExpiresAt - RenewBefore) return fresh;
        await gate.WaitAsync(cancellationToken);
        try
        {
            return await RenewAsync(cancellationToken);
        }
        finally
        {
            gate.Release();
        }
    }

    public void Drop(string token)
    {
        var held = Volatile.Read(ref current);
        if (held is null || held.Value != token) return;
        Volatile.Write(ref force, true);
        Interlocked.CompareExchange(ref current, null, held);
    }

    public void Dispose() => gate.Dispose();

    private async Task<TokenAnswer> RenewAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var held = Volatile.Read(ref current);
        if (held is not null && now < held.ExpiresAt - RenewBefore) return held;
        var usable = held is not null && now < held.ExpiresAt ? held : null;
        if (now < pausedUntil && (usable ?? lastFailure) is { } known) return known;
        var answer = await source.AcquireAsync(Volatile.Read(ref force), cancellationToken);
        if (answer is TokenAnswer.Token token)
        {
            Volatile.Write(ref force, false);
            Volatile.Write(ref current, token);
            return token;
        }

        lastFailure = answer;
        pausedUntil = now + PauseAfterFailure;
        return usable ?? answer;
    }
}
