namespace SalesBot.Domain.Calendars;

/// <summary>Parts of a day at work; a day has two halves, which are the unit in which working time is counted.</summary>
[Flags]
public enum DayPart
{
    /// <summary>No part.</summary>
    None = 0,

    /// <summary>The first half.</summary>
    Morning = 1,

    /// <summary>The second half.</summary>
    Afternoon = 2,

    /// <summary>Both halves.</summary>
    Whole = Morning | Afternoon,
}

/// <summary>Counts parts of days.</summary>
public static class DayParts
{
    /// <summary>How many half days make a whole one.</summary>
    public const int HalvesPerDay = 2;

    extension(DayPart part)
    {
        /// <summary>How many half days it has: 0, 1 or 2.</summary>
        public int HalfDays => part switch
        {
            DayPart.None => 0,
            DayPart.Whole => HalvesPerDay,
            _ => 1,
        };
    }
}
