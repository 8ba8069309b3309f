using SalesBot.Application.Incentives;

namespace SalesBot.Conversation.Wording;

/// <summary>How far the pay of a month has come.</summary>
internal enum MonthState
{
    /// <summary>The month has not ended: what it comes to may still grow.</summary>
    Running,

    /// <summary>It has ended, and nobody has closed it.</summary>
    Over,

    /// <summary>It is locked and waits to be approved.</summary>
    Closed,

    /// <summary>It is approved, and can be exported.</summary>
    Approved,

    /// <summary>It was approved and exported, so that it is being paid or was.</summary>
    Exported,
}

/// <summary>Tells how far a month has come.</summary>
internal static class MonthStates
{
    /// <summary>The state of a month as of a local day.</summary>
    public static MonthState Of(MonthStatements month, DateOnly today) => month.Closed switch
    {
        { ExportedAt: not null } => MonthState.Exported,
        { ApprovedAt: not null } => MonthState.Approved,
        { } => MonthState.Closed,
        null => month.Month.End < today ? MonthState.Over : MonthState.Running,
    };
}
