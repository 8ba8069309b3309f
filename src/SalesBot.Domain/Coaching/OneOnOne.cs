using SalesBot.Domain.People;

namespace SalesBot.Domain.Coaching;

/// <summary>A manager and a rep sat down together on a day (1对1).</summary>
public sealed class OneOnOne
{
    /// <summary>Notes a meeting.</summary>
    /// <param name="id">Identifies it.</param>
    /// <param name="managerId">Who leads.</param>
    /// <param name="personId">The rep.</param>
    /// <param name="heldOn">The manager's local day.</param>
    public OneOnOne(Guid id, PersonId managerId, PersonId personId, DateOnly heldOn)
    {
        Id = id;
        ManagerId = managerId;
        PersonId = personId;
        HeldOn = heldOn;
    }

    /// <summary>Identifies the meeting.</summary>
    public Guid Id { get; private set; }

    /// <summary>Who leads.</summary>
    public PersonId ManagerId { get; private set; }

    /// <summary>The rep.</summary>
    public PersonId PersonId { get; private set; }

    /// <summary>The manager's local day.</summary>
    public DateOnly HeldOn { get; private set; }
}
