namespace SalesBot.Application.Messaging;

/// <summary>Remembers what has been taken, so that a message delivered twice counts once.</summary>
public interface IInbox
{
    /// <summary>Marks a key as taken within the present unit of work.</summary>
    /// <returns>False where it was taken before.</returns>
    Task<bool> AcceptAsync(string key, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>Keeps the answer to a click beside its key.</summary>
    Task KeepAnswerAsync(string key, Card answer, CancellationToken cancellationToken);

    /// <summary>The answer kept for a key; null where there is none.</summary>
    Task<Card?> AnswerToAsync(string key, CancellationToken cancellationToken);

    /// <summary>Forgets keys taken before an instant.</summary>
    /// <returns>How many were forgotten.</returns>
    Task<int> ForgetBeforeAsync(DateTimeOffset instant, CancellationToken cancellationToken);
}
