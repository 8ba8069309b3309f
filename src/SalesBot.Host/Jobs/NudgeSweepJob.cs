using Quartz;
using SalesBot.Application;
using SalesBot.Application.Nudges;
using SalesBot.Application.People;
using SalesBot.Application.Status;

namespace SalesBot.Host.Jobs;

/// <summary>
/// Tells whoever is due by their own clock. One sweep for everybody, rather than a trigger for each person: what is due stands with the
/// person, so that a run that was missed is made up for by the next.
/// </summary>
[DisallowConcurrentExecution]
internal sealed class NudgeSweepJob(SweepNudges sweep, MovePeople moves, IUnitOfWork unitOfWork, TimeProvider clock) : IJob
{
    public const string Group = JobKinds.NudgeSweep;

    public static JobKey Key { get; } = new("everybody", Group);

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();

        // Whoever changes the team today is reminded as a member of the new one.
        if (await moves.HasDueAsync(now, cancellationToken))
            await unitOfWork.ExecuteAsync(async ct => await CarriedOutAsync(now, ct), cancellationToken);
        context.Result = await sweep.ExecuteAsync(now, cancellationToken);
    }

    private async Task<bool> CarriedOutAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        await moves.CarryOutAsync(now, cancellationToken);
        return true;
    }
}
