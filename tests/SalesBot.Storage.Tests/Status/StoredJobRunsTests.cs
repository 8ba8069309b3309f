using SalesBot.Application.Status;

namespace SalesBot.Storage.Tests.Status;

public sealed class StoredJobRunsTests
{
    [Fact]
    public async Task Run_KeptAgain_TakesThePlaceOfTheOneBefore()
    {
        await using var store = await TestStore.NewAsync();
        var first = new JobRun(JobKinds.DailyReminder, "east", Sample.Noon, 120, JobOutcome.Retrying, 0, 0, "StoreUnavailableException");
        var other = first with { Name = "south", Outcome = JobOutcome.LeftOut, Reason = "not a working day" };
        var second = first with { StartedAt = Sample.Noon.AddSeconds(3), Outcome = JobOutcome.Ran, Queued = 4, Skipped = 2, Reason = null };

        foreach (var run in (JobRun[])[first, other, second])
            await store.DoAsync<IJobRuns>((runs, token) => runs.KeepAsync(run, token));

        Assert.Equal([second, other], await store.AskAsync((IJobRuns runs, CancellationToken token) => runs.LastAsync(token)));
    }
}
