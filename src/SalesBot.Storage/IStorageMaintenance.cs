using SalesBot.Application;

namespace SalesBot.Storage;

/// <summary>Care of the store outside the turns.</summary>
public interface IStorageMaintenance
{
    /// <summary>
    /// Makes the store ready: creates the folder and the database, checks the file, brings its tables up to date. To be called once at
    /// start, before anything else of the store; calling it again changes nothing.
    /// </summary>
    /// <exception cref="StorageException">The store cannot be used until an operator mends something.</exception>
    Task PrepareAsync(CancellationToken cancellationToken);

    /// <summary>Whether the store answers now.</summary>
    Task<bool> IsHealthyAsync(CancellationToken cancellationToken);

    /// <summary>Moves what was committed from the write-ahead log into the database and empties the log.</summary>
    /// <exception cref="StoreUnavailableException">The store is locked, full or away.</exception>
    Task CheckpointAsync(CancellationToken cancellationToken);
}
