using System.Collections.Frozen;

namespace SalesBot.Domain.Calendars;

/// <summary>Which parts of which days somebody has taken off: what all statements about the leave come to.</summary>
public sealed class LeaveDays
{
    private readonly FrozenDictionary<DateOnly, DayPart> days;

    private LeaveDays(Dictionary<DateOnly, DayPart> days) => this.days = days.ToFrozenDictionary();

    /// <summary>No leave.</summary>
    public static LeaveDays None { get; } = new([]);

    /// <summary>
    /// What statements come to. They count in the order in which they were made: leave adds its part of a day to what is off already, so that
    /// overlapping leave is counted once; a cancellation gives its part back; what was withdrawn counts for nothing.
    /// </summary>
    public static LeaveDays Of(IEnumerable<LeaveEntry> entries)
    {
        var days = new Dictionary<DateOnly, DayPart>();
        foreach (var entry in entries.Where(entry => entry.WithdrawnAt is null).OrderBy(entry => entry.EnteredAt).ThenBy(entry => entry.Id))
        {
            foreach (var day in new DateRange(entry.First, entry.Last).Each())
            {
                var before = days.GetValueOrDefault(day);
                days[day] = entry.IsCancellation ? before & ~entry.Part : before | entry.Part;
            }
        }

        return new LeaveDays(days);
    }

    /// <summary>What is taken off on a day, worked otherwise or not.</summary>
    public DayPart On(DateOnly day) => days.GetValueOrDefault(day);

    /// <summary>The days on which anything is taken off, in order.</summary>
    public IReadOnlyList<DateOnly> Days => [.. days.Where(day => day.Value != DayPart.None).Select(day => day.Key).Order()];
}
