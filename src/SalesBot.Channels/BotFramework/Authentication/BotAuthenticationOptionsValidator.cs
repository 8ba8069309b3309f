using Microsoft.Extensions.Options;
using SalesBot.Channels.BotFramework.Connector;

namespace SalesBot.Channels.BotFramework.Authentication;

/// <summary>Refuses settings that would authenticate nobody by mistake, or the wrong ones.</summary>
internal sealed class BotAuthenticationOptionsValidator : IValidateOptions<BotAuthenticationOptions>
{
    public ValidateOptionsResult Validate(string? name, BotAuthenticationOptions options)
    {
        List<string> faults = [];
        if (!Enum.IsDefined(options.Mode)) faults.Add("Bot:Auth:Mode is neither Required nor UnsafeLocal.");
        if (!Enum.IsDefined(options.Cloud)) faults.Add("Bot:Auth:Cloud is neither Public nor UsGov.");
        foreach (var issuer in options.Issuers) Check(issuer, faults);
        if (options.Issuers.Select(issuer => issuer.Issuer).Distinct(StringComparer.Ordinal).Count() != options.Issuers.Count)
            faults.Add("Bot:Auth:Issuers names an issuer twice.");
        if (options.Audiences.Any(string.IsNullOrWhiteSpace)) faults.Add("Bot:Auth:Audiences has an empty entry.");
        if (options.AllowedTenants.Any(string.IsNullOrWhiteSpace)) faults.Add("Bot:Auth:AllowedTenants has an empty entry.");
        if (options.AppSecret.Length > 0 && options.AppId.Length == 0) faults.Add("Bot:Auth:AppSecret is given without Bot:Auth:AppId.");
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static void Check(BotIssuer issuer, List<string> faults)
    {
        if (string.IsNullOrWhiteSpace(issuer.Issuer)) faults.Add("Bot:Auth:Issuers has an entry without Issuer.");
        if (!ServiceUrl.TryParse(issuer.MetadataUrl, out var url) || (url.Scheme != Uri.UriSchemeHttps && !ServiceUrl.IsLoopback(url)))
            faults.Add("Bot:Auth:Issuers has an entry whose MetadataUrl is not an https address.");
    }
}
