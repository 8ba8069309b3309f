using Microsoft.Extensions.Logging;
using SalesBot.Channels.BotFramework.Connector;

namespace SalesBot.Channels.BotFramework;

/// <summary>What the Bot Framework wires log: kinds, codes and reasons, never text, names, ids or tokens.</summary>
internal static partial class Log
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "The connector answered {Method} with {Status}: {Outcome}")]
    public static partial void ConnectorRefused(ILogger logger, string method, int status, ConnectorOutcome outcome);

    [LoggerMessage(Level = LogLevel.Warning, Message = "No answer from the connector to {Method}: {Outcome}")]
    public static partial void ConnectorUnreachable(ILogger logger, string method, ConnectorOutcome outcome);
}
