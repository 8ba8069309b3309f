namespace SalesBot.Application.Delivery;

/// <summary>Says what becomes of a message after an attempt.</summary>
internal static class DeliveryPolicy
{
    /// <summary>How long a sender holds a message alone: twice the time that a request to a channel may take.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromSeconds(60);

    private const int MostAttempts = 5;
    private const int MostDoubtfulAttempts = 3;
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan DoubtfulPause = TimeSpan.FromSeconds(30);

    /// <summary>Moves a message to its next state.</summary>
    public static void Apply(OutboxMessage message, SendOutcome outcome, DateTimeOffset now)
    {
        switch (outcome)
        {
            case SendOutcome.Delivered delivered:
                message.Deliver(delivered.MessageId, now);
                break;
            case SendOutcome.Throttled throttled:
                message.Postpone(now + (throttled.RetryAfter ?? Pause(message)), "throttled");
                break;
            case SendOutcome.RecipientGone gone:
                message.Settle(DeliveryState.Dead, gone.Code, now);
                break;
            case SendOutcome.Rejected rejected:
                message.Settle(DeliveryState.Dead, rejected.Code, now);
                break;
            case SendOutcome.Failed failed when message.Attempts < MostAttempts:
                message.Postpone(now + Pause(message), failed.Code);
                break;
            case SendOutcome.Failed failed:
                message.Settle(DeliveryState.Dead, failed.Code, now);
                break;
            case SendOutcome.Doubtful doubtful when message.Class == MessageClass.Reply:
                message.Settle(DeliveryState.Unknown, doubtful.Code, now);
                break;
            case SendOutcome.Doubtful doubtful when message.Attempts < MostDoubtfulAttempts:
                message.Postpone(now + DoubtfulPause, doubtful.Code);
                break;
            case SendOutcome.Doubtful doubtful:
                message.Settle(DeliveryState.Unknown, doubtful.Code, now);
                break;
        }
    }

    /// <summary>How long a message without an address waits for one: longer the longer it has waited.</summary>
    public static TimeSpan AddressPause(OutboxMessage message, DateTimeOffset now) =>
        TimeSpan.FromTicks(Math.Clamp((now - message.CreatedAt).Ticks / 4, FirstPause.Ticks, LongestPause.Ticks));

    // Twice as long after each attempt, and up to half as long again by the message's own id, so that many do not come back at once.
    private static TimeSpan Pause(OutboxMessage message)
    {
        var spread = 1 + (((uint)message.Id.GetHashCode() % 512) / 1024.0);
        var pause = FirstPause * Math.Pow(2, Math.Max(0, message.Attempts - 1)) * spread;
        return pause < LongestPause ? pause : LongestPause;
    }
}
