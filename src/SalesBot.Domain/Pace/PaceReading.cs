using SalesBot.Domain.Calendars;

namespace SalesBot.Domain.Pace;

/// <summary>How one stands against where one should be.</summary>
public enum PaceStatus
{
    /// <summary>The target is reached.</summary>
    Done,

    /// <summary>At or above what the working days gone ask for.</summary>
    OnTrack,

    /// <summary>Short, but not so much as to be behind.</summary>
    AtRisk,

    /// <summary>Short by a fifth or more of that, and by a tenth or more of the target.</summary>
    Behind,
}

/// <summary>
/// Where one should be in a period by its working days, where one is, and what is needed from here.
/// </summary>
/// <param name="Target">The amount to reach, above 0.</param>
/// <param name="Done">The amount reached.</param>
/// <param name="ExpectedByToday">The share of the target that the working days up to the end of today ask for, rounded up.</param>
/// <param name="ExpectedSoFar">The same for the working days before today, rounded down: what nobody can still be working on.</param>
/// <param name="WorkingDaysLeft">Working days from today to the end of the period, today included.</param>
public sealed record PaceReading(long Target, long Done, long ExpectedByToday, long ExpectedSoFar, int WorkingDaysLeft)
{
    /// <summary>How much of the target is missing; never negative.</summary>
    public long Remaining => Math.Max(0, Target - Done);

    /// <summary>How much is missing to be where one should be at the end of today; never negative.</summary>
    public long MissingToday => Math.Max(0, ExpectedByToday - Done);

    /// <summary>How far the target is reached, in whole percent rounded down; may exceed 100.</summary>
    public int Percent => (int)Int128.Min(int.MaxValue, (Int128)Done * 100 / Target);

    /// <summary>What each working day left must bring, rounded up; all that remains where no working day is left.</summary>
    public long NeededPerDay => WorkingDaysLeft <= 1 ? Remaining : DivideUp(Remaining, WorkingDaysLeft);

    /// <summary>How it stands while today is still being worked on: today's share is not asked for yet.</summary>
    public PaceStatus Status => Against(ExpectedSoFar);

    /// <summary>How it stands when today's work is over.</summary>
    public PaceStatus StatusAtDayEnd => Against(ExpectedAtDayEnd);

    /// <summary>The share that the working days up to the end of today ask for, rounded down; lateness is not a matter of rounding.</summary>
    public required long ExpectedAtDayEnd { get; init; }

    /// <summary>Reads the pace of a target in a period on a day.</summary>
    /// <param name="target">The amount to reach, above 0.</param>
    /// <param name="done">The amount reached.</param>
    /// <param name="range">The period, cut to the days on which the person is there.</param>
    /// <param name="calendar">The working days.</param>
    /// <param name="today">The day of reading.</param>
    public static PaceReading Of(long target, long done, DateRange range, WorkCalendar calendar, DateOnly today)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(target);
        ArgumentNullException.ThrowIfNull(calendar);
        var all = calendar.WorkingDays(range);
        var left = today > range.End ? 0 : calendar.WorkingDays(new(today < range.Start ? range.Start : today, range.End));
        var gone = today < range.Start ? 0 : today > range.End ? all : calendar.WorkingDays(new(range.Start, today));
        var goneBefore = range.Contains(today) && calendar.IsWorkingDay(today) ? gone - 1 : gone;
        var needed = Share(target, gone, all);
        return new PaceReading(target, done, needed.Up, Share(target, goneBefore, all).Down, left) { ExpectedAtDayEnd = needed.Down };
    }

    /// <summary>The same reading on top of an amount that was reached before the days that it looks at.</summary>
    public PaceReading Above(long reached) => this with
    {
        Target = Target + reached,
        Done = Done + reached,
        ExpectedByToday = ExpectedByToday + reached,
        ExpectedSoFar = ExpectedSoFar + reached,
        ExpectedAtDayEnd = ExpectedAtDayEnd + reached,
    };

    // A period without any working day (a Saturday's day target) asks for nothing.
    private static (long Down, long Up) Share(long target, int days, int all) =>
        all == 0 ? (0, 0) : ((long)((Int128)target * days / all), (long)((((Int128)target * days) + all - 1) / all));

    private PaceStatus Against(long expected)
    {
        if (Done >= Target)
            return PaceStatus.Done;
        if (Done >= expected)
            return PaceStatus.OnTrack;
        var isMuch = (Int128)Done * 5 <= (Int128)expected * 4 && (Int128)(expected - Done) * 10 >= Target;
        return isMuch ? PaceStatus.Behind : PaceStatus.AtRisk;
    }

    private static long DivideUp(long amount, int parts) => (amount + parts - 1) / parts;
}
