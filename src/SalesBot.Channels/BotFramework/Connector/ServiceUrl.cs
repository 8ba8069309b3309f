using System.Diagnostics.CodeAnalysis;

namespace SalesBot.Channels.BotFramework.Connector;

/// <summary>Reading and comparing service addresses.</summary>
internal static class ServiceUrl
{
    private const int Longest = 1024;

    /// <summary>An absolute http or https address of plain ASCII, without user, query or fragment.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Uri? url)
    {
        url = null;
        if (text is null || text.Length > Longest || text.AsSpan().ContainsAnyExceptInRange('!', '~') || text.Contains('\\')) return false;
        return Uri.TryCreate(text, UriKind.Absolute, out url)
            && (url.Scheme == Uri.UriSchemeHttps || url.Scheme == Uri.UriSchemeHttp)
            && url.UserInfo.Length == 0 && !text.Contains('@') && !text.Contains('?') && !text.Contains('#');
    }

    /// <summary>Whether an address names this machine, in one of the three spellings that need no name service.</summary>
    public static bool IsLoopback(Uri url) =>
        url.IdnHost is "127.0.0.1" or "::1" or "[::1]" || url.IdnHost.Equals("localhost", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether two addresses are the same place, whatever the case and the last slash.</summary>
    public static bool AreSame(string? one, string? other) =>
        TryParse(one, out var first) && TryParse(other, out var second)
        && first.Scheme == second.Scheme && first.Port == second.Port
        && first.IdnHost.Equals(second.IdnHost, StringComparison.OrdinalIgnoreCase)
        && first.AbsolutePath.AsSpan().TrimEnd('/').Equals(second.AbsolutePath.AsSpan().TrimEnd('/'), StringComparison.OrdinalIgnoreCase);
}
