using System.Collections.Frozen;

namespace SalesBot.Domain.Calendars;

/// <summary>What a country, a company, a team or a person says of working days; silent on all that it does not name.</summary>
public sealed class CalendarLayer
{
    private readonly FrozenDictionary<DateOnly, NamedDay> days;

    /// <summary>Builds a layer; where a day is named twice, the later one counts.</summary>
    /// <param name="week">The week it prescribes; null where it leaves that to a more general layer.</param>
    /// <param name="days">The days it names.</param>
    public CalendarLayer(WorkWeek? week, IEnumerable<NamedDay> days)
    {
        ArgumentNullException.ThrowIfNull(days);
        Week = week;
        var named = new Dictionary<DateOnly, NamedDay>();
        foreach (var day in days)
            named[day.Day] = day;
        this.days = named.ToFrozenDictionary();
    }

    /// <summary>A layer that says nothing.</summary>
    public static CalendarLayer Empty { get; } = new(null, []);

    /// <summary>The week it prescribes; null where it prescribes none.</summary>
    public WorkWeek? Week { get; }

    /// <summary>The first day of that week; null where it has always been so.</summary>
    public DateOnly? WeekFrom { get; init; }

    /// <summary>The week before that day; null where none is prescribed.</summary>
    public WorkWeek? WeekBefore { get; init; }

    /// <summary>The week it prescribes for a day; null where it prescribes none.</summary>
    public WorkWeek? WeekOn(DateOnly day) => WeekFrom is { } first && day < first ? WeekBefore : Week;

    /// <summary>The days it names, in order.</summary>
    public IReadOnlyList<NamedDay> Days => [.. days.Values.OrderBy(day => day.Day)];

    /// <summary>What it says of a day; null where it says nothing.</summary>
    public NamedDay? On(DateOnly day) => days.GetValueOrDefault(day);

    /// <summary>Whether it names any day of a year.</summary>
    public bool Knows(int year) => days.Keys.Any(day => day.Year == year);
}
