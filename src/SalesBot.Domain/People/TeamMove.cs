namespace SalesBot.Domain.People;

/// <summary>A person's change from one team to another: what was before its day stays with the old team (T18).</summary>
public sealed class TeamMove
{
    /// <summary>Decides a change that is still to come.</summary>
    /// <param name="id">Identifies it, a number that grows with time.</param>
    /// <param name="personId">Who changes.</param>
    /// <param name="from">The team before.</param>
    /// <param name="to">The team from its day on.</param>
    /// <param name="on">The first local day in the new team.</param>
    /// <param name="by">Who decided it.</param>
    /// <param name="at">When.</param>
    public TeamMove(Guid id, PersonId personId, TeamId from, TeamId to, DateOnly on, PersonId by, DateTimeOffset at)
    {
        Id = id;
        PersonId = personId;
        From = from;
        To = to;
        On = on;
        By = by;
        At = at;
    }

    /// <summary>Identifies it.</summary>
    public Guid Id { get; private set; }

    /// <summary>Who changes.</summary>
    public PersonId PersonId { get; private set; }

    /// <summary>The team before.</summary>
    public TeamId From { get; private set; }

    /// <summary>The team from its day on.</summary>
    public TeamId To { get; private set; }

    /// <summary>The first local day in the new team.</summary>
    public DateOnly On { get; private set; }

    /// <summary>Who decided it.</summary>
    public PersonId By { get; private set; }

    /// <summary>When it was decided.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>Whether the person has come over.</summary>
    public bool IsDone { get; private set; }

    /// <summary>Brings the person over.</summary>
    /// <exception cref="ArgumentException">It is somebody else.</exception>
    public void CarryOut(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        if (person.Id != PersonId)
            throw new ArgumentException("The move is somebody else's.", nameof(person));
        person.MoveTo(To);
        IsDone = true;
    }

    /// <summary>In which team somebody is on a day.</summary>
    /// <param name="moves">All moves of one person.</param>
    /// <param name="day">The local day.</param>
    /// <param name="present">The team where the person is recorded to be; it counts where there are no moves.</param>
    public static TeamId? TeamOn(IEnumerable<TeamMove> moves, DateOnly day, TeamId? present)
    {
        ArgumentNullException.ThrowIfNull(moves);
        var inOrder = moves.OrderBy(move => move.On).ThenBy(move => move.Id).ToList();
        return inOrder.Count == 0 ? present : inOrder.Find(move => move.On > day)?.From ?? inOrder[^1].To;
    }
}
