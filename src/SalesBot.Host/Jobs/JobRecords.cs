using System.Diagnostics.Metrics;
using SalesBot.Application;
using SalesBot.Application.Status;

namespace SalesBot.Host.Jobs;

/// <summary>Measures every run of a job and keeps the last one of each; that failing, the run itself stands. See Telemetry/README.md.</summary>
internal sealed class JobRecords(IServiceScopeFactory scopes, ILogger<JobRecords> log)
{
    private static readonly Meter Own = new(Meters.Name);

    private static readonly Counter<long> Runs = Own.CreateCounter<long>("salesbot.job.runs", "{run}", "Runs of jobs.");

    private static readonly Histogram<double> Duration = Own.CreateHistogram<double>("salesbot.job.duration", "s", "How long runs of jobs took.");

    public async Task KeepAsync(JobRun run, CancellationToken cancellationToken)
    {
        var kind = new KeyValuePair<string, object?>("kind", run.Kind);
        Runs.Add(1, kind, new KeyValuePair<string, object?>("outcome", NameOf(run.Outcome)));
        Duration.Record(run.Milliseconds / 1000.0, kind);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var runs = scope.ServiceProvider.GetRequiredService<IJobRuns>();
            await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().ExecuteAsync(
                async ct =>
                {
                    await runs.KeepAsync(run, ct);
                    return true;
                },
                cancellationToken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            Log.RunNotKept(log, failure, run.Kind, run.Name);
        }
    }

    private static string NameOf(JobOutcome outcome) => outcome switch
    {
        JobOutcome.Ran => "ran",
        JobOutcome.LeftOut => "left out",
        JobOutcome.Retrying => "retrying",
        _ => "failed",
    };
}
