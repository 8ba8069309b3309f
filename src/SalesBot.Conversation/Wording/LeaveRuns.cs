using SalesBot.Application.Calendars;
using SalesBot.Domain.Calendars;

namespace SalesBot.Conversation.Wording;

/// <summary>Days in a row, as they are told.</summary>
/// <param name="First">The first.</param>
/// <param name="Last">The last.</param>
/// <param name="Part">Which part of each.</param>
internal sealed record LeaveRun(DateOnly First, DateOnly Last, DayPart Part);

/// <summary>Puts working days of leave together so that few words tell them.</summary>
internal static class LeaveRuns
{
    // Over a weekend a leave goes on.
    private const int WeekendGap = 3;

    public static IReadOnlyList<LeaveRun> Of(IReadOnlyList<LeaveDay> days)
    {
        var runs = new List<LeaveRun>();
        foreach (var day in days)
        {
            if (runs is [.., { Part: DayPart.Whole } last] && day.Part == DayPart.Whole && GoesOn(last.Last, day.Day))
                runs[^1] = last with { Last = day.Day };
            else
                runs.Add(new LeaveRun(day.Day, day.Day, day.Part));
        }

        return runs;
    }

    public static int HalfDays(IReadOnlyList<LeaveDay> days) => days.Sum(day => day.Part.HalfDays);

    private static bool GoesOn(DateOnly last, DateOnly next)
    {
        var gap = next.DayNumber - last.DayNumber;
        return gap == 1 || (gap == WeekendGap && last.DayOfWeek == DayOfWeek.Friday);
    }
}
