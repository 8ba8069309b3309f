using SalesBot.Domain.Nudges;
using SalesBot.Domain.People;

namespace SalesBot.Storage.Nudges;

/// <summary>What one person wants to hear, and when to look at the person next.</summary>
internal sealed class NudgeSettings
{
    public required PersonId PersonId { get; init; }

    public required NudgePreferences Preferences { get; set; }

    /// <summary>Null for somebody who was never looked at.</summary>
    public DateTimeOffset? NextAt { get; set; }

    /// <summary>Whether the person asked for a kind that is off by default; every report of a team asks who did.</summary>
    public bool Listens { get; set; }
}
