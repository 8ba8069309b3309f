namespace SalesBot.Application.Honours;

/// <summary>As what an honour is told; the step of the facts of its nudge says it.</summary>
public enum HonourSort
{
    /// <summary>A record.</summary>
    Record,

    /// <summary>A badge for an amount.</summary>
    AmountBadge,

    /// <summary>A badge for a streak of reporting.</summary>
    ReportStreakBadge,

    /// <summary>A badge for a streak of targets.</summary>
    TargetStreakBadge,
}
