using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.IdentityModel.Tokens;
using Xunit;

namespace SalesBot.Channels.Tests.BotFramework.Kit;

/// <summary>An issuer of channel tokens as the channel service is one: OpenID metadata, keys with endorsements, and signatures.</summary>
internal sealed class TestIssuer : IAsyncDisposable
{
    public const string Name = "https://api.botframework.com";
    public const string AppId = "7f1c5a52-3b0e-4a43-9d0c-5c2f0a6a9b11";
    public const string ServiceUrl = "https://smba.trafficmanager.net/emea/0b1c/";
    public const string Kid = "key-1";
    public static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    public static readonly RSA Key = RSA.Create(2048);
    public static readonly RSA OtherKey = RSA.Create(2048);

    private LoopbackServer? server;
    private int attempts;
    private int metadataReads;
    private int keyReads;

    public JsonArray Keys { get; } = [Published(Key, Kid, "msteams", "directline")];

    public bool IsDown { get; set; }

    /// <summary>All requests, those that failed included.</summary>
    public int Attempts => attempts;

    public int MetadataReads => metadataReads;

    public int KeyReads => keyReads;

    public string MetadataUrl => server!.Address + "/v1/.well-known/openidconfiguration";

    public static async Task<TestIssuer> StartAsync()
    {
        var issuer = new TestIssuer();
        issuer.server = await LoopbackServer.StartAsync(issuer.AnswerAsync);
        return issuer;
    }

    public static JsonObject Published(RSA key, string kid, params string[]? endorsements)
    {
        var parts = key.ExportParameters(includePrivateParameters: false);
        var published = new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = kid,
            ["n"] = Base64UrlEncoder.Encode(parts.Modulus),
            ["e"] = Base64UrlEncoder.Encode(parts.Exponent),
        };
        if (endorsements is not null) published["endorsements"] = new JsonArray([.. endorsements.Select(name => (JsonNode)name)]);
        return published;
    }

    /// <summary>A good token, changed as wanted before it is signed.</summary>
    public static string Token(Action<JsonObject>? claims = null, Action<JsonObject>? header = null, Func<byte[], byte[]>? sign = null)
    {
        var head = new JsonObject { ["alg"] = "RS256", ["kid"] = Kid, ["typ"] = "JWT" };
        var body = new JsonObject
        {
            ["iss"] = Name,
            ["aud"] = AppId,
            ["serviceurl"] = ServiceUrl,
            ["nbf"] = Now.AddMinutes(-1).ToUnixTimeSeconds(),
            ["exp"] = Now.AddHours(1).ToUnixTimeSeconds(),
        };
        header?.Invoke(head);
        claims?.Invoke(body);
        var signed = Base64UrlEncoder.Encode(head.ToJsonString()) + "." + Base64UrlEncoder.Encode(body.ToJsonString());
        var signature = (sign ?? (data => Key.SignData(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)))(Encoding.ASCII.GetBytes(signed));
        return signed + "." + Base64UrlEncoder.Encode(signature);
    }

    public ValueTask DisposeAsync() => server!.DisposeAsync();

    private Task AnswerAsync(HttpContext context)
    {
        Interlocked.Increment(ref attempts);
        if (IsDown)
        {
            context.Response.StatusCode = 503;
            return Task.CompletedTask;
        }

        if (context.Request.Path.Value!.EndsWith("/keys", StringComparison.Ordinal))
        {
            Interlocked.Increment(ref keyReads);
            return context.Response.WriteAsync(new JsonObject { ["keys"] = Keys.DeepClone() }.ToJsonString());
        }

        Interlocked.Increment(ref metadataReads);
        return context.Response.WriteAsync(new JsonObject { ["issuer"] = Name, ["jwks_uri"] = server!.Address + "/keys" }.ToJsonString());
    }
}
