using SalesBot.Conversation.Understanding;

namespace SalesBot.Host.Composition;

/// <summary>
/// Learns to read while the store is made ready, on a core that has nothing else to do, so that the first message does not wait for it; and,
/// once all have started, gives back the memory that starting took, several times what the program needs from there.
/// </summary>
internal sealed class WarmUp(TimeProvider clock, IHostApplicationLifetime lifetime) : BackgroundService
{
    // The scheduler and the first message still take theirs; whoever looks sooner than this sees some of it.
    private static readonly TimeSpan UntilQuiet = TimeSpan.FromSeconds(3);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var now = clock.GetUtcNow();
        UnderstandingFactory.Create().Read("今天打了1个电话, met 1 client", new ReadingContext(DateOnly.FromDateTime(now.UtcDateTime), TimeOnly.FromDateTime(now.UtcDateTime), null));
        using var started = CancellationTokenSource.CreateLinkedTokenSource(lifetime.ApplicationStarted, stoppingToken);
        await Task.Delay(Timeout.InfiniteTimeSpan, clock, started.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await Task.Delay(UntilQuiet, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (!stoppingToken.IsCancellationRequested)
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }
}
