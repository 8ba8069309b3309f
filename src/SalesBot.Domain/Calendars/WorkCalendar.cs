namespace SalesBot.Domain.Calendars;

/// <summary>How a day stands in somebody's calendar.</summary>
public enum DayStatus
{
    /// <summary>Worked, in part at least.</summary>
    Working,

    /// <summary>It would be worked, but all of it is taken off.</summary>
    OnLeave,

    /// <summary>A holiday by name.</summary>
    Holiday,

    /// <summary>Free by the usual week.</summary>
    Free,

    /// <summary>Before the first day at the company or after the last one.</summary>
    NotThere,
}

/// <summary>
/// Which parts of which local days are worked, made out of layers from the most general (the country) to the most specific (the person).
/// <list type="number">
/// <item>Before the first and after the last day at the company nothing is worked.</item>
/// <item>The usual week is that of the most specific layer that has one; Monday to Friday where none has.</item>
/// <item>
/// A named day is settled by the most specific layer that names it: a holiday takes the day away from everybody, a half day its afternoon,
/// and a shifted working day (调休) makes it whole. Only somebody with a week of their own, part-time say, is not called in by a shifted
/// working day of a more general layer.
/// </item>
/// <item>Leave takes its parts away from what is left.</item>
/// </list>
/// Working time is counted in half days, never in fractions.
/// </summary>
public sealed class WorkCalendar
{
    private static readonly TimeOnly Noon = new(12, 0);

    private readonly IReadOnlyList<CalendarLayer> layers;
    private readonly CalendarLayer own;
    private readonly bool isAlwaysSo;

    /// <summary>Makes a calendar.</summary>
    /// <param name="layers">What more general owners say, the most general first.</param>
    /// <param name="own">What is said for the person alone; null in the calendar of a team.</param>
    public WorkCalendar(IReadOnlyList<CalendarLayer> layers, CalendarLayer? own = null)
    {
        ArgumentNullException.ThrowIfNull(layers);
        this.layers = layers;
        this.own = own ?? CalendarLayer.Empty;
        Week = this.own.Week ?? layers.Select(layer => layer.Week).LastOrDefault(chosen => chosen is not null) ?? WorkWeek.MondayToFriday;
        isAlwaysSo = this.own.WeekFrom is null && layers.All(layer => layer.WeekFrom is null);
    }

    /// <summary>Monday to Friday, no holidays.</summary>
    public static WorkCalendar MondayToFriday { get; } = new([]);

    /// <summary>The usual week, the one to come where it changes.</summary>
    public WorkWeek Week { get; }

    /// <summary>The usual week on a day.</summary>
    public WorkWeek WeekOn(DateOnly day)
    {
        if (isAlwaysSo)
            return Week;
        if (own.WeekOn(day) is { } mine)
            return mine;
        for (var i = layers.Count - 1; i >= 0; i--)
            if (layers[i].WeekOn(day) is { } week)
                return week;
        return WorkWeek.MondayToFriday;
    }

    /// <summary>The first day at the company; null in the calendar of a team.</summary>
    public DateOnly? JoinedOn { get; init; }

    /// <summary>The last day at the company; null while the person stays.</summary>
    public DateOnly? LeftOn { get; init; }

    /// <summary>What the person has taken off.</summary>
    public LeaveDays Leave { get; init; } = LeaveDays.None;

    /// <summary>When weeks and fiscal years begin.</summary>
    public PeriodRules Periods { get; init; }

    /// <summary>What is worked on a day.</summary>
    public DayPart PartOn(DateOnly day) => IsThere(day) ? Scheduled(day) & ~Leave.On(day) : DayPart.None;

    /// <summary>Whether anything is worked on a day.</summary>
    public bool IsWorkingDay(DateOnly day) => PartOn(day) != DayPart.None;

    /// <summary>Whether somebody is at work at a time of a day: in the morning before noon, in the afternoon from noon on.</summary>
    public bool IsAtWork(DateOnly day, TimeOnly time) => (PartOn(day) & (time < Noon ? DayPart.Morning : DayPart.Afternoon)) != DayPart.None;

    /// <summary>What would be worked on a day without half days and leave; nothing on holidays and free days.</summary>
    public DayPart RegularPartOn(DateOnly day) => !IsThere(day) ? DayPart.None : Named(day) switch
    {
        { Kind: NamedDayKind.Holiday } => DayPart.None,
        { Kind: NamedDayKind.Workday } => CalledIn(day),
        _ => WeekOn(day)[day.DayOfWeek],
    };

    /// <summary>What leave takes away from a day that would be worked.</summary>
    public DayPart LeaveOn(DateOnly day) => IsThere(day) ? Scheduled(day) & Leave.On(day) : DayPart.None;

    /// <summary>How a day stands.</summary>
    public DayStatus StatusOn(DateOnly day)
    {
        if (!IsThere(day))
            return DayStatus.NotThere;
        if (PartOn(day) != DayPart.None)
            return DayStatus.Working;
        if (LeaveOn(day) != DayPart.None)
            return DayStatus.OnLeave;
        return Named(day) is { Kind: NamedDayKind.Holiday } ? DayStatus.Holiday : DayStatus.Free;
    }

    /// <summary>What a day is called by the most specific layer that names it; null where none does.</summary>
    public NamedDay? Named(DateOnly day)
    {
        if (own.On(day) is { } mine)
            return mine;
        for (var i = layers.Count - 1; i >= 0; i--)
            if (layers[i].On(day) is { } named)
                return named;
        return null;
    }

    /// <summary>How many half days of a range are worked.</summary>
    public int HalfDays(DateRange range) => range.Each().Sum(day => PartOn(day).HalfDays);

    /// <summary>On how many days of a range anything is worked.</summary>
    public int WorkingDays(DateRange range) => range.Each().Count(IsWorkingDay);

    /// <summary>The last working day before a day, at most 60 days back; null where there is none.</summary>
    public DateOnly? WorkingDayBefore(DateOnly day) => Nearest(day, -1);

    /// <summary>The first working day after a day, at most 60 days ahead; null where there is none.</summary>
    public DateOnly? WorkingDayAfter(DateOnly day) => Nearest(day, 1);

    /// <summary>The last day of the leave on which a day lies: the days up to it are on leave or free anyway; null where the day is not on leave.</summary>
    public DateOnly? LeaveUntil(DateOnly day)
    {
        if (StatusOn(day) != DayStatus.OnLeave)
            return null;
        var until = day;
        for (var next = day.AddDays(1); next.DayNumber - day.DayNumber <= LeaveEntry.MostDays; next = next.AddDays(1))
        {
            var status = StatusOn(next);
            if (status is DayStatus.Working or DayStatus.NotThere)
                break;
            if (status == DayStatus.OnLeave)
                until = next;
        }

        return until;
    }

    private bool IsThere(DateOnly day) => (JoinedOn is not { } first || day >= first) && (LeftOn is not { } last || day <= last);

    private DayPart Scheduled(DateOnly day) => Named(day) switch
    {
        { Kind: NamedDayKind.Holiday } => DayPart.None,
        { Kind: NamedDayKind.Workday } => CalledIn(day),
        { Kind: NamedDayKind.Half } => WeekOn(day)[day.DayOfWeek] & DayPart.Morning,
        _ => WeekOn(day)[day.DayOfWeek],
    };

    private DayPart CalledIn(DateOnly day) => own.WeekOn(day) is not null && own.On(day) is null ? WeekOn(day)[day.DayOfWeek] : DayPart.Whole;

    private DateOnly? Nearest(DateOnly day, int step)
    {
        for (var away = 1; away <= 60; away++)
            if (IsWorkingDay(day.AddDays(away * step)))
                return day.AddDays(away * step);
        return null;
    }
}
