using SalesBot.Domain.People;

namespace SalesBot.Domain.Calendars;

/// <summary>
/// One change of a calendar: some days of a company, a team or a person are from now on holidays, working days or half days. Kept for good;
/// a later change of the same day outweighs it, and one that was withdrawn counts for nothing.
/// </summary>
public sealed class CalendarChange
{
    /// <summary>The most days that one change may name.</summary>
    public const int MostDays = 366;

    /// <summary>The longest name of a day.</summary>
    public const int LongestName = 100;

    /// <summary>Changes a calendar.</summary>
    /// <param name="id">Identifies the change; grows with time.</param>
    /// <param name="ownerId">The company, team or person whose calendar it is.</param>
    /// <param name="groupId">The same for everything that one command changed, which is undone together.</param>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day, included.</param>
    /// <param name="kind">What the days become.</param>
    /// <param name="name">What they are called; may be empty.</param>
    /// <param name="enteredBy">Who said so; null where a file did.</param>
    /// <param name="enteredAt">When.</param>
    /// <exception cref="ArgumentOutOfRangeException">The last day lies before the first, or there are more than <see cref="MostDays"/>.</exception>
    public CalendarChange(
        Guid id, Guid ownerId, Guid groupId, DateOnly first, DateOnly last, NamedDayKind kind, string name, PersonId? enteredBy, DateTimeOffset enteredAt)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(new DateRange(first, last).Days, MostDays, nameof(last));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(name.Length, LongestName, nameof(name));
        Id = id;
        OwnerId = ownerId;
        GroupId = groupId;
        First = first;
        Last = last;
        Kind = kind;
        Name = name;
        EnteredBy = enteredBy;
        EnteredAt = enteredAt;
    }

    /// <summary>Identifies the change; grows with time.</summary>
    public Guid Id { get; private set; }

    /// <summary>The company, team or person whose calendar it is.</summary>
    public Guid OwnerId { get; private set; }

    /// <summary>The same for everything that one command changed.</summary>
    public Guid GroupId { get; private set; }

    /// <summary>The first day.</summary>
    public DateOnly First { get; private set; }

    /// <summary>The last day, included.</summary>
    public DateOnly Last { get; private set; }

    /// <summary>What the days become.</summary>
    public NamedDayKind Kind { get; private set; }

    /// <summary>What they are called; may be empty.</summary>
    public string Name { get; private set; }

    /// <summary>Who said so; null where a file did.</summary>
    public PersonId? EnteredBy { get; private set; }

    /// <summary>When it was said.</summary>
    public DateTimeOffset EnteredAt { get; private set; }

    /// <summary>When it was taken back; null while it holds.</summary>
    public DateTimeOffset? WithdrawnAt { get; private set; }

    /// <summary>The days, in order.</summary>
    public IEnumerable<NamedDay> Days => new DateRange(First, Last).Each().Select(day => new NamedDay(day, Kind, Name));

    /// <summary>Takes it back.</summary>
    /// <returns>False where it had been taken back before.</returns>
    public bool Withdraw(DateTimeOffset now)
    {
        if (WithdrawnAt is not null)
            return false;
        WithdrawnAt = now;
        return true;
    }
}
