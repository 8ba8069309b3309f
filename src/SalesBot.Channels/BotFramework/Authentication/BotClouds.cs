using SalesBot.Channels.BotFramework.Connector;
using SalesBot.Channels.BotFramework.Protocol;

namespace SalesBot.Channels.BotFramework.Authentication;

/// <summary>The published values of each cloud.</summary>
internal static class BotClouds
{
    public static BotIssuer Issuer(BotCloud cloud) => cloud == BotCloud.UsGov
        ? new BotIssuer
        {
            Issuer = "https://api.botframework.us",
            MetadataUrl = "https://login.botframework.azure.us/v1/.well-known/openidconfiguration",
        }
        : new BotIssuer
        {
            Issuer = "https://api.botframework.com",
            MetadataUrl = "https://login.botframework.com/v1/.well-known/openidconfiguration",
        };

    public static string CallerId(BotCloud cloud) => cloud == BotCloud.UsGov ? CallerIdNames.UsGovChannel : CallerIdNames.PublicAzureChannel;

    /// <summary>Where the bot gets its own tokens: its tenant's authority, or that of all multi-tenant bots.</summary>
    public static BotCredentials Credentials(BotAuthenticationOptions options)
    {
        var isGov = options.Cloud == BotCloud.UsGov;
        var everyone = isGov ? "MicrosoftServices.onmicrosoft.us" : "botframework.com";
        var host = isGov ? "https://login.microsoftonline.us/" : "https://login.microsoftonline.com/";
        var scope = isGov ? "https://api.botframework.us/.default" : "https://api.botframework.com/.default";
        return new BotCredentials(options.AppId, options.AppSecret, host + (options.TenantId.Length > 0 ? options.TenantId : everyone), scope);
    }
}
