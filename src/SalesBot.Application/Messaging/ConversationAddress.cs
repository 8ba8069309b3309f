namespace SalesBot.Application.Messaging;

/// <summary>What kind of conversation a message belongs to.</summary>
public enum ConversationScope
{
    /// <summary>One person and the bot.</summary>
    Personal,

    /// <summary>A group chat.</summary>
    Group,

    /// <summary>A channel of a team; a message is in a thread of it.</summary>
    Channel,
}

/// <summary>Where messages go to.</summary>
/// <param name="Channel">The name of the chat platform's channel; only the code of that channel gives it a meaning.</param>
/// <param name="ConversationId">The platform's id of the conversation, without a thread.</param>
/// <param name="Scope">Personal, group or channel.</param>
/// <param name="Reference">All that the channel needs to reach it again, in the channel's own form.</param>
public sealed record ConversationAddress(string Channel, string ConversationId, ConversationScope Scope, string Reference);
