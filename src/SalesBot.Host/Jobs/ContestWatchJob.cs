using Quartz;
using SalesBot.Application.Contests;
using SalesBot.Application.Status;

namespace SalesBot.Host.Jobs;

/// <summary>Watches the contests of everybody: half-time, changes of the lead, results, and challenges that nobody has answered.</summary>
[DisallowConcurrentExecution]
internal sealed class ContestWatchJob(WatchContests watch, TimeProvider clock) : IJob
{
    public const string Group = JobKinds.ContestWatch;

    public static JobKey Key { get; } = new("everybody", Group);

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) =>
        context.Result = await watch.ExecuteAsync(clock.GetUtcNow(), cancellationToken);
}
