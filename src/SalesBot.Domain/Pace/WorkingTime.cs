using SalesBot.Domain.Calendars;

namespace SalesBot.Domain.Pace;

/// <summary>How the working time of a period lies around a day, in half days.</summary>
/// <param name="Gone">Before the day.</param>
/// <param name="Today">On the day.</param>
/// <param name="Ahead">After the day.</param>
/// <param name="DaysLeft">Days with any work from the day on.</param>
internal readonly record struct WorkingTime(int Gone, int Today, int Ahead, int DaysLeft)
{
    public int All => Gone + Today + Ahead;

    public static WorkingTime Of(DateRange range, WorkCalendar calendar, DateOnly today)
    {
        var time = default(WorkingTime);
        foreach (var day in range.Each())
        {
            var halves = calendar.PartOn(day).HalfDays;
            if (day < today)
                time = time with { Gone = time.Gone + halves };
            else
            {
                time = day == today ? time with { Today = halves } : time with { Ahead = time.Ahead + halves };
                time = time with { DaysLeft = time.DaysLeft + (halves > 0 ? 1 : 0) };
            }
        }

        return time;
    }
}
