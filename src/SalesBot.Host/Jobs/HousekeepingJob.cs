using Quartz;
using SalesBot.Application.Status;
using SalesBot.Storage;

namespace SalesBot.Host.Jobs;

/// <summary>Forgets at night what nobody asks for any more: marks of taken messages, and messages and reminders of long ago.</summary>
[DisallowConcurrentExecution]
internal sealed class HousekeepingJob(OldRecords records, IStorageMaintenance maintenance, TimeProvider clock) : IJob
{
    public const string Group = JobKinds.Housekeeping;

    public static JobKey Key { get; } = new("nightly", Group);

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        await records.ForgetAsync(clock.GetUtcNow(), cancellationToken);
        await maintenance.CheckpointAsync(cancellationToken);
    }
}
