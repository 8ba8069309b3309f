namespace SalesBot.Host;

internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Information, "Schedule brought in line: {Added} jobs added, {Rescheduled} rescheduled, {Removed} removed")]
    public static partial void ScheduleChanged(ILogger logger, int added, int rescheduled, int removed);

    [LoggerMessage(2, LogLevel.Warning, "The schedule could not be brought in line with the teams; it stays as it is and is tried again every minute")]
    public static partial void ScheduleNotRead(ILogger logger, Exception exception);

    [LoggerMessage(3, LogLevel.Information, "{Kind} for {Name}: {Queued} queued, {Skipped} not needed")]
    public static partial void NoticeRan(ILogger logger, string kind, string name, int queued, int skipped);

    [LoggerMessage(4, LogLevel.Information, "{Kind} for {Name} left out: {Reason}")]
    public static partial void NoticeLeftOut(ILogger logger, string kind, string name, string reason);

    [LoggerMessage(5, LogLevel.Warning, "{Kind} for {Name} failed at attempt {Attempt} ({Reason}) and is tried again")]
    public static partial void JobRetries(ILogger logger, string kind, string name, int attempt, string reason);

    [LoggerMessage(6, LogLevel.Error, "{Kind} for {Name} failed for good after {Attempts} attempts; it runs again at its next time")]
    public static partial void JobGivenUp(ILogger logger, Exception exception, string kind, string name, int attempts);

    [LoggerMessage(7, LogLevel.Error, "Delivery pauses after a failure; messages stay in the outbox")]
    public static partial void DeliveryPaused(ILogger logger, Exception exception);

    [LoggerMessage(8, LogLevel.Information, "Delivery goes on after {Failures} failures")]
    public static partial void DeliveryResumed(ILogger logger, int failures);

    [LoggerMessage(9, LogLevel.Information, "The database was empty and holds the demo company now")]
    public static partial void DemoFounded(ILogger logger);

    [LoggerMessage(10, LogLevel.Error, "What came of {Kind} for {Name} could not be kept; the run itself stands")]
    public static partial void RunNotKept(ILogger logger, Exception exception, string kind, string name);

    [LoggerMessage(11, LogLevel.Warning, "The waiting messages could not be counted; the figure stays as it was")]
    public static partial void WaitingNotCounted(ILogger logger, Exception exception);
    [LoggerMessage(30, LogLevel.Warning, "The language model gave no answer (status {Status}, {Failure}); the message stays not understood")]
    public static partial void LanguageModelFailed(ILogger logger, int status, string failure);

    [LoggerMessage(31, LogLevel.Error, "A message could not be read a second time; the others go on")]
    public static partial void SecondReadingFailed(ILogger logger, Exception exception);
}
