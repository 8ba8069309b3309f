using SalesBot.Domain.Calendars;

namespace SalesBot.Conversation.Understanding;

/// <summary>What a message says of when a company's years begin or when somebody works.</summary>
public abstract record WorkingTimeWish
{
    private WorkingTimeWish()
    {
    }

    /// <summary>The fiscal year begins in a month ("财年从4月开始"), or it is asked when.</summary>
    /// <param name="Month">1 to 12; null for the question.</param>
    public sealed record FiscalYear(int? Month) : WorkingTimeWish;

    /// <summary>Somebody works whole or part time ("李娜半职", "Amy works 3 days a week").</summary>
    /// <param name="Name">Who, as written.</param>
    /// <param name="Week">What is worked; null where it is not said on which days.</param>
    /// <param name="Days">On how many days a week; null where that is not said either.</param>
    public sealed record OfPerson(string Name, WorkWeek? Week, int? Days) : WorkingTimeWish
    {
        /// <summary>From which local day on; null where none is named.</summary>
        public DateOnly? From { get; init; }
    }
}
