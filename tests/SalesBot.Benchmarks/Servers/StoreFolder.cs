namespace SalesBot.Benchmarks.Servers;

/// <summary>A fresh folder for a store; gone with the run.</summary>
internal sealed class StoreFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("salesbot-benchmark-").FullName;

    public string Database => System.IO.Path.Combine(Path, "salesbot.db");

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
