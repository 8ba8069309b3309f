namespace SalesBot.Storage;

/// <summary>Where the store lives.</summary>
public sealed class StorageOptions
{
    /// <summary>
    /// The folder of the database, <c>salesbot.db</c> in it; created where it is missing. It must be on a disk of the machine: the database
    /// cannot live on a network share.
    /// </summary>
    public required string Directory { get; init; }

    /// <summary>How long to wait for another process that holds the database, 1 to 60 seconds; 5 where nothing is said.</summary>
    public TimeSpan BusyTimeout { get; init; } = TimeSpan.FromSeconds(5);
}
