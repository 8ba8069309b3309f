using SalesBot.Conversation.Understanding;

namespace SalesBot.Host.Composition;

/// <summary>
/// Learns to read while the store is made ready, on a core that has nothing else to do, so that the first message does not wait for it; and
/// gives back the memory that starting took, several times what the program needs from there.
/// </summary>
internal sealed class WarmUp(TimeProvider clock, IHostApplicationLifetime lifetime) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken)
    {
        lifetime.ApplicationStarted.Register(() => GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true));
        var now = clock.GetUtcNow();
        UnderstandingFactory.Create().Read("今天打了1个电话, met 1 client", new ReadingContext(DateOnly.FromDateTime(now.UtcDateTime), TimeOnly.FromDateTime(now.UtcDateTime), null));
        return Task.CompletedTask;
    }
}
