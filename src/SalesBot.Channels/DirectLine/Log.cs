using Microsoft.Extensions.Logging;
using SalesBot.Application.Messaging;

namespace SalesBot.Channels.DirectLine;

/// <summary>What the local chat reports to operators; never what anybody wrote.</summary>
internal static partial class Log
{
    [LoggerMessage(1101, LogLevel.Warning, "The store took nothing; a {Kind} of the local chat was refused")]
    public static partial void StoreAway(ILogger logger, Exception exception, IncomingKind kind);

    [LoggerMessage(1102, LogLevel.Error, "A {Kind} of the local chat could not be worked off")]
    public static partial void TurnBroken(ILogger logger, Exception exception, IncomingKind kind);

    [LoggerMessage(1103, LogLevel.Error, "{Count} answers could not be delivered at once and wait in the outbox")]
    public static partial void RepliesLate(ILogger logger, Exception exception, int count);
}
