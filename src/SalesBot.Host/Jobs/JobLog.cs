using Quartz;
using SalesBot.Application.Notices;

namespace SalesBot.Host.Jobs;

/// <summary>Says once what came of each run.</summary>
internal sealed class JobLog(ILogger<JobLog> log) : IJobListener
{
    public string Name => nameof(JobLog);

    public ValueTask JobWasExecuted(IJobExecutionContext context, JobExecutionException? jobException, CancellationToken cancellationToken)
    {
        var (kind, name) = (context.JobDetail.Key.Group, context.JobDetail.Key.Name);
        if (jobException is null)
            Ran(kind, name, context.Result as NoticeRun);
        else if (context.RetryScheduled)
            Log.JobRetries(log, kind, name, context.RetryAttempt + 1, Reason(jobException));
        else
            Log.JobGivenUp(log, jobException, kind, name, context.RetryAttempt + 1);
        return ValueTask.CompletedTask;
    }

    private void Ran(string kind, string name, NoticeRun? run)
    {
        if (run is { Stale: { } stale })
            Log.NoticeLeftOut(log, kind, name, stale);
        else if (run is not null)
            Log.NoticeRan(log, kind, name, run.Queued, run.Skipped);
    }

    // The type alone: the messages of exceptions may quote what people wrote.
    private static string Reason(Exception failure) => failure.GetBaseException().GetType().Name;
}
