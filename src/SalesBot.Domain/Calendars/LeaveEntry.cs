using SalesBot.Domain.People;

namespace SalesBot.Domain.Calendars;

/// <summary>
/// One statement about somebody's leave: days taken off, or days taken off no more. Kept for good; statements count in the order in which
/// they were made, and one that was withdrawn counts for nothing.
/// </summary>
public sealed class LeaveEntry
{
    /// <summary>The most days that one statement may span.</summary>
    public const int MostDays = 366;

    /// <summary>States something about somebody's leave.</summary>
    /// <param name="id">Identifies the statement; grows with time.</param>
    /// <param name="personId">Whose leave it is.</param>
    /// <param name="groupId">The same for everything that one message said, which is undone together.</param>
    /// <param name="first">The first local day.</param>
    /// <param name="last">The last local day, included.</param>
    /// <param name="part">Which part of each day.</param>
    /// <param name="isCancellation">Whether the days are worked after all.</param>
    /// <param name="enteredBy">Who said so.</param>
    /// <param name="enteredAt">When.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The last day lies before the first, there are more than <see cref="MostDays"/>, or no part of them is meant.
    /// </exception>
    public LeaveEntry(
        Guid id, PersonId personId, Guid groupId, DateOnly first, DateOnly last, DayPart part, bool isCancellation, PersonId enteredBy,
        DateTimeOffset enteredAt)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(new DateRange(first, last).Days, MostDays, nameof(last));
        ArgumentOutOfRangeException.ThrowIfEqual(part, DayPart.None);
        Id = id;
        PersonId = personId;
        GroupId = groupId;
        First = first;
        Last = last;
        Part = part;
        IsCancellation = isCancellation;
        EnteredBy = enteredBy;
        EnteredAt = enteredAt;
    }

    /// <summary>Identifies the statement; grows with time.</summary>
    public Guid Id { get; private set; }

    /// <summary>Whose leave it is.</summary>
    public PersonId PersonId { get; private set; }

    /// <summary>The same for everything that one message said.</summary>
    public Guid GroupId { get; private set; }

    /// <summary>The first local day.</summary>
    public DateOnly First { get; private set; }

    /// <summary>The last local day, included.</summary>
    public DateOnly Last { get; private set; }

    /// <summary>Which part of each day.</summary>
    public DayPart Part { get; private set; }

    /// <summary>Whether the days are worked after all.</summary>
    public bool IsCancellation { get; private set; }

    /// <summary>Who said so.</summary>
    public PersonId EnteredBy { get; private set; }

    /// <summary>When it was said.</summary>
    public DateTimeOffset EnteredAt { get; private set; }

    /// <summary>When it was taken back; null while it holds.</summary>
    public DateTimeOffset? WithdrawnAt { get; private set; }

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
