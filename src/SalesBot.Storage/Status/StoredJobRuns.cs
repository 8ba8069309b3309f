using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SalesBot.Application.Status;
using SalesBot.Storage.Model;
using SalesBot.Storage.Sessions;

namespace SalesBot.Storage.Status;

internal sealed class StoredJobRuns(StorageSession session) : IJobRuns
{
    private const string Keep =
        """
        INSERT INTO JobRuns (Kind, Name, StartedAt, Milliseconds, Outcome, Queued, Skipped, Reason) VALUES (@0, @1, @2, @3, @4, @5, @6, @7)
        ON CONFLICT (Kind, Name) DO UPDATE SET StartedAt = excluded.StartedAt, Milliseconds = excluded.Milliseconds,
            Outcome = excluded.Outcome, Queued = excluded.Queued, Skipped = excluded.Skipped, Reason = excluded.Reason
        """;

    private const string Last = "SELECT Kind, Name, StartedAt, Milliseconds, Outcome, Queued, Skipped, Reason FROM JobRuns ORDER BY Kind, Name";

    public Task KeepAsync(JobRun run, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(run);
        return session.Writer.ExecuteAsync(
            Keep,
            [run.Kind, run.Name, Columns.Of(run.StartedAt), run.Milliseconds, run.Outcome.ToString(), run.Queued, run.Skipped, run.Reason],
            cancellationToken);
    }

    public async Task<IReadOnlyList<JobRun>> LastAsync(CancellationToken cancellationToken) => await session.Connection.AllAsync(
        Last,
        [],
        row => new JobRun(
            row.GetString(0), row.GetString(1), row.InstantAt(2), row.GetInt64(3), Enum.Parse<JobOutcome>(row.GetString(4)), row.GetInt32(5),
            row.GetInt32(6), row.TextAt(7)),
        cancellationToken);
}

internal sealed class JobRunMapping : IEntityTypeConfiguration<JobRun>
{
    public void Configure(EntityTypeBuilder<JobRun> builder)
    {
        builder.ToTable("JobRuns");
        builder.HasKey(run => new { run.Kind, run.Name });
    }
}
