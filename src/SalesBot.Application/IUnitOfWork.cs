namespace SalesBot.Application;

/// <summary>Makes several changes one: all of them are committed, durably, or none.</summary>
public interface IUnitOfWork
{
    /// <summary>
    /// Does the work and commits it. Work runs one at a time where the store has a single writer, so it holds no network calls; when it
    /// throws, nothing of it stays.
    /// </summary>
    /// <exception cref="StoreUnavailableException">The store is locked, full or away; nothing was changed.</exception>
    Task<T> ExecuteAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken cancellationToken);
}

/// <summary>The store cannot take anything now: it is locked, full or away. Nothing was changed; trying again later may work.</summary>
public sealed class StoreUnavailableException : Exception
{
    /// <summary>Says why, in a line for an operator.</summary>
    public StoreUnavailableException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
