namespace SalesBot.Channels.BotFramework.Connector;

/// <summary>What may be sent to a service address.</summary>
internal enum ServiceUrlVerdict
{
    Refused,
    WithToken,
    WithoutToken,
}

/// <summary>Decides whether an address may be called, and whether the bot's token may go there.</summary>
internal interface IServiceUrlPolicy
{
    /// <summary>Judges an address and gives it in parsed form when it is not refused.</summary>
    ServiceUrlVerdict Judge(string? serviceUrl);
}

/// <summary>
/// An address in an activity is the sender's word. The token goes only to listed hosts over https on the usual port;
/// in the local mode only this machine is called, and without a token.
/// </summary>
internal sealed class ServiceUrlPolicy(IReadOnlyCollection<string> allowedHosts, bool isLocalMode) : IServiceUrlPolicy
{
    public ServiceUrlVerdict Judge(string? serviceUrl)
    {
        if (!ServiceUrl.TryParse(serviceUrl, out var url)) return ServiceUrlVerdict.Refused;
        if (isLocalMode) return ServiceUrl.IsLoopback(url) ? ServiceUrlVerdict.WithoutToken : ServiceUrlVerdict.Refused;
        var isSafe = url.Scheme == Uri.UriSchemeHttps && url.IsDefaultPort && url.HostNameType == UriHostNameType.Dns;
        return isSafe && IsAllowed(url.IdnHost) ? ServiceUrlVerdict.WithToken : ServiceUrlVerdict.Refused;
    }

    private bool IsAllowed(string host)
    {
        foreach (var allowed in allowedHosts)
        {
            if (host.Equals(allowed, StringComparison.OrdinalIgnoreCase)) return true;
            // "*.example.com" covers every host below example.com, but not example.com itself.
            if (allowed.StartsWith("*.", StringComparison.Ordinal) && host.EndsWith(allowed[1..], StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
