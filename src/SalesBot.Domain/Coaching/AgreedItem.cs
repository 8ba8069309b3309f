using SalesBot.Domain.People;

namespace SalesBot.Domain.Coaching;

/// <summary>Something that a manager and a rep agreed in a 1:1; comes up again until it is done.</summary>
public sealed class AgreedItem
{
    /// <summary>The most characters of an item.</summary>
    public const int LongestText = 200;

    /// <summary>Agrees on something.</summary>
    /// <param name="id">Identifies it.</param>
    /// <param name="personId">The rep who is to do it.</param>
    /// <param name="agreedBy">The manager who wrote it down.</param>
    /// <param name="text">What is to be done, 1 to 200 characters, as written.</param>
    /// <param name="agreedAt">When.</param>
    /// <param name="agreedOn">The manager's local day.</param>
    /// <exception cref="ArgumentException">The text is empty or too long.</exception>
    public AgreedItem(Guid id, PersonId personId, PersonId agreedBy, string text, DateTimeOffset agreedAt, DateOnly agreedOn)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(text.Length, LongestText, nameof(text));
        Id = id;
        PersonId = personId;
        AgreedBy = agreedBy;
        Text = text;
        AgreedAt = agreedAt;
        AgreedOn = agreedOn;
    }

    /// <summary>Identifies the item.</summary>
    public Guid Id { get; private set; }

    /// <summary>The rep who is to do it.</summary>
    public PersonId PersonId { get; private set; }

    /// <summary>The manager who wrote it down.</summary>
    public PersonId AgreedBy { get; private set; }

    /// <summary>What is to be done, as written.</summary>
    public string Text { get; private set; }

    /// <summary>When it was agreed.</summary>
    public DateTimeOffset AgreedAt { get; private set; }

    /// <summary>The manager's local day on which it was agreed.</summary>
    public DateOnly AgreedOn { get; private set; }

    /// <summary>When it was done; null before.</summary>
    public DateTimeOffset? DoneAt { get; private set; }

    /// <summary>Who said that it is done; null before.</summary>
    public PersonId? DoneBy { get; private set; }

    /// <summary>Marks it as done.</summary>
    /// <returns>False where it was done before; nothing changes then.</returns>
    public bool Finish(PersonId by, DateTimeOffset now)
    {
        if (DoneAt is not null)
            return false;
        DoneAt = now;
        DoneBy = by;
        return true;
    }
}
