using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;

namespace SalesBot.Conversation.Understanding;

/// <summary>What somebody wants to see of a colleague's work.</summary>
public enum MemberView
{
    /// <summary>The tasks as they stand.</summary>
    Tasks,

    /// <summary>The reports of some days.</summary>
    Log,

    /// <summary>What some days have come to.</summary>
    Figures,
}

/// <summary>A question about a colleague's work: "李娜的任务", "what did Raj report today", "李娜这周拜访了几家".</summary>
/// <param name="Name">The colleague, as written; whether there is one of that name is for the conversation to see.</param>
/// <param name="View">What is to be seen.</param>
public sealed record MemberWish(string Name, MemberView View)
{
    /// <summary>Of which days; null where none are named.</summary>
    public AskedPeriod? Period { get; init; }

    /// <summary>Whether days to come are meant, those that the question names beside.</summary>
    public bool IsAhead { get; init; }

    /// <summary>The days to come that are meant, where the question names them itself.</summary>
    public DateRange? Days { get; init; }

    /// <summary>Of which metric; null for all.</summary>
    public MetricCode? Metric { get; init; }
}
