namespace SalesBot.Application.Status;

/// <summary>How a run of a job ended.</summary>
public enum JobOutcome
{
    /// <summary>It did its work.</summary>
    Ran,

    /// <summary>There was a reason not to.</summary>
    LeftOut,

    /// <summary>It failed and is tried again soon.</summary>
    Retrying,

    /// <summary>It failed and is not tried again before its next time.</summary>
    Failed,
}

/// <summary>The last run of a job.</summary>
/// <param name="Kind">What sort of job it is, such as <c>daily-reminder</c>.</param>
/// <param name="Name">Which one: the team's id in the form D, or another name.</param>
/// <param name="StartedAt">When it began.</param>
/// <param name="Milliseconds">How long it took.</param>
/// <param name="Outcome">How it ended.</param>
/// <param name="Queued">How many messages it put into the outbox.</param>
/// <param name="Skipped">How many people needed none.</param>
/// <param name="Reason">Why it was left out or failed, without any name or text of a person; null where it ran.</param>
public sealed record JobRun(
    string Kind, string Name, DateTimeOffset StartedAt, long Milliseconds, JobOutcome Outcome, int Queued, int Skipped, string? Reason);

/// <summary>Keeps the last run of each job, so that it is known after a restart.</summary>
public interface IJobRuns
{
    /// <summary>Keeps a run in the place of the one before, within the present unit of work.</summary>
    Task KeepAsync(JobRun run, CancellationToken cancellationToken);

    /// <summary>The last run of every job that has run.</summary>
    Task<IReadOnlyList<JobRun>> LastAsync(CancellationToken cancellationToken);
}
