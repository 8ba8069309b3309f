using SalesBot.Storage;

namespace SalesBot.Host.Composition;

/// <summary>Section <c>Storage</c>: where everything is kept.</summary>
internal sealed class StoreOptions
{
    public const string Section = "Storage";

    /// <summary>
    /// The folder of the database and of the scheduler's; created where it is missing, on a disk of this machine. A relative one lies below
    /// the folder in which the program was started; by default <c>data</c> there.
    /// </summary>
    public string Directory { get; set; } = "data";

    /// <summary>How long to wait for another process that holds the database, 1 to 60 seconds; by default 5.</summary>
    public int BusyTimeoutSeconds { get; set; } = 5;

    /// <summary>Reads the section.</summary>
    /// <exception cref="SettingsException">A value is out of range.</exception>
    public static StorageOptions Read(IConfiguration configuration)
    {
        var options = configuration.GetSection(Section).Get<StoreOptions>() ?? new StoreOptions();
        if (string.IsNullOrWhiteSpace(options.Directory))
            throw new SettingsException("Storage:Directory is empty; name the folder in which the database is to be kept.");
        if (options.BusyTimeoutSeconds is < 1 or > 60)
            throw new SettingsException($"Storage:BusyTimeoutSeconds is {options.BusyTimeoutSeconds}; it goes from 1 to 60.");
        return new StorageOptions
        {
            Directory = Path.GetFullPath(options.Directory),
            BusyTimeout = TimeSpan.FromSeconds(options.BusyTimeoutSeconds),
        };
    }
}
