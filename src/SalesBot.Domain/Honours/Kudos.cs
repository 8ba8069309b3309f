using SalesBot.Domain.People;

namespace SalesBot.Domain.Honours;

/// <summary>A word of praise from one colleague to another.</summary>
public sealed class Kudos
{
    /// <summary>How many somebody can give on a local day.</summary>
    public const int MostADay = 5;

    /// <summary>The most characters of what it is for.</summary>
    public const int LongestText = 200;

    /// <summary>Praises somebody.</summary>
    /// <param name="id">Identifies it, a number that grows with time.</param>
    /// <param name="from">Who praises.</param>
    /// <param name="to">Who is praised.</param>
    /// <param name="text">What for, at most 200 characters; empty where it was not said.</param>
    /// <param name="day">The local day of who praises.</param>
    /// <param name="at">When.</param>
    /// <exception cref="ArgumentException">It is to oneself, or the text is too long.</exception>
    public Kudos(Guid id, PersonId from, PersonId to, string text, DateOnly day, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(text.Length, LongestText, nameof(text));
        if (from == to)
            throw new ArgumentException("Nobody praises oneself.", nameof(to));
        Id = id;
        From = from;
        To = to;
        Text = text;
        Day = day;
        At = at;
    }

    /// <summary>Identifies it.</summary>
    public Guid Id { get; private set; }

    /// <summary>Who praises.</summary>
    public PersonId From { get; private set; }

    /// <summary>Who is praised.</summary>
    public PersonId To { get; private set; }

    /// <summary>What for.</summary>
    public string Text { get; private set; }

    /// <summary>The local day of who praises.</summary>
    public DateOnly Day { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>When it was taken back; null where it was not.</summary>
    public DateTimeOffset? TakenBackAt { get; private set; }

    /// <summary>Takes it back.</summary>
    /// <returns>False where it was before; nothing changes then.</returns>
    public bool TakeBack(DateTimeOffset now)
    {
        if (TakenBackAt is not null)
            return false;
        TakenBackAt = now;
        return true;
    }
}
