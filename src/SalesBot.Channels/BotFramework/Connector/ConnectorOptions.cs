using System.ComponentModel.DataAnnotations;

namespace SalesBot.Channels.BotFramework.Connector;

/// <summary>How replies and notices go out to the Bot Framework connector. Section <c>Bot:Connector</c>.</summary>
public sealed class ConnectorOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Bot:Connector";

    /// <summary>The hosts Microsoft documents for bots in the public, GCC, GCC High and DoD clouds.</summary>
    public static IReadOnlyList<string> DefaultHosts { get; } =
    [
        "smba.trafficmanager.net",
        "smba.infra.gcc.teams.microsoft.com",
        "smba.infra.gov.teams.microsoft.us",
        "smba.infra.dod.teams.microsoft.us",
        "*.botframework.com",
        "*.botframework.us",
    ];

    /// <summary>
    /// Hosts that may get the bot's token, besides <see cref="DefaultHosts"/>: exact names, or <c>*.name</c> for all below a name.
    /// Give no wildcard under which strangers can register names (such as <c>*.trafficmanager.net</c>).
    /// </summary>
    public IList<string> AdditionalHosts { get; } = [];

    /// <summary>Seconds until a connection has to stand; 1 to 60, by default 5.</summary>
    [Range(1, 60)]
    public int ConnectTimeoutSeconds { get; set; } = 5;

    /// <summary>Seconds a whole call may take; 1 to 120, by default 30.</summary>
    [Range(1, 120)]
    public int TotalTimeoutSeconds { get; set; } = 30;

    /// <summary>
    /// How many messages may leave within a second for one Teams tenant; 0 to 1000, by default 50, which is what Teams takes. Several nodes
    /// divide it. 0 for a connector that has no limits, which also lifts those of single conversations.
    /// </summary>
    [Range(0, 1000)]
    public int RequestsPerSecond { get; set; } = 50;

    internal IReadOnlyCollection<string> AllowedHosts => [.. DefaultHosts, .. AdditionalHosts];
}
