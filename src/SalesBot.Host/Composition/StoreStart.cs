using SalesBot.Application;
using SalesBot.Application.Demo;
using SalesBot.Application.Messaging;
using SalesBot.Host.Jobs;
using SalesBot.Storage;
using SalesBot.Storage.Secrets;

namespace SalesBot.Host.Composition;

/// <summary>Makes the store ready before anything else starts, and tidies it up after everything else has stopped.</summary>
internal sealed class StoreStart(
    StorageOptions options, IStorageMaintenance maintenance, ISecrets secrets, IServiceScopeFactory scopes, ILogger<StoreStart> log)
    : IHostedService, IDisposable
{
    private FolderLock? folder;
    private CardKey? cardKey;

    /// <summary>The key that seals cards; there once the store is ready.</summary>
    public CardKey CardKey => cardKey ?? throw new InvalidOperationException("The store has not been made ready.");

    /// <summary>Whether the store has been made ready.</summary>
    public bool IsDone { get; private set; }

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await maintenance.PrepareAsync(cancellationToken);
        folder = FolderLock.Take(options.Directory);
        await QuartzFile.PrepareAsync(options.Directory, cancellationToken);
        cardKey = new CardKey(await secrets.SecretAsync("card-seal", cancellationToken));
        await using var scope = scopes.CreateAsyncScope();
        if (scope.ServiceProvider.GetService<SeedDemo>() is { } demo && await demo.ExecuteAsync(cancellationToken))
            Log.DemoFounded(log);
        IsDone = true;
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        IsDone = false;
        try
        {
            await maintenance.CheckpointAsync(cancellationToken);
        }
        catch (StoreUnavailableException)
        {
            // What was committed is safe in the log; the next start reads it from there.
        }
    }

    public void Dispose() => folder?.Dispose();
}
