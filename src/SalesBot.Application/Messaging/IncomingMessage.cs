namespace SalesBot.Application.Messaging;

/// <summary>What happened in a chat.</summary>
public enum IncomingKind
{
    /// <summary>Somebody wrote to the bot.</summary>
    Text,

    /// <summary>Somebody changed a message written before.</summary>
    TextEdited,

    /// <summary>Somebody deleted a message written before.</summary>
    TextDeleted,

    /// <summary>Somebody brought a deleted message back.</summary>
    TextRestored,

    /// <summary>Somebody pressed a button of a card.</summary>
    CardAction,

    /// <summary>The bot was added to the conversation, or a person joined it.</summary>
    Joined,

    /// <summary>The bot was removed from the conversation.</summary>
    Removed,
}

/// <summary>Who wrote, as the channel knows them.</summary>
/// <param name="Channel">The channel's name.</param>
/// <param name="TenantId">The platform's id of the company; empty where the channel has none.</param>
/// <param name="AccountId">The channel's id of the person.</param>
/// <param name="Name">The name as the channel shows it; may be empty, is never an identity.</param>
/// <param name="DirectoryId">The company directory's id of the person, where the channel tells it.</param>
public sealed record Sender(string Channel, string TenantId, string AccountId, string Name, string? DirectoryId);

/// <summary>A pressed button.</summary>
/// <param name="Verb">What the button does.</param>
/// <param name="Data">What it was given when its card was made; comes back from the client and is not to be trusted.</param>
/// <param name="CardMessageId">The channel's id of the message that holds the card; null where unknown.</param>
/// <param name="AnswersInPlace">The channel takes the new card in the answer to the click itself.</param>
public sealed record CardAction(string Verb, IReadOnlyDictionary<string, string> Data, string? CardMessageId, bool AnswersInPlace);

/// <summary>Somebody whom a message mentions besides the bot.</summary>
/// <param name="AccountId">The channel's id of the person.</param>
/// <param name="Name">The name as the channel shows it.</param>
public sealed record Mentioned(string AccountId, string Name);

/// <summary>Something that happened in a chat, in no channel's own form.</summary>
public sealed record IncomingMessage
{
    /// <summary>What happened.</summary>
    public required IncomingKind Kind { get; init; }

    /// <summary>Unique to what happened; the same when the channel delivers it again.</summary>
    public required string Key { get; init; }

    /// <summary>The channel's id of the message written, changed or deleted; with the conversation it names the message for good.</summary>
    public required string MessageId { get; init; }

    /// <summary>Who did it.</summary>
    public required Sender Sender { get; init; }

    /// <summary>Where.</summary>
    public required ConversationAddress Conversation { get; init; }

    /// <summary>The text without the mention of the bot; empty where there is none.</summary>
    public string Text { get; init; } = "";

    /// <summary>The pressed button; set for <see cref="IncomingKind.CardAction"/> only.</summary>
    public CardAction? Action { get; init; }

    /// <summary>The client's locale such as zh-CN, if told.</summary>
    public string? Locale { get; init; }

    /// <summary>Whom the message mentions besides the bot.</summary>
    public IReadOnlyList<Mentioned> Mentions { get; init; } = [];

    /// <summary>Whether it was said in a group without naming the bot; it counts only where it changes what the bot was told before.</summary>
    public bool IsOverheard { get; init; }

    /// <summary>Whether an unknown person who writes here may become a member of the demo team without an invitation.</summary>
    public bool IsLocalTrial { get; init; }

    /// <summary>Whether the channel can change a message that the bot has sent.</summary>
    public bool CanUpdateMessages { get; init; } = true;

    /// <summary>The replies go into the answer to the request itself and are not to be delivered again.</summary>
    public bool RepliesInAnswer { get; init; }

    /// <summary>The name of the message for good: of what was reported in it, for instance.</summary>
    public string Source => $"{Conversation.Channel}|{Conversation.ConversationId}|{MessageId}";
}
