namespace SalesBot.Application.Delivery;

/// <summary>The process that sends, by a name that no other has; it marks what it holds.</summary>
/// <param name="Name">The name.</param>
public sealed record DeliveryNode(string Name);

/// <summary>Says what becomes of a message after an attempt.</summary>
/// <param name="clock">The time.</param>
/// <param name="random">Spreads what failed together, so that it does not come back together.</param>
/// <param name="node">Who sends.</param>
public sealed class DeliveryPolicy(TimeProvider clock, Random random, DeliveryNode node)
{
    /// <summary>How long a sender holds a message alone: twice the time that a request to a channel may take.</summary>
    internal static readonly TimeSpan Lease = TimeSpan.FromSeconds(60);

    /// <summary>How long an account rests whose channel refuses the bot itself; an administrator has to mend that.</summary>
    internal static readonly TimeSpan BarredPause = TimeSpan.FromMinutes(1);

    // About three quarters of an hour; an answer or a notice is given up before that where its own time is over.
    private const int MostAttempts = 16;

    // A second and a third copy at worst, and only of something that the bot says on its own.
    private const int MostDoubts = 3;
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan DoubtfulPause = TimeSpan.FromSeconds(30);

    /// <summary>How long to hold back where a channel refuses and does not say for how long.</summary>
    internal static TimeSpan UsualWait => FirstPause;

    internal DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>Takes a message to hand it over.</summary>
    internal void Begin(OutboxMessage message) => message.BeginSending(node.Name, Now + Lease);

    /// <summary>Moves a message to its next state.</summary>
    internal void Apply(OutboxMessage message, SendOutcome outcome)
    {
        var now = Now;
        switch (outcome)
        {
            case SendOutcome.Delivered delivered:
                message.Deliver(delivered.MessageId, now);
                break;
            case SendOutcome.Held held:
                message.Postpone(now + held.Wait, "rate limit");
                break;
            case SendOutcome.Throttled throttled:
                message.Postpone(now + WaitAfter(throttled, message.Attempts), "throttled");
                break;
            case SendOutcome.Barred barred:
                message.Postpone(now + BarredPause, barred.Code);
                break;
            case SendOutcome.RecipientGone gone:
                message.Settle(DeliveryState.Dead, gone.Code, now);
                break;
            case SendOutcome.Rejected rejected:
                message.Settle(DeliveryState.Dead, rejected.Code, now);
                break;
            case SendOutcome.Failed failed:
                Retry(message, failed.Code, now);
                break;
            case SendOutcome.Doubtful doubtful:
                Doubt(message, doubtful.Code, now);
                break;
        }
    }

    /// <summary>How long a message waits that the channel refused because of too many.</summary>
    internal TimeSpan WaitAfter(SendOutcome.Throttled throttled, int attempts) =>
        throttled.RetryAfter is { } told ? (told < LongestWait ? told : LongestWait) : Pause(attempts);

    // A channel that asks for days is misread or mistaken; the message looks again after an hour.
    private static TimeSpan LongestWait => TimeSpan.FromHours(1);

    /// <summary>How long a message without an address waits for one: longer the longer it has waited.</summary>
    internal static TimeSpan AddressPause(OutboxMessage message, DateTimeOffset now) =>
        TimeSpan.FromTicks(Math.Clamp((now - message.CreatedAt).Ticks / 4, FirstPause.Ticks, LongestPause.Ticks));

    private void Retry(OutboxMessage message, string code, DateTimeOffset now)
    {
        if (message.Attempts < MostAttempts)
            message.Postpone(now + Pause(message.Attempts), code);
        else
            message.Settle(DeliveryState.Dead, code, now);
    }

    private void Doubt(OutboxMessage message, string code, DateTimeOffset now)
    {
        message.Doubt();

        // Changing a card twice is the same as once.
        if (message.Class == MessageClass.Update)
            Retry(message, code, now);
        else if (message.Class == MessageClass.Notice && message.Doubts < MostDoubts)
            message.Postpone(now + DoubtfulPause, code);
        else
            message.Settle(DeliveryState.Unknown, code, now);
    }

    // Twice as long after each attempt, and up to half as long again; what has reached the longest is spread below it.
    private TimeSpan Pause(int attempts)
    {
        var least = FirstPause * Math.Pow(2, Math.Clamp(attempts - 1, 0, 20));
        if (least >= LongestPause)
            least = LongestPause / 1.5;
        var most = least * 1.5 < LongestPause ? least * 1.5 : LongestPause;
        return least + ((most - least) * random.NextDouble());
    }
}
