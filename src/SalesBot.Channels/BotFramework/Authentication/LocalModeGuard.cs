using System.Net;
using Microsoft.AspNetCore.Http;
using SalesBot.Channels.BotFramework.Connector;

namespace SalesBot.Channels.BotFramework.Authentication;

/// <summary>
/// The conditions of the local mode without authentication. All must hold, at start and for each request: one of them alone
/// (an empty app id, say) has opened bots to the world before.
/// </summary>
internal sealed class LocalModeGuard(BotAuthenticationOptions options, bool isDevelopment, Func<IEnumerable<string>> listeners)
{
    // The last listeners that were found on loopback; each request asks, and they hardly ever change.
    private string[] loopback = [];

    /// <summary>Why the process must not start with this configuration, in one line; null when it may.</summary>
    public string? RefusalAtStart()
    {
        if (options.Mode != BotAuthenticationMode.UnsafeLocal) return null;
        if (RefusalOfSettings() is { } refusal) return refusal;
        string[] addresses = [.. listeners()];
        if (addresses.Length == 0) return "Bot:Auth:Mode=UnsafeLocal needs a listener address that is known and loopback; none is known.";
        if (addresses.AsSpan().SequenceEqual(loopback)) return null;
        var open = Array.Find(addresses, address => !IsLoopback(address));
        if (open is null) loopback = addresses;
        return open is null ? null : $"Bot:Auth:Mode=UnsafeLocal needs every listener on loopback (localhost, 127.0.0.1 or [::1]); {open} is not.";
    }

    /// <summary>Why the settings alone, before anything listens, exclude the local mode; null when they do not.</summary>
    public string? RefusalOfSettings()
    {
        if (options.Mode != BotAuthenticationMode.UnsafeLocal) return null;
        if (!isDevelopment) return "Bot:Auth:Mode=UnsafeLocal is for the Development environment only.";
        return options.AppId.Length > 0 || options.AppSecret.Length > 0
            ? "Bot:Auth:Mode=UnsafeLocal excludes Bot:Auth:AppId and Bot:Auth:AppSecret: with credentials, use Mode=Required."
            : null;
    }

    /// <summary>Why one request is refused; null when it may pass.</summary>
    public string? Refusal(HttpRequest request)
    {
        if (options.Mode != BotAuthenticationMode.UnsafeLocal) return "NotLocalMode";
        if (RefusalAtStart() is not null) return "StartConditions";
        var connection = request.HttpContext.Connection;
        if (!IsLoopback(connection.RemoteIpAddress)) return "RemoteAddress";
        if (connection.LocalIpAddress is { } own && !IsLoopback(own)) return "LocalAddress";
        // A name of the attacker's that resolves to this machine shows in Host, a page in the developer's browser in Origin.
        if (request.Host.Host.ToLowerInvariant() is not ("localhost" or "127.0.0.1" or "[::1]")) return "Host";
        if (request.Headers.Origin.Count > 0) return "Origin";
        return IsForwarded(request.Headers) ? "Forwarded" : null;
    }

    private static bool IsForwarded(IHeaderDictionary headers)
    {
        foreach (var (name, _) in headers)
            if (name.StartsWith("X-Forwarded-", StringComparison.OrdinalIgnoreCase) || name.StartsWith("X-Original-", StringComparison.OrdinalIgnoreCase)
                || name.Equals("Forwarded", StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    private static bool IsLoopback(IPAddress? address) => address is not null && IPAddress.IsLoopback(address);

    private static bool IsLoopback(string listener) => ServiceUrl.TryParse(listener, out var url) && ServiceUrl.IsLoopback(url);
}
