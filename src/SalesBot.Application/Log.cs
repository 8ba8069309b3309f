using Microsoft.Extensions.Logging;

namespace SalesBot.Application;

internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Error, "A notice could not be put into the outbox; the others go on")]
    public static partial void NoticeFailed(ILogger logger, Exception exception);

    [LoggerMessage(2, LogLevel.Error, "Message {Id} could not be handed to its channel; it stays in the outbox")]
    public static partial void DeliveryFailed(ILogger logger, Exception exception, Guid id);

    [LoggerMessage(3, LogLevel.Warning, "Message {Id} was given up after {Attempts} attempts: {Reason}")]
    public static partial void GivenUp(ILogger logger, Guid id, int attempts, string reason);

    [LoggerMessage(4, LogLevel.Warning, "The outcome of {Count} messages could not be stored; they stay in the outbox")]
    public static partial void OutcomeNotStored(ILogger logger, Exception exception, int count);

    [LoggerMessage(5, LogLevel.Error, "The channel refuses the bot itself ({Code}); messages wait. Look at the bot's registration and permissions")]
    public static partial void AccountBarred(ILogger logger, string code);
}
