namespace SalesBot.Conversation.Understanding.Dates;

/// <summary>How a day is named.</summary>
internal enum DayForm : byte
{
    /// <summary>So many days from the day of the message; First holds them.</summary>
    Offset,

    /// <summary>A weekday; First is 1 (Monday) to 7, Week the ISO week relative to that of the message, if named.</summary>
    Weekday,

    /// <summary>First is the month, Second the day.</summary>
    MonthDay,

    /// <summary>A day of some month; First holds it.</summary>
    DayOfMonth,

    /// <summary>Two numbers of which either may be the month.</summary>
    EitherOrder,
}

/// <summary>A day as a message names it.</summary>
/// <param name="Form">How it is named.</param>
/// <param name="First">See <see cref="DayForm"/>.</param>
/// <param name="Second">See <see cref="DayForm"/>.</param>
internal sealed record DayMark(DayForm Form, int First, int Second = 0)
{
    /// <summary>The year, where it stands there.</summary>
    public int? Year { get; init; }

    /// <summary>The week of a weekday: -1 last, 0 this, 1 next.</summary>
    public int? Week { get; init; }

    /// <summary>The day by itself lies ahead ("tomorrow", "下周三").</summary>
    public bool Ahead => Form == DayForm.Offset && First > 0 || Form == DayForm.Weekday && Week > 0;

    /// <summary>The day by itself lies behind.</summary>
    public bool Behind => Form == DayForm.Offset && First < 0 || Form == DayForm.Weekday && Week < 0;
}

/// <summary>A stretch of time as a message names it.</summary>
internal enum PeriodForm : byte
{
    Today,
    Yesterday,
    ThisWeek,
    LastWeek,
    NextWeek,
    ThisMonth,
    LastMonth,
    NextMonth,
    ThisQuarter,
    LastQuarter,
    NextQuarter,
    ThisYear,
    LastYear,
    LongAgo,

    /// <summary>A month or quarter by its name, a weekend, "these days".</summary>
    Some,

    /// <summary>The end or beginning of a month or year: a time for plans; of work done it tells no day.</summary>
    Edge,
}

/// <summary>A word for a day or a period.</summary>
internal sealed record TimeWord(DayMark? Day, PeriodForm? Period);
