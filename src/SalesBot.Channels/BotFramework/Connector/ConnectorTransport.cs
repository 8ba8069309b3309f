using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.Logging;

namespace SalesBot.Channels.BotFramework.Connector;

/// <summary>
/// One call to the connector: is the address allowed, with which token, what became of it. Failures before the body left are
/// told apart from failures after, because only the former can be repeated without a second copy.
/// </summary>
internal sealed class ConnectorTransport(
    HttpClient http, IServiceUrlPolicy policy, IConnectorTokens tokens, TimeProvider clock, ILogger<ConnectorTransport> log)
{
    /// <summary>The longest answer that is read, in bytes.</summary>
    public const int MostAnswerBytes = 1024 * 1024;

    private readonly ProductInfoHeaderValue product = new("SalesBot", typeof(ConnectorTransport).Assembly.GetName().Version!.ToString(2));
    private readonly MediaTypeWithQualityHeaderValue json = new("application/json");

    public TimeSpan TotalTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Calls an address below a service address.</summary>
    public async Task<ConnectorAnswer> CallAsync(HttpMethod method, string address, byte[]? body, CancellationToken cancellationToken)
    {
        var verdict = policy.Judge(address.Split('?', 2)[0]);
        if (verdict == ServiceUrlVerdict.Refused) return Failed(new ConnectorOutcome.Rejected("ServiceUrlNotAllowed"));
        if (verdict == ServiceUrlVerdict.WithoutToken) return await CallOnceAsync(method, address, body, null, cancellationToken);
        var (answer, token) = await CallWithTokenAsync(method, address, body, cancellationToken);
        if (answer.Failure is not ConnectorOutcome.Unauthorised || token is null) return answer;
        tokens.Drop(token);
        (answer, _) = await CallWithTokenAsync(method, address, body, cancellationToken);
        return answer;
    }

    private async Task<(ConnectorAnswer Answer, string? Refused)> CallWithTokenAsync(
        HttpMethod method, string address, byte[]? body, CancellationToken cancellationToken)
    {
        switch (await tokens.GetAsync(cancellationToken))
        {
            case TokenAnswer.Token token:
                var answer = await CallOnceAsync(method, address, body, token.Value, cancellationToken);
                return (answer, answer.IsTokenRefused ? token.Value : null);
            case TokenAnswer.Refused refused:
                return (Failed(new ConnectorOutcome.Unauthorised(refused.Code)), null);
            case TokenAnswer.Unavailable unavailable:
                return (Failed(new ConnectorOutcome.TransientBeforeSend(unavailable.Reason)), null);
            default:
                throw new InvalidOperationException("A token answer of an unknown kind.");
        }
    }

    private async Task<ConnectorAnswer> CallOnceAsync(HttpMethod method, string address, byte[]? body, string? token, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, address);
        var content = body is null ? null : new ConnectorContent(body);
        request.Content = content;
        request.Headers.UserAgent.Add(product);
        request.Headers.Accept.Add(json);
        if (token is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var limit = new CancellationTokenSource(TotalTimeout, clock);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, both.Token);
            var answer = await AnswerBody.ReadAsync(response.Content, MostAnswerBytes, both.Token);
            if (response.IsSuccessStatusCode) return new ConnectorAnswer(null, answer);
            var failure = StatusReading.Read(response.StatusCode, answer.Span, response.Headers.RetryAfter, clock.GetUtcNow());
            Log.ConnectorRefused(log, method.Method, (int)response.StatusCode, failure);
            return Failed(failure) with { IsTokenRefused = response.StatusCode == HttpStatusCode.Unauthorized };
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested && content?.Started != true)
        {
            throw;
        }
        catch (Exception broken) when (broken is HttpRequestException or OperationCanceledException or IOException or InvalidOperationException)
        {
            var failure = TransportFailure.Read(broken, hasLeft: content is null ? null : content.Started);
            Log.ConnectorUnreachable(log, method.Method, failure);
            return Failed(failure);
        }
    }

    private static ConnectorAnswer Failed(ConnectorOutcome outcome) => new(outcome, default);
}
