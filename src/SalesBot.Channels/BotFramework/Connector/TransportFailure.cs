namespace SalesBot.Channels.BotFramework.Connector;

/// <summary>Failures without any answer.</summary>
internal static class TransportFailure
{
    /// <summary>
    /// Reads a failure. <paramref name="hasLeft"/> tells whether the body was begun; null for a call without a body, where only
    /// the kind of failure can tell whether the request got out.
    /// </summary>
    public static ConnectorOutcome Read(Exception failure, bool? hasLeft)
    {
        var reason = Reason(failure);
        var before = hasLeft is { } left ? !left : IsConnecting(failure);
        return before ? new ConnectorOutcome.TransientBeforeSend(reason) : new ConnectorOutcome.Ambiguous(reason);
    }

    private static bool IsConnecting(Exception failure) => failure is HttpRequestException
    {
        HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError
            or HttpRequestError.ProxyTunnelError,
    };

    private static string Reason(Exception failure) => failure switch
    {
        HttpRequestException { InnerException: AddressRefusedException } => "AddressRefused",
        HttpRequestException request => request.HttpRequestError.ToString(),
        OperationCanceledException => "Timeout",
        _ => "ConnectionBroken",
    };
}
