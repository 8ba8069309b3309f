using Quartz;
using SalesBot.Application;
using SalesBot.Application.Delivery;
using SalesBot.Application.Messaging;
using SalesBot.Application.Status;
using SalesBot.Storage;

namespace SalesBot.Host.Jobs;

/// <summary>Forgets at night what nobody asks for any more: marks of taken messages, and messages that arrived long ago.</summary>
[DisallowConcurrentExecution]
internal sealed class HousekeepingJob(
    IUnitOfWork unitOfWork, IInbox inbox, IOutbox outbox, IStorageMaintenance maintenance, TimeProvider clock) : IJob
{
    public const string Group = JobKinds.Housekeeping;

    // Channels deliver a message again for minutes, not for days.
    private static readonly TimeSpan InboxMemory = TimeSpan.FromHours(72);
    private static readonly TimeSpan OutboxMemory = TimeSpan.FromDays(30);

    public static JobKey Key { get; } = new("nightly", Group);

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await unitOfWork.ExecuteAsync(ct => inbox.ForgetBeforeAsync(now - InboxMemory, ct), cancellationToken);
        await unitOfWork.ExecuteAsync(ct => outbox.ForgetBeforeAsync(now - OutboxMemory, ct), cancellationToken);
        await maintenance.CheckpointAsync(cancellationToken);
    }
}
