using SalesBot.Application.Calendars;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Application.People;

/// <summary>Moves people from one team to another from a day on; up to it they count for the old team (T18). Runs within the present unit of work.</summary>
public sealed class MovePeople(IPeople people, ITeamMoves moves)
{
    /// <summary>Decides a move: at once where its day has come, else it waits for it. What was decided for the same day or later falls away.</summary>
    /// <param name="person">Who moves, from the team where the person is now.</param>
    /// <param name="to">The new team.</param>
    /// <param name="on">The first day there.</param>
    /// <param name="by">Who decides.</param>
    /// <param name="today">The local day.</param>
    /// <param name="now">The instant.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task DecideAsync(Person person, Team to, DateOnly on, Person by, DateOnly today, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(to);
        ArgumentNullException.ThrowIfNull(by);
        foreach (var waiting in (await moves.OfAsync(person.Id, cancellationToken)).Where(move => !move.IsDone))
            await moves.RemoveAsync(waiting, cancellationToken);
        if (person.TeamId is not { } from || from == to.Id)
            return;
        var move = new TeamMove(Guid.CreateVersion7(now), person.Id, from, to.Id, on, by.Id, now);
        if (on <= today)
            move.CarryOut(person);
        await moves.AddAsync(move, cancellationToken);
    }

    /// <summary>The move that a person still waits for; null where there is none.</summary>
    public async Task<TeamMove?> WaitingAsync(Person person, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        return (await moves.OfAsync(person.Id, cancellationToken)).FirstOrDefault(move => !move.IsDone);
    }

    /// <summary>Whether anybody's day may have come, anywhere on earth.</summary>
    public async Task<bool> HasDueAsync(DateTimeOffset now, CancellationToken cancellationToken) =>
        (await moves.DueAsync(DateOnly.FromDateTime(now.UtcDateTime).AddDays(1), cancellationToken)).Count > 0;

    /// <summary>Carries the moves out whose day has come where the new team is.</summary>
    public async Task CarryOutAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        foreach (var move in await moves.DueAsync(DateOnly.FromDateTime(now.UtcDateTime).AddDays(1), cancellationToken))
        {
            if (await people.FindAsync(move.PersonId, cancellationToken) is { } person && await people.FindTeamAsync(move.To, cancellationToken) is { } team
                && LocalTime.DayOf(now, team.Zone) >= move.On)
                move.CarryOut(person);
        }
    }
}
