using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;

namespace SalesBot.Conversation.Understanding;

/// <summary>What is answered to a target, or to another amount that was proposed for one; whether one waits for it is for the conversation to see.</summary>
public enum AgreementAct
{
    /// <summary>It is accepted ("我接受12月的签单目标", "同意周凯的8").</summary>
    Accept,

    /// <summary>It is not ("不同意", "I can't accept that").</summary>
    Decline,

    /// <summary>Another amount would be right ("我觉得8家合适", "I can do 8").</summary>
    Counter,

    /// <summary>How far all of them are ("目标确认情况", "which targets are waiting").</summary>
    List,
}

/// <summary>What a message answers to a target that somebody set; goes beside the intent, which stays as it is.</summary>
/// <param name="Act">What it says.</param>
public sealed record AgreementWish(AgreementAct Act)
{
    /// <summary>Whose, as written; empty where nobody is named.</summary>
    public string Name { get; init; } = "";

    /// <summary>Of what; null where that is not said.</summary>
    public MetricCode? Metric { get; init; }

    /// <summary>For which days; null where that is not said.</summary>
    public DateRange? Days { get; init; }

    /// <summary>How long the days are, as a period; null where none are named.</summary>
    public PeriodKind? DaysAre { get; init; }

    /// <summary>Whether the amount is said to be the most that can be done.</summary>
    public bool IsLimit { get; init; }

    /// <summary>Whether all that wait are meant, and said to be.</summary>
    public bool IsOfAll { get; init; }

    /// <summary>It is accepted where the amount is the one that stands, and else another amount that would be right.</summary>
    public bool MayBeOther { get; init; }

    /// <summary>Which amount, in units as they are said; null where none is named.</summary>
    public decimal? Amount { get; init; }

    /// <summary>The amount that is said to stand and to be too much, in units as they are said; null where none is named.</summary>
    public decimal? Standing { get; init; }

    /// <summary>Whether a target is named as such, so that nothing else can be meant.</summary>
    public bool NamesTarget { get; init; }
}
