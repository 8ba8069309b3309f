using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace SalesBot.Benchmarks.Echo;

/// <summary>
/// The measure of all things: ASP.NET Core that reads an activity and posts a reply, and does nothing else. No proof of who calls, no
/// store, no understanding, no card.
/// </summary>
internal static class EchoServer
{
    public static async Task<int> RunAsync(string address)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(address);
        builder.Logging.ClearProviders();
        await using var app = builder.Build();
        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false, UseCookies = false, AllowAutoRedirect = false });
        app.MapPost("/api/messages", context => EchoAsync(context, http));
        await app.RunAsync();
        return 0;
    }

    private static async Task EchoAsync(HttpContext context, HttpClient http)
    {
        var activity = await context.Request.ReadFromJsonAsync(EchoJson.Default.EchoActivity, context.RequestAborted)
            ?? throw new BadHttpRequestException("The body is null.");
        var reply = new EchoActivity
        {
            Type = "message",
            Text = activity.Text,
            ServiceUrl = activity.ServiceUrl,
            ChannelId = activity.ChannelId,
            From = activity.Recipient,
            Recipient = activity.From,
            Conversation = activity.Conversation,
            ReplyToId = activity.Id,
        };
        using var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(reply, EchoJson.Default.EchoActivity));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        var path = string.Create(CultureInfo.InvariantCulture, $"{activity.ServiceUrl}v3/conversations/{activity.Conversation?.Id}/activities/{activity.Id}");
        using var answer = await http.PostAsync(new Uri(path), content, context.RequestAborted);
        context.Response.StatusCode = StatusCodes.Status202Accepted;
    }
}
