using System.Collections.Immutable;

namespace SalesBot.Conversation.Wording;

/// <summary>The sorts of messages by the names that people give them.</summary>
internal static class MessageKinds
{
    private static readonly ImmutableArray<string> Named = ["daily", "digest", "leaderboard", "standings", "reply", "confirm", "welcome"];

    /// <summary>The sort that a name means, in either language; null where it means none.</summary>
    public static string? Of(string name) => Named.FirstOrDefault(kind =>
        name.Equals(kind, StringComparison.OrdinalIgnoreCase)
        || name.Equals(Wordings.Of(Domain.People.Language.Chinese).MessageKind(kind), StringComparison.OrdinalIgnoreCase)
        || name.Equals(Wordings.Of(Domain.People.Language.English).MessageKind(kind), StringComparison.OrdinalIgnoreCase));
}
