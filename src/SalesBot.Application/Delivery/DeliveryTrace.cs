using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;

namespace SalesBot.Application.Delivery;

/// <summary>Tells operators what becomes of messages: in the log and in figures, never with a text or a name. See Host/Telemetry/README.md.</summary>
public sealed class DeliveryTrace(ILogger<DeliveryTrace> log)
{
    private static readonly Counter<long> Messages =
        Meters.Own.CreateCounter<long>("salesbot.messages", "{message}", "Messages that reached their last state.");

    private static readonly Counter<long> Attempts =
        Meters.Own.CreateCounter<long>("salesbot.delivery.attempts", "{attempt}", "Attempts to hand a message to its channel.");

    internal static void Attempted(string kind, SendOutcome outcome) =>
        Attempts.Add(1, new KeyValuePair<string, object?>("kind", kind), new KeyValuePair<string, object?>("outcome", NameOf(outcome)));

    internal void SenderFailed(Guid id, Exception failure) => Log.DeliveryFailed(log, failure, id);

    /// <summary>What came of some messages is known and could not be kept.</summary>
    public void OutcomesNotStored(int count, Exception failure) => Log.OutcomeNotStored(log, failure, count);

    internal void AccountBarred(string code) => Log.AccountBarred(log, code);

    internal void Settled(OutboxMessage message)
    {
        if (message.SettledAt is null)
            return;
        Messages.Add(
            1, new KeyValuePair<string, object?>("kind", message.Kind), new KeyValuePair<string, object?>("outcome", Meters.NameOf(message.State)));
        if (message.State is DeliveryState.Dead or DeliveryState.Unknown)
            Log.GivenUp(log, message.Id, message.Attempts, message.LastError ?? "");
    }

    private static string NameOf(SendOutcome outcome) => outcome switch
    {
        SendOutcome.Delivered => "delivered",
        SendOutcome.Throttled => "throttled",
        SendOutcome.Barred => "barred",
        SendOutcome.RecipientGone => "gone",
        SendOutcome.Rejected => "rejected",
        SendOutcome.Doubtful => "doubtful",
        _ => "failed",
    };
}
