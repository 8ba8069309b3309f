namespace SalesBot.Channels.BotFramework.Protocol;

/// <summary>How much one activity may hold. Longer ids and lists do not come from a channel.</summary>
internal static class ActivityLimits
{
    public const int LongestId = 1024;
    public const int MostMembers = 1000;
    public const int MostAttachments = 50;
    public const int MostEntities = 200;

    /// <summary>Which limit an activity breaks, or null.</summary>
    public static string? Violation(Activity activity)
    {
        if (string.IsNullOrEmpty(activity.Type)) return "The activity has no type.";
        if (HasLongId(activity)) return "An id is too long.";
        if (activity.Attachments?.Count > MostAttachments) return "There are too many attachments.";
        if (activity.Entities?.Count > MostEntities) return "There are too many entities.";
        if (activity.MembersAdded?.Count > MostMembers || activity.MembersRemoved?.Count > MostMembers) return "There are too many members.";
        if (activity.ReactionsAdded?.Count > MostMembers || activity.ReactionsRemoved?.Count > MostMembers) return "There are too many reactions.";
        return HasGap(activity) ? "A list has an empty place." : null;
    }

    private static bool HasLongId(Activity activity) =>
        IsLong(activity.Type) || IsLong(activity.Id) || IsLong(activity.ReplyToId) || IsLong(activity.ChannelId) || IsLong(activity.ServiceUrl)
        || IsLong(activity.Name) || IsLong(activity.Action) || IsLong(activity.DeliveryMode) || IsLong(activity.Locale) || IsLong(activity.LocalTimezone)
        || IsLong(activity.From) || IsLong(activity.Recipient) || IsLong(activity.Conversation)
        || IsLong(activity.RelatesTo?.ActivityId) || IsLong(activity.RelatesTo?.Conversation) || IsLong(activity.RelatesTo?.User)
        || IsLong(activity.MembersAdded) || IsLong(activity.MembersRemoved);

    private static bool IsLong(ConversationAccount? conversation) =>
        conversation is not null && (IsLong(conversation.Id) || IsLong(conversation.TenantId) || IsLong(conversation.ConversationType));

    private static bool IsLong(ChannelAccount? account) =>
        account is not null && (IsLong(account.Id) || IsLong(account.AadObjectId) || IsLong(account.TenantId) || IsLong(account.Name));

    private static bool IsLong(List<ChannelAccount>? members) => members is not null && members.Exists(IsLong);

    private static bool IsLong(string? id) => id?.Length > LongestId;

    private static bool HasGap(Activity activity) =>
        HasNull(activity.MembersAdded) || HasNull(activity.MembersRemoved) || HasNull(activity.Attachments) || HasNull(activity.Entities)
        || HasNull(activity.ReactionsAdded) || HasNull(activity.ReactionsRemoved);

    private static bool HasNull<T>(List<T>? list)
        where T : class => list is not null && list.Exists(item => item is null);
}
