using Quartz;
using SalesBot.Application.Notices;
using SalesBot.Application.Status;

namespace SalesBot.Host.Jobs;

/// <summary>Says once what came of each run, and keeps it.</summary>
internal sealed class JobLog(JobRecords records, ILogger<JobLog> log) : IJobListener
{
    public string Name => nameof(JobLog);

    public async ValueTask JobWasExecuted(IJobExecutionContext context, JobExecutionException? jobException, CancellationToken cancellationToken)
    {
        var (kind, name) = (context.JobDetail.Key.Group, context.JobDetail.Key.Name);
        var notice = context.Result as NoticeRun;
        var run = new JobRun(
            kind, name, context.FireTimeUtc, (long)context.JobRunTime.TotalMilliseconds, Outcome(context, notice, jobException), notice?.Queued ?? 0,
            notice?.Skipped ?? 0, jobException is null ? notice?.Stale : Reason(jobException));
        Say(run, context.RetryAttempt + 1, jobException);
        await records.KeepAsync(run, cancellationToken);
    }

    private static JobOutcome Outcome(IJobExecutionContext context, NoticeRun? notice, JobExecutionException? failure) => failure switch
    {
        null => notice?.Stale is null ? JobOutcome.Ran : JobOutcome.LeftOut,
        _ => context.RetryScheduled ? JobOutcome.Retrying : JobOutcome.Failed,
    };

    private void Say(JobRun run, int attempt, JobExecutionException? failure)
    {
        if (run.Outcome == JobOutcome.LeftOut)
            Log.NoticeLeftOut(log, run.Kind, run.Name, run.Reason ?? "");
        else if (run.Outcome == JobOutcome.Ran)
            Log.NoticeRan(log, run.Kind, run.Name, run.Queued, run.Skipped);
        else if (run.Outcome == JobOutcome.Retrying)
            Log.JobRetries(log, run.Kind, run.Name, attempt, run.Reason ?? "");
        else
            Log.JobGivenUp(log, failure!, run.Kind, run.Name, attempt);
    }

    // The type alone: the messages of exceptions may quote what people wrote.
    private static string Reason(Exception failure) => failure.GetBaseException().GetType().Name;
}
