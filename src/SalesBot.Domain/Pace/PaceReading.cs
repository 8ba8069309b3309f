using SalesBot.Domain.Calendars;

namespace SalesBot.Domain.Pace;

/// <summary>How one stands against where one should be.</summary>
public enum PaceStatus
{
    /// <summary>The target is reached.</summary>
    Done,

    /// <summary>At or above what the working time gone asks for; also where nothing is asked at all.</summary>
    OnTrack,

    /// <summary>Short, but not so much as to be behind.</summary>
    AtRisk,

    /// <summary>Short by a fifth or more of that, and by a tenth or more of the target.</summary>
    Behind,
}

/// <summary>
/// Where one should be in a period, where one is, and what is needed from here; all by the person's own working time, counted in half days:
/// weekends, holidays, leave and the days before joining ask for nothing, and what they would have asked for is spread over the rest. A
/// period without any working time of one's own asks for nothing at all.
/// </summary>
/// <param name="Target">The amount to reach; 0 where the period asks for nothing.</param>
/// <param name="Done">The amount reached.</param>
/// <param name="ExpectedByToday">The share of the target that the working time up to the end of today asks for, rounded up.</param>
/// <param name="ExpectedSoFar">The same for the working time before today, rounded down: what nobody can still be working on.</param>
/// <param name="HalfDaysLeft">Half days of work from today to the end of the period, today included.</param>
public sealed record PaceReading(long Target, long Done, long ExpectedByToday, long ExpectedSoFar, int HalfDaysLeft)
{
    // A rate over less than two days says nothing.
    private const int HalfDaysBeforeProjection = 2 * DayParts.HalvesPerDay;

    /// <summary>Whether the period asks for nothing: leave, a holiday, a free day.</summary>
    public bool AsksNothing => Target == 0;

    /// <summary>How much of the target is missing; never negative.</summary>
    public long Remaining => Math.Max(0, Target - Done);

    /// <summary>How much is missing to be where one should be at the end of today; never negative.</summary>
    public long MissingToday => Math.Max(0, ExpectedByToday - Done);

    /// <summary>How far the target is reached, in whole percent rounded down; may exceed 100; 100 where nothing is asked.</summary>
    public int Percent => AsksNothing ? 100 : (int)Int128.Min(int.MaxValue, (Int128)Done * 100 / Target);

    /// <summary>Days from today to the end of the period on which anything is worked, today included.</summary>
    public required int WorkingDaysLeft { get; init; }

    /// <summary>What each whole working day left must bring, rounded up; all that remains where no more than one is left.</summary>
    public long NeededPerDay => HalfDaysLeft <= DayParts.HalvesPerDay
        ? Remaining
        : (long)((((Int128)Remaining * DayParts.HalvesPerDay) + HalfDaysLeft - 1) / HalfDaysLeft);

    /// <summary>
    /// Where the period ends at the rate of its working days before today, rounded down; what today has brought already counts at least. Null
    /// while fewer than two working days have gone, and where the period has ended or asks for nothing.
    /// </summary>
    public long? Landing { get; init; }

    /// <summary>How it stands while today is still being worked on: today's share is not asked for yet.</summary>
    public PaceStatus Status => Against(ExpectedSoFar);

    /// <summary>How it stands when today's work is over.</summary>
    public PaceStatus StatusAtDayEnd => Against(ExpectedAtDayEnd);

    /// <summary>
    /// The share that the working time up to the end of today asks for, rounded down; lateness is not a matter of rounding. On the first day at
    /// the company it is 0: nobody is late on day one.
    /// </summary>
    public required long ExpectedAtDayEnd { get; init; }

    /// <summary>Reads the pace of a target in a period on a day.</summary>
    /// <param name="target">The amount to reach, above 0; for a single day, what a day usually worked asks for.</param>
    /// <param name="done">The amount reached.</param>
    /// <param name="range">The period.</param>
    /// <param name="calendar">The person's working time.</param>
    /// <param name="today">The day of reading.</param>
    /// <param name="doneToday">How much of <paramref name="done"/> was done today.</param>
    public static PaceReading Of(long target, long done, DateRange range, WorkCalendar calendar, DateOnly today, long doneToday = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(target);
        ArgumentNullException.ThrowIfNull(calendar);
        var time = WorkingTime.Of(range, calendar, today);
        var asked = time.All == 0 ? 0 : range.Days == 1 ? Proration.OfDay(target, range.Start, calendar) : target;
        var byToday = Share(asked, time.Gone + time.Today, time.All);
        return new PaceReading(asked, done, byToday.Up, Share(asked, time.Gone, time.All).Down, time.Today + time.Ahead)
        {
            WorkingDaysLeft = time.DaysLeft,
            ExpectedAtDayEnd = calendar.JoinedOn == today ? 0 : byToday.Down,
            Landing = asked == 0 ? null : Project(done - doneToday, doneToday, time),
        };
    }

    /// <summary>The same reading on top of an amount that was reached before the days that it looks at.</summary>
    public PaceReading Above(long reached) => this with
    {
        Target = Target + reached,
        Done = Done + reached,
        ExpectedByToday = ExpectedByToday + reached,
        ExpectedSoFar = ExpectedSoFar + reached,
        ExpectedAtDayEnd = ExpectedAtDayEnd + reached,
        Landing = Landing + reached,
    };

    private static long? Project(long before, long today, WorkingTime time)
    {
        if (time.Gone < HalfDaysBeforeProjection || time.Today + time.Ahead == 0)
            return null;
        var atRate = (Int128)before * (time.Today + time.Ahead) / time.Gone;
        var withToday = today + ((Int128)before * time.Ahead / time.Gone);
        return (long)Int128.Clamp(before + Int128.Max(atRate, withToday), 0, long.MaxValue);
    }

    private static (long Down, long Up) Share(long target, int halfDays, int all) =>
        all == 0 ? (0, 0) : ((long)((Int128)target * halfDays / all), (long)((((Int128)target * halfDays) + all - 1) / all));

    private PaceStatus Against(long expected)
    {
        if (AsksNothing)
            return PaceStatus.OnTrack;
        if (Done >= Target)
            return PaceStatus.Done;
        if (Done >= expected)
            return PaceStatus.OnTrack;
        var isMuch = (Int128)Done * 5 <= (Int128)expected * 4 && (Int128)(expected - Done) * 10 >= Target;
        return isMuch ? PaceStatus.Behind : PaceStatus.AtRisk;
    }
}
