using System.Text.Json;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Tokens;
using SalesBot.Channels.BotFramework.Connector;
using SalesBot.Channels.BotFramework.Protocol.Json;

namespace SalesBot.Channels.BotFramework.Authentication;

/// <summary>
/// The keys of one issuer, read from its metadata and kept: renewed in the background every twelve hours, used for a day at
/// most, and read anew for an unknown key id at most once in five minutes however many tokens claim one.
/// </summary>
internal sealed class IssuerKeys(string metadataUrl, HttpClient http, TimeProvider clock, ILogger log) : IDisposable
{
    public static readonly TimeSpan RenewAfter = TimeSpan.FromHours(12);
    public static readonly TimeSpan LongestUse = TimeSpan.FromHours(24);
    public static readonly TimeSpan BetweenForced = TimeSpan.FromMinutes(5);
    public static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(5);

    private const long Never = long.MinValue;

    private readonly SemaphoreSlim gate = new(1, 1);
    private SigningKeys? current;

    // Instants as ticks, because they are read outside the gate and a DateTimeOffset can be torn.
    private long forcedAt = Never;
    private long failedAt = Never;

    /// <summary>The keys to check with, or null while none can be had.</summary>
    public async ValueTask<SigningKeys?> GetAsync(CancellationToken cancellationToken)
    {
        var held = Volatile.Read(ref current);
        var age = held is null ? TimeSpan.MaxValue : clock.GetUtcNow() - held.ReadAt;
        if (age < RenewAfter) return held;
        if (age < LongestUse)
        {
            // Never throws; the caller goes on with what is known.
            if (gate.CurrentCount > 0 && !IsWithin(ref failedAt, AfterFailure)) _ = ReadOnceAsync(held, CancellationToken.None);
            return held;
        }

        return await ReadOnceAsync(held, cancellationToken);
    }

    /// <summary>The keys after a token named one that <paramref name="seen"/> lacks; the same again while the interval lasts.</summary>
    public async ValueTask<SigningKeys?> GetAfterUnknownKeyAsync(SigningKeys seen, CancellationToken cancellationToken)
    {
        // While a look-up is under way the others wait for it: the first tokens of a new key come in a bunch.
        await gate.WaitAsync(cancellationToken);
        try
        {
            if (!ReferenceEquals(seen, current) || IsWithin(ref forcedAt, BetweenForced)) return current;
            Volatile.Write(ref forcedAt, clock.GetUtcNow().UtcTicks);
            return await ReadAsync(cancellationToken) ?? current;
        }
        finally
        {
            gate.Release();
        }
    }

    public void Dispose() => gate.Dispose();

    private bool IsWithin(ref long since, TimeSpan interval)
    {
        var ticks = Volatile.Read(ref since);
        return ticks != Never && clock.GetUtcNow().UtcTicks - ticks < interval.Ticks;
    }

    private async Task<SigningKeys?> ReadOnceAsync(SigningKeys? seen, CancellationToken cancellationToken)
    {
        await gate.WaitAsync(cancellationToken);
        try
        {
            if (!ReferenceEquals(seen, current)) return current;
            if (IsWithin(ref failedAt, AfterFailure)) return null;
            return await ReadAsync(cancellationToken);
        }
        finally
        {
            gate.Release();
        }
    }

    private async Task<SigningKeys?> ReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            var keysUrl = await KeysUrlAsync(cancellationToken);
            var keys = new SigningKeys(new JsonWebKeySet(await http.GetStringAsync(keysUrl, cancellationToken)), clock.GetUtcNow());
            if (keys.Count == 0) throw new JsonException("The metadata lists no usable key.");
            Volatile.Write(ref current, keys);
            Volatile.Write(ref failedAt, Never);
            return keys;
        }
        catch (Exception unreadable) when (unreadable is HttpRequestException or TaskCanceledException or JsonException or ArgumentException or IOException
            && !cancellationToken.IsCancellationRequested)
        {
            Volatile.Write(ref failedAt, clock.GetUtcNow().UtcTicks);
            Log.KeysUnavailable(log, metadataUrl, unreadable.GetType().Name);
            return null;
        }
    }

    private async Task<string> KeysUrlAsync(CancellationToken cancellationToken)
    {
        using var metadata = JsonDocument.Parse(await http.GetStringAsync(metadataUrl, cancellationToken));
        var address = metadata.RootElement.TextOf("jwks_uri");
        if (!ServiceUrl.TryParse(address, out var url)) throw new JsonException("The metadata names no keys.");
        var isAsSafe = url.Scheme == Uri.UriSchemeHttps || (ServiceUrl.IsLoopback(url) && ServiceUrl.IsLoopback(new Uri(metadataUrl)));
        return isAsSafe ? url.AbsoluteUri : throw new JsonException("The metadata names keys on an unsafe address.");
    }
}
