namespace SalesBot.Domain.Nudges;

/// <summary>Judges whether a kind of nudge is of any use to somebody.</summary>
public static class NudgeUse
{
    /// <summary>How soon a report must follow for a nudge to have helped.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(60);

    /// <summary>How many in a row that did not help make a kind go quiet.</summary>
    public const int SendsWithoutUse = 10;

    /// <summary>Whether a kind should go quiet.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="latest">Whether each of the latest sends helped, as far as that is known, in any order.</param>
    public static bool IsOfNone(NudgeKind kind, IReadOnlyCollection<bool> latest)
    {
        ArgumentNullException.ThrowIfNull(latest);
        return NudgeRule.Of(kind).AsksForReports && latest.Count >= SendsWithoutUse && !latest.Contains(true);
    }
}
