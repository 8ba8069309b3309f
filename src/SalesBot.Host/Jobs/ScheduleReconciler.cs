using Quartz;
using SalesBot.Application.People;

namespace SalesBot.Host.Jobs;

/// <summary>What bringing the stored schedule in line changed.</summary>
/// <param name="Added">Jobs that were not there.</param>
/// <param name="Rescheduled">Jobs that run at other times now.</param>
/// <param name="Removed">Jobs of teams that are gone.</param>
internal sealed record Reconciliation(int Added, int Rescheduled, int Removed)
{
    public bool IsNothing => Added + Rescheduled + Removed == 0;
}

/// <summary>
/// Brings the stored schedule in line with the teams. What is right already is left as stored: a trigger written anew would forget the runs
/// that were missed while the process was down.
/// </summary>
internal sealed class ScheduleReconciler(ISchedulerFactory schedulers, IServiceScopeFactory scopes, TimeProvider clock)
{
    // A run may be fired a few milliseconds before its time and has its next time set by then.
    private static readonly TimeSpan Tolerance = TimeSpan.FromSeconds(5);

    private IReadOnlyList<PlannedJob> last = [];

    /// <summary>Whether the teams ask for other jobs or times than when the schedule was last brought in line.</summary>
    public async Task<bool> HasNewTimesAsync(CancellationToken cancellationToken) =>
        !(await PlannedAsync(cancellationToken)).Select(Essence).SequenceEqual(last.Select(Essence));

    public async Task<Reconciliation> ReconcileAsync(CancellationToken cancellationToken)
    {
        var planned = await PlannedAsync(cancellationToken);
        var scheduler = await schedulers.GetScheduler(cancellationToken);
        var stored = await StoredAsync(scheduler, cancellationToken);
        int added = 0, rescheduled = 0;
        foreach (var job in planned)
        {
            if (!stored.TryGetValue(job.Key, out var typeName) || !Names(typeName, job.Type))
            {
                await scheduler.ScheduleJob(job.ToJob(), job.ToTrigger(clock), ScheduleJobOptions.Replacing, cancellationToken);
                added++;
            }
            else if (!await IsRightAsync(scheduler, job, cancellationToken))
            {
                await scheduler.ScheduleTrigger(job.ToTrigger(clock), TriggerConflict.Replace, cancellationToken);
                rescheduled++;
            }
        }

        var others = stored.Keys.Except(planned.Select(job => job.Key)).ToList();
        if (others.Count > 0)
            await scheduler.DeleteJobs(others, cancellationToken);
        last = planned;
        return new Reconciliation(added, rescheduled, others.Count);
    }

    private static (JobKey Key, string Times, string Zone) Essence(PlannedJob job) =>
        (job.Key, job.Times.CronExpressionString, job.Times.TimeZone.Id);

    private async Task<IReadOnlyList<PlannedJob>> PlannedAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var people = scope.ServiceProvider.GetRequiredService<IPeople>();
        return JobSchedule.For(await people.AllTeamsAsync(cancellationToken), await people.OwnZonesAsync(cancellationToken));
    }

    private static async Task<IReadOnlyDictionary<JobKey, string>> StoredAsync(IScheduler scheduler, CancellationToken cancellationToken)
    {
        var all = await scheduler.QueryJobs(new JobQuery { Take = PagedQuery.All }, cancellationToken);
        return all.Items.Where(job => JobSchedule.Groups.Contains(job.Key.Group)).ToDictionary(job => job.Key, job => job.JobTypeName);
    }

    // A job stored under another class was renamed since; the scheduler could not start it.
    private static bool Names(string typeName, Type type) => typeName.Split(',')[0].Trim() == type.FullName;

    private async Task<bool> IsRightAsync(IScheduler scheduler, PlannedJob job, CancellationToken cancellationToken)
    {
        if (await scheduler.GetTrigger(job.TriggerKey, cancellationToken) is not ICronTrigger { NextFireTimeUtc: { } waiting } stored)
            return false;
        if (stored.CronExpressionString != job.Times.CronExpressionString || stored.TimeZone.Id != job.Times.TimeZone.Id)
            return false;
        if (await scheduler.GetTriggerState(job.TriggerKey, cancellationToken) == TriggerState.Error)
            return false;

        // Where the clock went backwards since the trigger was stored, it would sleep through everything up to its next time.
        return waiting <= job.Times.GetNextValidTimeAfter(clock.GetUtcNow() + Tolerance);
    }
}
