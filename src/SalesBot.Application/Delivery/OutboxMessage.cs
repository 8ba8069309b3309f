using SalesBot.Application.Messaging;
using SalesBot.Domain.People;

namespace SalesBot.Application.Delivery;

/// <summary>How a message behaves when its delivery is doubtful.</summary>
public enum MessageClass
{
    /// <summary>An answer to somebody who waits: never repeated after a doubtful attempt.</summary>
    Reply,

    /// <summary>Something the bot says on its own: repeated after a doubtful attempt, since missing it is worse than seeing it twice.</summary>
    Notice,

    /// <summary>A changed card: may be repeated freely.</summary>
    Update,
}

/// <summary>How far a message has come.</summary>
public enum DeliveryState
{
    /// <summary>Waits for its time, its turn or its address.</summary>
    Waiting,

    /// <summary>Handed to the channel; the outcome is not known yet.</summary>
    Sending,

    /// <summary>The channel has it.</summary>
    Delivered,

    /// <summary>The channel may have it or not, and it must not be repeated.</summary>
    Unknown,

    /// <summary>Given up; an administrator can see why.</summary>
    Dead,

    /// <summary>Its time was over before it could be sent.</summary>
    Expired,
}

/// <summary>
/// A message on its way out. It goes either to a conversation that is known, or to a person or a team whose conversation is looked up when
/// it is sent.
/// </summary>
public sealed class OutboxMessage
{
    /// <summary>The reason of a message that waits until it is known where to send it.</summary>
    public const string NoAddress = "no address yet";

    /// <summary>Puts a message on its way.</summary>
    /// <param name="id">Identifies the message.</param>
    /// <param name="key">Unique to what it is for, such as <c>daily:{person}:{local date}</c>.</param>
    /// <param name="class">How it behaves when its delivery is doubtful.</param>
    /// <param name="card">What it says.</param>
    /// <param name="createdAt">When it was put here.</param>
    /// <param name="expiresAt">When it is of no use any more.</param>
    public OutboxMessage(Guid id, string key, MessageClass @class, Card card, DateTimeOffset createdAt, DateTimeOffset expiresAt)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        Id = id;
        Key = key;
        Class = @class;
        Card = card;
        CreatedAt = createdAt;
        ExpiresAt = expiresAt;
        NextAttemptAt = createdAt;
    }

    /// <summary>Identifies the message.</summary>
    public Guid Id { get; private set; }

    /// <summary>Unique to what it is for.</summary>
    public string Key { get; private set; }

    /// <summary>How it behaves when its delivery is doubtful.</summary>
    public MessageClass Class { get; private set; }

    /// <summary>What it says.</summary>
    public Card Card { get; private set; }

    /// <summary>When it was put here.</summary>
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>When it is of no use any more.</summary>
    public DateTimeOffset ExpiresAt { get; private set; }

    /// <summary>The conversation, where known.</summary>
    public ConversationAddress? Address { get; init; }

    /// <summary>The person whose private conversation it goes to, where <see cref="Address"/> is not known.</summary>
    public PersonId? ToPerson { get; init; }

    /// <summary>The team whose group conversation it goes to, where <see cref="Address"/> is not known.</summary>
    public TeamId? ToTeam { get; init; }

    /// <summary>The channel's id of the message that it answers, if any.</summary>
    public string? RepliesTo { get; init; }

    /// <summary>The channel's id of the message of ours that it takes the place of, if any.</summary>
    public string? Replaces { get; init; }

    /// <summary>The key of the message of ours that it takes the place of, where the channel's id is not known here.</summary>
    public string? ReplacesKey { get; init; }

    /// <summary>How far it has come.</summary>
    public DeliveryState State { get; private set; }

    /// <summary>How often it was handed to the channel.</summary>
    public int Attempts { get; private set; }

    /// <summary>Not before this instant.</summary>
    public DateTimeOffset NextAttemptAt { get; private set; }

    /// <summary>How many of the attempts left it open whether the channel has it.</summary>
    public int Doubts { get; private set; }

    /// <summary>Until when its sender holds it alone; after that the sender is taken for dead.</summary>
    public DateTimeOffset? LeasedUntil { get; private set; }

    /// <summary>The process that holds it.</summary>
    public string? LeaseOwner { get; private set; }

    /// <summary>What sort of message it is: what its key begins with, such as <c>daily</c> or <c>reply</c>.</summary>
    public string Kind => Key.IndexOf(':', StringComparison.Ordinal) is var end and > 0 ? Key[..end] : Key;

    /// <summary>The channel's id of the delivered message, where it told one.</summary>
    public string? DeliveredId { get; private set; }

    /// <summary>What went wrong last, as a code without any text of a person.</summary>
    public string? LastError { get; private set; }

    /// <summary>When it reached its last state.</summary>
    public DateTimeOffset? SettledAt { get; private set; }

    /// <summary>Keeps it from the delivery loop until an instant, since it is delivered in another way first.</summary>
    public void HoldUntil(DateTimeOffset instant) => NextAttemptAt = instant;

    /// <summary>Marks it as being handed to the channel by a process until an instant.</summary>
    public void BeginSending(string owner, DateTimeOffset leasedUntil)
    {
        State = DeliveryState.Sending;
        Attempts++;
        LeaseOwner = owner;
        LeasedUntil = leasedUntil;
    }

    /// <summary>Counts an attempt after which the channel may have it.</summary>
    public void Doubt() => Doubts++;

    /// <summary>Puts it back for a later attempt.</summary>
    public void Postpone(DateTimeOffset until, string reason)
    {
        State = DeliveryState.Waiting;
        NextAttemptAt = until;
        LastError = reason;
        Release();
    }

    /// <summary>Puts a message that was given up on its way again, as if it had never been tried.</summary>
    /// <exception cref="InvalidOperationException">It was not given up.</exception>
    public void Replay(DateTimeOffset now)
    {
        if (State != DeliveryState.Dead)
            throw new InvalidOperationException("Only a message that was given up is sent again.");
        (Attempts, Doubts, SettledAt) = (0, 0, null);
        Postpone(now, "replayed");
    }

    /// <summary>The channel has it.</summary>
    public void Deliver(string? deliveredId, DateTimeOffset now)
    {
        DeliveredId = deliveredId;
        Settle(DeliveryState.Delivered, null, now);
    }

    /// <summary>Ends its way for another reason than delivery.</summary>
    public void Settle(DeliveryState state, string? reason, DateTimeOffset now)
    {
        State = state;
        LastError = reason;
        SettledAt = now;
        Release();
    }

    private void Release()
    {
        LeasedUntil = null;
        LeaseOwner = null;
    }
}
