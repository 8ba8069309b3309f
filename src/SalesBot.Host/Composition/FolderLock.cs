namespace SalesBot.Host.Composition;

/// <summary>
/// Keeps a second process off the folder: two schedulers on one file would both fire. The operating system lets go of it however the process
/// ends.
/// </summary>
internal sealed class FolderLock : IDisposable
{
    private readonly FileStream file;

    private FolderLock(FileStream file) => this.file = file;

    /// <summary>Takes the folder.</summary>
    /// <exception cref="SettingsException">Another process has it, or it cannot be written.</exception>
    public static FolderLock Take(string directory)
    {
        try
        {
            return new FolderLock(new FileStream(Path.Combine(directory, "salesbot.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (UnauthorizedAccessException)
        {
            throw new SettingsException($"The folder {directory} cannot be written; allow it, or choose another with Storage:Directory.");
        }
        catch (IOException)
        {
            throw new SettingsException(
                $"Another SalesBot runs on the folder {directory}; stop it, or give this one a folder of its own with --Storage:Directory=…");
        }
    }

    public void Dispose() => file.Dispose();
}
