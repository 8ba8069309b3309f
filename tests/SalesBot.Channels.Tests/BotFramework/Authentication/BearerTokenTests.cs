using System.Net;
using Microsoft.Extensions.Primitives;
using SalesBot.Channels.BotFramework.Authentication;
using SalesBot.Channels.Tests.BotFramework.Kit;
using Xunit;

namespace SalesBot.Channels.Tests.BotFramework.Authentication;

public sealed class BearerTokenTests
{
    [Theory]
    [InlineData("NoHeader")]
    [InlineData("OtherScheme", "Basic dXNlcjpwYXNz")]
    [InlineData("OtherScheme", "")]
    [InlineData("OtherScheme", "Bearer")]
    [InlineData("OtherScheme", "Bearera.b.c")]
    [InlineData("NotACompactToken", "Bearer ")]
    [InlineData("NotACompactToken", "Bearer a.b")]
    [InlineData("NotACompactToken", "Bearer  a.b.c")]
    [InlineData("NotACompactToken", "Bearer a..c")]
    [InlineData("NotACompactToken", "Bearer a.b.c.d.e")]
    [InlineData("NotACompactToken", "Bearer a.b.c,Bearer a.b.c")]
    [InlineData("NotACompactToken", "Bearer a.b.c\u00e4")]
    [InlineData("SeveralHeaders", "Bearer a.b.c", "Bearer a.b.c")]
    public void Header_WhenNotOneCompactToken_IsFaulted(string fault, params string[] headers) =>
        Assert.Equal((null, fault), BearerToken.Read(new StringValues(headers)));

    [Theory]
    [InlineData("Bearer a.b.c")]
    [InlineData("bearer a.b.c")]
    [InlineData("BEARER a.b.c")]
    public void Header_WhenTheSchemeIsInAnyCase_GivesTheToken(string header) => Assert.Equal(("a.b.c", ""), BearerToken.Read(header));

    [Fact]
    public void Header_WhenItsTokenIsHuge_IsFaultedByLengthAlone()
    {
        Assert.Equal((null, "TokenTooLong"), BearerToken.Read("Bearer a.b." + new string('c', 300_000)));
        Assert.Equal((null, "TokenTooLong"), BearerToken.Read("Bearer " + new string('.', 100_000)));
    }

    [Fact]
    public async Task Call_WhenWithoutOneBearerHeader_IsAnsweredUnauthorised()
    {
        await using var issuer = await TestIssuer.StartAsync();
        await using var door = await BotDoor.StartAsync(issuer);
        var token = TestIssuer.Token();
        using var none = await door.PostAsync(Bodies.Message());
        Assert.Equal(HttpStatusCode.Unauthorized, none.StatusCode);
        Assert.Equal("Bearer", none.Headers.WwwAuthenticate.Single().ToString());
        Assert.Equal(HttpStatusCode.Unauthorized, await door.StatusAsync(
            Bodies.Message(), change: request => request.Headers.TryAddWithoutValidation("Authorization", "Basic " + token)));
        Assert.Equal(HttpStatusCode.Unauthorized, await door.StatusAsync(
            Bodies.Message(), token, request => request.Headers.TryAddWithoutValidation("Authorization", "Bearer " + token)));
        Assert.Equal(0, door.Bot.Turns);
        Assert.Equal(0, issuer.MetadataReads);
    }

    [Fact]
    public async Task Call_WhenNoAppIdIsConfigured_IsStillRefused()
    {
        await using var issuer = await TestIssuer.StartAsync();
        await using var door = await BotDoor.StartAsync(new Dictionary<string, string?>
        {
            ["Bot:Auth:Issuers:0:Issuer"] = TestIssuer.Name,
            ["Bot:Auth:Issuers:0:MetadataUrl"] = issuer.MetadataUrl,
        });
        Assert.Equal(HttpStatusCode.Unauthorized, await door.StatusAsync(Bodies.Message()));
        Assert.Equal(HttpStatusCode.Unauthorized, await door.StatusAsync(Bodies.Message(), TestIssuer.Token()));
        Assert.Equal(HttpStatusCode.Unauthorized, await door.StatusAsync(Bodies.Message(), TestIssuer.Token(claims => claims["aud"] = "")));
        Assert.Equal(HttpStatusCode.Unauthorized, await door.StatusAsync(Bodies.Message(), TestIssuer.Token(claims => claims.Remove("aud"))));
        Assert.Equal(0, door.Bot.Turns);
    }
}
