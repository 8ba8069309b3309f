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

    [LoggerMessage(Level = LogLevel.Error, Message = "The keys named by {MetadataUrl} could not be read: {Failure}")]
    public static partial void KeysUnavailable(ILogger logger, string metadataUrl, string failure);

    [LoggerMessage(Level = LogLevel.Information, Message = "A call to the bot was answered with {Status}: {Reason}")]
    public static partial void CallRefused(ILogger logger, int status, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "A turn ({ActivityType}) failed before it was answered")]
    public static partial void TurnFailed(ILogger logger, string activityType, Exception failure);

    [LoggerMessage(Level = LogLevel.Error, Message = "The work after an answered turn failed")]
    public static partial void AfterResponseFailed(ILogger logger, Exception failure);

    [LoggerMessage(Level = LogLevel.Critical, Message = "UNSAFE LOCAL MODE: calls to the bot are not authenticated. Only for a developer's own machine.")]
    public static partial void UnsafeLocalMode(ILogger logger);

    [LoggerMessage(Level = LogLevel.Information, Message = "The caller hung up before its answer was written")]
    public static partial void CallerGone(ILogger logger);
}
