using SalesBot.Application.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Storage.Activities;

/// <summary>
/// The sums that a unit of work has read of one person's ledger, until a report changes it: a turn asks for the month, the quarter and the week
/// one after the other, and most of that is the same.
/// </summary>
internal sealed class KeptSums
{
    // A week that begins in one month and ends in the next is asked for beside the month.
    private const int Margin = 6;

    private PersonId person;
    private DateRange? days;
    private IReadOnlyList<DaySum> sums = [];

    /// <summary>The sums of some days; null where they were not read, or not since the ledger changed.</summary>
    public IReadOnlyList<DaySum>? Find(PersonId of, DateRange wanted) =>
        days is { } known && of == person && known.Start <= wanted.Start && known.End >= wanted.End ? Within(wanted) : null;

    /// <summary>Which days to read so that what is asked for next is among them.</summary>
    public DateRange ToRead(PersonId of, DateRange wanted)
    {
        var (start, end) = (Earlier(wanted.Start), Later(wanted.End));
        return days is { } known && of == person
            ? new(start < known.Start ? start : known.Start, end > known.End ? end : known.End) : new(start, end);
    }

    /// <summary>Keeps what was read and gives the part that was asked for.</summary>
    public IReadOnlyList<DaySum> Keep(PersonId of, DateRange read, IReadOnlyList<DaySum> found, DateRange wanted)
    {
        (person, days, sums) = (of, read, found);
        return Within(wanted);
    }

    public void Clear() => (days, sums) = (null, []);

    private List<DaySum> Within(DateRange wanted) => [.. sums.Where(sum => wanted.Contains(sum.Day))];

    private static DateOnly Earlier(DateOnly day) => DateOnly.FromDayNumber(Math.Max(DateOnly.MinValue.DayNumber, day.DayNumber - Margin));

    private static DateOnly Later(DateOnly day) => DateOnly.FromDayNumber(Math.Min(DateOnly.MaxValue.DayNumber, day.DayNumber + Margin));
}
