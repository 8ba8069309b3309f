using System.Net;
using System.Text;
using Microsoft.Identity.Client;
using SalesBot.Channels.BotFramework.Authentication;
using SalesBot.Channels.BotFramework.Connector;
using Xunit;

namespace SalesBot.Channels.Tests.BotFramework.Connector;

/// <summary>What is asked of the identity service, and how its answers are read.</summary>
public sealed class MsalTokenSourceTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(BotCloud.Public, "", "https://login.microsoftonline.com/botframework.com/oauth2/v2.0/token", "com")]
    [InlineData(BotCloud.Public, "own.example", "https://login.microsoftonline.com/own.example/oauth2/v2.0/token", "com")]
    [InlineData(BotCloud.UsGov, "", "https://login.microsoftonline.us/MicrosoftServices.onmicrosoft.us/oauth2/v2.0/token", "us")]
    public async Task Token_IsAskedForAtTheBotsAuthority(BotCloud cloud, string tenant, string address, string domain)
    {
        using var service = new IdentityService(HttpStatusCode.OK, """{"token_type":"Bearer","expires_in":3600,"access_token":"the-token"}""");
        var options = new BotAuthenticationOptions { Cloud = cloud, TenantId = tenant, AppId = "7f1c5a52-3b0e-4a43-9d0c-5c2f0a6a9b11", AppSecret = "s3cret" };
        var source = new MsalTokenSource(BotClouds.Credentials(options), service);
        Assert.Equal("the-token", Assert.IsType<TokenAnswer.Token>(await source.AcquireAsync(false, Cancellation)).Value);
        Assert.Equal("the-token", Assert.IsType<TokenAnswer.Token>(await source.AcquireAsync(false, Cancellation)).Value);
        Assert.Single(service.Calls);
        await source.AcquireAsync(true, Cancellation);
        Assert.Equal(2, service.Calls.Count);
        Assert.Equal(address, service.Calls[0].Address, ignoreCase: true);
        Assert.Contains("grant_type=client_credentials", service.Calls[0].Body, StringComparison.Ordinal);
        Assert.Contains($"https%3A%2F%2Fapi.botframework.{domain}%2F.default", service.Calls[0].Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(HttpStatusCode.Unauthorized, """{"error":"invalid_client","error_description":"AADSTS7000215"}""", "Refused")]
    [InlineData(HttpStatusCode.BadRequest, """{"error":"unauthorized_client"}""", "Refused")]
    [InlineData(HttpStatusCode.ServiceUnavailable, "", "Unavailable")]
    [InlineData(HttpStatusCode.TooManyRequests, "", "Unavailable")]
    [InlineData(HttpStatusCode.InternalServerError, "<html>", "Unavailable")]
    public async Task Answer_WhenNoToken_TellsWhetherToTryAgain(HttpStatusCode status, string body, string expected)
    {
        using var service = new IdentityService(status, body);
        var answer = await new MsalTokenSource(Credentials(), service).AcquireAsync(false, Cancellation);
        Assert.Equal(expected, answer.GetType().Name);
        Assert.Single(service.Calls);
    }

    [Fact]
    public async Task Service_WhenUnreachable_IsUnavailable()
    {
        using var service = new IdentityService(failure: new HttpRequestException(HttpRequestError.NameResolutionError));
        Assert.IsType<TokenAnswer.Unavailable>(await new MsalTokenSource(Credentials(), service).AcquireAsync(false, Cancellation));
    }

    [Fact]
    public async Task Credentials_WhenMissing_AskNobody()
    {
        using var service = new IdentityService(HttpStatusCode.OK, "{}");
        var source = new MsalTokenSource(BotClouds.Credentials(new BotAuthenticationOptions()), service);
        Assert.Equal(new TokenAnswer.Refused("NoCredentials"), await source.AcquireAsync(false, Cancellation));
        Assert.Empty(service.Calls);
    }

    private static BotCredentials Credentials() => BotClouds.Credentials(
        new BotAuthenticationOptions { AppId = "7f1c5a52-3b0e-4a43-9d0c-5c2f0a6a9b11", AppSecret = "s3cret" });

    private sealed class IdentityService(HttpStatusCode status = HttpStatusCode.OK, string body = "", Exception? failure = null)
        : HttpMessageHandler, IMsalHttpClientFactory
    {
        public List<(string Address, string Body)> Calls { get; } = [];

        public HttpClient GetHttpClient() => new(this, disposeHandler: false);

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Calls.Add((request.RequestUri!.AbsoluteUri, request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken)));
            return failure is null ? new HttpResponseMessage(status) { Content = new StringContent(body, Encoding.UTF8, "application/json") } : throw failure;
        }
    }
}
