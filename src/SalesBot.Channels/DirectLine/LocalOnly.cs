using System.Collections.Immutable;
using System.Net;
using Microsoft.AspNetCore.Http;

namespace SalesBot.Channels.DirectLine;

/// <summary>
/// Lets in only who sits at this machine. Everybody may be anybody in the local chat, so neither another machine, nor a proxy that
/// speaks for one, nor a foreign page in a browser of this machine may come in.
/// </summary>
internal sealed class LocalOnly : IEndpointFilter
{
    private static readonly ImmutableArray<string> ForwardingHeaders = ["Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP"];

    /// <inheritdoc />
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        return IsLocal(context.HttpContext)
            ? next(context)
            : ValueTask.FromResult<object?>(Answers.Error(StatusCodes.Status403Forbidden, "Forbidden", "This chat is for people at this machine only."));
    }

    private static bool IsLocal(HttpContext http) =>
        http.Connection.RemoteIpAddress is { } remote && IPAddress.IsLoopback(remote)
        && !ForwardingHeaders.Any(http.Request.Headers.ContainsKey)
        && http.Request.Host.Host is "localhost" or "127.0.0.1" or "[::1]"
        && IsOwnOrigin(http.Request);

    private static bool IsOwnOrigin(HttpRequest request)
    {
        var origin = request.Headers.Origin;
        return origin.Count == 0 || (origin.Count == 1 && string.Equals(origin[0], $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase));
    }
}
