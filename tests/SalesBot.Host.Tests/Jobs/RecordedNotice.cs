using System.Threading.Channels;
using SalesBot.Application.Notices;
using SalesBot.Domain.People;

namespace SalesBot.Host.Tests.Jobs;

/// <summary>A notice that writes down for which times it was run, and fails as often as it is told to.</summary>
internal sealed class RecordedNotice(Func<int, Exception?>? failure = null) : ITeamNotice
{
    private readonly Channel<DateTimeOffset> runs = Channel.CreateUnbounded<DateTimeOffset>();
    private int calls;

    public Task<NoticeRun> ExecuteAsync(TeamId team, DateTimeOffset scheduledFor, CancellationToken cancellationToken)
    {
        runs.Writer.TryWrite(scheduledFor);
        return failure?.Invoke(Interlocked.Increment(ref calls)) is { } thrown
            ? Task.FromException<NoticeRun>(thrown)
            : Task.FromResult(new NoticeRun(1, 0, null));
    }

    /// <summary>The time for which the next run is made; fails the test where there is none for long.</summary>
    public async Task<DateTimeOffset> NextAsync()
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(30));
        return await runs.Reader.ReadAsync(patience.Token);
    }

    /// <summary>Whether a run was made that nobody asked for yet.</summary>
    public bool HasMore => runs.Reader.TryPeek(out _);
}
