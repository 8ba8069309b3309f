using Microsoft.Extensions.Options;
using SalesBot.Channels.BotFramework.Authentication;
using SalesBot.Channels.Tests.BotFramework.Kit;
using Xunit;

namespace SalesBot.Channels.Tests.BotFramework.Authentication;

public sealed class BotAuthenticationOptionsTests
{
    [Theory]
    [InlineData("Bot:Auth:Issuers:0:Issuer", "https://issuer.example")]
    [InlineData("Bot:Auth:Issuers:0:MetadataUrl", "https://issuer.example/metadata")]
    [InlineData("Bot:Auth:Audiences:0", " ")]
    [InlineData("Bot:Auth:AllowedTenants:0", " ")]
    [InlineData("Bot:Auth:AppSecret", "secret")]
    [InlineData("Bot:Connector:ConnectTimeoutSeconds", "0")]
    public async Task Host_WhenASettingMakesNoSense_DoesNotStart(string key, string value) =>
        await Assert.ThrowsAsync<OptionsValidationException>(() => BotDoor.StartAsync(new Dictionary<string, string?> { [key] = value }));

    [Theory]
    [InlineData("Bot:Auth:Mode", "Of")]
    [InlineData("Bot:Auth:AppID2", "x")]
    [InlineData("Bot:Connector:Timeout", "5")]
    public async Task Host_WhenASettingIsMisspelt_DoesNotStart(string key, string value) =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => BotDoor.StartAsync(new Dictionary<string, string?> { [key] = value }));

    [Theory]
    [InlineData("http://login.example/metadata", false)]
    [InlineData("https://login.example/metadata", true)]
    [InlineData("http://localhost:9/metadata", true)]
    public void MetadataUrl_WhenNotSafeOnTheWay_IsRefused(string url, bool isAccepted)
    {
        var options = new BotAuthenticationOptions { Issuers = { new BotIssuer { Issuer = "https://issuer.example", MetadataUrl = url } } };
        Assert.Equal(isAccepted, new BotAuthenticationOptionsValidator().Validate(null, options).Succeeded);
    }

    [Fact]
    public void Defaults_FollowTheCloudAndTheTenant()
    {
        var everyone = new BotAuthenticationOptions { AppId = "app", AppSecret = "secret" };
        Assert.Equal("https://api.botframework.com", everyone.EffectiveIssuers.Single().Issuer);
        Assert.Equal(["app"], everyone.EffectiveAudiences);
        Assert.Empty(everyone.EffectiveTenants);
        var credentials = BotClouds.Credentials(everyone);
        Assert.Equal("https://login.microsoftonline.com/botframework.com", credentials.Authority);
        Assert.Equal("https://api.botframework.com/.default", credentials.Scope);
        Assert.DoesNotContain("secret", credentials.ToString(), StringComparison.Ordinal);

        var government = new BotAuthenticationOptions { Cloud = BotCloud.UsGov, TenantId = "own" };
        Assert.Equal("https://api.botframework.us", government.EffectiveIssuers.Single().Issuer);
        Assert.Equal(["own"], government.EffectiveTenants);
        Assert.Equal("https://login.microsoftonline.us/own", BotClouds.Credentials(government).Authority);
    }
}
