namespace SalesBot.Application.Messaging;

/// <summary>
/// What is remembered within the scope of a turn. Scopes are used again, because making the hundreds of objects of one costs more than many
/// turns do themselves: whatever else is registered for a scope keeps nothing between its calls.
/// </summary>
public interface ITurnState
{
    /// <summary>Forgets what is over, so that the next turn begins as in a new scope.</summary>
    /// <exception cref="InvalidOperationException">It is not over; the scope is not to be used again.</exception>
    void Forget();
}
