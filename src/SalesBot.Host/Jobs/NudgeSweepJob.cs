using Quartz;
using SalesBot.Application.Nudges;
using SalesBot.Application.Status;

namespace SalesBot.Host.Jobs;

/// <summary>
/// Tells whoever is due by their own clock. One sweep for everybody, rather than a trigger for each person: what is due stands with the
/// person, so that a run that was missed is made up for by the next.
/// </summary>
[DisallowConcurrentExecution]
internal sealed class NudgeSweepJob(SweepNudges sweep, TimeProvider clock) : IJob
{
    public const string Group = JobKinds.NudgeSweep;

    public static JobKey Key { get; } = new("everybody", Group);

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) =>
        context.Result = await sweep.ExecuteAsync(clock.GetUtcNow(), cancellationToken);
}
