using SalesBot.Application.Messaging;

namespace SalesBot.Application.Delivery;

/// <summary>What came of handing a message to a channel.</summary>
public abstract record SendOutcome
{
    private SendOutcome()
    {
    }

    /// <summary>The channel has it.</summary>
    /// <param name="MessageId">The channel's id of the message, where it told one.</param>
    public sealed record Delivered(string? MessageId) : SendOutcome;

    /// <summary>Too much at once; nothing was sent.</summary>
    /// <param name="RetryAfter">How long to wait, where the channel told.</param>
    public sealed record Throttled(TimeSpan? RetryAfter) : SendOutcome;

    /// <summary>Not tried: it would have been more than the channel takes.</summary>
    /// <param name="Wait">How long to wait.</param>
    public sealed record Held(TimeSpan Wait) : SendOutcome;

    /// <summary>The channel refuses the bot itself, whatever the conversation; nothing was sent.</summary>
    /// <param name="Code">Why, as the channel's code.</param>
    public sealed record Barred(string Code) : SendOutcome;

    /// <summary>The conversation is gone, or the bot is no longer in it.</summary>
    /// <param name="Code">Why, as the channel's code.</param>
    public sealed record RecipientGone(string Code) : SendOutcome;

    /// <summary>The channel will never take this message.</summary>
    /// <param name="Code">Why, as the channel's code.</param>
    public sealed record Rejected(string Code) : SendOutcome;

    /// <summary>It failed before anything was sent; trying again is safe.</summary>
    /// <param name="Code">Why.</param>
    public sealed record Failed(string Code) : SendOutcome;

    /// <summary>It failed after the message may have been taken; trying again may show it twice.</summary>
    /// <param name="Code">Why.</param>
    public sealed record Doubtful(string Code) : SendOutcome;
}

/// <summary>A message handed to a channel.</summary>
/// <param name="Address">Where to.</param>
/// <param name="Card">What it says.</param>
/// <param name="RepliesTo">The channel's id of the message that it answers, if any.</param>
/// <param name="Replaces">The channel's id of the message that it takes the place of, if any.</param>
public sealed record OutgoingMessage(ConversationAddress Address, Card Card, string? RepliesTo, string? Replaces)
{
    /// <summary>The message in the outbox, by which a picture of its card can be fetched; null where it is not kept there.</summary>
    public Guid? Id { get; init; }
}

/// <summary>The way out through one channel.</summary>
public interface IChannelSender
{
    /// <summary>Whether it reaches the conversations of a channel.</summary>
    bool Serves(string channel);

    /// <summary>How much the channel takes at an address; null where it does not say.</summary>
    SendQuota? QuotaOf(ConversationAddress address) => null;

    /// <summary>Hands a message over. Never throws for what the channel or the network does: that is the outcome.</summary>
    Task<SendOutcome> SendAsync(OutgoingMessage message, CancellationToken cancellationToken);
}
