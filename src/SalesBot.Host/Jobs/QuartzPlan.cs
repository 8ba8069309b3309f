using Quartz;
using SalesBot.Application.Status;

namespace SalesBot.Host.Jobs;

/// <summary>Reads from the scheduler's store what is planned.</summary>
internal sealed class QuartzPlan(ISchedulerFactory schedulers) : IJobPlan
{
    public async Task<IReadOnlyList<PlannedRun>> PlannedAsync(CancellationToken cancellationToken)
    {
        var scheduler = await schedulers.GetScheduler(cancellationToken);
        var jobs = await scheduler.QueryJobs(new JobQuery { Take = PagedQuery.All }, cancellationToken);
        var planned = new List<PlannedRun>();
        foreach (var key in jobs.Items.Select(job => job.Key).Where(key => JobSchedule.Groups.Contains(key.Group)))
        {
            if (await scheduler.GetTrigger(new TriggerKey(key.Name, key.Group), cancellationToken) is { NextFireTimeUtc: { } next })
                planned.Add(new PlannedRun(key.Group, key.Name, next));
        }

        return planned;
    }
}
