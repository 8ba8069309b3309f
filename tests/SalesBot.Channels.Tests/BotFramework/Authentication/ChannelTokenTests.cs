using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;
using SalesBot.Channels.Tests.BotFramework.Kit;
using Xunit;

namespace SalesBot.Channels.Tests.BotFramework.Authentication;

/// <summary>What must be true of a token, each point by a token that breaks only it.</summary>
public sealed class ChannelTokenTests : IAsyncLifetime
{
    private TestIssuer issuer = null!;
    private BotDoor door = null!;

    public async ValueTask InitializeAsync()
    {
        issuer = await TestIssuer.StartAsync();
        door = await BotDoor.StartAsync(issuer);
    }

    public async ValueTask DisposeAsync()
    {
        await door.DisposeAsync();
        await issuer.DisposeAsync();
    }

    [Fact]
    public async Task Token_WhenGood_ReachesTheBot()
    {
        Assert.Equal(HttpStatusCode.Accepted, await door.StatusAsync(Bodies.Message(), TestIssuer.Token()));
        Assert.Equal(1, door.Bot.Turns);
    }

    [Fact]
    public async Task Token_WhenOneOfSeveralAudiencesIsOurs_IsAccepted() =>
        Assert.Equal(HttpStatusCode.Accepted, await door.StatusAsync(
            Bodies.Message(), TestIssuer.Token(claims => claims["aud"] = new JsonArray("someone", TestIssuer.AppId))));

    [Theory]
    [InlineData("none")]
    [InlineData("None")]
    [InlineData("NONE")]
    [InlineData("nOnE")]
    public Task Token_WhenUnsigned_IsRefused(string algorithm) =>
        IsRefusedAsync(TestIssuer.Token(header: head => head["alg"] = algorithm, sign: _ => [1]));

    [Theory]
    [InlineData("pem")]
    [InlineData("der")]
    [InlineData("modulus")]
    public Task Token_WhenSignedBySymmetricUseOfThePublicKey_IsRefused(string form)
    {
        var secret = form switch
        {
            "pem" => Encoding.ASCII.GetBytes(TestIssuer.Key.ExportSubjectPublicKeyInfoPem()),
            "der" => TestIssuer.Key.ExportSubjectPublicKeyInfo(),
            _ => TestIssuer.Key.ExportParameters(false).Modulus!,
        };
        return IsRefusedAsync(TestIssuer.Token(header: head => head["alg"] = "HS256", sign: data => HMACSHA256.HashData(secret, data)));
    }

    [Fact]
    public Task Token_WhenSignedByAnotherKeyOfTheSameName_IsRefused() =>
        IsRefusedAsync(TestIssuer.Token(sign: data => TestIssuer.OtherKey.SignData(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)));

    [Fact]
    public Task Token_WhenItsKeyIsUnknown_IsRefused() => IsRefusedAsync(TestIssuer.Token(header: head => head["kid"] = "key-9"));

    [Fact]
    public Task Token_WhenItNamesNoKey_IsRefused() => IsRefusedAsync(TestIssuer.Token(header: head => head.Remove("kid")));

    [Fact]
    public Task Token_WhenSignedWithRs384_IsRefused() => IsRefusedAsync(TestIssuer.Token(
        header: head => head["alg"] = "RS384", sign: data => TestIssuer.Key.SignData(data, HashAlgorithmName.SHA384, RSASignaturePadding.Pkcs1)));

    [Fact]
    public Task Token_WhenSignedWithPs256_IsRefused() => IsRefusedAsync(TestIssuer.Token(
        header: head => head["alg"] = "PS256", sign: data => TestIssuer.Key.SignData(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pss)));

    [Fact]
    public async Task Token_WhenSignedWithEs256_IsRefused()
    {
        using var curve = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var token = TestIssuer.Token(header: head => head["alg"] = "ES256", sign: data => curve.SignData(data, HashAlgorithmName.SHA256));
        await IsRefusedAsync(token);
    }

    [Theory]
    [InlineData("7f1c5a52-3b0e-4a43-9d0c-5c2f0a6a9b1")]
    [InlineData("7f1c5a52-3b0e-4a43-9d0c-5c2f0a6a9b111")]
    [InlineData("7F1C5A52-3B0E-4A43-9D0C-5C2F0A6A9B11")]
    [InlineData("api://7f1c5a52-3b0e-4a43-9d0c-5c2f0a6a9b11")]
    [InlineData("https://api.botframework.com")]
    [InlineData("")]
    public Task Token_WhenForAnotherAudience_IsRefused(string audience) => IsRefusedAsync(TestIssuer.Token(claims => claims["aud"] = audience));

    [Fact]
    public Task Token_WhenNoneOfSeveralAudiencesIsOurs_IsRefused() =>
        IsRefusedAsync(TestIssuer.Token(claims => claims["aud"] = new JsonArray("one", "two")));

    [Fact]
    public Task Token_WhenWithoutAudience_IsRefused() => IsRefusedAsync(TestIssuer.Token(claims => claims.Remove("aud")));

    [Theory]
    [InlineData("https://api.botframework.com/")]
    [InlineData("https://API.botframework.com")]
    [InlineData("https://api.botframework.us")]
    [InlineData("https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/")]
    [InlineData("")]
    public Task Token_WhenOfAnotherIssuer_IsRefused(string other) => IsRefusedAsync(TestIssuer.Token(claims => claims["iss"] = other));

    [Theory]
    [InlineData(-6, HttpStatusCode.Unauthorized)]
    [InlineData(-4, HttpStatusCode.Accepted)]
    public async Task Token_WhenExpiredByMinutes_IsTakenOnlyWithinTheSkew(int minutes, HttpStatusCode expected) =>
        Assert.Equal(expected, await door.StatusAsync(
            Bodies.Message(), TestIssuer.Token(claims => claims["exp"] = TestIssuer.Now.AddMinutes(minutes).ToUnixTimeSeconds())));

    [Theory]
    [InlineData(6, HttpStatusCode.Unauthorized)]
    [InlineData(4, HttpStatusCode.Accepted)]
    public async Task Token_WhenNotYetValidByMinutes_IsTakenOnlyWithinTheSkew(int minutes, HttpStatusCode expected) =>
        Assert.Equal(expected, await door.StatusAsync(
            Bodies.Message(), TestIssuer.Token(claims => claims["nbf"] = TestIssuer.Now.AddMinutes(minutes).ToUnixTimeSeconds())));

    [Theory]
    [InlineData("9000000000000000000")]
    [InlineData("-1")]
    [InlineData("0")]
    [InlineData("1772445600.5")]
    [InlineData("1e400")]
    [InlineData("\"1772445600\"")]
    [InlineData("null")]
    [InlineData("4102444800")]
    public Task Token_WhenItsEndIsNoPlausibleInstant_IsRefused(string end) => IsRefusedAsync(TestIssuer.Token(claims => claims["exp"] = JsonNode.Parse(end)));

    [Fact]
    public Task Token_WhenItNeverEnds_IsRefused() => IsRefusedAsync(TestIssuer.Token(claims => claims.Remove("exp")));

    [Fact]
    public Task Token_WhenItsPayloadWasEdited_IsRefused()
    {
        var parts = TestIssuer.Token().Split('.');
        var edited = Base64UrlEncoder.Decode(parts[1]).Replace("emea", "apac", StringComparison.Ordinal);
        return IsRefusedAsync($"{parts[0]}.{Base64UrlEncoder.Encode(edited)}.{parts[2]}");
    }

    [Theory]
    [InlineData("jku")]
    [InlineData("x5u")]
    [InlineData("jwk")]
    [InlineData("x5c")]
    public async Task Token_WhenItBringsItsOwnKey_IsRefusedAndNothingIsFetched(string header)
    {
        var fetched = 0;
        await using var attacker = await LoopbackServer.StartAsync(context =>
        {
            Interlocked.Increment(ref fetched);
            return Task.CompletedTask;
        });
        JsonNode own = header switch
        {
            "jwk" => TestIssuer.Published(TestIssuer.OtherKey, TestIssuer.Kid),
            "x5c" => new JsonArray(Certificate(TestIssuer.OtherKey)),
            _ => attacker.Address + "/keys",
        };
        await IsRefusedAsync(TestIssuer.Token(
            header: head => head[header] = own, sign: data => TestIssuer.OtherKey.SignData(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)));
        Assert.Equal(0, fetched);
    }

    [Theory]
    [InlineData("garbage")]
    [InlineData("a.b")]
    [InlineData("a.b.c")]
    [InlineData("a.b.c.d")]
    [InlineData("a.b.c.d.e")]
    [InlineData("..")]
    [InlineData("e30.e30.")]
    [InlineData("e30.e30.e30")]
    [InlineData("bnVsbA.bnVsbA.AA")]
    [InlineData("W10.W10.AA")]
    public Task Token_WhenNotASignedToken_IsRefused(string token) => IsRefusedAsync(token);

    [Fact]
    public async Task Token_WhenRemembered_StillEndsOnTime()
    {
        var token = TestIssuer.Token(claims => claims["exp"] = TestIssuer.Now.AddMinutes(1).ToUnixTimeSeconds());
        Assert.Equal(HttpStatusCode.Accepted, await door.StatusAsync(Bodies.Message(), token));
        door.Clock.Advance(TimeSpan.FromMinutes(6) + TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.Unauthorized, await door.StatusAsync(Bodies.Message(), token));
    }

    [Fact]
    public async Task Refusals_WhateverTheCause_LookTheSame()
    {
        using var signature = await door.PostAsync(Bodies.Message(), TestIssuer.Token(sign: _ => [1, 2, 3]));
        using var audience = await door.PostAsync(Bodies.Message(), TestIssuer.Token(claims => claims["aud"] = "other"));
        Assert.Equal(Headers(signature), Headers(audience));
        Assert.Equal("Bearer", signature.Headers.WwwAuthenticate.Single().ToString());
        Assert.Equal("", await audience.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private static string Certificate(RSA key)
    {
        var request = new CertificateRequest("CN=attacker", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(TestIssuer.Now.AddDays(-1), TestIssuer.Now.AddDays(1));
        return Convert.ToBase64String(certificate.RawData);
    }

    private static string[] Headers(HttpResponseMessage response) =>
        [.. response.Headers.Concat(response.Content.Headers).Where(header => header.Key != "Date")
            .Select(header => $"{header.Key}={string.Join(',', header.Value)}")];

    private async Task IsRefusedAsync(string token)
    {
        // The body is none: a refusal for the token comes before anything is said about the body.
        Assert.Equal(HttpStatusCode.Unauthorized, await door.StatusAsync("{not json", token));
        Assert.Equal(HttpStatusCode.Unauthorized, await door.StatusAsync(Bodies.Message(), token));
        Assert.Equal(0, door.Bot.Turns);
    }
}
