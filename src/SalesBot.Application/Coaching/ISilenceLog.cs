using SalesBot.Domain.Coaching;
using SalesBot.Domain.People;

namespace SalesBot.Application.Coaching;

/// <summary>Remembers of which silence who has heard, for good.</summary>
public interface ISilenceLog
{
    /// <summary>Marks a step of a silence as taken, within the present unit of work.</summary>
    /// <param name="person">Who is silent.</param>
    /// <param name="since">The last day heard of, which names the silence.</param>
    /// <param name="reached">The step.</param>
    /// <param name="now">When.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>False where it was taken before; nothing changes then.</returns>
    Task<bool> TakeAsync(PersonId person, DateOnly since, SilenceStep reached, DateTimeOffset now, CancellationToken cancellationToken);
}
