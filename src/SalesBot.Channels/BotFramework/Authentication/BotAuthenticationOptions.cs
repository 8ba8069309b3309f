namespace SalesBot.Channels.BotFramework.Authentication;

/// <summary>Who may call the bot, and who the bot is. Section <c>Bot:Auth</c>.</summary>
public sealed class BotAuthenticationOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Bot:Auth";

    /// <summary>
    /// Whether callers prove themselves (the default) or, on a developer's own machine only, need not.
    /// An empty app id never switches the proof off: it makes every call fail it.
    /// </summary>
    public BotAuthenticationMode Mode { get; set; } = BotAuthenticationMode.Required;

    /// <summary>The cloud whose issuers and authority are used where nothing else is given.</summary>
    public BotCloud Cloud { get; set; } = BotCloud.Public;

    /// <summary>The bot's app id (MicrosoftAppId).</summary>
    public string AppId { get; set; } = "";

    /// <summary>The bot's secret (MicrosoftAppPassword); from the environment or a secret store, never from a file in the source tree.</summary>
    public string AppSecret { get; set; } = "";

    /// <summary>The bot's own tenant (MicrosoftAppTenantId), for a single-tenant bot; empty for a multi-tenant one.</summary>
    public string TenantId { get; set; } = "";

    /// <summary>Issuers of channel tokens, each with its own keys; empty: those of <see cref="Cloud"/>.</summary>
    public IList<BotIssuer> Issuers { get; } = [];

    /// <summary>Accepted audiences, compared ordinally; empty: <see cref="AppId"/>.</summary>
    public IList<string> Audiences { get; } = [];

    /// <summary>Tenants whose Teams users may use the bot; empty: <see cref="TenantId"/>, or all where that is empty too.</summary>
    public IList<string> AllowedTenants { get; } = [];

    internal IReadOnlyList<BotIssuer> EffectiveIssuers => Issuers.Count > 0 ? [.. Issuers] : [BotClouds.Issuer(Cloud)];

    internal IReadOnlyList<string> EffectiveAudiences => Audiences.Count > 0 ? [.. Audiences] : AppId.Length > 0 ? [AppId] : [];

    internal IReadOnlyList<string> EffectiveTenants => AllowedTenants.Count > 0 ? [.. AllowedTenants] : TenantId.Length > 0 ? [TenantId] : [];
}

/// <summary>Whether a caller has to prove who it is.</summary>
public enum BotAuthenticationMode
{
    /// <summary>Every call carries a token of a configured issuer.</summary>
    Required,

    /// <summary>Calls from this machine are taken as they are; refused at start unless everything is local and in development.</summary>
    UnsafeLocal,
}

/// <summary>A Microsoft cloud.</summary>
public enum BotCloud
{
    /// <summary>The public cloud, GCC included.</summary>
    Public,

    /// <summary>GCC High and DoD.</summary>
    UsGov,
}

/// <summary>An issuer of channel tokens and where its keys are published.</summary>
public sealed class BotIssuer
{
    /// <summary>The exact <c>iss</c> value.</summary>
    public string Issuer { get; set; } = "";

    /// <summary>The address of the issuer's OpenID metadata: https, or http on this machine.</summary>
    public string MetadataUrl { get; set; } = "";
}
